"""Every regular expression of the four packages, found while they work, with texts made to slow it down.

Run: python -m tests.hostile.patterns. It prints a line of JSON for each pattern that is slow
on one of its texts, and for each place where one is compiled that was not met.
"""

from __future__ import annotations

import ast
import importlib
import json
import os
import pkgutil
import random
import re
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from tests.paths import FLOORS, ROOT

_ANCHORED = {"match", "fullmatch"}
_CALLS = {"compile", "search", "match", "fullmatch", "sub", "subn", "split", "findall", "finditer"}

# A pattern that is linear takes some hundred nanoseconds a character and one that is quadratic some nanoseconds a
# character and a character: at this length, above the bound of every repetition, that is five times less and five
# times more than `SLOW`.
LENGTH = 4_000
SLOW = 0.0025  # CPU seconds
# What is slow there takes a sixteenth of it at a quarter of the length, so that most are settled by a short text.
_SHORT = LENGTH // 4
_SLOW_SHORT = SLOW / 16
_GIVE_UP = 0.5  # CPU seconds, a dozen times what the heaviest linear pattern takes
# The rest is settled by a text so many times longer, which takes a linear pattern as long as so many runs on the
# text, and a quadratic one so many times that. Linear is what takes at most three times as long in one of some
# tries, beside the slower one of the runs before and the runs after: whatever else runs makes all three longer.
# A run that is given up at twice that tells nothing for it.
_STEP = 8
_LINEAR = 3
_GIVEN_UP = 2 * _LINEAR
_TRIES = 4
# CPU seconds: two ticks of a coarse clock, and a fifth of what a quadratic pattern takes on the longer text.
_TICKS = 0.01
_PAUSE = 0.3  # seconds between them, in which what else runs may end
_MOST_PIECES = 40
_BRANCHES = 6


@dataclass(frozen=True)
class Place:
    """Where a pattern is compiled: a file below the root, and a line."""

    file: str
    line: int


class Recorder:
    """Keeps the patterns that packages below a folder compile, with where they do."""

    def __init__(self, root: Path = ROOT, packages: Sequence[str] = FLOORS) -> None:
        self._root, self._packages = root, packages
        self.found: dict[tuple[str | bytes, int], set[Place]] = defaultdict(set)
        self._compile = re._compile  # type: ignore[attr-defined]

    def __enter__(self) -> Recorder:
        def compile_(pattern: Any, flags: int) -> Any:
            made = self._compile(pattern, flags)
            frame = sys._getframe(1)
            while frame and "/re/" in frame.f_code.co_filename:
                frame = frame.f_back  # type: ignore[assignment]
            file = os.path.relpath(frame.f_code.co_filename, self._root)
            if Path(file).parts[0] in self._packages and not isinstance(pattern, re.Pattern):
                self.found[made.pattern, made.flags].add(Place(file, frame.f_lineno))
            return made

        re._compile = compile_  # type: ignore[attr-defined]
        return self

    def __exit__(self, *_: object) -> None:
        re._compile = self._compile  # type: ignore[attr-defined]


@dataclass(frozen=True)
class Call:
    """A call that compiles a pattern, in the source.

    Attributes:
        last: Its last line.
        methods: How the pattern is applied.
        pattern: The pattern, where it stands there as it is.
    """

    last: int
    methods: frozenset[str]
    pattern: str | None


def written(root: Path = ROOT, packages: Sequence[str] = FLOORS) -> dict[Place, Call]:
    """The calls that compile patterns, by where they stand."""
    places = {}
    for package in packages:
        for path in sorted((root / package).rglob("*.py")):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            used: dict[str, set[str]] = defaultdict(set)
            names = {}
            for node in ast.walk(tree):
                if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                    used[node.value.id].add(node.attr)
                if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Call):
                    names[id(node.value)] = at_once = f"{id(node.value)}"
                    used[at_once].add(node.attr)
                if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                    names[id(node.value)] = node.targets[0].id
            for node in ast.walk(tree):
                if (
                    isinstance(node, ast.Call)
                    and isinstance(node.func, ast.Attribute)
                    and isinstance(node.func.value, ast.Name)
                    and node.func.value.id == "re"
                    and node.func.attr in _CALLS
                ):
                    method = node.func.attr
                    methods = used[names[id(node)]] if id(node) in names else {method}
                    place = Place(str(path.relative_to(root)), node.lineno)
                    first = node.args[0] if node.args else None
                    given = first.value if isinstance(first, ast.Constant) else None
                    places[place] = Call(
                        node.end_lineno or node.lineno,
                        frozenset(methods),
                        given if isinstance(given, str) else None,
                    )
    return places


def modules() -> Iterator[str]:
    """The names of all modules of the packages, but those that only gather or train."""
    for package in FLOORS:
        for found in pkgutil.walk_packages([str(ROOT / package)], f"{package}."):
            yield found.name


# Their patterns are made where a dash, a stamp or a name stands around a report.
_DATELINES = (
    "سانا - دمشق - أعلنت البلدية فتح الجسر.",
    "12-Mar-2025 10:15:22 AM ABCN Town opens its new bridge\n\nThe town opened its new bridge on Monday.\n",
    "Article printed from The Harbour: https://a.example/1\n\nThe town opened its new bridge on Monday.\n",
    "Bridge opens\n\nAnn Lee with AFP\n\nThe town opened it on Monday.\n\n© 2024 The Harbour Post\n",
    '[{"title": "A bridge", "created_at": "Thu Mar 20 07:12:45 +0000 2025", "text": "It opened."}]',
    "الربوة- أعلنت الجماعة انطلاق الأشغال في المدينة بعد تأخير.\n",
    "PINE VALLEY — The town began the works on Monday morning.\n",
)


def work() -> None:
    """Do what the tool does, so that what is compiled late is compiled."""
    for name in modules():
        try:
            importlib.import_module(name)
        except ImportError as error:  # of a group of dependencies that only gathers lists or trains
            if (error.name or FLOORS[0]).split(".")[0] in FLOORS:
                raise
    from briefs import LABELS, Options, compose, render
    from briefs.render.formats import formats_of
    from corpus import read_all, sample_sources

    with tempfile.TemporaryDirectory() as folder:
        made = [str(path) for path in every_format(Path(folder))]
        for n, text in enumerate(_DATELINES):
            path = Path(folder, f"dateline-{n}.txt")
            path.write_text(text, encoding="utf-8")
            made.append(str(path))
        reading = read_all([*sample_sources(), *made])
    for about in (None, "الأولمبياد"):
        brief = compose(reading.articles, reading.problems, Options(about=about))
        for form in formats_of("brief"):
            for labels in LABELS.values():
                render(brief, form, labels)


def every_format(folder: Path) -> Iterator[Path]:
    """A file of each format that can be made here, and texts that ask for what is seldom needed."""
    from tests.corpus.formats import make
    from tests.corpus.formats.make_pdf import pdf
    from tests.corpus.formats.texts import ARABIC, FRENCH

    for text in (ARABIC, FRENCH):
        for name, maker in MAKERS.items():
            path = folder / f"{text.language}.{name}"
            path.write_bytes(
                (pdf if maker is None else getattr(make, maker))(
                    *(ARABIC, FRENCH) if name == "zip" else (text,)
                )
            )
            yield path
    for n, seldom in enumerate(SELDOM):
        (folder / f"seldom-{n}.txt").write_text(seldom, encoding="utf-8")
        yield folder / f"seldom-{n}.txt"


MAKERS = {
    "html": "html",
    "md": "markdown",
    "jsonl": "json_lines",
    "rss": "rss",
    "atom": "atom",
    "docx": "docx",
    "odt": "odt",
    "epub": "epub",
    "eml": "mail",
    "mbox": "mbox",
    "warc": "warc",
    "zip": "zipped",
    "gz": "gzipped",
    "pdf": None,
}
SELDOM = (
    """Rabat/15 mai 2024/QXT/ Le 12/05/2019, M. Jean Petit a dit : « Nous avons 1.250,5 millions d'euros. »

12 000 élèves. Paris, London and Rome paid 3.5 million dollars on 12 May 2019, twenty-five per cent over 2018.
""",
    "Rabat, 11 janvier 2027.\n\nLa ville a repris hier les travaux du port.[6] Son maire l'avait promis.\n",
    "عاجل | أعلنت الجماعة انطلاق الأشغال يوم الاثنين، كما وعد رئيسها سكانها منذ سنوات.\n",
    "RABAT — The town began the works on Monday, said the mayor, who had promised them for years.\n",
    "الربوة – أعلنت الجماعة انطلاق الأشغال يوم الاثنين، كما وعد رئيسها سكانها منذ سنوات.\n",
    """Un port pour le Gué

La Voix du Gué - mardi 12 mars 2024

La ville a repris hier les travaux du port. Son maire l'avait promis aux pêcheurs il y a des années.

Copyright 2024 La Voix du Gué
""",
    """Un port pour le Gué

La ville a repris hier les travaux du port. Son maire l'avait promis aux pêcheurs il y a des années.

Source : https://gue.example/port
""",
)


def slow(pattern: re.Pattern[Any], methods: set[str]) -> str | None:
    """The beginning of a text on which a pattern's time grows faster than the text; None where none was found."""
    apply = _applying(pattern, methods)
    is_bytes = isinstance(pattern.pattern, bytes)
    for piece, end in pieces(pattern):
        text = partial(_repeated, piece, end, is_bytes=is_bytes)
        # By the clock, which shows less than a tick of the processor's time and is never behind it.
        began = time.perf_counter()
        took = _seconds(apply, text(_SHORT), _GIVE_UP)
        if time.perf_counter() - began < _SLOW_SHORT:
            continue
        if took > _GIVE_UP or _grows(apply, text):
            return f"{piece[:40]!r} * n + {end!r}"
    return None


def _grows(apply: Callable[[Any], object], text: Callable[[int], Any]) -> bool:
    """Whether a pattern takes long on a text, and much more than so many times as long on a longer one."""
    began = time.perf_counter()
    if _seconds(apply, text(LENGTH), _GIVE_UP) > _GIVE_UP:
        return True
    took = time.perf_counter() - began
    if took < SLOW:
        return False
    length = _SHORT if took > 4 * SLOW else LENGTH  # what takes long needs no longer text
    short, longer = text(length), text(length * _STEP)
    before = _seconds(apply, short, times=_STEP)
    for n in range(_TRIES):
        time.sleep(n * _PAUSE)
        most = max(_TICKS, _GIVEN_UP * before)
        took = _seconds(apply, longer, most)
        after = _seconds(apply, short, times=_STEP)
        if took <= min(most, max(_TICKS, _LINEAR * max(before, after))):
            return False
        before = after
    return True


def _repeated(piece: str, end: str, length: int, *, is_bytes: bool) -> str | bytes:
    text = piece * (length // len(piece)) + end
    return text.encode("latin-1", "replace") if is_bytes else text


def _applying(pattern: re.Pattern[Any], methods: set[str]) -> Callable[[Any], object]:
    if methods and methods <= _ANCHORED:
        return pattern.fullmatch if methods == {"fullmatch"} else pattern.match
    return lambda text: sum(1 for _ in pattern.finditer(text))


def _seconds(
    apply: Callable[[Any], object], text: Any, most: float = _GIVE_UP * _STEP, times: int = 1
) -> float:
    """CPU seconds of some runs, which are given up once they have taken too many."""
    from corpus.bounds import OverBoundError, bounded

    began = time.process_time()
    try:
        with bounded(most, 1 << 40):
            for _ in range(times):
                apply(text)
    except OverBoundError:
        return max(most * 1.01, time.process_time() - began)
    return time.process_time() - began


def pieces(pattern: re.Pattern[Any]) -> Iterator[tuple[str, str]]:
    """Texts to repeat, and what to put behind them so that the pattern may fail at the end."""
    chance = random.Random(0)
    tree = parser.parse(
        pattern.pattern, pattern.flags & ~re.UNICODE if isinstance(pattern.pattern, bytes) else pattern.flags
    )
    found: dict[str, None] = dict.fromkeys((" ", "a", "1", "\n", "ا", "«", "[", "- ", ".", "a b "))
    for sequence in _sequences(tree):
        for start in range(len(sequence)):
            for stop in range(start + 1, len(sequence) + 1):
                if stop - start > 6 and stop != len(sequence):
                    continue
                for _ in range(2):
                    found["".join(_sample(node, chance) for node in sequence[start:stop])] = None
    for piece in [piece for piece in found if 0 < len(piece) < 100][:_MOST_PIECES]:
        yield piece, ""
        yield piece, "\x00"


def _sequences(tree: Any) -> Iterator[list[Any]]:
    """The pattern, and each part of it that stands in a group, a branch or a repetition, as a list of its items."""
    items = list(tree)
    yield items
    for op, value in items:
        for inner in _inside(op, value):
            yield from _sequences(inner)


def _inside(op: Any, value: Any) -> list[Any]:
    if op in {sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT}:
        return [value[2]]
    if op is sre.SUBPATTERN:
        return [value[3]]
    if op is sre.ATOMIC_GROUP:
        return [value]
    if op is sre.BRANCH:
        return list(value[1])[:_BRANCHES] + list(value[1])[-1:]
    if op in {sre.ASSERT, sre.ASSERT_NOT}:
        return [value[1]]
    return []


def _sample(node: Any, chance: random.Random) -> str:
    """A text that an item of a pattern matches, or nearly."""
    op, value = node
    if op is sre.LITERAL:
        return chr(value)
    if op is sre.NOT_LITERAL:
        return "b" if value == ord("a") else "a"
    if op is sre.ANY:
        return "a"
    if op is sre.IN:
        return _one_of(value, chance)
    if op is sre.BRANCH:
        return "".join(_sample(one, chance) for one in chance.choice(value[1]))
    if op in {sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT}:
        low, high, inner = value
        times = min(max(low, 1), high, 50)
        return "".join(_sample(one, chance) for _ in range(times) for one in inner)
    if op is sre.SUBPATTERN:
        return "".join(_sample(one, chance) for one in value[3])
    if op is sre.ATOMIC_GROUP:
        return "".join(_sample(one, chance) for one in value)
    return ""


_CATEGORIES = {
    sre.CATEGORY_DIGIT: "17",
    sre.CATEGORY_NOT_DIGIT: "a ",
    sre.CATEGORY_SPACE: " \n",
    sre.CATEGORY_NOT_SPACE: "a1",
    sre.CATEGORY_WORD: "a1م",
    sre.CATEGORY_NOT_WORD: " .",
}


def _one_of(members: list[Any], chance: random.Random) -> str:
    """A character of a class; of one that is negated, one that it does not name."""
    if members[0][0] is sre.NEGATE:
        for character in "a 1.م\n«[(<-":
            if not any(_has(member, ord(character)) for member in members[1:]):
                return character
        return "\u2022"
    op, value = chance.choice(members)
    if op is sre.LITERAL:
        return chr(value)
    if op is sre.RANGE:
        return chr(chance.choice(value))
    return chance.choice(_CATEGORIES.get(value, "a"))


def _has(member: Any, code: int) -> bool:
    op, value = member
    if op is sre.LITERAL:
        return bool(code == value)
    if op is sre.RANGE:
        return bool(value[0] <= code <= value[1])
    if op is sre.CATEGORY:
        return chr(code) in _CATEGORIES.get(value, "")
    return False


def survey(
    root: Path = ROOT, packages: Sequence[str] = FLOORS, work: Callable[[], object] = work
) -> tuple[list[dict[str, object]], list[Place]]:
    """The patterns that are slow, and the places where one is compiled that was not met at work."""
    with Recorder(root, packages) as recorder:
        work()
    places = written(root, packages)
    met = {place for found in recorder.found.values() for place in found}
    missed = []
    for place, call in places.items():
        if not any(place.file == one.file and place.line <= one.line <= call.last for one in met):
            if call.pattern is None:
                missed.append(place)
            else:
                recorder.found[call.pattern, re.compile(call.pattern).flags].add(place)
    slow_ones: list[dict[str, object]] = []
    for (pattern, flags), where in sorted(recorder.found.items(), key=lambda item: str(item[1])):
        methods: set[str] = set()
        for one in where:
            known = [c for p, c in places.items() if p.file == one.file and p.line <= one.line <= c.last]
            methods |= known[0].methods if known else {"search"}
        text = slow(re.compile(pattern, flags), methods)
        if text:
            slow_ones.append(
                {
                    "where": [f"{one.file}:{one.line}" for one in where],
                    "text": text,
                    "pattern": str(pattern)[:100],
                }
            )
    return slow_ones, missed


def main() -> None:
    """Print what is slow, and what was not met."""
    slow_ones, missed = survey()
    for one in slow_ones:
        print(json.dumps(one, ensure_ascii=False))
    for place in missed:
        print(json.dumps({"missed": f"{place.file}:{place.line}"}))


if __name__ == "__main__":
    main()
