"""Each format gives the article's words and nothing of what stands around it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from corpus import Article, ReadOptions, get_language, read_all
from tests.corpus.formats import make
from tests.corpus.formats.make_pdf import pdf
from tests.corpus.formats.texts import ARABIC, FRENCH, TEXTS, Text

Make = Callable[[Text], bytes]

MAKERS: dict[str, Make] = {
    "text": lambda text: text.plain.encode(),
    "html": make.html,
    "html without classes": lambda text: make.html(text, classes=False),
    "markdown": make.markdown,
    "json lines": make.json_lines,
    "rss": make.rss,
    "atom": make.atom,
    "docx": make.docx,
    "odt": make.odt,
    "epub": make.epub,
    "pdf": pdf,
    "mail": make.mail,
    "mail as text": lambda text: make.mail(text, as_html=False),
    "mbox": make.mbox,
    "warc": make.warc,
    "gzip": make.gzipped,
}
KNOWS_OUTLET = set(MAKERS) - {"text", "docx", "odt", "pdf"}
KNOWS_AUTHOR = set(MAKERS) - {"text", "pdf", "mail", "mail as text", "mbox"}


def read_bytes(folder: Path, data: bytes, name: str = "article.dat", **options: object) -> list[Article]:
    path = folder / name
    path.write_bytes(data)
    reading = read_all([str(path)], ReadOptions(**options))  # type: ignore[arg-type]
    assert [p for p in reading.problems if not p.skipped] == []
    return list(reading.articles)


def words(text: str, language: str) -> Counter[str]:
    return Counter(get_language(language).words(text))


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.language)
@pytest.mark.parametrize("name", MAKERS)
def test_all_words_and_no_boilerplate(name: str, text: Text, tmp_path: Path) -> None:
    (article,) = read_bytes(tmp_path, MAKERS[name](text))
    wanted, got = words(text.plain, text.language), words(article.text, text.language)
    assert (wanted - got).total() <= 0.01 * wanted.total(), wanted - got
    assert (got - wanted).total() <= 0.01 * wanted.total(), got - wanted
    for boilerplate in make.BOILERPLATE:
        assert boilerplate[text.language] not in article.text
    assert article.title == text.title
    assert article.language == text.language


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.language)
@pytest.mark.parametrize("name", [name for name in MAKERS if name != "text"])
def test_same_sentences_as_plain_text(name: str, text: Text, tmp_path: Path) -> None:
    (plain,) = read_bytes(tmp_path, text.plain.encode())
    (article,) = read_bytes(tmp_path, MAKERS[name](text))
    assert [(article.slice(s), s.heading) for s in article.sentences] == [
        (plain.slice(s), s.heading) for s in plain.sentences
    ]


@pytest.mark.parametrize("name", sorted(KNOWS_OUTLET))
def test_outlet(name: str, tmp_path: Path) -> None:
    (article,) = read_bytes(tmp_path, MAKERS[name](ARABIC))
    assert article.outlet == ARABIC.outlet


@pytest.mark.parametrize("name", sorted(KNOWS_AUTHOR))
def test_author(name: str, tmp_path: Path) -> None:
    (article,) = read_bytes(tmp_path, MAKERS[name](ARABIC))
    assert article.author == ARABIC.author


@pytest.mark.parametrize("name", sorted(set(MAKERS) - {"text", "docx", "odt", "pdf"}))
def test_date_of_publication_in_the_sources_own_time_zone(name: str, tmp_path: Path) -> None:
    (article,) = read_bytes(tmp_path, MAKERS[name](ARABIC))
    assert article.published == ARABIC.published


def test_date_option_fills_only_gaps(tmp_path: Path) -> None:
    (told,) = read_bytes(tmp_path, make.html(ARABIC), date="2020-01-01")
    (untold,) = read_bytes(tmp_path, pdf(ARABIC), date="2020-01-01")
    assert (told.published, untold.published) == (ARABIC.published, "2020-01-01")


@pytest.mark.parametrize("maker", [make.rss, make.atom, make.mbox, make.epub, make.warc, make.json_lines])
def test_several_articles_a_source(maker: Callable[..., bytes], tmp_path: Path) -> None:
    articles = read_bytes(tmp_path, maker(ARABIC, FRENCH))
    assert [article.title for article in articles] == [ARABIC.title, FRENCH.title]
    assert [article.id for article in articles] == ["article#1", "article#2"]


def test_snippets_are_short(tmp_path: Path) -> None:
    whole, snippet = (read_bytes(tmp_path, make.rss(ARABIC, whole=is_whole))[0] for is_whole in (True, False))
    assert (whole.short, snippet.short) == (False, True)


def test_zip_names_its_files(tmp_path: Path) -> None:
    a, b = read_bytes(tmp_path, make.zipped(ARABIC, FRENCH), "old.zip")
    assert (a.title, b.title) == (ARABIC.title, FRENCH.title)
    assert (a.id, b.id) == ("a", "b")
    assert a.source == f"{tmp_path}/old.zip/news/a.html"


@pytest.mark.parametrize("charset", ["windows-1256", "utf-8", "utf-16"])
def test_page_in_its_own_charset(charset: str, tmp_path: Path) -> None:
    (article,) = read_bytes(tmp_path, make.html(ARABIC, charset))
    assert article.title == ARABIC.title


def test_headers_and_page_numbers_of_a_pdf_are_set_aside(tmp_path: Path) -> None:
    (article,) = read_bytes(tmp_path, pdf(ARABIC))
    header, *numbers = article.removed
    assert header == ARABIC.outlet
    assert [sorted(number) for number in numbers] == [sorted("1 / 2"), sorted("2 / 2")]
    assert ARABIC.outlet not in article.text


def test_a_feed_of_a_section_has_its_sites_name(tmp_path: Path) -> None:
    item = f"<item><title>{ARABIC.title}</title><description>{ARABIC.before[0]}</description></item>"
    data = f"<rss version='2.0'><channel><title>مرآة الضفة – أخبار</title>{item}</channel></rss>".encode()
    (article,) = read_bytes(tmp_path, data)
    assert article.outlet == "مرآة الضفة"


def test_a_title_that_a_feed_encodes_twice(tmp_path: Path) -> None:
    item = f"<item><title>L&amp;amp;#8217;eau</title><description>{ARABIC.before[0]}</description></item>"
    data = f"<rss version='2.0'><channel><title>x</title>{item}</channel></rss>".encode()
    (article,) = read_bytes(tmp_path, data)
    assert article.title == "L’eau"


@pytest.mark.parametrize(
    ("behind", "lead"),
    [
        (" <a href='/1'>اقرأ المزيد</a>", "اقرأ المزيد"),
        (" [Read more...]", "[Read more...]"),
        (" Lire la suite »", "Lire la suite »"),
        (" (في الطريق إلى المزيد)", ""),
    ],
)
def test_what_leads_on_behind_a_snippet_is_set_aside(behind: str, lead: str, tmp_path: Path) -> None:
    snippet = ARABIC.before[0]
    item = (
        f"<item><title>{ARABIC.title}</title><description><![CDATA[{snippet}{behind}]]></description></item>"
    )
    data = f"<rss version='2.0'><channel><title>x</title>{item}</channel></rss>".encode()
    (article,) = read_bytes(tmp_path, data)
    assert article.text == f"{ARABIC.title}\n\n{snippet}{'' if lead else behind}"
    assert article.removed == ((lead,) if lead else ())
    assert article.short


def test_linked_data_keeps_its_paragraphs_where_the_page_shows_the_first(tmp_path: Path) -> None:
    paragraphs = [*ARABIC.before, *ARABIC.after]
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    data = {"@type": "NewsArticle", "headline": ARABIC.title, "articleBody": body}
    script = f"<script type='application/ld+json'>{json.dumps(data, ensure_ascii=False)}</script>"
    page = f"<meta charset=utf-8>{script}<h1>{ARABIC.title}</h1><p>{paragraphs[0]}</p>"
    (article,) = read_bytes(tmp_path, f"<html><body>{page}</body></html>".encode())
    assert article.text == "\n\n".join([ARABIC.title, *paragraphs])


@pytest.mark.parametrize(
    ("author", "name"),
    [
        ("desk@cap.example (Lina Haddou)", "Lina Haddou"),
        ("desk@cap.example", None),
        ("Lina Haddou", "Lina Haddou"),
    ],
)
def test_the_author_of_a_feeds_entry_is_a_name(author: str, name: str | None, tmp_path: Path) -> None:
    text = f"<title>{FRENCH.title}</title><description>{FRENCH.plain}</description>"
    entry = f"<item>{text}<author>{author}</author></item>"
    data = f"<?xml version='1.0'?><rss version='2.0'><channel><title>Le Cap</title>{entry}</channel></rss>"
    (article,) = read_bytes(tmp_path, data.encode())
    assert article.author == name
