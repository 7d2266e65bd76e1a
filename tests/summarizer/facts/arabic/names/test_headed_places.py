"""Places by the noun in front of them."""

from __future__ import annotations

import pytest

from corpus import get_language
from summarizer.facts.arabic.names.headed_places import headed_places, places_called_by_day
from summarizer.facts.tagger import crf
from summarizer.facts.tokens import Tokens, tokenize


def tokens(text: str) -> Tokens:
    return tokenize(text, get_language("ar"))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("وصل إلى بلدة زندلوت أمس", "زندلوت"),
        ("غرقت بلدة زندلوت أمس", "زندلوت"),
        ("غرقت بلدة بيت زندلوت أمس", "بيت زندلوت"),
        ("غرقت بلدة الزندلة شمال الوادي", "الزندلة"),
        # The article alone is too short, and what stands nowhere may be a common noun.
        ("غرقت بلدة اللا شمال الوادي", ""),
        ("غرقت بلدة المدرسة أمس", ""),
        ("غرقت بلدة فرنسية أمس", ""),
        ("غرقت بلدة والمستوطنة أمس", ""),
    ],
)
def test_a_noun_of_a_place_names_what_is_no_common_word(text: str, place: str) -> None:
    own = tokens(text)
    found = [own.raw(first, last) for first, last, _ in headed_places(own, crf.load().knowledge)]
    assert found == ([place] if place else [])


def test_behind_two_places_stand_two_names() -> None:
    own = tokens("أغلقت محافظتي زندلوت وسندلوت الطرق")
    found = [own.raw(first, last)[cut:] for first, last, cut in headed_places(own, crf.load().knowledge)]
    assert found == ["زندلوت", "سندلوت"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("وصل إلى مدينة السادس من أكتوبر مساء", "السادس من أكتوبر"),
        ("وصل إلى مدينة 6 أكتوبر مساء", "6 أكتوبر"),
        ("وصل إلى مدينة السادس من الرجال", ""),
        ("وصل يوم السادس من أكتوبر مساء", ""),
    ],
)
def test_a_town_is_called_by_a_day(text: str, place: str) -> None:
    own = tokens(text)
    found = [own.raw(first, last) for first, last, _ in places_called_by_day(own)]
    assert found == ([place] if place else [])
