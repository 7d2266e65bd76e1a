"""Progress on stderr, for a person who waits: nothing for the first second, nothing where stderr is piped."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tui.stdio.diagnostics import is_quiet

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

_PATIENCE = 1.0  # seconds: what is done sooner needs no word


@contextmanager
def progress(label: str) -> Iterator[Callable[[int, int], None]]:
    """A function to call with what is done and what there is in all, while the block runs.

    The bar comes up by itself after a second, even in the middle of a step, and goes away at the end.
    """
    if sys.stderr is None or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb" or is_quiet():
        yield lambda _done, _total: None
        return
    bar = _Bar(label)
    timer = threading.Timer(_PATIENCE, bar.start)
    timer.daemon = True
    timer.start()
    try:
        yield bar.update
    finally:
        timer.cancel()
        if timer.is_alive():
            timer.join()
        bar.stop()


class _Bar:
    """What is done of a work, which is shown once it is started: by another thread than the one that works."""

    def __init__(self, label: str) -> None:
        self._label = label
        self._lock = threading.Lock()
        self._done, self._total = 0, 0
        self._shown: Progress | None = None
        self._task: TaskID | None = None

    def start(self) -> None:
        """Show it."""
        from rich.console import Console  # only for those who wait
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        shown = Progress(*columns, console=Console(stderr=True), transient=True)
        self._task = shown.add_task(self._label, total=None)
        with self._lock:
            self._shown = shown
            self._show()
            shown.start()

    def update(self, done: int, total: int) -> None:
        """Store what is done and what there is in all."""
        with self._lock:
            self._done, self._total = done, total
            self._show()

    def stop(self) -> None:
        """Remove the line, if it was shown; nobody starts it any more."""
        if self._shown is not None:
            self._shown.stop()

    def _show(self) -> None:
        if self._shown is not None and self._task is not None:
            self._shown.update(self._task, completed=self._done, total=self._total or None)
