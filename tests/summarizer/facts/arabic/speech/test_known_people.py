from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build

_SAID = "«الأمر لا يحتمل أي تأخير جديد»"


def person(text: str) -> str | None:
    return [span.speaker_person for span in find_spans(build(text), ["quote"])][-1]


def test_a_woman_may_hold_an_office_with_a_mans_noun() -> None:
    text = f"قالت المدير التنفيذي للشركة ليلى حداد إن السوق يتراجع. وأضافت: {_SAID}."
    assert person(text) == "ليلى حداد"


def test_the_father_of_somebody_is_a_by_name() -> None:
    first = "انتخب المجلس كريم منصور رئيسا له. ويلقب الرجل بين أصحابه أبو سالم منصور. "
    assert person(f"{first}وقال منصور إن {_SAID}.") == "كريم منصور"


@pytest.mark.parametrize(
    ("again", "meant"),
    [
        ("وأضاف المدرب الإيطالي", "كريم منصور"),
        ("وشدد الأستاذ في معهد الفنون", None),
    ],
)
def test_by_what_he_is_called_again(again: str, meant: str | None) -> None:
    first = "خسر الفريق مباراته. وقال المدير الفني كريم منصور إن الفريق لعب جيدا. "
    assert person(f"{first}{again} أن {_SAID}.") == meant


def test_general_tells_nothing_of_an_office() -> None:
    first = "وحضر الأمين العام لاتحاد الصيادين كريم منصور اللقاء. "
    assert person(f"{first}وقال الأمين العام للأمم المتحدة إن {_SAID}.") is None


def test_a_tribal_leader_is_not_any_leader() -> None:
    first = "عاش الزعيم كريم منصور قبل قرن. مرت السنوات. تغير كل شيء. جاء الناس. رحل الناس. سكت الجميع. "
    assert person(f"{first}وقال الزعيم القبلي العجوز إن {_SAID}.") is None


@pytest.mark.parametrize(
    ("first", "meant"),
    [
        # The verb in front of a man's noun of office tells that a woman holds it.
        ("أعلنت عمدة الرباط ليلى منصور إطلاق المشروع. ", "ليلى منصور"),
        ("قالت رئيس البلدية ليلى منصور إن المشروع جاهز. ", "ليلى منصور"),
        ("أعلن عمدة الرباط كريم منصور إطلاق المشروع. ", None),
    ],
)
def test_a_verb_tells_the_gender_of_who_holds_an_office(first: str, meant: str | None) -> None:
    assert person(f"{first}وأوضحت المسؤولة الجماعية أن {_SAID}.") == meant
