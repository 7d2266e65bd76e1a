"""A text as tokens with their offsets."""

from __future__ import annotations

import pytest

from corpus import get_language
from summarizer.facts import tokens as module
from summarizer.facts.tokens import stretches, tokenize


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("وصل 5 سفن", ["وصل", "5", "سفن"]),
        ("بلغت 2،450 طنا", ["بلغت", "2،450", "طنا"]),
        ("و5 في مجموعة G20", ["و", "5", "في", "مجموعه", "g20"]),
        ("97،08 ثم 3.5", ["97،08", "ثم", "3.5"]),
        ("#ميناء_سلا...", ["ميناء", "سلا", "..."]),
        ("السَّد", ["السد"]),
    ],
)
def test_words_numbers_and_marks_are_tokens(text: str, words: list[str]) -> None:
    assert tokenize(text, get_language("ar")).words == words


def test_offsets_count_from_the_beginning_of_the_text() -> None:
    found = tokenize("رست السفينة. غادر القطار.", get_language("ar"), 13)
    assert [found.raw(k) for k in range(len(found))] == ["غادر", "القطار", "."]
    assert found.starts[0] == 13


def test_tokens_are_kept_of_short_sentences_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    arabic = get_language("ar")
    monkeypatch.setattr(module, "_LONGEST_SENTENCE", 10)
    short, long = ("غادر 7", "غادر القطار 7")
    assert tokenize(short, arabic) is tokenize(short, arabic)
    assert tokenize(long, arabic) is not tokenize(long, arabic)
    assert tokenize(long, arabic) == tokenize(long, arabic)
    monkeypatch.setattr(module, "_LONGEST_KEPT", 8)
    assert tokenize(long, arabic, 0, 4) is not tokenize(long, arabic, 0, 4)


def test_a_sentence_without_end_is_read_in_stretches_that_hold_all_of_it() -> None:
    arabic = get_language("ar")
    short, long = tokenize("وصل القطار.", arabic), tokenize("سامي-كريم هدى " * 2_000, arabic)
    assert stretches([short]) == [short]
    first, *parts = stretches([short, long])
    assert first is short
    assert len(parts) > 1
    assert [word for part in parts for word in part.words] == long.words
    assert [start for part in parts for start in part.starts] == list(long.starts)
    assert parts[1].raw(0) == long.text[parts[1].starts[0] : parts[1].ends[0]]


def test_the_words_of_a_sentence_without_end_are_held_once() -> None:
    words = tokenize("Harbour, Ocean and " * 200, get_language("en")).words
    assert len(words) == 800
    assert len({id(word) for word in words}) == 4


def test_a_token_is_asked_for_where_there_may_be_none() -> None:
    tokens = tokenize("قال «نعم»", get_language("ar"))
    assert [tokens.is_among(i, ("«", "»")) for i in range(-1, 5)] == [False, False, True, False, True, False]
