"""Titles of other articles amid a text and their teasers are told by how the page sets them."""

from __future__ import annotations

import pytest

from corpus.formats.markup import parse_html
from corpus.formats.pages.page_blocks import Block, page_blocks
from corpus.formats.pages.page_teasers import foreign, is_below_title

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


def block(
    text: str, place: str = "div.text/div.a/p", *, linked: float = 0.0, tag: str = "", around: bool = False
) -> Block:
    return Block(text=text, tag=tag, linked=linked, around=around, named=False, place=place)


RUNNING = "The ferry to the island stopped on Monday after a crack was found in its hull."
OTHERS = "Storm closes three schools"


def others(*blocks: Block) -> list[int]:
    """The numbers of the blocks that are another article's, where all blocks are lines."""
    return sorted(foreign(blocks, [one.text for one in blocks]))


@pytest.mark.parametrize(
    ("text", "linked", "goes"),
    [
        (OTHERS, 1.0, True),
        (OTHERS, 0.91, True),
        (OTHERS, 0.9, False),
        (OTHERS, 0.8, False),
        ("Storm closes schools", 1.0, False),
    ],
)
def test_a_title_has_four_words_and_is_a_link_to_nine_tenths(text: str, linked: float, *, goes: bool) -> None:
    found = others(block(RUNNING), block(text, linked=linked), block(RUNNING + " Again."))
    assert found == ([1] if goes else [])


def test_titles_are_amid_running_text_alone() -> None:
    title = block(OTHERS, linked=1.0)
    assert others(title, block(RUNNING), title, block(RUNNING + " Again."), title) == [2]
    assert others(title, title) == []
    assert others(block(RUNNING), title) == []


def test_a_line_is_the_next_block_that_has_its_words() -> None:
    blocks = [block(RUNNING), block(OTHERS, linked=1.0), block(RUNNING)]
    assert foreign(blocks, [RUNNING, OTHERS, RUNNING]) == {1}
    assert foreign(blocks, [RUNNING, OTHERS]) == set()
    assert foreign(blocks, [RUNNING, RUNNING]) == set()
    assert foreign(blocks, ["Of no block", RUNNING, OTHERS, RUNNING]) == {2}
    assert foreign(blocks, [RUNNING, OTHERS, OTHERS, RUNNING]) == {1}


@pytest.mark.parametrize(
    ("between", "below"),
    [
        ([], True),
        (["2 May"], True),
        (["2 May of this year"], False),
        (["Monday 2 May 2031"], True),
        (["2 May", "Sports"], False),
    ],
)
def test_a_label_of_four_words_may_stand_below_a_title(between: list[str], *, below: bool) -> None:
    card = "div.page/div.card/p"
    blocks = [block(OTHERS, card, linked=1.0), *(block(text, card) for text in between), block(TEASER, card)]
    assert is_below_title(blocks, len(blocks) - 1) is below
    front = [block(RUNNING), *blocks]
    assert is_below_title(front, len(front) - 1) is below


def test_a_title_in_another_element_has_nothing_below_it() -> None:
    for place, below in (
        ("div.page/div.card/h4", True),
        ("div.x/div.page/div.card", True),
        ("div.page/div.other/h4", False),
        ("div.other/div.card/h4", False),
    ):
        blocks = [block(OTHERS, place, linked=1.0), block(TEASER, "div.page/div.card/p")]
        assert is_below_title(blocks, 1) is below
    deep = [block(OTHERS, "a/div.page/div.card/h4", linked=1.0), block(TEASER, "b/div.page/div.card/p")]
    assert is_below_title(deep, 1)
    assert not is_below_title([block(TEASER)], 0)


@pytest.mark.parametrize(
    ("label", "goes"), [("Related articles", True), ("Related", True), ("Our harbour", False), ("…", False)]
)
def test_teasers_longer_than_the_text_go_below_a_label_alone(label: str, *, goes: bool) -> None:
    cards = [
        one
        for n in range(4)
        for one in (
            block(f"{OTHERS} {n}", "div.page/div.card/h4", linked=1.0),
            block(f"{TEASER} Part {n}.", "div.page/div.card/p"),
        )
    ]
    own, end = block(RUNNING), block(RUNNING + " Again.")
    found = others(own, block(label, "div.text/div.b/p"), *cards, end)
    assert ({3, 5, 7, 9} <= set(found)) is goes


CARD = "div.page/div.card/p"
INNER = "div.main/div.page/div.card"  # that element itself, with words of its own


@pytest.mark.parametrize(("words", "goes"), [(15, True), (16, False)])
def test_teasers_without_a_label_have_fewer_words_than_the_text(words: int, *, goes: bool) -> None:
    assert len(RUNNING.split()) == 16
    teaser = " ".join(["Boats"] * words) + "."
    found = others(block(RUNNING), block(OTHERS, CARD, linked=1.0), block(teaser, CARD))
    assert (2 in found) is goes


@pytest.mark.parametrize(("label", "goes"), [("Related articles", True), ("Our harbour", False)])
def test_a_label_stands_above_the_element_of_the_teaser(label: str, *, goes: bool) -> None:
    card = [block("Sports", INNER), block(OTHERS, CARD, linked=1.0), block(f"{TEASER} {TEASER}", CARD)]
    assert (4 in others(block(RUNNING), block(label, "div.text/div.b/p"), *card)) is goes


def test_a_text_in_the_element_of_a_longer_teaser_is_no_label() -> None:
    own = block(RUNNING, INNER)
    assert 2 not in others(own, block(OTHERS, CARD, linked=1.0), block(f"{TEASER} {TEASER}", CARD))
