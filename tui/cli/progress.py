"""Progress on stderr, for a person who waits: nothing for the first second, nothing where stderr is piped."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tui.stdio.diagnostics import is_quiet

_PATIENCE = 1.0  # seconds: what is done sooner needs no word


@contextmanager
def progress(label: str) -> Iterator[Callable[[int, int], None]]:
    """A function to call with what is done and what there is in all, while the block runs.

    The bar comes up by itself after a second, even in the middle of a step, and goes away at the end.
    """
    if sys.stderr is None or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb" or is_quiet():
        yield lambda _done, _total: None
        return
    state = [0, 0]
    lock = threading.Lock()
    show: list[Callable[[], None]] = []
    hide: list[Callable[[], None]] = []

    def start() -> None:
        from rich.console import Console  # only for those who wait
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        bar = Progress(*columns, console=Console(stderr=True), transient=True)
        task = bar.add_task(label, total=None)
        with lock:
            show.append(lambda: bar.update(task, completed=state[0], total=state[1] or None))
            hide.append(bar.stop)
            show[0]()
            bar.start()

    def update(done: int, total: int) -> None:
        with lock:
            state[:] = done, total
            if show:
                show[0]()

    timer = threading.Timer(_PATIENCE, start)
    timer.daemon = True
    timer.start()
    try:
        yield update
    finally:
        timer.cancel()
        if timer.is_alive():
            timer.join()
        for stop in hide:
            stop()
