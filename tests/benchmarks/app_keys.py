"""Keys pressed in the app, and how long each takes to be painted."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual._compositor import CompositorUpdate

from briefs import Options
from corpus import ReadOptions, sample_sources
from tui.app.app import MujazApp
from tui.app.setup import Setup
from tui.app.state.views import VIEWS
from tui.app.widgets.text_layout import TextLayout
from tui.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.console import RenderableType
    from textual.screen import Screen

SIZE = (120, 40)
_QUIET = 0.08  # seconds without a frame after which a key's frames are over; frames follow each other in 1/60
_PATIENCE = 300.0
STEERING = frozenset(("plus", "minus", "P", "x", "u", "r"))
# Pressed in this order: from every pane, over the whole length of its lists, by single steps and in leaps.
SCRIPT = (
    ("brief", "j j j j j j j j k k k k G g space b"),
    ("brief", "n n n n n p p p p p 1 2 3 0"),
    ("brief", " ".join("v" * len(VIEWS))),
    ("brief", "enter tab shift+tab shift+tab enter"),
    ("text", "j j j k k k space b G g"),
    ("facts", "j j j j j k k k space b G g ] ] ] ] [ [ enter enter enter escape"),
    ("facts", "n j ] enter n p"),
    ("sources", "j j j j k k G g enter"),
    ("brief", "tab tab tab tab shift+tab shift+tab shift+tab shift+tab backspace"),
    ("brief", "slash ق ا ل enter ] ] escape"),
    ("brief", "f ا ل down enter n escape J م ن enter 0"),
    ("sources", "o down enter"),
    ("brief", "question_mark escape"),
    ("brief", "0 g plus plus minus minus P u"),
    ("brief", "1 plus minus r"),
)


@dataclass(frozen=True, slots=True)
class Pressed:
    """A key that was pressed.

    Attributes:
        name: The pane and the key.
        first: Milliseconds to the first frame it caused: the cursor has moved, a pane is there.
        milliseconds: To the last frame it caused; of one that steers, to the first.
        busy: CPU milliseconds of all that it caused, which other work on the machine moves less.
        brief: For one that steers, milliseconds to the frame with the new brief.
    """

    name: str
    first: float
    milliseconds: float
    busy: float
    brief: float | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """All keys of one app."""

    articles: int
    pressed: list[Pressed]


class Frames:
    """Notes when frames of an app are painted."""

    def __init__(self, app: MujazApp) -> None:
        self.painted: list[float] = []
        display = app._display

        def noted(screen: Screen[object], renderable: RenderableType | None) -> None:
            display(screen, renderable)
            if isinstance(renderable, CompositorUpdate) and not app._batch_count:
                # Without a terminal Textual stops short of the bytes.
                renderable.render_segments(app.console)
                self.painted.append(time.perf_counter())

        setattr(app, "_display", noted)  # noqa: B010 - a method of the app


async def press_all(sources: Sequence[str], *, single: bool) -> Run:
    """Open the sources and press the keys of the script."""
    app = MujazApp(
        Setup(
            sources=sources or sample_sources(),
            reading=ReadOptions(),
            options=Options(single=single),
            lang="en",
            layout=TextLayout(),
            settings=Settings(),
        )
    )
    frames = Frames(app)
    pressed = []
    async with app.run_test(size=SIZE):
        await _composed(app, frames)
        for pane, keys in SCRIPT:
            app.main_screen.go_to_pane(pane)
            await _quiet(frames)
            pressed += [await _press(app, frames, f"{pane} {key}", key) for key in keys.split()]
        return Run(len(app.state.articles), pressed)


async def _press(app: MujazApp, frames: Frames, name: str, key: str) -> Pressed:
    frames.painted.clear()
    started, before = time.perf_counter(), time.process_time()
    await app._press_keys([key])
    if key not in STEERING:
        await _quiet(frames)
        busy = (time.process_time() - before) * 1000
        return Pressed(name, _since(started, frames.painted[:1]), _since(started, frames.painted[-1:]), busy)
    await _composed(app, frames)
    first = _since(started, frames.painted[:1])
    busy = (time.process_time() - before) * 1000
    return Pressed(name, first, first, busy, _since(started, frames.painted[-1:]))


def _since(started: float, frames: list[float]) -> float:
    """Milliseconds to a frame; none where a key changes nothing on the screen."""
    return (frames[0] - started) * 1000 if frames else 0.0


async def _composed(app: MujazApp, frames: Frames) -> None:
    """Wait until the brief is there and painted."""
    deadline = time.monotonic() + _PATIENCE
    await asyncio.sleep(_QUIET)
    while app.state.busy:
        if time.monotonic() > deadline:
            raise TimeoutError("the brief does not come")
        await asyncio.sleep(0.02)
    await _quiet(frames)


async def _quiet(frames: Frames) -> None:
    """Wait until no frame is painted and none is due any more."""
    while True:
        seen = len(frames.painted)
        before = time.process_time()
        await asyncio.sleep(_QUIET)
        if len(frames.painted) == seen and time.process_time() - before < _QUIET / 4:
            return


def quantile(milliseconds: Iterable[float], share: float) -> float:
    """The nearest-rank quantile."""
    ordered = sorted(milliseconds)
    return ordered[max(0, -(-int(len(ordered) * share * 1000) // 1000) - 1)]
