"""Sentences of which each gives another value: too little to tell a difference by, enough to tell no agreement."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from summarizer.comparison.pairs.relations import Judged, Pair
from summarizer.comparison.values.counted_words import CountedWords
from summarizer.comparison.values.joint_tolls import JOINT
from summarizer.comparison.values.tolls import TOLLS
from summarizer.comparison.values.values import AGREE, Value, answer
from summarizer.document import Document

# So many tolls of a sentence are several: one is not told by another.
_SEVERAL = 2
# What befell people, of whom two sentences that state the same tell one thing at least.
_JOINT = JOINT.lower()
_FATES = frozenset({"dead", "hurt", _JOINT, "held", "rescued", "displaced", "evacuated"})


def clashing(values: Sequence[Sequence[Value]], judged: Mapping[Pair, Judged], least: float) -> set[Pair]:
    """The pairs likely to state the same in which a value of one is answered by none of the other's but differs.

    Too little to tell a difference by, and enough to tell no agreement.

    Args:
        values: The values that each candidate gives.
        judged: How likely pairs of candidates state the same.
        least: Pairs less likely than this are not looked at.
    """
    return {(i, j) for (i, j), own in judged.items() if own.same >= least and _clash(values[i], values[j])}


def clashing_elsewhere(
    document: Document, values: Sequence[Sequence[Value]], judged: Mapping[Pair, Judged], least: float
) -> set[Pair]:
    """The pairs likely to state the same of which one gives a toll that the other's article gives otherwise.

    «640 cases and 12 dead», and «twelve died» in an article that counts 715 cases; not «12 dead and many hurt».

    Args:
        document: A set's candidates.
        values: The values that each candidate gives.
        judged: How likely pairs of candidates state the same.
        least: Pairs less likely than this are not looked at.
    """
    told = _tolls(values)

    def clash(i: int, j: int) -> bool:
        here = [value for value in values[i] if value.about in TOLLS]
        if len(here) < _SEVERAL or not values[j]:
            return False
        article, candidate = values[j][0].article, document.candidates[j]
        counted = CountedWords(candidate.language)
        known = {value.about for value in values[j]} | {
            counted.kind(word).lower() for word in candidate.words
        }
        return any(
            _is_told_otherwise(value, told.get((article, value.about), ()))
            for value in here
            if value.about not in known
        )

    likely = (pair for pair, own in judged.items() if own.same >= least)
    return {(i, j) for i, j in likely if clash(i, j) or clash(j, i)}


def _is_told_otherwise(value: Value, others: Sequence[Value]) -> bool:
    said = {answer(value, other) for other in others}
    return "differs" in said and said.isdisjoint(AGREE)


def _tolls(values: Sequence[Sequence[Value]]) -> Mapping[tuple[int, str], Sequence[Value]]:
    """The tolls of each article, by what they are of."""
    found: defaultdict[tuple[int, str], list[Value]] = defaultdict(list)
    for value in (value for own in values for value in own if value.about in TOLLS and not value.earlier):
        found[value.article, value.about].append(value)
    return found


def _clash(ours: Sequence[Value], theirs: Sequence[Value]) -> bool:
    ages = [[value for value in own if value.about.startswith("age ")] for own in (ours, theirs)]
    if len(ages[0]) == len(ages[1]) == 1:
        # Whose age it is may be told by two spellings of a name, or by two names for one another.
        (one,), (other,) = ages
        if answer(one, replace(other, about=one.about)) == "differs":
            return True
    fates = [{value.about for value in own} & _FATES for own in (ours, theirs)]
    if all(fates) and fates[0].isdisjoint(fates[1]) and not _are_summed_up(ours, theirs):
        return True  # the dead of one sentence, and who was rescued in the other
    for about in {value.about for value in ours} & {value.about for value in theirs}:
        mine = [value for value in ours if value.about == about]
        its = [value for value in theirs if value.about == about]
        if about == "date" and not len(mine) == len(its) == 1:
            continue  # of what happened when, and when it was told
        said = [answer(x, y) for x in mine for y in its]
        if about in TOLLS and len(mine) == len(its) == 1 and _is_more(mine[0], its[0]):
            return True
        if "differs" in said and not set(AGREE) & set(said):
            return True
        if about == "time" and len(mine) == len(its) == 1 and said[0] not in AGREE:
            return True  # by two clocks or not, nobody reads one time in both
    return False


def _are_summed_up(ours: Sequence[Value], theirs: Sequence[Value]) -> bool:
    """Whether one sentence counts together the dead and the hurt whom the other counts: 12 and 23 are 35."""
    for joint, each in ((ours, theirs), (theirs, ours)):
        together = {v.quantity.low for v in joint if v.quantity and v.about == _JOINT}
        apart = [
            [v.quantity.low for v in each if v.quantity and v.about == fate] for fate in ("dead", "hurt")
        ]
        if all(apart) and together == {sum(own[0] for own in apart)}:
            return True
    return False


def _is_more(one: Value, other: Value) -> bool:
    """Whether a toll is above that of a part: 18 hurt, five of the hurt."""
    if one.quantity is None or other.quantity is None:
        return False
    low, high = sorted((one.quantity, other.quantity), key=lambda own: own.low)
    return low.part != high.part and low.high < high.low
