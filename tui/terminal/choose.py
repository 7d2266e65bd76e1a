"""Who sets right-to-left text right in this terminal: the choice, and what it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from tui.bidi import Mode, VowelMarks
from tui.terminal.known import Ordering, Switch

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tui.terminal.detect import Terminal

VARIABLE = "MUJAZ_BIDI"
AUTO = "auto"
CHOICES = (AUTO, *Mode)

HELD_BACK = "tmux holds back what sets Arabic right here: put `set -g allow-passthrough on` into tmux.conf"
"""Where tmux does not hand on what turns a terminal's own ordering off."""


class Choice(Struct, frozen=True):
    """How text is to be laid out for a terminal.

    Attributes:
        mode: Who orders right-to-left text.
        marks: Whether vowel marks are kept.
        switch: Sequences to send around the output, wrapped for tmux where it is in between.
        note: What the user should know, in one line, where something will not look right.
    """

    mode: Mode
    marks: VowelMarks
    switch: Switch | None = None
    note: str | None = None


def asked_mode(option: str | None, environment: Mapping[str, str]) -> Mode | None:
    """The mode the user asked for; None for `auto`.

    An option of `auto` (or none) leaves it to the variable MUJAZ_BIDI.

    Raises:
        ValueError: With a line for the user if either is none of `CHOICES`.
    """
    for source, value in (("--bidi", option), (VARIABLE, environment.get(VARIABLE))):
        if not value or (source == "--bidi" and value == AUTO):
            continue
        if value == AUTO:
            return None
        if value not in set(Mode):
            raise ValueError(f"{source}: {value!r} is none of {', '.join(CHOICES)}")
        return Mode(value)
    return None


def choose(
    terminal: Terminal, *, mode: Mode | None = None, marks: VowelMarks | None = None, lasting: bool = False
) -> Choice:
    """Choose mode, marks and switch for a terminal.

    Args:
        terminal: What is known of it.
        mode: What the user asked for; None lets the terminal decide.
        marks: Likewise for vowel marks.
        lasting: Whether the output stays in the scrollback when the switch is back on, as printed text
            does and an app's screen does not.
    """
    kind = terminal.kind
    switch = _reachable(terminal)
    if switch is not None and lasting and not (switch.lasting and terminal.multiplexer is None):
        switch = None  # rows would be reordered again as soon as it is back on, or tmux repaints them
    best, note = _best(terminal, switch)
    chosen = mode or best
    if marks is None:
        marks = VowelMarks.KEEP if kind.keeps_marks or not chosen.visual else VowelMarks.STRIP
    if mode is not None:
        note = None
    return Choice(chosen, marks, switch if chosen is Mode.APP else None, note)


def _best(terminal: Terminal, switch: Switch | None) -> tuple[Mode, str | None]:
    kind = terminal.kind
    if kind.ordering is Ordering.WORDS:
        return Mode.WORDS, kind.note
    if kind.ordering is Ordering.FIXED:
        return Mode.TERMINAL, kind.note
    multiplexer = terminal.multiplexer
    held_back = kind.switch is not None and multiplexer is not None and not multiplexer.passthrough
    note = HELD_BACK if held_back else kind.note
    if kind.ordering is Ordering.SWITCHED and switch is None:
        return Mode.TERMINAL, note
    return Mode.APP, note


def _reachable(terminal: Terminal) -> Switch | None:
    """The terminal's switch as it must be sent from here; None where it would not arrive."""
    switch = terminal.kind.switch
    if switch is None or terminal.multiplexer is None:
        return switch
    if not terminal.multiplexer.passthrough:
        return None
    return Switch(_through_tmux(switch.off), _through_tmux(switch.on), switch.lasting)


def _through_tmux(sequence: str) -> str:
    """A sequence wrapped as tmux hands it on: a device control string with each ESC doubled."""
    return "\x1bPtmux;" + sequence.replace("\x1b", "\x1b\x1b") + "\x1b\\"
