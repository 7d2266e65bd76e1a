"""What of a page is the article's: nothing short that stands above its headline."""

from __future__ import annotations

import pytest

from corpus.formats.markup import parse_html
from corpus.formats.pages.html_text import extract
from tests.corpus.formats.texts import ARABIC, tagged

POLL = "هل تؤيد فتح المكتبة ليلا؟"


@pytest.mark.parametrize("again", ["", f"<p>{ARABIC.title}</p>"])
def test_a_poll_above_the_headline_is_none_of_the_article(again: str) -> None:
    text = f"<p><b>{ARABIC.title}</b></p>{tagged(ARABIC.blocks)}{again}"
    page = f"<table><tr><td>استفتاء<br>{POLL}<br>نعم<br>لا</td><td>{text}</td></tr></table>"
    found = extract(parse_html(f"<html><body>{page}</body></html>"), ARABIC.title)
    assert found.lines[0] == ARABIC.before[0]
    assert POLL in found.removed


def test_a_title_below_the_text_alone_says_nothing_of_what_stands_above() -> None:
    page = f"<article><p>{POLL}</p>{tagged(ARABIC.blocks)}</article><p>{ARABIC.title}</p>"
    found = extract(parse_html(f"<html><body>{page}</body></html>"), ARABIC.title)
    assert found.lines[0] == POLL
