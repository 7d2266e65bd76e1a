"""Other processes of this machine that do tasks: each gets payloads through a pipe and answers through another.

Each is a fresh interpreter: nothing is forked, so that no lock of this process is in two halves. They end when
their pipe does, which is when this process ends, however that comes about.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import IO, TypeAlias

from msgspec import DecodeError, Struct, msgpack

from corpus.work.tasks import Done, Task, do

_PROGRAM = "import sys; sys.path[:] = {path!r}; from corpus.work.processes import serve; serve()"
_LENGTH = 8  # bytes in front of each message
_READY = b"ready"
# Cycles of garbage are looked for as seldom as by the command line (`tui.startup`), for the same reason.
COLLECT_EVERY = (200_000, 20, 20)


class _Order(Struct, array_like=True):
    """Some payloads for one process."""

    task: Task
    payloads: list[bytes]


_Orders: TypeAlias = "SimpleQueue[tuple[_Order, Future[list[Done]]] | None]"


class Processes:
    """Processes that do tasks, each a batch at a time.

    Args:
        width: How many.
        note: Told, in a line, of each that ended before its work did.
    """

    def __init__(self, width: int, note: Callable[[str], None]) -> None:
        """Start the threads that talk to them; each starts its process with the first batch."""
        self.width = width
        self._note = note
        self._lock = threading.Lock()
        self._children: set[subprocess.Popen[bytes]] = set()
        self._is_closed = False
        self._orders: _Orders = SimpleQueue()
        for n in range(width):
            threading.Thread(target=self._talk, name=f"jobs-{n}", daemon=True).start()

    def submit(self, task: Task, batch: list[bytes]) -> Future[list[Done]]:
        """Begin a batch of payloads; they come out in its order."""
        future: Future[list[Done]] = Future()
        self._orders.put((_Order(task, batch), future))
        return future

    def close(self) -> None:
        """End the processes at once, whatever they do."""
        with self._lock:
            self._is_closed = True
            children = list(self._children)
        for _ in range(self.width):
            self._orders.put(None)
        for child in children:
            with contextlib.suppress(OSError):
                child.kill()
        for child in children:
            child.wait()

    def _talk(self) -> None:
        """Hand one process batch after batch."""
        child: subprocess.Popen[bytes] | None = None
        while (waiting := self._orders.get()) is not None:
            order, future = waiting
            try:
                answers, child = self._answers(order, child)
                future.set_result(answers)
            except BaseException as error:  # noqa: BLE001 - who waits is told
                future.set_exception(error)

    def _answers(
        self, order: _Order, child: subprocess.Popen[bytes] | None
    ) -> tuple[list[Done], subprocess.Popen[bytes] | None]:
        """The results of a batch; where its process ends, a new one does it payload by payload."""
        child = child or self._start()
        if child is None:
            return [Done() for _ in order.payloads], None
        answers = _asked(child, order)
        if answers is not None:
            return answers, child
        self._ended(child)
        answers = []
        child = None
        for payload in order.payloads:
            child = child or self._start()
            alone = _asked(child, _Order(order.task, [payload])) if child else [Done()]
            if alone is None and child is not None:
                alone = [Done(ended=f"its process ended twice ({self._ended(child)})")]
                child = None
            answers += alone or [Done()]
        return answers, child

    def _start(self) -> subprocess.Popen[bytes] | None:
        """A new process; None where none can be started, or it does not come up."""
        path = [folder for folder in sys.path if folder] or sys.path
        if not path or "" in sys.path:
            path = [os.getcwd(), *path]  # noqa: PTH109 - where a checkout's packages are found
        try:
            with self._lock:
                if self._is_closed:
                    return None
                child = subprocess.Popen(  # noqa: S603 - this interpreter, and the path it has
                    [sys.executable, "-c", _PROGRAM.format(path=path)],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    start_new_session=True,  # a ctrl+c is this process' to handle
                )
                self._children.add(child)
        except OSError:
            return None
        if _received(child.stdout) == _READY:
            return child
        child.kill()
        child.wait()
        return None

    def _ended(self, child: subprocess.Popen[bytes]) -> str:
        """How a process ended, which is told unless all are to end."""
        child.kill()
        status = child.wait()
        with self._lock:
            self._children.discard(child)
            is_closed = self._is_closed
        how = f"status {status}" if status >= 0 else _signal_name(-status)
        if not is_closed:
            self._note(f"a process at work ended ({how}); what it had is done again")
        return how


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


def _asked(child: subprocess.Popen[bytes], order: _Order) -> list[Done] | None:
    """What a process answers; None where it ended."""
    try:
        _send(child.stdin, msgpack.encode(order))
        answer = _received(child.stdout)
        return None if answer is None else msgpack.decode(answer, type=list[Done])
    except (OSError, ValueError, DecodeError):
        return None


def _send(stream: IO[bytes] | None, message: bytes) -> None:
    if stream is None:
        raise OSError
    stream.write(len(message).to_bytes(_LENGTH, "big"))
    stream.write(message)
    stream.flush()


def _received(stream: IO[bytes] | None) -> bytes | None:
    """The next message; None where the stream ended."""
    if stream is None:
        return None
    length = stream.read(_LENGTH)
    if len(length) < _LENGTH:
        return None
    size = int.from_bytes(length, "big")
    message = stream.read(size)
    return message if len(message) == size else None


def serve() -> None:
    """Do what comes in on standard input until that ends: what such a process runs."""
    import gc

    gc.set_threshold(*COLLECT_EVERY)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    incoming, outgoing = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for own in (0, 1):  # what a library reads or prints is no message
        os.dup2(nowhere, own)
    messages: SimpleQueue[bytes] = SimpleQueue()

    def listen() -> None:
        while (message := _received(incoming)) is not None:
            messages.put(message)
        os._exit(0)  # whatever is being done, nobody waits for it any more

    threading.Thread(target=listen, daemon=True).start()
    try:
        _send(outgoing, _READY)
        while True:
            order = msgpack.decode(messages.get(), type=_Order)
            _send(outgoing, msgpack.encode([do(order.task, payload) for payload in order.payloads]))
    except OSError:
        os._exit(0)
