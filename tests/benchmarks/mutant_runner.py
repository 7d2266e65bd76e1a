"""Meet the mutants of a module with tests that are collected once, each in a fork of the process that has them.

To load a module and its tests takes fifty times as long as most tests do. So one process collects them, notes which
test calls which function, and forks for each mutant: the fork puts the changed code into the functions that are
loaded, and runs the tests that call them, quickest first. Of one that changes a class, or lives and changes what
is made or called while the module loads, nothing can be told so, and everything must be loaded anew.
"""

from __future__ import annotations

import ast
import gc
import importlib
import os
import re
import resource
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import _lru_cache_wrapper
from inspect import CO_NEWLOCALS
from pathlib import Path
from types import CodeType, FrameType, FunctionType, ModuleType
from typing import Any

from hypothesis import Phase, settings

# A function as it stands in the source: its name with those around it, and its first line.
Place = tuple[str, int]

_PLAIN = (int, float, str, bytes, bool, type(None), re.Pattern)
# A mutant that takes this many times the processor time of all its tests, and these seconds, goes on for ever.
_TIMES, _SECONDS = 4, 3
# Nobody reads why a test fails, and to say it takes longer than most tests.
_QUICKLY = ("-q", "-n", "0", "-s", "-p", "no:cacheprovider", "--tb=native", "--assert=plain")
_COMPREHENSIONS = {"<listcomp>", "<setcomp>", "<dictcomp>", "<genexpr>"}


class UnknownError(Exception):
    """A mutant that cannot be put into modules that are loaded."""


class Runner:
    """A plugin of pytest that runs the collected tests once for each mutant instead of once."""

    def __init__(self, module: str, tree: Path, mutants: Sequence[str], tell: Callable[[str], None]) -> None:
        """Take the module's path in the tree, the code of each mutant, and who is told what became of it."""
        self._path = tree / module
        self._name = module.removesuffix(".py").replace("/", ".")
        self._mutants = mutants
        self._tell = tell
        self._loading: set[Place] = set()  # what is called before the first test
        self._known = 0  # how many modules were loaded when memories were looked for
        self._memories: list[Callable[[], None]] = []

    def pytest_sessionstart(self) -> None:
        """Note what is called while the tests and what they test are loaded; no example of a failure is sought."""
        settings.register_profile("unshrunk", settings(), phases=(Phase.explicit, Phase.generate))
        settings.load_profile("unshrunk")
        sys.setprofile(self._noting(self._loading))
        importlib.import_module(self._name)

    def _noting(self, called: set[Place]) -> Callable[[FrameType, str, object], None]:
        """A profiler that notes which functions of the module are called."""
        path = str(self._path)

        def note(frame: FrameType, event: str, _: object) -> None:
            if event == "call" and frame.f_code.co_filename == path:
                called.add((frame.f_code.co_qualname, frame.f_code.co_firstlineno))

        return note

    def pytest_runtestloop(self, session: Any) -> bool:
        """Run all tests, then those of each mutant; tell a letter for each: killed, lives, or unknown."""
        sys.setprofile(None)
        if session.testsfailed:
            raise session.Failed
        calls = self._calls(session)
        # What is noted of each call takes several times as long as the tests, and no mutant pays for it.
        began = time.process_time()
        self._run(session.items)
        limit = int(_TIMES * (time.process_time() - began)) + _SECONDS
        if session.testsfailed:
            return True
        source = self._path.read_text(encoding="utf-8")
        self._source = compile(source, str(self._path), "exec")
        functions = self._functions()
        gc.freeze()  # a collection in a fork would copy every page that holds an object
        for code in self._mutants:
            child = os.fork()
            if not child:
                resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
                self._meet(session, source, code, functions, calls)
            self._tell(_outcome(child, limit))
        return True

    def _run(self, items: Sequence[Any]) -> None:
        self._forget()
        for item in items:
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)

    def _calls(self, session: Any) -> list[tuple[float, Any, set[Place]]]:
        """How long each test takes, and which functions of the module it calls."""
        found = []
        for item in session.items:
            called: set[Place] = set()
            self._forget()
            began = time.process_time()
            sys.setprofile(self._noting(called))
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)
            sys.setprofile(None)
            found.append((time.process_time() - began, item, called))
        return sorted(found, key=lambda one: one[0])

    def _meet(
        self,
        session: Any,
        source: str,
        code: str,
        functions: dict[Place, list[FunctionType]],
        calls: list[tuple[float, Any, set[Place]]],
    ) -> None:
        """Run the tests with a mutant in this process, which ends with 0 (it lives), 1 (killed) or 2 (unknown)."""
        status = 2
        try:
            places = self._put(source, code, functions)
            self._forget()
            # What it was asked while loading it said before it was changed.
            status = 2 if places is None or places & self._loading else 0
            for _, item, called in calls:
                if places is None or places & called:
                    item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)
                    if session.testsfailed:
                        status = 1
                        break
        finally:
            os._exit(status)

    def _put(self, source: str, code: str, functions: dict[Place, list[FunctionType]]) -> set[Place] | None:
        """Put a mutant into what is loaded; the functions that it changes, or None for the module's own data."""
        old, new = self._source, compile(code, str(self._path), "exec")
        places: set[Place] = set()
        made = False
        for place, changed in _changed(old, new):
            if place[0] in _COMPREHENSIONS:
                made = True
                continue
            if place not in functions:
                raise UnknownError
            for function in functions[place]:
                function.__code__ = changed
            places |= {place, *_inside(changed)}
        if _same_body(old, new) and not made:
            return places
        if places or _classes(source) != _classes(code):
            raise UnknownError
        self._put_data(new, functions)
        return None

    def _put_data(self, code: CodeType, functions: dict[Place, list[FunctionType]]) -> None:
        """Run a module anew beside the one that is loaded, and take over the plain data that differ."""
        loaded = sys.modules[self._name]
        fresh = ModuleType(self._name)
        for name in ("__file__", "__package__", "__spec__"):
            setattr(fresh, name, getattr(loaded, name))
        exec(code, fresh.__dict__)
        for name, value in fresh.__dict__.items():
            before = getattr(loaded, name, None)
            if name.startswith("__") or value is before:
                continue
            made = value.__wrapped__ if isinstance(value, _lru_cache_wrapper) else value
            if isinstance(made, FunctionType):
                self._put_defaults(made, functions)
            elif _is_plain(value) and _is_plain(before):
                if value != before:
                    self._replace(name, before, value)
            elif repr(value) != repr(before):
                raise UnknownError

    @staticmethod
    def _put_defaults(fresh: FunctionType, functions: dict[Place, list[FunctionType]]) -> None:
        if not _is_plain((fresh.__defaults__, fresh.__kwdefaults__)):
            raise UnknownError
        for function in functions.get((fresh.__code__.co_qualname, fresh.__code__.co_firstlineno), ()):
            function.__defaults__, function.__kwdefaults__ = fresh.__defaults__, fresh.__kwdefaults__

    @staticmethod
    def _replace(name: str, before: object, value: object) -> None:
        """Set a name of the module's wherever it was imported."""
        for module in list(sys.modules.values()):
            held = getattr(module, "__dict__", {}).get(name)
            if held is before or (type(held) is type(before) and _is_plain(held) and held == before):
                setattr(module, name, value)

    def _functions(self) -> dict[Place, list[FunctionType]]:
        """The functions of the module that are loaded, by where they stand."""
        found: dict[Place, list[FunctionType]] = {}
        for function in gc.get_objects():
            if isinstance(function, FunctionType) and function.__code__.co_filename == str(self._path):
                place = (function.__code__.co_qualname, function.__code__.co_firstlineno)
                found.setdefault(place, []).append(function)
        return found

    def _forget(self) -> None:
        """Empty the memories of functions that may have come by the module."""
        if len(sys.modules) != self._known:
            self._known = len(sys.modules)
            self._memories = list(_memories(self._name))
        for clear in self._memories:
            clear()


def _outcome(child: int, limit: int) -> str:
    # The processor time is bounded by the system; one that waits for ever takes none.
    end = time.monotonic() + 10 * limit
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            code = os.waitstatus_to_exitcode(status)
            return {0: "l", 2: "u"}.get(code, "k")
        time.sleep(0.002)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return "k"


def _changed(old: CodeType, new: CodeType) -> Iterator[tuple[Place, CodeType]]:
    """The outermost functions that differ, each with its new code; classes are looked into."""
    ours, theirs = _codes(old), _codes(new)
    if len(ours) != len(theirs):
        raise UnknownError
    for one, other in zip(ours, theirs, strict=True):
        if one == other:
            continue
        if one.co_flags & CO_NEWLOCALS:  # the bodies of classes have it not
            yield (one.co_qualname, one.co_firstlineno), other
        elif not _same_body(one, other):
            raise UnknownError
        else:
            yield from _changed(one, other)


def _codes(code: CodeType) -> list[CodeType]:
    return [held for held in code.co_consts if isinstance(held, CodeType)]


def _inside(code: CodeType) -> Iterator[Place]:
    for held in _codes(code):
        yield held.co_qualname, held.co_firstlineno
        yield from _inside(held)


def _same_body(old: CodeType, new: CodeType) -> bool:
    """Whether two bodies do the same, but for the functions and classes in them."""

    def body(code: CodeType) -> tuple[object, ...]:
        held = [(type(one), one) for one in code.co_consts if not isinstance(one, CodeType)]
        return code.co_code, repr(held), code.co_names

    return body(old) == body(new)


def _classes(source: str) -> list[str]:
    return [ast.dump(node) for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ClassDef)]


def _is_plain(value: object) -> bool:
    if isinstance(value, dict):
        return all(_is_plain(one) for pair in value.items() for one in pair)
    if type(value) in (tuple, list, set, frozenset):
        return all(map(_is_plain, value))  # type: ignore[call-overload]  # one of the four
    return type(value) in _PLAIN


def _memories(name: str) -> Iterator[Callable[[], None]]:
    """What empties each memory of a function in the modules that come by a module."""
    for each in _dependents(name):
        for value in list(vars(sys.modules[each]).values()):
            for held in (value, *(vars(value).values() if isinstance(value, type) else ())):
                if isinstance(held, _lru_cache_wrapper) and not _is_imported(held, each):
                    yield held.cache_clear


def _is_imported(memory: Any, into: str) -> bool:
    """Whether a memory is that of another module, which may not come by the mutant at all."""
    home = sys.modules.get(memory.__module__)
    return memory.__module__ != into and getattr(home, memory.__name__, None) is memory


def _dependents(name: str) -> list[str]:
    """The loaded modules of this project that come by a module, itself among them."""
    tops = name.partition(".")[0], "briefs", "corpus", "summarizer", "tests", "tui"
    ours = {key: module for key, module in sys.modules.items() if key.partition(".")[0] in tops}
    needs = {key: _imports(module) for key, module in ours.items()}
    found, grew = {name}, True
    while grew:
        # A package stands for all that can be asked of its face.
        more = {key for key, named in needs.items() if not named.isdisjoint(found)}
        more |= {key.rpartition(".")[0] for key in found if "." in key}
        grew = not more <= found
        found |= more
    return sorted(found & set(ours))


def _imports(module: ModuleType) -> set[str]:
    path = getattr(module, "__file__", None)
    if not path or not path.endswith(".py"):
        return set()
    found: set[str] = set()
    for node in ast.walk(ast.parse(Path(path).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.add(node.value.partition(":")[0])  # what is loaded at its first use goes by its name
    return found


def meet(
    tree: Path, module: str, tests: Sequence[str], mutants: Sequence[str], packages: Sequence[str]
) -> str:
    """Try the mutants of a module; a letter for each: `k` killed, `l` lives, `u` unknown.

    Shorter than the mutants where the tests fail without one.
    """
    read, write = os.pipe()
    child = os.fork()
    if not child:
        os.close(read)
        try:
            quiet = os.open(os.devnull, os.O_RDWR)
            for stream in (0, 1, 2):
                os.dup2(quiet, stream)
            enter(tree, packages)
            runner = Runner(module, tree, mutants, lambda letter: _tell(write, letter))
            pytest = importlib.import_module("pytest")
            pytest.main([*_QUICKLY, *tests], plugins=[runner])
        finally:
            os._exit(0)
    os.close(write)
    with os.fdopen(read) as told:
        letters = told.read()
    os.waitpid(child, 0)
    return letters


def _tell(to: int, letter: str) -> None:
    os.write(to, letter.encode())


def enter(tree: Path, packages: Sequence[str]) -> None:
    """Make this process import the packages from a tree, as if none were loaded."""
    os.chdir(tree)
    for name in [name for name in sys.modules if name.partition(".")[0] in packages]:
        del sys.modules[name]
    root = Path(__file__).parents[2]
    sys.path[:] = [str(tree), *(path for path in sys.path if path and Path(path) != root)]
