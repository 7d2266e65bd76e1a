"""The numbers that decide: where each stands, what it was set on, and what moves when it is a fifth more or less.

usage: uv run python -m tests.benchmarks.constants [FLOOR ...] [--only NAME] [--table]

For every numeric constant of a module the gold of `tests/gold` is measured with the constant a fifth less and a
fifth more (a whole number by one at least), each in a process of its own on a copy of the tree. A line says which
figure moves most each way, in hundredths. --table prints the rows as Markdown for README.md beside this file.
"""

from __future__ import annotations

import argparse
import ast
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests.paths import FLOORS, ROOT

DECIDING = ("corpus", "summarizer", "briefs")
_MEASURE = (
    "import json; from tests.gold.figures import LOWER_IS_BETTER, measure;"
    "print(json.dumps({n: v for n, v in measure().items() if v is not None}))"
)


class Constant(NamedTuple):
    """A number, or a tuple, table or struct of numbers, that a module gives a name.

    Attributes:
        path: The module, from the root of the project.
        name: The constant's name.
        line: Where it stands, counted from 1.
        origin: What the comment above, behind or below it says; empty where there is none.
        numbers: Where its numbers stand: (start, end) offsets in the module's text.
    """

    path: str
    name: str
    line: int
    origin: str
    numbers: tuple[tuple[int, int], ...]


def main() -> None:
    """Print a line for each constant."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("floors", nargs="*", default=DECIDING, metavar="FLOOR")
    parser.add_argument("--only", help="only the constant of this name")
    parser.add_argument("--table", action="store_true", help="rows of a Markdown table")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder)
        for part in (*FLOORS, "tests"):
            shutil.copytree(ROOT / part, tree / part, ignore=shutil.ignore_patterns("__pycache__"))
        usual = _measured(tree)
        for constant in constants(args.floors):
            if args.only in (None, constant.name):
                moved = [_moved(tree, constant, by, usual) for by in (0.8, 1.2)]
                print(_row(constant, moved, table=args.table), flush=True)


def constants(floors: tuple[str, ...] = FLOORS) -> Iterator[Constant]:
    """The numeric constants of the modules of some floors, in the order of their files."""
    for floor in floors:
        for path in sorted((ROOT / floor).rglob("*.py")):
            yield from constants_of(path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix())


def constants_of(source: str, path: str) -> Iterator[Constant]:
    """The numeric constants at the top of a module's text."""
    lines = source.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    tree = ast.parse(source)
    for node, follows in zip(tree.body, [*tree.body[1:], None], strict=True):
        if not isinstance(node, ast.Assign | ast.AnnAssign) or node.value is None:
            continue
        target = node.targets[0] if isinstance(node, ast.Assign) else node.target
        found = [part for part in ast.walk(node.value) if _is_number(part)]
        if not found or not _is_numeric(node.value):
            continue
        places = tuple(
            (
                _offset(starts, lines, part.lineno, part.col_offset),
                _offset(starts, lines, part.end_lineno or 0, part.end_col_offset or 0),
            )
            for part in found
            if isinstance(part, ast.expr)
        )
        yield Constant(path, ast.unparse(target), node.lineno, _origin(lines, node, follows), places)


def _offset(starts: list[int], lines: list[str], line: int, column: int) -> int:
    return starts[line - 1] + len(lines[line - 1].encode()[:column].decode())


def _is_number(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and type(node.value) in (int, float)


def _is_numeric(node: ast.expr) -> bool:
    if isinstance(node, ast.Tuple):
        return bool(node.elts) and all(_is_numeric(part) for part in node.elts)
    if isinstance(node, ast.Dict):
        return bool(node.values) and all(_is_numeric(part) for part in node.values)
    if isinstance(node, ast.Call):  # a struct of weights
        parts = [*node.args, *(keyword.value for keyword in node.keywords)]
        return bool(node.keywords) and all(_is_numeric(part) for part in parts)
    if isinstance(node, ast.BinOp):
        return _is_numeric(node.left) and _is_numeric(node.right)
    return _is_number(node) or (isinstance(node, ast.UnaryOp) and _is_numeric(node.operand))


def _origin(lines: list[str], node: ast.stmt, follows: ast.stmt | None) -> str:
    """The comment of a constant: behind it, else as a string below it, else above it or the numbers beside it."""
    own = lines[(node.end_lineno or node.lineno) - 1].partition("#")[2].strip()
    if own:
        return own
    if isinstance(follows, ast.Expr) and isinstance(follows.value, ast.Constant):
        return str(follows.value.value).split("\n")[0]
    at = node.lineno - 2
    while at >= 0 and _is_number_line(lines[at]):
        at -= 1
    above: list[str] = []
    while at >= 0 and lines[at].startswith("#"):
        above.insert(0, lines[at].lstrip("#").strip())
        at -= 1
    return " ".join(above)


def _is_number_line(line: str) -> bool:
    """Whether a line is a whole assignment of numbers, which may share the comment above it with the next."""
    try:
        (node,) = ast.parse(line).body
    except (SyntaxError, ValueError):
        return False
    return isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None and _is_numeric(node.value)


def _moved(tree: Path, constant: Constant, by: float, usual: dict[str, float]) -> str:
    """Which figure moves most when a constant is so many times what it is."""
    path = tree / constant.path
    source = path.read_text(encoding="utf-8")
    changed = source
    for start, end in reversed(constant.numbers):
        changed = changed[:start] + _scaled(source[start:end], by) + changed[end:]
    path.write_text(changed, encoding="utf-8")
    try:
        now = _measured(tree)
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        return "breaks"
    finally:
        path.write_text(source, encoding="utf-8")
    moves = {name: now.get(name, 0.0) - value for name, value in usual.items()}
    name = max(moves, key=lambda one: (abs(moves[one]), one))
    return f"{name} {100 * moves[name]:+.1f}" if abs(moves[name]) > 5e-4 else "–"


def _scaled(number: str, by: float) -> str:
    value = ast.literal_eval(number)
    if isinstance(value, float):
        return repr(value * by)
    step = max(1, round(value * 0.2)) if value else 0
    return repr(value + (step if by > 1 else -step))


def _measured(tree: Path) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-P", "-c", f"import sys; sys.path.insert(0, {str(tree)!r}); {_MEASURE}"],
        cwd=tree,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def _row(constant: Constant, moved: list[str], *, table: bool) -> str:
    where = f"{constant.path}:{constant.line}"
    if table:
        return f"| `{constant.name}` | {constant.path} | {constant.origin} | {moved[0]} | {moved[1]} |"
    return f"{where:60} {constant.name:24} {moved[0]:36} {moved[1]:36} {constant.origin}"


if __name__ == "__main__":
    main()
