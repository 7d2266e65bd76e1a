from __future__ import annotations

import pytest

from summarizer.facts.arabic.place_tags import settle_place
from summarizer.facts.tagger.features import Knowledge
from summarizer.facts.tokens import tokenize

KNOWLEDGE = Knowledge({}, {"الريف": "010", "الأنوار": "010", "الانوار": "010", "امن": "002", "زلنبوح": "020"})


def settled(text: str, at: int) -> str | None:
    from corpus import get_language

    tag = settle_place(tokenize(text, get_language("ar")), (at, at, "LOC"), KNOWLEDGE)
    return tag and tag[2]


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("تستعد عاصمة الأنوار للعيد", 2),
        ("كان أول رئيس منتخب ديمقراطيا", 4),
        ("نعيش في بلادنا بسلام", 2),
        ("من شماله إلى جنوبه", 3),
        ("تحطمت في منطقة جبلية", 3),
        ("بولاية أمن المدينة", 1),
    ],
)
def test_a_common_word_is_no_place(text: str, at: int) -> None:
    assert settled(text, at) is None


@pytest.mark.parametrize(
    ("text", "at"),
    [("وصل إلى منطقة الريف", 3), ("سافر إلى زلنبوح", 2), ("سافر إلى الخليج", 2), ("قرب جزر كناريا", 2)],
)
def test_what_may_be_a_place(text: str, at: int) -> None:
    assert settled(text, at) == "LOC"


def test_an_agency_is_an_organization() -> None:
    assert settled("قال في تصريح لرويترز", 3) == "ORG"
    assert settled("وصل إلى شرق الأناضول", 3) == "LOC"
