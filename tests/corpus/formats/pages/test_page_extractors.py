"""Which extractor is believed: the rules, unless they find much less running text than there is."""

from __future__ import annotations

import sys
from types import ModuleType, SimpleNamespace

import pytest

from corpus.formats.markup import parse_html
from corpus.formats.pages.page_blocks import page_blocks
from corpus.formats.pages.page_extractors import extracted

LINES = [
    f"The council heard on day {n} what the bridge will cost the town and who is to pay." for n in range(12)
]
PAGE = "<div class=t>" + "".join(f"<p>{line}</p>" for line in LINES) + "</div>"
MENU = [f"Section {n} of the town and the region" for n in range(30)]


def believed(rules: list[str], others: list[str], page: str = PAGE) -> list[str]:
    """The lines that are taken, where the rules find some lines and the other extractors others."""

    def found(root: object, *, include_comments: bool, fast: bool = False) -> SimpleNamespace:
        lines = rules if fast else others
        body = parse_html("<body>" + "".join(f"<p>{line}</p>" for line in lines) + "</body>").find("body")
        return SimpleNamespace(text="\n".join(lines), body=body)

    fake = ModuleType("trafilatura")
    fake.bare_extraction = found  # type: ignore[attr-defined]
    root = parse_html(f"<html><body>{page}</body></html>")
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "trafilatura", fake)
        return [line for line, _ in extracted(root, page_blocks(root))]


@pytest.mark.parametrize("count", [6, 9, 12])
def test_rules_that_find_half_of_what_stands_alike_are_believed(count: int) -> None:
    rules = [*LINES[:count], *MENU[:6]] if count == 12 else [*LINES[:count], "x" * 300]
    assert believed(rules, LINES) == rules


def test_rules_that_find_less_are_not_where_the_others_find_twice_as_much() -> None:
    few = [*LINES[:5], "x" * 300]
    assert believed(few, LINES) == LINES
    assert believed(few, LINES[:9]) == few


def test_rules_that_find_a_menu_are_not_believed() -> None:
    assert believed(MENU, LINES) == LINES
    assert believed(MENU, MENU[:20]) == MENU


def test_a_page_with_little_more_running_text_asks_no_others() -> None:
    few = [*LINES[:6], *MENU]
    assert believed(few, LINES * 3) == few


def test_running_text_that_stands_elsewhere_is_no_ground() -> None:
    teasers = "".join(f"<div class=card><p>{line} Later.</p></div>" for line in LINES)
    rules = [*LINES[:7], "x" * 200]
    assert believed(rules, LINES * 3, f"{PAGE}{teasers}") == rules


def test_text_where_most_of_the_page_stands_is_a_ground_but_below_titles_of_others() -> None:
    lead = "<div class=lead><p>The bridge of the town is to be mended in spring, the council said.</p></div>"
    rules = ["The bridge of the town is to be mended in spring, the council said.", "x" * 600]
    assert believed(rules, LINES, lead + PAGE) == LINES
    card = "<div class=card><h4><a href=/x>Storm closes three schools on the coast</a></h4><p>{}</p></div>"
    assert believed(rules, LINES, lead + "".join(map(card.format, LINES))) == rules


def test_a_long_line_is_running_text_however_it_ends() -> None:
    whole = " ".join(LINES).removesuffix(".")
    assert believed([whole], [*LINES, *LINES], "<p>Nothing</p>") == [whole]


def test_few_characters_ask_the_others_in_any_case() -> None:
    assert believed(LINES[:2], LINES[:3]) == LINES[:3]
    assert believed(LINES[:2], []) == LINES[:2]


def test_long_lines_are_told_once() -> None:
    assert believed([*LINES, *LINES], []) == LINES


WORD = "ferries"


def lines_of(html: str, page: str = "<p>Nothing</p>") -> list[tuple[str, bool]]:
    """The lines that are taken of a tree which every extractor finds, and whether each is a heading."""

    def found(root: object, *, include_comments: bool, fast: bool = False) -> SimpleNamespace:
        assert not include_comments
        return SimpleNamespace(text="x" * 600, body=parse_html(f"<body>{html}</body>").find("body"))

    fake = ModuleType("trafilatura")
    fake.bare_extraction = found  # type: ignore[attr-defined]
    root = parse_html(f"<html><body>{page}</body></html>")
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "trafilatura", fake)
        return extracted(root, page_blocks(root))


def test_lines_are_told_from_headings() -> None:
    html = "<h2>One <b>and</b> two</h2>Behind<h3>Three</h3><p>Four <i>and</i> five<br>six</p>seven"
    assert lines_of(html) == [
        ("One and two", True),
        ("Behind", False),
        ("Three", True),
        ("Four and five", False),
        ("six", False),
        ("seven", False),
    ]
    assert lines_of("front<p>one</p>") == [("front", False), ("one", False)]
    assert lines_of("<h2>One <div>two</div> three</h2>end") == [
        ("One", True),
        ("two", True),
        ("three", True),
        ("end", False),
    ]
    assert lines_of("only words") == [("only words", False)]


@pytest.mark.parametrize(("size", "count"), [(60, 1), (61, 1), (59, 2)])
def test_lines_of_sixty_characters_are_told_once(size: int, count: int) -> None:
    line = "x" * size
    assert lines_of(f"<p>{line}</p><p>{line}</p><p>end</p>") == [(line, False)] * count + [("end", False)]


@pytest.mark.parametrize(("length", "taken"), [(600, "rules"), (601, "rules"), (599, "others")])
def test_fewer_than_six_hundred_characters_are_few(length: int, taken: str) -> None:
    rules = ["r" * length]
    assert believed(rules, ["others"], "<p>Nothing</p>") == (rules if taken == "rules" else ["others"])


def test_a_line_that_is_blocks_in_a_row_is_parted_as_they_are() -> None:
    page = "<h2>Of the sea</h2><p>Ferries stop</p><p>Boats sail</p><p>Of</p><p>Boats go</p>"
    assert lines_of("<p>Of the sea Ferries stop Boats sail</p>", page) == [
        ("Of the sea", True),
        ("Ferries stop", False),
        ("Boats sail", False),
    ]
    assert lines_of("<p>Of Boats go</p>", page) == [("Of", False), ("Boats go", False)]
    assert lines_of("<p>Ferries stop Boats sail</p>", page) == [
        ("Ferries stop", False),
        ("Boats sail", False),
    ]
    # What is one block, ends within one or goes on behind the last is left whole.
    for line in ("Ferries stop", "Ferries stop Boats", "Ferries stop Boats go", "Boats go on", "—"):
        assert lines_of(f"<p>{line}</p>", page) == [(line, False)]
    # A line that is one block is a heading as its own tree says.
    assert lines_of("<h2>Ferries stop</h2><p>Of the sea</p>", page) == [
        ("Ferries stop", True),
        ("Of the sea", False),
    ]
    # A block without letters is no part of one.
    assert lines_of("<p>Ferries stop Boats sail</p>", "<p>***</p><p>Ferries stop</p><p>Boats sail</p>") == [
        ("Ferries stop", False),
        ("Boats sail", False),
    ]


@pytest.mark.parametrize("letters", [1, 2, 6, 7, 8, 9, 10])
def test_the_first_block_of_a_line_may_be_short(letters: int) -> None:
    first = "abcdefghij"[:letters]
    page = f"<p>{first}</p><p>and more</p>"
    assert lines_of(f"<p>{first} and more</p>", page) == [(first, False), ("and more", False)]


@pytest.mark.parametrize(("size", "taken"), [(99, "others"), (100, "rules"), (101, "rules")])
def test_a_line_of_a_hundred_words_is_running_text(size: int, taken: str) -> None:
    rules = [" ".join([WORD] * size)]
    others = [" ".join([WORD] * 150)]
    assert believed(rules, others, "<p>Nothing</p>") == (rules if taken == "rules" else others)


def test_as_much_running_text_as_half_of_all_is_enough() -> None:
    run, rest = " ".join([WORD] * 149) + ".", " ".join([WORD] * 99)
    many = [" ".join([WORD] * 400) + "."]
    half = [run, rest, " ".join([WORD] * 50)]
    page = "".join(f"<div class={name}><p>{WORD * 2} {run}</p></div>" for name in "ab")
    assert believed(half, many, page) == half
    assert believed([*half, WORD], many, page) == many
