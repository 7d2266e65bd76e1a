from __future__ import annotations

from pathlib import Path

import pytest

from corpus import read_entries
from summarizer.facts import lexicon


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


def test_the_names_of_women_and_of_either_are_given_names_and_no_name_is_both() -> None:
    known = {name for code in ("fr", "en") for name in lexicon.lines(code, "first_names.txt")}
    women, either = (set(lexicon.lines("en", f"names_of_{whose}.txt")) for whose in ("women", "either"))
    assert women | either < known
    assert women.isdisjoint(either)
    assert either.issuperset(known.intersection(lexicon.lines("en", "names_of_either_by_hand.txt")))
