"""A terminal's own bidi turned off for the time of an output, and on again however that ends."""

from __future__ import annotations

import os
import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

    from tui.terminal.known import Switch

_ENDING = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP", "SIGQUIT") if hasattr(signal, name))


class BidiSwitch:
    """The switch of one terminal, and whether it is off now.

    Args:
        switch: The sequences, or None where there is nothing to switch.
        write: Sends a sequence to the terminal, in order with the output around it.
    """

    def __init__(self, switch: Switch | None, write: Callable[[str], object]) -> None:
        """Store the sequences; nothing is sent yet."""
        self._switch = switch
        self._write = write
        self._is_off = False

    def off(self) -> None:
        """Turn the terminal's own bidi off; again where something may have turned it on."""
        if self._switch is not None:
            self._is_off = True
            self._write(self._switch.off)

    def on(self) -> None:
        """Turn it on again, once."""
        if self._switch is not None and self._is_off:
            self._is_off = False
            self._write(self._switch.on)


def to_descriptor(descriptor: int) -> Callable[[str], object]:
    """A writer straight to a file descriptor; a terminal that is gone is no error."""

    def write(sequence: str) -> None:
        try:
            os.write(descriptor, sequence.encode())
        except OSError:
            return

    return write


@contextmanager
def own_bidi_off(switch: Switch | None, write: Callable[[str], object]) -> Iterator[BidiSwitch]:
    """Keep the terminal's own bidi off inside the block.

    It comes on again at the end, on an error, on SIGTERM, SIGHUP and SIGQUIT (which then do what they
    did before), and while the process is suspended. SIGKILL cannot be caught.

    Args:
        switch: The sequences; with None nothing is sent and no signal touched.
        write: Sends a sequence to the terminal.

    Yields:
        The switch, for a program that suspends by itself.
    """
    held = BidiSwitch(switch, write)
    with _signals(held) if switch is not None else _nothing():
        held.off()
        try:
            yield held
        finally:
            held.on()


@contextmanager
def _nothing() -> Iterator[None]:
    yield


@contextmanager
def _signals(held: BidiSwitch) -> Iterator[None]:
    """Handlers for the time of the block; only the main thread may set any."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    previous = {number: signal.getsignal(number) for number in _ENDING}

    def end(number: int, _frame: FrameType | None) -> None:
        held.on()
        signal.signal(number, previous[signal.Signals(number)] or signal.SIG_DFL)
        os.kill(os.getpid(), number)

    def suspend(_number: int, _frame: FrameType | None) -> None:
        held.on()
        signal.signal(signal.SIGTSTP, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGTSTP)
        # Here again once the user brings the program back.
        signal.signal(signal.SIGTSTP, suspend)
        held.off()

    for number in _ENDING:
        if previous[number] is not signal.SIG_IGN:
            signal.signal(number, end)
    # Windows stops no process at a key.
    stopping = signal.getsignal(signal.SIGTSTP) if hasattr(signal, "SIGTSTP") else None
    if stopping is signal.SIG_DFL:
        signal.signal(signal.SIGTSTP, suspend)
    try:
        yield
    finally:
        for number in _ENDING:
            if signal.getsignal(number) is end:
                signal.signal(number, previous[number] or signal.SIG_DFL)
        if stopping is not None and signal.getsignal(signal.SIGTSTP) is suspend:
            signal.signal(signal.SIGTSTP, stopping)
