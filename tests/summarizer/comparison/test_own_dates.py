"""The date of what a sentence tells, and not that of something it mentions aside."""

from __future__ import annotations

import pytest

from summarizer import Fact, build_document
from summarizer.comparison.own_dates import own_dates
from summarizer.facts import Mention
from tests.summarizer.builders import article_of, fact_in


def told(code: str, text: str, *dates: str, quote: str = "") -> str | None:
    """The one of the dates that is the sentence's own, as written."""
    document = build_document([article_of(text, language=code)])

    facts = [fact_in(text, "date", words, words) for words in dates]
    facts += [fact_in(text, "quote", quote)] if quote else []
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


@pytest.mark.parametrize(
    ("quote", "date"),
    [
        # A quotation that begins with the date, ends in front of it, or begins behind it.
        ("الاثنين فتح الميناء", None),
        ("إن المجلس أقر ", "الاثنين"),
        ("فتح الميناء", "الاثنين"),
        ("المجلس أقر الاثنين", None),
    ],
)
def test_where_a_quotation_of_the_date_begins_and_ends(quote: str, date: str | None) -> None:
    assert told("ar", "وقال الوزير إن المجلس أقر الاثنين فتح الميناء.", "الاثنين", quote=quote) == date


def test_a_date_between_two_quotations_is_in_neither() -> None:
    text = "قال إنه باق، وأقر المجلس الاثنين أنه ذاهب."
    document = build_document([article_of(text)])

    def fact(kind: str, *words: str, iso: str | None = None) -> Fact:
        places = tuple(Mention("a", text.index(own), text.index(own) + len(own), own) for own in words)
        return Fact(kind, words[0], places, iso=iso)

    facts = [fact_in(text, "date", "الاثنين", iso="2024-04-22"), fact("quote", "أنه ذاهب", "إنه باق")]
    assert own_dates(document, facts) == {0: "2024-04-22"}


@pytest.mark.parametrize(("characters", "date"), [(500, None), (501, "1962")])
def test_so_much_of_a_clause_is_looked_at(characters: int, date: str | None) -> None:
    # «Since» stands in front of a clause without a mark.
    between = ("port " * 200)[: characters - len("since ")]
    assert told("en", f"since {between}1962 it closed.", "1962") == date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        # In brackets, also behind other words; a bracket that was closed says nothing.
        ("The club won the cup (in 2016) at home.", None),
        ("The club (of Orin) won in 2016 at home.", "2016"),
        # Between two marks it belongs to what stands in front of the first one.
        ("The port which he visited, 2016, was sold.", None),
        ("The port was visited, 2016, and sold.", "2016"),
        ("The port which he visited, 2016 at last, was sold.", "2016"),
        ("The port which he visited, in 2016, was sold.", "2016"),
        # A clause that begins with a participle tells aside.
        ("He left, pointing to 2016 as the worst.", None),
        ("2016, it rained.", "2016"),
        ("Since 2016, it rained.", None),
    ],
)
def test_what_stands_around_a_date(text: str, date: str | None) -> None:
    assert told("en", text, "2016") == date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("أعلن الوزير بعد ظهر الاثنين فتح الميناء.", "الاثنين"),
        ("أعلن الوزير بعد اجتماع الاثنين فتح الميناء.", None),
        ("أعلن الوزير وبعد اجتماع الاثنين فتح الميناء.", None),
        ("أعلن الوزير، مؤكدا الاثنين فتح الميناء.", None),
        ("أعلن الوزير مؤكدا الاثنين فتح الميناء.", "الاثنين"),
    ],
)
def test_what_leans_in_front_of_a_date(text: str, date: str | None) -> None:
    assert told("ar", text, "الاثنين") == date


def test_of_two_dates_the_first_in_the_text_is_told() -> None:
    assert told("en", "The port opened in 2016 and closed in 1962.", "1962", "2016") == "2016"


def test_a_time_of_day_may_be_part_of_the_date() -> None:
    assert told("ar", "أعلن الوزير بعد ظهر الاثنين فتح الميناء.", "ظهر الاثنين") == "ظهر الاثنين"


def test_each_mention_of_each_date_is_looked_at() -> None:
    texts = ("The club, founded in 1962, rejoiced since 2016.", "It lost in 2016, which hurt.", "It rained.")
    document = build_document([article_of(*texts, language="en")])
    text = document.articles[0].text
    second = text.index("2016", len(texts[0]))

    def mention(at: int, name: str = "a") -> Mention:
        return Mention(name, at, at + 4, "2016")

    facts = [
        Fact("number", "2016", (mention(second),), iso="2016"),
        Fact("date", "2016", (mention(second),)),
        Fact("date", "2016", (mention(0, "b"), mention(text.index("2016")), mention(second)), iso="2016"),
    ]
    assert own_dates(document, facts) == {1: "2016"}
    assert own_dates(document, facts[:2]) == {}


def test_quotations_are_found_in_whatever_order_they_are_given() -> None:
    parts = ("أقر المجلس الاثنين", "فتح الميناء", "غاب العمال")
    text = f"قال: {parts[0]}، وقال: {parts[1]}، وقال: {parts[2]}."
    document = build_document([article_of(text)])
    places = [(text.index(part), part) for part in reversed(parts)]
    mentions = tuple(Mention("a", at, at + len(part), part) for at, part in places)
    at = text.index("الاثنين")
    date = Fact("date", "الاثنين", (Mention("a", at, at + 7, "الاثنين"),), iso="2024-04-22")
    assert own_dates(document, [date]) == {0: "2024-04-22"}
    assert own_dates(document, [date, Fact("quote", parts[2], mentions)]) == {}
