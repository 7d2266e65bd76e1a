from __future__ import annotations

import pytest

from corpus import get_language
from summarizer.facts.arabic.names.people_in_bodies import people_in_body, person_behind
from summarizer.facts.tagger import crf


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("للمخرجة السعودية هند زندل", [(2, 3, 0)]),
        ("الوزيرة سعاد زندل", [(1, 2, 0)]),
        ("المنظمة جميلة زندل", [(1, 2, 0)]),
        ("المنظمة السعودية هند زندل", []),  # the Saudi organization of a name
        ("مؤسسة هند زندل", []),
        ("المخرجة السعودية هند", []),
        ("الحموشي وماكرون", []),
        ("بوتين وماكرون", [(0, 0, 0), (1, 1, 1)]),
        ("اتحاد وماكرون", []),
        ("كريم زندلر", []),  # nothing stands in front: it may be a firm
    ],
)
def test_people_who_were_taken_for_a_body(text: str, people: list[tuple[int, int, int]]) -> None:
    words = [get_language("ar").normalize(word) for word in text.split()]
    assert people_in_body(words, 0, len(words) - 1, crf.load().knowledge) == people


@pytest.mark.parametrize(
    ("before", "body", "people"),
    [
        ("أوقفت", "كريم الزندل", [(1, 2, 0)]),
        ("البلدية", "كريم الزندل السد", [(1, 2, 0)]),
        ("أوقفت", "كريم زندل الكبرى", []),
        ("شركة", "كريم الزندل", []),
        ("«", "كريم الزندل", []),
        ("أوقفت", "كريم القابضة", []),
        ("أوقفت", "نادي الزندل", []),  # a given name as well, but mostly a club
    ],
)
def test_a_given_and_a_last_name_are_no_body(
    before: str, body: str, people: list[tuple[int, int, int]]
) -> None:
    words = [get_language("ar").normalize(word) for word in f"{before} {body}".split()]
    assert people_in_body(words, 1, len(words) - 1, crf.load().knowledge) == people


@pytest.mark.parametrize(
    ("body", "at"),
    [
        ("الجمعية العامة للكرة سعيد زندلر", 3),
        ("كلية العلوم الإنسانية محمد الخامس", None),
        ("المسرح الوطني سعيد زندلر", None),
        ("الاتحاد الوطني سعيد القابضة", None),
        ("أكاديمية سعيد زندلر", None),
    ],
)
def test_where_somebody_is_named_behind_a_body(body: str, at: int | None) -> None:
    words = [get_language("ar").normalize(word) for word in body.split()]
    assert person_behind(words, 0, len(words) - 1, crf.load().knowledge) == at
