"""Numbers of one recurring bulletin contradict each other in nothing."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from summarizer import build_document
from summarizer.comparison.apart.series import series, without_bulletins
from summarizer.comparison.differences import Difference
from summarizer.comparison.pairs.relations import Judged
from summarizer.comparison.values.values import Value
from tests.summarizer.builders import article_of

SENTENCES = ("أغلق المؤشر العام مرتفعا.", "وارتفعت أسهم المصارف.", "وتراجعت أسهم الاتصالات.")


def figures(article: int, *numbers: str | None, about: str = "index") -> list[list[Value]]:
    """For each sentence of an article the one figure it gives, or none."""
    return [
        [Value(3 * article + n, article, "figure", about, 0, 1, words=(number,))] if number else []
        for n, number in enumerate(numbers)
    ]


def found(
    values: Sequence[list[Value]],
    published: Sequence[str | None],
    same: float = 0.9,
    pairs: Sequence[tuple[int, int]] = (),
) -> set[tuple[int, int]]:
    document = build_document(
        [article_of(*SENTENCES, id=f"a{n}", published=day) for n, day in enumerate(published)]
    )
    count = len(published)
    told = pairs or [
        (3 * a + n, 3 * b + n) for a in range(count) for b in range(a + 1, count) for n in range(3)
    ]
    return series(document, values, {pair: Judged(same, same) for pair in told})


MONDAY, TUESDAY = "2024-05-06T17:00:00Z", "2024-05-07T17:00:00Z"


def test_two_sentences_that_differ_in_figures_alone_make_two_numbers_of_a_bulletin() -> None:
    two = [*figures(0, "1", "2", None), *figures(1, "3", "4", None)]
    assert found(two, (MONDAY, TUESDAY)) == {(0, 1)}
    assert found(two, (TUESDAY, MONDAY)) == {(0, 1)}
    # The lower article comes first, however the pair of sentences is told.
    assert found(two, (MONDAY, TUESDAY), pairs=[(3, 0), (4, 1)]) == {(0, 1)}
    one = [*figures(0, "1", None, None), *figures(1, "3", None, None)]
    assert found(one, (MONDAY, TUESDAY)) == set()


@pytest.mark.parametrize(
    "published",
    [(MONDAY, "2024-05-06T09:00:00Z"), (MONDAY, "2024-05-06"), (MONDAY, None), (None, TUESDAY), (None, None)],
)
def test_they_came_out_on_days_that_are_known_and_differ(published: tuple[str | None, ...]) -> None:
    two = [*figures(0, "1", "2", None), *figures(1, "3", "4", None)]
    assert found(two, published) == set()


def test_a_figure_that_is_the_same_makes_them_articles_of_one_event() -> None:
    assert found([*figures(0, "1", "2", "5"), *figures(1, "3", "4", "5")], (MONDAY, TUESDAY)) == set()


def test_a_toll_rises_and_is_no_bulletin() -> None:
    toll = [*figures(0, "1", "2", "5", about="dead"), *figures(1, "3", "4", "6", about="dead")]
    assert found(toll, (MONDAY, TUESDAY)) == set()


@pytest.mark.parametrize(("same", "sure"), [(0.6, True), (0.59, False)])
def test_the_sentences_surely_state_the_same(same: float, *, sure: bool) -> None:
    two = [*figures(0, "1", "2", None), *figures(1, "3", "4", None)]
    assert bool(found(two, (MONDAY, TUESDAY), same)) is sure


def test_the_votes_of_an_election_are_counted_on() -> None:
    two = [*figures(0, "1", "2", None), *figures(1, "3", "4", None)]
    articles = [
        article_of("نال سالم الوادي 61 بالمئة من الأصوات.", *SENTENCES[1:], id=f"a{n}", published=day)
        for n, day in enumerate((MONDAY, TUESDAY))
    ]
    judged = {(0, 3): Judged(0.9, 0.9), (1, 4): Judged(0.9, 0.9)}
    assert series(build_document(articles), two, judged) == set()


def test_what_another_outlet_told_of_a_number_on_its_day_is_of_it() -> None:
    three = [*figures(0, "1", "2", None), *figures(1, "3", "4", None), *figures(2, "1", "6", None)]
    pairs = [(0, 3), (1, 4), (0, 6), (4, 7)]
    # The third is of Tuesday as the second, and differs from the first in no sentence but agrees in one.
    assert found(three, (MONDAY, TUESDAY, TUESDAY), pairs=pairs) == {(0, 1)}
    three = [*figures(0, "1", "2", None), *figures(1, "3", "4", None), *figures(2, "5", "6", None)]
    pairs = [(0, 3), (1, 4), (0, 6)]
    assert found(three, (MONDAY, TUESDAY, TUESDAY), pairs=pairs) == {(0, 1), (0, 2)}
    # Of a third day it is of another matter; so it is where it stands in front.
    assert found(three, (MONDAY, TUESDAY, "2024-05-08"), pairs=pairs) == {(0, 1)}
    first = [*figures(0, "5", "6", None), *figures(1, "1", "2", None), *figures(2, "3", "4", None)]
    pairs = [(3, 6), (4, 7), (0, 6)]
    assert found(first, (MONDAY, MONDAY, TUESDAY), pairs=pairs) == {(0, 2), (1, 2)}


def test_a_pair_that_is_not_sure_hides_none_behind_it() -> None:
    two = [*figures(0, "1", "2", None), *figures(1, "3", "4", None)]
    articles = [article_of(*SENTENCES, id=f"a{n}", published=day) for n, day in enumerate((MONDAY, TUESDAY))]
    judged = {(0, 4): Judged(0.1, 0.1), (0, 3): Judged(0.9, 0.9), (1, 4): Judged(0.9, 0.9)}
    assert series(build_document(articles), two, judged) == {(0, 1)}


def left(published: Sequence[str | None], *pairs: tuple[str, str, str]) -> int:
    """How many differences are left of two articles that give values of some things, each its own."""
    document = build_document(
        [article_of(*SENTENCES, id=f"a{n}", published=day) for n, day in enumerate(published)]
    )
    values: list[list[Value]] = [[] for _ in document.candidates]
    differences = []
    for about, *said in pairs:
        ends = [Value(3 * n, n, "figure", about, 0, 1, words=(own,)) for n, own in enumerate(said)]
        for end in ends:
            values[end.candidate].append(end)
        if said[0] != said[1]:
            differences.append(Difference(*ends))
    return len(without_bulletins(document, differences, values))


UP, DOWN = ("%", "2", "3"), ("money euro", "40", "50")


def test_numbers_of_a_bulletin_without_days_differ_in_nothing() -> None:
    assert left((None, None), UP, DOWN) == 0
    assert left((MONDAY, None), UP, DOWN) == 0
    # One figure alone may be a slip; of one day they contradict each other; so do the dead.
    assert left((None, None), UP) == 1
    assert left((MONDAY, MONDAY), UP, DOWN) == 2
    assert left((None, None), UP, DOWN, ("dead", "4", "5")) == 1
    # Of things that are counted there may be two slips.
    assert left((None, None), ("count house", "2", "3"), ("count tree", "4", "5")) == 2
    # As much agrees as differs.
    assert left((None, None), UP, DOWN, ("time", "6", "6"), ("points", "7", "7")) == 2


def test_two_days_that_a_third_is_told_apart_from_are_two_as_well() -> None:
    document = build_document([article_of(*SENTENCES, id=f"a{n}") for n in range(3)])
    said = {"%": ("2", "3", "4"), "money euro": ("40", "40", "50")}
    ends = [
        [Value(3 * n, n, "figure", about, 0, 1, words=(own[n],)) for n in range(3)]
        for about, own in said.items()
    ]
    values: list[list[Value]] = [[] for _ in document.candidates]
    for one in (end for own in ends for end in own):
        values[one.candidate].append(one)
    # The first two differ in one figure alone, which may be a slip, but both in two from the third.
    first_two = [Difference(ends[0][0], ends[0][1])]
    third = [Difference(own[n], own[2]) for own in ends for n in (0, 1)]
    assert without_bulletins(document, first_two, values) == first_two
    assert without_bulletins(document, [*first_two, *third], values) == []
