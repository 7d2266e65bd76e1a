"""Word lists of a folder, one folder a language, and one a grammar."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus import WordLists


def lists_of(folder: Path, **files: str) -> WordLists:
    """The lists of a folder, made from files named by folder and list: `fr_fish="cod"`."""
    for name, text in files.items():
        code, _, own = name.partition("_")
        (folder / code).mkdir(exist_ok=True)
        (folder / code / f"{own}.txt").write_text(text, encoding="utf-8")
    return WordLists(folder)


def test_entries_stand_as_written_without_comments_and_a_list_that_is_not_there_is_empty(
    tmp_path: Path,
) -> None:
    lists = lists_of(tmp_path, fr_fish="# Of the sea.\nMorue\n\nThon rouge\n")
    assert lists.lines("fr", "fish.txt") == ("Morue", "Thon rouge")
    assert lists.words("fr", "fish.txt") == {"morue", "thon rouge"}
    assert lists.phrases("fr", "fish.txt") == {("morue",), ("thon", "rouge")}
    for empty in (
        lists.lines("en", "fish.txt"),
        lists.words("fr", "birds.txt"),
        lists.table("ar", "fish.txt"),
    ):
        assert len(empty) == 0


def test_what_a_grammar_shares_stands_behind_the_language_s_own(tmp_path: Path) -> None:
    lists = lists_of(tmp_path, fr_fish="thon", latin_fish="hamachi", latin_birds="kiwi")
    assert lists.lines("fr", "fish.txt") == ("thon", "hamachi")
    assert lists.lines("en", "fish.txt") == ("hamachi",)
    assert lists.lines("ar", "fish.txt") == ()
    assert lists.words("fr", "fish.txt", "birds.txt") == {"thon", "hamachi", "kiwi"}


def test_of_two_entries_with_one_normal_form_the_first_counts(tmp_path: Path) -> None:
    lists = lists_of(tmp_path, ar_fish="أنقليس\tlong\nانقليس\tshort\nتن\tround")
    assert lists.table("ar", "fish.txt") == {"انقليس": "long", "تن": "round"}
    assert lists.names("ar", "fish.txt") == {"انقليس": "long", "تن": "round"}


def test_the_words_of_a_group(tmp_path: Path) -> None:
    lists = lists_of(tmp_path, ar_fish="أنقليس\tlong\nتن\tround\nأنقليس\teaten")
    assert lists.group("ar", "fish.txt", "long") == lists.group("ar", "fish.txt", "eaten") == {"انقليس"}
    with pytest.raises(KeyError):
        lists.group("ar", "fish.txt", "square")
