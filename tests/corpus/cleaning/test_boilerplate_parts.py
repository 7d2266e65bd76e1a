"""What stands above a page's text, and whose its letters are: both sides of each bound."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from corpus.cleaning.boilerplate import (
    _by_words,
    _is_above_text,
    _is_dated_byline,
    _is_heading,
    _labels,
    _mark_offers,
    classify,
    classify_body,
    own_language,
)
from corpus.cleaning.line_roles import Role
from corpus.cleaning.line_traits import Traits
from corpus.cleaning.normalize import Line
from corpus.cleaning.standfirst import below_standfirst
from corpus.cleaning.updates import counts_updates
from tests.corpus.cleaning.test_boilerplate_borders import ENGLISH, PLAIN, PROSE, plain
from tests.corpus.cleaning.words import text

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


PARTED = plain(words=6, parted=True)
STAMP = plain(words=3, stamp=True)


@pytest.mark.parametrize(("count", "words", "found"), [(5, 1, 5), (6, 1, 0), (1, 5, 1), (1, 6, 0), (2, 5, 2)])
def test_five_lines_of_a_name_or_a_place_may_stand_above_the_text(count: int, words: int, found: int) -> None:
    traits = [PLAIN, *[plain(words=words)] * count, PROSE]
    lines = _lines(["kwaa", *["kwab"] * count, "kwac"])
    assert _labels(lines, traits, count + 1, ()) == set(range(1, found + 1))
    assert _labels(lines, traits, count + 1, ("kwab",)) == set()
    closed = [PLAIN, *[plain(words=words, closed=True)] * count, PROSE]
    assert _labels(lines, closed, count + 1, ()) == set()


def above(*traits: Traits, at: int = 1, text: str = "kwab", headings: Sequence[str] = ()) -> bool:
    lines = _lines([text if i == at else "kwaa" for i in range(len(traits))])
    return _is_above_text(at, lines, traits, ENGLISH, headings)


@pytest.mark.parametrize(
    ("traits", "at", "dated"),
    [
        ([PLAIN, PARTED, STAMP], 1, True),
        ([STAMP, PARTED, PLAIN], 1, True),
        ([PLAIN, STAMP, PARTED, PLAIN], 2, True),
        ([PLAIN, PARTED, PLAIN, STAMP], 1, False),
        ([STAMP, PLAIN, PARTED, PLAIN], 2, False),
        ([PLAIN, replace(PARTED, stamp=True), PLAIN], 1, False),
        ([PARTED, STAMP], 0, False),
        ([PLAIN, replace(PARTED, words=8), STAMP], 1, True),
        ([PLAIN, replace(PARTED, words=9), STAMP], 1, False),
        ([PLAIN, replace(PARTED, closed=True), STAMP], 1, False),
        ([PLAIN, plain(words=6), STAMP], 1, False),
        ([PLAIN, PARTED, PLAIN], 1, False),
    ],
)
def test_a_paper_and_its_town_stand_beside_the_day(traits: list[Traits], at: int, dated: bool) -> None:
    assert above(*traits, at=at) is dated
    assert not above(*traits, at=at, headings=["kwab"])


@pytest.mark.parametrize(
    ("line", "text", "at", "dated"),
    [
        (plain(words=8), "In the issue of 15/02/2024", 1, True),
        (plain(words=9), "In the issue of 15/02/2024", 1, False),
        (plain(words=8), "In the issue of 15/02/2024", 0, False),
        (plain(words=8, closed=True), "In the issue of 15/02/2024", 1, False),
        (plain(words=8), "In the issue of 15/02/2024 here", 1, False),
        (plain(words=8), "In the issue of page 7", 1, False),
        (plain(words=8), "Issue of 5 March 2024 no. 7", 1, True),
    ],
)
def test_a_short_line_that_ends_with_its_day(line: Traits, text: str, at: int, dated: bool) -> None:
    assert above(*[line if i == at else PLAIN for i in range(3)], at=at, text=text) is dated


@pytest.mark.parametrize(
    ("line", "stamped"),
    [
        (plain(words=20, parted=True), True),
        (plain(words=21, parted=True), False),
        (plain(words=20, parted=True, closed=True), False),
        (plain(words=20), False),
    ],
)
def test_a_line_of_parts_one_of_them_a_day(line: Traits, stamped: bool) -> None:
    text = "The Paper - Ann Lee | Thursday 15 February 2024 | 11:15"
    assert above(PLAIN, line, PLAIN, text=text) is stamped
    assert not above(PLAIN, line, PLAIN, text="The Paper - Ann Lee | 11:15")


SAID = ("published", "by", "ann", "lee", "15/02/2024")


@pytest.mark.parametrize(
    ("line", "text", "is_byline"),
    [
        (plain(words=20, parted=True, said=SAID), "Published by Ann Lee | 15/02/2024", True),
        (plain(words=21, parted=True, said=SAID), "Published by Ann Lee | 15/02/2024", False),
        (plain(words=20, parted=True, said=SAID, closed=True), "Published by Ann Lee | 15/02/2024", False),
        (plain(words=20, said=SAID), "Published by Ann Lee | 15/02/2024", False),
        (plain(words=20, parted=True, said=SAID), "Published by Ann Lee | today", False),
        (plain(words=20, parted=True, said=SAID), "Published by Ann Lee | page 7", False),
        (plain(words=20, parted=True, said=SAID[1:]), "By Ann Lee | 15/02/2024", False),
    ],
)
def test_a_byline_with_its_label_and_a_date(line: Traits, text: str, is_byline: bool) -> None:
    assert _is_dated_byline(text, line, ENGLISH) is is_byline


@pytest.mark.parametrize(
    ("line", "below", "heading", "own"),
    [
        (plain(words=4, terms="a"), PROSE, True, True),
        (plain(words=4, terms="a"), PROSE, False, False),
        (plain(words=4, terms="a", notice=True), PROSE, True, False),
        (plain(words=4, terms="a", site=0.67), PROSE, True, True),
        (plain(words=4, terms="a", site=0.68), PROSE, True, False),
        (plain(words=4, terms="a", site=0.75), PROSE, True, False),
        (plain(words=4, terms="z"), PROSE, True, False),
        (plain(words=4, terms="a"), PLAIN, True, False),
        (plain(words=4, terms="a"), replace(PROSE, notice=True), True, False),
    ],
)
def test_a_heading_is_the_texts_own_where_it_says_a_word_of_it(
    line: Traits, below: Traits, heading: bool, own: bool
) -> None:
    traits = [PROSE, line, below, PROSE]
    lines = _lines(["kwaa", "kwab", "kwac", "kwad"])
    assert _is_heading(1, lines, traits, ("kwab",) if heading else ()) is own
    assert _is_heading(1, lines[:3], traits[:3], ("kwab",) if heading else ()) is own
    prose = replace(line, prose=True)
    assert not _is_heading(1, lines, [PROSE, prose, PLAIN, PROSE], ("kwab",))


@pytest.mark.parametrize(
    ("offer", "role", "site", "goes"),
    [
        (plain(notice=True), Role.BOILERPLATE, 0.5, True),
        (plain(notice=True), Role.BODY, 0.5, False),
        (PLAIN, Role.BOILERPLATE, 0.5, False),
        (plain(notice=True), Role.BOILERPLATE, 0.0, False),
    ],
)
def test_the_heading_of_an_offer_goes_with_it(offer: Traits, role: Role, site: float, goes: bool) -> None:
    for rest in ([], [PROSE]):
        roles = [Role.BODY, role, *[Role.BODY] * len(rest)]
        lines = _lines(["kwaa", "kwab", *["kwac"] * len(rest)])
        _mark_offers(roles, lines, [plain(site=site), offer, *rest], ("kwaa",))
        assert (roles[0] is Role.BOILERPLATE) is goes


@pytest.mark.parametrize(("words", "goes"), [(20, True), (21, False)])
def test_titles_below_a_heading_of_links_are_short(words: int, goes: bool) -> None:
    traits = [PROSE, plain(words=2, heads_links=True), plain(words=words), PROSE]
    roles = _by_words(_lines(["kwaa", "kwab", "kwac", "kwad"]), traits, range(4), set(), ())
    assert (roles[2] is Role.BOILERPLATE) is goes


def test_subjects_stand_right_below_the_text_and_not_above() -> None:
    tags = plain(words=3, tagged=True)
    roles = _by_words(_lines(["kwaa", "kwab", "kwac"]), [tags, PROSE, tags], range(1, 2), set(), ())
    assert roles == [Role.BODY, Role.BODY, Role.BOILERPLATE]


def test_an_article_may_open_as_a_link_does() -> None:
    opening = f"Watch: {text(19)}"
    lines = _lines([opening, text(25, "."), opening, text(25, ".")])
    assert classify_body(lines, ENGLISH)[:3] == [Role.BODY, Role.BODY, Role.BOILERPLATE]


def test_what_a_link_skips_above_an_article_is_none_of_it() -> None:
    marks = "Skip Related stories and continue reading", "End of Related stories"
    lines = _lines([marks[0], text(25, "."), marks[1], text(30, "."), text(31, ".")])
    assert [role is Role.BOILERPLATE for role in classify(lines, ENGLISH)] == [True] * 3 + [False] * 2
