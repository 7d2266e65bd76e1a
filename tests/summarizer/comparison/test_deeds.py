"""Deeds in all languages."""

from __future__ import annotations

import pytest

from summarizer import build_document
from summarizer.comparison.deeds import deeds
from tests.summarizer.builders import article_of


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ar", "ويصل العمدة إلى المرجان للقاء الصيادين.", {"arrive", "meet"}),
        ("fr", "Le maire arrivera lundi pour rencontrer les pêcheurs.", {"arrive", "meet"}),
        ("en", "The mayor arrived on Monday and met the fishermen.", {"arrive", "meet"}),
        ("en", "The mayor is a tall man of few words.", set()),
    ],
)
def test_one_deed_has_one_key(language: str, text: str, expected: set[str]) -> None:
    assert deeds(build_document([article_of(text, language=language)]).candidates[0]) == expected
