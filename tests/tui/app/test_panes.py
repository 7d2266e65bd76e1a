"""Panes of other sizes, colours, animations: what is settled in the app."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.tui.app.running import answer, opened, setup
from tui.app.screens.dialogs import PickScreen
from tui.app.themes import THEMES
from tui.settings import Settings, read_settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mujaz" / "settings.toml"


@pytest.mark.parametrize("lang", ["en", "ar"])
async def test_panes_are_resized_by_keys_and_the_sizes_are_kept(path: Path, lang: str) -> None:
    async with opened(given=setup(lang=lang, settings_path=path)) as (app, pilot):
        brief, facts = (app.main_screen.query_one(name) for name in ("#brief", "#facts"))
        height, width = brief.size.height, facts.size.width
        await pilot.press(">")
        assert brief.size.height > height
        await pilot.press("tab", "<", "<")
        assert brief.size.height > height + 1
        app.main_screen.go_to_pane("facts")
        await pilot.press(">")
        await pilot.pause()
        assert facts.size.width > width
        sizes = app.main_screen.row.sizes
    settings, faults = read_settings(path)
    assert faults == []
    assert dict(settings.panes) == {"facts": sizes.facts, "brief": sizes.brief}
    async with opened(given=replace(setup(lang=lang), settings=settings)) as (app, pilot):
        assert app.main_screen.query_one("#facts").size.width > width


@pytest.mark.parametrize("lang", ["en", "ar"])
async def test_panes_are_resized_by_dragging_their_frames(path: Path, lang: str) -> None:
    async with opened(given=setup(lang=lang, settings_path=path)) as (app, pilot):
        sources, brief, text = (app.main_screen.query_one(name) for name in ("#sources", "#brief", "#text"))
        width, height = sources.region.width, brief.region.height
        step = -1 if lang == "ar" else 1
        edge = sources.region.x if lang == "ar" else sources.region.right - 1
        await pilot.mouse_down(offset=(edge, 10))
        await pilot.hover(offset=(edge + 8 * step, 10))
        await pilot.mouse_up(offset=(edge + 8 * step, 10))
        await pilot.pause()
        assert abs(sources.region.width - width - 8) <= 1
        edge = text.region.y
        await pilot.mouse_down(offset=(60, edge))
        await pilot.hover(offset=(60, edge - 5))
        await pilot.mouse_up(offset=(60, edge - 5))
        await pilot.pause()
        assert abs(height - brief.region.height - 5) <= 1
        await pilot.hover(offset=(90, 5))
        assert abs(height - brief.region.height - 5) <= 1
        assert not app.main_screen.get_selected_text()
    assert set(read_settings(path)[0].panes) == {"sources", "brief"}


async def test_tabs_have_no_sizes(path: Path) -> None:
    async with opened(
        (80, 24), replace(setup(settings_path=path), settings=Settings(panes={"facts": 40}))
    ) as (app, pilot):
        await pilot.press(">", "tab", "tab")
        assert app.main_screen.query_one("#facts").region.width == 80
        assert not path.exists()


async def test_any_theme_is_chosen_and_kept(path: Path) -> None:
    async with opened(given=setup(settings_path=path)) as (app, pilot):
        await pilot.press("ctrl+t")
        await pilot.pause()
        assert isinstance(app.screen, PickScreen)
        await answer(app, pilot, "nord")
        assert app.theme == "nord"
        await pilot.press("T")
        assert app.theme == "textual-light"
        await pilot.press("T")
        assert app.theme == "textual-dark"
    assert read_settings(path)[0].theme == "dark"
    assert {"dark", "light", "nord"} <= set(THEMES)


async def test_animations_are_settled_and_the_environment_goes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TEXTUAL_ANIMATIONS", raising=False)
    async with opened(given=replace(setup(), settings=Settings(animations=False))) as (app, _):
        assert app.animation_level == "none"
    monkeypatch.setenv("TEXTUAL_ANIMATIONS", "full")
    async with opened(given=replace(setup(), settings=Settings(animations=False))) as (app, _):
        assert app.animation_level == "full"


async def test_settings_that_cannot_be_written_are_told_and_the_app_goes_on(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("theme = ", encoding="utf-8")
    async with opened(given=setup(settings_path=path)) as (app, pilot):
        await pilot.press("T")
        assert app.theme == "textual-light"
        assert any(str(path) in note.message for note in app._notifications)
    assert path.read_text(encoding="utf-8") == "theme = "
