"""Values of one thing that differ from article to article.

Precision comes first: two figures are of one thing only where their kinds are one and the words right around them,
or the sentences as wholes, show it; and an article that gives the other's value as well differs in nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from summarizer.comparison.date_differences import DateDifferences
from summarizer.comparison.one_thing import OneThing
from summarizer.comparison.pairs.relations import ALL_BUT_ONE, SURE, Judged, Pair, pair_of
from summarizer.comparison.pairs.statements import BODY, Statements
from summarizer.comparison.pairs.surroundings import Surroundings
from summarizer.comparison.translated_dates import TranslatedDates
from summarizer.comparison.translated_figures import TranslatedFigures
from summarizer.comparison.values.crowds import are_one_crowd, as_people, number
from summarizer.comparison.values.earlier_years import has_one_a_year, told_of_earlier_years, years_of
from summarizer.comparison.values.quantity import Answer, compare
from summarizer.comparison.values.tolls import TOLLS
from summarizer.comparison.values.values import AGREE, Value, answer, highest
from summarizer.comparison.values.values_apart import ValuesApart
from summarizer.document import Document

_POINTS = "points"
_SEVERAL = frozenset(("%", "votes", "seats", _POINTS))
# Of several figures of a kind those are of one thing around which the words are so alike, by so much more than
# around any others; set by hand.
_NEAREST, _BY_FAR = 0.3, 0.12
# What a ballot ends in, which articles tell of several parties.
_OF_BALLOTS = frozenset(("votes", "seats"))

# Of one event an article counts each of these once.
_CASUALTIES = ("dead", "hurt", "missing")


def _only(values: Sequence[Sequence[Value]], wanted: Callable[[Value], bool]) -> list[Sequence[Value]]:
    """Those of each sentence's values that are wanted; sentences without any share one empty tuple."""
    return [[value for value in own if wanted(value)] if own else () for own in values]


class Difference(Struct, frozen=True):
    """Two values of one thing, in sentences of different articles."""

    first: Value
    second: Value

    @property
    def pair(self) -> Pair:
        """The candidates that give them."""
        return pair_of(self.first.candidate, self.second.candidate)


def find_differences(
    document: Document,
    statements: Statements,
    values: Sequence[Sequence[Value]],
    judged: Mapping[Pair, Judged],
    *,
    every_pair: bool = True,
) -> list[Difference]:
    """The values of one thing that differ, pair by pair, in the order of the document.

    Args:
        document: A set's candidates.
        statements: Its statements.
        values: The values that each candidate gives.
        judged: How likely pairs of candidates state the same.
        every_pair: Compare the values of every pair of articles (quadratic); otherwise only of pairs that have a
            judged pair of sentences.
    """
    finder = _Finder(document, statements, values, judged)
    found = list(finder.find(None if every_pair else _beside_each(statements, judged)))
    found += finder.beside(found)
    others = _of_two_events(found, values)
    counted = {own.pair for own in found if own.first.kind == "figure"}
    found = _with_their_dead(found, values)
    return [
        own
        for own in found
        if (own.first.about in TOLLS or own.pair not in others)
        # Two counts were announced on two days.
        and not (own.first.role == own.second.role == "said" and own.pair in counted)
    ]


def _with_their_dead(found: Sequence[Difference], values: Sequence[Sequence[Value]]) -> list[Difference]:
    """Differences less the hurt and the missing of sentences that count the dead of two sorts of people.

    Eleven refugees killed and 40 people hurt, twenty shoppers killed and 31 hurt: these are two events.
    """
    dead = [[value for value in own if value.about == "dead" and not value.earlier] for own in values]
    told = {own.pair for own in found if own.first.about == "dead"}
    return [
        own
        for own in found
        if own.first.about not in ("hurt", "missing")
        or own.pair in told
        or not (dead[own.pair[0]] and dead[own.pair[1]])
        # So many employees and so many workers are the same dead.
        or any(answer(x, y) or number(x) == number(y) for x in dead[own.pair[0]] for y in dead[own.pair[1]])
    ]


def _of_two_events(found: Sequence[Difference], values: Sequence[Sequence[Value]]) -> set[Pair]:
    """The pairs of sentences that differ in all they count, two things at least: two events told alike.

    Tolls are none of these: they change together.
    """
    counted: defaultdict[Pair, set[str]] = defaultdict(set)
    for own in found:
        if own.first.kind == "figure" and own.first.about not in TOLLS:
            counted[own.pair].add(own.first.about)
    return {
        (i, j)
        for (i, j), kinds in counted.items()
        if len(kinds) > 1 and not any(answer(x, y) in AGREE for x in values[i] for y in values[j])
    }


def _beside_each(statements: Statements, judged: Iterable[Pair]) -> dict[int, set[int]]:
    """For each article those behind it of which a sentence is held against one of its own."""
    found: defaultdict[int, set[int]] = defaultdict(set)
    for pair in judged:
        one, other = sorted(statements.each[i].article for i in pair)
        found[one].add(other)
    return found


class _Finder:
    def __init__(
        self,
        document: Document,
        statements: Statements,
        values: Sequence[Sequence[Value]],
        judged: Mapping[Pair, Judged],
    ) -> None:
        self._document = document
        self._statements = statements
        self._judged = judged
        # What an article tells of an earlier count is no value of its own.
        values = _only(values, lambda value: not value.earlier)
        self._counted = _only(values, lambda value: value.about.startswith("count "))
        self._people = _only(values, lambda value: value.about in TOLLS or value.about == "people")
        self._near = Surroundings(document, statements, judged)
        self._past = told_of_earlier_years(document, values)
        self._years = years_of(values)
        self._alone = cache(self._is_alone)
        self._by_about: defaultdict[str, defaultdict[int, list[Value]]] = defaultdict(
            lambda: defaultdict(list)
        )
        for own in values:
            for value in own:
                self._by_about[value.about][value.article].append(value)
        self._one = OneThing(statements, values, self._by_about, judged, self._near)
        self._translated = TranslatedFigures(document, statements, values, self._by_about, self._near)
        dated = _only(values, lambda value: value.kind == "date")
        self._dates = DateDifferences(document, dated, self._by_about, judged, self._one, self._near)
        self._days = TranslatedDates(document, statements, dated)
        each = statements.each
        self._apart = ValuesApart(self._answer, lambda value: each[value.candidate].language)

    def find(self, beside: Mapping[int, Collection[int]] | None) -> Iterator[Difference]:
        """What differs from article to article: from each to all behind it, or to those that are given for it."""
        for about in sorted(self._by_about.keys() - {"date"}):
            by_article = self._by_about[about]
            articles = sorted(by_article)
            numbers = {a: self._apart.numbers(own) for a, own in by_article.items()}
            for n, a in enumerate(articles):
                behind = (
                    articles[n + 1 :] if beside is None else sorted(by_article.keys() & beside.get(a, ()))
                )
                for b in behind:
                    apart = self._apart.between(numbers[a], numbers[b])
                    if apart:
                        yield from self._between(by_article[a], by_article[b], apart)
        yield from self._fates()
        yield from self._translated_counts()
        for x, y in (*self._translated.find(), *self._dates.find(), *self._days.find()):
            yield Difference(x, y)

    def beside(self, found: Sequence[Difference]) -> list[Difference]:
        """The other tolls of sentences that differ in one: «11 dead and 27 hurt», «12 dead and 31 hurt»."""
        told = {(own.first, own.second) for own in found}
        pairs = {own.pair for own in found if own.first.about in TOLLS}
        beside = [
            Difference(x, y)
            for i, j in sorted(pairs)
            for x in self._people[i]
            for y in self._people[j]
            if x.about == y.about in TOLLS and (x, y) not in told and answer(x, y) == "differs"
            if self._one.sole(x) and self._one.sole(y) and not self._known(x, y)
        ]
        told |= {(own.first, own.second) for own in beside}
        return beside + [
            Difference(x, y)
            for x, y in self._elsewhere(pairs)
            if (x, y) not in told and not self._known(x, y)
        ]

    def _elsewhere(self, pairs: Iterable[Pair]) -> Iterator[tuple[Value, Value]]:
        """The dead and the hurt that two articles each count once, which surely tell of one event in a pair."""
        each = self._statements.each
        sure = {
            (each[i].article, each[j].article)
            for i, j in pairs
            if (i, j) in self._judged and self._judged[i, j].same >= ALL_BUT_ONE
        }
        for a, b in sorted(sure):
            for about in _CASUALTIES:
                ours, theirs = (self._by_about[about][n] for n in (a, b))
                if len(ours) == len(theirs) == 1 and answer(ours[0], theirs[0]) == "differs":
                    yield ours[0], theirs[0]

    def _known(self, one: Value, other: Value) -> bool:
        """Whether the article of one of two values gives the other's as well."""
        own = self._by_about[one.about]
        return any(
            answer(value, own_one) in AGREE
            for own_one, theirs in ((one, other.article), (other, one.article))
            for value in own[theirs]
        )

    def _translated_counts(self) -> Iterator[Difference]:
        """What sentences in two languages that state the same count, each one thing only, in other words."""
        each = self._statements.each
        for (i, j), judged in sorted(self._judged.items()):
            if judged.same < ALL_BUT_ONE or each[i].language == each[j].language:
                continue
            ours, theirs = self._counted[i], self._counted[j]
            if len(ours) == len(theirs) == 1 and ours[0].about != theirs[0].about:
                x, y = ours[0], theirs[0]
                if x.quantity and y.quantity:
                    kinds = [replace(q, kind="", of="", part=False) for q in (x.quantity, y.quantity)]
                    if compare(*kinds) == "differs":
                        yield Difference(x, y)

    def _fates(self) -> Iterator[Difference]:
        """The people whom sentences that state the same count, each once: in two languages by other words.

        Those who were missing may since be known to be dead.
        """
        for (i, j), judged in sorted(self._judged.items()):
            if judged.same < SURE or not self._people[i] or not self._people[j]:
                continue
            if len(self._people[i]) > 1 or len(self._people[j]) > 1:
                continue
            x, y = self._people[i][0], self._people[j][0]
            fates = {x.about, y.about}
            lost = fates == {"missing", "dead"} and number(x) == number(y)
            translated = self._statements.each[i].language != self._statements.each[j].language
            others = number(x) != number(y) and not fates & {"missing", "aboard"}
            # «62 pupils» taken to hospital, «80 pupils» hurt.
            named = "people" in fates and len(fates) > 1 and are_one_crowd(x, y)
            if lost or ((translated or named) and others and as_people(x, y) == "differs"):
                yield Difference(x, y)

    def _between(
        self, ours: Sequence[Value], theirs: Sequence[Value], apart: Sequence[tuple[int, int]]
    ) -> Iterator[Difference]:
        """Those values of two articles that differ, by their places among them, which are of one thing."""
        for n, m in apart:
            x, y = ours[n], theirs[m]
            if self._of_two_years(x, y) or self._of_two_sides(x, y) or self._add_up(x, y):
                continue
            if self._near.excepting(x) != self._near.excepting(y):
                continue
            alone = self._alone(x) and self._alone(y)
            # What is expected, and what came of it, are two things; not so of one year to come.
            two = self._near.expected(x) != self._near.expected(y) and not self._of_year_to_come(x, y)
            if two and not self._promised(x, y):
                continue
            if (
                self._one.of_one_thing(x, y, alone=alone)
                or self._nearest(x, y, ours, theirs)
                or self._last_of_count(x, y, ours, theirs)
            ):
                yield Difference(x, y)

    def _promised(self, x: Value, y: Value) -> bool:
        """Whether what is to come in one sentence is what was agreed on in the other: a loan, told on one day.

        A sum that is expected, and not promised, is none.
        """
        stated = self._one.stated(x, y)
        if self._one.one_promise(x, y) or (self._near.translated(x, y) and stated >= SURE):
            return True
        one, other = (self._document.articles[value.article].day for value in (x, y))
        return (
            x.about.startswith("money ")
            and one == other
            and stated >= ALL_BUT_ONE
            and self._near.alike(x, y) >= SURE
            and not (self._near.forecast(x) or self._near.forecast(y))
        )

    def _last_of_count(self, x: Value, y: Value, ours: Sequence[Value], theirs: Sequence[Value]) -> bool:
        """Whether two counts of votes or seats agree in all others and differ in these, in French or English."""
        if x.about not in _OF_BALLOTS or not self._document.candidates[x.candidate].language.cased:
            return False
        agreed = any(answer(one, other) in AGREE for one in ours for other in theirs)
        left = [one for one in ours if not any(answer(one, other) in AGREE for other in theirs)]
        right = [other for other in theirs if not any(answer(one, other) in AGREE for one in ours)]
        return agreed and left == [x] and right == [y] and not self._near.translated(x, y)

    def _answer(self, one: Value, other: Value) -> Answer | None:
        """How two values compare; in two languages whoever they count, as protesters are manifestants."""
        if one.about in TOLLS and self._near.translated(one, other):
            return as_people(one, other, one.about)
        return answer(one, other)

    def _nearest(self, x: Value, y: Value, ours: Sequence[Value], theirs: Sequence[Value]) -> bool:
        """Whether the words around two figures are by far more alike than around any others of their articles."""
        if x.quantity is None or not (x.about in _SEVERAL or x.about.startswith(("count ", "money "))):
            return False
        around = self._near.alike(x, y)
        if around < _NEAREST or self._one.far_apart(x, y):
            return False
        rivals = [(x, other) for other in theirs if other is not y]
        rivals += [(other, y) for other in ours if other is not x]
        near = [self._near.alike(*pair) for pair in rivals if not self._of_two_years(*pair)]
        return around >= max(near, default=0.0) + _BY_FAR

    def _is_alone(self, value: Value) -> bool:
        """Whether an article gives one value only of a thing, however often."""
        return all(
            other is value
            or answer(other, value) in ("same", "compatible", None)
            or (value.candidate not in self._past and other.candidate in self._past)
            for other in self._by_about[value.about][value.article]
        )

    def _of_two_sides(self, one: Value, other: Value) -> bool:
        """Whether two figures are the points or places of two bodies: each club of a league has its own."""
        ours, theirs = (self._statements.each[value.candidate].names[BODY] for value in (one, other))
        own = one.about == _POINTS or one.about.startswith("ordinal ")
        return own and bool(ours and theirs) and ours.isdisjoint(theirs)

    def _add_up(self, one: Value, other: Value) -> bool:
        """Whether the figures of one sentence add up to the other: 164 passengers and six crew, 170 people."""
        for value, whole in ((one, other), (other, one)):
            told = self._by_about[value.about][value.article]
            parts = [own for own in told if own.candidate == value.candidate]
            if len(parts) > 1 and sum(map(highest, parts)) == highest(whole):
                return True
        return False

    def _of_two_years(self, one: Value, other: Value) -> bool:
        """Whether two figures are of two years: one of an earlier one (the storm of 2017), or each of its own."""
        past = (one.candidate in self._past) != (other.candidate in self._past)
        years = [self._years.get((value.candidate, value.start), "") for value in (one, other)]
        return has_one_a_year(one.about) and (past or (all(years) and years[0] != years[1]))

    def _of_year_to_come(self, one: Value, other: Value) -> bool:
        """Whether right behind two figures one year stands that is to come."""
        years = [self._years.get((value.candidate, value.start), "") for value in (one, other)]
        days = [self._document.articles[value.article].published or "9" for value in (one, other)]
        return years[0] == years[1] and years[0] > max(days)[:4]
