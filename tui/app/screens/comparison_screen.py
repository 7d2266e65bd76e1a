"""All wordings of one thing, over the app."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from tui.app.keyboards import with_arabic
from tui.app.screens.dialog_base import Dialog
from tui.app.widgets.comparison_view import ComparisonView
from tui.app.widgets.wording import Pair

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from tui.bidi import Direction


class ComparisonScreen(Dialog[None]):
    """Shows pairs of wordings until a key closes it.

    Args:
        title: What they are.
        pairs: The pairs.
        direction: How the labels run.
        words: The words of the app.
    """

    BINDINGS = [  # noqa: RUF012 - as Textual declares it
        (with_arabic("escape,q,enter,d"), "dismiss", ""),
        (with_arabic("y"), "copy_all", ""),
        (with_arabic("down,j"), "scroll(1)", ""),
        (with_arabic("up,k"), "scroll(-1)", ""),
        ("space,pagedown", "page(1)", ""),
        (with_arabic("b,pageup"), "page(-1)", ""),
    ]

    def __init__(
        self, title: str, pairs: Sequence[Pair], direction: Direction, words: Mapping[str, str]
    ) -> None:
        """Store the pairs."""
        super().__init__(title, words)
        self._pairs = pairs
        self._direction = direction

    def compose(self) -> ComposeResult:
        """The pairs, which scroll."""
        with self.frame("fitting"):
            yield ComparisonView(self._direction, self._pairs)
            yield self.foot()

    def action_scroll(self, lines: int) -> None:
        """Some lines on."""
        self.query_one(ComparisonView).scroll_relative(y=lines, animate=False)

    def action_page(self, pages: int) -> None:
        """Some pages on."""
        view = self.query_one(ComparisonView)
        view.scroll_relative(y=pages * view.size.height, animate=False)

    @property
    def copied_text(self) -> str:
        """The wordings, each under what is said of it."""
        shown = [one for pair in self._pairs for one in pair if one.heading]
        return "\n\n".join(f"{one.heading}\n{one.text}" for one in shown)
