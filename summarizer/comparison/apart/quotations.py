"""Sentences that quote different words: too little to tell of one quotation, enough to tell no agreement."""

from __future__ import annotations

import re
from collections.abc import Mapping

from summarizer.candidate import Candidate
from summarizer.comparison.pairs.relations import Judged, Pair, likely_pairs
from summarizer.document import Document

# Two sentences quote the same where the longer quotation has so much of the content words of the shorter one. Of
# the development sets' pairs that share less, four are not the same and three are.
_SHARED = 0.5
# Fewer content words in quotation marks are a phrase, and no quotation.
_FEWEST = 4
_QUOTED = re.compile(r'"([^"]+)"|«([^«»]+)»|“([^”“]+)[”“]')
_OPENING = re.compile(r'[«“]([^«»“”]+)$|^[^"]*"([^"]+)$')
_CLOSING = re.compile(r'^([^«“"]+)[»”"]')


def quoted_apart(document: Document, judged: Mapping[Pair, Judged], least: float) -> set[Pair]:
    """The pairs likely to state the same of which each quotes words, and other ones.

    Args:
        document: A set's candidates.
        judged: How likely pairs of candidates state the same.
        least: Pairs less likely than this are not looked at.
    """
    found = set()
    for pair, ours, theirs in likely_pairs(document, judged, least, _quoted):
        shorter = min(len(ours), len(theirs))
        if shorter >= _FEWEST and len(ours & theirs) < _SHARED * shorter:
            found.add(pair)
    return found


def _quoted(candidate: Candidate) -> frozenset[str]:
    """The stems of what a sentence quotes, of a quotation that begins or ends outside it as well."""
    text, language = candidate.text, candidate.language
    parts = ["".join(filter(None, groups)) for groups in _QUOTED.findall(text)]
    if text.count('"') % 2 or not parts:
        parts += [next(filter(None, m.groups())) for p in (_OPENING, _CLOSING) if (m := p.search(text))]
    words = [word for part in parts for word in language.words(part)]
    return frozenset(language.stem(word) for word in words if word not in language.stop_words)
