"""The set and the reader's place in it, without the app."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from msgspec.structs import replace

from briefs import Board, Brief, FactNote, Passage, numbers
from corpus import Article, Reprint, Sentence
from tests.briefs.examples import article_of, passage_of
from tui.app.state.filters import Filter, Shares
from tui.app.state.state import State, Trail

TEXT = "وصل القطار."


def article(name: str, title: str | None = "عنوان", also: tuple[Reprint, ...] = ()) -> Article:
    return Article(
        name, title, f"{name}.txt", None, None, "ar", TEXT, (Sentence(0, len(TEXT), 0),), also=also
    )


def brief_of(*names: str, facts: list[FactNote] | None = None) -> Brief:
    return Brief(
        title="عنوان",
        language="ar",
        method="mujaz",
        summary=[],
        articles=[article_of(name, TEXT) for name in names],
        facts=facts or [],
        problems=[],
    )


def three() -> State:
    return State(articles=[article("a"), article("b"), article("c")])


def fact(value: str, *names: str) -> FactNote:
    mentions = [passage_of(value, name) for name in names]
    return FactNote(kind="place", value=value, articles=len(names), mentions=mentions)


def test_articles_are_numbered_from_one_and_the_set_is_none_of_them() -> None:
    state = three()
    assert [state.number(name) for name in ("a", "b", "c", "d", None)] == [1, 2, 3, 0, 0]
    assert state.article("b") is state.articles[1]
    assert state.article("d") is None
    assert state.article(None) is None


def test_numbers_follow_what_is_read() -> None:
    state = three()
    assert state.number("c") == 3
    state.articles = [article("c"), article("a"), article("b")]
    assert state.number("c") == 1
    state.articles.append(article("d"))
    assert state.number("d") == 4


def test_what_only_the_brief_still_has_keeps_its_number() -> None:
    state = three()
    assert state.numbers == {"a": 1, "b": 2, "c": 3}
    state.brief = brief_of("a", "gone", "c")
    assert state.numbers == {"a": 1, "gone": 2, "b": 2, "c": 3}


def test_before_the_first_brief_there_is_nothing_to_tell() -> None:
    state = three()
    assert (state.note, state.board, state.facts) == (None, None, [])


def test_what_the_brief_says_of_the_chosen_article() -> None:
    state = three()
    state.brief = brief_of("a", "b")
    assert state.note is None
    state.choose("b")
    assert state.note is state.brief.articles[1]
    state.choose("c")
    assert state.note is None


def test_the_board_is_made_once_a_brief() -> None:
    state = three()
    state.brief = brief_of("a")
    board = state.board
    assert isinstance(board, Board)
    assert state.board is board
    state.brief = brief_of("a")
    assert state.board is not board


def test_facts_are_the_set_s_or_the_chosen_article_s() -> None:
    state = three()
    both, one = fact("الرباط", "a", "b"), fact("فاس", "a")
    state.brief = brief_of("a", "b", facts=[both, one])
    assert state.facts == [both, one]
    state.choose("b")
    assert state.facts == [both]


def test_articles_that_are_read_again_replace_the_others_and_what_is_gone_is_told() -> None:
    state = three()
    state.replace_articles([article("a"), article("b")], [])
    assert state.gone == []  # the first reading is not done before there is a brief
    state.brief = brief_of("a", "b")
    reprint = Reprint("b.txt", title="عنوان")
    other = replace(article("x", "آخر", (reprint,)), text="عاد القطار.")
    state.replace_articles([other, replace(article("z"), text="غاب القطار.")], [])
    assert [one.id for one in state.articles] == ["x", "z"]
    assert state.gone == ["عنوان"]  # "a"; the text of "b" goes by another source's name now
    state.replace_articles([replace(article("z", None), text="غاب القطار.")], [])
    assert state.gone == ["عنوان", "آخر"]
    state.replace_articles([], [])
    assert state.gone == ["عنوان", "آخر", "غاب القطار."]


def test_an_article_that_is_not_there_is_left() -> None:
    state = three()
    state.choose("b")
    state.drop_missing()
    assert (state.chosen, state.shown) == ("b", "b")
    state.articles = [article("c"), article("a")]
    state.drop_missing()
    assert (state.chosen, state.shown) == (None, "c")
    state.articles = []
    state.drop_missing()
    assert (state.chosen, state.shown) == (None, None)


def test_choosing_the_set_goes_on_showing_a_text() -> None:
    state = three()
    state.choose(None)
    assert (state.chosen, state.shown) == (None, "a")
    state.choose("c")
    state.choose(None)
    assert (state.chosen, state.shown) == (None, "c")


def test_the_list_holds_what_passes_and_the_chosen_one() -> None:
    state = three()
    state.brief = brief_of("a", "b", "c", facts=[fact("الرباط", "a", "b"), fact("فاس", "c")])
    assert state.passing_ids == {"a", "b", "c"}
    state.filter = Filter("fact", "الرباط", "place")
    assert state.passing_ids == {"a", "b"}
    assert [one.id for one in state.listed] == ["a", "b"]
    state.choose("c")
    assert [one.id for one in state.listed] == ["a", "b", "c"]


def test_the_list_is_sorted() -> None:
    state = three()
    state.sort_by, state.shares = "words", Shares(words={"a": 1, "b": 3, "c": 2})
    assert [one.id for one in state.listed] == ["b", "c", "a"]


@pytest.mark.parametrize(
    ("chosen", "step", "found"),
    [(None, 1, "a"), (None, -1, None), ("a", -1, None), ("a", 1, "b"), ("b", 5, "c"), ("c", -9, None)],
)
def test_the_next_in_the_list_stands_behind_the_set(chosen: str | None, step: int, found: str | None) -> None:
    state = three()
    state.choose(chosen)
    assert state.neighbour(step) == found


def test_an_article_that_is_no_longer_there_has_the_set_s_neighbours() -> None:
    state = three()
    state.choose("gone")
    assert state.neighbour(1) == "a"


def test_marked_places_are_walked_in_a_ring() -> None:
    state = three()
    assert state.walk(1) is None
    places = tuple(Passage(text="القطار", article="a", start=4 + n, end=10 + n) for n in range(3))
    state.mark(Trail("القطار", ()))
    assert state.walk(1) is None
    state.mark(Trail("القطار", places))
    assert (state.at, state.here) == (-1, None)
    assert [state.walk(1) for _ in range(4)] == [*places, places[0]]
    assert state.here is places[0]
    assert state.walk(-1) is places[2]
    state.mark(Trail("القطار", places))
    assert state.walk(-1) is places[2]
    state.at = 3
    assert state.here is None


def test_a_place_of_the_shown_text_is_stood_at() -> None:
    state = three()
    places = tuple(Passage(text="القطار", article=name, start=4, end=10) for name in ("a", "b"))
    state.mark(Trail("القطار", places))
    state.choose("b")
    state.stand_at(4, 10)
    assert state.here is places[1]


def test_the_set_is_summed_up_where_no_article_is_chosen_or_it_is_the_only_one() -> None:
    state = three()
    assert state.sums_up_set
    state.choose("a")
    assert not state.sums_up_set
    alone = State(articles=[article("a")])
    alone.choose("a")
    assert alone.sums_up_set


@pytest.mark.parametrize(
    ("chosen", "read", "found"),
    [
        (None, (), "a"),
        ("a", (), "b"),
        ("a", ("b",), "c"),
        ("c", (), "a"),
        ("c", ("a", "b"), None),
        ("b", ("a", "c"), None),
        (None, ("a", "b", "c"), None),
    ],
)
def test_the_next_unread_comes_behind_the_chosen_one_and_around(
    chosen: str | None, read: tuple[str, ...], found: str | None
) -> None:
    state = three()
    state.chosen = chosen
    for name in read:
        state.marks.toggle_read(name)
    assert state.next_unread() == found


def test_no_hit_is_stood_at_before_there_are_any() -> None:
    assert State().at == -1


def test_the_articles_are_counted_once_until_others_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    counted: list[int] = []

    def count(articles: list[Article]) -> dict[str, int]:
        counted.append(len(articles))
        return numbers(articles)

    monkeypatch.setattr("tui.app.state.state.numbers", count)
    state = three()
    assert [state.number(name) for name in ("a", "b", "c")] == [1, 2, 3]
    assert counted == [3]
    state.articles.append(article("d"))
    assert state.number("d") == 4
    state.articles = [article("d"), *three().articles]
    assert state.number("d") == 1
    assert counted == [3, 4, 4]


def test_a_place_is_stood_at_again_where_the_same_is_still_marked() -> None:
    state = State()
    state.stand_as_before("الرباط", 0)
    assert state.at == -1
    state.mark(Trail("الرباط", (passage_of("وصل", "a"), passage_of("القطار", "a"))))
    state.stand_as_before("الرباط", 1)
    assert state.at == 1
    state.stand_as_before("الرباط", 2)  # there are two
    assert state.at == -1
    state.stand_as_before("الرباط", 0)
    assert state.at == 0
    state.stand_as_before("فاس", 0)
    assert state.at == -1


def test_nothing_is_coloured_read_out_or_done_at_first() -> None:
    state = State()
    assert (state.coloured, state.plain, state.done) == (False, False, (0, 0))


@pytest.mark.parametrize(
    ("stories", "read", "chosen", "unread"),
    [
        ((("a",), ("b",)), (False, True), "a", True),
        ((("a",), ("b",)), (False, True), "b", False),
        ((("a", "c"), ("b", "c")), (False, False), "c", True),
        ((("a",),), (False,), "a", False),
        ((("a",), ("b",)), (False, False), None, False),
        ((), (), "a", False),
    ],
)
def test_the_facts_of_some_stories_of_a_pile_are_not_read(
    monkeypatch: pytest.MonkeyPatch,
    stories: tuple[tuple[str, ...], ...],
    read: tuple[bool, ...],
    chosen: str | None,
    *,
    unread: bool,
) -> None:
    monkeypatch.setattr("tui.app.state.state.read_for_facts", lambda sizes: list(read)[: len(sizes)])
    told: Any = [SimpleNamespace(articles=list(articles)) for articles in stories]
    state = State(articles=[article("a")], brief=replace(brief_of("a"), stories=told), chosen=chosen)
    assert state.facts_unread is unread
    assert not State(articles=[article("a")], chosen="a").facts_unread


def test_a_place_that_is_to_come_is_walked_to_first() -> None:
    places = [replace(passage_of("وصل", "a"), start=start, end=start + 3) for start in (0, 3, 6)]
    state = State(articles=[article("a")], shown="a")
    assert not state.ahead
    state.mark(Trail("وصل", tuple(places)))
    assert not state.ahead
    state.stand_at(0, 3, ahead=True)
    assert state.walk(1) == places[0]
    assert state.walk(1) == places[1]
    state.stand_at(0, 3)
    assert state.walk(1) == places[1]
    state.stand_as_before("وصل", 0)
    assert not state.ahead
    # None of them is the current one yet, whatever was to come before.
    state.ahead, state.at = True, -1
    assert state.walk(1) == places[0]


def test_marked_places_that_are_not_as_they_were_are_marked_no_longer() -> None:
    state = three()
    places = tuple(Passage(text="القطار", article=name, start=4, end=10) for name in ("a", "b", "c"))
    state.mark(Trail("القطار", places))
    state.at = 2
    state.articles = [replace(article("a"), text="غادر القطار."), article("c")]
    state.drop_missing()
    assert state.trail is not None
    assert state.trail.passages == places[2:]
    assert state.here == places[2]


def test_nothing_is_marked_where_no_marked_place_is_left() -> None:
    state = three()
    state.mark(Trail("القطار", (Passage(text="القطار", article="a", start=4, end=10),)))
    state.at = 0
    state.articles = [article("d")]
    state.drop_missing()
    assert state.trail is None
    assert state.at == -1


def test_of_a_marked_fact_the_places_of_the_new_brief_are_marked() -> None:
    state = three()
    places = [Passage(text="القطار", article=name, start=4, end=10) for name in ("c", "a", "b")]
    state.mark(Trail("القطار", (places[0],), "place"))
    state.at = 0
    fact = FactNote(kind="place", value="القطار", articles=3, mentions=places[1:] + places[:1])
    state.brief = brief_of("a", "b", "c", facts=[fact])
    state.mark_again()
    assert state.trail is not None
    assert state.trail.passages == tuple(fact.mentions)
    assert (state.here, state.at) == (places[0], 2)
    state.mark(Trail("القطار", (places[0],)))  # searched, and no fact
    state.mark_again()
    assert state.trail.passages == (places[0],)


def test_a_fact_keeps_its_key_where_an_article_or_another_question_shows_fewer() -> None:
    state = State(articles=[article("a"), article("b")])
    assert state.fact_keys == []
    everything = [fact("Rabat", "a"), fact("Oran", "b"), fact("Tunis", "a", "b")]
    state.brief = brief_of("a", "b", facts=everything)
    oran, tunis = state.fact_keys[1:]
    assert [state.fact_number(key) for key in (oran, tunis, "", None)] == [1, 2, None, None]
    state.choose("a")
    assert [state.fact_number(key) for key in (oran, tunis)] == [None, 1]
    assert len(state.fact_keys) == len(state.facts) == 2
    state.brief = brief_of("a", "b", facts=everything[::-1])
    state.choose(None)
    assert [state.fact_number(key) for key in (oran, tunis)] == [1, 0]
