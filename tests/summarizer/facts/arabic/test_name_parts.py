"""A name in a sentence and the words that tie its parts together."""

from __future__ import annotations

import pytest

from corpus import get_language
from summarizer.facts.arabic.name_parts import Name, full_name
from summarizer.facts.tokens import tokenize


def test_a_name_covers_its_tokens() -> None:
    assert list(Name("person", 2, 4).tokens) == [2, 3, 4]


@pytest.mark.parametrize(
    ("text", "last", "used", "whole"),
    [
        ("كريم عبد اللطيف أمس", 1, (), 2),
        ("كريم عبد اللطيف أمس", 1, (2,), 1),
        ("كريم بن سالم أمس", 0, (), 2),
        ("كريم بن، أمس", 0, (), 0),
        ("كريم زندل أمس", 0, (), 0),
        # What a paper leaves of a last name is a letter with a full stop.
        ("كريم ز. أمس", 0, (), 1),
        ("كريم ز أمس", 0, (), 0),
        ("كريم د. أمس", 0, (), 0),
        # «Father of» is written like Abe and Abiy, behind whom stands what they do.
        ("شينزو أبي ضيف أمس", 1, (), 2),
        ("شينزو آبي ضيف أمس", 1, (), 1),
        ("أعلن أبي عن خطة", 1, (), 1),
        ("أضاف أبي قائلا خطة", 1, (), 1),
    ],
)
def test_a_name_goes_on_behind_what_ties_its_parts(
    text: str, last: int, used: tuple[int, ...], whole: int
) -> None:
    assert full_name(tokenize(text, get_language("ar")), last, used) == whole
