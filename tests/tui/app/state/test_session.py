"""Where the reader stood in a set, without the app."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from briefs import Options
from corpus import STDIN, Article, Sentence, Source
from tests.systems import posix
from tests.tui.app.state.test_state import brief_of
from tui.app.state.session import Keeper, digest, set_key, state_folder
from tui.app.state.state import State
from tui.app.state.steering import drop, pin


def article(name: str, text: str = "وصل القطار.") -> Article:
    return Article(name, None, f"{name}.txt", None, None, "ar", text, (Sentence(0, len(text), 0),))


def left(folder: Path, *articles: Article) -> State:
    """A set in which the reader did a little of everything."""
    state = State(articles=list(articles))
    keeper = Keeper(folder, ["a-set"])
    assert keeper.settle(state)
    state.choose(articles[1].id)
    state.marks.mark_read([articles[1].id])
    state.marks.toggle_star(articles[0].id)
    state.marks.tag(articles[1].id, ["قطار", "يتابع"])
    state.view = "quotes"
    state.sort_by = "title"
    state.places = {articles[1].id: 7}
    state.options = drop(pin(state.options, (articles[0].id, 3)), (articles[1].id, 0))
    assert keeper.keep(state)
    return state


def opened(folder: Path, *articles: Article) -> State:
    state = State(articles=list(articles))
    assert Keeper(folder, ["a-set"]).settle(state)
    return state


def test_a_set_opens_where_it_was_left(tmp_path: Path) -> None:
    one, two = article("one"), article("two", "عاد القطار.")
    before = left(tmp_path, one, two)
    after = opened(tmp_path, one, two)
    assert after == before
    assert after.options.pinned == {("one", 3)}
    assert after.options.dropped == {("two", 0)}


def test_what_was_done_before_all_was_read_stands(tmp_path: Path) -> None:
    one, two = article("one"), article("two")
    left(tmp_path, one, two)
    state = State(articles=[one, two])
    state.choose("one")
    state.marks.mark_read(["one"])
    assert Keeper(tmp_path, ["a-set"]).settle(state)
    assert (state.chosen, state.shown, state.view) == ("one", "one", "brief")
    assert state.marks.read == {"one", "two"}


def test_a_changed_article_is_new_and_keeps_no_place_pin_or_drop(tmp_path: Path) -> None:
    one, two = article("one"), article("two")
    left(tmp_path, one, two)
    state = opened(tmp_path, one, article("two", "لم يصل القطار."), article("three"))
    assert state.marks.new == {"two", "three"}
    assert state.marks.read == set()
    assert state.places == {}
    assert state.marks.starred == {"one"}
    assert state.marks.tags == {"two": ("قطار", "يتابع")}
    assert state.options.pinned == {("one", 3)}
    assert not state.options.dropped


def test_what_was_not_read_stays_new(tmp_path: Path) -> None:
    one, two, three = map(article, ("one", "two", "three"))
    left(tmp_path, one, two)
    state = State(articles=[one, two, three])
    keeper = Keeper(tmp_path, ["a-set"])
    assert keeper.settle(state)
    assert keeper.keep(state)
    assert opened(tmp_path, one, two, three).marks.new == {"three"}
    state.choose("three")
    state.marks.mark_read(["three"])
    assert keeper.keep(state)
    assert opened(tmp_path, one, two, three).marks.new == set()


def test_what_is_new_and_starred_or_tagged_keeps_that_and_stays_new(tmp_path: Path) -> None:
    one, two, three, four = map(article, ("one", "two", "three", "four"))
    left(tmp_path, one, two)
    state = State(articles=[one, two, three, four])
    keeper = Keeper(tmp_path, ["a-set"])
    assert keeper.settle(state)
    state.marks.toggle_star("three")
    state.marks.tag("four", ["قطار"])
    assert keeper.keep(state)
    again = opened(tmp_path, one, two, three, four)
    assert again.marks.new == {"three", "four"}
    assert "three" in again.marks.starred
    assert again.marks.tags["four"] == ("قطار",)


def test_a_reader_is_there_for_the_first_time_until_a_set_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert Keeper(tmp_path, ["a-set"]).is_first
    left(tmp_path, article("one"), article("two"))
    assert not Keeper(tmp_path, ["another-set"]).is_first
    assert not Keeper(None, ["a-set"]).is_first

    def refused(path: Path, pattern: str) -> None:
        raise PermissionError(pattern)

    monkeypatch.setattr(Path, "glob", refused)
    assert not Keeper(tmp_path / "locked", ["a-set"]).is_first


def test_articles_that_come_or_change_while_open_are_new(tmp_path: Path) -> None:
    state = State(articles=[article("one"), article("two")])
    keeper = Keeper(None, ["a-set"])
    assert keeper.settle(state)
    state.marks.mark_read(["one"])
    state.articles = [article("one", "تغير."), article("two"), article("three")]
    assert keeper.settle(state)
    assert (state.marks.new, state.marks.read) == ({"one", "three"}, set())
    for _ in range(2):
        assert state.marks.changed == {"one"}
        assert keeper.settle(state)
    assert keeper.keep(state)  # nowhere, as it has no folder
    state.articles = [article("two")]
    assert keeper.settle(state)
    assert state.marks.new == set()


@given(st.one_of(st.binary(), st.text().map(str.encode), st.just(b'{"articles": {"one": {"digest": 1}}}')))
def test_a_damaged_session_is_told_and_the_set_opens_at_its_beginning(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    folder = tmp_path_factory.mktemp("state")
    left(folder, article("one"), article("two"))
    (path,) = folder.iterdir()
    path.write_bytes(data)
    state = State(articles=[article("one"), article("two")])
    keeper = Keeper(folder, ["a-set"])
    assert not keeper.settle(state)
    assert state == State(articles=state.articles)
    state.choose("one")
    assert keeper.keep(state)
    assert opened(folder, *state.articles).chosen == "one"


@pytest.mark.parametrize(
    "data", [b'{"x":' + b"[" * 100_000, b'{"x":' + b'{"a":' * 100_000, None, "/dev/zero"]
)
@posix
def test_what_no_session_ever_was_is_told_and_waited_for_by_nobody(
    data: bytes | str | None, tmp_path: Path
) -> None:
    state = left(tmp_path, article("one"), article("two"))
    (path,) = tmp_path.glob("*.json")
    path.unlink()
    if data is None:
        os.mkfifo(path)
    elif isinstance(data, str):
        path.symlink_to(data)
    else:
        path.write_bytes(data)
    again, keeper = State(articles=state.articles), Keeper(tmp_path, ["a-set"])
    assert not keeper.settle(again)
    again.choose("one")
    assert keeper.keep(again) is isinstance(data, bytes)  # a pipe that nobody reads is not written to


def test_a_folder_that_cannot_be_written_is_told_once(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    state = State(articles=[article("one")])
    keeper = Keeper(tmp_path / "file" / "sets", ["a-set"])
    keeper.settle(state)
    assert not keeper.keep(state)
    state.choose("one")
    assert keeper.keep(state)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
    assert keeper.is_lost


def test_what_could_not_be_kept_is_kept_once_there_is_room(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    state = State(articles=[article("one")])
    keeper = Keeper(tmp_path / "file", ["a-set"])
    keeper.settle(state)
    assert not keeper.keep(state)
    (tmp_path / "file").unlink()
    assert keeper.keep(state)
    assert not keeper.is_lost
    assert list((tmp_path / "file").glob("*.json"))


def test_nothing_is_written_where_nothing_changed(tmp_path: Path) -> None:
    one, two = article("one"), article("two")
    left(tmp_path, one, two)
    (path,) = tmp_path.iterdir()
    path.chmod(0o600)
    path.touch()
    before = path.stat()
    state = State(articles=[one, two])
    keeper = Keeper(tmp_path, ["a-set"])
    keeper.settle(state)
    keeper.keep(state)
    assert path.stat().st_ino == before.st_ino
    state.choose("one")
    keeper.keep(state)
    assert path.stat().st_ino != before.st_ino


def test_a_set_is_the_same_wherever_it_is_named_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).touch()
    monkeypatch.chdir(tmp_path)
    url = "https://example.org/feed.xml"
    near = set_key(["b.txt", "a.txt", url], [])
    assert near == set_key([url, str(tmp_path / "a.txt"), str(tmp_path / "b.txt")], [])
    assert near != set_key(["a.txt", url], [])
    assert set_key([Source("sample/a.txt")], []) == set_key([Source("sample/a.txt")], [article("one")])


def test_what_is_piped_goes_by_its_articles() -> None:
    one, two = article("one"), article("two", "عاد القطار.")
    assert set_key([STDIN], [one]) != set_key([STDIN], [two])
    assert set_key([STDIN], [one, two]) == set_key([STDIN], [two, one])


def test_what_a_session_does_not_say_was_not_done(tmp_path: Path) -> None:
    one = article("one")
    path = tmp_path / f"{set_key(['a-set'], [one])}.json"
    path.write_text(f'{{"articles": {{"one": {{"digest": "{digest(one.text)}"}}}}}}')
    state = opened(tmp_path, one)
    assert state == State(articles=[one])


def test_nothing_is_kept_before_anything_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "state" / "sets"
    keeper = Keeper(folder, ["a-set"])
    assert keeper.keep(State(articles=[article("one")]))
    state = State(articles=[article("one")])
    assert keeper.settle(state)
    state.articles = []
    assert keeper.keep(state)
    assert not folder.exists()
    state.articles = [article("one")]
    assert keeper.keep(state)
    assert len(list(folder.iterdir())) == 1


def test_an_address_too_long_for_a_file_is_one_from_anywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = "https://example.org/" + "a" * 5000
    here = set_key([address], [])
    monkeypatch.chdir(tmp_path)
    assert set_key([address], []) == here


def test_sessions_lie_in_the_folder_of_the_user_s_state(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platformdirs.user_state_path", lambda name, appauthor: Path(name, str(appauthor)))
    assert state_folder() == Path("mujaz", "False", "sets")
    assert len(digest("نص")) == 24


@pytest.mark.parametrize(("size", "stays"), [(8 << 20, False), ((8 << 20) - 4096, True)])
def test_old_sessions_go_where_all_take_eight_megabytes(tmp_path: Path, size: int, *, stays: bool) -> None:
    old = tmp_path / "old.json"
    with old.open("wb") as file:
        file.truncate(size)
    os.utime(old, (1, 1))
    left(tmp_path, article("one"), article("two"))
    assert old.exists() is stays


# Two apps on one set


def two_apps(folder: Path, *articles: Article) -> tuple[State, Keeper, State, Keeper]:
    """Two apps that were opened on one set at about the same time."""
    made: list[State | Keeper] = []
    for _ in range(2):
        state, keeper = State(articles=list(articles)), Keeper(folder, ["a-set"])
        assert keeper.settle(state)
        made += [state, keeper]
    return tuple(made)  # type: ignore[return-value]


def test_the_later_app_loses_nothing_of_what_the_earlier_kept(tmp_path: Path) -> None:
    articles = [article(name, f"وصل القطار {name}.") for name in ("one", "two", "three")]
    first, keeper, second, other = two_apps(tmp_path, *articles)
    first.marks.toggle_star("one")
    first.marks.tag("two", ["سكك"])
    first.marks.mark_read(["one"])
    first.options = pin(first.options, ("one", 0))
    assert keeper.keep(first)
    second.marks.toggle_star("three")
    second.marks.tag("two", ["عاجل"])
    second.marks.mark_read(["two"])
    second.options = drop(second.options, ("two", 0))
    assert other.keep(second)
    first.places["three"] = 4
    assert keeper.keep(first)
    after = opened(tmp_path, *articles)
    assert after.marks.starred == {"one", "three"}
    assert after.marks.read == {"one", "two"}
    assert set(after.marks.tags["two"]) == {"سكك", "عاجل"}
    assert (after.options.pinned, after.options.dropped) == ({("one", 0)}, {("two", 0)})
    assert after.places == {"three": 4}


def test_what_one_app_takes_back_the_other_does_not_bring_again(tmp_path: Path) -> None:
    one, two = article("one"), article("two", "عاد القطار.")
    left(tmp_path, one, two)
    first, keeper, second, other = two_apps(tmp_path, one, two)
    first.marks.toggle_star("one")
    first.marks.tag("two", ["قطار"])
    first.marks.toggle_read("two")
    first.options = Options()
    assert keeper.keep(first)
    second.view = "timeline"
    assert other.keep(second)
    after = opened(tmp_path, one, two)
    assert after.marks.starred == after.marks.read == set()
    assert after.marks.tags == {"two": ("قطار",)}
    assert not after.options.pinned
    assert not after.options.dropped
    assert after.view == "timeline"


def test_of_two_that_changed_the_same_the_later_stands(tmp_path: Path) -> None:
    first, keeper, second, other = two_apps(tmp_path, article("one"))
    first.places, second.places = {"one": 3}, {"one": 8}
    assert keeper.keep(first)
    assert other.keep(second)
    assert opened(tmp_path, article("one")).places == {"one": 8}


def test_a_text_that_one_app_alone_read_anew_is_read_in_that_one_alone(tmp_path: Path) -> None:
    old, new = article("one"), article("one", "وصل القطار متأخرا.")
    first, keeper, second, other = two_apps(tmp_path, old)
    assert keeper.keep(first)
    assert other.keep(second)
    second.articles = [new]
    other.settle(second)
    second.marks.mark_read(["one"])
    assert other.keep(second)
    first.marks.toggle_star("one")
    first.places["one"] = 5
    assert keeper.keep(first)
    after = opened(tmp_path, new)
    assert (after.marks.read, after.marks.starred, after.places) == ({"one"}, {"one"}, {})


def test_articles_that_another_app_alone_has_stay(tmp_path: Path) -> None:
    one, two = article("one"), article("two", "عاد القطار.")
    first, keeper, second, other = two_apps(tmp_path, one)
    second.articles = [one, two]
    other.settle(second)
    second.marks.mark_read(["two"])
    assert other.keep(second)
    first.marks.mark_read(["one"])
    assert keeper.keep(first)
    assert opened(tmp_path, one, two).marks.read == {"one", "two"}


def test_what_both_know_to_be_gone_goes(tmp_path: Path) -> None:
    one, two = article("one"), article("two", "عاد القطار.")
    left(tmp_path, one, two)
    state, keeper, *_ = two_apps(tmp_path, one)
    state.marks.mark_read(["one"])
    assert keeper.keep(state)
    assert opened(tmp_path, one, two).marks.read == {"one"}


def test_a_session_damaged_meanwhile_is_written_anew(tmp_path: Path) -> None:
    state, keeper, *_ = two_apps(tmp_path, article("one"))
    state.marks.toggle_star("one")
    assert keeper.keep(state)
    (path,) = tmp_path.glob("*.json")
    path.write_text("{", encoding="utf-8")
    state.marks.mark_read(["one"])
    assert keeper.keep(state)
    after = opened(tmp_path, article("one"))
    assert after.marks.starred == after.marks.read == {"one"}


# Files that are renamed, or away for a while


def test_a_renamed_file_is_neither_new_nor_gone_and_keeps_its_marks(tmp_path: Path) -> None:
    one, two = article("one"), article("two", "عاد القطار.")
    state = State(articles=[one, two], brief=brief_of("one", "two"))
    keeper = Keeper(tmp_path, ["a-set"])
    keeper.settle(state)
    state.choose("one")
    state.marks.mark_read(["one"])
    state.marks.toggle_star("one")
    state.marks.tag("one", ["سكك"])
    state.places["one"] = 6
    state.replace_articles([replace(one, id="uno", source="uno.txt"), two], [])
    keeper.settle(state)
    assert (state.gone, state.marks.new, state.chosen, state.shown) == ([], set(), "uno", "uno")
    assert {"uno"} <= state.marks.read & state.marks.starred
    assert (state.marks.tags["uno"], state.places["uno"]) == (("سكك",), 6)


def test_a_file_renamed_while_the_app_was_closed_keeps_its_marks(tmp_path: Path) -> None:
    one, two = article("one"), article("two", "عاد القطار.")
    left(tmp_path, one, two)
    after = opened(tmp_path, replace(one, id="uno"), replace(two, id="due"))
    assert (after.chosen, after.shown) == ("due", "due")
    assert (after.marks.read, after.marks.starred) == ({"due"}, {"uno"})
    assert (after.marks.new, after.places, after.marks.tags) == (
        set(),
        {"due": 7},
        {"due": ("قطار", "يتابع")},
    )
    assert (after.options.pinned, after.options.dropped) == ({("uno", 3)}, {("due", 0)})


def test_what_was_away_and_comes_again_is_not_new_and_no_longer_gone(tmp_path: Path) -> None:
    one, two = article("one"), article("two", "عاد القطار.")
    state = State(articles=[one, two], brief=brief_of("one", "two"))
    keeper = Keeper(tmp_path, ["a-set"])
    keeper.settle(state)
    state.marks.mark_read(["two"])
    for there in ([one], [one, two]):
        state.replace_articles(there, [])
        keeper.settle(state)
    assert (state.gone, state.marks.new, state.marks.read) == ([], set(), {"two"})


def test_what_was_away_and_comes_with_another_text_has_changed(tmp_path: Path) -> None:
    one, two = article("one"), article("two", "عاد القطار.")
    state, keeper = State(articles=[one, two]), Keeper(tmp_path, ["a-set"])
    keeper.settle(state)
    for there in ([one], [one, replace(two, text="غاب القطار.")]):
        state.replace_articles(there, [])
        keeper.settle(state)
    assert state.marks.new == state.marks.changed == {"two"}
