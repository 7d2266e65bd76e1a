"""What happened on two days of the week: a boy died on Saturday, a youth died on Sunday.

News of one kind is told in the same words each time; its day is what tells one time from the next.
"""

from __future__ import annotations

from collections.abc import Mapping

from summarizer.candidate import Candidate
from summarizer.comparison.pairs.own_words import without_source
from summarizer.comparison.pairs.relations import Judged, Pair, likely_pairs
from summarizer.document import Document
from summarizer.facts import lexicon


def weekdays_apart(document: Document, judged: Mapping[Pair, Judged], least: float) -> set[Pair]:
    """The pairs likely to state the same that name days of the week, and none that both name.

    When somebody said so is left out. Enough to tell no agreement: the day of the news may be another one than that
    of what it tells, which is no difference.

    Args:
        document: A set's candidates.
        judged: How likely pairs of candidates state the same.
        least: Pairs less likely than this are not looked at.
    """
    return {
        pair
        for pair, ours, theirs in likely_pairs(document, judged, least, _weekdays)
        if ours and theirs and ours.isdisjoint(theirs)
    }


def _weekdays(candidate: Candidate) -> frozenset[str]:
    """The days of the week that an Arabic sentence names; other languages say «Tuesday» of the news itself."""
    language = candidate.language
    if not language.fuses_particles:
        return frozenset()
    days = lexicon.weekdays(language.code).keys()
    if days.isdisjoint(candidate.words):
        return frozenset()
    return frozenset(days & set(without_source(candidate)))
