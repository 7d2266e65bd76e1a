"""Where a page's next article begins: both sides of each bound."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from corpus.cleaning.article_end import _next_article
from corpus.cleaning.line_traits import Traits
from corpus.cleaning.normalize import Line
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
