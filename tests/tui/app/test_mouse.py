"""What the mouse does: tabs are clicked, and marking text chooses nothing."""

from __future__ import annotations

import pytest

from summarizer import Budget
from tests.tui.app.running import line, opened, settled, setup
from tests.tui.app.widgets.screen_text import whole_screen
from tui.app.presenters.ui_text import WORDS
from tui.app.screens.main_display import PANES


def row_of_tabs(lang: str) -> str:
    return "".join(f" {WORDS[lang][name]} " for name in PANES)


@pytest.mark.parametrize("lang", ["en", "fr", "ar"])
@pytest.mark.parametrize("columns", [40, 80])
async def test_a_click_on_a_tab_goes_to_its_pane(lang: str, columns: int) -> None:
    async with opened((columns, 24), setup(lang=lang)) as (app, pilot):
        tabs = app.main_screen.query_one("#tabs")
        for name in ("text", "sources", "facts", "brief"):
            row = line(app, "tabs")
            start = row.index(WORDS[lang][name]) + 1
            place = next(
                x
                for x in range(tabs.region.width)
                if (found := tabs.logical_offset_at(x, 0)) is not None and found.x == start  # type: ignore[attr-defined]
            )
            await pilot.click("#tabs", offset=(place + 1, 0))
            await settled(app, pilot)
            assert app.main_screen.pane == name
            assert app.main_screen.widget_of(name).has_focus


@pytest.mark.parametrize("lang", ["en", "fr", "ar"])
async def test_all_tabs_are_there_in_forty_columns_after_the_window_has_shrunk_too(lang: str) -> None:
    async with opened((80, 24), setup(lang=lang)) as (app, pilot):
        await pilot.resize_terminal(40, 12)
        await pilot.pause()
        assert len(row_of_tabs(lang)) <= 38
        assert line(app, "tabs") == row_of_tabs(lang)
        row = whole_screen(app)[1]
        assert "…" not in row


@pytest.mark.parametrize("pane", ["text", "brief", "facts", "sources"])
async def test_marking_text_with_the_mouse_chooses_nothing(pane: str) -> None:
    async with opened((120, 40), setup(lang="ar")) as (app, pilot):
        app.main_screen.go_to_pane(pane)
        await settled(app, pilot)
        widget = app.main_screen.widget_of(pane)
        shown = whole_screen(app)
        before = (app.state.trail, app.state.chosen, app.main_screen.list_("brief").highlighted)
        await pilot.mouse_down(widget, offset=(20, 6))
        await pilot.hover(widget, offset=(12, 8))
        await pilot.mouse_up(widget, offset=(12, 8))
        await settled(app, pilot)
        assert (app.state.trail, app.state.chosen, app.main_screen.list_("brief").highlighted) == before
        assert whole_screen(app) == shown


async def test_no_longer_brief_is_asked_for_than_there_is() -> None:
    async with opened() as (app, pilot):
        await pilot.press("2")
        await settled(app, pilot)
        for _ in range(40):
            await pilot.press("plus")
            await settled(app, pilot)
            if "asked for" in line(app, "head"):
                break
        asked = app.state.options.article_length.amount
        await pilot.press("plus", "plus")
        await settled(app, pilot)
        assert app.state.options.article_length == Budget(asked)
        assert [note.message for note in app._notifications] == [app.words["longest"]]
        await pilot.press("minus")
        await settled(app, pilot)
        assert app.state.note is not None
        assert len(app.state.note.summary) == app.state.options.article_length.amount < asked
