"""The app opens a set where it was left."""

from __future__ import annotations

import errno
import stat
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.tui.app.running import SIZES, opened, settled, setup
from tui.app.app import MujazApp


@pytest.mark.parametrize("size", SIZES)
async def test_it_opens_where_it_was_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    monkeypatch.setattr("tui.app.screens.main_screen.STAY", 600)  # nothing is read by being looked at
    given = setup(state_folder=tmp_path)
    async with opened(size, given) as (app, pilot):
        await pilot.press("P")
        await settled(app, pilot)
        await pilot.press("2", "v", "v", "v")
        app.main_screen.go_to_pane("text")
        await pilot.press("space")
        await pilot.wait_for_animation()
        app.exit()
        left, top = app.state, app.main_screen.text.offset_at(0, 0)
        assert top > 0
    async with opened(size, given) as (app, _):
        app.exit()  # without a look at the text
    async with opened(size, given) as (app, pilot):
        for again in (app.state.chosen, app.state.shown):
            assert again == left.articles[1].id
        assert app.state.view == left.view != "brief"
        assert app.state.marks.read == left.marks.read
        assert app.state.options.pinned == left.options.pinned != frozenset()
        app.main_screen.go_to_pane("text")
        await pilot.pause()
        assert app.main_screen.text.offset_at(0, 0) == top


async def test_the_place_is_kept_while_the_app_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.app.app._KEEP_EVERY", 0.05)
    async with opened(given=setup(state_folder=tmp_path)) as (app, pilot):
        await pilot.press("3")
        name = app.state.chosen
        assert name is not None
        for _ in range(100):
            await pilot.pause(0.05)
            if any(f'"chosen":"{name}"' in path.read_text() for path in tmp_path.iterdir()):
                return
        raise AssertionError([path.read_text() for path in tmp_path.iterdir()])


async def test_a_state_folder_that_cannot_be_written_is_told_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    told: list[str] = []
    # Not from what is on the screen: there it stays for some seconds only.
    monkeypatch.setattr(MujazApp, "notify", lambda _, message, **given: told.append(message))
    async with opened(given=setup(state_folder=tmp_path / "file")) as (app, pilot):
        for key in "12":
            await pilot.press(key)
            app.keep_place()
        assert told.count(app.words["place_not_kept"]) == 1
        assert app.is_running


async def test_a_damaged_file_is_told_once(tmp_path: Path) -> None:
    async with opened(given=setup(state_folder=tmp_path)) as (app, _):
        app.exit()
    (path,) = tmp_path.iterdir()
    assert stat.S_ISREG(path.stat().st_mode)
    path.write_bytes(b"\xff{")
    async with opened(given=setup(state_folder=tmp_path)) as (app, pilot):
        await pilot.press("1")
        assert [n.message for n in app._notifications] == [app.words["not_restored"]]
        assert app.state.chosen == app.state.articles[0].id


async def test_settings_on_a_full_disk_are_told_in_the_app_s_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("tui.stdio.output._write_beside", full)
    told: list[str] = []
    monkeypatch.setattr(MujazApp, "notify", lambda _, message, **given: told.append(message))
    async with opened(given=replace(setup(), settings_path=tmp_path / "settings.toml")) as (app, _):
        app.settle(theme="nord")
        assert told[-1].startswith(app.words["not_kept"])
        assert app.words["ENOSPC"] in told[-1]
        assert "--output" not in told[-1]
