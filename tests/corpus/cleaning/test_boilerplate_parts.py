"""Where a page's next article begins, and what stands above its text: both sides of each bound."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from corpus.cleaning.boilerplate import _next_article, own_language
from corpus.cleaning.line_traits import Traits
from corpus.cleaning.normalize import Line
from corpus.cleaning.standfirst import below_standfirst
from corpus.cleaning.updates import counts_updates
from tests.corpus.cleaning.test_boilerplate_borders import ENGLISH, PLAIN, PROSE, plain

LINK = plain(words=2, terms="")
OTHER = replace(PROSE, terms=frozenset("klmnopqrst"))


def lines_of(texts: Sequence[str]) -> list[Line]:
    return [Line(text, after_blank=False) for text in texts]


def leads_at(link: Traits, *, label: str = "Next article", above: int = 2, below: Traits = OTHER) -> bool:
    """Whether the line behind some paragraphs leads to the next article."""
    traits = [*[PROSE] * above, link, below]
    texts = [*["kwaa"] * above, label, "kwad"]
    found = _next_article(lines_of(texts), traits, ENGLISH)
    assert found in (above, len(traits))
    return found == above


@pytest.mark.parametrize(
    ("link", "label", "leads"),
    [
        (LINK, "Next article", True),
        (LINK, "Next kwaa", False),
        (replace(LINK, words=5), "Next article Next article Next article", True),
        (replace(LINK, words=6), "Next article Next article Next article", False),
        (replace(LINK, words=1), "Next article", True),
        (replace(LINK, words=0), "* * *", False),
        (replace(LINK, closed=True), "Next article", False),
    ],
)
def test_the_line_that_leads_to_the_next_article(link: Traits, label: str, *, leads: bool) -> None:
    assert leads_at(link, label=label) is leads


def test_it_stands_below_two_paragraphs_and_above_one() -> None:
    assert not leads_at(LINK, above=1)
    assert leads_at(LINK, above=2)
    assert leads_at(LINK, above=3)
    assert not leads_at(LINK, below=PLAIN)
    # One that leads nowhere hides none that does.
    texts = ["kwaa", "Next article", "kwab", "Cookies", "Next article", "kwac"]
    traits = [PROSE, LINK, PROSE, LINK, LINK, OTHER]
    assert _next_article(lines_of(texts), traits, ENGLISH) == 4


@pytest.mark.parametrize(("shared", "leads"), [(1, True), (2, False), (3, False)])
def test_the_next_article_has_less_than_a_fifth_of_its_words_from_this_one(
    shared: int, *, leads: bool
) -> None:
    terms = frozenset("abcdefghij"[:shared] + "klmnopqrst"[shared:])
    assert leads_at(LINK, below=replace(PROSE, terms=terms)) is leads
    # The smaller part's words count.
    more = frozenset({*terms, *"0123456789"})
    assert leads_at(LINK, below=replace(PROSE, terms=more)) is leads


@pytest.mark.parametrize(("known", "leads"), [(23, True), (22, True), (20, False)])
def test_a_fifth_is_not_a_quarter_nor_a_sixth(known: int, *, leads: bool) -> None:
    terms = frozenset(map(chr, range(ord("k"), ord("k") + known - 4))) | frozenset("abcd")
    above = PROSE.terms | frozenset(map(str, range(30)))
    traits = [replace(PROSE, terms=above), PROSE, LINK, replace(PROSE, terms=terms)]
    found = _next_article(lines_of(["kwaa", "kwab", "Next article", "kwac"]), traits, ENGLISH)
    assert (found == 2) is leads


SIGNED = plain(words=3, signed=True)


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
    lines = lines_of(["kwaa"] * len(traits))
    assert below_standfirst(lines, traits, prose, ENGLISH) == found


def test_a_label_of_one_word_counts_updates_too() -> None:
    assert counts_updates("Updated 3", ENGLISH)
    assert not counts_updates("Updates 3", ENGLISH)


@pytest.mark.parametrize("letters", ["ءء", "يي"])
def test_the_letters_of_arabic_go_from_the_first_to_the_last(letters: str) -> None:
    labels = ["Cookie policy", "Advertisement", "About us", "Contact us", "All rights reserved"] * 3
    assert own_language(lines_of([*labels, letters])).code == "ar"


def test_only_arabic_lines_are_set_against_the_labels_of_their_site() -> None:
    labels = ["Cookie policy", "Advertisement", "About us", "Contact us", "All rights reserved"] * 3
    assert own_language(lines_of([*labels, "Le train est arrivé"])).code == "en"
