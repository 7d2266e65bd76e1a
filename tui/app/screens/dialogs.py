"""Small screens over the app: a line to write, a list to pick from, a text to read."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace
from textual.content import Content

from corpus import CODES, get_language
from tui.app.keyboards import with_arabic
from tui.app.screens.dialog_base import Dialog
from tui.app.themes import MUTED
from tui.app.widgets.bidi_input import BidiInput
from tui.app.widgets.bidi_static import BidiStatic
from tui.app.widgets.bidi_view import BidiView
from tui.app.widgets.pane_list import PaneList
from tui.app.widgets.row import Row
from tui.app.widgets.text_layout import TextLayout, text_layout
from tui.bidi import Mode, isolate, without_isolates

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from tui.bidi import Direction

_SCROLLING = (  # as in the panes
    (with_arabic("j"), "focused.scroll_down", ""),
    (with_arabic("k"), "focused.scroll_up", ""),
    ("space", "focused.page_down", ""),
    (with_arabic("b"), "focused.page_up", ""),
    (with_arabic("g"), "focused.scroll_home", ""),
    (with_arabic("G"), "focused.scroll_end", ""),
)
_FEW = 8  # rows: a longer list takes the height there is
_AROUND = 5  # the frame, the line to type in with a blank one, and the foot
_MOST = 200  # rows at once; more are found by typing


class AskScreen(Dialog[str | None]):
    """Asks for a line; answers None where the user leaves it with Escape.

    Args:
        title: What is asked.
        words: The words of the app.
        value: What stands there at first.
    """

    BINDINGS = [("escape", "dismiss", "")]  # noqa: RUF012 - as Textual declares it

    def __init__(self, title: str, words: Mapping[str, str], value: str = "") -> None:
        """Store the question."""
        super().__init__(title, words, answers=True, copies=False, empties=bool(value))
        self._value = value

    def compose(self) -> ComposeResult:
        """One line to write in."""
        with self.frame("low"):
            yield BidiInput(self._value)
            yield self.foot()

    @property
    def copied_text(self) -> str:
        """What is written."""
        return self.query_one(BidiInput).value

    def on_input_submitted(self, event: BidiInput.Submitted) -> None:
        """Answer."""
        self.dismiss(event.value)


class PickScreen(Dialog[str | None]):
    """Lets the user pick a row, narrowed by what is typed; answers its key, or None.

    Args:
        title: What is to be picked.
        words: The words of the app.
        rows: What there is.
        now: The key of the row under the cursor at first; the first one where it is empty.
        numbered: Whether a row's number picks it: there are fewer than ten.
    """

    BINDINGS = [  # noqa: RUF012 - as Textual declares it
        ("escape", "dismiss", ""),
        ("down", "move('cursor_down')", ""),
        ("up", "move('cursor_up')", ""),
        ("pagedown", "move('page_down')", ""),
        ("pageup", "move('page_up')", ""),
        ("ctrl+home", "move('first')", ""),
        ("ctrl+end", "move('last')", ""),
    ]

    def __init__(
        self,
        title: str,
        words: Mapping[str, str],
        rows: Sequence[Row],
        now: str = "",
        *,
        numbered: bool = False,
    ) -> None:
        """Store the rows."""
        super().__init__(title, words, copies=False)
        self._rows = rows
        self._now = now
        self._numbered = numbered
        self._texts: list[str] = []  # of the rows, as they are compared; once something is typed

    def compose(self) -> ComposeResult:
        """The line to type in over the rows."""
        with self.frame("high") as dialog:
            yield BidiInput(placeholder=self._words["filter"])
            yield PaneList()
            yield self.foot()
        if len(self._rows) <= _FEW:  # «yes» and «no» need no more room than themselves
            dialog.styles.height = _AROUND + len(self._rows)

    @property
    def copied_text(self) -> str:
        """The row under the cursor."""
        rows = self.query_one(PaneList)
        return rows.row(rows.highlighted).text.plain if rows.highlighted is not None else ""

    def on_mount(self) -> None:
        """Show all rows."""
        rows = self.query_one(PaneList)
        rows.can_focus = False
        rows.show(self._rows[:_MOST])
        if self._now:
            rows.choose(self._now)

    def on_input_changed(self, event: BidiInput.Changed) -> None:
        """Show the rows that hold all words typed, those first in which words begin so; the cursor on the first."""
        if self._numbered and event.value.isdecimal() and 0 < int(event.value) <= len(self._rows):
            self.dismiss(self._rows[int(event.value) - 1].key)
            return
        words = _spelt_alike(event.value).split()
        texts = self._texts = self._texts or [_spelt_alike(row.text.plain) for row in self._rows]
        held = [n for n, text in enumerate(texts) if all(word in text for word in words)]
        found = [self._rows[n] for n in sorted(held, key=lambda n: not _begins(texts[n], words))]
        none = Row("", Content(self._words["no_hit"]).stylize(MUTED))
        rows = self.query_one(PaneList)
        rows.show(found[:_MOST] or [none])
        if at := (found[0].key if words and found else self._now):
            rows.choose(at)

    def on_input_submitted(self) -> None:
        """Answer with the row under the cursor."""
        self.dismiss(self.query_one(PaneList).key)

    def on_pane_list_chosen(self, event: PaneList.Chosen) -> None:
        """Answer with the row that was clicked."""
        self.dismiss(self.query_one(PaneList).key_of(event.row))

    def action_move(self, how: str) -> None:
        """Move the cursor, as the list calls it: the line that is typed in has the focus."""
        getattr(self.query_one(PaneList), f"action_{how}")()


def _spelt_alike(text: str) -> str:
    """A text as it is typed in a hurry, in whatever language: without marks and accents, with one alef."""
    for code in CODES:
        text = get_language(code).normalize(text)
    return "".join(
        letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter)
    )


def _begins(text: str, words: Sequence[str]) -> bool:
    """Whether for each of some words one of a text begins with it."""
    return all(any(own.startswith(word) for own in without_isolates(text).split()) for word in words)


class TextScreen(Dialog[None]):
    """Shows a text until a key closes it.

    Args:
        title: What it is.
        words: The words of the app.
        text: The text, logical.
        fallback: Direction of its lines without a letter; that of the app's labels if None.
        hang: Columns of the keys that its lines begin with.
    """

    BINDINGS = [  # noqa: RUF012 - as Textual declares it
        (with_arabic("escape,q,enter,question_mark,w"), "dismiss", ""),
        (with_arabic("y"), "copy_all", ""),
        *_SCROLLING,
    ]

    def __init__(
        self,
        title: str,
        words: Mapping[str, str],
        text: str | Content,
        fallback: Direction | None = None,
        hang: int = 0,
    ) -> None:
        """Store the text."""
        super().__init__(title, words)
        self._fallback = fallback
        self._hang = hang
        self._text = text if isinstance(text, Content) else Content(text)

    def compose(self) -> ComposeResult:
        """The text, which scrolls."""
        with self.frame("fitting"):
            layout = text_layout(self.app)
            own = replace(layout, fallback=self._fallback or layout.fallback, hang=self._hang)
            yield BidiView(self._text.plain, layout=own)
            yield self.foot()

    def on_mount(self) -> None:
        """Put the focus on the text, so that keys scroll it."""
        view = self.query_one(BidiView)
        view.style_spans("styles", self._text.spans)
        view.focus()

    @property
    def copied_text(self) -> str:
        """The text."""
        return self._text.plain


class CopyScreen(Dialog[None]):
    """Shows a text for the terminal to copy: in the order in which it is stored, whatever it looks like.

    Args:
        title: Says that it is to be copied by hand.
        words: The words of the app.
        text: The text, logical.
    """

    BINDINGS = [(with_arabic("escape,q,enter,y,c"), "dismiss", ""), *_SCROLLING]  # noqa: RUF012 - as Textual has it

    def __init__(self, title: str, words: Mapping[str, str], text: str) -> None:
        """Store the text."""
        super().__init__(title, words)
        self._text = text

    def compose(self) -> ComposeResult:
        """What is to be done, and the text."""
        # Terminals mark whole rows: what stood beside the text, a frame or a pane, would be copied with it.
        with self.frame("fitting bare"):
            yield BidiStatic(Content(self._words["by_hand_tip"]).stylize(MUTED))
            yield BidiView(self._text, layout=TextLayout(Mode.OFF))
            closing = f"{isolate('Esc')} {isolate(self._words['close'])}"
            yield BidiStatic(Content(closing).stylize(MUTED))

    def on_mount(self) -> None:
        """Put the focus on the text, so that keys scroll it."""
        self.query_one(BidiView).focus()
