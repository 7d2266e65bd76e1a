"""Where rows end: at spaces, and within a word only where it is longer than a row."""

from __future__ import annotations

import pytest

from tui.bidi.shaping import Cluster
from tui.bidi.wrap import wrap, wrap_words


def rows(text: str, width: int, wide: str = "") -> list[str]:
    """The rows of a text whose letters take a cell each, the wide ones two, and invisible ones none."""

    def cells(char: str) -> int:
        return 0 if char == "\u200b" else 1 + (char in wide)

    def clusters(word: str) -> list[Cluster]:
        return [Cluster(n, n + 1, char, cells(char)) for n, char in enumerate(word)]

    found = wrap(wrap_words(text), width, lambda word: sum(map(cells, word)), clusters)
    assert [end for _, end in found[:-1]] == [start for start, _ in found[1:]]
    assert (found[0][0], found[-1][1]) == (0, len(text))
    return [text[start:end] for start, end in found]


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("", 4, [""]),
        ("aaaa", 4, ["aaaa"]),
        ("aaaa bbbb", 9, ["aaaa bbbb"]),
        ("aaaa bbbb", 8, ["aaaa ", "bbbb"]),
        ("aaaa bbbb", 4, ["aaaa ", "bbbb"]),
        ("aa bb .", 5, ["aa ", "bb ."]),
        ("aa bb ؟ cc", 5, ["aa ", "bb ؟ ", "cc"]),
        ("aa bb » . cc", 8, ["aa ", "bb » . ", "cc"]),
        ("aa .b", 4, ["aa ", ".b"]),
        ("aa  .", 3, ["aa  ", "."]),
        (" .", 1, [" ", "."]),
        ("aa bb cc", 5, ["aa bb ", "cc"]),
        ("aa   bb", 5, ["aa   ", "bb"]),
        ("aa   bb", 7, ["aa   bb"]),
        ("aa    ", 3, ["aa    "]),
        ("  aaaa", 4, ["  ", "aaaa"]),
        ("  aa", 4, ["  aa"]),
        ("aaaaa", 4, ["aaaa", "a"]),
        ("aaaaaaaaa", 4, ["aaaa", "aaaa", "a"]),
        ("b aaaaa", 4, ["b ", "aaaa", "a"]),
        ("aaaaa b", 4, ["aaaa", "a b"]),
        ("aaaaa bbb", 4, ["aaaa", "a ", "bbb"]),
        ("aaaaa bb", 4, ["aaaa", "a bb"]),
        ("b aaaa c", 4, ["b ", "aaaa ", "c"]),
        ("\u200b aaaa", 4, ["\u200b ", "aaaa"]),
        ("aaaa\u200b bb", 4, ["aaaa\u200b ", "bb"]),
    ],
)
def test_rows_end_at_spaces_where_they_can(text: str, width: int, expected: list[str]) -> None:
    assert rows(text, width) == expected


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [("WWW", 4, ["WW", "W"]), ("aWW", 4, ["aW", "W"]), ("WW", 3, ["W", "W"]), ("aW b", 4, ["aW ", "b"])],
)
def test_a_wide_letter_is_not_parted(text: str, width: int, expected: list[str]) -> None:
    assert rows(text, width, wide="W") == expected


def test_a_letter_wider_than_the_row_makes_no_empty_row() -> None:
    assert rows("WW", 1, wide="W") == ["W", "W"]


@pytest.mark.parametrize("space", "\t\u1680\u2000\u2003\u200a\u205f ")
def test_a_row_may_end_at_any_space_that_is_no_no_break_space(space: str) -> None:
    assert wrap_words(f"a{space}b") == ["a", "b"]


@pytest.mark.parametrize("space", "\u00a0\u202f\u2007")
def test_no_break_spaces_belong_to_their_word(space: str) -> None:
    assert wrap_words(f"a{space}b c") == [f"a{space}b", "c"]
