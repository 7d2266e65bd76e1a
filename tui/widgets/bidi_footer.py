"""The footer of key hints, with right-to-left descriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import Footer
from textual.widgets._footer import FooterKey, FooterLabel

from tui.widgets.bidi_content import BidiContent
from tui.widgets.labels import visual_line
from tui.widgets.text_layout import text_layout

if TYPE_CHECKING:
    from textual.app import ComposeResult


class BidiFooter(Footer):
    """A footer whose bindings may be described in any language.

    Textual's footer paints descriptions as they come; here they come in visual order.
    """

    def compose(self) -> ComposeResult:
        """The hints of Textual's footer, their texts laid out."""
        layout = text_layout(self.app)
        for child in super().compose():
            if isinstance(child, FooterKey):
                child.description = visual_line(child.description, layout)
                if isinstance(child.tooltip, str):
                    child.tooltip = BidiContent.of(child.tooltip, layout)
            elif isinstance(child, FooterLabel):
                child.update(BidiContent.of(str(child.content), layout))
            yield child
