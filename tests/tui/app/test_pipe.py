"""The brief piped into a shell command."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from briefs import render
from tests.tui.app.running import SIZES, answer, opened
from tui.app.app import MujazApp
from tui.app.screens.dialogs import AskScreen, TextScreen
from tui.app.widgets.bidi_view import BidiView


async def piped(app: MujazApp, pilot: Pilot[None], command: str) -> tuple[str, str]:
    """Give a command the brief; the title and the text of what is shown then."""
    await pilot.press("exclamation_mark")
    await answer(app, pilot, command)
    for _ in range(200):
        await pilot.pause(0.05)
        if isinstance(app.screen, TextScreen):
            break
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
