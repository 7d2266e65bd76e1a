"""What terminals do with right-to-left text, and the sequences that make them leave it alone.

Seen in screenshots of each. The sequences: ECMA-48 mode 8 (BDSM) as in "BiDi in Terminal Emulators"
(terminal-wg) for VTE and mintty; Konsole's profile change; mlterm's configuration protocol.
"""

from __future__ import annotations

from enum import Enum

from msgspec import Struct


class Ordering(Enum):
    """What a terminal does with the order of right-to-left text it is sent."""

    NONE = "none"
    """Nothing: what is sent is shown from left to right."""
    SWITCHED = "switched"
    """It reorders rows by itself until it is told not to."""
    WORDS = "words"
    """It turns each right-to-left word round, and leaves the words where they are."""
    FIXED = "fixed"
    """It reorders by itself, and no sequence stops it."""


class Switch(Struct, frozen=True):
    """The sequences that turn a terminal's own reordering off and on again.

    Attributes:
        off: Sent before output in visual order.
        on: Sent behind it.
        lasting: Whether rows written while it was off stay as written once it is on again.
    """

    off: str
    on: str
    lasting: bool = False


class Kind(Struct, frozen=True):
    """A terminal emulator.

    Attributes:
        name: Short name in lower case.
        ordering: What it does with right-to-left text.
        switch: How to stop it, where that can be done.
        keeps_marks: Whether it shows vowel marks over their letter.
        osc52: Whether it fills the clipboard when it is asked to (OSC 52), as it is shipped.
        note: What the user should know or can do, where something stays wrong.
    """

    name: str
    ordering: Ordering = Ordering.NONE
    switch: Switch | None = None
    keeps_marks: bool = True
    osc52: bool = False
    note: str | None = None


BDSM = Switch("\x1b[8l", "\x1b[8h", lasting=True)
_KONSOLE = Switch("\x1b]50;BidiRenderingEnabled=false\x07", "\x1b]50;BidiRenderingEnabled=true\x07")
_MLTERM = Switch("\x1b]5379;use_ctl=false\x07", "\x1b]5379;use_ctl=true\x07")
NO_SWITCH = "this terminal reorders Arabic by itself and cannot be told not to; others show it right"
"""Where nothing turns it off."""

UNKNOWN = Kind("unknown", switch=BDSM)  # a terminal that does not know the mode ignores it
DUMB = Kind("dumb")  # obeys nothing, so it is sent nothing
PLAIN_VTE = Kind("vte")  # before 0.58, without bidi

KINDS = {
    kind.name: kind
    for kind in (
        Kind("alacritty", osc52=True),
        Kind("apple terminal", Ordering.FIXED, note=NO_SWITCH),
        Kind("emacs", Ordering.FIXED),  # orders text by UAX #9 and joins it, as in any of its buffers
        Kind("foot", keeps_marks=False, osc52=True),
        Kind("ghostty", osc52=True),
        Kind("iterm2"),
        Kind("kitty", Ordering.WORDS, keeps_marks=False, osc52=True),
        Kind("konsole", Ordering.SWITCHED, _KONSOLE),
        Kind("linux", note="the Linux console has no Arabic letters; a terminal window does"),
        Kind("mintty", Ordering.SWITCHED, BDSM),
        Kind("mlterm", Ordering.SWITCHED, _MLTERM),
        Kind("putty", Ordering.FIXED, note=NO_SWITCH),
        Kind("qterminal", Ordering.FIXED, note=NO_SWITCH),
        Kind("st", keeps_marks=False),
        Kind("urxvt"),
        Kind("vte", Ordering.SWITCHED, BDSM),
        Kind("wezterm", osc52=True),
        Kind(
            "windows terminal",
            switch=BDSM,
            note="how Windows Terminal orders Arabic was not seen: mujaz doctor shows which way reads right",
        ),
        Kind("xterm"),
        Kind("xterm.js", note="where Arabic is reversed here, switch the terminal's GPU rendering on"),
        Kind("zutty", keeps_marks=False),
    )
}
