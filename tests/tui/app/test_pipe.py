"""The brief piped into a shell command."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from briefs import render
from tests.tui.app.running import SIZES, answer, line, opened, setup
from tui.app.app import MujazApp
from tui.app.screens.dialogs import AskScreen, TextScreen
from tui.app.widgets.bidi_view import BidiView
from tui.bidi import without_isolates


async def piped(app: MujazApp, pilot: Pilot[None], command: str) -> tuple[str, str]:
    """Give a command the brief; the title and the text of what is shown then."""
    await pilot.press("exclamation_mark")
    await answer(app, pilot, command)
    for _ in range(200):
        await pilot.pause(0.05)
        if isinstance(app.screen, TextScreen):
            break
        if app.state.running is None:  # on a busy machine it came too late to be shown at once
            await pilot.press("A")
    assert isinstance(app.screen, TextScreen)
    await pilot.pause()
    return str(app.screen.query_one(".dialog").border_title), app.screen.query_one(BidiView).text


@pytest.mark.parametrize("size", SIZES)
async def test_the_brief_is_piped_and_the_answer_shown(size: tuple[int, int]) -> None:
    async with opened(size) as (app, pilot):
        brief = app.state.brief
        assert brief is not None
        title, text = await piped(app, pilot, "cat")
        assert title.strip() == "$ cat"
        assert text == render(brief, "text", app.labels).strip("\n")
        await pilot.press("escape")
        await pilot.press("exclamation_mark")
        await pilot.pause()
        assert isinstance(app.screen, AskScreen)
        assert app.command == "cat"


async def test_rows_of_figures_stand_as_a_terminal_has_them() -> None:
    async with opened((80, 24), setup(lang="ar")) as (app, pilot):
        await piped(app, pilot, "seq -s ' ' 12 14; echo 'مقال 77'")
        rows = [strip.text for strip in app.screen._compositor.render_strips()]
        (figures,) = [row for row in rows if "13" in row]
        assert "12 13 14" in figures
        assert figures.index("12") < len(figures) // 2
        article = [row for row in rows if "77" in row][-1]
        assert article.index("77") > len(article) // 2


async def test_a_failing_command_and_a_silent_one() -> None:
    async with opened() as (app, pilot):
        title, text = await piped(app, pilot, "echo no >&2; exit 4")
        assert "exit status 4" in title
        assert text == "no"
        await pilot.press("escape")
        _, text = await piped(app, pilot, "true")
        assert text == app.words["silent"]


async def test_leaving_does_not_wait_for_a_command() -> None:
    async with opened() as (app, pilot):
        await pilot.press("exclamation_mark")
        await answer(app, pilot, "sleep 40")
        await pilot.press("q")
        await pilot.pause()
        await app.workers.wait_for_complete()
        assert not app.is_running


async def test_a_slow_command_is_seen_to_run_takes_no_keys_and_can_be_stopped() -> None:
    async with opened() as (app, pilot):
        await pilot.press("exclamation_mark")
        await answer(app, pilot, "sleep 30")
        assert line(app, "status").startswith("$ sleep 30… ")
        assert "K stop" in line(app, "status")
        await pilot.press("n", "K")
        await until(app, pilot)
        assert "$" not in line(app, "status")
        assert app.screen is app.main_screen
        assert any("ended" in note.message for note in app._notifications)
        await pilot.press("K")
        assert any("no command is running" in note.message for note in app._notifications)


async def test_an_answer_that_comes_while_keys_are_pressed_waits_to_be_asked_for(tmp_path: Path) -> None:
    async with opened() as (app, pilot):
        await pilot.press("A")
        assert any("no command has answered" in note.message for note in app._notifications)
        await pilot.press("exclamation_mark")
        await answer(app, pilot, f"while [ ! -e {tmp_path}/go ]; do sleep 0.05; done; echo late")
        await pilot.press("n")
        (tmp_path / "go").touch()
        await until(app, pilot)
        assert app.screen is app.main_screen
        assert any("A answer" in without_isolates(note.message) for note in app._notifications)
        await pilot.press("A")
        await pilot.pause()
        assert isinstance(app.screen, TextScreen)
        assert app.screen.query_one(BidiView).text == "late"


async def test_another_command_takes_the_place_of_the_one_that_runs() -> None:
    async with opened() as (app, pilot):
        await pilot.press("exclamation_mark")
        await answer(app, pilot, "sleep 30")
        title, text = await piped(app, pilot, "echo second")
        assert (title.strip(), text) == ("$ echo second", "second")


async def until(app: MujazApp, pilot: Pilot[None]) -> None:
    """Wait until no command runs."""
    for _ in range(200):
        await pilot.pause(0.05)
        if app.state.running is None:
            break
    await pilot.pause()
