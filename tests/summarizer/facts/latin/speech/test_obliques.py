"""Whom a sentence only speaks of, and for whom it is true."""

from __future__ import annotations

import pytest

from summarizer.facts.latin.speech.obliques import is_spoken_of, is_topic
from tests.summarizer.facts.latin.stretches import marked


@pytest.mark.parametrize(
    ("text", "spoken_of", "topic"),
    [
        ("with [Ann Roe] there", True, False),
        ("[Ann Roe] left", False, False),
        ("[Ann Roe]'s dog", False, False),
        ("according to [Ann Roe] it", False, False),
        ("For [Ann Roe] it is", False, True),
        ("So for [Ann Roe] it is", True, False),
        ("With [Ann Roe] it is", True, False),
    ],
)
def test_who_is_only_spoken_of(text: str, *, spoken_of: bool, topic: bool) -> None:
    tokens, (name,), _ = marked(text, "en")
    assert is_spoken_of(tokens, name) is spoken_of
    assert is_topic(tokens, name) is topic
