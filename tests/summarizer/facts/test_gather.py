from __future__ import annotations

from pathlib import Path

import pytest

from corpus import read_entries
from summarizer.facts import lexicon
from summarizer.facts.lexicon.gather import _consonants, _plain, shared, write

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


@pytest.mark.parametrize(("code", "name"), [("ar", "cities.tsv"), ("fr", "cities.txt"), ("en", "cities.txt")])
def test_what_was_left_out_is_not_in_the_list(code: str, name: str) -> None:
    names = {line.partition("\t")[0] for line in lexicon.lines(code, name)}
    assert names
    assert names.isdisjoint(lexicon.lines(code, "cities_left_out.txt"))


@pytest.mark.parametrize("code", ["fr", "en"])
def test_given_names_left_out_are_in_no_list_and_those_added_are(code: str) -> None:
    names = set(lexicon.lines(code, "first_names.txt"))
    assert names.isdisjoint(lexicon.lines(code, "first_names_left_out.txt"))
    assert names.issuperset(lexicon.lines(code, "first_names_by_hand.txt"))


def test_names_of_the_world_are_names_in_both_languages_and_no_other_word() -> None:
    left_out = read_entries(Path(lexicon.__file__).parent / "latin" / "world_names_left_out.txt")
    for code in ("fr", "en"):
        names = set(lexicon.lines(code, "first_names.txt"))
        assert names.issuperset(["Jaroslava", "Paulo", "Giorgia", "Volodymyr"])
        assert "Wage" in left_out
        assert "Wage" not in names
    assert "Mercedes" not in lexicon.lines("fr", "first_names.txt")


@pytest.mark.parametrize(
    ("name", "other"), [("Al Başrah", "Basra"), ("Qusanţīnah", "Cusantina"), ("Shlef", "Chlef")]
)
def test_transcriptions_of_one_name_have_the_same_consonants(name: str, other: str) -> None:
    assert _consonants(name) == _consonants(other)


def test_a_name_is_written_without_the_marks_that_french_does_not_have() -> None:
    assert [_plain(name) for name in ("Al Başrah", "Béjaïa", "‘Ajlūn")] == ["Al Basrah", "Béjaïa", "Ajlun"]


def test_the_names_of_women_and_of_either_are_given_names_and_no_name_is_both() -> None:
    known = {name for code in ("fr", "en") for name in lexicon.lines(code, "first_names.txt")}
    women, either = (set(lexicon.lines("en", f"names_of_{whose}.txt")) for whose in ("women", "either"))
    assert women | either < known
    assert women.isdisjoint(either)
    assert either.issuperset(known.intersection(lexicon.lines("en", "names_of_either_by_hand.txt")))
