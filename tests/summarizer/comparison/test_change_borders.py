"""What changed since yesterday where what the models would answer is given: both sides of each condition."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import pytest
from msgspec.structs import replace

from summarizer import build_document, extract_facts, find_changes
from summarizer.comparison import changes, exclusive_features, exclusives
from summarizer.comparison.changes import Changes
from summarizer.comparison.differences import Difference
from summarizer.comparison.pairs.relations import SAME, Judged, Pair
from summarizer.comparison.reuse.text_reuse import Copy, Run
from summarizer.comparison.values.quantity import Bound, Quantity
from summarizer.comparison.values.values import Value
from summarizer.document import Document
from tests.summarizer.builders import article_of, distinct
from tests.summarizer.comparison.test_changes import UPDATES


class Comparison:
    """Finds changes where what the models would answer is given."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self._patch = patch

    def find(
        self,
        before: Sequence[str],
        now: Sequence[str],
        judged: Mapping[Pair, Judged] | None = None,
        news: Sequence[tuple[float, float]] = (),
        days: tuple[str | None, str | None] = ("2031-03-03", "2031-03-05"),
    ) -> Changes:
        """What changed from an article to one of today.

        Args:
            before: The earlier article's sentences.
            now: Those of today's.
            judged: How likely pairs of sentences state the same; no other pair does.
            news: For the first of today's how likely each is new and would be missed; 0 where left out.
            days: When the two came out.
        """
        given = [*((0.0, 0.0) for _ in before), *news, *((0.0, 0.0) for _ in now)]
        answers = iter(given)
        self._patch.setattr(changes, "judge_all", lambda *_: dict(judged or {}))
        self._patch.setattr(exclusives, "likely", lambda *_: next(answers))
        articles = [
            article_of(*texts, id=name, published=day)
            for texts, name, day in zip((before, now), "ab", days, strict=True)
        ]
        return find_changes(build_document(articles), extract_facts(articles), [0], [1])

    def changed(
        self, *differences: Difference, same: float = 0.9, day: str | None = "2031-03-03"
    ) -> list[tuple[int, int]]:
        """Which sentences give values that are told to have changed, of those that are found to differ."""
        self._patch.setattr(changes, "find_differences", lambda *_: list(differences))
        judged = {(0, 3): Judged(same, 0.0), (1, 4): Judged(0.9, 0.0), (2, 5): Judged(0.9, 0.0)}
        found = self.find(distinct(3, 8), distinct(6, 8)[3:], judged, days=(day, "2031-03-05"))
        return [change.candidates for change in found.changed]


@pytest.fixture
def comparison(monkeypatch: pytest.MonkeyPatch) -> Comparison:
    return Comparison(monkeypatch)


# No two of these share a word.
OLD, NEW = distinct(3, 8), distinct(6, 8)[3:]
GRANT = "خصصت الوزارة 285 مليون درهم لترميم الميناء."


@pytest.mark.parametrize(
    ("text", "likely", "expected"),
    [
        (NEW[0], 0.5, True),
        (NEW[0], 0.49, False),
        # A figure that nothing earlier gives.
        (GRANT, 0.3, True),
        (GRANT, 0.29, False),
    ],
)
def test_so_likely_a_sentence_is_new(
    comparison: Comparison, text: str, likely: float, *, expected: bool
) -> None:
    found = comparison.find(OLD[:1], [text], news=[(likely, 0.5)])
    assert found.new == ((1,) if expected else ())


def test_what_would_be_missed_first_comes_first(comparison: Comparison) -> None:
    assert comparison.find(OLD[:1], NEW[:2], news=[(0.9, 0.2), (0.9, 0.8)]).new == (2, 1)


@pytest.mark.parametrize(
    ("judged", "expected"),
    [({}, (1, 2)), ({(1, 2): Judged(SAME - 0.01, 0.9)}, (1, 2)), ({(1, 2): Judged(SAME, 0.9)}, (1,))],
)
def test_what_is_new_is_told_once(
    comparison: Comparison, judged: dict[Pair, Judged], expected: tuple[int, ...]
) -> None:
    assert comparison.find(OLD[:1], NEW[:2], judged, [(0.9, 0.8), (0.9, 0.2)]).new == expected


@pytest.mark.parametrize(
    ("judged", "expected"),
    [
        # It states what is known, and how much of it.
        ({(0, 1): Judged(SAME, 0.9)}, (1,)),
        ({(0, 1): Judged(SAME - 0.01, 0.9)}, ()),
        ({}, ()),
        # Two of today say nothing of what was known.
        ({(1, 2): Judged(SAME, 0.9)}, ()),
    ],
)
def test_a_figure_of_what_is_known_is_new(
    comparison: Comparison, judged: dict[Pair, Judged], expected: tuple[int, ...]
) -> None:
    assert comparison.find(OLD[:1], [GRANT, NEW[0]], judged).new == expected


def value(at: int, about: str, number: float, bound: Bound = "") -> Value:
    """A figure that a sentence gives: one of the first three of the earlier article, or one of today's."""
    quantity = Quantity(about, "", number, number, bound, part=False, start=0, end=1, said=(at, at + 1))
    return Value(at, at // 3, "figure", about, at, at + 1, quantity=quantity)


def price(at: int, about: str = "money dirham") -> Difference:
    return Difference(value(at, about, 30), value(at + 3, about, 75))


@pytest.mark.parametrize(("same", "expected"), [(0.2, [(0, 3)]), (0.19, [])])
def test_values_of_sentences_that_have_something_in_common(
    comparison: Comparison, same: float, expected: list[Pair]
) -> None:
    assert comparison.changed(price(0), same=same) == expected


def test_values_of_sentences_that_nothing_joins_are_none_of_one_thing(comparison: Comparison) -> None:
    apart = Difference(value(0, "money dirham", 30), value(4, "money dirham", 75))
    assert comparison.changed(apart) == []
    toll = Difference(value(0, "dead", 30), value(4, "dead", 75))
    assert comparison.changed(toll) == [(0, 4)]


def test_each_difference_is_looked_at_by_itself(comparison: Comparison) -> None:
    place = [Value(at, at // 3, "place", "place", at, at + 1, words=(str(at),)) for at in (0, 3)]
    age = price(1, "age 1")
    assert comparison.changed(Difference(*place), age, price(2)) == [(2, 5)]


def test_a_toll_changes_once_and_each_other_value_for_itself(comparison: Comparison) -> None:
    assert comparison.changed(price(0), price(1)) == [(0, 3), (1, 4)]
    assert comparison.changed(price(0, "dead"), price(1, "dead")) == [(0, 3)]


@pytest.mark.parametrize(
    ("about", "before", "now", "bound", "expected"),
    [
        # «At least so many» dead are none that fell; of those who march fewer may.
        ("dead", 72, 25, "least", False),
        ("dead", 25, 72, "least", True),
        ("dead", 72, 72, "least", True),
        ("dead", 72, 25, "", True),
        ("protesters", 72, 25, "least", True),
    ],
)
def test_a_toll_that_rises(
    comparison: Comparison, about: str, before: float, now: float, bound: Bound, *, expected: bool
) -> None:
    found = comparison.changed(Difference(value(0, about, before), value(3, about, now, bound)))
    assert found == ([(0, 3)] if expected else [])


def date(at: int, iso: str, *, bare: bool = False, words: tuple[str, ...] = ()) -> Value:
    return Value(at, at // 3, "date", "date", at, at + 1, date=iso, bare=bare, words=words)


@pytest.mark.parametrize(
    ("before", "now", "day", "expected"),
    [
        (date(0, "2031-03-04"), date(3, "2031-04-20"), "2031-03-03", True),
        (date(0, "2031-03-04", words=("day",)), date(3, "2031-04-20"), "2031-03-03", True),
        # What lay behind was told wrong.
        (date(0, "2031-03-03"), date(3, "2031-04-20"), "2031-03-03", False),
        (date(0, "2031-03-04"), date(3, "2031-04-20"), None, False),
        # A weekday alone may be of another week.
        (date(0, "2031-03-04", bare=True), date(3, "2031-04-20"), "2031-03-03", False),
        (date(0, "2031-03-04"), date(3, "2031-04-20", bare=True), "2031-03-03", False),
    ],
)
def test_a_date_that_lay_ahead_may_change(
    comparison: Comparison, before: Value, now: Value, day: str | None, *, expected: bool
) -> None:
    assert comparison.changed(Difference(before, now), day=day) == ([(0, 3)] if expected else [])


def test_a_score_and_a_place_do_not_change(comparison: Comparison) -> None:
    score = [replace(value(at, "score", at), quantity=None, words=(f"{at}-1",)) for at in (0, 3)]
    assert comparison.changed(Difference(*score)) == []
    place = [Value(at, at // 3, "place", "place", at, at + 1) for at in (0, 3)]
    assert comparison.changed(Difference(*place)) == []


@pytest.mark.parametrize(
    ("about", "expected"), [("money dirham", True), ("%", True), ("dead", True), ("tons", False)]
)
def test_of_two_raids_told_alike_nothing_changed_but_tolls_and_what_is_quoted_each_day(
    comparison: Comparison, monkeypatch: pytest.MonkeyPatch, about: str, *, expected: bool
) -> None:
    monkeypatch.setattr(changes, "told_alike", lambda *_: {(0, 1)})
    assert comparison.changed(price(0, about)) == ([(0, 3)] if expected else [])


@pytest.mark.parametrize(("about", "expected"), [("money dirham", False), ("dead", True)])
def test_of_sentences_that_tell_the_opposite_only_a_toll_changed(
    comparison: Comparison, monkeypatch: pytest.MonkeyPatch, about: str, *, expected: bool
) -> None:
    monkeypatch.setattr(changes, "turns_apart", lambda *_: {(0, 3)})
    assert comparison.changed(price(0, about)) == ([(0, 3)] if expected else [])


@pytest.mark.parametrize(
    ("own", "gone"),
    [
        (Judged(0.5, 0.0), False),
        (Judged(0.0, 0.5), False),
        (Judged(0.49, 0.49), True),
    ],
)
def test_an_earlier_statement_stands_as_long_as_it_is_likely_stated(
    comparison: Comparison, own: Judged, *, gone: bool
) -> None:
    assert comparison.find(OLD[:1], NEW[:1], {(0, 1): own}).gone == ((0,) if gone else ())


def test_what_cannot_stand_alone_or_has_changed_is_not_gone(comparison: Comparison) -> None:
    assert comparison.find([OLD[0], "وهو ما تنفيه الإدارة."], NEW[:1]).gone == (0,)
    before, now, *_ = UPDATES[0]
    found = comparison.find([before], [now], {(0, 1): Judged(0.4, 0.4)})
    assert [change.candidates for change in found.changed] == [(0, 1)]
    assert found.gone == ()


TOLD = "استقال وزير الصيد كريم الوادي بعد خلاف مع رئيس الحكومة."
DENIED = "نفى مكتب الحكومة استقالة وزير الصيد كريم الوادي بعد خلاف."


class Denial(NamedTuple):
    """What is judged of an earlier article of two sentences and one of today of two, and who denies what then."""

    parts: dict[Pair, float]
    denied: tuple[Pair, ...]


@pytest.mark.parametrize(
    "given",
    [
        Denial({(0, 2): 0.7}, ((0, 2),)),
        Denial({(0, 2): 0.69}, ()),
        # Of two statements the one that it more likely speaks of.
        Denial({(0, 2): 0.8, (1, 2): 0.9}, ((1, 2),)),
        Denial({(0, 2): 0.9, (1, 2): 0.8}, ((0, 2),)),
        # One that is nothing to it, or denies nothing, hides none.
        Denial({(0, 3): 0.9, (1, 2): 0.8}, ((1, 2),)),
        Denial({(0, 3): 0.1, (1, 2): 0.8}, ((1, 2),)),
        Denial({(0, 3): 0.9}, ()),
    ],
)
def test_so_likely_a_denial_speaks_of_a_statement(comparison: Comparison, given: Denial) -> None:
    judged = {pair: Judged(0.0, part) for pair, part in given.parts.items()}
    found = comparison.find([TOLD, TOLD.replace("بعد", "إثر")], [DENIED, NEW[0]], judged)
    assert found.denied == given.denied


def test_what_is_denied_is_told_by_somebody_else(comparison: Comparison) -> None:
    assert comparison.find([DENIED], [DENIED], {(0, 1): Judged(0.0, 0.9)}).denied == ()


def test_how_much_of_a_sentence_the_other_side_has_word_for_word(
    comparison: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Sequence[float]] = []
    features_of = exclusive_features.features_of

    def noting(document: Document, *given: object) -> object:
        seen.append(given[3])  # type: ignore[arg-type]  # the shares
        return features_of(document, *given)  # type: ignore[arg-type]  # as they came

    half = len(OLD[0]) // 2
    runs = (Run((0, half), (0, len(NEW[0])), 8, formula=False), Run((0, 3), (1, 2), 8, formula=False))

    def copies(_: Iterable[object]) -> list[Copy]:
        return [Copy(0, 1, runs, 0.5, 1.0)]

    monkeypatch.setattr(exclusive_features, "features_of", noting)
    monkeypatch.setattr(changes, "find_copies", copies)
    comparison.find(OLD[:2], NEW[:1])
    assert seen == [[half / len(OLD[0]), 0.0, 1.0]]
    # What the articles of one side share is no news to either.
    monkeypatch.setattr(changes, "find_copies", lambda _: [Copy(0, 0, runs, 0.5, 1.0)])
    comparison.find(OLD[:2], NEW[:1])
    assert seen[1:] == [[0.0, 0.0, 0.0]]
