"""The nouns of offices in Arabic text."""

from __future__ import annotations

import pytest

from corpus import get_language
from summarizer.facts.arabic.people.office_nouns import is_attendant, is_of_document, role_head
from summarizer.facts.tokens import Tokens, tokenize


def tokens(text: str) -> Tokens:
    return tokenize(text, get_language("ar"))


@pytest.mark.parametrize(
    ("word", "head"),
    [
        ("وزير", ("وزير", 0)),
        ("الوزير", ("الوزير", 0)),
        ("للوزير", ("الوزير", 2)),
        ("مديرها", ("مديرها", 0)),
        ("الفلاحه", None),
        ("جسر", None),
    ],
)
def test_a_noun_of_office_is_told_with_what_is_fused_to_it(word: str, head: tuple[str, int] | None) -> None:
    assert role_head(word) == head


@pytest.mark.parametrize(
    ("phrase", "of_document"),
    [("تصريحات صحفي", True), ("قال صحفي", False), ("التصريحات صحفي", False), ("صحفي", False)],
)
def test_the_adjective_of_a_document_is_no_office(phrase: str, *, of_document: bool) -> None:
    words = tokens(phrase)
    assert is_of_document(words, len(words) - 1) is of_document


@pytest.mark.parametrize(
    ("phrase", "attendant"), [("محامي سعيد", True), ("محاميه سعيد", False), ("وزير سعيد", False)]
)
def test_who_serves_another_is_called_by_him(phrase: str, *, attendant: bool) -> None:
    assert is_attendant(tokens(phrase), 0) is attendant
