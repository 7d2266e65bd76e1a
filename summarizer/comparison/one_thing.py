"""Whether two values are of one thing: by the words around them and by what their sentences state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from summarizer.comparison.pairs.relations import ALL_BUT_ONE, HALF_SURE, SURE, Judged, Pair, pair_of
from summarizer.comparison.pairs.statements import PERSON, PLACE, Statements
from summarizer.comparison.pairs.surroundings import Surroundings
from summarizer.comparison.values.ages import DIED
from summarizer.comparison.values.counted_words import sorts_of_people
from summarizer.comparison.values.goal_minutes import MINUTE
from summarizer.comparison.values.kind_cues import PROTESTERS
from summarizer.comparison.values.scores import TALLY
from summarizer.comparison.values.tolls import RISING, THINGS, TOLLS
from summarizer.comparison.values.values import AGREE, Value, answer, highest

# Minutes of one goal lie no further apart; set by hand.
_ONE_GOAL = 5
SPANS_OF_TIME = frozenset({"year", "month", "week", "day", "hour", "minute", "second"})
# How much of a pair's likelihood to state the same counts beside how alike the words around the values are.
_STATED = 0.2
# So much must come together. Set on the development sets, where right differences begin near .25 (tolls .1) and
# wrong ones end near .23; dates, which are many in a text, begin at .4.
_TOLL, _COUNT, _TIME, _DATE = 0.1, 0.25, 0.28, 0.42
# So little of one sentence stands in the other that their tolls are of two events, where the words around are not
# much alike; set by hand.
_PARTED = 0.3
# Of tolls of which an article tells several, two are of one event where their sentences are so likely to state the
# same; set by hand.
_ONE_OF_MANY = 0.25
# Tolls further apart than this are of two events, unless the sentences state the same.
_RATIO = 5.0
# Who are told by their sort may be some of the dead where those are so many times as many; set by hand.
_SOME = 2.0
# Ages of one person further apart (years) are likely of two times of his life; set by hand.
_SLIP = 5
# One plane or ship is told of where those aboard are so near in number; set by hand.
_ONE_LOAD = 1.25
# A story's dead are told among so many sentences at the front, and in another language so many times as many at
# most; set by hand.
_FRONT, _TOLD_ABROAD = 3, 2.5
_AT_THE_FRONT = frozenset(("dead", "hurt", "building", "family", "home"))
ONE_A_STORY = frozenset(("held", "missing", "rescued", "evacuated", "displaced", "trapped", "magnitude"))
"""Kinds of which a story has one number, wherever it is told."""
# The verb that tells what was done with the only things of a kind that a text counts has so much weight.
_SOLE_DEED = 2.5


class OneThing:
    """Answers whether two values of a set are of one thing."""

    def __init__(
        self,
        statements: Statements,
        values: Sequence[Sequence[Value]],
        by_about: Mapping[str, Mapping[int, Sequence[Value]]],
        judged: Mapping[Pair, Judged],
        near: Surroundings,
    ) -> None:
        """Nothing is read before it is asked for.

        Args:
            statements: The set's statements.
            values: The values that each candidate gives.
            by_about: The same by what they are of, and by their articles.
            judged: How likely pairs of candidates state the same.
            near: What stands around the values.
        """
        self._statements = statements
        self._values = values
        self._by_about = by_about
        self._judged = judged
        self._near = near

    def stated(self, one: Value, other: Value) -> float:
        """How likely the sentences of two values state the same."""
        judged = self._judged.get(pair_of(one.candidate, other.candidate))
        return judged.same if judged else 0.0

    def of_one_thing(self, one: Value, other: Value, *, alone: bool) -> bool:
        """Whether two values of one kind are of one thing.

        Args:
            one: A value.
            other: Another one, of another article.
            alone: Whether both articles give one value only of that kind.
        """
        if one.about.startswith("age "):
            return _of_one_time(one, other)
        if one.about.startswith(MINUTE):
            # Who scored twice is told of both, or of either.
            return alone and abs(highest(one) - highest(other)) <= _ONE_GOAL
        stated = self.stated(one, other)
        if one.kind == "date":
            return self._one_date(one, other, stated)
        if one.quantity is None:
            return _of_one_statement(one, other, stated)
        return (alone and self._one_abroad(one, other)) or self._one_figure(one, other, stated, alone=alone)

    def _one_abroad(self, one: Value, other: Value) -> bool:
        """Whether two articles in two languages count people or things of one event."""
        if one.about in _AT_THE_FRONT & THINGS and self._leads(one, other):
            return _near_in_number(one, other, _TOLD_ABROAD)
        counted = one.about in TOLLS or one.about in THINGS
        if not counted or not self._near.translated(one, other) or not self.one_person(one, other):
            return False
        return _near_in_number(one, other, _RATIO)

    def _one_date(self, one: Value, other: Value, stated: float) -> bool:
        if "/" in one.date + other.date and stated < HALF_SURE:
            return False  # the two ends of a range stand apart in a text
        around = self._near.alike(one, other)
        of_years = len(one.date) == len("2024") and stated < HALF_SURE
        return around >= _DATE and not (of_years and around < SURE)

    def _one_figure(self, one: Value, other: Value, stated: float, *, alone: bool) -> bool:
        if one.about in TOLLS:
            if self._may_be_of_others(one, other) or self._are_some_of_all(one, other):
                return False
            marched = one.about == PROTESTERS
            if marched and (self._counted_there(one, other) or self._counted_there(other, one)):
                return False
            return self._one_toll(one, other, stated, alone=alone)
        if self.far_apart(one, other):
            return False
        if self._one_count(one, other, stated, alone=alone):
            return True
        if self._one_governor(one, other) or self._one_vote(one, other):
            return True
        if not alone:
            return False
        sure = self._surely(one, other, stated)
        if one.about in SPANS_OF_TIME or one.about == "people":
            return sure >= _TIME and self._near.alike(one, other) >= _COUNT
        return sure >= _COUNT

    def far_apart(self, one: Value, other: Value) -> bool:
        """Whether two sums of money are too far apart for one thing whose sentences do not state the same."""
        money = one.about.startswith("money ")
        return money and self.stated(one, other) < SURE and not _near_in_number(one, other, _RATIO)

    def _one_governor(self, one: Value, other: Value) -> bool:
        """Whether two figures are linked to the same noun, which has one figure in each of their articles."""
        noun = self._near.governor(one)
        if not noun or noun != self._near.governor(other):
            return False
        return all(
            answer(value, own) in AGREE
            for value in (one, other)
            for own in self._by_about[value.about][value.article]
            if self._near.governor(own) == noun
        )

    def _one_vote(self, one: Value, other: Value) -> bool:
        """Whether two shares of votes are the only ones of their articles, and of one person."""
        return self.one_person(one, other) and all(
            self._near.is_of_votes(value)
            and all(
                answer(value, own) in AGREE
                for own in self._by_about["%"][value.article]
                if self._near.is_of_votes(own)
            )
            for value in (one, other)
        )

    def one_promise(self, one: Value, other: Value) -> bool:
        """Whether two sentences state the same of one person: he will give so many, he promised so many."""
        return self.stated(one, other) >= ALL_BUT_ONE and self.one_person(one, other)

    def one_person(self, one: Value, other: Value) -> bool:
        """Whether two sentences name one person: who says in both how many there are."""
        ours, theirs = (self._statements.each[value.candidate].names[PERSON] for value in (one, other))
        return not ours.isdisjoint(theirs)

    def _one_count(self, one: Value, other: Value, stated: float, *, alone: bool) -> bool:
        """Whether two figures are the only ones of their kind in sentences that are nearly one, or of one deed."""
        if one.about in SPANS_OF_TIME and self._near.since(one) != self._near.since(other):
            return False
        sole = stated >= ALL_BUT_ONE and self.sole(one) and self.sole(other)
        if sole and (self._near.alike(one, other) >= _COUNT or self._agree_beside(one, other)):
            return True
        if alone and _is_count(one.about) and self._near.one_deed(one, other, _SOLE_DEED):
            return True
        return one.about == "times" and self._near.one_deed(one, other)

    def _agree_beside(self, one: Value, other: Value) -> bool:
        """Whether the sentences of two values have another value in common."""
        ours, theirs = self._values[one.candidate], self._values[other.candidate]
        return any(answer(x, y) == "same" for x in ours for y in theirs)

    def sole(self, value: Value) -> bool:
        """Whether a sentence gives no other value of a kind."""
        own = self._by_about[value.about][value.article]
        return sum(other.candidate == value.candidate for other in own) == 1

    def _one_toll(self, one: Value, other: Value, stated: float, *, alone: bool) -> bool:
        if one.quantity is None or other.quantity is None:
            return False
        alike = one.quantity.of == other.quantity.of or self._near.translated(one, other)
        if not alike and stated < HALF_SURE:
            # Pupils are some of the dead; who are held may be called what they are.
            whole = not (one.quantity.of and other.quantity.of)
            if alone and whole and one.about in RISING and self._rose(one, other):
                return _near_in_number(one, other, _RATIO)
            told = one.about == "held" and whole
            if not told or not alone or self._surely(one, other, stated) < _COUNT:
                return False
        low, high = sorted((one.quantity.high, other.quantity.high))
        if alone and self._leads(one, other) and high <= _TOLD_ABROAD * low:
            return True
        if high > _RATIO * max(low, 1.0) and stated < SURE:
            return False
        if one.about == "aboard" and high <= _ONE_LOAD * low and all(map(self._whole_load, (one, other))):
            return True
        if alone and one.quantity.of and alike and one.about == "acquitted":
            return True
        if alone:
            sure = self._surely(one, other, stated)
            return sure >= _COUNT or (sure >= _TOLL and not self._parted(one, other))
        # A list of accidents tells each with the same words.
        return stated >= _ONE_OF_MANY and self._surely(one, other, stated) >= _COUNT

    def _are_some_of_all(self, one: Value, other: Value) -> bool:
        """Whether the far lower of two tolls is of some sort of people: six pupils among 14 people killed."""
        low, high = sorted((one, other), key=highest)
        some = bool(low.quantity and low.quantity.of) and not (high.quantity and high.quantity.of)
        fate = one.about in ("dead", "hurt") and not self._near.translated(one, other)
        return fate and some and not _near_in_number(low, high, _SOME) and not self._near.rises(high)

    def _may_be_of_others(self, one: Value, other: Value) -> bool:
        """Whether the dead or hurt are told by nouns of two languages, in sentences that are not alike."""
        ours, theirs = (value.quantity.of if value.quantity else "" for value in (one, other))
        told_once = one.about in ONE_A_STORY or one.about == "aboard"
        named = bool(ours and theirs) and self._near.translated(one, other)
        if named and self._sort(one) == self._sort(other) != "":
            return False
        return named and not told_once and self._near.alike(one, other) < _COUNT

    def _counted_there(self, one: Value, other: Value) -> bool:
        """Whether the other article counts people at a value's place in another sentence: in Paris 60,000."""
        each = self._statements.each
        places = each[one.candidate].names[PLACE] - each[other.candidate].names[PLACE]
        if not places:
            return False
        return any(
            value.candidate != other.candidate and not places.isdisjoint(each[value.candidate].names[PLACE])
            for about in (one.about, "people")
            for value in self._by_about[about][other.article]
        )

    def _sort(self, value: Value) -> str:
        """Which sort of people a value counts, the same in all languages; empty where that is not known."""
        known = sorts_of_people(self._statements.each[value.candidate].language)
        return known.get(value.quantity.of, "") if value.quantity else ""

    def _surely(self, one: Value, other: Value, stated: float) -> float:
        """How surely two figures are of one thing, by the words around them and what their sentences state."""
        return self._near.alike(one, other) + _STATED * stated

    def _parted(self, one: Value, other: Value) -> bool:
        """Whether the sentences of two values share next to nothing."""
        judged = self._judged.get(pair_of(one.candidate, other.candidate))
        return judged is None or judged.part < _PARTED

    def _rose(self, one: Value, other: Value) -> bool:
        """Whether the higher of two numbers is what a toll rose to, each the highest of its article."""
        higher = max(one, other, key=highest)
        both_lead = all(
            highest(own) <= highest(value)
            for value in (one, other)
            for own in self._by_about[value.about][value.article]
        )
        return both_lead and self._near.rises(higher)

    def _leads(self, one: Value, other: Value) -> bool:
        """Whether two articles give a number that a story has once: its dead at the front; not both in Arabic."""
        if not (self._near.translated(one, other) or self._near.cased(one, other)):
            return False
        front = all(self._statements.each[value.candidate].place < _FRONT for value in (one, other))
        return front if one.about in _AT_THE_FRONT else one.about in ONE_A_STORY

    def _whole_load(self, value: Value) -> bool:
        """Whether an article gives no higher number of people aboard: of those some got off, or survived."""
        own = [v for v in self._by_about["aboard"][value.article] if answer(v, value) == "differs"]
        return all(v.quantity and value.quantity and v.quantity.high < value.quantity.low for v in own)


def _near_in_number(one: Value, other: Value, most: float) -> bool:
    """Whether the higher of two figures is so many times the other at most."""
    low, high = sorted(map(highest, (one, other)))
    return high <= most * low


def _is_count(about: str) -> bool:
    """Whether a figure counts things that are no people, and no money or measure."""
    return about.startswith("count ") or about in THINGS


def _of_one_statement(one: Value, other: Value, stated: float) -> bool:
    """Whether scores, ordinals and places are of one thing: their sentences state the same."""
    if one.about in ("score", TALLY) or one.about.startswith("ordinal "):
        return stated >= SURE
    return stated >= HALF_SURE and (one.kind == "place" or _one_apart(one.words, other.words))


def _of_one_time(one: Value, other: Value) -> bool:
    """Whether two ages of one person are told of one time: both of his death, or a few years apart."""
    if one.quantity is None or other.quantity is None:
        return False
    both = one.quantity.of == other.quantity.of == DIED
    return both or abs(one.quantity.low - other.quantity.low) <= _SLIP


def _one_apart(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two rows of scores differ in one."""
    return sum(a != b for a, b in zip(one, other, strict=True)) == 1
