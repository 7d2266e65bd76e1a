"""Titles of other articles amid a text and their teasers are told by how the page sets them."""

from __future__ import annotations

import pytest

from corpus.formats.markup import parse_html
from corpus.formats.pages.page_blocks import page_blocks
from corpus.formats.pages.page_teasers import foreign

FIRST = "<p>The ferry to the island stopped on Monday after a crack was found in its hull.</p>"
SECOND = "<p>The harbour master said that the repair would take two weeks at the least.</p>"
TITLE = "<a href=/x>Storm closes three schools on the coast</a>"
TEASER = "Classes were moved to the town hall while the roofs are being mended by the council."


def left(body: str) -> list[str]:
    """The first words of the lines that are the article's own, of a page of nothing but such lines."""
    blocks = page_blocks(parse_html(f"<html><body><div class=text>{body}</div></body></html>"))
    lines = [block.text for block in blocks]
    others = foreign(blocks, lines)
    return [" ".join(line.split()[:2]) for i, line in enumerate(lines) if i not in others]


@pytest.mark.parametrize(
    ("between", "kept"),
    [
        (f"<p>{TITLE}</p>", []),
        (f"<p><b>{TITLE}</b></p><p>{TITLE}</p>", []),
        (f"<ul><li>{TITLE}</li><li>{TITLE}</li></ul>", []),
        # A link of the article's own: a sentence, a label, a heading, one that a colon leads to, a cell, an item.
        ("<p><a href=/x>Storm closes three schools on the coast.</a></p>", ["Storm closes"]),
        ("<p><a href=/x>Read the report</a></p>", ["Read the"]),
        (f"<h3>{TITLE}</h3>", ["Storm closes"]),
        (f"<p>The report says:</p><p>{TITLE}</p>", ["The report", "Storm closes"]),
        (f"<table><tr><td>{TITLE}</td></tr></table>", ["Storm closes"]),
        (f"<ul><li>{TITLE}</li></ul>", ["Storm closes"]),
        (f"<ul><li>{TITLE}</li><li>{TITLE}</li><li>Own words</li></ul>", ["Storm closes"] * 2 + ["Own words"]),
    ],
)  # fmt: skip
def test_a_title_of_another_article_amid_the_text_goes(between: str, kept: list[str]) -> None:
    assert left(FIRST + between + SECOND) == ["The ferry", *kept, "The harbour"]


def test_links_above_and_below_the_text_are_not_amid_it() -> None:
    assert left(f"<p>{TITLE}</p>{FIRST}{SECOND}<p>{TITLE}</p>") == [
        "Storm closes", "The ferry", "The harbour", "Storm closes",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "card",
    [
        f"<div class=card><h4>{TITLE}</h4><p>{TEASER}</p></div>",
        f"<div class=card>{TITLE}<p>{TEASER}</p></div>",
        f"<div class=card><h4>{TITLE}</h4><span><p>2 May</p></span><p>{TEASER}</p></div>",
    ],
)
def test_the_teaser_that_shares_an_element_with_a_title_goes(card: str) -> None:
    assert "Classes were" not in left(FIRST + card + SECOND)
    assert "Classes were" not in left(FIRST + SECOND + card)


@pytest.mark.parametrize(
    "part",
    [
        # A paragraph that follows a title, set as the others are
        f"<p>{TITLE}</p><p>{TEASER}</p>",
        # A headline that is a link, above the first paragraph
        f"<div class=head><h2>Some heading</h2><p>{TEASER}</p></div>",
    ],
)
def test_a_paragraph_of_the_article_stays(part: str) -> None:
    assert "Classes were" in left(FIRST + part + SECOND)


def test_the_first_text_of_a_page_is_no_teaser() -> None:
    assert left(f"<div class=card><h2>{TITLE}</h2><p>{TEASER}</p></div>{FIRST}{SECOND}")[1] == "Classes were"


def test_what_has_more_words_than_the_rest_is_the_text_itself_unless_a_label_heads_it() -> None:
    cards = f"<div class=card><h4>{TITLE}</h4><p>{TEASER}</p></div>" * 3
    assert left(FIRST + cards).count("Classes were") == 3
    assert left(f"{FIRST}<h3>Related articles</h3>{cards}").count("Classes were") == 0
    assert left(f"{FIRST}<h3>The best ones</h3>{cards}").count("Classes were") == 3


def test_a_page_without_running_text_has_none_of_others() -> None:
    assert left(f"<p>{TITLE}</p>") == ["Storm closes"]
