"""Texts under lines that name headline, outlet, date and author have these for fields."""

from __future__ import annotations

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
