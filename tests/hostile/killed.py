"""Kill with SIGKILL, at random moments, what writes files: an output, the cache, a place kept, settings.

Run: python -m tests.hostile.killed [ROUNDS [SEED]]. It prints a line for each kind of file, and exits with 1 where
one held anything but what was whole before or what is whole now. Each round is a process of its own that writes for
as long as it lives, or briefs once; every other round two of them are at work on the same file.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from corpus import Article, Sentence
from corpus.web.cache import Cache, Page
from corpus.work.store import Store
from tui.app.state.session import Keeper, Session
from tui.app.state.state import State
from tui.main import _run
from tui.settings import keep_settings, read_settings

SOURCES = {
    "a.txt": "افتتح سامي الجبلي الميناء الجديد في المدينة يوم 12 مايو 2019. وكلفت الأشغال 300 مليون درهم.",
    "b.txt": "قالت هدى المرابط إن الميناء الجديد كلف 310 ملايين درهم. ويعمل فيه 12 صيادا من سكان المدينة.",
}
_LONGEST = 0.3  # seconds that a writer lives; most write some hundred times meanwhile
_LONGEST_BRIEF = 1.5  # seconds, in which a brief is written some ten times
_PAUSE = 0.002


class Wrong(Exception):  # noqa: N818 - what a check ends with
    """A file does not hold what it must."""


def _need(holds: bool, what: str) -> None:
    if not holds:
        raise Wrong(what)


class Output:
    """The brief of two articles into one file, which held another before."""

    name, longest = "brief -o", _LONGEST_BRIEF

    def __init__(self, folder: Path) -> None:
        self.folder, self.path = folder, folder / "brief.md"
        for name, text in SOURCES.items():
            (folder / name).write_text(text, encoding="utf-8")
        self._made: set[bytes] = set()
        for form in ("text", "markdown"):
            _run(self._words(form))
            self._made.add(self.path.read_bytes())

    def _words(self, form: str) -> list[str]:
        return ["brief", *(str(self.folder / name) for name in SOURCES), "-f", form, "-o", str(self.path)]

    def work(self) -> None:
        for form in itertools.cycle(("text", "markdown")):
            _run(self._words(form))

    def check(self) -> None:
        _need(self.path.read_bytes() in self._made, "neither the brief before nor the one after")


class Analyses:
    """The store of analyses: what was kept before stays, what is there is whole."""

    name, longest = "cache of analyses", _LONGEST

    def __init__(self, folder: Path) -> None:
        self._path = folder / "analyses.sqlite3"
        store = Store(self._path)
        store.put({_key(n): _value(n) for n in range(50)})
        store.close()

    def work(self) -> None:
        for n in itertools.count(50):
            store = Store(self._path)
            store.put({_key(n % 500): _value(n % 500), b"changes": bytes([n % 256]) * 5000})
            store.close()

    def check(self) -> None:
        store = Store(self._path)
        found = store.get([*map(_key, range(500)), b"changes"])
        store.close()
        changed = found.pop(b"changes", b"")
        _need(len(set(changed)) <= 1 and len(changed) in (0, 5000), "a value of two halves")
        for n in range(500):
            _need(found.get(_key(n), _value(n)) == _value(n), "another value")
        _need(all(_key(n) in found for n in range(50)), "what was kept before is lost")


class Pages:
    """The cache of pages."""

    name, longest = "cache of pages", _LONGEST

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        for n in range(20):
            Cache(folder).put(f"http://127.0.0.1/{n}", Page("x", _value(n)))

    def work(self) -> None:
        for n in itertools.count():
            Cache(self._folder).put("http://127.0.0.1/changes", Page("x", bytes([n % 256]) * 5000))

    def check(self) -> None:
        page = Cache(self._folder).get("http://127.0.0.1/changes")
        # Head and body are two files: where they do not belong together the page counts as not kept.
        _need(page is None or (len(page.data) == 5000 and len(set(page.data)) == 1), "a page of two halves")
        for n in range(20):
            kept = Cache(self._folder).get(f"http://127.0.0.1/{n}")
            _need(kept is not None and kept.data == _value(n), "what was kept before is lost")


class Place:
    """Where the reader stood in a set."""

    name, longest = "state", _LONGEST

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._keep(0)

    def _keep(self, n: int) -> None:
        text = "وصل القطار."
        article = Article("a", None, "a.txt", None, None, "ar", text, (Sentence(0, len(text), 0),))
        state = State(articles=[article])
        keeper = Keeper(self._folder, ["a-set"])
        _need(keeper.settle(state), "what was kept cannot be understood")
        state.places = {"a": n + 1}
        state.marks.tag("a", ["قطار"] * (n % 50 + 1))
        keeper.keep(state)

    def work(self) -> None:
        for n in itertools.count():
            self._keep(n)

    def check(self) -> None:
        (path,) = self._folder.glob("*.json")
        kept = msgspec.json.decode(path.read_bytes(), type=Session)
        _need(bool(kept.articles), "the place is lost")


class Settled:
    """The settings, with a comment of the reader's own."""

    name, longest = "settings", _LONGEST

    def __init__(self, folder: Path) -> None:
        self._path = folder / "settings.toml"
        self._path.write_text('# mine\nlang = "fr"\n', encoding="utf-8")

    def work(self) -> None:
        for n in itertools.count():
            keep_settings({"theme": "nord" * (n % 40 + 1)}, self._path)

    def check(self) -> None:
        _, faults = read_settings(self._path)
        text = self._path.read_text(encoding="utf-8")
        _need(text.startswith('# mine\nlang = "fr"\n') and text.endswith("\n"), repr(text[:80]))
        _need(not any("fix or delete" in fault and "theme" not in fault for fault in faults), str(faults))


KINDS: tuple[Callable[[Path], Output | Analyses | Pages | Place | Settled], ...] = (
    Output,
    Analyses,
    Pages,
    Place,
    Settled,
)


def _key(n: int) -> bytes:
    return b"key %d" % n


def _value(n: int) -> bytes:
    return (b"%d " % n) * 200


@contextlib.contextmanager
def _started(work: Callable[[], None]) -> Iterator[int]:
    """A process that works until the block ends, and is killed then."""
    child = os.fork()
    if not child:
        with contextlib.suppress(BaseException):
            work()
        os._exit(1)
    try:
        yield child
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def rounds(
    make: Callable[[Path], Output | Analyses | Pages | Place | Settled], times: int, seed: int
) -> tuple[str, list[str]]:
    """Kill a writer so many times.

    Returns:
        The kind, and what was wrong, of each round that broke it.
    """
    chance = random.Random(seed)
    wrong = []
    with tempfile.TemporaryDirectory() as made:
        kind = make(Path(made))
        for number in range(times):
            with contextlib.ExitStack() as stack:
                for _ in range(1 + number % 2):
                    stack.enter_context(_started(kind.work))
                time.sleep(_PAUSE + chance.random() * kind.longest)
            try:
                kind.check()
            except (Wrong, OSError, ValueError) as error:
                wrong.append(f"round {number}: {error}")
    return kind.name, wrong


def main() -> int:
    """Kill each kind of writer its share of the rounds."""
    given = [int(word) for word in sys.argv[1:]]
    times, seed = (*given, *(300, 0)[len(given) :])
    with tempfile.TemporaryDirectory() as home:
        os.environ.update({f"XDG_{name}_HOME": f"{home}/{name}" for name in ("CACHE", "STATE", "CONFIG")})
        found = dict(rounds(make, -(-times // len(KINDS)), seed) for make in KINDS)
    for name, wrong in found.items():
        print(
            json.dumps({"kind": name, "rounds": -(-times // len(KINDS)), "wrong": wrong}, ensure_ascii=False)
        )
    return int(any(found.values()))


if __name__ == "__main__":
    sys.exit(main())
