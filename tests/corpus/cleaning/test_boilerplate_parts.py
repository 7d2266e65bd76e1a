"""What stands above a page's text, and whose its letters are: both sides of each bound."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from corpus.cleaning.boilerplate import own_language
from corpus.cleaning.line_traits import Traits
from corpus.cleaning.normalize import Line
from corpus.cleaning.standfirst import below_standfirst
from corpus.cleaning.updates import counts_updates
from tests.corpus.cleaning.test_boilerplate_borders import ENGLISH, PLAIN, PROSE, plain

SIGNED = plain(words=3, signed=True)


def _lines(texts: Sequence[str]) -> list[Line]:
    return [Line(text, after_blank=False) for text in texts]


@pytest.mark.parametrize(
    ("traits", "prose", "found"),
    [
        ([PROSE, SIGNED, PROSE], [0, 2], [1]),
        ([PROSE, SIGNED, PROSE, PROSE], [0, 2, 3], [1]),
        ([PLAIN, PROSE, SIGNED, PROSE], [1, 3], [2]),
        ([PLAIN, PLAIN, PROSE, SIGNED, SIGNED, PROSE], [2, 5], [3, 4]),
        ([PLAIN] * 5 + [PROSE, SIGNED, SIGNED, SIGNED, SIGNED, PROSE], [5, 10], [6, 7, 8, 9]),
        # It is signed itself, and no byline of its own.
        ([replace(PROSE, signed=True), PLAIN, PROSE], [0, 2], []),
        ([PROSE, PROSE, SIGNED], [0, 1], []),
        ([PROSE, SIGNED], [0], []),
        ([PROSE, SIGNED, PLAIN, PROSE], [0, 3], []),
    ],
)
def test_what_stands_between_a_standfirst_and_the_text(
    traits: list[Traits], prose: list[int], found: list[int]
) -> None:
    lines = _lines(["kwaa"] * len(traits))
    assert below_standfirst(lines, traits, prose, ENGLISH) == found


def test_a_label_of_one_word_counts_updates_too() -> None:
    assert counts_updates("Updated 3", ENGLISH)
    assert not counts_updates("Updates 3", ENGLISH)


@pytest.mark.parametrize("letters", ["ءء", "يي"])
def test_the_letters_of_arabic_go_from_the_first_to_the_last(letters: str) -> None:
    labels = ["Cookie policy", "Advertisement", "About us", "Contact us", "All rights reserved"] * 3
    assert own_language(_lines([*labels, letters])).code == "ar"


def test_only_arabic_lines_are_set_against_the_labels_of_their_site() -> None:
    labels = ["Cookie policy", "Advertisement", "About us", "Contact us", "All rights reserved"] * 3
    assert own_language(_lines([*labels, "Le train est arrivé"])).code == "en"
