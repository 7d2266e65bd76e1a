"""The date of what a sentence tells, and not that of something it mentions aside."""

from __future__ import annotations

import pytest

from summarizer import Fact, build_document
from summarizer.comparison.own_dates import own_dates
from summarizer.facts import Mention
from tests.summarizer.builders import article_of


def told(code: str, text: str, *dates: str, quote: str = "") -> str | None:
    """The one of the dates that is the sentence's own, as written."""
    document = build_document([article_of(text, language=code)])

    def fact(kind: str, words: str, iso: str | None) -> Fact:
        at = text.index(words)
        return Fact(kind, words, (Mention("a", at, at + len(words), words),), iso=iso)

    facts = [fact("date", words, words) for words in dates]
    facts += [fact("quote", quote, None)] if quote else []
    return own_dates(document, facts).get(0)


@pytest.mark.parametrize(
    ("code", "text", "date"),
    [
        ("ar", "أعلن الوزير، الاثنين، فتح الميناء الجديد.", "الاثنين"),
        ("ar", "أعلن الوزير بعد ظهر الاثنين فتح الميناء الجديد.", "الاثنين"),
        ("ar", "توتر الجو عقب العاصفة، وأقر المجلس الاثنين ميزانية الميناء.", "الاثنين"),
        ("ar", "وقال مصدر إن الوفد وصل الاثنين إلى الميناء.", "الاثنين"),
        ("en", "The minister opened the port on Monday after a storm.", "Monday"),
        ("fr", "Le ministre a inauguré lundi le port qui avait fermé.", "lundi"),
    ],
)
def test_what_happened_then_is_dated(code: str, text: str, date: str) -> None:
    assert told(code, text, date) == date


@pytest.mark.parametrize(
    ("code", "text", "date"),
    [
        ("ar", "أعلن الوزير فتح الميناء الذي أغلق الاثنين.", "الاثنين"),
        ("ar", "يشرف الوزير على الميناء منذ 2016.", "2016"),
        ("ar", "طالب الوزير بفتح الميناء قبل نهاية 2016.", "2016"),
        ("ar", "أعلن الوزير فتح الميناء، المزمع في 2016، أمام الجميع.", "2016"),
        ("ar", "أعلن الوزير فتح الميناء، مؤكدا أن المجلس سيجتمع الاثنين.", "الاثنين"),
        ("ar", "أحرز الفريق اللقب (2016) على أرضه أمام الجميع.", "2016"),
        ("ar", "عاد الوفد من المدينة التي زارها، الاثنين، في الشمال.", "الاثنين"),
        ("en", "The company has spent 11 million since 2021.", "2021"),
        ("en", "The port, which opened in 1962, was sold.", "1962"),
        ("fr", "La France compte sur le port, prévu en 2016.", "2016"),
    ],
)
def test_what_is_mentioned_aside_is_not(code: str, text: str, date: str) -> None:
    assert told(code, text, date) is None


def test_the_first_date_that_is_not_aside_is_told() -> None:
    text = "The port, which opened in 1962, was sold on Monday and closes in 2030."
    assert told("en", text, "1962", "Monday", "2030") == "Monday"


def test_a_date_in_a_quotation_is_the_speaker_s() -> None:
    said = "لن أبقى العام المقبل في الميناء"
    assert told("ar", f"قال المدير: «{said}».", "العام المقبل", quote=said) is None
