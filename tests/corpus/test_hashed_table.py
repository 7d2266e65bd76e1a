"""Tables dealt out to lines give back what they were made of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus import hashed_table as table_module
from corpus.hashed_table import Table, deal

WORDS = st.text(st.characters(exclude_categories=("Cs", "Z", "C")), min_size=1, max_size=12)
TABLES = st.dictionaries(WORDS, st.integers(0, 10**6), max_size=60)


@given(TABLES, st.lists(WORDS, max_size=20))
def test_a_table_is_the_mapping_it_was_made_of(made_of: dict[str, int], others: list[str]) -> None:
    table = Table(deal(made_of), int)
    assert dict(table) == table == made_of
    assert len(table) == len(made_of)
    for word in [*made_of, *others, *others]:
        assert table.get(word) == made_of.get(word)
        assert (word in table) == (word in made_of)


@given(st.text())
def test_any_text_may_be_asked_for(word: str) -> None:
    assert Table(deal({"بحر": 1}), int).get(word, 7) == (1 if word == "بحر" else 7)


def test_a_part_of_a_word_and_a_value_are_no_words() -> None:
    table = Table(deal({"bridge": 12, "bridges": 3}), str)
    assert table["bridge"] == "12"
    for word in ("bridg", "ridge", "12", "", " ", "bridge\t12"):
        assert word not in table
        with pytest.raises(KeyError):
            table[word]


def test_a_table_without_lines_is_empty() -> None:
    table: Table[int] = Table((), int)
    assert not table
    assert len(table) == 0
    assert "bridge" not in table
    assert Table(deal({"a": 1}), int)


def test_the_same_table_gives_the_same_lines() -> None:
    assert deal({"a": 1, "b": 2}) == deal({"b": 2, "a": 1})


@pytest.mark.parametrize("word", ["", "two words", "tab\tword", "line\nend", " "])
def test_what_is_no_word_cannot_be_dealt(word: str) -> None:
    with pytest.raises(ValueError, match="not a word and its value"):
        deal({word: 1})
    with pytest.raises(ValueError, match="not a word and its value"):
        deal({"word": word})


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_module, "_MEMORY", 2)
    made_of = {letter: n for n, letter in enumerate("abcdefgh")}
    table = Table(deal(made_of), int)
    for _ in range(2):
        assert [table[letter] for letter in "abcdefgh"] == list(range(8))
    assert len(table._met) <= 2
