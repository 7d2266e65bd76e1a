"""The news agencies' XML, and lists of addresses."""

from __future__ import annotations

import pytest

from corpus import ReadOptions, read_all
from corpus.article import Problem
from corpus.formats import FormatError, Hints, RawDocument, parse
from corpus.formats.sniff import sniff
from tests.corpus.formats.texts import FRENCH

PARAGRAPHS = "".join(f"<p>{block}</p>" for block in FRENCH.before)
NITF = (
    f'<nitf xml:lang="fr"><head><title>{FRENCH.title}</title><docdata><date.issue norm="20240515T102000Z"/>'
    f'<doc.copyright holder="{FRENCH.outlet}"/></docdata></head><body><body.head><hedline><hl1>{FRENCH.title}</hl1>'
    f"</hedline><byline>{FRENCH.author}</byline><dateline><location>Le Port</location></dateline></body.head>"
    f"<body.content>{PARAGRAPHS}<hl2>{FRENCH.heading}</hl2><p>{FRENCH.after[0]}</p></body.content></body></nitf>"
)
XML = '<?xml version="1.0" encoding="UTF-8"?>'
G2 = (
    f'{XML}<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem><itemMeta><provider literal='
    f'"{FRENCH.outlet}"/><versionCreated>2024-05-16T10:00:00Z</versionCreated></itemMeta><contentMeta>'
    f"<contentCreated>2024-05-15T10:20:00Z</contentCreated><headline>{FRENCH.title}</headline><by>{FRENCH.author}</by>"
    '<language tag="fr"/></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml">'
    f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{PARAGRAPHS}<h2>{FRENCH.heading}</h2><p>{FRENCH.after[0]}</p>'
    "</body></html></inlineXML></contentSet></newsItem><newsItem><itemMeta/><contentSet><remoteContent/></contentSet>"
    "</newsItem></itemSet></newsMessage>"
)


@pytest.mark.parametrize(
    "data", [f"{XML}<!DOCTYPE nitf SYSTEM 'nitf.dtd'>{NITF}", G2], ids=["nitf", "newsml-g2"]
)
def test_an_item_is_an_article(data: str) -> None:
    assert sniff(data.encode()) == "newsml"
    document, *others = parse(data.encode(), Hints("x"))
    assert isinstance(document, RawDocument)
    assert document.text.split("\n\n") == [*FRENCH.before, FRENCH.heading, FRENCH.after[0]]
    assert (document.title, document.outlet, document.author) == (FRENCH.title, FRENCH.outlet, FRENCH.author)
    assert (document.published, document.language) == ("2024-05-15", "fr")
    assert document.headings == {FRENCH.heading}
    assert all(isinstance(other, Problem) and other.skipped for other in others)


NEWSML_1 = (
    f"{XML}<NewsML><NewsItem><NewsManagement><FirstCreated>20240515T100000Z</FirstCreated></NewsManagement><NewsComponent>"
    f"<NewsLines><HeadLine>{FRENCH.title}</HeadLine><ByLine>{FRENCH.author}</ByLine></NewsLines><AdministrativeMetadata>"
    f'<Provider><Party FormalName="{FRENCH.outlet}"/></Provider></AdministrativeMetadata><ContentItem><DataContent>'
    f"{PARAGRAPHS}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"
)


def test_the_first_newsml_names_provider_and_author() -> None:
    (document,) = parse(NEWSML_1.encode(), Hints("x"))
    assert isinstance(document, RawDocument)
    assert (document.outlet, document.author, document.published) == (
        FRENCH.outlet,
        FRENCH.author,
        "2024-05-15",
    )


def test_where_it_was_published_comes_before_who_sent_it_out() -> None:
    sent = NITF.replace("<dateline>", "<distributor><org>Agence du Port</org></distributor><dateline>")
    for document, outlet in (
        (sent, "Agence du Port"),
        (sent.replace("</docdata>", '</docdata><pubdata name="Le Quai"/>'), "Le Quai"),
    ):
        (found,) = parse(document.encode(), Hints("x"))
        assert isinstance(found, RawDocument)
        assert found.outlet == outlet


def test_captions_are_no_text() -> None:
    picture = "<media media-type='image'><media-caption><p>Le pont, vu du port.</p></media-caption></media>"
    (document,) = parse(NITF.replace("<hl2>", f"{picture}<hl2>").encode(), Hints("x"))
    assert isinstance(document, RawDocument)
    assert document.text.split("\n\n") == [*FRENCH.before, FRENCH.heading, FRENCH.after[0]]


def test_plain_text_in_an_item_has_a_paragraph_a_line() -> None:
    lines = "\n".join(FRENCH.before)
    data = (
        f"{XML}<newsItem><itemMeta/><contentMeta><headline>{FRENCH.title}</headline></contentMeta><contentSet>"
        f"<inlineData contenttype='text/plain'>{lines}</inlineData></contentSet></newsItem>"
    )
    (document,) = parse(data.encode(), Hints("x"), "newsml")
    assert isinstance(document, RawDocument)
    assert document.text.split("\n\n") == list(FRENCH.before)


def test_entities_are_not_read() -> None:
    data = f"{XML}<!DOCTYPE nitf [<!ENTITY a 'b'>]>{NITF}"
    with pytest.raises(FormatError, match="declares entities"):
        list(parse(data.encode(), Hints("x")))


LISTS = {
    "plain": "# la revue\nhttps://phare.example/pont\nhttps://phare.example/port\n",
    "opml": f'{XML}<opml version="2.0"><body><outline text="Le Phare"><outline text="Le Phare" '
    'xmlUrl="https://phare.example/pont"/><outline xmlUrl="https://phare.example/port"/></outline></body></opml>',
    "sitemap": f'{XML}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://phare.example/pont'
    "</loc></url><url><loc>https://phare.example/port</loc></url></urlset>",
}


@pytest.mark.parametrize("name", LISTS)
def test_a_list_of_addresses_is_told_as_one(name: str, tmp_path: object) -> None:
    from pathlib import Path

    data = LISTS[name].encode()
    assert sniff(data) == "addresses"
    pages = [d.page for d in parse(data, Hints("x")) if isinstance(d, RawDocument)]
    assert pages == ["https://phare.example/pont", "https://phare.example/port"]
    path = Path(str(tmp_path)) / "list.txt"
    path.write_bytes(data)
    reading = read_all([str(path)], ReadOptions())
    assert reading.articles == ()
    assert [p.source for p in reading.problems] == pages
    assert all("--follow" in p.reason for p in reading.problems)


def test_a_news_sitemap_names_title_outlet_and_date() -> None:
    data = (
        f'{XML}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://phare.example/pont</loc>'
        "<news:news><news:publication><news:name>Le Phare</news:name></news:publication>"
        "<news:publication_date>2024-05-15</news:publication_date><news:title>Un pont</news:title></news:news></url></urlset>"  # noqa: E501
    )
    (document,) = parse(data.encode(), Hints("x"))
    assert isinstance(document, RawDocument)
    assert (document.title, document.outlet, document.published) == ("Un pont", "Le Phare", "2024-05-15")
