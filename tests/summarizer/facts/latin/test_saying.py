from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from summarizer.facts.latin.saying import is_cue, source_at
from tests.summarizer.facts.articles import build
from tests.summarizer.facts.latin.stretches import marked


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Ann Roe ^said no", "en", True),
        ("^said Ann Roe", "en", True),
        ("she made ^clear that no", "en", True),
        ("made ^clear by Ann Roe", "en", True),
        ("a ^clear day", "en", False),
        # The two words stand beside each other, and not around the ends of the sentence.
        ("^clear was what it made", "en", False),
        ("il a fait ^savoir que non", "fr", True),
        ("sans le ^savoir", "fr", False),
    ],
)
def test_a_word_that_tells_that_something_is_said(text: str, language: str, told: bool) -> None:
    tokens, _, k = marked(text, language)
    assert is_cue(tokens, k) is told


@pytest.mark.parametrize(
    ("text", "language", "behind"),
    [
        ("^according to Ann Roe", "en", "ann"),
        ("^according well to Ann Roe", "en", None),
        ("^selon Anne Roux", "fr", "anne"),
        ("^d'après Anne Roux", "fr", "anne"),
        ("^après Anne Roux", "fr", None),
    ],
)
def test_a_phrase_that_leads_in_a_source(text: str, language: str, behind: str | None) -> None:
    tokens, _, k = marked(text, language)
    at = source_at(tokens, k)
    assert (None if at is None else tokens.words[at]) == behind


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        (
            "“We may leave soon,” said Ann Roe. “Please do not sell our mill,” one letter read.",
            "en",
            "letter",
        ),
        ("L'historien Paul Hill y voit « un tournant dans la vie du port ».", "fr", "Paul Hill"),
    ],
)
def test_a_text_reads_and_somebody_sees_in_it(text: str, language: str, speaker: str) -> None:
    *_, quote = find_spans(build(text, language), ["quote"])
    assert quote.speaker == speaker
