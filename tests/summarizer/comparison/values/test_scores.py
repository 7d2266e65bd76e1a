"""Scores of matches and of ballots."""

from __future__ import annotations

import pytest

from summarizer import build_document
from summarizer.comparison.values.scores import scores
from tests.summarizer.builders import article_of


def read(text: str, language: str) -> list[tuple[str, tuple[str, ...], str]]:
    candidate = build_document([article_of(text, id="a", language=language)]).candidates[0]
    whole = candidate.sentence.start
    return [
        (own.about, own.words, candidate.text[own.start - whole : own.end - whole])
        for own in scores(0, candidate)
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The judges upheld the ban by a vote of 6-3.", [("tally", ("3-6",), "6-3")]),
        ("en", "In a 2 – 7 ruling the judges upheld the ban.", [("tally", ("2-7",), "2 – 7")]),
        ("en", "The council voted 9-4 to close the pool.", [("tally", ("4-9",), "9-4")]),
        ("fr", "Le conseil a adopté le texte par un vote de 9-4.", [("tally", ("4-9",), "9-4")]),
        ("ar", "وأيدت المحكمة الحظر بأغلبية 6-3.", [("tally", ("3-6",), "6-3")]),
        ("en", "Wadi Town won 2-1.", [("score", ("1-2",), "2-1")]),
        ("en", "Salma Radi won 6-4 4-6 6-1.", [("scores 3", ("6-4", "4-6", "6-1"), "6-4 4-6 6-1")]),
        ("en", "They won 2-1 and 3-2.", [("scores 2", ("1-2", "2-3"), "2-1 and 3-2")]),
        ("en", "The ruling came long after the town had opened its pool to 10-12 guests.", []),
        ("en", "The council met.", []),
    ],
)
def test_a_score_is_that_of_a_ballot_or_of_a_match(
    language: str, text: str, expected: list[tuple[str, tuple[str, ...], str]]
) -> None:
    assert read(text, language) == expected
