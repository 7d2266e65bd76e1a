"""What is made of a word once is not made again, until too much is held."""

from __future__ import annotations

from corpus import Remembered


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
