"""The footer of key hints: those that fit, with right-to-left descriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.widgets import Footer
from textual.widgets._footer import FooterKey

from tui.app.widgets.bidi_content import BidiContent
from tui.app.widgets.border_title import visual_line
from tui.app.widgets.text_layout import text_layout
from tui.bidi import Direction

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.app import ComposeResult
    from textual.screen import Screen

_EDGES = 3  # a blank on either side of the key and one behind the description


class BidiFooter(Footer):
    """A footer whose bindings may be described in any language.

    Textual's footer paints descriptions as they come and scrolls; here they come in visual order, in the
    direction of the labels, and those that do not fit are left out, the last ones first.

    Args:
        direction: Where the hints begin.
        kept: The action whose hint is there in any case.
    """

    DEFAULT_CSS = "BidiFooter.from-right { align-horizontal: right; }"

    def __init__(self, direction: Direction = Direction.LTR, kept: str = "") -> None:
        """Store how the labels are read."""
        from_right = direction is Direction.RTL
        super().__init__(show_command_palette=False, classes="from-right" if from_right else None)
        self._from_right = from_right
        self._kept = kept
        self._hints: list[tuple[str, str, bool]] = []

    def compose(self) -> ComposeResult:
        """The hints of Textual's footer that fit, their texts laid out."""
        layout = text_layout(self.app)
        hints = [child for child in super().compose() if isinstance(child, FooterKey)]
        for hint in hints:
            hint.description = visual_line(hint.description, layout)
            if isinstance(hint.tooltip, str):
                hint.tooltip = BidiContent.of(hint.tooltip, layout)
        found = self._fitting(hints)
        yield from reversed(found) if self._from_right else found

    def bindings_changed(self, screen: Screen[object]) -> None:
        """Show other hints where there are others: to go from pane to pane mostly leaves the same."""
        hints = [
            (active.binding.action, active.binding.description, active.enabled)
            for active in screen.active_bindings.values()
            if active.binding.show
        ]
        if hints != self._hints:
            self._hints = hints
            super().bindings_changed(screen)

    def on_resize(self, _event: events.Resize) -> None:
        """Show as many as fit now."""
        self.call_after_refresh(self.recompose)

    def _fitting(self, hints: Sequence[FooterKey]) -> list[FooterKey]:
        room = self.app.size.width
        room -= sum(_width(hint) for hint in hints if hint.action == self._kept)
        found = []
        full = False
        for hint in hints:
            if hint.action != self._kept:
                room -= _width(hint)
                full = full or room < 0
            if hint.action == self._kept or not full:
                found.append(hint)
        return found


def _width(hint: FooterKey) -> int:
    return cell_len(hint.key_display) + cell_len(hint.description) + _EDGES
