"""A terminal of another size shows at once what an app opened at that size shows."""

from __future__ import annotations

import pytest
from textual.events import Resize
from textual.geometry import Size
from textual.pilot import Pilot

from tests.tui.app.running import opened, settled, setup
from tui.app.app import MujazApp
from tui.app.state.views import VIEWS
from tui.app.widgets.pane_list import PaneList

BURSTS = [
    ((60, 18), [(99, 31), (120, 40), (60, 18), (120, 40)]),
    ((80, 24), [(137, 22), (200, 60), (40, 12), (99, 31), (137, 22), (100, 30)]),
    ((200, 60), [(40, 12), (80, 24), (111, 40), (99, 31)]),
]
"""A size to begin with, and those that come quicker than anything can be painted; the last one stays."""
_MOST = 3_000  # looks at what is measured, each some hundredths of a second later
STORM = [(111, 40), (80, 24), (160, 45), (110, 38)]


async def painted(app: MujazApp, pilot: Pilot[None]) -> list[str]:
    """The rows of the screen, once all that is to be measured is."""
    await pilot.pause()
    for _ in range(_MOST):
        panes = [pane for pane in app.main_screen.query(PaneList) if pane.display]
        if not (left := [repr(pane) for pane in panes if pane._heights.unknown]):
            break
        await pilot.pause(0.01)
    assert not left, f"never measured: {left}"
    await pilot.pause()
    return [strip.text for strip in app.screen._compositor.render_strips()]


@pytest.mark.parametrize(("lang", "view"), [("ar", "brief"), ("ar", "board"), ("en", "claims")])
async def test_a_storm_of_sizes_leaves_no_line_of_another_size(lang: str, view: str) -> None:
    async with opened((120, 40), setup(lang=lang)) as (app, pilot):
        app.main_screen.take_view(view)
        await painted(app, pilot)
        for size in STORM:
            await pilot.resize_terminal(*size)
            shown = await painted(app, pilot)
            for widget in app.screen.walk_children():
                widget.refresh()
            assert await painted(app, pilot) == shown, size
    async with opened(STORM[-1], setup(lang=lang)) as (app, pilot):
        app.main_screen.take_view(view)
        assert await painted(app, pilot) == shown


@pytest.mark.parametrize("keys", ["?", "V", "e", "w", "J", "B d"])
async def test_a_storm_of_sizes_leaves_no_line_of_another_size_in_a_dialog(keys: str) -> None:
    frames = []
    for sizes in (STORM, STORM[-1:]):
        async with opened(sizes[0], setup(lang="ar")) as (app, pilot):
            await pilot.press(*keys.split())
            await settled(app, pilot)
            for size in sizes[1:]:
                await pilot.resize_terminal(*size)
                await pilot.pause()
            assert len(app.screen_stack) > 1
            frames.append(await painted(app, pilot))
    assert frames[0] == frames[1]


@pytest.mark.parametrize(
    ("view", "first", "burst"), [(view, *BURSTS[n % len(BURSTS)]) for n, view in enumerate((*VIEWS, "brief"))]
)
async def test_sizes_that_come_quicker_than_frames_end_as_if_there_had_been_the_last_one_only(
    view: str, first: tuple[int, int], burst: list[tuple[int, int]]
) -> None:
    frames = []
    for sizes in ([first, *burst], burst[-1:]):
        async with opened(sizes[0], setup(lang="ar")) as (app, pilot):
            app.main_screen.take_view(view)
            await pilot.pause()
            for size in sizes[1:]:
                app.post_message(Resize(Size(*size), Size(*size)))
            await pilot.resize_terminal(*sizes[-1])
            frames.append(await painted(app, pilot))
    assert frames[0] == frames[1]
