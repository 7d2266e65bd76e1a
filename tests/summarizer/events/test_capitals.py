"""Names that are written with a capital."""

from __future__ import annotations

import pytest

from summarizer.events.capitals import capitalised, capitalised_names
from tests.summarizer.builders import article_of


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Hier Karim Sebti a parlé à Taza.", "fr", {"Karim", "Sebti", "Taza"}),
        ("Karim a parlé.", "fr", set()),  # the first word may be any
        ("The minister came. Then the Minister left.", "en", set()),  # in lower case elsewhere
        ("They met on Friday in Taza.", "en", {"Taza"}),
    ],
)
def test_names_have_a_capital_inside_a_sentence(text: str, language: str, names: set[str]) -> None:
    assert capitalised(article_of(text, language=language), [text]) == names


def test_words_that_follow_each_other_are_one_name() -> None:
    text = "Hier Karim el Sebti a vu Taza."
    assert list(capitalised_names(article_of(text, language="fr"), [text])) == [("Karim", "Sebti"), ("Taza",)]
