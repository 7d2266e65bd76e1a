"""Sentences of which each gives another value."""

from __future__ import annotations

import pytest

from summarizer import build_document
from summarizer.comparison.apart.clashing import clashing, clashing_elsewhere
from summarizer.comparison.pairs.relations import Judged
from summarizer.comparison.values.clock_times import ClockTime
from summarizer.comparison.values.quantity import Quantity
from summarizer.comparison.values.values import Value
from tests.summarizer.builders import article_of


def age(*words: str, article: int = 0, about: str = "age 1") -> list[Value]:
    """Values without a quantity: they agree where their words do."""
    return [Value(article, article, "figure", about, n, n + 1, words=(word,)) for n, word in enumerate(words)]


def days(*dates: str, article: int = 0) -> list[Value]:
    return [Value(article, article, "date", "date", n, n + 1, date=date) for n, date in enumerate(dates)]


def clash(ours: list[Value], theirs: list[Value], same: float = 0.9, least: float = 0.6) -> bool:
    found = clashing([ours, theirs], {(0, 1): Judged(same, same)}, least)
    assert found <= {(0, 1)}
    return bool(found)


def test_a_value_that_nothing_of_the_other_answers_clashes() -> None:
    assert clash(age("40"), age("41", article=1))
    assert not clash(age("40"), age("40", article=1))
    assert not clash(age("40"), [])


def test_what_the_other_gives_as_well_does_not() -> None:
    assert not clash(age("40"), age("41", "40", article=1))
    assert clash(age("40", "42"), age("41", "43", article=1))


def test_values_of_different_things_are_not_compared() -> None:
    assert not clash(age("40", about="floor"), age("41", article=1, about="depth"))
    assert clash([*age("40"), *age("7", about="age 2")], [*age("40", article=1), *age("8", about="age 2")])


def test_the_only_ages_of_two_sentences_are_compared_whoever_they_are_of() -> None:
    assert clash(age("40"), age("41", article=1, about="age 2"))
    assert not clash(age("40"), age("40", article=1, about="age 2"))
    assert not clash(age("40", "50"), age("41", article=1, about="age 2"))


@pytest.mark.parametrize(("same", "likely"), [(0.6, True), (0.59, False)])
def test_only_pairs_likely_to_state_the_same_are_looked_at(same: float, *, likely: bool) -> None:
    assert clash(age("40"), age("41", article=1), same) is likely


def test_dates_clash_where_each_gives_one_only() -> None:
    assert clash(days("2024-05-01"), days("2024-05-02", article=1))
    assert not clash(days("2024-05-01", "2024-05-03"), days("2024-05-02", article=1))
    assert not clash(days("2024-05-01"), days("2024-05-02", "2024-05-03", article=1))
    # What comes behind a date that is passed over is still looked at.
    several = days("2024-05-01", "2024-05-03")
    for name in ("a", "date 2", "zz"):
        assert clash([*several, *age("40", about=name)], [*days("2024-05-02"), *age("41", about=name)])


def test_those_who_died_in_one_and_were_rescued_in_the_other_are_two_things() -> None:
    assert clash(age("7", about="dead"), age("23", article=1, about="rescued"))
    both = [*age("7", article=1, about="dead"), *age("23", article=1, about="rescued")]
    assert not clash(age("7", about="dead"), both)
    assert not clash(age("7", about="dead"), age("23", article=1, about="vehicle"))


def toll(low: int, high: int = 0, *, article: int = 0, about: str = "hurt", part: bool = False) -> Value:
    quantity = Quantity(about, "", low, high or low, "", part=part, start=0, end=1, said=(0, 1))
    return Value(article, article, "figure", about, 0, 1, quantity=quantity)


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        (toll(18), toll(5, article=1, part=True), True),
        (toll(5, part=True), toll(18, article=1), True),
        (toll(5, part=True), toll(5, article=1), False),  # the part may be all
        (toll(3, 5, part=True), toll(5, article=1), False),
        (toll(5, part=True), toll(5, 9, article=1), False),
        (toll(5, part=True), toll(6, 9, article=1), True),
        (toll(18), toll(5, article=1, about="count door", part=True), False),
    ],
)
def test_a_toll_is_above_that_of_a_part(one: Value, other: Value, *, apart: bool) -> None:
    assert clash([one], [other]) is apart


def test_a_part_of_what_is_no_toll_or_of_several_tolls_says_nothing() -> None:
    about = "count door"
    assert not clash([toll(18, about=about)], [toll(5, article=1, about=about, part=True)])
    part = toll(5, article=1, part=True)
    assert not clash([toll(18), toll(7)], [part])
    assert not clash([part], [toll(18), toll(7)])
    assert not clash([toll(18), toll(7)], [part, part])
    # Words without a number are no toll that another could be above.
    unread = Value(1, 1, "figure", "hurt", 0, 1, words=("many",))
    assert clash([toll(18)], [unread])
    assert not clash([unread], [unread])


def times(*clocks: ClockTime, article: int = 0, about: str = "time") -> list[Value]:
    return [Value(article, article, "figure", about, n, n + 1, clock=c) for n, c in enumerate(clocks)]


def test_nobody_reads_one_time_in_two_that_cannot_be_compared() -> None:
    noon, by_gmt = ClockTime(0, 1, 720, "", vague=False), ClockTime(0, 1, 700, "gmt", vague=False)
    assert clash(times(noon), times(by_gmt, article=1))
    assert not clash(times(noon), times(noon, article=1))
    # Of several times one may be the other's.
    assert not clash(times(noon, noon), times(by_gmt, article=1))
    assert not clash(times(noon), times(by_gmt, by_gmt, article=1))
    assert not clash(times(noon, noon), times(by_gmt, by_gmt, article=1))


def test_dead_and_hurt_together_are_no_dead() -> None:
    def toll(about: str, number: float, article: int = 0) -> Value:
        counted = Quantity(about, "", number, number, "", False, 0, 1, (0, 1))
        return Value(article, article, "figure", about, 0, 1, counted)

    together = [toll("casualties", 35)]
    assert clash(together, [toll("dead", 18, 1)])
    assert clash(together, [toll("dead", 12, 1), toll("hurt", 22, 1)])
    assert not clash(together, [toll("dead", 12, 1), toll("hurt", 23, 1)])
    assert not clash([*together, toll("count boat", 4)], [toll("dead", 12, 1), toll("hurt", 23, 1)])
    assert not clash(together, [toll("count boat", 4, 1), toll("dead", 12, 1), toll("hurt", 23, 1)])
    assert not clash(together, [toll("casualties", 35, 1)])


def counted(candidate: int, article: int, about: str, count: float) -> Value:
    quantity = Quantity(about, "", count, count, "", part=False, start=0, end=2, said=(0, 2))
    return Value(candidate, article, "figure", about, 0, 2, quantity=quantity)


def clash_of(text: str, *told: Value) -> bool:
    """Whether a sentence of 30 hurt and 12 dead clashes with another of 12 dead, whose article tells more."""
    articles = [
        article_of("أصيب 30 شخصا وقتل 12 في حريق المصنع.", id="a"),
        article_of(text, "وقالت البلدية إن المصابين في المدينة.", id="b"),
    ]
    values = [[counted(0, 0, "hurt", 30), counted(0, 0, "dead", 12)], [counted(1, 1, "dead", 12)], list(told)]
    found = clashing_elsewhere(build_document(articles), values, {(0, 1): Judged(0.9, 0.9)}, 0.6)
    return bool(found)


def test_a_toll_that_the_other_article_gives_otherwise_clashes() -> None:
    assert clash_of("قتل 12 شخصا في حريق المصنع.", counted(2, 1, "hurt", 44))
    assert not clash_of("قتل 12 شخصا في حريق المصنع.", counted(2, 1, "hurt", 44), counted(2, 1, "hurt", 30))
    assert not clash_of("قتل 12 شخصا في حريق المصنع.")
    # «Many hurt» are any number.
    assert not clash_of("قتل 12 شخصا وأصيب العشرات في حريق المصنع.", counted(2, 1, "hurt", 44))
