"""Every word list that ships is read by something."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from tests.paths import FLOORS, ROOT

# A language's cues are read by its code.
OF_A_LANGUAGE = re.compile(r"[a-z]{2}\.tsv")


def files(*suffixes: str) -> list[Path]:
    found = (path for floor in FLOORS for path in (ROOT / floor).rglob("*") if path.suffix in suffixes)
    return [path for path in found if "sample" not in path.parts]


def test_each_list_is_named_in_the_code() -> None:
    nodes = [n for path in files(".py") for n in ast.walk(ast.parse(path.read_text(encoding="utf-8")))]
    said = {node.value for node in nodes if isinstance(node, ast.Constant)}
    # Of «f"{tense}_words.txt"» what stands behind the braces: lists of one sort by another's names.
    said_in_part = tuple(
        str(node.values[-1].value)
        for node in nodes
        if isinstance(node, ast.JoinedStr) and isinstance(node.values[-1], ast.Constant)
        if re.fullmatch(r"_\w+\.txt", str(node.values[-1].value))
    )
    lists = [path for path in files(".txt", ".tsv", ".table") if not OF_A_LANGUAGE.fullmatch(path.name)]
    assert [
        str(path.relative_to(ROOT))
        for path in lists
        if said.isdisjoint((path.name, path.stem)) and not path.name.endswith(said_in_part)
    ] == []
