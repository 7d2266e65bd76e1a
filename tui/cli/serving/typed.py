"""What a visitor types, without what only a terminal answers: sizes, places of the cursor, what it is."""

from __future__ import annotations

import re

# A control sequence (ECMA-48, 5.4), or a control string (5.6) with its end. No key and no answer has as many
# parameters, and Textual gives up on a sequence after 32 characters.
_SEQUENCE = re.compile(
    r"\x1b\[(?P<given>[<-?]?[\d;:]{0,64}[!-/]?)(?P<end>[@-~])|\x1b[\]PX^_][^\x07\x1b]{0,4096}(?:\x07|\x1b\\)"
)
_UNENDED = re.compile(r"\x1b(?:\[[!-?]{0,64}|[\]PX^_][^\x07\x1b]{0,4096})?\Z")
_ANSWERS = frozenset("cnRt")
_MODE, _SYNCHRONIZED = "y", "?2026;"  # the one mode that the app asks for (Textual's synchronized output)
_HUGE = re.compile(r"\d{7}")  # more than any code point or place on a screen
# In the place of an answer: that the window has the focus, which it has. Nothing at all would join what stands
# around an answer to another one.
_FOCUS = "\x1b[I"


class Typed:
    """Reads the messages of one visit one after the other; an answer may be in parts."""

    def __init__(self) -> None:
        """Nothing is typed yet."""
        self._unended = ""

    def keys(self, text: str) -> str:
        """What of a message goes to the app.

        Args:
            text: What the browser sends as typed.
        """
        whole = self._unended + text
        at, kept = len(self._unended), []
        for match in _SEQUENCE.finditer(whole):
            if match.end() > at and _is_answer(match):
                kept += [whole[at : max(at, match.start())], _FOCUS]
                at = match.end()
        unended = _UNENDED.search(whole)
        self._unended = unended[0] if unended else ""
        return "".join([*kept, whole[at:]])


def _is_answer(match: re.Match[str]) -> bool:
    """Whether a sequence is what no key and no mouse sends."""
    given, end = match["given"], match["end"]
    if given is None:
        return True  # a control string
    answered = end in _ANSWERS or (end == _MODE and not given.startswith(_SYNCHRONIZED))
    return answered or bool(_HUGE.search(given))
