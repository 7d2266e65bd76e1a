"""Times of day in three languages, and when two of them differ."""

from __future__ import annotations

import pytest

from corpus import get_language
from summarizer.comparison.values.clock_times import clock_times, compare_times
from summarizer.facts.tokens import tokenize


def read(text: str, language: str = "ar") -> list[tuple[int, str, bool]]:
    tokens = tokenize(text, get_language(language))
    return [(own.minutes, own.zone, own.vague) for own in clock_times(tokens)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "وقع الانفجار قرابة الساعة 11.30 (15.30 بتوقيت غرينتش)",
            "ar",
            [(690, "", True), (930, "gmt", False)],
        ),
        ("بدأت الجلسة في الساعة الثالثة مساء", "ar", [(900, "", False)]),
        ("في تمام الساعة الثامنة وتسع دقائق رصدت المحطة إشارة", "ar", [(489, "", False)]),
        ("قرابة العاشرة والنصف صباحا", "ar", [(630, "", True)]),
        ("عند الساعة السابعة والربع", "ar", [(435, "", False)]),
        ("عند الساعة 1740 بتوقيت غرينتش", "ar", [(1060, "gmt", False)]),
        ("باع المصنع 1740 طنا", "ar", []),
        ("وصل القطار ظهرا بالتوقيت المحلي", "ar", [(720, "local", True)]),
        ("ارتفع السعر 11.30 في المئة", "ar", []),
        ("ولعب الفريقان ثلاث ساعات", "ar", []),
        ("Le train est parti à 15h45.", "fr", [(945, "", False)]),
        ("The ship sank at 3:20 pm GMT.", "en", [(920, "gmt", False)]),
    ],
)
def test_times_are_read(text: str, language: str, expected: list[tuple[int, str, bool]]) -> None:
    assert read(text, language) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("الساعة 11:30 بتوقيت غرينتش", "11:30 ت غ", "same"),
        ("الساعة 15:30 بتوقيت غرينتش", "ظهرا بتوقيت غرينتش", "differs"),
        ("ظهرا بتوقيت غرينتش", "12:20 بتوقيت غرينتش", "compatible"),
        ("الساعة 11:30", "الساعة 14:30", None),
        ("الساعة 11:30", "الساعة 11:50", "differs"),
        ("الساعة 11:30 بالتوقيت المحلي", "11:30 ت غ", None),
        ("الساعة 3", "الساعة 15", None),
    ],
)
def test_times_are_compared_by_one_clock(one: str, other: str, expected: str | None) -> None:
    ours, theirs = (next(clock_times(tokenize(text, get_language("ar")))) for text in (one, other))
    assert compare_times(ours, theirs) == expected
    assert compare_times(theirs, ours) == expected


@pytest.mark.parametrize("figures", ["²", "①", "12²", "9" * 4301, "٣" * 4301, "123", "25"])
def test_figures_that_are_no_hour_are_passed_over(figures: str) -> None:
    assert read(f"Le train est parti à {figures}h45.", "fr") == []
    if figures.isdecimal():  # Arabic words are compared with their figures as plain ones
        assert read(f"وصل القطار في الساعة {figures} مساء") == []
