"""What is pasted is text: Textual reads keys out of the escape sequences in it, and does what they ask for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual._parser import Parser
from textual._xterm_parser import XTermParser

from tui.app.keyboards import joined_lam_alef

if TYPE_CHECKING:
    from textual.message import Message

# DECSET 2004, as xterm's control sequences have it.
_START, _END = "\x1b[200~", "\x1b[201~"
_SEQUENCE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~])?")  # ECMA-48: a control sequence, or the bare escape
_MOST_HELD = 32  # characters of a sequence that goes on in the next piece; Textual looks no further either
_BEGUN = re.compile(r"\x1b(?:\[[0-?]{0,30}[ -/]{0,30})?\Z")


class PasteFilter:
    """Takes escape sequences out of what is pasted, in input that comes in pieces."""

    def __init__(self) -> None:
        """Nothing is being pasted."""
        self._inside = False
        self._held = ""  # the beginning of a sequence within what is pasted
        self._before = ""  # what came last outside: the sign of a paste may come in two pieces

    @property
    def is_inside(self) -> bool:
        """Whether what comes next is pasted."""
        return self._inside

    def __call__(self, data: str) -> str:
        """The next piece, without them; what may be the beginning of one comes with the piece after."""
        data, self._held = self._held + data, ""
        made = []
        while data:
            piece, data = self._pasted(data) if self._inside else self._typed(data)
            made.append(piece)
        return "".join(made)

    def _typed(self, data: str) -> tuple[str, str]:
        """What is no part of a paste, with the sign that one begins, and the rest."""
        known = len(self._before)
        at = (self._before + data).find(_START)
        if at < 0:
            self._before = (self._before + data)[-len(_START) + 1 :]
            return data, ""
        self._inside, self._before = True, ""
        end = at + len(_START) - known
        return data[:end], data[end:]

    def _pasted(self, data: str) -> tuple[str, str]:
        """What is pasted, with the sign that it ends, and the rest."""
        text, end, rest = data.partition(_END)
        if end:
            self._inside = False
        elif begun := _BEGUN.search(text, max(0, len(text) - _MOST_HELD)):
            text, self._held = text[: begun.start()], begun[0]
        return _SEQUENCE.sub("", text) + end, rest


def guard_pastes() -> None:
    """Have Textual's readers of keys take what is pasted for text; its drivers take no others.

    They take an Arabic keyboard's lam-alef, which types two letters, for the one key that it is.
    """
    XTermParser.feed = _feed  # type: ignore[assignment]


def _feed(parser: XTermParser, data: str) -> Iterable[Message]:
    if data:  # nothing is the end of the input
        kept = parser.__dict__.setdefault("_paste_filter", PasteFilter())
        was_inside = kept.is_inside
        data = kept(data)
        if not data:
            return
        if not was_inside:
            data = joined_lam_alef(data)
    yield from Parser.feed(parser, data)
