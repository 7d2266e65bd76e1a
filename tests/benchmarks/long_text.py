"""How long a text of 5,000 lines takes to open and to page through, beside Textual's Static.

Run with `uv run python -m tests.benchmarks.long_text`. Static shows Latin text of the same size;
both are driven without a terminal, the widget's first rows painted and then one page after another.
"""

from __future__ import annotations

import asyncio
import random
import statistics
import sys
import time
from typing import TYPE_CHECKING

from textual.app import App, ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from tui.app.widgets.bidi_view import BidiView

if TYPE_CHECKING:
    from textual.widget import Widget

LINES = 5_000
LENGTH = 113
PAGES = 40
SIZE = (100, 50)
ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةآأإئؤء"
LATIN = "abcdefghijklmnopqrstuvwxyzéèàçABCDEFG"


def text(letters: str) -> str:
    """Lines of words of 2 to 9 letters, some numbers among them, the same at every run."""
    rng = random.Random(5)
    words = ["".join(rng.choices(letters, k=rng.randint(2, 9))) for _ in range(12_000)]
    words += [str(rng.randint(1, 5000)) for _ in range(400)]
    return "\n".join(" ".join(rng.choices(words, k=30))[:LENGTH] for _ in range(LINES))


class Reader(App[None]):
    """One widget that scrolls."""

    def __init__(self, widget: Widget, scrolling: Widget) -> None:
        super().__init__()
        self.widget = widget
        self.scrolling = scrolling

    def compose(self) -> ComposeResult:
        yield self.widget


async def measure(widget: Widget, scrolling: Widget, started: float) -> tuple[float, float]:
    """Seconds until the first screen is painted, and the median of those for a page down."""
    app = Reader(widget, scrolling)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        app.screen._compositor.render_update(full=True)
        opened = time.perf_counter() - started
        pages = []
        for _ in range(PAGES):
            before = time.perf_counter()
            scrolling.scroll_page_down(animate=False, force=True)
            await pilot.pause()
            app.screen._compositor.render_update(full=True)
            pages.append(time.perf_counter() - before)
        assert scrolling.scroll_offset.y > SIZE[1] * (PAGES - 5)
        return opened, statistics.median(pages)


def arabic() -> tuple[float, float]:
    shown = text(ARABIC)
    started = time.perf_counter()
    view = BidiView(shown)
    return asyncio.run(measure(view, view, started))


def latin() -> tuple[float, float]:
    shown = text(LATIN)
    started = time.perf_counter()
    scroll = VerticalScroll(Static(shown, markup=False))
    return asyncio.run(measure(scroll, scroll, started))


def main() -> int:
    """Print the figures; 1 if a bound is broken."""
    static_open, static_page = latin()
    view_open, view_page = arabic()
    print(f"{'':24}{'open':>10}{'page down':>12}")
    print(f"{'Static, Latin':24}{static_open:9.2f}s{static_page * 1000:10.1f}ms")
    print(f"{'BidiView, Arabic':24}{view_open:9.2f}s{view_page * 1000:10.1f}ms")
    print(
        f"{'ratio':24}{view_open / static_open:10.2f}{view_page / static_page:12.2f}   (bounds 0.5 and 1.5)"
    )
    return int(view_open > 0.5 * static_open or view_page > 1.5 * static_page)


if __name__ == "__main__":
    sys.exit(main())
