"""Downloads of press databases are split into articles with their outlets and dates, in text, RTF and HTML."""

from __future__ import annotations

import io

import docx
import pytest

from corpus.formats import Hints, RawDocument, parse
from corpus.formats.database import is_download

FIRST = (
    "The bridge of Pine Valley opens in June",
    "The town said the bridge will open in June.",
    "It took two years.",
)
SECOND = (
    "A market for Olive Street",
    "A new market opens in Olive Street on Monday.",
    "Traders say the rent is high.",
)
ARTICLES = (FIRST, SECOND)


def factiva(article: tuple[str, ...]) -> list[str]:
    title, *body = article
    head = [
        title,
        "By Salma Amrani",
        "60 words",
        "15 May 2024",
        "09:12",
        "The Coast Watch",
        "CSTW",
        "English",
    ]
    return [
        *head,
        "(c) 2024 The Coast Watch. All Rights Reserved.",
        *body,
        "Document CSTW000020240515ek5f00001",
    ]


def labelled(article: tuple[str, ...]) -> list[str]:
    title, first, *rest = article
    head = [
        f"HD {title}",
        "BY Salma Amrani",
        "WC 60 words",
        "PD 15 May 2024",
        "SN The Coast Watch",
        "SC CSTW",
    ]
    return [*head, "LA English", "LP", first, "TD", *rest, "AN Document CSTW000020240515ek5f00001"]


def nexis(article: tuple[str, ...]) -> list[str]:
    title, *body = article
    head = [
        title,
        "The Coast Watch",
        "May 15, 2024 Wednesday",
        "Copyright 2024 The Coast Watch All Rights Reserved",
    ]
    return [*head, "Section: NEWS; Pg. 4", "Length: 60 words", "Byline: Salma Amrani", "Body", *body,
            "Load-Date: May 16, 2024", "End of Document"]  # fmt: skip


def old_nexis(article: tuple[str, ...]) -> list[str]:
    title, *body = article
    head = ["1 of 2 DOCUMENTS", "The Coast Watch", "May 15, 2024 Wednesday", title, "BYLINE: Salma Amrani"]
    return [
        *head,
        "SECTION: NEWS; Pg. 4",
        "LENGTH: 60 words",
        *body,
        "LOAD-DATE: May 16, 2024",
        "LANGUAGE: ENGLISH",
    ]


def europresse(article: tuple[str, ...]) -> list[str]:
    title, *body = article
    return ["The Coast Watch", "Wednesday, May 15, 2024", "60 words, p. 4", title, *body,
            "© 2024 The Coast Watch. All rights reserved. news·20240515·CW·0001"]  # fmt: skip


def factiva_section(article: tuple[str, ...]) -> list[str]:
    return ["News", *factiva(article)]


def labelled_alone(article: tuple[str, ...]) -> list[str]:
    *head, end = labelled(article)
    return [*head, "AN", end.removeprefix("AN ")]


def factiva_publisher(article: tuple[str, ...]) -> list[str]:
    *lines, end = factiva(article)
    return [*lines, "Coast Watch Publishing Ltd", end]


def factiva_company(article: tuple[str, ...]) -> list[str]:
    lines = [
        "Copyright 2024. Coast Watch Ltd." if line.startswith("(c)") else line for line in factiva(article)
    ]
    return [*lines[:-1], "Coast Watch Ltd.", lines[-1]]


def europresse_section(article: tuple[str, ...]) -> list[str]:
    outlet, day, _, title, *rest = europresse(article)
    return [outlet, day, "Town, p. A4", title, "Salma Amrani", *rest]


def labelled_below(article: tuple[str, ...]) -> list[str]:
    names = [line.split(" ", 1) for line in labelled(article)[:-1]]
    parts = [
        part
        for name in names
        for part in (name if len(name[0]) == 2 and name[0].isupper() else [" ".join(name)])
    ]
    return [*parts, "NS", "gpol : Politics", "PUB", "The Coast Company", "AN", labelled(article)[-1][3:]]


def nexis_edition(article: tuple[str, ...]) -> list[str]:
    count, outlet, day, *rest = old_nexis(article)
    return [count, outlet, day, "First Edition", *rest[:4], "DATELINE: Pine Valley", *rest[4:]]


def europresse_byline(article: tuple[str, ...]) -> list[str]:
    outlet, _, count, title, *rest = europresse(article)
    return [outlet, f"mercredi 15 mai 2024 {count}", title, "Salma Amrani", *rest]


def europresse_certificate(article: tuple[str, ...]) -> list[str]:
    outlet, day, count, *rest, _ = europresse(article)
    number = "news·20240515·CW·0001"
    return [day, outlet, count, *rest, number, "Ce certificat est émis à une bibliothèque à des fins de lecture.",
            "Extrait de presse © 2024 The Coast Watch. Tous droits réservés."]  # fmt: skip


def europresse_source(article: tuple[str, ...]) -> list[str]:
    outlet, day, _, *rest = europresse(article)
    source = ["Nom de la source", outlet, "Type de source", "Presse", "Provenance", "Pine Valley, France"]
    return [*source, day, f"{outlet} • p. 4 • 60 mots", *rest]


def europresse_site(article: tuple[str, ...]) -> list[str]:
    outlet, _, _, title, *rest = europresse(article)
    day = "Town, Wednesday, May 15, 2024 - 08:12:33 UTC +0200 60 words, p. 4"
    return [f"{outlet} (web site ref. - coast.example)", day, title, "Salma Amrani", *rest]


def europresse_appeared(article: tuple[str, ...]) -> list[str]:
    *lines, end = europresse_byline(article)
    return [*lines, "Cet article est paru dans The Coast Watch (site web)", end]


def europresse_counted(article: tuple[str, ...]) -> list[str]:
    outlet, day, _, *rest = europresse(article)
    return [outlet, day, "Town, p. 3, 60 words", *rest]


def europresse_elsewhere(article: tuple[str, ...]) -> list[str]:
    *lines, end = europresse_byline(article)
    return [*lines, "Aussi paru dans", "15 mai 2024 - coast.example", end]


def nexis_page(article: tuple[str, ...]) -> list[str]:
    return ["Page 1 of 2", *nexis(article)]


LAYOUTS = (
    *(factiva, labelled, nexis, old_nexis, europresse),
    *(factiva_section, labelled_alone, nexis_edition, europresse_byline),
    *(europresse_source, europresse_certificate, nexis_page, factiva_publisher, labelled_below),
    *(
        factiva_company,
        europresse_section,
        europresse_site,
        europresse_appeared,
        europresse_elsewhere,
        europresse_counted,
    ),
)


def documents(data: bytes) -> list[RawDocument]:
    return [found for found in parse(data, Hints("x")) if isinstance(found, RawDocument)]


def check(found: list[RawDocument]) -> None:
    assert [d.title for d in found] == [FIRST[0], SECOND[0]]
    assert [d.text.split("\n\n") for d in found] == [list(FIRST[1:]), list(SECOND[1:])]
    assert {(d.outlet, d.published) for d in found} == {("The Coast Watch", "2024-05-15")}


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.__name__)
def test_text(layout: object) -> None:
    assert callable(layout)
    lines = [line for article in ARTICLES for line in (*layout(article), "")]
    check(documents("\n".join(lines).encode()))


@pytest.mark.parametrize("layout", [factiva, nexis], ids=lambda layout: layout.__name__)
def test_rtf(layout: object) -> None:
    assert callable(layout)
    lines = [line for article in ARTICLES for line in (*layout(article), "")]
    check(documents(("{\\rtf1\\ansi " + "\\par\n".join(lines) + "}").encode()))


@pytest.mark.parametrize("layout", [nexis, factiva], ids=lambda layout: layout.__name__)
def test_docx(layout: object) -> None:
    assert callable(layout)
    document = docx.Document()
    for article in ARTICLES:
        for line in (*layout(article), ""):
            document.add_paragraph(line)
    out = io.BytesIO()
    document.save(out)
    check(documents(out.getvalue()))


def test_a_download_s_cover_is_no_article() -> None:
    cover = ["User Name: = Salma", "Date and Time: = 2024-06-20", "Job Number: = 218", "Documents (2)"]
    cover += [f"{number}. {title}" for number, (title, *_) in enumerate(ARTICLES, 1)]
    check(documents("\n\n".join([*cover, *nexis(FIRST), *nexis(SECOND)]).encode()))


@pytest.mark.parametrize("layout", [factiva, factiva_section, labelled, nexis, europresse_byline])
def test_the_author_is_a_name_alone(layout: object) -> None:
    assert callable(layout)
    found = documents("\n".join([*layout(FIRST), *layout(SECOND)]).encode())
    assert [d.author for d in found] == ["Salma Amrani"] * 2


def test_html_of_nexis() -> None:
    body = "".join(
        "".join(
            f"<div class=c{n}><p><span>{line}</span></p></div>" for n, line in enumerate(old_nexis(article))
        )
        for article in ARTICLES
    )
    check(documents(f"<html><body>{body}</body></html>".encode()))


def test_html_of_factiva() -> None:
    body = "".join(
        f"<div class='article enArticle'><div id=hd><span class=enHeadline>{article[0]}</span></div>"
        + "".join(f"<div>{line}</div>" for line in factiva(article)[1:9])
        + "".join(f"<p class='articleParagraph enarticleParagraph'>{line}</p>" for line in article[1:])
        + "<p>Document CSTW000020240515ek5f00001</p></div>"
        for article in ARTICLES
    )
    check(documents(f"<html><body>{body}</body></html>".encode()))


def test_html_of_factiva_with_the_names_of_its_fields() -> None:
    def field(name: str, value: str) -> str:
        return f"<tr><td class=index><b>{name}</b>&nbsp;</td><td>{value}</td></tr>"

    body = "".join(
        "<div class='article enArticle'><table>"
        + field("HD", article[0])
        + field("BY", "Salma Amrani")
        + field("PD", "15 May 2024")
        + field("SN", "The Coast Watch")
        + field("LP", f"<p>{article[1]}</p>")
        + field("TD", f"<p>{article[2]}</p>")
        + field("AN", "Document CSTW000020240515ek5f00001")
        + "</table></div>"
        for article in ARTICLES
    )
    check(documents(f"<html><body>{body}</body></html>".encode()))


@pytest.mark.parametrize("counter", ["1 of 1 DOCUMENT", "1 de 1 DOCUMENTS"])
def test_one_document_of_nexis_in_french(counter: str) -> None:
    text = """La Vigie du Port

Mardi 14 Mai 2024

Le pont de Val-Roche rouvre en juin

AUTEUR: Salma Amrani

RUBRIQUE: LOCAL; Pg. 4

LONGUEUR: 31 mots

Le pont de Val-Roche rouvre en juin après deux années de travaux.

DATE-CHARGEMENT: 15 Mai 2024

LANGUE: FRENCH; FRANÇAIS

TYPE-PUBLICATION: Journal
"""
    (document,) = documents(f"{counter}\n\n{text}".encode())
    assert (document.outlet, document.published) == ("La Vigie du Port", "2024-05-14")
    assert (document.title, document.author) == ("Le pont de Val-Roche rouvre en juin", "Salma Amrani")
    assert document.text == "Le pont de Val-Roche rouvre en juin après deux années de travaux."


def test_html_of_europresse() -> None:
    body = "".join(
        "<article><header><span class=DocPublicationName>The Coast Watch</span>"
        "<div class=DocHeader>Wednesday, May 15, 2024<br>60 words, p. 4</div>"
        f"<p class=rdp__articletitle>{article[0]}</p></header>"
        f"<div class='docOcurrContainer'>{''.join(f'<p>{line}</p>' for line in article[1:])}</div>"
        "<footer>© 2024 The Coast Watch. All rights reserved. news·20240515·CW·0001</footer></article>"
        for article in ARTICLES
    )
    check(documents(f'<html><body class="rdp__all">{body}</body></html>'.encode()))


@pytest.mark.parametrize("issue", ["no. 1203", "n° 12 040", "العدد 77"])
def test_an_issue_s_number_is_none_of_the_outlet_s_name(issue: str) -> None:
    headline, *body = ARTICLES[0]
    lines = (f"The Coast Watch, {issue}", "Wednesday, May 15, 2024", headline, *body, "news·20240515·CW·0001")
    lines = (*lines[:-1], "All rights reserved 2024 The Coast Watch", lines[-1])
    (document,) = documents("\n\n".join(lines).encode())
    assert document.outlet == "The Coast Watch"
    assert document.text == "\n\n".join(body)


def test_a_plain_rtf_is_one_article() -> None:
    text = r"{\rtf1\ansi\ansicpg1256{\fonttbl{\f0\fcharset178 Arial;}}\f0 \'e3\'d1\'cd\'c8\'c7 \u1576?\u1603?\u1605?.\par{\b Hi}\par}"  # noqa: E501
    (document,) = documents(text.encode())
    assert document.text.split("\n")[:2] == ["مرحبا بكم.", "Hi"]


def test_an_article_that_speaks_of_documents_is_no_download() -> None:
    assert not is_download("Le maire a signé.\nDocument 12\nFin du document.\n")


def test_labels_in_french() -> None:
    title, *body = ARTICLES[0]
    lines = [
        title,
        "Le Guet",
        "15 mai 2024 mercredi",
        "Copyright 2024 Le Guet Tous droits réservés",
        "Longueur: 95 mots",
    ]
    lines += ["Auteur: Maud Ferrier", "Corps", *body, "Date de chargement: 16 mai 2024", "Fin du document"]
    (document,) = documents("\n\n".join(lines).encode())
    assert (document.title, document.outlet, document.published) == (title, "Le Guet", "2024-05-15")
    assert (document.author, document.text) == ("Maud Ferrier", "\n\n".join(body))


def proquest(article: tuple[str, ...]) -> list[str]:
    title, *body = article
    return [
        *("_" * 60, "Document 1 of 2", title, "Author: Amrani, Salma; Rifi, Omar."),
        "Publication info: The Coast Watch ; Pine Valley [Pine Valley]. 15 May 2024: A.4.",
        *(
            "ProQuest document link",
            "Full text:",
            *body,
            "Subject: Bridges",
            "Publication title: The Coast Watch",
        ),
        *("Publication date: May 15, 2024", "Publisher: Coast Media", "ProQuest document ID: 30"),
        "Copyright: Copyright Coast Media May 15, 2024",
    ]


def test_proquest() -> None:
    text = "\n\n".join([*proquest(FIRST), *proquest(SECOND), "_" * 60])
    found = [one for one in parse(text.encode(), Hints("x")) if isinstance(one, RawDocument)]
    assert [(one.title, one.outlet, one.published, one.author, one.text) for one in found] == [
        (title, "The Coast Watch", "2024-05-15", "Salma Amrani, Omar Rifi", "\n\n".join(body))
        for title, *body in ARTICLES
    ]


def test_rules_alone_are_no_download() -> None:
    assert not is_download("\n".join(["_" * 60, *FIRST, "_" * 60, *SECOND]))


def test_europresse_may_set_a_second_headline_above_the_author() -> None:
    lines = ["Le Phare", "Culture, mardi 14 mai 2024, p. 4", "Le port rouvre", "Un chantier attendu"]
    text = [*lines, "Lina Haddou", "Le port a rouvert mardi.", "La foule est venue.", "news·20240514·PH·0001"]
    (found,) = (one for one in parse("\n\n".join(text).encode(), Hints("x")) if isinstance(one, RawDocument))
    assert (found.author, found.title) == ("Lina Haddou", "Le port rouvre")
    assert found.text.split("\n\n") == [
        "Un chantier attendu",
        "Le port a rouvert mardi.",
        "La foule est venue.",
    ]
