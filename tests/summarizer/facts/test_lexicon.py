"""How word lists are read."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from corpus import read_entries
from summarizer.facts import lexicon
from tests.paths import ROOT

FOLDER = Path(lexicon.__file__).parent
GROUPED = sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.glob("*/*_words.tsv"))


def test_the_words_of_a_group_are_normalised() -> None:
    assert lexicon.group("ar", "people_words.tsv", "late") == {"الراحل", "الراحله", "المرحوم"}
    groups = ("head of body", "movement")
    assert "مدير" in lexicon.group("ar", "body_words.tsv", groups[0])
    assert "حركه" in lexicon.group("ar", "body_words.tsv", groups[1])


def test_a_group_that_is_none_is_an_error() -> None:
    with pytest.raises(KeyError):
        lexicon.group("ar", "people_words.tsv", "no such group")


def groups(name: str) -> set[str]:
    return {line.partition("\t")[2] for line in read_entries(FOLDER / name)}


@pytest.mark.parametrize("name", GROUPED)
def test_a_grouped_list_is_sorted_and_says_what_each_of_its_groups_holds(name: str) -> None:
    header = [line for line in (FOLDER / name).read_text(encoding="utf-8").splitlines() if line[0] == "#"]
    told = [line[2:].partition(": ")[0] for line in header[1:-1]]
    assert told == sorted(groups(name))
    assert header[-1].startswith("# Written for Mujaz from ")
    rows = read_entries(FOLDER / name)
    assert rows == sorted(set(rows))


def test_each_group_is_asked_for_in_the_code() -> None:
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in (ROOT / "summarizer").rglob("*.py")]
    said = {node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    assert [(name, group) for name in GROUPED for group in groups(name) if group not in said] == []
