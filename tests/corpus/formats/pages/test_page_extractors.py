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
