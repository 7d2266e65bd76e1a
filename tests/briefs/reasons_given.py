"""Every reason that the code can give for a source that was not read, found in the code itself."""

from __future__ import annotations

import ast
import itertools
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from tests.paths import ROOT

FIGURE = "7"
"""Stands where a reason has a part that varies and is no reason of its own."""
ANY = "the file is empty"
"""Stands where a reason holds another one that is found by itself."""
# What carries a reason, with the place of its argument.
_CARRIERS = {"Problem": 1, "FormatError": 0, "ExhaustedError": 0, "FetchError": 0, "DecodeError": 0}
_PLACE = re.compile(f"[a-z]+ {FIGURE}")
_MOST = 6  # calls and names followed: deeper is a circle


class _Module:
    """What the names of a module stand for."""

    def __init__(self, path: Path) -> None:
        self.is_format = path.parent.name == "formats"
        self.tree = ast.parse(path.read_text(encoding="utf-8"))
        self.values: defaultdict[str, list[ast.expr]] = defaultdict(list)
        self.functions: dict[str, list[ast.expr]] = {}
        for node in ast.walk(self.tree):
            if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None:
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                for target in targets:
                    self._bind(target, node.value)
            elif isinstance(node, ast.NamedExpr):
                self.values[node.target.id].append(node.value)
            elif isinstance(node, ast.FunctionDef):
                self.functions[node.name] = [
                    one.value for one in ast.walk(node) if isinstance(one, ast.Return) and one.value
                ]

    def _bind(self, target: ast.expr, value: ast.expr) -> None:
        if isinstance(target, ast.Name):
            self.values[target.id].append(value)
        elif isinstance(target, ast.Tuple):
            for n, one in enumerate(target.elts):
                self._bind(one, ast.Subscript(value, ast.Constant(n)))


_MODULES = [_Module(path) for floor in ("corpus", "briefs") for path in sorted((ROOT / floor).rglob("*.py"))]


def reasons_given() -> list[str]:
    """The reasons, each way in which they can be told, with `FIGURE` for what varies."""
    found: set[str] = set()
    for module in _MODULES:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _CARRIERS:
                if len(node.args) > (place := _CARRIERS[node.func.id]):
                    found.update(_told(node.args[place], module, _MOST))
            elif isinstance(node, ast.keyword) and node.arg == "ended":  # of a process
                found.update(_told(node.value, module, _MOST))
            elif isinstance(node, ast.JoinedStr) and module.is_format:  # where in a file
                found.update(f"{place}: {ANY}" for place in _told(node, module, 0) if _PLACE.fullmatch(place))
    return sorted(found - {"", FIGURE})


def _told(node: ast.expr, module: _Module, left: int) -> Iterator[str]:
    """What an expression can be, as far as the code says."""
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            yield node.value
    elif isinstance(node, ast.JoinedStr):
        parts = [
            list(_told(part.value, module, left)) or [ANY if _holds_reason(part.value) else FIGURE]
            if isinstance(part, ast.FormattedValue)
            else [str(part.value)]
            for part in node.values
            if isinstance(part, (ast.FormattedValue, ast.Constant))
        ]
        yield from map("".join, itertools.product(*parts))
    elif inner := _parts(node):
        yield from _each(inner, module, left)
    elif isinstance(node, ast.Subscript):
        yield from _item(node, module, left)
    elif isinstance(node, (ast.GeneratorExp, ast.ListComp)):
        yield from _each([one.iter for one in node.generators], module, left)
    elif isinstance(node, ast.Name) and left:
        yield from _named(node.id, module, left - 1)
    elif isinstance(node, ast.Call) and left:
        yield from _called(node, module, left - 1)


def _parts(node: ast.expr) -> list[ast.expr]:
    """The expressions of which one that is made of several is, or has, one."""
    if isinstance(node, ast.IfExp):
        return [node.body, node.orelse]
    if isinstance(node, (ast.BoolOp, ast.Dict)):
        return node.values
    if isinstance(node, (ast.Tuple, ast.List)):
        return node.elts
    return [one.iter for one in node.generators] if isinstance(node, (ast.GeneratorExp, ast.ListComp)) else []


def _holds_reason(node: ast.expr) -> bool:
    """Whether a part of a reason is what an error says, or another reason."""
    called = isinstance(node, ast.Name) and node.id in {"error", "reason"}
    return called or (isinstance(node, ast.Attribute) and node.attr in {"ended", "reason"})


def _item(node: ast.Subscript, module: _Module, left: int) -> Iterator[str]:
    """What a value of a table can be; of a tuple, the one at its place."""
    wholes = [node.value]
    if isinstance(node.value, ast.Call) and isinstance(node.value.func, ast.Name):
        wholes = module.functions.get(node.value.func.id, [])
    while conditional := next((one for one in wholes if isinstance(one, ast.IfExp)), None):
        wholes = [one for one in wholes if one is not conditional] + [conditional.body, conditional.orelse]
    for whole in wholes:
        place = node.slice.value if isinstance(node.slice, ast.Constant) else None
        if isinstance(whole, ast.Tuple) and isinstance(place, int):
            yield from _told(whole.elts[place], module, left)
        else:
            yield from _told(whole, module, left)


def _each(nodes: list[ast.expr], module: _Module, left: int) -> Iterator[str]:
    for node in nodes:
        yield from _told(node, module, left)


def _named(name: str, module: _Module, left: int) -> Iterator[str]:
    if name in module.values:
        yield from _each(module.values[name], module, left)
        return
    if name.isupper() or name.startswith("_"):  # a constant of another module
        for other in _MODULES:
            yield from _each(other.values.get(name, []), other, left)


def _called(node: ast.Call, module: _Module, left: int) -> Iterator[str]:
    if isinstance(node.func, ast.Attribute):  # known.get(…, …)
        if node.func.attr == "get":
            yield from _each([node.func.value, *node.args[1:]], module, left)
    elif isinstance(node.func, ast.Name) and node.func.id == "next":
        yield from _each(node.args, module, left)
    elif isinstance(node.func, ast.Name):
        for other in (module,) if node.func.id in module.functions else _MODULES:
            yield from _each(other.functions.get(node.func.id, []), other, left)
