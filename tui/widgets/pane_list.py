"""A list to choose from that keeps its place when its rows change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui.bidi import Direction
from tui.widgets.bidi_content import BidiContent
from tui.widgets.text_layout import text_layout

if TYPE_CHECKING:
    from textual import events


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a list.

    Attributes:
        key: What it is known by; empty for rows that are never chosen.
        text: Logical text with its styles.
        disabled: Whether it is only to be read.
        direction: Direction of its lines; each by its first strong character if None.
        whole: Whether it is wrapped where other rows are cut.
        tip: Says more of it, for the mouse; asked only when it is shown.
    """

    key: str
    text: Content
    disabled: bool = False
    direction: Direction | None = None
    whole: bool = False
    tip: Callable[[], str] | None = None


class PaneList(OptionList):
    """A list of logical texts."""

    _rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows; what was chosen stays chosen, and what stood at the top stays there.

        Nothing is painted again where the rows are the same.
        """
        if [_painted(row) for row in rows] == [_painted(row) for row in self._rows]:
            return
        key, top = self.key, self.scroll_offset.y
        layout = text_layout(self.app)
        self._rows = list(rows)
        with self.prevent(OptionList.OptionHighlighted):
            self.set_options(
                Option(
                    BidiContent.of(row.text, layout, row.direction, whole=row.whole), disabled=row.disabled
                )
                for row in rows
            )
            self.choose(key)
        self.scroll_to(y=top, animate=False, force=True)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Say more of the row under the mouse."""
        at = event.style.meta.get("option")
        tip = self._rows[at].tip if at is not None and at < len(self._rows) else None
        self.tooltip = BidiContent.of(tip(), text_layout(self.app)) if tip else None

    @property
    def key(self) -> str | None:
        """The key of the row under the cursor, or None."""
        at = self.highlighted
        return self._rows[at].key if at is not None and at < len(self._rows) else None

    def key_of(self, index: int) -> str:
        """The key of a row."""
        return self._rows[index].key

    def choose(self, key: str | None) -> None:
        """Put the cursor on the row of a key; on the first that can be chosen where there is none."""
        found = [n for n, row in enumerate(self._rows) if not row.disabled]
        self.highlighted = next((n for n in found if self._rows[n].key == key), found[0] if found else None)


def _painted(row: Row) -> tuple[object, ...]:
    """All that is seen of a row; Content compares its letters alone."""
    return row.key, row.text.plain, row.text.spans, row.disabled, row.direction, row.whole
