"""What is copied is in the clipboard, or shown to be taken by hand; nothing is claimed that is not known."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from msgspec.structs import replace
from textual.pilot import Pilot

from tests.tui.app.running import opened, settled, setup
from tests.tui.app.widgets.screen_text import whole_screen
from tui.app.app import MujazApp
from tui.app.clipboard import clipboard_program, fill_clipboard
from tui.app.screens.dialogs import CopyScreen
from tui.app.widgets.bidi_static import BidiStatic
from tui.app.widgets.bidi_view import BidiView
from tui.bidi import without_isolates

ALL = {"wl-copy", "xclip", "xsel", "pbcopy", "clip.exe"}


@pytest.mark.parametrize(
    ("environment", "platform", "there", "program"),
    [
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "linux", ALL, "wl-copy"),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "linux", {"xsel"}, "xsel"),
        ({"DISPLAY": ":0"}, "linux", ALL, "xclip"),
        ({}, "darwin", ALL, "pbcopy"),
        ({"WSL_DISTRO_NAME": "Debian"}, "linux", ALL, "clip.exe"),
        ({}, "linux", ALL, None),
        ({"DISPLAY": ":0"}, "linux", set(), None),
    ],
)
def test_the_program_is_that_of_the_desktop(
    environment: dict[str, str], platform: str, there: set[str], program: str | None
) -> None:
    found = clipboard_program(environment, platform, lambda name: name if name in there else None)
    assert (found[0] if found else None) == program


def taker(folder: Path, status: int = 0) -> tuple[str, ...]:
    """A program that writes what it is given into a file."""
    path = str(folder / "taken")
    program = f"import sys; open({path!r}, 'wb').write(sys.stdin.buffer.read()); sys.exit({status})"
    return (sys.executable, "-c", program)


def test_a_program_that_fails_or_is_not_there_is_not_believed(tmp_path: Path) -> None:
    assert fill_clipboard(taker(tmp_path), "نص")
    assert (tmp_path / "taken").read_text(encoding="utf-8") == "نص"
    assert not fill_clipboard(taker(tmp_path, 1), "نص")
    assert not fill_clipboard((str(tmp_path / "none"),), "نص")


async def copied(app: MujazApp, pilot: Pilot[None], key: str, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a key says."""
    told: list[str] = []
    monkeypatch.setattr(app, "notify", lambda text, **_: told.append(without_isolates(text)))
    await pilot.press(key)
    await settled(app, pilot)
    return told


async def test_a_program_that_took_it_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened(given=replace(setup(), clipboard=taker(tmp_path))) as (app, pilot):
        told = await copied(app, pilot, "y", monkeypatch)
        assert app.main_screen.item is not None
        assert (tmp_path / "taken").read_text(encoding="utf-8").startswith(app.main_screen.item.text)
        what, _, start = told[0].partition(" · ")
        count = len((tmp_path / "taken").read_text(encoding="utf-8").split())
        assert what.startswith("copied: the line and its reference, ")
        assert abs(int(what.split()[-2]) - count) < 4  # dashes between its words are none
        assert start.endswith("…")
        assert app.main_screen.item.text.startswith(start.rstrip("…") + " ")


@pytest.mark.parametrize("key", ["y", "c"])
async def test_where_nothing_is_known_the_text_is_shown_as_it_is_stored(
    key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened() as (app, pilot):
        await pilot.press("1")
        assert not await copied(app, pilot, key, monkeypatch)
        assert isinstance(app.screen, CopyScreen)
        view = app.screen.query_one(BidiView)
        assert view.text == app.clipboard
        foot = app.screen.query(BidiStatic).last()
        assert without_isolates(foot.render().plain) == "Esc close"  # there is nothing else to copy with
        shown = "".join(view.render_line(y).text.rstrip(" ") for y in range(view.size.height))
        assert shown.replace(" ", "") == app.clipboard.replace("\n", "").replace(" ", "")


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40)])
async def test_beside_what_is_to_be_marked_by_hand_stands_nothing_that_would_be_marked_too(
    size: tuple[int, int], lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(size, setup(lang=lang)) as (app, pilot):
        await copied(app, pilot, "y", monkeypatch)
        view = app.screen.query_one(BidiView)
        text = " ".join(app.clipboard.split())
        for y in range(view.size.height):
            row = " ".join(whole_screen(app)[view.region.y + y].split())
            assert row in text


async def test_a_terminal_that_is_known_to_copy_is_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened(given=replace(setup(), osc52=True)) as (app, pilot):
        assert (await copied(app, pilot, "y", monkeypatch))[0].startswith("copied: ")
