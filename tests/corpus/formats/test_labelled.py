"""Texts under lines that name headline, outlet, date and author have these for fields."""

from __future__ import annotations

import io

import docx
import pytest

from corpus.formats import Hints, RawDocument, parse
from corpus.formats.labelled import fields
from tests.corpus.formats.texts import ARABIC, FRENCH, Text

HEADS = {
    "fr": (FRENCH, "Titre : {}\nSource : {}\nDate : {}\nAuteur : {}\n\n"),
    "fr, text named": (
        FRENCH,
        "\ufeffTitre: {}\n\nMédia: {}\n\nDate de publication: {}\n\nAuteur: {}\nTexte :\n",
    ),
    "ar": (ARABIC, "العنوان: {}\nالمصدر: {}\nالتاريخ: {}\nالكاتب: {}\n"),
}


@pytest.mark.parametrize("name", HEADS)
def test_a_plain_text(name: str) -> None:
    text, head = HEADS[name]
    data = head.format(text.title, text.outlet, text.published, text.author) + "\n".join(text.blocks)
    (document,) = parse(data.encode(), Hints("x"))
    assert isinstance(document, RawDocument)
    assert (document.title, document.outlet, document.published, document.author) == (
        text.title,
        text.outlet,
        text.published,
        text.author,
    )
    assert [line for line in document.text.split("\n") if line] == list(text.blocks)


@pytest.mark.parametrize(
    "head",
    [
        "Titre : Un pont\n\nLe pont ouvre.",  # one line says little
        "Source : Le Phare\nDate : 5 mars 2024\n\nLe pont ouvre.",  # no headline
        "Transports : le pont ouvre\nLe maire : « Enfin »\nLe pont ouvre.",
        "Titre : Un pont\nSource : Le Phare\n",  # no text
        "Le pont ouvre.\nTitre : Un pont\nSource : Le Phare",
        "",
    ],
)
def test_anything_else_is_text(head: str) -> None:
    assert fields(head) == {}


def test_a_label_that_comes_again_is_text() -> None:
    found = fields("Titre : Un pont\nSource : Le Phare\nSource : le ministère\nLe pont ouvre.")
    assert found == {
        "title": "Un pont",
        "outlet": "Le Phare",
        "text": "Source : le ministère\nLe pont ouvre.",
    }


def test_texts_of_the_tests_have_no_such_lines() -> None:
    def has(text: Text) -> bool:
        return bool(fields(text.plain))

    assert not has(ARABIC)
    assert not has(FRENCH)


def test_a_table_of_labels_above_a_documents_text() -> None:
    head = zip(("العنوان", "المصدر", "التاريخ"), (ARABIC.title, ARABIC.outlet, ARABIC.published), strict=True)
    document = docx.Document()
    table = document.add_table(0, 2)
    for label, value in head:
        row = table.add_row()
        row.cells[0].text, row.cells[1].text = label, value
    for block in ARABIC.blocks:
        document.add_paragraph(block)
    out = io.BytesIO()
    document.save(out)
    (found,) = parse(out.getvalue(), Hints("x"))
    assert isinstance(found, RawDocument)
    assert (found.title, found.outlet, found.published) == (ARABIC.title, ARABIC.outlet, ARABIC.published)
    assert found.text.split() == " ".join(ARABIC.blocks).split()


def test_a_table_of_figures_stays_as_it_is() -> None:
    document = docx.Document()
    document.add_paragraph("Les palmiers disparaissent, disent les chiffres.")
    table = document.add_table(0, 2)
    for cells in (("Année", "Palmiers"), ("2014", "90 000")):
        row = table.add_row()
        row.cells[0].text, row.cells[1].text = cells
    out = io.BytesIO()
    document.save(out)
    (found,) = parse(out.getvalue(), Hints("x"))
    assert isinstance(found, RawDocument)
    assert found.text.split("\n\n")[1:] == ["Année", "Palmiers", "2014", "90 000"]


def test_rtf() -> None:
    lines = [f"Titre : {FRENCH.title}", f"Source : {FRENCH.outlet}", *FRENCH.blocks]
    body = "".join(f"\\u{ord(c)} ?" if ord(c) > 127 else c for c in r"\par ".join(lines))
    (found,) = parse(rf"{{\rtf1\ansi {body}\par}}".encode(), Hints("x"))
    assert isinstance(found, RawDocument)
    assert (found.title, found.outlet) == (FRENCH.title, FRENCH.outlet)
