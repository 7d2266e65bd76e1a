"""Which body «the court» is."""

from __future__ import annotations

import pytest

from summarizer import build_document
from summarizer.facts import Fact, Mention
from summarizer.glosses.bodies import bodies
from tests.summarizer.builders import article_of


def told(first: str, value: str) -> list[str]:
    document = build_document([article_of(first, "وقالت المحكمة إن الجلسة ستكون علنية.")])
    start = document.articles[0].text.index(value)
    fact = Fact("organization", value, (Mention("a", start, start + len(value), value),))
    return [gloss.text for gloss in bodies(document.articles[0], document.candidates[1], [fact], [])]


@pytest.mark.parametrize(
    ("first", "value", "expected"),
    [
        ("أجلت محكمة النقض البت في الملف.", "محكمة النقض", ["محكمة النقض"]),
        ("أجلت محكمة ألمانية البت في الملف.", "محكمة ألمانية", []),
        ("أجلت محكمة النقض البت في ملف من محكمة الأسرة.", "محكمة النقض", []),
        ("أجلت محكمة النقض البت في ملف من المحكمة الإدارية.", "محكمة النقض", []),
    ],
)
def test_a_body_is_named_where_the_text_has_one_of_its_sort(
    first: str, value: str, expected: list[str]
) -> None:
    assert told(first, value) == expected
