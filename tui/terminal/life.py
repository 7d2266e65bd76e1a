"""The app's life ends with its terminal, within a bounded time, whatever the app is doing."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from types import FrameType, TracebackType
from typing import Any

PATIENCE = 1.2
"""Seconds that the app has to close by itself once it was told to; then it is ended."""
_LOOK_EVERY = 500  # milliseconds between two looks at whether the life is over anyway
_MOST_TIDYING = 0.4  # seconds
_GONE = signal.SIGHUP if hasattr(signal, "SIGHUP") else signal.SIGTERM
_SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGHUP", "SIGTERM", "SIGQUIT", "SIGINT") if hasattr(signal, name)
)
# Mouse, focus, paste, resizing and wrapping as they were, kitty's keys off, the first screen, the cursor shown.
_RESTORE = (
    b"\x1b[?1000l\x1b[?1003l\x1b[?1015l\x1b[?1006l\x1b[?1016l\x1b[?1004l\x1b[?2004l\x1b[?2048l\x1b[?7h"
    b"\x1b[<u\x1b[?1049l\x1b[?25h\x1b[0m"
)


class Life:
    """Ends the process on SIGHUP, SIGTERM, SIGQUIT and SIGINT, and when a descriptor's other end is gone.

    A closed terminal does not always send a signal, and a program that waits for it to take what was written waits
    for ever. Use it in a `with` statement: at its end, if a signal came, the process ends with status 128 + its
    number; after SIGINT it raises KeyboardInterrupt.

    Args:
        descriptors: What the process reads keys from and paints on.
        last: Done before the process is ended by force, in another thread than the main one.
        patience: Seconds that the app has to close by itself.
    """

    def __init__(
        self, descriptors: Sequence[int], last: Callable[[], object], patience: float = PATIENCE
    ) -> None:
        """Nothing is watched yet."""
        self._descriptors = descriptors
        self._last = last
        self._patience = patience
        self._number: int | None = None
        self._over = False
        self._leave: Callable[[], object] | None = None
        self._keep: Callable[[], object] | None = None
        self._attributes = [(n, _attributes(n)) for n in descriptors]

    def __enter__(self) -> Life:
        """Begin to watch the descriptors; signals do what they did until an app is held."""
        threading.Thread(target=self._watch, name="terminal-life", daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End with the status of the signal that came, if one did, as a shell tells it."""
        self._over = True
        if self._number == signal.SIGINT:
            raise KeyboardInterrupt
        if self._number is not None:
            self._last()
            for stream in (sys.stdout, sys.stderr):
                with contextlib.suppress(OSError, ValueError, AttributeError):
                    stream.flush()
            os._exit(128 + self._number)  # threads that still read are not waited for

    @contextlib.contextmanager
    def hold(self, leave: Callable[[], object], keep: Callable[[], object]) -> Iterator[None]:
        """Close an app in the block instead of dying at once.

        Args:
            leave: Asks the app to close; called in the main thread, between any two of its steps.
            keep: Keeps the reader's place, where the app does not come to do it; called in another thread.
        """
        self._leave, self._keep = leave, keep
        before: dict[int, Any] = {n: signal.getsignal(n) for n in _SIGNALS}
        for number in _SIGNALS:
            if before[number] is not signal.SIG_IGN:
                signal.signal(number, self._end)
        try:
            yield
        finally:
            self._leave = None
            for number in _SIGNALS:
                if signal.getsignal(number) == self._end:
                    signal.signal(number, before[number] or signal.SIG_DFL)

    def _end(self, number: int, _frame: FrameType | None) -> None:
        if self._number is not None:
            return
        self._number = number
        threading.Thread(target=self._force, name="terminal-end", daemon=True).start()
        if self._leave is not None:
            self._leave()

    def _watch(self) -> None:
        """Wait until the other end of a descriptor is gone."""
        if not hasattr(select, "poll"):  # Windows
            return
        poll = select.poll()
        for descriptor in self._descriptors:
            poll.register(descriptor, 0)  # hang-ups and errors are told in any case
        while not self._over:
            if poll.poll(_LOOK_EVERY):
                break
        if self._over or self._number is not None:
            return
        os.kill(os.getpid(), _GONE)
        # Where that signal is ignored, or the main thread does not come to it.
        time.sleep(2 * _LOOK_EVERY / 1000)
        if self._number is None:
            self._number = int(_GONE)
            self._force(wait=0)

    def _force(self, wait: float | None = None) -> None:
        """End the process once the app has had its time."""
        time.sleep(self._patience if wait is None else wait)
        # Not in this thread: a terminal that takes nothing makes whoever writes to it wait.
        steps = threading.Thread(target=self._tidy, name="terminal-tidy", daemon=True)
        steps.start()
        steps.join(_MOST_TIDYING)
        os._exit(128 + (self._number or 0))

    def _tidy(self) -> None:
        for step in (self._keep, self._last, self._restore):
            if step is not None:
                with contextlib.suppress(Exception):
                    step()

    def _restore(self) -> None:
        """Leave the terminal as it was, where it still takes anything."""
        poll = select.poll()
        for descriptor, attributes in self._attributes:
            if attributes is not None:
                import termios

                termios.tcsetattr(descriptor, termios.TCSANOW, attributes)
                poll.register(descriptor, select.POLLOUT)
        for descriptor, events in poll.poll(0):
            if events == select.POLLOUT:
                os.write(descriptor, _RESTORE)
                return


def _attributes(descriptor: int) -> list[Any] | None:
    """A terminal's attributes; None of what is none."""
    try:
        import termios
    except ImportError:  # Windows
        return None
    try:
        return termios.tcgetattr(descriptor)
    except (termios.error, OSError, ValueError):
        return None
