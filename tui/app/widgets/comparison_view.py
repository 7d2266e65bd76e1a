"""Wordings side by side, one pair under the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content

from tui.app.themes import MUTED
from tui.app.widgets.bidi_static import BidiStatic
from tui.app.widgets.border_title import set_border_title
from tui.bidi import Direction

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from tui.app.widgets.wording import Pair, Wording

# Underlined, so that it is seen without colours.
DIFFERING = "bold underline $text-warning"
_SIDE_BY_SIDE = 60  # columns that two texts need beside each other; set by hand


class WordingPair(Horizontal):
    """Two wordings, the first where reading begins.

    Args:
        direction: How the labels are read.
        pair: The wordings.
    """

    def __init__(self, direction: Direction, pair: Pair) -> None:
        """Store the wordings."""
        super().__init__(classes="wordings")
        columns = [_Column(direction, wording) for wording in pair]
        self._columns = columns
        self._from_right = direction is Direction.RTL

    def compose(self) -> ComposeResult:
        """The two columns."""
        yield from self._columns[::-1] if self._from_right else self._columns

    def show(self, pair: Pair) -> None:
        """Show other wordings."""
        for column, wording in zip(self._columns, pair, strict=True):
            column.show(wording)


class _Column(Vertical):
    """A wording under its heading; nothing where it has none."""

    def __init__(self, direction: Direction, wording: Wording) -> None:
        super().__init__()
        # The heading runs as the labels do, the words as their own language does.
        self._heading = BidiStatic(direction=direction)
        self._words = BidiStatic()
        self.show(wording)

    def compose(self) -> ComposeResult:
        yield self._heading
        yield self._words

    def show(self, wording: Wording) -> None:
        text = Content(wording.text)
        for start, end in wording.differing:
            text = text.stylize(DIFFERING, start, end)
        self._heading.update(Content(wording.heading).stylize(f"bold {MUTED}"))
        self._words.update(text)
        self._words.display = bool(wording.text)
        self.display = bool(wording.heading)


class ComparisonView(VerticalScroll, can_focus=False):
    """Pairs of wordings.

    Args:
        direction: How the labels are read.
        pairs: What is shown at first.
        more: Stands in the frame where not all is seen; how the rest is.
        id: Id of the widget.
        classes: Space-separated style classes.
    """

    def __init__(
        self,
        direction: Direction,
        pairs: Sequence[Pair] = (),
        *,
        more: str = "",
        id: str | None = None,  # noqa: A002 - as all widgets call it
        classes: str | None = None,
    ) -> None:
        """Store the direction and the first pairs; others come with `show`."""
        super().__init__(id=id, classes=classes)
        self._direction = direction
        self._more = more
        self._shown = pairs

    def compose(self) -> ComposeResult:
        """The first pairs: mounted later they would leave a frame of the screen without a word."""
        yield from (WordingPair(self._direction, pair) for pair in self._shown)

    def show(self, pairs: Sequence[Pair]) -> None:
        """Show other pairs, from the first one on."""
        if pairs == self._shown:
            return
        self._shown = pairs
        self.scroll_home(animate=False)
        rows = list(self.query(WordingPair))
        for row, pair in zip(rows, pairs, strict=False):
            row.show(pair)
        for n, row in enumerate(rows):
            row.display = n < len(pairs)
        if pairs[len(rows) :]:
            self.mount_all(WordingPair(self._direction, pair) for pair in pairs[len(rows) :])

    def watch_show_vertical_scrollbar(self) -> None:
        """Say how the rest is seen, where there is any."""
        set_border_title(self, self._more if self.show_vertical_scrollbar else "", subtitle=True)

    def on_resize(self) -> None:
        """Side by side where there is room, else one under the other."""
        self.set_class(self.size.width < _SIDE_BY_SIDE, "stacked")
