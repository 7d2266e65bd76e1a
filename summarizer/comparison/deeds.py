"""The deeds that a sentence tells, by keys that are the same in all languages: he arrives, il arrive, يصل."""

from __future__ import annotations

from summarizer.candidate import Candidate
from summarizer.comparison import word_lists


def deeds(candidate: Candidate) -> frozenset[str]:
    """The deeds that a candidate tells of those that the lists know."""
    known = word_lists.table(candidate.language.code, "deeds.tsv")
    told = (word_lists.entry(known, word, candidate.language) for word in candidate.words)
    return frozenset(filter(None, told))
