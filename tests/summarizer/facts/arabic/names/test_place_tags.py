from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from summarizer.facts.arabic.names.place_tags import settle_place
from summarizer.facts.tagger.features import Knowledge
from summarizer.facts.tokens import tokenize
from tests.summarizer.facts.articles import build

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
        ("وصلت سفيرة المغرب الجديدة", 3),
        ("زار المدرسة الجديدة", 2),
    ],
)
def test_a_common_word_is_no_place(text: str, at: int) -> None:
    assert settled(text, at) is None


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("وصل إلى منطقة الريف", 3),
        ("سافر إلى زلنبوح", 2),
        ("سافر إلى الخليج", 2),
        ("قرب جزر كناريا", 2),
        ("زار مدينة الجديدة", 2),
        ("سافر إلى الجديدة", 2),
    ],
)
def test_what_may_be_a_place(text: str, at: int) -> None:
    assert settled(text, at) == "LOC"


def test_an_agency_is_an_organization() -> None:
    assert settled("قال في تصريح لرويترز", 3) == "ORG"
    assert settled("وصل إلى شرق الأناضول", 3) == "LOC"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("وصلت سفيرة المغرب الجديدة أمس", 2),
        ("سافر نحو المغرب العربي أمس", 3),
        ("سافر نحو غينيا الجديدة أمس", 3),
    ],
)
def test_a_place_ends_in_front_of_another_nouns_adjective(text: str, last: int) -> None:
    from corpus import get_language

    tag = settle_place(tokenize(text, get_language("ar")), (2, 3, "LOC"), KNOWLEDGE)
    assert tag == (2, last, "LOC")


@pytest.mark.parametrize(
    ("text", "at", "kind"),
    [
        ("أعلن وزير الخارجية الإسباني، زلنبرغ، ذلك", 5, None),
        ("أعلن وزير الخارجية الإسباني في زلنبرغ، ذلك", 5, "LOC"),
        ("أعلن وزير الخارجية الإسباني، زلنبرغ ذلك", 5, "LOC"),
        ("زار رئيس بلدية المدينة، زلنبرغ، الميناء", 5, "LOC"),
        ("أعلن وزير الخارجية الإسباني، مدريد، ذلك", 5, "LOC"),
    ],
)
def test_who_stands_in_commas_behind_an_office_is_no_place(text: str, at: int, kind: str | None) -> None:
    assert settled(text, at) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("قال الوزير لـ«الشرق الأوسط» إن الأمر انتهى.", "organization"),
        ("بغداد: «الشرق الأوسط»", "organization"),
        ("قال الوزير عن «الشرق الأوسط» إن الأمر انتهى.", "place"),
        ("قال الوزير إن «الشرق الأوسط» حاضر.", "place"),
        ("قال الوزير: «الشرق الأوسط حاضر في الأمر كله».", "place"),
    ],
)
def test_a_place_in_marks_that_is_told_something_is_an_outlet(text: str, kind: str) -> None:
    spans = find_spans(build(f"خبر.\n{text}"), ["organization", "place"])
    assert [span.kind for span in spans if span.value == "الشرق الأوسط"] == [kind]
