"""The app on the sample dossier, for tests."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import Input

from briefs import Options
from corpus import ReadOptions, Source, sample_sources
from tui.app.app import MujazApp
from tui.app.setup import Setup
from tui.app.widgets.bidi_static import BidiStatic
from tui.app.widgets.text_layout import TextLayout
from tui.bidi import without_isolates
from tui.settings import Settings

SIZES = [(80, 24), (120, 40)]


def setup(
    sources: Sequence[str | Source] | None = None,
    lang: str = "en",
    settings_path: Path | None = None,
    state_folder: Path | None = None,
    watch: bool = False,
) -> Setup:
    """What an app is opened with."""
    return Setup(
        sources=sample_sources() if sources is None else sources,
        reading=ReadOptions(),
        options=Options(),
        lang=lang,
        layout=TextLayout(),
        settings=Settings(),
        settings_path=settings_path,
        state_folder=state_folder,
        watch=watch,
    )


def line(app: MujazApp, name: str) -> str:
    """What a line over or under the panes says, in logical order."""
    return without_isolates(app.main_screen.query_one(f"#{name}", BidiStatic).render().plain)


@asynccontextmanager
async def opened(
    size: tuple[int, int] = (120, 40), given: Setup | None = None, *, toasts: bool = False
) -> AsyncIterator[tuple[MujazApp, Pilot[None]]]:
    """The app, once its first brief is shown."""
    app = MujazApp(given or setup())
    async with app.run_test(size=size, notifications=toasts) as pilot:
        await settled(app, pilot)
        yield app, pilot


async def settled(app: MujazApp, pilot: Pilot[None]) -> None:
    """Wait until no work is under way."""

    async def work() -> None:
        await app.workers.wait_for_complete()
        await pilot.pause()

    await pilot.pause()
    await app.workers.wait_for_complete()
    await until(lambda: not (app.state.busy and app.is_running), work)
    await pilot.pause()


async def until(true: Callable[[], object], again: Callable[[], Awaitable[object]]) -> None:
    """Do something again and again, such as to wait a little, until something holds; a minute at most.

    Raises:
        TimeoutError: It does not come about.
    """
    async with asyncio.timeout(60):
        while not true():
            await again()


async def answer(app: MujazApp, pilot: Pilot[None], text: str) -> None:
    """Write a line into the screen that asks for one, and send it."""
    await pilot.pause()
    app.screen.query_one(Input).value = text
    await pilot.press("enter")
    await pilot.pause()


async def searched(app: MujazApp, pilot: Pilot[None], text: str) -> None:
    """Search for words, until what was found is shown."""
    await pilot.press("slash")
    await answer(app, pilot, text)
    await app.workers.wait_for_complete()
    await pilot.pause()
