"""Boilerplate phrases looked up in a line's words."""

from __future__ import annotations

import pytest

from corpus.cleaning.boilerplate_phrases import (
    covered,
    covered_anywhere,
    may_be_covered,
    phrases,
    prefix,
    stamp_share,
)
from corpus.languages import get_language


def test_the_longest_phrase_counts() -> None:
    words = get_language("en").words("Leave a comment on the harbour")
    assert covered(words, "en", "page") == 3
    assert covered(words, "en", "related") == 0


def test_english_labels_count_in_any_language() -> None:
    words = get_language("ar").words("Leave a comment")
    assert covered(words, "ar", "page") == 0
    assert covered_anywhere(words, "ar", "page") == 3


def test_a_prefix_begins_the_line() -> None:
    english = get_language("en")
    assert prefix(english.words("We use cookies to count readers"), "en", "notice") == 3
    assert prefix(english.words("Today we use cookies"), "en", "notice") == 0
    assert prefix([], "en", "notice") == 0


@pytest.mark.parametrize(
    ("code", "line", "is_stamp"),
    [
        ("ar", "نشر في 3 كانون الثاني 2025", True),
        ("fr", "Mis à jour le 3 mars 2024 à 18h", True),
        ("en", "Posted on May 3, 2024", True),
        ("en", "The next meeting is on May 3", False),
        ("ar", "استقرار أسعار الخضر في أبريل", False),
        ("ar", "نسور الوادي 2 اتحاد الجبل 1", False),
        ("en", "125", False),
        ("en", "", False),
    ],
)
def test_a_stamp_says_little_but_a_date(code: str, line: str, is_stamp: bool) -> None:
    language = get_language(code)
    assert (stamp_share(language.words(line), language) >= 0.6) is is_stamp


@pytest.mark.parametrize("code", ["ar", "fr", "en"])
def test_each_phrase_may_be_covered_where_it_stands(code: str) -> None:
    kinds = ("page", "credit", "related", "notice", "byline", "paywall", "invite")
    known = [words for group in phrases(code, kinds).values() for words in group]
    assert len(known) > 50
    for words in known:
        assert may_be_covered(["zz", *words, "yy"], code)
        assert covered(["zz", *words, "yy"], code, *kinds) >= len(words)
    assert not may_be_covered(["zz", "yy"], code)
    assert not may_be_covered([], code)
