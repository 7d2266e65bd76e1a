"""Nothing outside the languages asks which language it is: what differs between them comes with the language."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from corpus import CODES
from tests.paths import ROOT

# The scripts that gather lists and the packages of one grammar each know their languages.
OWN = ("corpus/languages/", "summarizer/facts/lexicon/gather", "summarizer/facts/latin/")
MODULES = sorted(
    path
    for floor in ("corpus", "summarizer", "briefs", "tui")
    for path in (ROOT / floor).rglob("*.py")
    if not path.relative_to(ROOT).as_posix().startswith(OWN)
)


def asked(tree: ast.AST) -> list[int]:
    """The lines in which something is compared with the code of a language."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Compare)
        and any(
            isinstance(part, ast.Constant) and part.value in CODES
            for side in (node.left, *node.comparators)
            for part in (side.elts if isinstance(side, ast.Tuple | ast.List | ast.Set) else [side])
        )
    ]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_module_asks_which_language_it_is(path: Path) -> None:
    assert asked(ast.parse(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("code", ['a.code == "ar"', 'code in ("fr", "en")', 'x = 1 if c != "en" else 2'])
def test_a_question_is_seen(code: str) -> None:
    assert asked(ast.parse(code)) == [1]
