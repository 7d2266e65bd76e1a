"""DOCX with tracked changes, text boxes and several articles."""

from __future__ import annotations

import io
from typing import Any

import docx
import pytest
from docx.oxml import parse_xml

from corpus.assemble import assemble
from corpus.formats import Hints, RawDocument, parse
from corpus.formats.base import known_author
from tests.corpus.formats.texts import ARABIC, FRENCH, Text

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'


def documents(document: Any) -> list[RawDocument]:
    out = io.BytesIO()
    document.save(out)
    return [found for found in parse(out.getvalue(), Hints("x")) if isinstance(found, RawDocument)]


def run(text: str, tag: str = "t") -> str:
    return f'<w:r><w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'


def test_tracked_changes_are_read_as_accepted() -> None:
    document = docx.Document()
    document.add_heading(FRENCH.title, 0)
    document.element.body.insert(
        1,
        parse_xml(
            f'<w:p {W}>{run("Les travaux finiront ")}<w:del w:id="1" w:author="x">{run("en 2030", "delText")}</w:del>'  # noqa: E501
            f'<w:ins w:id="2" w:author="x">{run("en 2026")}</w:ins><w:moveFrom w:id="3">{run(" au port")}</w:moveFrom>'  # noqa: E501
            f"{run('.')}</w:p>"
        ),
    )
    (found,) = documents(document)
    assert found.text.split("\n\n")[1] == "Les travaux finiront en 2026."


def test_text_boxes_are_read_once() -> None:
    box = f"<w:txbxContent><w:p>{run('Le ministre parle dans un encadré.')}</w:p></w:txbxContent>"
    document = docx.Document()
    document.add_paragraph("Le texte commence.")
    document.element.body.insert(
        1,
        parse_xml(
            f"<w:p {W} {MC}>{run('Avant la boîte.')}<w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice>"
            f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
        ),
    )
    (found,) = documents(document)
    assert found.text.split("\n\n") == [
        "Le texte commence.",
        "Avant la boîte.",
        "Le ministre parle dans un encadré.",
    ]


def review(texts: tuple[Text, ...], dateline: str) -> Any:
    document = docx.Document()
    for text in texts:
        document.add_heading(text.title, 1)
        if dateline:
            document.add_paragraph(dateline)
        for block in text.blocks:
            document.add_paragraph(block)
    return document


@pytest.mark.parametrize("dateline", ["صحيفة الضفة - 5 مارس 2024", ""])
def test_articles_under_headings_are_split(dateline: str) -> None:
    found = documents(review((ARABIC, FRENCH), dateline))
    assert [document.title for document in found] == [ARABIC.title, FRENCH.title]
    assert all(block in found[0].text for block in ARABIC.blocks)
    assert FRENCH.before[0] not in found[0].text


@pytest.mark.parametrize(("title", "parts"), [("أصداء الأسبوع، 12 مايو 2025", 2), ("أصداء الأسبوع", 1)])
def test_a_title_with_a_day_is_that_of_a_collection(title: str, parts: int) -> None:
    document = review((ARABIC, FRENCH), "")
    document.paragraphs[0].insert_paragraph_before(title, "Title")
    assert len(documents(document)) == parts


def test_an_article_with_parts_is_one() -> None:
    document = docx.Document()
    document.add_heading(FRENCH.title, 0)
    for block in FRENCH.before:
        document.add_paragraph(block)
    for heading in (FRENCH.heading, "La suite"):
        document.add_heading(heading, 1)
        document.add_paragraph(FRENCH.after[0])
    (found,) = documents(document)
    assert found.title == FRENCH.title


def test_what_content_controls_hold_is_read() -> None:
    control = f"<w:sdt {W}><w:sdtContent><w:p>{run(FRENCH.before[1])}</w:p></w:sdtContent></w:sdt>"
    document = docx.Document()
    document.add_paragraph(FRENCH.before[0])
    document.element.body.insert(1, parse_xml(control))
    (found,) = documents(document)
    assert found.text.split("\n\n") == list(FRENCH.before[:2])


def test_the_byline_says_who_wrote_a_document_and_not_who_typed_it() -> None:
    document = docx.Document()
    document.core_properties.author = "user"
    document.add_heading(FRENCH.title, 0)
    document.add_paragraph("Par Salma Amrani")
    for text in ("La mairie a ouvert le nouveau pont après deux années de travaux.",) * 2:
        document.add_paragraph(text)
    (found,) = documents(document)
    assert assemble(found, id="a", source="a.docx").author == "Salma Amrani"


@pytest.mark.parametrize(
    ("claimed", "author"),
    [
        ("Maud Ferrier", "Maud Ferrier"),
        ("PC", None),
        ("stagiaire", None),
        ("Utilisateur Windows", None),
        (None, None),
    ],
)
def test_a_computers_name_is_no_author(claimed: str | None, author: str | None) -> None:
    assert known_author(claimed) == author


def test_headings_of_rubrics_stand_above_those_of_articles() -> None:
    document = docx.Document()
    for rubric, text in (("National", FRENCH), ("Ailleurs", ARABIC)):
        document.add_heading(rubric, 1)
        document.add_heading(text.title, 2)
        document.add_paragraph(f"{text.outlet}, 12/03/2024")
        for block in text.blocks:
            document.add_paragraph(block)
    assert [one.title for one in documents(document)] == [FRENCH.title, ARABIC.title]


def in_bold(*, source: str) -> list[RawDocument]:
    document = docx.Document()
    document.add_paragraph("Revue de presse du 15 mai 2024")
    for text in (FRENCH, ARABIC):
        document.add_paragraph().add_run(text.title).bold = True
        if source:
            document.add_paragraph(source.format(text.outlet))
        for line in text.before + text.after:
            document.add_paragraph(line)
    return documents(document)


@pytest.mark.parametrize("source", ["Source : {}", "{} - 14/05/2024"])
def test_lines_in_bold_head_articles_that_open_with_their_source(source: str) -> None:
    found = in_bold(source=source)
    assert [(one.title, one.issue) for one in found] == [
        (FRENCH.title, "2024-05-15"),
        (ARABIC.title, "2024-05-15"),
    ]


def test_lines_in_bold_alone_may_be_one_article_s() -> None:
    assert len(in_bold(source="")) == 1


def test_the_first_question_of_an_interview_is_its_text() -> None:
    document = docx.Document()
    document.add_heading(FRENCH.title, 1)
    document.add_paragraph("Propos recueillis par Lina Haddou")
    for question, answer in zip(("Pourquoi ?", "Et après ?"), FRENCH.before, strict=False):
        document.add_heading(question, 3)
        document.add_paragraph(answer)
    (found,) = documents(document)
    article = assemble(found, id="a", source="a")
    assert article.text.split("\n\n")[1:] == ["Pourquoi ?", FRENCH.before[0], "Et après ?", FRENCH.before[1]]


def test_the_day_of_a_review_stands_below_its_title() -> None:
    document = docx.Document()
    document.add_heading("ملخص الصحافة اليومية", 0)
    document.add_paragraph("الجمعة 17 أيار 2024")
    for text in (ARABIC, FRENCH):
        document.add_heading(f"{text.outlet}: {text.title}", 2)
        document.add_paragraph(text.before[0])
    assert [(one.title, one.outlet, one.published) for one in documents(document)] == [
        (ARABIC.title, ARABIC.outlet, "2024-05-17"),
        (FRENCH.title, FRENCH.outlet, "2024-05-17"),
    ]


def test_a_list_of_contents_is_no_article() -> None:
    document = docx.Document()
    document.add_heading("Sommaire", 1)
    for number, text in enumerate((FRENCH, ARABIC), 1):
        document.add_paragraph(f"{number}. {text.title}")
    for text in (FRENCH, ARABIC):
        document.add_heading(text.title, 1)
        document.add_paragraph(f"{text.outlet} – 14/05/2024")
        document.add_paragraph(text.before[0])
    assert [(one.title, one.outlet) for one in documents(document)] == [
        (FRENCH.title, FRENCH.outlet),
        (ARABIC.title, ARABIC.outlet),
    ]


def test_the_source_may_stand_below_an_article_headed_in_bold() -> None:
    document = docx.Document()
    for text in (FRENCH, ARABIC):
        document.add_paragraph().add_run(text.title).bold = True
        for line in text.before:
            document.add_paragraph(line)
        document.add_paragraph(f"Source : {text.outlet}, 14/05/2024")
    assert [one.title for one in documents(document)] == [FRENCH.title, ARABIC.title]
