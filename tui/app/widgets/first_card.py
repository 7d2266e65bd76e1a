"""What a reader who opens the app for the first time is told: five lines of keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from textual.content import Content

from tui.app.widgets.bidi_static import BidiStatic
from tui.app.widgets.key_hints import KeyHint
from tui.app.widgets.text_layout import text_layout
from tui.bidi import Direction
from tui.bidi.characters import NO_BREAK_SPACE

if TYPE_CHECKING:
    from textual.css.styles import RulesMap

_LINES = (
    ("card_read", ("follow", "next_pane", "next_article", "previous_article", "go_back")),
    ("card_find", ("search", "filter", "views", "board", "compare")),
    ("card_steer", ("longer", "shorter", "about", "drop", "why")),
    ("card_take", ("copy", "cite", "export", "open_original")),
    ("card_end", ("help", "leave")),
)
CLOSING = frozenset({"escape", "enter", "space"})
"""Keys that close the card and do nothing else; any other one does what it is for, too."""


class FirstCard(BidiStatic):
    """Stands over the panes until a key is pressed.

    Args:
        hints: The keys, by the ids of actions.
        words: The words of the app.
        direction: How the labels run.
    """

    DEFAULT_CSS = """
    FirstCard {
        layer: card;
        dock: bottom;
        width: 100%;
        margin: 0 2 2 2;
        padding: 0 1;
        border: round $accent;
        background: $surface;
    }
    .-plain FirstCard { border: none; margin: 0 0 3 0; }
    """

    def __init__(self, hints: Mapping[str, KeyHint], words: Mapping[str, str], direction: Direction) -> None:
        """Make the lines of the keys that there are."""
        super().__init__(card_text(hints, words), direction=direction)
        self._hints, self._words = hints, words

    def on_resize(self) -> None:
        """Tell as many lines as fit whole over the status line; the last one, of the way out, always."""
        rules, width = cast("RulesMap", self.styles), self.content_size.width
        room = self.screen.size.height - self.styles.margin.height - self.gutter.height
        for lines in range(len(_LINES), 0, -1):
            text = card_text(self._hints, self._words, lines, text_layout(self.app).gap)
            if self._content(text).get_height(rules, width) <= room:
                break
        self.update(text)

    def on_click(self) -> None:
        """Go."""
        self.remove()


def card_text(
    hints: Mapping[str, KeyHint], words: Mapping[str, str], lines: int = len(_LINES), gap: str = "  "
) -> Content:
    """The five lines, or as many of the last ones as there is room for.

    Args:
        hints: The keys, by the ids of actions.
        words: The words of the app.
        lines: How many.
        gap: What stands between the keys.
    """
    made = Content("")
    for heading, names in _LINES[-lines:]:
        told = (hints[name].text() for name in names if name in hints and hints[name].key)
        # A key stays on the row of its name.
        keys = gap.join(text.replace(" ", NO_BREAK_SPACE) for text in told)
        last = heading == _LINES[-1][0]
        line = (
            Content(f"{keys}  — {words[heading]}")
            if last
            else Content(f"{words[heading]}{words['colon']}{keys}").stylize(
                "bold $text-accent", 0, len(words[heading]) + 1
            )
        )
        made = made + Content("\n") + line if made.plain else line
    return made
