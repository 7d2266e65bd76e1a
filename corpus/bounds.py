"""A bound of time and memory for one step of the work, so that no article can hold up or bring down the rest.

Time is the CPU's, so that a busy machine changes nothing. In the main thread a timer's signal interrupts the step,
also inside a regular expression; elsewhere another thread has the exception raised between two instructions.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from types import FrameType

from corpus.logs import log_fault

_AGAIN = 1.0  # seconds after which the exception is raised once more, where something caught it
_LOOK_EVERY = 0.1  # seconds
_PAGE = 4096  # bytes of a page of memory, in which Linux tells what a process has


class OverBoundError(BaseException):
    """A step took longer than its bound; not an Exception, lest a library that tolerates faults take it for one."""


OVER = (OverBoundError, MemoryError, RecursionError)
"""What a step that goes beyond its bounds ends with."""


def why_over(error: BaseException) -> str:
    """What is told of a step that ended with one of `OVER`."""
    if isinstance(error, RecursionError):
        return "it is nested too deeply"
    return f"it takes too much {'memory' if isinstance(error, MemoryError) else 'time'} for its size"


@contextlib.contextmanager
def bounded(seconds: float, memory: int) -> Iterator[None]:
    """Bound a step; a block inside such a block changes nothing.

    Args:
        seconds: CPU seconds that it may take.
        memory: Bytes that the process may grow by meanwhile, where the system can bound that (Linux).

    Raises:
        OverBoundError: The time was up.
        MemoryError: The memory was.
    """
    if getattr(_local, "is_bounded", False):
        yield
        return
    _local.is_bounded = True
    try:
        with (
            _hushed(),
            _memory_bounded(memory),
            _by_signal(seconds) if _may_use_signal() else _by_thread(seconds),
        ):
            yield
    finally:
        _local.is_bounded = False


_local = threading.local()


def _may_use_signal() -> bool:
    return (
        hasattr(signal, "setitimer")
        and threading.current_thread() is threading.main_thread()
        and signal.getsignal(signal.SIGPROF) is signal.SIG_DFL
    )


@contextlib.contextmanager
def _by_signal(seconds: float) -> Iterator[None]:
    is_on = True

    def over(_number: int, _frame: FrameType | None) -> None:
        if is_on:
            raise OverBoundError

    signal.signal(signal.SIGPROF, over)
    try:
        try:
            signal.setitimer(signal.ITIMER_PROF, seconds, _AGAIN)
            yield
        finally:
            is_on = False
    finally:  # once more, should the time be up between the two
        is_on = False
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, signal.SIG_DFL)


@contextlib.contextmanager
def _by_thread(seconds: float) -> Iterator[None]:
    import ctypes

    raise_in = ctypes.pythonapi.PyThreadState_SetAsyncExc
    ident = threading.get_ident()
    clock = _thread_clock(ident)
    over = threading.Event()
    lock = threading.Lock()

    def watch() -> None:
        end = clock() + seconds
        while not over.wait(_LOOK_EVERY):
            with lock:
                if not over.is_set() and clock() > end:
                    raise_in(ctypes.c_ulong(ident), ctypes.py_object(OverBoundError))
                    end = clock() + _AGAIN

    threading.Thread(target=watch, name="bounds", daemon=True).start()
    try:
        yield
    finally:
        with lock:
            over.set()
            raise_in(ctypes.c_ulong(ident), None)  # what was raised and has not arrived yet


def _thread_clock(ident: int) -> Callable[[], float]:
    """CPU seconds of a thread; where the system does not tell them, those that pass."""
    if not hasattr(time, "pthread_getcpuclockid"):
        return time.monotonic
    number = time.pthread_getcpuclockid(ident)
    return lambda: time.clock_gettime(number)


_hushing = 0  # threads in such a block; no setting
_hook = sys.unraisablehook  # the one before the first of them


@contextlib.contextmanager
def _hushed() -> Iterator[None]:
    """Log what ends a step inside a finalizer, where Python cannot raise it: it would print it with a traceback."""
    global _hushing, _hook  # noqa: PLW0603 - the hook is the process' own
    with _holding:
        _hushing += 1
        if _hushing == 1:
            _hook, sys.unraisablehook = sys.unraisablehook, _unraisable
    try:
        yield
    finally:
        with _holding:
            _hushing -= 1
            if not _hushing:
                sys.unraisablehook = _hook


def _unraisable(lost: sys.UnraisableHookArgs) -> None:
    if isinstance(lost.exc_value, OVER):
        log_fault("a finalizer", lost.exc_value)
    else:
        _hook(lost)


_holders = 0  # threads in such a block; no setting
_holding = threading.Lock()
_before = (0, 0)  # the limits before the first of them


@contextlib.contextmanager
def _memory_bounded(most: int) -> Iterator[None]:
    """Bound the process' data for as long as any thread is in such a block; the first one's bound holds."""
    global _holders, _before  # noqa: PLW0603 - the limit is the process' own
    try:
        import resource
    except ImportError:  # Windows
        resource = None  # type: ignore[assignment]
    if resource is None or sys.platform != "linux":
        yield
        return
    with _holding:
        _holders += 1
        if _holders == 1:
            _before = soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
            wanted = _data() + most
            limits = [one for one in (soft, hard) if one != resource.RLIM_INFINITY]
            resource.setrlimit(
                resource.RLIMIT_DATA, (min(wanted, *limits), hard) if limits else (wanted, hard)
            )
    try:
        yield
    finally:
        with _holding:
            _holders -= 1
            if not _holders:
                resource.setrlimit(resource.RLIMIT_DATA, _before)


def _data() -> int:
    """Bytes of data and stack that the process has now."""
    try:
        file = os.open("/proc/self/statm", os.O_RDONLY)  # a third of the time that Path takes
        try:
            return int(os.read(file, 256).split()[5]) * _PAGE
        finally:
            os.close(file)
    except (OSError, IndexError, ValueError):
        return 1 << 40  # not told: no bound
