"""The name that stands with a description of who speaks."""

from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build

_SAID = "«الأمر لا يحتمل أي تأخير جديد»"


@pytest.mark.parametrize(
    "text",
    [
        # Behind what he is of, where his office is, and his nationality.
        "وقال النائب عن «حركة الورد» سامر حداد إن {}.",
        "وقال العميل الخاص لمكتب التحقيقات سامر حداد إن {}.",
        "وقالت الباحثة في الدراسة، الدكتورة لورنا ويلكنسن: {}.",
        "وأكد وزير خارجيته سامر حداد أن {}.",
        "وقال المسؤول في البلدية، سامر حداد، إن {}.",
        "وقال لاعب وسط منتخب السنغال، سامر حداد: {}.",
        "وقال السفير الفرنسي بالقاهرة ومندوبها الدائم سامر حداد {}.",
        "وقال الوسيط العقاري المقيم في دبي سامر حداد {}.",
        "وقال السناتور الجمهوري سامر حداد إن {}.",
        "وأعرب المسؤول الإعلامي للرياضيين بصفة «رياضي حر» سامر حداد {}.",
    ],
)
def test_a_description_leads_to_a_name(text: str) -> None:
    span = find_spans(build(text.format(_SAID)), ["quote"])[-1]
    assert span.speaker_person in ("سامر حداد", "لورنا ويلكنسن")


@pytest.mark.parametrize(
    "text",
    [
        # The name is that of another, whom the description tells of.
        "وقال مسؤول في حكومة سامر حداد إن {}.",
        "وقال مسؤول في عهد الراحل سامر حداد إن {}.",
        "وقال شاهد على مقتل الطفل سامر حداد إن {}.",
        "وقال مسؤول أمني بعد اللقاء مع سامر حداد إن {}.",
        "وقال المسؤول الكبير الذي زار سامر حداد إن {}.",
        "وانتقد المسؤول الكبير بشدة تصريحات وزير الخارجية الليبي سامر حداد قائلا {}.",
        "وقالت إحدى الممثلات إنهن قصدن المدير، سامر حداد، {}.",
        "وتابع الكاتب الكبير مؤلف كتاب «سامر حداد وعصره» قائلا {}.",
        "وقالت المسؤولة الكبيرة في المكتب لزميلها سامر حداد إن {}.",
        "وامتدح المدرب المغربي السابق، المدرب التونسي سامر حداد، وزاد: {}.",
        # Several speak.
        "وشدد الرئيسان الفرنسي سامر حداد والتونسي كريم نجار في بيان على {}.",
        "وصرح النواب سامر حداد، وكريم نجار، وآخرون، في بيان مشترك {}.",
    ],
)
def test_a_name_that_is_another_s(text: str) -> None:
    span = find_spans(build(text.format(_SAID)), ["quote"])[-1]
    assert span.speaker_person is None


def test_a_name_too_far_behind() -> None:
    far = " ".join(["الكبير"] * 30)
    span = find_spans(build(f"وقال المسؤول {far} سامر حداد إن {_SAID}."), ["quote"])[-1]
    assert span.speaker_person is None


def test_who_relays_is_not_whom_he_relays_from() -> None:
    text = f"وينقل المؤرخ عن أحد جنود الجيش، سامر حداد، الذي كتب يقول {_SAID}."
    span = find_spans(build(text), ["quote"])[-1]
    assert (span.speaker_person, span.via) == ("سامر حداد", "المؤرخ")
