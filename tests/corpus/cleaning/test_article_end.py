"""Where an article ends in what was copied with it: both sides of each bound."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from corpus.cleaning.article_end import _biography, _next_article, _note, _offer, _readers, _report_end
from corpus.cleaning.line_traits import Traits
from corpus.cleaning.normalize import Line
from corpus.languages import get_language
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


BIO = plain(words=10)
NOTE = plain(words=5)
LABELS = plain(words=8)
BEHIND = plain(words=30, terms="klmno")
OFFER = plain(words=5, notice=True, terms="")


def biography(traits: Sequence[Traits], texts: Sequence[str], author: str | None = "Ann Lee") -> int | None:
    """The line where the author is told of, or None."""
    found = _biography(lines_of(texts), traits, ENGLISH, author)
    return found if found < len(traits) else None


@pytest.mark.parametrize(
    ("above", "at"),
    [
        ([PROSE] * 3, 3),
        ([PROSE] * 4, 4),
        ([PROSE] * 2, None),
        ([PROSE, PROSE, replace(PROSE, notice=True)], None),
        ([PROSE, PROSE, PLAIN], None),
        ([*[PROSE] * 3, LABELS], 3),
        ([*[PROSE] * 3, LABELS, LABELS], 3),
        ([*[PROSE] * 3, plain(words=9)], 4),
        ([*[PROSE] * 3, replace(LABELS, closed=True)], 4),
        ([*[PROSE] * 3, replace(PROSE, words=5, closed=False)], 4),
    ],
)
def test_an_author_is_told_of_below_three_paragraphs_and_labels(above: list[Traits], at: int | None) -> None:
    texts = ["kwaa"] * len(above)
    assert biography([*above, BIO], [*texts, "Ann Lee is a writer"]) == at
    assert biography([*above, BIO], [*texts, "* Ann Lee is a writer"]) == at
    assert biography([*above, BIO], [*texts, "Bob Gray is a writer"]) is None


def test_what_stands_below_the_authors_line_goes_with_it_unless_it_is_running_text() -> None:
    above, texts = [PROSE] * 3, ["kwaa"] * 3
    for below, at in ((PLAIN, 3), (replace(PROSE, notice=True), 3), (PROSE, None)):
        assert biography([*above, BIO, below], [*texts, "Ann Lee is a writer", "kwab"]) == at
    assert biography([*above, LABELS], ["kwaa"] * 4) is None


def test_the_author_has_two_names_and_is_told_of_behind_the_second_paragraph() -> None:
    assert biography([*[PROSE] * 3, BIO], ["kwaa"] * 3 + ["Reuters is an agency"], "Reuters") is None
    assert biography([PROSE, PROSE, BIO, PROSE], ["Ann Lee"] * 4) == 2
    assert biography([PROSE] * 4, ["kwaa", "kwaa", "kwaa", "Ann Lee said"]) == 3


def test_a_byline_names_the_author_above_the_second_paragraph() -> None:
    traits, byline, told = [PROSE, NOTE, PROSE, PROSE, BIO], "By Ann Lee", "Ann Lee is a writer"
    assert biography(traits, ["kwaa", byline, "kwab", "kwac", told], None) == 4
    traits = [PROSE, PROSE, NOTE, PROSE, BIO]
    assert biography(traits, ["kwaa", "kwab", byline, "kwac", told], None) is None


@pytest.mark.parametrize(
    ("traits", "text", "at"),
    [
        ([PROSE, NOTE], "* Professor", 1),
        ([PROSE, PROSE, NOTE], "* Professor", 2),
        ([PROSE, NOTE], "Professor", None),
        ([PROSE, replace(NOTE, words=8)], "* Professor", 1),
        ([PROSE, replace(NOTE, words=9)], "* Professor", None),
        ([PROSE, replace(NOTE, prose=True)], "* Professor", None),
        ([PROSE, PLAIN, NOTE], "* Professor", None),
        ([plain(bullet=True), PROSE, NOTE], "* Professor", None),
        ([NOTE], "* Professor", None),
    ],
)
def test_a_star_right_below_the_text_leads_a_note(traits: list[Traits], text: str, at: int | None) -> None:
    found = _note(lines_of([*["kwaa"] * (len(traits) - 1), text]), traits)
    assert found == (len(traits) if at is None else at)


@pytest.mark.parametrize(
    ("below", "breaks"),
    [
        ([BEHIND], True),
        ([replace(BEHIND, words=120)], True),
        ([replace(BEHIND, words=121)], False),
        ([replace(BEHIND, words=20)] * 2, True),
        ([replace(BEHIND, words=20)] * 3, False),
        ([replace(BEHIND, words=19)] * 3, True),
        ([plain(words=20, terms="abcde")], False),
        ([plain(words=19, terms="abcde")], True),
        ([plain(words=20, terms="aklmn")], True),
        ([plain(words=20, terms="aklm")], False),
    ],
)
def test_behind_an_offer_there_is_little_and_nothing_of_the_text(below: list[Traits], breaks: bool) -> None:
    assert offered(PLAIN, PROSE, below=below) is breaks


def offered(*above: Traits, offer: Traits = OFFER, below: Sequence[Traits] = (BEHIND,)) -> bool:
    """Whether a text ends at the words of an offer."""
    traits = [*above, offer, *below]
    texts = [*["kwaa"] * len(above), "Already a subscriber", *["kwab"] * len(below)]
    found = _offer(lines_of(texts), traits, ENGLISH)
    assert found in (len(above), len(traits))
    return found == len(above)


def test_an_offer_asks_something_and_stands_below_text_that_its_headline_says() -> None:
    assert not offered(PLAIN, PROSE, offer=replace(OFFER, notice=False))
    assert not offered(PLAIN, PLAIN)
    assert offered(plain(terms="kl"), PROSE)
    assert not offered(plain(terms="klm"), PROSE)
    assert offered(PLAIN, PROSE, offer=replace(OFFER, words=20, terms=frozenset("abcdef")))


@pytest.mark.parametrize(
    ("above", "line", "text", "ends"),
    [
        ([PROSE, PLAIN], PLAIN, "// انتهى //", True),
        ([PLAIN], PLAIN, "// انتهى //", False),
        ([PROSE], replace(PROSE, words=5), "// انتهى //", False),
        ([PROSE], PLAIN, "kwab", False),
    ],
)
def test_a_report_ends_below_its_text(above: list[Traits], line: Traits, text: str, ends: bool) -> None:
    traits = [*above, line, PLAIN]
    found = _report_end(lines_of([*["kwaa"] * len(above), text, "kwac"]), traits, get_language("ar"))
    assert found == (len(above) if ends else len(traits))


@pytest.mark.parametrize(
    ("code", "heading", "ends"),
    [
        ("ar", "تعليق 3", True),
        ("fr", "1 commentaire", True),
        ("fr", "3 réactions", True),
        ("ar", "تعليق", False),
        ("ar", "3 جسور", False),
    ],
)
def test_readers_comments_that_are_counted(code: str, heading: str, *, ends: bool) -> None:
    traits = [PROSE, plain(words=len(heading.split()), terms=""), PROSE, PROSE]
    found = _readers(lines_of(["kwaa", heading, "kwab", "kwac"]), traits, get_language(code))
    assert found == (1 if ends else 4)
