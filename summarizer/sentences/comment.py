"""Sentences in which an outlet comments in its own voice: it hedges («it seems») or stresses («more than ever»).

Hyland (2005) calls such words hedges and boosters. Where somebody else speaks they are his and news like the rest.
"""

from __future__ import annotations

from summarizer.candidate import Candidate
from summarizer.sentences.cues import cues

# «Made clear» is written like «between», which is far oftener meant.
_BETWEEN = frozenset({"بين"})
_QUOTATION = '"“«'


def is_comment(candidate: Candidate) -> bool:
    """Whether a sentence comments and nobody is told to say so."""
    words, language = candidate.words, candidate.language
    phrases = cues(language)["comment"]
    if not phrases or any(mark in candidate.text for mark in _QUOTATION):
        return False
    front = map(language.without_conjunction, words[:1])
    told = f" {' '.join([*front, *words[1:]])} "
    if not any(f" {phrase} " in told for phrase in phrases):
        return False
    return (language.reporting_verbs - _BETWEEN).isdisjoint(
        {*words, *map(language.without_conjunction, words)}
    )
