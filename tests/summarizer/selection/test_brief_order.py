"""The order of a brief: what leans behind its own, what can stand alone first, background last."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from summarizer import key_points
from summarizer.selection import brief_order
from summarizer.selection.brief_order import _late, in_brief_order
from summarizer.selection.times import Times
from tests.summarizer.builders import PORT, TRAM, document_of, set_of

DOCUMENT = set_of([*PORT[:3], "يذكر أن الميناء بني سنة 1931."], TRAM)
POINTS = key_points(DOCUMENT, {}, (0, 1), ())


def ordered(chosen: Sequence[int], hanging: Sequence[float], order: Sequence[float] = range(7)) -> list[int]:
    points = replace(POINTS, hanging=tuple(hanging), order=tuple(map(float, order)))
    return in_brief_order(DOCUMENT, chosen, points)


ALONE = [0.0] * 7


def leaning(**by: float) -> list[float]:
    """How much each leans; those that are not named stand alone."""
    return [by.get(f"n{i}", 0.0) for i in range(7)]


# By the order alone the first two sentences of the first article come last.
LATE = [8, 7, 2, 3, 4, 5, 6]


def test_what_leans_on_nothing_stands_where_its_weight_puts_it() -> None:
    assert ordered([0, 1, 2], ALONE, LATE) == [2, 1, 0]
    assert ordered([6, 4, 5], ALONE) == [4, 5, 6]


@pytest.mark.parametrize(("leans", "found"), [(0.15, [2, 0, 1]), (0.14, [2, 1, 0])])
def test_what_leans_so_much_stands_behind_the_one_before_it(leans: float, found: list[int]) -> None:
    assert ordered([0, 1, 2], leaning(n1=leans), LATE) == found


def test_several_that_lean_stand_in_their_own_order() -> None:
    assert ordered([0, 1, 2, 4], leaning(n1=0.4, n2=0.4), [8, 7, 2, 3, 4, 5, 6]) == [4, 0, 1, 2]


def test_it_leans_on_the_sentence_before_it_whatever_came_earlier() -> None:
    assert ordered([0, 1, 2], leaning(n2=0.4), [0, 9, 1, 3, 4, 5, 6]) == [0, 1, 2]


def test_what_leans_on_a_sentence_that_is_not_chosen_stands_alone() -> None:
    assert ordered([0, 2, 4], leaning(n2=0.4), LATE) == [2, 4, 0]


def test_it_does_not_lean_on_another_article() -> None:
    # The fourth sentence is the last of its article, the fifth the first of the next.
    assert ordered([2, 3, 4], leaning(n4=0.4), [0, 0, 1, 2, 0, 0, 0]) == [4, 2, 3]


@pytest.mark.parametrize(("leans", "first"), [(0.5, 2), (0.49, 4)])
def test_the_first_stands_alone(leans: float, first: int) -> None:
    assert ordered([2, 4], leaning(n4=leans), [0, 0, 1, 2, 0, 0, 0])[0] == first


def test_where_all_lean_the_first_is_the_first() -> None:
    assert ordered([0, 2, 5], [0.9] * 7) == [0, 2, 5]


def test_background_leans_on_nothing_and_comes_last() -> None:
    assert ordered([2, 3, 5], leaning(n3=0.9), [0, 0, 0, -9, 0, 1, 2]) == [2, 5, 3]


FILLER = "وتابعت الصحف هذا كله."
FERRY = (
    "افتتحت الوزارة خطا بحريا جديدا بين طنجة وقادس صباح الاثنين.",
    "وتعود أولى الرحلات بين المدينتين إلى القرن التاسع عشر.",
    "ورفعت الشركة أسعار التذاكر إلى مئتي درهم ابتداء من الصيف.",
)


@pytest.mark.parametrize(
    ("title", "found"),
    [("خط بحري جديد وأسعار التذاكر ترتفع", [0, 2, 1]), ("خط بحري جديد بين طنجة وقادس", [0, 1, 2])],
)
def test_what_the_headline_announces_beside_the_core_comes_before_its_background(
    title: str, found: list[int]
) -> None:
    document = document_of(*(text for line in FERRY for text in (line, FILLER)), title=title)
    order = (0.0, 0.0, 0.1, 0.0, 0.2, 0.0)
    points = replace(key_points(document, {}, (0,), ()), hanging=(0.0,) * 6, order=order)
    assert in_brief_order(document, [4, 2, 0], points) == [2 * n for n in found]


BRIDGE = (
    "افتتح الوزير الجسر الجديد في طنجة يوم السبت.",
    "وتبلغ كلفة الأشغال مليار درهم.",
    "وندد سكان الحي المجاور بالضجيج.",
    "وسددت الدولة من كلفة الأشغال ثلثها.",
)


@pytest.mark.parametrize(("third", "last", "found"), [(0.2, 0.3, [0, 1, 3, 2]), (3.0, 9.0, [0, 1, 2, 3])])
def test_lines_on_one_thing_stand_together_where_no_other_is_much_sooner(
    third: float, last: float, found: list[int]
) -> None:
    document = document_of(*(text for line in BRIDGE for text in (line, FILLER)))
    order = [0.0, 0, 0.1, 0, third, 0, last, 0]
    points = replace(key_points(document, {}, (0,), ()), hanging=(0.0,) * 8, order=tuple(order))
    assert in_brief_order(document, [0, 2, 4, 6], points) == [2 * n for n in found]


def test_neighbours_of_an_article_stand_together_where_no_other_is_much_sooner() -> None:
    # By lateness alone the tram comes between two sentences that stand behind each other in their article.
    assert ordered([0, 1, 2, 4], ALONE, [0, 0.5, 0.58, 9, 0.54, 9, 9]) == [0, 1, 2, 4]
    assert ordered([0, 1, 2, 4], ALONE, [0, 0.5, 9, 9, 0.54, 9, 9]) == [0, 1, 4, 2]


@pytest.mark.parametrize(("lines", "searched"), [(17, True), (18, False)])
def test_of_more_than_a_page_lateness_alone_decides(lines: int, searched: bool) -> None:
    document = document_of(*(f"وصلت السفينة رقم {n} إلى الميناء في شهرها." for n in range(lines)))
    order = (0.0, *(1 + (n * 7 % lines) / 1000 for n in range(1, lines)))
    points = replace(key_points(document, {}, (0,), ()), hanging=(0.0,) * lines, order=order)
    found = in_brief_order(document, range(lines), points)
    assert sorted(found) == list(range(lines))
    assert (found != sorted(range(lines), key=order.__getitem__)) is searched


def test_the_core_stays_first_whatever_else_is_announced() -> None:
    document = document_of(*FERRY, title="أسعار التذاكر ترتفع")
    points = replace(key_points(document, {}, (0,), ()), hanging=(0.0,) * 3, order=(0.0, 0.1, 0.2))
    assert in_brief_order(document, [0, 2], points) == [0, 2]


def test_what_seems_so_to_an_outlet_comes_behind_the_news() -> None:
    seems = "يبدو أن العلاقة بين الميناءين عادت إلى مجراها بعد سنوات من القطيعة."
    document = document_of(seems, *FERRY[:2])
    points = replace(key_points(document, {}, (0,), ()), hanging=(0.0,) * 3, order=(0.0, 0.1, 0.2))
    assert in_brief_order(document, [0, 1, 2], points)[0] == 1


def test_what_begins_with_what_is_not_comes_behind_the_news() -> None:
    waits = "لم ينتظر الميناءان نهاية الصيف كي يستأنفا الرحلات بينهما بعد سنوات من القطيعة."
    document = document_of(waits, *FERRY[:2])
    points = replace(key_points(document, {}, (0,), ()), hanging=(0.0,) * 3, order=(0.0, 0.1, 0.2))
    assert in_brief_order(document, [0, 1, 2], points)[0] == 1
    assert in_brief_order(document, [0], points) == [0]


def in_time(past: Sequence[int], ahead: Sequence[int], order: Sequence[float], **by: float) -> list[int]:
    """The order of the first article's first three sentences and the second's first."""
    points = replace(POINTS, hanging=tuple(leaning(**by)), order=(*order, 9.0, 9.0, 9.0))
    return in_brief_order(
        DOCUMENT, [0, 1, 2, 4], replace(points, times=Times(frozenset(past), frozenset(ahead)))
    )


def test_what_looks_back_comes_last_and_never_first() -> None:
    order = (0.0, 0.1, 0.2, 9.0, 0.3)
    assert in_time([], [], order) == [0, 1, 2, 4]
    assert in_time([1], [], order) == [0, 2, 4, 1]
    assert in_time([0, 1], [], order) == [2, 4, 0, 1]
    assert in_time([0, 1, 2, 4], [], order) == [0, 1, 2, 4]


def test_what_looks_back_stays_behind_what_it_leans_on() -> None:
    assert in_time([1], [], (0.0, 0.1, 0.2, 9.0, 0.3), n1=0.15) == [0, 1, 2, 4]


ARREST = ("اعتقلت الشرطة المصور سامي الجبلي.", "ويواجه سامي الجبلي تهما.", "وأضرب الصيادون في الميناء.")


@pytest.mark.parametrize(("next_one", "found"), [(1, [0, 1, 2, 3]), (2, [0, 2, 3, 1])])
def test_what_looks_back_stays_with_what_goes_on_from_it(next_one: int, found: list[int]) -> None:
    news = "منحت اليونسكو جائزة حرية الصحافة لمصور مسجون."
    document = document_of(news, ARREST[0], ARREST[next_one], "وتنظم الجائزة كل سنة.")
    points = replace(key_points(document, {}, (0,), ()), hanging=(0.0,) * 4, order=(0.0, 0.1, 0.2, 0.3))
    points = replace(points, times=Times(frozenset({1}), frozenset()))
    assert in_brief_order(document, range(4), points) == found


@pytest.mark.parametrize(
    ("chosen", "past", "alike", "found"),
    [
        ([0, 1, 2], [1], [(1, 2)], set()),  # the next one goes on from it
        ([0, 1, 3], [1], [(1, 2)], {1}),  # and is not chosen
        ([0, 1, 2], [1], [], {1}),  # and tells of something else
        ([0, 1, 2], [1, 2], [(1, 2)], {1, 2}),  # and is background itself
        ([0, 1, 2], [0, 1], [(0, 1), (1, 2)], set()),  # one behind the other
        ([0, 1, 2], [2], [(1, 2), (2, 3)], {2}),  # the one before it is none that goes on
        ([2, 3], [2], [(2, 3)], {2}),  # nor is the first of the next article
        ([2, 3, 4], [3], [(3, 4)], set()),
        ([0, 1, 2, 4], [1], [(1, 2)], set()),
    ],
)
def test_what_is_background(
    chosen: list[int],
    past: list[int],
    alike: list[tuple[int, int]],
    found: set[int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    document = set_of(APART[:3], APART[:2])
    points = key_points(document, {}, (0, 1), ())
    points = replace(points, times=Times(frozenset(past), frozenset()))
    monkeypatch.setattr(
        brief_order, "_likeness", lambda _, one, other: 0.25 if (one, other) in alike else 0.249
    )
    assert brief_order._background(document, chosen, points) == found


def test_what_says_that_it_is_by_the_way_stands_with_what_looks_back() -> None:
    points = replace(POINTS, hanging=tuple(ALONE), order=(0.0, 0.1, 0.2, 0.3, 0.4, 9.0, 9.0))
    points = replace(points, times=Times(frozenset({1}), frozenset()))
    assert in_brief_order(DOCUMENT, [0, 1, 3, 4], points) == [0, 4, 1, 3]


@pytest.mark.parametrize(("later", "sooner"), [(0.19, True), (0.21, False)])
def test_so_much_sooner_comes_what_is_still_to_come(later: float, sooner: bool) -> None:
    document = document_of(*(text for line in APART for text in (line, FILLER)))
    order = (0.0, 9.0, 1.0, 9.0, 1.0 + later, 9.0, 9.0, 9.0)
    points = replace(key_points(document, {}, (0,), ()), hanging=(0.0,) * 8, order=order)
    points = replace(points, times=Times(frozenset(), frozenset({4})))
    assert in_brief_order(document, [0, 2, 4], points) == ([0, 4, 2] if sooner else [0, 2, 4])


def test_nothing_chosen_has_no_order() -> None:
    assert in_brief_order(DOCUMENT, [], POINTS) == []


APART = ("وصلت سفينة الركاب.", "ندد سكان الحي.", "سددت الدولة ديونها.", "فتحت المدارس أبوابها.")


def in_order(lines: Sequence[str], order: Sequence[float]) -> list[int]:
    """The numbers of some lines of an article, none behind another, as a brief has them."""
    document = document_of(*(text for line in lines for text in (line, FILLER)))
    late = tuple(value for own in order for value in (own, 9.0))
    points = replace(key_points(document, {}, (0,), ()), hanging=(0.0,) * len(late), order=late)
    return [n // 2 for n in in_brief_order(document, range(0, len(late), 2), points)]


@pytest.mark.parametrize(("later", "found"), [(1.1, [0, 1, 3, 2]), (1.3, [0, 1, 2, 3])])
def test_lines_that_share_all_their_words_stand_together_unless_one_is_much_later(
    later: float, found: list[int]
) -> None:
    # Of four lines a place is a third: neighbours gain .4, and a third of what the later one is later is lost.
    assert in_order((*APART[:3], APART[1]), (0, 0.1, 2, 2 + later)) == found


@pytest.mark.parametrize(("later", "together"), [(0.59, True), (0.61, False)])
def test_neighbours_of_an_article_stand_together_unless_one_is_much_later(
    later: float, together: bool
) -> None:
    document = document_of(*APART[:3], FILLER, APART[3])
    order = (0.0, 0.1, 1 + later, 9.0, 1.0)
    points = replace(key_points(document, {}, (0,), ()), hanging=(0.0,) * 5, order=order)
    assert in_brief_order(document, [0, 1, 2, 4], points) == ([0, 1, 2, 4] if together else [0, 1, 4, 2])


def test_the_last_of_an_article_and_the_first_of_the_next_are_no_neighbours() -> None:
    document = set_of(APART[:2], (APART[2], FILLER, APART[3]))
    order = (0.0, 0.1, 1.2, 9.0, 1.0)
    points = replace(key_points(document, {}, (0, 1), ()), hanging=(0.0,) * 5, order=order)
    assert in_brief_order(document, [0, 1, 2, 4], points) == [0, 1, 4, 2]


@pytest.mark.parametrize(("fit", "first"), [(0.6, 0), (0.59, 1)])
def test_what_is_hardly_fit_is_not_the_core(fit: float, first: int) -> None:
    document = document_of(*APART)
    points = key_points(document, {}, (0,), ())
    points = replace(points, hanging=(0.0,) * 4, order=(0.0, 1, 2, 3), leads=(fit, 1.0, 1.0, 1.0))
    assert in_brief_order(document, range(4), points)[0] == first


def test_how_much_sooner_comes_what_hangs_and_what_is_announced() -> None:
    document = document_of(*APART, title="ندد سكان الحي")
    points = replace(key_points(document, {}, (0,), ()), hanging=(0.0, 0.0, 0.5, 0.0), order=(0.0, 1, 2, 3))
    late = _late(document, range(4), points)
    assert [late[n] for n in (1, 2, 3)] == pytest.approx([1 - 0.54, 2 - 0.24 / 2, 3])
