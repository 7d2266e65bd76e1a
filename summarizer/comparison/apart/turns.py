"""Sentences whose own deeds are one another's turn: he arrived, he left; it broke out, it was put out.

Told of the same people with the same words they read as one, and the days of two deeds as two dates of one.
"""

from __future__ import annotations

from collections.abc import Mapping

from summarizer.candidate import Candidate
from summarizer.comparison import word_lists
from summarizer.comparison.pairs.relations import Judged, Pair, likely_pairs
from summarizer.document import Document

# A sentence's own verb stands among so many words at its front; set by hand.
_FRONT = 8


def turns_apart(document: Document, judged: Mapping[Pair, Judged], least: float) -> set[Pair]:
    """The pairs likely to state the same whose deeds stand at two ends of one scale, and at none that both share.

    Too little to tell a difference by, and enough to tell no agreement.

    Args:
        document: A set's candidates.
        judged: How likely pairs of candidates state the same.
        least: Pairs less likely than this are not looked at.
    """
    return {
        pair
        for pair, ours, theirs in likely_pairs(document, judged, least, _turn)
        if ours and theirs and ours[0] == theirs[0] and ours[1] != theirs[1]
    }


def _turn(candidate: Candidate) -> tuple[str, str] | None:
    """The scale on which a sentence's first such deed is, and its end of it."""
    language = candidate.language
    turns = word_lists.table(language.code, "turns.tsv")
    front = candidate.words[:_FRONT] if language.fuses_particles else candidate.words
    said = (word_lists.entry(turns, word, language) for word in front)
    scale, _, end = next(filter(None, said), "").partition(" ")
    return (scale, end) if scale else None
