"""A key is answered at once; what takes longer follows, and nobody sees what was there before."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from briefs import Brief, Composer, Options
from tests.tui.app.running import line, opened, settled, setup, until
from tui.app.state.views import VIEWS
from tui.app.widgets.bidi_view import BidiView
from tui.app.widgets.board_view import BoardView
from tui.app.widgets.pane_list import PaneList


async def test_the_next_article_is_told_before_the_panes_show_it() -> None:
    async with opened() as (app, pilot):
        facts, text = (
            app.main_screen.query_one("#facts", PaneList),
            app.main_screen.query_one("#text", BidiView),
        )
        before = facts._rows
        app.action_do("next_article")
        app.action_do("next_article")
        assert line(app, "status").startswith("article 2 of 7")
        assert app.main_screen.query_one("#sources", PaneList).key == app.state.articles[1].id
        assert facts._rows is before
        await pilot.pause()
        await pilot.pause()
        assert facts._rows is not before
        assert text.text == app.state.articles[1].text


async def test_whoever_looks_into_a_pane_sees_the_state() -> None:
    async with opened() as (app, _):
        app.action_do("next_article")
        item = app.main_screen.item
        assert item is not None
        assert app.state.note is not None
        assert item.passages[0].text == app.state.note.summary[0].text
        app.action_do("next_article")
        assert app.main_screen.text.text == app.state.articles[1].text
        app.action_do("view")
        assert app.main_screen.items[0].text != app.state.note.summary[0].text


async def test_places_in_texts_are_kept_when_articles_are_passed_in_a_rush() -> None:
    async with opened((120, 24)) as (app, pilot):
        await pilot.press("n", "tab", "G")
        place = app.main_screen.place
        assert place.offset > 0
        for name in ("next_article", "next_article", "previous_article", "next_article"):
            app.action_do(name)
        await pilot.pause()
        app.action_do("previous_article")
        app.action_do("previous_article")
        assert app.state.shown == place.shown
        assert app.main_screen.place.offset == place.offset


async def test_a_way_back_is_gone_to_its_end_before_another_is_taken() -> None:
    async with opened((120, 24)) as (app, pilot):
        await pilot.press("1", "tab", "G", "3")
        app.action_do("go_back")
        app.action_do("next_article")
        await pilot.pause()
        assert app.state.chosen == app.state.articles[1].id
        assert app.main_screen.text.text == app.state.articles[1].text
        assert app.main_screen.text.top == 0
        assert app.main_screen.pane == "text"


async def test_the_board_has_the_focus_once_it_is_there() -> None:
    async with opened() as (app, pilot):
        await pilot.press("tab")
        app.action_do("board")
        assert line(app, "status").startswith("The set · Agreement board")
        await pilot.pause()
        await pilot.pause()
        assert isinstance(app.main_screen.focused, BoardView)


async def test_the_screen_answers_before_a_brief_is_made() -> None:
    async with opened() as (app, pilot):
        app.action_do("longer")
        assert "8" in line(app, "head")
        assert app.state.busy == "composing"
        assert not list(app.workers)
        await settled(app, pilot)
        assert app.state.busy is None


async def test_work_is_not_described_by_the_articles_it_is_given() -> None:
    async with opened() as (app, pilot):
        app._begin_composing()
        assert [worker.description for worker in app.workers] == ["compose"]
        await settled(app, pilot)


async def test_what_was_made_for_an_article_is_shown_again() -> None:
    async with opened() as (app, pilot):
        brief, facts = app.main_screen.list_("brief"), app.main_screen.list_("facts")
        await pilot.press("1")
        before = brief._rows, facts._rows
        await pilot.press("2", *["v"] * len(VIEWS), "1")
        assert (app.main_screen.list_("brief")._rows, facts._rows) == before
        await pilot.press("P")
        await settled(app, pilot)
        assert app.main_screen.list_("brief")._rows is not before[0]


@pytest.mark.composes
async def test_of_lengths_asked_for_in_a_row_only_the_last_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    compose = Composer.compose
    begun: list[int] = []

    def composed(
        self: Composer, options: Options, progress: Callable[[int, int], None] | None = None
    ) -> Brief:
        begun.append(options.length.amount)
        deadline = time.monotonic() + 60  # of this one, unless it is no longer wanted
        while options.length.amount == 9 and progress is not None and time.monotonic() < deadline:
            progress(0, 1)
            time.sleep(0.005)
        return compose(self, options, progress)

    async with opened() as (app, pilot):
        monkeypatch.setattr(Composer, "compose", composed)
        app.action_do("longer")
        app.action_do("longer")
        await until(lambda: begun, lambda: pilot.pause(0.01))
        app.action_do("longer")
        app.action_do("longer")
        await settled(app, pilot)
        assert begun == [9, 11]
        assert app.state.brief == compose(Composer(app.state.articles, []), app.state.options)


@pytest.mark.parametrize("lang", ["ar", "en"])
async def test_rows_are_measured_by_the_text_they_show(lang: str) -> None:
    async with opened(given=setup(lang=lang)) as (app, _):
        for view in VIEWS:
            app.main_screen.take_view(view)
            for name in ("sources", "brief", "facts"):
                rows = app.main_screen.list_(name)._rows
                texts = [rows.text(n) for n in range(len(rows))]
                shown = [row.text.plain for row in rows]
                assert [one for one in texts if one is not None] == shown[: len(texts) - texts.count(None)]
                assert view == "board" or texts.count(None) < len(texts)
