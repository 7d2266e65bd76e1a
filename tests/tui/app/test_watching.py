"""The app with `--watch`, and what became of articles when sources are read again."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot

from corpus import read_all
from tests.tui.app.running import line, opened, searched, settled, setup
from tests.tui.command import run
from tui.app.app import MujazApp
from tui.bidi import Direction, without_isolates
from tui.cli.open import KeptInput


def put(folder: Path, name: str, word: str) -> None:
    text = f"خبر {word}\n\nأعلنت البلدية أن {word} يفتح أبوابه يوم الأحد المقبل أمام الزوار.\n\n"
    text += f"وقال المدير إن {word} كلف مئة مليون درهم.\n\n" * 9
    (folder / f"{name}.txt").write_text(text, encoding="utf-8")


@asynccontextmanager
async def watching(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[tuple[MujazApp, Pilot[None]]]:
    monkeypatch.setattr("tui.app.app._LOOK_EVERY", 3600.0)
    for name, word in (("b", "الميناء"), ("c", "الترام"), ("d", "المسرح")):
        put(folder, name, word)
    async with opened((120, 40), setup([str(folder)], watch=True)) as (app, pilot):
        yield app, pilot


async def look(app: MujazApp, pilot: Pilot[None]) -> None:
    """Let the app look twice: once it sees a change, then that nobody writes any more."""
    for _ in range(2):
        app.look()
        await app.workers.wait_for_complete()
        await pilot.pause()
    await settled(app, pilot)


def listed(app: MujazApp) -> list[str]:
    """What stands before the headlines, by the articles' ids."""
    rows = app.main_screen.list_("sources")._rows
    return [
        f"{row.key} {without_isolates(row.text.plain).splitlines()[0].rpartition('  ')[0]}".strip()
        for row in rows
    ]


async def test_new_articles_are_marked_and_the_place_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with watching(tmp_path, monkeypatch) as (app, pilot):
        await pilot.press("2", "t", "v")
        app.main_screen.go_to_pane("text")
        await pilot.press("j")
        await pilot.wait_for_animation()
        before = (app.state.chosen, app.state.shown, app.state.view, app.main_screen.text.offset_at(0, 0))
        put(tmp_path, "a", "المتحف")
        await look(app, pilot)
        assert listed(app) == ["set The set  4", "a 1  new", "b 2", "c 3  ✓", "d 4"]
        assert before == (
            app.state.chosen,
            app.state.shown,
            app.state.view,
            app.main_screen.text.offset_at(0, 0),
        )
        assert app.main_screen.list_("sources").key == "c"
        assert app.main_screen.pane == "text"
        assert [without_isolates(note.message) for note in app._notifications] == ["new: 1 «خبر المتحف»"]
        await pilot.press("1", "t")
        assert listed(app)[:2] == ["set The set", "a 1  ✓"]


async def test_nothing_is_read_again_where_nothing_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with watching(tmp_path, monkeypatch) as (app, pilot):
        brief = app.state.brief
        await look(app, pilot)
        assert app.state.brief is brief


async def test_an_article_that_vanished_is_noted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with watching(tmp_path, monkeypatch) as (app, pilot):
        await pilot.press("2")
        (tmp_path / "c.txt").unlink()
        put(tmp_path, "b", "المرفأ")
        await look(app, pilot)
        assert listed(app) == ["set The set  2", "b 1  changed", "d 2", "−"]
        assert app.state.chosen is None
        assert app.state.shown == "b"
        sources = app.main_screen.list_("sources")
        gone = sources.row(sources.row_count - 1)
        assert (gone.direction, gone.own) == (Direction.RTL, True)  # as those of the articles that are there
        assert [without_isolates(note.message) for note in app._notifications] == [
            "changed: 1 «خبر المرفأ» · no longer there: 1 «خبر الترام»"
        ]
        put(tmp_path, "d", "المتحف")
        await look(app, pilot)
        # What came to pass now is told, and nothing of which there was none.
        told = [without_isolates(note.message) for note in app._notifications]
        assert told == ["changed: 1 «خبر المتحف»"]
        for path in tmp_path.iterdir():
            path.unlink()
        tmp_path.rmdir()
        await look(app, pilot)
        assert app.state.articles == []
        assert app.state.problems
        await pilot.press("r")
        await settled(app, pilot)
        assert app.state.gone == []


async def test_a_screen_reader_is_told_of_what_came_and_went_beside_the_brief(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with watching(tmp_path, monkeypatch) as (app, pilot):
        await pilot.press("L", "2")
        await settled(app, pilot)
        (tmp_path / "c.txt").unlink()
        await look(app, pilot)
        assert line(app, "told").startswith("no longer there: 1 «خبر الترام» · Brief · ")
        await pilot.press("r")
        await settled(app, pilot)
        assert line(app, "told").startswith("Brief · ")


async def test_a_copy_of_an_article_makes_none_new_and_none_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with watching(tmp_path, monkeypatch) as (app, pilot):
        put(tmp_path, "a", "الترام")
        await look(app, pilot)
        assert app.state.gone == []
        assert len(app.state.articles) == 3


def test_there_must_be_something_to_watch() -> None:
    done = run("open", "--watch", "https://example.org/feed.xml")
    assert done.status == 2


async def test_what_was_piped_is_there_when_sources_are_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    end, begin = os.pipe()
    with os.fdopen(begin, "wb") as pipe:
        pipe.write("أعلنت البلدية أن الميناء يفتح أبوابه يوم الأحد المقبل أمام الزوار.\n".encode())
    with io.TextIOWrapper(KeptInput(io.FileIO(end)), encoding="utf-8") as stdin:
        monkeypatch.setattr("sys.stdin", stdin)
        async with opened(given=setup(["-"])) as (app, pilot):
            (before,) = app.state.articles
            await pilot.press("r")
            await settled(app, pilot)
            assert app.state.articles == [before]
            assert app.state.gone == []


def test_more_than_is_kept_of_what_was_piped_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.cli.open._MOST_KEPT", 10)
    end, begin = os.pipe()
    with os.fdopen(begin, "wb") as pipe:
        pipe.write("أعلنت البلدية أن الميناء يفتح أبوابه يوم الأحد.\n".encode())
    with io.TextIOWrapper(KeptInput(io.FileIO(end)), encoding="utf-8") as stdin:
        monkeypatch.setattr("sys.stdin", stdin)
        (problem,) = read_all(["-"]).problems
        assert "too large" in problem.reason


async def test_no_mark_leads_into_an_article_that_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with watching(tmp_path, monkeypatch) as (app, pilot):
        await searched(app, pilot, "درهم")
        gone = app.state.here
        assert gone is not None
        await pilot.press("H")
        await pilot.pause()
        (tmp_path / f"{gone.article}.txt").unlink()
        await look(app, pilot)
        await pilot.press("enter")  # in the list there is the place still
        await pilot.pause()
        assert app.state.article(app.state.shown) is not None
        for _ in range(3):
            await pilot.press("]")
            here = app.state.here
            assert here is not None
            article = app.state.article(app.state.shown)
            assert article is not None
            assert here.article == article.id
            assert app.main_screen.text.text == article.text
            assert article.text[here.start : here.end] == here.text


async def test_an_article_that_is_gone_is_not_chosen_from_a_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with watching(tmp_path, monkeypatch) as (app, pilot):
        await pilot.press("J")
        await pilot.pause()
        (tmp_path / "b.txt").unlink()
        await look(app, pilot)
        await pilot.press("enter")
        await settled(app, pilot)
        assert app.state.chosen is None
        assert app.words["gone"] in [note.message for note in app._notifications]


async def test_a_line_of_an_article_that_is_gone_leads_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with watching(tmp_path, monkeypatch) as (app, pilot):
        state, shown = app.state, app.state.shown
        # As long as the brief is made anew its lines are those of the articles before.
        state.articles = [article for article in state.articles if article.id == shown]
        for _ in range(app.main_screen.list_("brief").row_count):
            await pilot.press("down")
            assert state.shown == shown
        await pilot.press("enter")
        assert state.shown == shown
