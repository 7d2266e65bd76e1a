"""Days from which something was moved."""

from __future__ import annotations

import pytest

from corpus import get_language
from summarizer import build_document, extract_facts
from summarizer.comparison.values.moved_days import moved_days
from summarizer.comparison.values.value_reading import read_values
from summarizer.comparison.values.values import Value
from summarizer.facts.tokens import tokenize
from tests.summarizer.builders import article_of
from tests.summarizer.comparison.test_differences import compared, told, values


def days(text: str, language: str) -> list[str]:
    """The days of a sentence, those from which something was moved in brackets."""
    articles = [article_of(text, language=language, published="2031-05-02")]
    own = read_values(build_document(articles), extract_facts(articles))[0]
    dates = [value for value in own if value.kind == "date"]
    return [f"({value.date[5:]})" if value.earlier else value.date[5:] for value in dates]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ar", "تأجلت قمة الصيادين من 12 مايو إلى 19 مايو.", ["(05-12)", "05-19"]),
        ("ar", "تقام القمة في 19 مايو بدلا من 12 مايو.", ["05-19", "(05-12)"]),
        ("en", "The fair was postponed from 12 May to 19 May.", ["(05-12)", "05-19"]),
        ("en", "The fair opens on 19 May instead of 12 May.", ["05-19", "(05-12)"]),
        ("fr", "La foire prévue le 12 mai a été reportée au 19 mai.", ["(05-12)", "05-19"]),
        ("fr", "La foire se tiendra le 19 mai au lieu du 12 mai.", ["05-19", "(05-12)"]),
        # What lasts from one day to another was not moved; nor is a day that no other one took the place of.
        ("ar", "تستمر القمة من 12 مايو إلى 19 مايو.", ["05-12/2031-05-19"]),
        ("ar", "تستمر القمة من 12 مايو إلى 19 مايو بعد تأجيل طويل.", ["05-12/2031-05-19"]),
        ("fr", "La foire prévue le 12 mai a été reportée.", ["05-12"]),
        ("en", "The fair scheduled for 12 May will open.", ["05-12"]),
    ],
)
def test_the_day_that_no_longer_holds(language: str, text: str, expected: list[str]) -> None:
    assert days(text, language) == expected


def test_who_tells_from_which_day_it_was_moved_tells_of_an_update() -> None:
    old = "تنعقد قمة الصيادين في مدينة المرجان يوم 12 مايو بمشاركة تسعة عمداء."
    new = "تأجلت قمة الصيادين في مدينة المرجان من 12 مايو إلى 19 مايو لأسباب تنظيمية."
    (conflict,) = told(compared(new, old, published=("2031-04-20", "2031-04-02")))
    assert conflict.update
    assert values(conflict) == ["12 مايو", "19 مايو"]


def moved(
    text: str, language: str = "en", words: tuple[str, ...] = ()
) -> list[tuple[str, str, str, tuple[str, ...]]]:
    """The dates of a sentence in which they stand as [12 May|the date]: each as it is written, and its words.

    In front of a date that no longer holds stands «old».
    """
    plain, dated = "", []
    for part in text.split("["):
        said, closed, rest = part.partition("]")
        written, _, date = said.partition("|")
        if closed:
            end = len(plain) + len(written)
            dated.append(Value(0, 0, "date", "date", len(plain), end, date=date, words=words, role="from"))
        plain += written + rest
    found = moved_days(tokenize(plain, get_language(language)), dated)
    return [
        ("old" if one.earlier else one.role, plain[one.start : one.end], one.date, one.words) for one in found
    ]


def roles(text: str, language: str = "en") -> list[str]:
    return [role for role, *_ in moved(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # «Instead» stands up to four tokens in front of the day, or opens what tells it.
        ("opens on [19 May|19] instead of the very [12 May|12]", ["from", "old"]),
        ("opens on [19 May|19] instead of the very old [12 May|12]", ["from", "from"]),
        ("opens on [19 May|19] and not [instead 12 May|12]", ["from", "old"]),
        ("opens [19|19] instead of [12|12]", ["from", "old"]),
        ("Instead of [12 May|12], on [19 May|19]", ["old", "from"]),
        # What was due holds where nothing tells of a move; nor does one day alone take the place of itself.
        ("planned for [12 May|12], and another opens on the last day, [19 May|19]", ["from", "from"]),
        ("planned for [12 May|12], now postponed and open on the [19 May|19]", ["old", "from"]),
        ("open instead of [12|12] or [13|13]", ["from", "from"]),
        ("open instead of [12 May|12]", ["from"]),
        # A span is parted behind the word that moves it alone, and where both of its days stand in it.
        ("open from [12 to 19|12/19], not postponed", ["from"]),
        ("it is [postponed 12 to 19|12/19]", ["from"]),
        ("postponed from [12 May to|12/19] some other day", ["from"]),
        ("postponed from [12 May to|12/19]", ["from"]),
        ("postponed to [12-19 May|12/19]", ["from"]),
        ("postponed from then [to 19|12/19]", ["from"]),
        ("postponed from [12 to 19|19], [20 May|20]", ["from", "from"]),
    ],
)
def test_how_near_the_words_stand_by_which_a_day_was_moved(text: str, expected: list[str]) -> None:
    assert roles(text) == expected


def test_arabic_and_may_be_fused_to_what_moves_a_day() -> None:
    assert roles("وتأجلت القمة من [12 إلى 19|12/19]", "ar") == ["old", ""]


def test_a_span_is_parted_with_what_is_written_of_each_day() -> None:
    assert moved("postponed from [12 to 19|12/19], or [20 May|20]", words=("spoken",)) == [
        ("old", "12", "12", ("12",)),
        ("", "19", "19", ("19",)),
        ("from", "20 May", "20", ("spoken",)),
    ]
    for words in (("relative",), ("next week", "relative")):
        assert moved("postponed from [Monday 12 to Monday 19|12/19]", words=words) == [
            ("old", "Monday 12", "12", ("monday 12", "relative")),
            ("", "Monday 19", "19", ("monday 19", "relative")),
        ]
    assert moved("postponed from [12 May to 19 May|12/19]", words=("relative", "x"))[0][3] == ("12 may",)
