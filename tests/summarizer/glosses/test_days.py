"""Which day «yesterday» or a day of the week is."""

from __future__ import annotations

import pytest

from summarizer import build_document
from summarizer.facts import Fact, Mention
from summarizer.glosses.find import find_glosses
from summarizer.glosses.gloss import Gloss
from tests.summarizer.builders import article_of, fact_in


@pytest.mark.parametrize(
    ("published", "near"),
    [("2024-04-26", True), ("2024-04-27", False), ("2024-04-19", True), ("2024-04-18", False)],
)
def test_a_day_is_told_from_four_days_back_to_three_ahead(published: str, *, near: bool) -> None:
    assert bool(dates("وصل الوفد يوم الاثنين.", published, ("الاثنين", "2024-04-22"))) is near


def dates(text: str, published: str, *named: tuple[str, str | None]) -> list[str]:
    return [gloss.text for gloss in days(text, published, *named)]


def days(
    text: str, published: str, *named: tuple[str, str | None], code: str = "ar", quote: str = ""
) -> list[Gloss]:
    document = build_document([article_of(text, published=published, language=code)])

    facts = [fact_in(text, "date", words, iso) for words, iso in named]
    facts += [fact_in(text, "quote", quote)] if quote else []
    return find_glosses(document, [0], facts)[0]


def test_a_day_that_has_its_number_or_none_is_not_told_again() -> None:
    assert dates("وصل الوفد يوم 22 أبريل.", "2024-04-23", ("22 أبريل", "2024-04-22")) == []
    assert dates("وصل الوفد يوم الاثنين.", "2024-04-23", ("الاثنين", None)) == []
    assert dates("وصل الوفد في أبريل.", "2024-04-23", ("أبريل", "2024-04")) == []


def test_of_two_days_that_stand_together_the_second_is_told() -> None:
    two = (("الأحد", "2024-04-21"), ("الاثنين", "2024-04-22"))
    assert dates("وصل الوفد ليلة الأحد الاثنين إلى فاس.", "2024-04-23", *two) == ["22 أبريل 2024"]
    apart = dates("وصل الوفد ليلة الأحد و الاثنين إلى فاس.", "2024-04-23", *two)
    assert apart == ["21 أبريل 2024", "22 أبريل 2024"]


@pytest.mark.parametrize(
    ("published", "told"), [("2024-04-22", True), ("2024-04-23", True), ("2024-04-24", False)]
)
def test_last_tuesday_is_told_for_a_week(published: str, *, told: bool) -> None:
    assert (
        bool(dates("وصل الوفد الثلاثاء الماضي إلى فاس.", published, ("الثلاثاء الماضي", "2024-04-16")))
        is told
    )


@pytest.mark.parametrize(
    ("code", "text", "day", "shown"),
    [
        ("fr", "Le port a brûlé lundi soir à Fès.", "lundi", "Le port a brûlé lundi soir [x] à Fès."),
        ("fr", "Le port a brûlé lundi à Fès.", "lundi", "Le port a brûlé lundi [x] à Fès."),
        ("fr", "Le bilan a monté lundi : trois morts.", "lundi", "Le bilan a monté lundi : [x] trois morts."),
        (
            "en",
            "The port burned on Monday night in Fez.",
            "Monday",
            "The port burned on Monday night [x] in Fez.",
        ),
        ("ar", "وصل الوفد الاثنين مساء إلى فاس.", "الاثنين", "وصل الوفد الاثنين مساء [x] إلى فاس."),
        ("ar", "وصل الوفد، الاثنين، إلى فاس.", "الاثنين", "وصل الوفد، الاثنين، [x] إلى فاس."),
        ("ar", "وصل الوفد أمس الاثنين.", "أمس الاثنين", "وصل الوفد [x] أمس الاثنين."),
        ("ar", "وصل الوفد (الاثنين) إلى فاس.", "الاثنين", "وصل الوفد ([x] الاثنين) إلى فاس."),
    ],
)
def test_a_bracket_can_be_set_in_with_blanks(code: str, text: str, day: str, shown: str) -> None:
    (gloss,) = days(text, "2024-04-23", (day, "2024-04-22"), code=code)
    assert f"{text[: gloss.start]}[x] {text[gloss.start :]}" == shown
    assert gloss.behind is not None
    assert text[: gloss.behind].rsplit(maxsplit=1)[-1].strip("(") in {
        "lundi",
        "soir",
        "Monday",
        "night",
        "مساء",
        "الاثنين",
    }


def test_today_in_a_quotation_is_the_day_on_which_it_was_said() -> None:
    said = "غدا سنذهب إلى الميناء"
    assert days(f"قال سالم: «{said}».", "2024-04-23", ("غدا", "2024-04-24"), quote=said) == []
    said = "الأربعاء سنذهب إلى الميناء"
    assert days(f"قال سالم: «{said}».", "2024-04-23", ("الأربعاء", "2024-04-24"), quote=said) != []


def test_a_day_in_brackets_tells_of_the_one_in_front() -> None:
    text = "سنذهب غدا (الجمعة) إلى الميناء."
    (gloss,) = days(text, "2024-04-25", ("غدا", "2024-04-26"), ("الجمعة", "2024-04-26"))
    assert (gloss.text, gloss.behind) == ("26 أبريل 2024", text.index(")"))


def test_a_day_tells_of_one_that_ends_where_it_begins() -> None:
    text = "وصل الوفد ليلة الأحد/الاثنين إلى فاس."
    assert dates(text, "2024-04-23", ("الأحد/", "2024-04-21"), ("الاثنين", "2024-04-22")) == ["22 أبريل 2024"]


@pytest.mark.parametrize(
    ("front", "named", "quote"),
    [
        ("وصل الوفد يوم 21 أبريل", ("21 أبريل", "2024-04-21"), ""),
        ("وصل الوفد في أبريل", ("أبريل", "2024-04"), ""),
        ("وصل الوفد يوم السبت", ("السبت", "2024-04-13"), ""),
        ("وقال سالم: «سنصل غدا»", ("غدا", "2024-04-24"), "سنصل غدا"),
    ],
)
def test_behind_a_date_that_is_not_told_a_day_still_is(
    front: str, named: tuple[str, str], quote: str
) -> None:
    text = f"{front} ثم غادر يوم الاثنين."
    found = days(text, "2024-04-23", named, ("الاثنين", "2024-04-22"), quote=quote)
    assert [gloss.text for gloss in found] == ["22 أبريل 2024"]


def test_tomorrow_just_behind_a_quotation_is_counted_from_the_day_of_writing() -> None:
    text = "قال سالم «سنصل»غدا إلى الميناء."
    assert days(text, "2024-04-23", ("غدا", "2024-04-24"), quote="سنصل»")


def test_the_hour_of_publication_changes_no_day() -> None:
    found = dates("وصل الوفد يوم الاثنين.", "2024-04-23T10:30:00+01:00", ("الاثنين", "2024-04-22"))
    assert found == ["22 أبريل 2024"]


@pytest.mark.parametrize("mark", ["'", "’"])
def test_the_day_of_a_possessive_stands_behind_it(mark: str) -> None:
    text = f"Two men hurt in Tuesday{mark}s fire have died."
    (gloss,) = days(text, "2024-09-05", ("Tuesday", "2024-09-03"), code="en")
    assert text[gloss.start :].startswith("fire")
    assert gloss.behind == text.index(" fire")


def test_yesterday_is_told_again_in_the_article_of_another_day() -> None:
    texts = {
        "2024-04-23": "وصل الوفد أمس.",
        "2024-04-24": "اختتمت القمة يوم الثلاثاء.",
        "2024-04-25": "غادر الوفد أمس.",
    }
    words = (("أمس", "2024-04-22"), ("الثلاثاء", "2024-04-23"), ("أمس", "2024-04-24"))
    articles = [article_of(text, id=day, published=day) for day, text in texts.items()]
    facts = [
        Fact("date", word, (Mention(day, text.index(word), text.index(word) + len(word), word),), iso=iso)
        for (day, text), (word, iso) in zip(texts.items(), words, strict=True)
    ]
    found = find_glosses(build_document(articles), [0, 1, 2], facts)
    assert [[gloss.text for gloss in own] for own in found] == [
        ["22 أبريل 2024"],
        ["23 أبريل 2024"],
        ["24 أبريل 2024"],
    ]


@pytest.mark.parametrize(
    ("second", "days_of", "told"),
    [
        # «Today» is another day in the article of another; a day of the week is told once, and hides none.
        ("وصل الوفد اليوم.", {"اليوم": "2024-04-22"}, ["22 أبريل 2024"]),
        ("وصل الوفد الاثنين.", {"الاثنين": "2024-04-22"}, []),
        (
            "وصل الوفد الاثنين وغادر الثلاثاء.",
            {"الاثنين": "2024-04-22", "الثلاثاء": "2024-04-23"},
            ["23 أبريل 2024"],
        ),
    ],
)
def test_a_day_is_told_once_in_a_set(second: str, days_of: dict[str, str], told: list[str]) -> None:
    first = "وصل الوفد الاثنين."
    document = build_document(
        [
            article_of(first, id="a", published="2024-04-23"),
            article_of(second, id="b", published="2024-04-22"),
        ]
    )
    named = [("a", first, "الاثنين", "2024-04-22"), *(("b", second, *day) for day in days_of.items())]
    facts = [
        Fact("date", day, (Mention(id_, at := text.index(word), at + len(word), word),), iso=day)
        for id_, text, word, day in named
    ]
    assert [[gloss.text for gloss in own] for own in find_glosses(document, [0, 1], facts)] == [
        ["22 أبريل 2024"],
        told,
    ]
