"""Make the mutants of a module: copies of it with one small fault each, by Cosmic Ray's operators."""

from __future__ import annotations

import ast
import pickle
import re
import sys
from collections.abc import Iterator
from typing import Any, NamedTuple

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import MutationVisitor
from cosmic_ray.operators.number_replacer import NumberReplacer
from cosmic_ray.operators.operator import Operator
from cosmic_ray.plugins import get_operator
from parso.python.tree import Number

# Each comparison becomes the one that differs at the border, and its contrary.
_COMPARISONS = (
    *("Eq_NotEq", "NotEq_Eq", "Is_IsNot", "IsNot_Is"),
    *("Lt_LtE", "Lt_GtE", "LtE_Lt", "LtE_Gt", "Gt_GtE", "Gt_LtE", "GtE_Gt", "GtE_Lt"),
)
_ARITHMETIC = ("Add_Sub", "Sub_Add", "Mul_Div", "Div_Mul", "FloorDiv_Mul", "BitAnd_BitOr", "BitOr_BitAnd")
_OPERATORS = (
    *(f"core/ReplaceComparisonOperator_{name}" for name in _COMPARISONS),
    *(f"core/ReplaceBinaryOperator_{name}" for name in _ARITHMETIC),
    "core/AddNot",
    "core/ReplaceAndWithOr",
    "core/ReplaceOrWithAnd",
    "core/ReplaceTrueWithFalse",
    "core/ReplaceFalseWithTrue",
    "core/ReplaceBreakWithContinue",
    "core/ReplaceContinueWithBreak",
    "core/ReplaceUnaryOperator_USub_UAdd",
    "core/ReplaceUnaryOperator_Delete_Not",
    "core/ZeroIterationForLoop",
)


class NumberChanger(NumberReplacer):  # type: ignore[misc]  # Cosmic Ray has no types
    """A whole number one more or less, a fraction a fifth more or less; nothing is never less."""

    def mutation_positions(self, node: Any) -> Iterator[Any]:
        """Where a number stands, once for each way to change it."""
        places = list(super().mutation_positions(node))
        yield from places[:1] if places and not ast.literal_eval(node.value) else places

    def mutate(self, node: Any, index: int) -> Any:
        """The node with the number changed the way of that index."""
        value = ast.literal_eval(node.value)
        step = (1, -1)[index] if isinstance(value, int) else (0.2, -0.2)[index] * (value or 1.0)
        changed = value + step if isinstance(value, int) else float(f"{value + step:.9g}")
        return Number(f" {changed}", node.start_pos)


class Mutant(NamedTuple):
    """One fault: where, the line before and after, and the whole module with it."""

    line: int
    before: str
    after: str
    code: str


def make_mutants(source: str) -> Iterator[Mutant]:
    """Every mutant of a module, operator by operator."""
    tree = get_ast(source)
    left_alone = _without_effect(source)
    operators: list[Operator] = [*(get_operator(name)() for name in _OPERATORS), NumberChanger()]
    # Statement by statement, each parsed once: a mutation changes the tree that it is given.
    parts = [part.get_code() for part in tree.children]
    trees = [get_ast(part) for part in parts]
    kept = [pickle.dumps(part) for part in trees]
    for operator in operators:
        before = 0
        for n, part in enumerate(parts):
            places = [place for node in ast_nodes(trees[n]) for place in operator.mutation_positions(node)]
            for occurrence, ((line, column), _) in enumerate(places):
                if any(a <= column < b for a, b in left_alone.get(before + line, ())):
                    continue
                changed = MutationVisitor(occurrence, operator).walk(pickle.loads(kept[n])).get_code()
                code = "".join((*parts[:n], changed, *parts[n + 1 :]))
                if code != source and _compiles(code):
                    yield Mutant(*_change(source, code), code)
            before += part.count("\n")


def _compiles(code: str) -> bool:
    try:
        compile(code, "mutant", "exec")
    except SyntaxError:
        return False
    return True


def _change(source: str, code: str) -> tuple[int, str, str]:
    old, new = source.split("\n"), code.split("\n")
    line = next(
        (n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)) - 1
    )
    return line + 1, plain(old[line]), plain(new[line])


def plain(line: str) -> str:
    """A line of code without the comment behind it."""
    return re.sub(r"\s{2,}#\s.*$", "", line).strip()


def _without_effect(source: str) -> dict[int, list[tuple[int, int]]]:
    """The columns of each line in which nothing runs: annotations, decorators, imports for type checkers.

    What only guards against a mistake of the caller's (`strict`) counts as well.
    """
    parts: list[ast.expr | ast.stmt] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.AnnAssign | ast.arg) and node.annotation is not None:
            parts.append(node.annotation)
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            parts += node.decorator_list
            # A Struct is frozen or not, and keeps itself from the garbage collector or not.
            parts += [keyword.value for keyword in getattr(node, "keywords", ())]
            if isinstance(node, ast.FunctionDef) and node.returns is not None:
                parts.append(node.returns)
        elif isinstance(node, ast.keyword) and node.arg == "strict":
            parts.append(node.value)
        elif isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            parts += [node.test, *node.body]
    columns: dict[int, list[tuple[int, int]]] = {}
    for line, text in enumerate(source.split("\n"), start=1):
        # A star that makes the parameters behind it keywords is no product.
        columns[line] = [match.span() for match in re.finditer(r"\*,", text)]
    for part in parts:
        last = part.end_lineno or part.lineno
        for line in range(part.lineno, last + 1):
            first = part.col_offset if line == part.lineno else 0
            end = (part.end_col_offset or 0) if line == last else sys.maxsize
            columns.setdefault(line, []).append((first, end))
    return columns
