"""What of a page is the article's: nothing that stands above its headline."""

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


OFFER = "يسعدنا أن نرسل إليكم تنبيها كلما نشرنا خبرا جديدا عن المدينة وأهلها كل صباح."


def with_offer(page: str) -> tuple[str, ...]:
    return extract(parse_html(f"<html><body>{page}</body></html>"), ARABIC.title).lines


def test_what_a_site_asks_its_readers_above_the_one_headline_is_none_of_the_article() -> None:
    article = f"<div><p>{OFFER}</p></div><h1>{ARABIC.title}</h1><div>{tagged(ARABIC.blocks)}</div>"
    assert with_offer(f"<main>{article}</main>")[0] == ARABIC.before[0]


def test_text_above_a_headline_that_stands_below_it_is_the_article() -> None:
    article = f"<div>{tagged(ARABIC.blocks)}</div><h1>{ARABIC.title}</h1><div><p>{OFFER}</p></div>"
    assert ARABIC.before[0] in with_offer(f"<main>{article}</main>")


@pytest.mark.parametrize("sign", ["\x03", "&#3;", "&#x1f;", "&#31", "&#xFFFE;"])
def test_a_character_that_xml_has_none_of_takes_no_text_with_it(sign: str) -> None:
    page = f"<article><h1>{ARABIC.title}</h1><p>{OFFER}{sign}</p>{tagged(ARABIC.blocks)}</article>"
    assert with_offer(page)[:2] == (OFFER, ARABIC.before[0])


@pytest.mark.parametrize(
    "byline", ["<a href=/author/x>نورا حداد</a>", "<p>نورا حداد</p>", "<h5>نورا حداد</h5>"]
)
def test_name_and_day_stand_above_the_text_and_below_its_standfirst(byline: str) -> None:
    bar = "<ul>" + "".join(f"<li><a href=/{i}>شارك {i}</a></li>" for i in range(6)) + "</ul>"
    head = f"<h1>{ARABIC.title}</h1><div class=lead><p>{OFFER}</p></div><div>{byline}</div>{bar}"
    page = f"<html><body><main>{head}<div>{tagged(ARABIC.blocks)}</div></main></body></html>"
    assert "نورا حداد" in extract(parse_html(page), ARABIC.title).above
