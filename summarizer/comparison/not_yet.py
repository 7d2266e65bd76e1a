"""What one sentence tells as done and another as only near or put off: joined, about to join; held, postponed."""

from __future__ import annotations

from collections.abc import Mapping

from summarizer.candidate import Candidate
from summarizer.comparison import word_lists
from summarizer.comparison.relations import Judged, Pair, likely_pairs
from summarizer.comparison.statements import root
from summarizer.document import Document, term_of
from summarizer.facts.arabic.clitics import readings

# What is near is told within so many words behind the word that says so; set by hand.
_REACH = 3


def not_yet(document: Document, judged: Mapping[Pair, Judged], least: float) -> set[Pair]:
    """The pairs likely to state the same of which one tells as near what the other tells as done.

    Too little to tell a difference by, and enough to tell no agreement.

    Args:
        document: A set's candidates.
        judged: How likely pairs of candidates state the same.
        least: Pairs less likely than this are not looked at.
    """
    found = set()
    for (i, j), ours, theirs in likely_pairs(document, judged, least, _near):
        if bool(ours) != bool(theirs):
            done = document.candidates[j if ours else i]
            if (ours or theirs) & {root(term) for term in done.term_set}:
                found.add((i, j))
    return found


def _near(candidate: Candidate) -> frozenset[str]:
    """The roots of what a sentence says is near: the first content word behind each word that says so."""
    language, words = candidate.language, candidate.words
    says = word_lists.words(language.code, "not_yet.txt")
    found = set()
    for at, word in enumerate(words):
        bare = (rest for rest, _ in readings(word)) if language.fuses_particles else (word,)
        if says.isdisjoint(bare):
            continue
        stems = (term_of(own, language.code) for own in words[at + 1 : at + 1 + _REACH])
        found.add(next((root(stem) for stem in stems if stem is not None), ""))
    return frozenset(found - {""})
