"""Sentences in which an outlet comments in its own voice: it hedges («it seems») or stresses («more than ever»).

Hyland (2005) calls such words hedges and boosters. Where somebody else speaks they are his and news like the rest.
"""

from __future__ import annotations

import re
from collections import Counter

from summarizer.candidate import Candidate
from summarizer.document import Document
from summarizer.facts.marks import OPENING_QUOTES
from summarizer.sentences.cues import cues

# «Made clear» is written like «between», which is far oftener meant.
_BETWEEN = frozenset({"بين"})
_QUOTED_WORDS = r"[«“\"]([^«»“”\"]*)[»”\"]"
# So many words in marks are a quotation; so many sentences make an opinion piece, and fewer than one in so many of
# them has a figure. Set by hand.
_QUOTED, _WHOLE, _FEW = 4, 4, 3


def opinions(document: Document) -> frozenset[int]:
    """The articles that are opinion: nobody is told to say anything in them or quoted, and they have few figures.

    Asked of French and English, where marks tell a quotation and a verb of saying is no other word.
    """
    told: set[int] = set()
    lengths, counted = Counter[int](), Counter[int]()
    for candidate in document.candidates:
        lengths[candidate.article] += 1
        counted[candidate.article] += any(map(str.isdigit, candidate.text))
        if candidate.article not in told and _tells_whose(candidate):
            told.add(candidate.article)
    return frozenset(
        n
        for n, length in lengths.items()
        if n not in told and length >= _WHOLE and _FEW * counted[n] < length
    )


def _tells_whose(candidate: Candidate) -> bool:
    """Whether somebody is told to say something, or quoted."""
    if not candidate.language.cased or not candidate.language.reporting_verbs.isdisjoint(candidate.words):
        return True
    return any(len(quoted.split()) >= _QUOTED for quoted in re.findall(_QUOTED_WORDS, candidate.text))


def is_comment(candidate: Candidate) -> bool:
    """Whether a sentence comments and nobody is told to say so."""
    words, language = candidate.words, candidate.language
    phrases = cues(language)["comment"]
    if not phrases or any(mark in candidate.text for mark in OPENING_QUOTES):
        return False
    front = map(language.without_conjunction, words[:1])
    told = f" {' '.join([*front, *words[1:]])} "
    if not any(f" {phrase} " in told for phrase in phrases):
        return False
    return (language.reporting_verbs - _BETWEEN).isdisjoint(
        {*words, *map(language.without_conjunction, words)}
    )
