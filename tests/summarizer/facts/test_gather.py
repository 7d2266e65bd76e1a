from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.facts import lexicon
from summarizer.facts.lexicon.gather import write

GATHERED = [
    *(
        (code, name)
        for code in ("ar", "fr", "en")
        for name in ("countries.tsv", "city_ids.tsv", "first_names.txt")
    ),
    ("ar", "cities.tsv"),
    ("fr", "cities.txt"),
    ("en", "cities.txt"),
]


def test_a_list_is_sorted_behind_its_header_and_holds_nothing_twice(tmp_path: Path) -> None:
    write(tmp_path / "list.txt", ["What it holds.", "Where it is from."], ["ب", "ا", "é", "e\u0301", "ا"])
    text = (tmp_path / "list.txt").read_text(encoding="utf-8")
    assert text == "# What it holds.\n# Where it is from.\né\nا\nب\n"


@pytest.mark.parametrize(("code", "name"), GATHERED)
def test_a_gathered_list_is_as_written(tmp_path: Path, code: str, name: str) -> None:
    shipped = Path(lexicon.__file__).parent / code / name
    header = [line[2:] for line in shipped.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    write(tmp_path / name, header, lexicon.lines(code, name))
    assert (tmp_path / name).read_bytes() == shipped.read_bytes()


@pytest.mark.parametrize(("code", "name"), [("ar", "cities.tsv"), ("fr", "cities.txt"), ("en", "cities.txt")])
def test_what_was_left_out_is_not_in_the_list(code: str, name: str) -> None:
    names = {line.partition("\t")[0] for line in lexicon.lines(code, name)}
    assert names
    assert names.isdisjoint(lexicon.lines(code, "cities_left_out.txt"))
