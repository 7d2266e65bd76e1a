"""Hyphens at the ends of lines in French and English."""

from __future__ import annotations

import pytest

from corpus.formats.pdf_text.pdf_hyphens import joined, written_words


@pytest.mark.parametrize(
    ("text", "line", "whole"),
    [
        # They part a word.
        ("la recons-", "truction du pont", "la reconstruction du pont"),
        ("un mi-", "nistre parle", "un ministre parle"),
        ("the mid-", "dle of it", "the middle of it"),
        ("il est trente-", "naire", "il est trentenaire"),
        # They were written.
        ("trente-", "deux places", "trente-deux places"),
        ("dès la mi-", "juillet au plus tard", "dès la mi-juillet au plus tard"),
        ("la demi-", "finale de samedi", "la demi-finale de samedi"),
        ("ceux-", "ci sont partis", "ceux-ci sont partis"),
        ("le préfet lui-", "même l’a dit", "le préfet lui-même l’a dit"),
        ("que va-", "t-il se passer", "que va-t-il se passer"),
        ("twenty-", "five boats", "twenty-five boats"),
        ("la loi Dupont-", "Martin", "la loi Dupont-Martin"),
        ("de 2023-", "2024 à", "de 2023-2024 à"),
        ("une ligne", "et une autre", "une ligne et une autre"),
        ("il dit -", "comme hier -", "il dit - comme hier -"),
    ],
)
def test_a_line_goes_on_in_the_next(text: str, line: str, whole: str) -> None:
    assert joined(text, line, frozenset()) == whole


def test_a_hyphen_that_the_document_writes_elsewhere_stays() -> None:
    words = written_words(["Le porte-parole du port a parlé."])
    assert joined("selon le porte-", "parole", words) == "selon le porte-parole"
    assert joined("le quai porte-", "ra un nom", words) == "le quai portera un nom"


def test_a_word_that_the_document_writes_whole_is_parted() -> None:
    words = written_words(["La grandeur du site."])
    assert joined("sa grand-", "eur", words) == "sa grandeur"
