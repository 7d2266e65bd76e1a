"""Articles of a difference are surely of one event, where little is known of when they came out.

Raids, matches and court cases of a kind are told with the same words: what two articles have in common beside the
sentences that differ must show that they tell of one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from itertools import combinations

from msgspec.structs import replace

from summarizer.comparison.apart.loose_ties import NEAR, Ties
from summarizer.comparison.apart.series import is_of_the_day
from summarizer.comparison.differences import Difference
from summarizer.comparison.pairs.relations import SAME, Judged, Pair, pair_of
from summarizer.comparison.values.scores import TALLY
from summarizer.comparison.values.tolls import THINGS, TOLLS
from summarizer.comparison.values.values import Value, answer
from summarizer.document import Document
from summarizer.facts.conflicts import Conflict
from summarizer.sentence_index import SentenceIndex

_MONTH = len("2024-05")
# A lower number is found in two texts by chance: seven of something, five minutes. Set by hand.
_TELLING = 10
# Of these as well: half a year, a tenth.
_BY_CHANCE = frozenset(("%", "year", "month", "week", "day", "hour", "minute"))
# Without a telling value in common articles are of one event if they have so many sentences in common beside those
# that differ, or begin as surely with the same one. Set on undated press, of which 16 of 57 differences were right.
_MANY, _ONE_LEAD = 5, 0.97
# Of what each day has anew so many telling values in common are needed; set on the same.
_OF_ONE_DAY = 2
# A name and what is counted differ in sentences that so likely state the same; set on the same.
_SURE = 0.8
# What is quoted on an exchange costs less, in whatever money; set by hand.
_PRICE = 100_000


def of_one_event(
    document: Document,
    differences: Sequence[Difference],
    values: Sequence[Sequence[Value]],
    judged: Mapping[Pair, Judged],
) -> list[Difference]:
    """Differences less those of articles that may be of two events.

    Articles of one event name no two days in what leads them, and have something in common that leads both, or
    stands beside the sentences that differ; and a telling value, or much more. Short ones need not, but where it is
    known that days lie between. Places in a table, which each round has anew, are not told.

    Args:
        document: A set's candidates.
        differences: What was found to differ.
        values: The values that each candidate gives.
        judged: How likely pairs of candidates state the same.
    """
    if not differences:
        return []
    ties = Ties(document, judged)
    # What leads both and differs itself shows of nothing else that they tell one event.
    differing = {own.pair for own in differences}
    events = _Events(ties, values, judged, differing=differing)
    return [
        own
        for own in differences
        if _is_tied(own, ties, events, judged)
        or not (
            ties.are_loose(own.pair)
            or _is_of_another_day(own, ties, document)
            or (_is_of_another(own) and ties.are_undated(own.pair))
        )
    ]


def _is_of_another_day(own: Difference, ties: Ties, document: Document) -> bool:
    """Whether a figure that is no toll, or a date, is told of two days, however little short articles share."""
    days, ends = ties.days_between(own.pair), (own.first, own.second)
    if not days or own.first.kind not in ("figure", "date") or own.first.about in TOLLS:
        return False
    if own.first.kind == "date":
        # Each tells of its own day.
        return days > NEAR or all(value.date == document.articles[value.article].day for value in ends)
    # A sum that was announced on one day may be another one on the next.
    daily = is_of_the_day(own.first) and not own.first.about.startswith("money ")
    return days > NEAR or (daily and ties.of_two_days(own.pair))


def _is_tied(own: Difference, ties: Ties, events: _Events, judged: Mapping[Pair, Judged]) -> bool:
    """Whether what the articles have in common beside the sentences that differ shows that they tell one event."""
    pair, first = own.pair, own.first
    if ties.of_two_days(pair) or _is_of_another(own) or _is_told_anew(first) or not events.are_one(own):
        return False
    stated = judged[pair].same if pair in judged else 0.0
    if stated < (_SURE if _needs_one_sentence(first) else SAME if is_of_the_day(first) else 0.0):
        return False
    return any(ties.lead(other) or set(other).isdisjoint(pair) for other in ties.others(pair))


def quoted_on_one_event(
    document: Document,
    quotations: Sequence[Conflict],
    values: Sequence[Sequence[Value]],
    judged: Mapping[Pair, Judged],
    apart: Collection[Pair] = (),
) -> list[Conflict]:
    """Quotations in other words, without the wordings of articles that may be of another event than the rest.

    A spokesman says nearly the same of each raid.

    Args:
        document: A set's candidates.
        quotations: What is worded differently.
        values: The values that each candidate gives.
        judged: How likely pairs of candidates state the same.
        apart: The pairs of articles that tell of two events alike.
    """
    if not quotations:
        return []
    ties = Ties(document, judged)
    events = _Events(ties, values, judged, apart)
    places = SentenceIndex(document)
    found = []
    for conflict in quotations:
        held = [
            [k for mention in own.mentions if (k := places.find(mention.article, mention.start)) is not None]
            for own in conflict.values
        ]
        kept = _largest(held, events)
        if len(kept) > 1:
            found.append(replace(conflict, values=tuple(conflict.values[n] for n in kept)))
    return found


def _largest(held: Sequence[Sequence[int]], events: _Events) -> list[int]:
    """The numbers of the wordings, given by their candidates, of the most that are tied to each other; in order."""
    groups: list[set[int]] = [{n} for n in range(len(held))]
    for n, m in combinations(range(len(held)), 2):
        if any(events.are_tied(pair_of(i, j)) for i in held[n] for j in held[m]):
            joined = groups[n] | groups[m]
            for own in joined:
                groups[own] = joined
    most = max(len(group) for group in groups)
    return sorted(next(group for group in groups if len(group) == most))


class _Events:
    """Answers whether what two articles have in common shows that they are of one event."""

    def __init__(
        self,
        ties: Ties,
        values: Sequence[Sequence[Value]],
        judged: Mapping[Pair, Judged],
        apart: Collection[Pair] = (),
        differing: Collection[Pair] = (),
    ) -> None:
        self._ties, self._judged, self._apart, self._differing = ties, judged, apart, differing
        self._telling: defaultdict[int, list[Value]] = defaultdict(list)
        for value in (value for own in values for value in own if _is_telling(value)):
            self._telling[value.article].append(value)

    def are_one(self, own: Difference) -> bool:
        """Whether the articles of a difference are surely of one event."""
        if is_of_the_day(own.first):
            articles = self._ties.articles(own.pair)
            few = _is_large(own.first) and self._differ_in_few_sums(articles)
            return len(self._common(articles)) >= (1 if few else _OF_ONE_DAY)
        return self._have_much(own.pair, own.first.about)

    def are_tied(self, pair: Pair) -> bool:
        """Whether two sentences that quote one statement are of one article or surely of one event."""
        one, other = self._ties.articles(pair)
        if (one, other) in self._apart:
            return False
        return one == other or not self._ties.are_loose(pair) or self._lead_alike(pair)

    def _lead_alike(self, pair: Pair) -> bool:
        return any(
            self._ties.lead(other) and self._judged[other].same >= _ONE_LEAD and other not in self._differing
            for other in self._ties.others(pair)
        )

    def _differ_in_few_sums(self, articles: Pair) -> bool:
        """Whether two articles give one sum alike, or one of them a single one that the other has not."""
        ours, theirs = ([v for v in self._telling[n] if v.about.startswith("money ")] for n in articles)
        left = [
            [x for x in here if not any(answer(x, y) == "same" for y in there)]
            for here, there in ((ours, theirs), (theirs, ours))
        ]
        return len(left[0]) < len(ours) or min(map(len, left)) <= 1

    def _have_much(self, pair: Pair, about: str = "") -> bool:
        return (
            len(self._ties.others(pair)) >= _MANY
            or self._lead_alike(pair)
            or bool(self._common(self._ties.articles(pair), about))
        )

    def _common(self, articles: Pair, about: str = "") -> set[tuple[str, str, float]]:
        """The telling values that both articles give, but for those of what differs."""
        ours, theirs = (self._telling[article] for article in articles)
        return {
            (x.about, x.date, x.quantity.low if x.quantity else 0.0)
            for x in ours
            if x.about != about and any(answer(x, y) == "same" for y in theirs)
        }


def _is_of_another(own: Difference) -> bool:
    """Whether two values rather tell two events or times apart: a place, a force, a score, a rank, a year."""
    one, other = own.first, own.second
    if one.kind == "date":
        return len(one.date) == len(other.date) == len("2024")
    if one.about.startswith("age ") and one.quantity is not None and other.quantity is not None:
        return abs(one.quantity.low - other.quantity.low) <= 1
    return one.about in ("magnitude", "place", "score", TALLY) or one.about.startswith(("place ", "ordinal "))


def _is_told_anew(value: Value) -> bool:
    """Whether a value is one that each report of a kind has anew: a share, points, a speaker, a distance.

    Of some 20 such differences that were told of undated press none was right.
    """
    daily = is_of_the_day(value) and not value.about.startswith("money ")
    return daily or value.about in ("speaker", "goals", "km")


def _needs_one_sentence(value: Value) -> bool:
    """Whether a value is a name, a denial, or counts things, or people whatever befell them."""
    counts = value.about.startswith("count ") or value.about in THINGS or value.about == "people"
    return value.kind == "name" or value.about == "denial" or (counts and value.quantity is not None)


def _is_large(value: Value) -> bool:
    """Whether a sum is larger than what is quoted on an exchange, the price of a whole thing."""
    return value.quantity is not None and value.quantity.low >= _PRICE


def _is_telling(value: Value) -> bool:
    """Whether two texts hardly give a value by chance: the dead, a sum, a number of two figures, a month."""
    if value.kind == "date":
        return value.about == "date" and len(value.date) >= _MONTH
    if value.quantity is None or value.about in _BY_CHANCE:
        return False
    known = value.about in TOLLS or value.about.startswith(("age ", "money "))
    return known or value.quantity.low >= _TELLING or value.quantity.low % 1 != 0
