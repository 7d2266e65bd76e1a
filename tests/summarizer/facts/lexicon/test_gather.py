from __future__ import annotations

from pathlib import Path

import pytest

from corpus import read_entries
from summarizer.facts import lexicon
from summarizer.facts.lexicon.gather import shared, write

GATHERED = [
    *(
        (code, name)
        for code in ("ar", "fr", "en")
        for name in ("countries.tsv", "city_ids.tsv", "first_names.txt")
    ),
    ("ar", "cities.tsv"),
    ("ar", "towns.tsv"),
    ("fr", "cities.txt"),
    ("en", "cities.txt"),
    ("latin", "cities.txt"),
    ("latin", "city_ids.tsv"),
    ("latin", "first_names.txt"),
    ("latin", "names_of_women.txt"),
    ("latin", "names_of_either.txt"),
]


def test_a_list_is_sorted_behind_its_header_and_holds_nothing_twice(tmp_path: Path) -> None:
    write(tmp_path / "list.txt", ["What it holds.", "Where it is from."], ["ب", "ا", "é", "e\u0301", "ا"])
    text = (tmp_path / "list.txt").read_text(encoding="utf-8")
    assert text == "# What it holds.\n# Where it is from.\né\nا\nب\n"


@pytest.mark.parametrize(("code", "name"), GATHERED)
def test_a_gathered_list_is_as_written(tmp_path: Path, code: str, name: str) -> None:
    shipped = Path(lexicon.__file__).parent / code / name
    header = [line[2:] for line in shipped.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    write(tmp_path / name, header, read_entries(shipped))
    assert (tmp_path / name).read_bytes() == shipped.read_bytes()


def test_what_french_and_english_share_stands_once() -> None:
    lists = {"fr": ["Paris", "Londres", "Beyrouth"], "en": ["London", "Paris"]}
    assert shared(lists) == {"fr": {"Londres", "Beyrouth"}, "en": {"London"}, "latin": {"Paris"}}
    folder = Path(lexicon.__file__).parent
    for path in (folder / "latin").iterdir():
        once = [entry for code in ("fr", "en", "latin") for entry in read_entries(folder / code / path.name)]
        assert len(once) == len(set(once)), path.name
