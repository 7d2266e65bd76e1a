"""The panes side by side: how much room each has, changed by keys or by dragging the frames between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.containers import Horizontal
from textual.message import Message

from tui.app.screens.center_pane import CenterPane
from tui.app.state.pane_sizes import PaneSizes
from tui.app.widgets.pane_list import PaneList

if TYPE_CHECKING:
    from collections.abc import Collection

    from textual import events
    from textual.app import ComposeResult


class Panes(Horizontal):
    """The sources, the center and the facts, in the order in which the labels are read.

    Args:
        center: The pane between them.
        sizes: The panes' shares.
        from_right: Whether the labels run from right to left.
    """

    @dataclass(repr=False)
    class Resized(Message):
        """The reader gave the panes other sizes."""

        sizes: PaneSizes

    def __init__(self, center: CenterPane, sizes: PaneSizes, *, from_right: bool) -> None:
        """Store the center pane; panes are shown with `lay_out`."""
        super().__init__(id="panes")
        self.sizes = sizes
        self._center = center
        self._sources = PaneList(id="sources", classes="pane")
        self._facts = PaneList(id="facts", classes="pane")
        self._from_right = from_right
        self._dragged = ""

    def compose(self) -> ComposeResult:
        """The panes."""
        panes = [self._sources, self._center, self._facts]
        yield from reversed(panes) if self._from_right else panes

    def lay_out(self, panes: Collection[str], *, alone: bool) -> None:
        """Show some panes.

        Args:
            panes: Their names.
            alone: Whether it is one, which takes all the room.
        """
        for pane, share in ((self._sources, self.sizes.sources), (self._facts, self.sizes.facts)):
            pane.display = pane.id in panes
            pane.styles.width = "1fr" if alone else f"{share}%"
        self._center.lay_out(panes, self.sizes.brief)

    def resize(self, sizes: PaneSizes) -> None:
        """Apply other sizes."""
        if sizes != self.sizes:
            self.sizes = sizes
            self.post_message(self.Resized(sizes))

    # Dragging

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Start to drag the frame between two panes."""
        self._dragged = self._edge(event.screen_x, event.screen_y)
        if self._dragged:
            event.stop()
            self._center.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Move it."""
        if self._dragged:
            self.screen.clear_selection()
            share = self._share(event.screen_x, event.screen_y)
            self.resize(self.sizes.with_share(self._dragged, share))

    def on_mouse_up(self) -> None:
        """Let it go."""
        if self._dragged:
            self._dragged = ""
            self._center.release_mouse()

    def _edge(self, x: int, y: int) -> str:
        """What the frame at a place of the screen parts: `sources` or `facts` from the center, or `brief`."""
        center = self._center.region
        for pane in (self._sources, self._facts):
            own = pane.region
            edges = {own.right - 1, center.x} if own.x < center.x else {own.x, center.right - 1}
            if pane.display and self._center.display and x in edges:
                return pane.id or ""
        text = self._center.query_one("#text")
        between = {text.region.y, text.region.y - 1}
        both = text.display and self._center.front.display
        return "brief" if both and y in between and center.contains_point((x, y)) else ""

    def _share(self, x: int, y: int) -> int:
        """The share that what is dragged would have with its edge at a place of the screen."""
        whole = self.region
        if self._dragged == "brief":
            front, text = self._center.front.region, self._center.query_one("#text").region
            # What stands between the two has a height of its own.
            above = y - front.y - (text.y - front.bottom)
            return round(100 * above / max(1, front.height + text.height))
        at_left = (self._dragged == "sources") is not self._from_right
        return round(100 * ((x - whole.x + 1) if at_left else (whole.right - x)) / max(1, whole.width))
