"""The minutes in which players scored."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import build_document
from summarizer.comparison.values.goal_minutes import goal_minutes
from tests.summarizer.builders import article_of


def minutes(text: str, *names: str, language: str = "ar") -> list[tuple[str, float]]:
    candidate = build_document([article_of(text, id="a", language=language)]).candidates[0]
    whole = candidate.sentence.start
    people = sorted((whole + text.index(name) + len(name), n) for n, name in enumerate(names))
    found = goal_minutes(0, candidate, people)
    return [(own.about, own.quantity.high) for own in found if own.quantity is not None]


@pytest.mark.parametrize(
    ("language", "text", "names", "expected"),
    [
        ("ar", "سجل رامي الوادي في الدقيقة 51.", ("رامي الوادي",), [("scored by 0", 51)]),
        ("ar", "وفي الدقيقة 51 سجل رامي الوادي.", ("رامي الوادي",), [("scored by 0", 51)]),
        (
            "ar",
            "سجل رامي الوادي في الدقيقة 23 قبل أن يعادل سامي الجبلي في الدقيقة 53.",
            ("رامي الوادي", "سامي الجبلي"),
            [("scored by 0", 23), ("scored by 1", 53)],
        ),
        ("en", "Rami Wadi scored in the 51st minute.", ("Rami Wadi",), [("scored by 0", 51)]),
        ("fr", "Rami Wadi a marqué à la 51e minute.", ("Rami Wadi",), [("scored by 0", 51)]),
        ("ar", "وانتهى الشوط في الدقيقة 47.", (), []),
    ],
)
def test_a_minute_is_of_the_player_named_by_it(
    language: str, text: str, names: tuple[str, ...], expected: list[tuple[str, float]]
) -> None:
    assert minutes(text, *names, language=language) == expected


def test_a_player_far_away_is_none() -> None:
    text = "قال رامي الوادي إن فريقه الذي لعب أمام جمهور كبير حضر من كل مدن البلاد سجل هدفه في الدقيقة 51."
    assert minutes(text, "رامي الوادي") == []


@given(st.text(max_size=60))
def test_any_text_is_read(text: str) -> None:
    document = build_document([article_of(f"سجل رامي في الدقيقة {text}.", id="a")])
    for candidate in document.candidates:
        list(goal_minutes(0, candidate, [(candidate.sentence.start + 3, 0)]))
