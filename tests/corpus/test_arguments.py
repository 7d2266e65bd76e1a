"""Arguments of a wrong type are told by their name, with what to write instead."""

from __future__ import annotations

import re

import pytest

from corpus import check_articles, check_type
from tests.summarizer.builders import article_of


def test_a_right_one_is_let_through() -> None:
    check_type("text", "", str, "write one")
    check_articles([])
    check_articles((article_of("Kwaa."),))


def test_a_wrong_one_is_named_by_its_type_and_not_quoted() -> None:
    with pytest.raises(TypeError, match=r"^text: bytes is no str; decode it$"):
        check_type("text", b"x" * 9999, str, "decode it")


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ("a.txt", "articles: str is no list; give a list of Articles"),
        (None, "articles: NoneType is no list"),
        (iter(()), "is no list"),  # it would be read once only
        (["a.txt"], "articles: str is no Article"),
    ],
)
def test_what_names_or_holds_articles_is_no_list_of_them(given: object, says: str) -> None:
    with pytest.raises(TypeError, match=re.escape(says)):
        check_articles(given)
