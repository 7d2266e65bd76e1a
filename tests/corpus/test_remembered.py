"""What is made of a word once is not made again, until too much is held."""

from __future__ import annotations

from corpus import Remembered, forget_words, word_cache


def test_a_value_is_made_once() -> None:
    made: list[str] = []

    def upper(word: str) -> str:
        made.append(word)
        return word.upper()

    remembered = Remembered(upper)
    assert [remembered[word] for word in ("a", "b", "a")] == ["A", "B", "A"]
    assert made == ["a", "b"]


def test_so_many_are_held_and_no_more() -> None:
    remembered = Remembered(str.upper, most=2)
    sizes = []
    for word in "abcab":
        assert remembered[word] == word.upper()
        sizes.append(len(remembered))
    assert sizes == [1, 2, 1, 2, 1]


def test_all_that_is_held_of_words_can_be_given_back() -> None:
    made: list[str] = []

    @word_cache(1 << 12)
    def upper(word: str) -> str:
        made.append(word)
        return word.upper()

    remembered = Remembered(str.upper)
    assert (upper("a"), upper("a"), remembered["a"]) == ("A", "A", "A")
    forget_words("a" * 50_000)
    assert remembered
    forget_words("a" * 50_001)
    assert not remembered
    assert (upper("a"), remembered["a"]) == ("A", "A")
    assert made == ["a", "a"]
