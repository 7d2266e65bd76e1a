"""Which numbers are ages, and which of them are told of somebody's death."""

from __future__ import annotations

import pytest

from corpus import get_language
from summarizer.comparison.values.ages import DIED
from summarizer.comparison.values.quantities import quantities
from summarizer.facts.tokens import tokenize


@pytest.mark.parametrize(
    ("code", "text", "age", "died"),
    [
        ("ar", "توفي الكاتب صباح الاثنين عن 79 عاما", 79, True),
        ("ar", "توفي الكاتب عن عمر ثمانين عاما.", 80, True),
        ("ar", "غادر كريم الوادي، 82 عاما، المستشفى أمس", 82, False),
        ("fr", "Il est décédé à 79 ans", 79, True),
        ("en", "She died on Sunday aged 86", 86, True),
        ("en", "Sami Jabali, 49, said so", 49, False),
        ("en", "Jabali, a 54-year-old economist", 54, False),
    ],
)
def test_an_age_is_told_by_what_stands_around_it(code: str, text: str, age: int, died: bool) -> None:
    (own,) = quantities(tokenize(text, get_language(code)))
    assert (own.kind, own.low, own.of) == ("age", age, DIED if died else "")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ar", "توفي الكاتب بعد غياب دام 9 أعوام"),
        ("ar", "وأعلن رئيس البلدية عمر الوادي الحداد ثلاثة أيام"),
        ("en", "Sami Jabali, 9, 49 and 112 said so"),
        ("en", "the inquiry, 49, said so"),
    ],
)
def test_other_numbers_are_none(code: str, text: str) -> None:
    assert "age" not in {own.kind for own in quantities(tokenize(text, get_language(code)))}
