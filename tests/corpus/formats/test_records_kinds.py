"""Records of news services, tables and references: their fields are known by the usual names."""

from __future__ import annotations

import csv
import io
import json

import pytest

from corpus.article import Problem
from corpus.formats import FormatError, Found, Hints, RawDocument, parse
from corpus.formats.sniff import sniff
from tests.corpus.formats.texts import ARABIC, FRENCH, Text

BODY = "\n".join(FRENCH.blocks)
HTML = "".join(f"<p>{block}</p>" for block in FRENCH.blocks)
DAY = FRENCH.published
RECORDS = {
    "JSON Feed": {
        "version": "https://jsonfeed.org/version/1.1",
        "title": FRENCH.outlet,
        "items": [
            {"id": "1", "title": FRENCH.title, "content_html": HTML, "date_published": f"{DAY}T10:00:00Z"}
        ],
    },
    "WordPress": [
        {
            "id": 7,
            "date": f"{DAY}T10:00:00",
            "title": {"rendered": FRENCH.title},
            "content": {"rendered": HTML},
        }
    ],
    "ninjs": {
        "uri": "urn:x:1",
        "versioncreated": f"{DAY}T10:00:00Z",
        "headline": FRENCH.title,
        "body_text": BODY,
    },
    "NewsAPI": {
        "status": "ok",
        "articles": [
            {
                "source": {"id": None, "name": FRENCH.outlet},
                "title": FRENCH.title,
                "publishedAt": DAY,
                "content": BODY,
            }
        ],
    },
    "CSL": [
        {
            "type": "article-newspaper",
            "title": FRENCH.title,
            "container-title": FRENCH.outlet,
            "issued": {"date-parts": [[int(part) for part in DAY.split("-")]]},
            "author": [{"given": "Lina", "family": "Haddou"}],
            "abstract": BODY,
        }
    ],
}


def documents(data: bytes, **fields: str) -> list[RawDocument]:
    return [found for found in everything(data, **fields) if isinstance(found, RawDocument)]


def everything(data: bytes, **fields: str) -> list[Found]:
    return list(parse(data, Hints("x", fields=fields)))


@pytest.mark.parametrize("name", RECORDS)
def test_records_of_news_services(name: str) -> None:
    (document,) = documents(json.dumps(RECORDS[name]).encode())
    assert (document.title, document.published) == (FRENCH.title, FRENCH.published)
    assert [line for line in document.text.split("\n") if line.strip()] == list(FRENCH.blocks)
    assert document.outlet == (FRENCH.outlet if name in ("JSON Feed", "NewsAPI", "CSL") else None)


RECORD = {
    "webTitle": FRENCH.title,
    "webPublicationDate": f"{DAY}T10:00:00Z",
    "fields": {"body": HTML, "publication": FRENCH.outlet},
}
PACKED = {
    "a response around the list": {"response": {"status": "ok", "results": [RECORD]}},
    "a search engine": {
        "took": 3,
        "hits": {
            "total": {"value": 1},
            "hits": [{"_id": "1", "_source": {"headline": FRENCH.title, "body": BODY, "pub_date": DAY}}],
        },
    },
    "JSON:API": {
        "data": [{"type": "news", "attributes": {"title": FRENCH.title, "body": HTML, "published_at": DAY}}]
    },
    "a graph": {"data": {"posts": [{"node": {"title": FRENCH.title, "content": HTML, "dateTime": DAY}}]}},
    "articles by their results": {
        "articles": {"results": [{"title": FRENCH.title, "body": BODY, "dateTime": f"{DAY}T10:00:00Z"}]}
    },
}


@pytest.mark.parametrize("name", PACKED)
def test_records_that_a_service_packs_deeper(name: str) -> None:
    (document,) = documents(json.dumps(PACKED[name]).encode())
    assert (document.title, document.published) == (FRENCH.title, FRENCH.published)
    assert [line for line in document.text.split("\n") if line.strip()] == list(FRENCH.blocks)


def test_a_record_with_a_list_and_an_object_of_its_own_is_one() -> None:
    record = {"title": FRENCH.title, "text": BODY, "result": {"news": [{"title": "Un port", "text": "Un."}]}}
    (document,) = documents(json.dumps(record).encode())
    assert document.title == FRENCH.title


def test_a_headline_and_a_byline_in_objects() -> None:
    record = {
        "headline": {"main": FRENCH.title},
        "byline": {"original": "By Lina Haddou"},
        "lead_paragraph": BODY,
    }
    (document,) = documents(json.dumps({"response": {"docs": [record]}}).encode())
    assert (document.title, document.author, document.short) == (FRENCH.title, "By Lina Haddou", True)


def test_a_content_that_a_service_cut_off_is_short() -> None:
    (document,) = documents(
        json.dumps({"title": "Un pont", "content": "Le pont ouvre… [+1234 chars]"}).encode()
    )
    assert document.short
    assert document.text == "Le pont ouvre…"


def test_a_reference_without_text_names_its_page() -> None:
    (document,) = documents(json.dumps([{"title": "Un pont", "URL": "https://phare.example/pont"}]).encode())
    assert (document.text, document.page) == ("", "https://phare.example/pont")


RIS = f"""TY  - NEWS
TI  - {FRENCH.title}
AU  - Haddou, Lina
AU  - Rifi, Omar
DA  - {DAY.replace("-", "/")}
T2  - {FRENCH.outlet}
AB  - {FRENCH.before[0]}
UR  - https://phare.example/pont
ER  -

TY  - NEWS
TI  - Un port
UR  - https://phare.example/port
ER  -
"""


def test_references_in_ris() -> None:
    first, second = documents(RIS.encode())
    assert (first.title, first.outlet, first.published) == (FRENCH.title, FRENCH.outlet, FRENCH.published)
    assert (first.text, first.short, first.author) == (FRENCH.before[0], True, "Lina Haddou, Omar Rifi")
    assert second.page == "https://phare.example/port"


@pytest.mark.parametrize("order", ["PY  - 2024\nY1  - 2024/05/14", "Y1  - 2024/05/14/\nPY  - 2024"])
def test_a_reference_s_day_is_taken_before_its_year(order: str) -> None:
    (document,) = documents(f"TY  - NEWS\nTI  - Un pont\n{order}\nAB  - {FRENCH.before[0]}\nER  -\n".encode())
    assert document.published == "2024-05-14"


def table(texts: list[Text], header: tuple[str, ...], delimiter: str) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow(header)
    for text in texts:
        writer.writerow((text.title, text.published, text.outlet, "\n".join(text.blocks)))
    return out.getvalue().encode("utf-8-sig")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize(
    "header",
    [
        ("title", "date", "source", "text"),
        ("Titre", "Date de publication", "Journal", "Texte"),
        ("العنوان", "التاريخ", "المصدر", "النص"),
        ("Article_Title", "Publication Date", "Media outlet", "Full Text"),
        ("Titre de l'article", "Date de parution", "Nom du journal", "Texte intégral"),
        ("عنوان الخبر", "تاريخ النشر", "اسم الصحيفة", "نص الخبر"),
        ("عنوان الخبر", "تاريخ النشر", "الجهة الناشرة", "نص الخبر"),
    ],
)
def test_tables(header: tuple[str, ...], delimiter: str) -> None:
    data = table([ARABIC, FRENCH], header, delimiter)
    assert sniff(data) == "csv"
    found = documents(data)
    assert [(d.title, d.published, d.outlet) for d in found] == [
        (text.title, text.published, text.outlet) for text in (ARABIC, FRENCH)
    ]
    assert found[0].text.split("\n") == list(ARABIC.blocks)
    assert found[0].place == "row 1"


def test_a_table_of_an_older_set_with_a_spreadsheet_s_first_line() -> None:
    plain = table([ARABIC], ("العنوان", "التاريخ", "المصدر", "النص"), ";").decode("utf-8-sig")
    for data in (plain.encode("cp1256"), f"sep=;\r\n{plain}".encode()):
        assert sniff(data) == "csv"
        (document,) = documents(data)
        assert (document.title, document.outlet, document.published) == (
            ARABIC.title,
            ARABIC.outlet,
            ARABIC.published,
        )
        assert document.text.split("\n") == list(ARABIC.blocks)


@pytest.mark.parametrize(
    ("days", "read"),
    [
        (("05/03/2024", "05/14/2024"), ("2024-05-03", "2024-05-14")),
        (("05/03/2024", "14/05/2024"), ("2024-03-05", "2024-05-14")),
        (("05/03/2024", "06/05/2024"), ("2024-03-05", "2024-05-06")),
        (("2024-05-03", "05/14/2024 10:20"), ("2024-05-03", "2024-05-14")),
        (("14/05/2024", "05/14/2024"), ("2024-05-14", None)),
        (("5/3/2024 10:15 AM", "5/6/2024 4:00 PM"), ("2024-05-03", "2024-05-06")),
        (("5/3/2024 10:15 am", "5/6/2024 4:00 pm"), ("2024-03-05", "2024-06-05")),
        (("5/3/2024 10:15 AM", "15/6/2024 4:00 PM"), ("2024-03-05", "2024-06-15")),
        (("05/03/24", "05/14/24"), ("2024-05-03", "2024-05-14")),
        (("05/03/24", "14.05.24 10:00"), ("2024-03-05", "2024-05-14")),
        (("24-05-13", "05-14-24"), (None, None)),
        (("13-May-24", "14 mai 24"), ("2024-05-13", "2024-05-14")),
        (("13-May-2024", "14 May 2024"), ("2024-05-13", "2024-05-14")),
        (("45425", "45426.75"), ("2024-05-13", "2024-05-14")),
    ],
)
def test_a_table_s_dates_tell_whether_it_writes_the_month_first(
    days: tuple[str, ...], read: tuple[str, ...]
) -> None:
    rows = "".join(f"Un pont,{day},Le pont du port ouvre lundi.\n" for day in days)
    assert tuple(d.published for d in documents(f"title,date,text\n{rows}".encode())) == read


def test_a_record_without_an_outlet_has_the_domain_of_its_page() -> None:
    record = {"title": {"rendered": FRENCH.title}, "content": {"rendered": HTML}, "author": 7}
    (document,) = documents(json.dumps([record | {"link": "https://www.phare.example/2024/pont"}]).encode())
    assert (document.outlet, document.author) == ("phare.example", None)
    seo = {
        "yoast_head_json": {"og_site_name": FRENCH.outlet},
        "_embedded": {"author": [{"name": "Lina Haddou"}]},
    }
    (document,) = documents(json.dumps([record | seo | {"link": "https://phare.example/pont"}]).encode())
    assert (document.outlet, document.author) == (FRENCH.outlet, "Lina Haddou")
    (document,) = documents(json.dumps([record | {"link": "https://t.me/phare/7"}]).encode())
    assert document.outlet is None


def test_a_headline_goes_without_the_outlet_behind_it() -> None:
    record = {
        "title": f"{FRENCH.title} - {FRENCH.outlet}",
        "source": {"name": FRENCH.outlet},
        "content": BODY,
    }
    (document,) = documents(json.dumps([record]).encode())
    assert document.title == FRENCH.title


def test_columns_of_other_names_are_named_by_the_user() -> None:
    data = b"k,v\nUn pont,Le pont ouvre enfin ses portes.\n"
    assert sniff(data) == "text"
    found = list(parse(data, Hints("x", fields={"title": "k", "text": "v"}), "csv"))
    assert [f.title for f in found if isinstance(f, RawDocument)] == ["Un pont"]
    (problem,) = parse(data, Hints("x"), "csv")
    assert isinstance(problem, Problem)
    assert "it has k, v; see --field" in problem.reason


@pytest.mark.parametrize("data", [b"title,text\n", b"title,text"])
def test_a_table_without_rows(data: bytes) -> None:
    with pytest.raises(FormatError, match="without rows"):
        list(parse(data, Hints("x"), "csv"))


def test_a_table_of_articles_that_stand_elsewhere_names_their_addresses() -> None:
    data = b"id,media_name,publish_date,title,url\n1,wadi.example,2024-03-12,The bridge opens,https://wadi.example/1\n"
    assert sniff(data) == "csv"
    (document,) = [found for found in parse(data, Hints("a.csv")) if isinstance(found, RawDocument)]
    assert (document.text, document.page) == ("", "https://wadi.example/1")


def test_a_sentence_with_commas_is_no_table() -> None:
    assert sniff(b"Le texte, dit-il, est long.\nEt la suite, aussi.\n") == "text"


@pytest.mark.parametrize("issued", [DAY, {"raw": DAY}, {"literal": DAY}])
def test_a_date_that_is_written_out(issued: object) -> None:
    record = {"title": FRENCH.title, "issued": issued, "abstract": BODY}
    (document,) = documents(json.dumps([record]).encode())
    assert document.published == DAY


@pytest.mark.parametrize("part", ["²", "①", "9" * 5000, 10**400, True])
def test_parts_of_a_date_that_are_no_figures_leave_it_out(part: object) -> None:
    record = {"title": FRENCH.title, "issued": {"date-parts": [[part, 5, 15]]}, "abstract": BODY}
    (document,) = documents(json.dumps([record]).encode())
    assert (document.title, document.published) == (FRENCH.title, None)


def test_what_is_told_of_a_cut_content_may_be_more_of_it() -> None:
    told = "Le pont ouvre mardi, après deux ans de travaux."
    record = {"title": "Un pont", "content": "Le pont ouvre ma... [1234 chars]", "description": told}
    (document,) = documents(json.dumps(record).encode())
    assert (document.text, document.short) == (told, True)


def test_fields_of_media_monitors_and_of_ninjs_2() -> None:
    record = {
        "headline": "Un pont",
        "story_text": "Le pont ouvre mardi.",
        "media_name": "Le Phare",
        "by": "Lina H.",
    }
    (document,) = documents(json.dumps(record).encode())
    assert (document.text, document.outlet, document.author) == (
        "Le pont ouvre mardi.",
        "Le Phare",
        "Lina H.",
    )


def test_a_flattened_record_names_its_outlet_by_a_path() -> None:
    row = f'Works begin,2024-03-12,"{FRENCH.before[0]}",,The Marsh'
    table = f"title,publishedAt,content,source.id,source.name\n{row}\n"
    (document,) = [found for found in parse(table.encode(), Hints("a.csv")) if isinstance(found, RawDocument)]
    assert document.outlet == "The Marsh"


def test_a_table_of_posts_with_markup_in_its_cells_is_a_table() -> None:
    body = "<p>The town began the works of the bridge on Monday.</p><p>They end in two years.</p><p>So it says.</p>"
    table = f'post_title,post_content,post_date,permalink\nWorks begin,"{body}",2025-07-06 10:00:00,/1\n'
    assert sniff(table.encode()) == "csv"
    (document,) = [found for found in parse(table.encode(), Hints("a.csv")) if isinstance(found, RawDocument)]
    assert (document.title, document.published) == ("Works begin", "2025-07-06")
    assert document.text.split("\n\n")[1] == "They end in two years."


def test_a_text_in_a_field_of_a_name_of_its_own() -> None:
    record = {
        "title": FRENCH.title,
        "Nom du média": FRENCH.outlet,
        "Colonne 7": BODY,
        "extrait": "…",
        "url": "x",
    }
    (found,) = parse(json.dumps([record]).encode(), Hints("x"))
    assert isinstance(found, RawDocument)
    assert (found.text, found.outlet, found.short) == (BODY, FRENCH.outlet, False)


def test_a_short_field_of_a_name_of_its_own_is_no_text() -> None:
    record = {"title": FRENCH.title, "note": "Lu et approuvé.", "extrait": FRENCH.blocks[0]}
    (found,) = parse(json.dumps([record]).encode(), Hints("x"))
    assert isinstance(found, RawDocument)
    assert (found.text, found.short) == (FRENCH.blocks[0], True)


@pytest.mark.parametrize(("around", "is_text"), [("{}", True), ("<html><body>{}</body></html>", False)])
def test_markup_in_a_field_of_a_name_of_its_own_is_the_text_but_no_whole_page(
    around: str, *, is_text: bool
) -> None:
    record = {"title": FRENCH.title, "html": around.format(HTML), "url": "https://phare.example/1"}
    (found,) = parse(json.dumps([record]).encode(), Hints("x"))
    assert isinstance(found, RawDocument)
    assert (found.text == "\n\n".join(FRENCH.blocks) or found.text == BODY) is is_text


ITEM = {"title": FRENCH.title, "pubDate": f"{DAY} 10:00:00", "content": HTML}
GRAPH = [
    {"@type": "WebSite", "name": FRENCH.outlet, "url": "https://cap.example"},
    {
        "@type": "NewsArticle",
        "headline": FRENCH.title,
        "datePublished": DAY,
        "publisher": {"@type": "Organization", "name": FRENCH.outlet},
        "articleBody": BODY,
    },
]
OF_FEEDS = {
    "rss2json": {"status": "ok", "feed": {"title": FRENCH.outlet}, "items": [ITEM]},
    "channel": {"rss": {"channel": {"title": FRENCH.outlet, "item": [ITEM]}}},
    "Feedly": {
        "title": "Presse",
        "items": [
            {
                "title": FRENCH.title,
                "origin": {"streamId": "feed/1", "title": FRENCH.outlet},
                "published": 1715670000000,
                "summary": {"content": "<p>Un bus.</p>"},
                "content": {"content": HTML, "direction": "ltr"},
            }
        ],
    },
    "schema.org": {"@context": "https://schema.org", "@graph": GRAPH},
    "MongoDB": {
        "_id": {"$oid": "66"},
        "title": FRENCH.title,
        "body": BODY,
        "source": {"name": FRENCH.outlet},
        "published": {"$date": f"{DAY}T08:00:00Z"},
    },
}


@pytest.mark.parametrize("kind", OF_FEEDS)
def test_records_of_feed_readers_and_databases(kind: str) -> None:
    (found,) = everything(json.dumps(OF_FEEDS[kind]).encode())
    assert isinstance(found, RawDocument)
    assert (found.title, found.outlet, found.published) == (FRENCH.title, FRENCH.outlet, DAY)
    assert found.text.split() == BODY.split()
    assert not found.short


@pytest.mark.parametrize(
    "header",
    [
        ("عنوان المادة", "تاريخ الخبر", "اسم الوسيلة", "تفاصيل الخبر"),
        ("عنوان التقرير", "تاريخ المقال", "مصدر المادة", "نص الموضوع"),
        ("News Title", "Post Created", "Publication Name", "Story Text"),
        ("Titre de l’article", "Date", "Nom du média", "Texte"),
    ],
)
def test_columns_may_say_that_they_are_of_articles(header: tuple[str, ...]) -> None:
    found = documents(table([ARABIC, FRENCH], header, ","))
    assert [(d.title, d.published, d.outlet) for d in found] == [
        (text.title, text.published, text.outlet) for text in (ARABIC, FRENCH)
    ]


def test_lines_that_tell_of_a_table_may_stand_above_its_header() -> None:
    above = b"Report:,Bulk download\nFrom:,2024-05-01\n\n"
    data = above + table([FRENCH], ("title", "date", "source", "text"), ",").removeprefix(b"\xef\xbb\xbf")
    assert sniff(data) == "csv"
    (found,) = everything(data)
    assert isinstance(found, RawDocument)
    assert (found.title, found.published) == (FRENCH.title, FRENCH.published)


def test_a_text_with_a_line_of_such_words_is_no_table() -> None:
    assert sniff(f"Un mot, un autre\n\ntitre, texte\n\n{BODY}".encode()) == "text"


def test_references_as_a_table_name_families_first() -> None:
    data = (
        "Key,Item Type,Author,Title,Publication Title,Abstract Note,Abstract,Date\n"
        f'K,newspaperArticle,"Haddou, Lina; Rifi, Omar",Un port,Le Phare,,"{FRENCH.before[0]}",2024-05-14\n'
    )
    (found,) = documents(data.encode())
    assert (found.author, found.outlet) == ("Lina Haddou, Omar Rifi", "Le Phare")


def test_authors_of_other_tables_stay_as_they_stand() -> None:
    (found,) = documents(
        f'title,author,text\nUn port,"Lina Haddou, Omar Rifi","{FRENCH.before[0]}"\n'.encode()
    )
    assert found.author == "Lina Haddou, Omar Rifi"


def test_a_page_that_is_nothing_but_a_table_is_a_table() -> None:
    rows = "".join(
        f"<tr><td>{t.title}</td><td>{t.outlet}</td><td>{t.published}</td><td>{'<br>'.join(t.blocks)}</td></tr>"
        for t in (ARABIC, FRENCH)
    )
    head = "<tr><th>العنوان</th><th>المصدر</th><th>التاريخ</th><th>النص</th></tr>"
    page = f"<html><head><meta charset=utf-8></head><body><table>{head}{rows}</table></body></html>"
    found = documents(page.encode())
    assert [(d.title, d.outlet, d.published) for d in found] == [
        (t.title, t.outlet, t.published) for t in (ARABIC, FRENCH)
    ]


def test_of_two_columns_of_text_the_short_one_is_the_headline() -> None:
    rows = (
        ("م", "الخبر", "المصدر", "التفاصيل"),
        ("1", ARABIC.title, ARABIC.outlet, "\n".join(ARABIC.blocks)),
    )
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    (found,) = documents(out.getvalue().encode())
    assert (found.title, found.outlet) == (ARABIC.title, ARABIC.outlet)
    assert found.text.split("\n") == list(ARABIC.blocks)


def test_a_long_second_text_is_no_headline() -> None:
    record = {"body": BODY, "message": FRENCH.before[0] * 3, "date": DAY}
    (found,) = documents(json.dumps(record).encode())
    assert found.title is None


def test_an_address_in_the_field_of_the_source_is_the_article_s() -> None:
    record = {"title": FRENCH.title, "text": BODY, "source": "https://cap.example/bus", "hostname": "Le Cap"}
    (found,) = documents(json.dumps(record).encode())
    assert (found.source, found.outlet) == ("https://cap.example/bus", "Le Cap")
    (bare,) = documents(json.dumps({**record, "hostname": None}).encode())
    assert bare.outlet == "cap.example"


OTHER_LISTS = {
    "a list of another name": {
        "search": {"status": "ok"},
        "news_results": [{**ITEM, "source": {"name": FRENCH.outlet}}],
    },
    "paragraphs": [
        {
            "headline": [FRENCH.title],
            "lines": list(FRENCH.blocks),
            "publish_date": [DAY],
            "site": FRENCH.outlet,
        }
    ],
    "xml2js": {
        "rss": {
            "channel": [
                {
                    "title": [FRENCH.outlet],
                    "item": [
                        {
                            "title": [FRENCH.title],
                            "pubDate": [DAY],
                            "content:encoded": [HTML],
                            "dc:creator": ["L. H."],
                        }
                    ],
                }
            ]
        }
    },
}


@pytest.mark.parametrize("kind", OTHER_LISTS)
def test_lists_of_records_and_of_paragraphs(kind: str) -> None:
    (found,) = everything(json.dumps(OTHER_LISTS[kind]).encode())
    assert isinstance(found, RawDocument)
    assert (found.title, found.outlet, found.published) == (FRENCH.title, FRENCH.outlet, DAY)
    assert found.text.split() == BODY.split()


def test_of_two_lists_of_another_name_none_is_taken() -> None:
    (found,) = everything(json.dumps({"ours": [ITEM], "theirs": [ITEM]}).encode())
    assert isinstance(found, Problem)


def test_columns_of_mentions() -> None:
    header = ("Mention Title", "Published Date", "Source Name", "Mention Content")
    assert [d.title for d in documents(table([FRENCH], header, ","))] == [FRENCH.title]


@pytest.mark.parametrize(
    ("days", "read"),
    [
        (("03/14/2025", "04/05/2025"), ("2025-03-14", "2025-04-05")),
        (("14/03/2025", "04/05/2025"), ("2025-03-14", "2025-05-04")),
        # Nothing tells the order, and English is written both ways.
        (("04/05/2025", "06/07/2025"), (None, None)),
        (("05/05/2025", "2025-07-06"), ("2025-05-05", "2025-07-06")),
    ],
)
def test_the_dates_of_json_tell_whether_they_write_the_month_first(
    days: tuple[str, ...], read: tuple[str | None, ...]
) -> None:
    text = "The bridge over the harbour opens to lorries and buses on Monday, the council said."
    rows = [{"title": "A bridge opens", "date": day, "body": text} for day in days]
    assert tuple(one.published for one in documents(json.dumps(rows).encode())) == read


def test_a_feed_reader_names_the_feed_of_each_entry() -> None:
    entry = {
        "title": FRENCH.title,
        "url": "https://phare.example/1",
        "content": HTML,
        "published_at": f"{DAY}T10:00:00Z",
        "published_by": ["Élise Morand"],
        "feed": {"id": 3, "title": "Le Phare", "site_url": "https://phare.example"},
    }
    data = json.dumps({"total": 1, "entries": [entry]}).encode()
    (found,) = parse(data, Hints("a.json"))
    assert isinstance(found, RawDocument)
    assert (found.title, found.outlet, found.author, found.published) == (
        FRENCH.title,
        "Le Phare",
        "Élise Morand",
        DAY,
    )
