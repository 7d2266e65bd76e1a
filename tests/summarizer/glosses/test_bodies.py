"""Which body «the court» is."""

from __future__ import annotations

import pytest

from summarizer import build_document
from summarizer.facts import Fact, Mention
from summarizer.glosses.bodies import bodies
from tests.summarizer.builders import article_of


def told(first: str, value: str) -> list[str]:
    document = build_document([article_of(first, "وقالت المحكمة إن الجلسة ستكون علنية.")])
    return [gloss.text for gloss in bodies(document.articles[0], document.candidates[1], [value], (), [])]


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


def told_of(second: str, *values: str, first: str = "أجلت محكمة النقض البت في الملف.") -> list[str]:
    """What is told of these bodies, all of which the article names, in its second sentence."""
    document = build_document([article_of(first, second)])
    found = list(bodies(document.articles[0], document.candidates[1], values, (), []))
    for gloss in found:
        assert gloss.source is not None
        assert document.articles[0].text[slice(*gloss.source)] == gloss.text
    return [gloss.text for gloss in found]


def test_only_a_definite_noun_of_the_sort_lacks_a_name() -> None:
    assert told_of("وقالت المحكمة إن الجلسة علنية.", "محكمة النقض") == ["محكمة النقض"]
    assert told_of("وقالت محكمة إن الجلسة علنية.", "محكمة النقض") == []
    assert told_of("وبقيت الطاولة في مكانها.", "طاولة الحوار", first="انعقدت طاولة الحوار أمس.") == []


def test_a_body_that_is_not_named_before_is_not_told() -> None:
    before = "تأخر البت في الملف."
    assert told_of("وقالت محكمة النقض إن المحكمة مفتوحة.", "محكمة النقض", first=before) == []
    assert told_of("محكمة النقض قالت إن المحكمة مفتوحة.", "محكمة النقض", first=before) == []
    assert told_of("وقالت المحكمة إن الجلسة علنية.", "محكمة النقض", first=before) == []
    assert told_of("وقالت المحكمة إن الجلسة علنية.", "المحكمة", first="تأخر البت في المحكمة.") == []


@pytest.mark.parametrize(
    ("subject", "others"),
    [
        ("اللجنة الجديدة", ()),  # tells which by itself
        ("اللجنة", ()),  # of no known name
        ("اللجنة", ("لجنة الصيد",)),  # named nowhere
        ("اللجنة", ("لجنة ألمانية",)),  # described and not named
    ],
)
def test_a_body_that_is_passed_over_ends_nothing(subject: str, others: tuple[str, ...]) -> None:
    first = "أجلت محكمة النقض البت في ملف رفعته لجنة ألمانية."
    second = f"وقالت {subject} إن المحكمة مفتوحة."
    assert told_of(second, "محكمة النقض", *others, first=first) == ["محكمة النقض"]


def test_another_body_is_seen_where_the_text_begins() -> None:
    first = "محكمة الأسرة أحالت الملف على محكمة النقض."
    assert told_of("وقالت المحكمة إن الجلسة علنية.", "محكمة النقض", first=first) == []


def test_a_body_called_by_a_place_is_told_with_its_noun() -> None:
    for first, value, place in (
        ("رفع بنك تونس سعر الصرف.", "بنك تونس", "تونس"),
        ("رفع بنك بيلو سعر الصرف.", "بنك بيلو", None),
    ):
        document = build_document([article_of(first, "وقال البنك إن السعر باق.")])
        facts = [Fact("place", place, (Mention("a", 8, 8 + len(place), place),))] if place else []
        found = bodies(document.articles[0], document.candidates[1], [value], facts, [])
        assert [gloss.text for gloss in found] == [value if place else "بيلو"]
