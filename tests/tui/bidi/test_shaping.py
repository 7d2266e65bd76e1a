from __future__ import annotations

import pytest
from arabic_reshaper.letters import LETTERS_ARABIC
from rich.cells import cell_len

from tui.bidi.isolates import POP, RIGHT_TO_LEFT
from tui.bidi.shaping import presentation_forms, shape_word


def drawn(word: str, *, shape: bool = True, marks: bool = True) -> list[str]:
    return [cluster.text for cluster in shape_word(word, shape=shape, marks=marks)]


def test_forms_are_those_of_arabic_reshaper() -> None:
    letters, _ = presentation_forms()
    assert {
        letter: forms for letter, forms in LETTERS_ARABIC.items() if letter not in "\u0640\u200d"
    } == letters


def test_letters_join() -> None:
    assert drawn("بيت") == ["\ufe91", "\ufef4", "\ufe96"]
    assert drawn("دار") == ["\ufea9", "\ufe8d", "\ufead"]
    assert drawn("بـ") == ["\ufe91", "\u0640"]


def test_lam_alef_is_one_cell_with_the_marks_of_both() -> None:
    (cluster,) = shape_word("لَأُ")
    assert (cluster.start, cluster.end, cluster.width) == (0, 4, 1)
    assert cluster.text == "\ufef7\u064e\u064f"
    assert drawn("بلا") == ["\ufe91", "\ufefc"]


def test_god_is_written_letter_by_letter() -> None:
    assert len(shape_word("الله")) == 4


@pytest.mark.parametrize(
    ("marks", "expected"), [(True, ["\ufee3\u064f", "\ufee2\u0652"]), (False, ["\ufee3", "\ufee2"])]
)
def test_vowel_marks_stay_over_their_letter_or_go(marks: bool, expected: list[str]) -> None:
    assert drawn("مُمْ", marks=marks) == expected


def test_a_decomposed_hamza_makes_the_letter_that_has_forms() -> None:
    assert drawn("\u064a\u0654\u064eر") == ["\ufe8b\u064e", "\ufeae"]
    assert drawn("\u0644\u0627\u0655", marks=False) == ["\ufef9"]


def test_joiner_and_non_joiner_shape_but_are_not_drawn() -> None:
    assert drawn("می\u200cخ") == ["\ufee3", "\ufbfd", "\ufea5"]
    assert drawn("ه\u200d") == ["\ufeeb"]
    assert drawn("ل\u200cا") == ["\ufedd", "\ufe8d"]


def test_controls_belong_to_the_cluster_before_them() -> None:
    clusters = shape_word("\u202eب\u200fت\x1b\u2069")
    assert [(cluster.start, cluster.end, cluster.text) for cluster in clusters] == [
        (0, 3, "\ufe91"),
        (3, 6, "\ufe96"),
    ]
    assert shape_word("\u200e\u2066") == ((0, 2, "", 0),)


def test_a_mark_without_a_letter_gets_a_place_of_its_own() -> None:
    assert drawn("\u064eب") == ["\u00a0\u064e", "\ufe8f"]


@pytest.mark.parametrize(
    ("emoji", "drawn"),
    [
        ("👩\u200d👧\u200d👦", "👩👧👦"),
        ("👍🏽", "👍"),
        ("🇲🇦", "🇲🇦"),
        ("❤\ufe0f\u200d🔥", "❤🔥"),
        ("👩🏽\u200d🚀", "👩🚀"),
    ],
)
def test_an_emoji_sequence_is_one_cluster_of_as_many_cells_in_every_terminal(emoji: str, drawn: str) -> None:
    (cluster,) = shape_word(emoji)
    assert cluster.text == drawn
    assert cluster.end == len(emoji)
    assert cluster.width == sum(map(cell_len, drawn))


def test_wide_characters_take_two_cells() -> None:
    assert [cluster.width for cluster in shape_word("日本")] == [2, 2]


def test_logical_text_is_only_cut_into_clusters() -> None:
    clusters = shape_word("سَلام", shape=False)
    assert [cluster.text for cluster in clusters] == ["سَ", "لا", "م"]
    assert [cluster.width for cluster in clusters] == [1, 2, 1]


def test_a_lone_surrogate_cannot_break_the_output() -> None:
    assert drawn("\ud800ا") == ["\ufffd", "\ufe8d"]


def test_plain_letters_are_clusters_of_one_cell() -> None:
    assert shape_word("ab") == ((0, 1, "a", 1), (1, 2, "b", 1))


def test_an_alef_behind_a_lam_has_two_forms() -> None:
    assert presentation_forms()[1] == {
        "آ": ("\ufef5", "\ufef6"),
        "أ": ("\ufef7", "\ufef8"),
        "إ": ("\ufef9", "\ufefa"),
        "ا": ("\ufefb", "\ufefc"),
    }


def test_what_joins_nothing_parts_its_neighbours() -> None:
    assert drawn("بء") == ["\ufe8f", "\ufe80"]
    assert drawn("لاب") == ["\ufefb", "\ufe8f"]
    assert drawn("بaب") == ["\ufe8f", "a", "\ufe8f"]


def test_only_hamza_and_madda_are_composed_and_each_once() -> None:
    assert drawn("e\u0301\u0654") == ["e\u0301\u0654"]
    assert drawn("ب\u0654") == ["\ufe8f\u0654"]
    assert drawn("ا\u0654\u0654") == ["\ufe83\u0654"]


@pytest.mark.parametrize(
    ("word", "clusters"),
    [
        ("👩\u200d", ["👩"]),
        ("👩\u200dب", ["👩", "\ufe8f"]),
        ("👩ب", ["👩", "\ufe8f"]),
        ("ب\u200d👩", ["\ufe91", "👩"]),
        ("بت👩", ["\ufe91", "\ufe96", "👩"]),
        ("👍🏻", ["👍"]),
        ("👍🏿", ["👍"]),
        ("👍🏿🏻", ["👍"]),
        ("👍🇦", ["👍", "🇦"]),
        ("🇦🇿", ["🇦🇿"]),
        ("🇿🇦", ["🇿🇦"]),
        ("🇲🇦🇲", ["🇲🇦", "🇲"]),
        ("🇲ب", ["🇲", "\ufe8f"]),
        ("ب🇲🇦", ["\ufe8f", "🇲🇦"]),
        ("🇲🇦ب", ["🇲🇦", "\ufe8f"]),
    ],
)
def test_what_belongs_to_an_emoji_and_what_does_not(word: str, clusters: list[str]) -> None:
    assert drawn(word) == clusters


def test_marks_of_isolates_are_clusters_of_no_cell_between_the_words() -> None:
    inner = RIGHT_TO_LEFT + "بت" + POP
    found = shape_word("كم" + inner + "ab")
    assert [(one.start, one.end, one.width) for one in found] == [
        *((0, 1, 1), (1, 2, 1)),
        (2, 3, 0),
        *((3, 4, 1), (4, 5, 1)),
        (5, 6, 0),
        *((6, 7, 1), (7, 8, 1)),
    ]
    # What stands on both sides of one is shaped by itself.
    assert [one.text for one in found[3:5]] == [one.text for one in shape_word("بت")]
    assert found[2].text == found[5].text == ""
    assert [(one.start, one.end) for one in shape_word(RIGHT_TO_LEFT + "بت")] == [(0, 1), (1, 2), (2, 3)]


def test_a_sign_of_the_latin_block_is_no_emoji_that_is_joined() -> None:
    assert len(shape_word("©\u200d©")) == 2


@pytest.mark.parametrize("selector", ["\ufe00", "\ufe0f"])
def test_variation_selectors_are_not_drawn(selector: str) -> None:
    assert [one.text for one in shape_word("☀" + selector)] == ["☀"]
