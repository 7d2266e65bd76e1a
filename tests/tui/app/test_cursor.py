"""The cursor of the brief stays on its sentence while the brief changes."""

from __future__ import annotations

from tests.tui.app.running import opened, settled


async def test_the_cursor_stays_on_its_sentence_when_the_brief_grows_and_shrinks() -> None:
    async with opened() as (app, pilot):
        await pilot.press("j", "j", "j")
        item = app.main_screen.item
        assert item is not None
        await pilot.press("P")
        await settled(app, pilot)
        for key in ("plus", "plus", "plus", "minus", "minus", "minus", "minus", "minus"):
            await pilot.press(key)
            await settled(app, pilot)
            assert app.main_screen.item is not None
            assert app.main_screen.item.text == item.text


async def test_the_next_sentence_is_under_the_cursor_once_one_is_dropped() -> None:
    async with opened() as (app, pilot):
        await pilot.press("j", "j")
        at = app.main_screen.list_("brief").highlighted
        dropped = app.main_screen.item
        await pilot.press("x")
        await settled(app, pilot)
        assert app.main_screen.list_("brief").highlighted == at
        assert dropped is not None
        assert app.main_screen.item is not None
        assert app.main_screen.item.text != dropped.text
