"""Days from which something was moved."""

from __future__ import annotations

import pytest

from summarizer import build_document, extract_facts
from summarizer.comparison.values.value_reading import read_values
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
