from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build

_SAID = "«الأمر لا يحتمل أي تأخير جديد»"


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("وقال النائب (عن حزب الورد) سامر حداد إن {}.", "سامر حداد"),
        ("وقال (النائب إيتمار) بن غفير إن {}.", "إيتمار بن غفير"),
        ("وقال المدرب التونسي للوفاق فتحي الجبالي إن {}.", "فتحي الجبالي"),
        ("قال مدير المركز العربي في برلين الدكتور سامر حداد {}.", "سامر حداد"),
        ("وقال النائب العربي في البرلمان الإسرائيلي سامر حداد إن {}.", "سامر حداد"),
        ("ويقول رئيس الاتحادية العامة لمزارعي موريتانيا سامر حداد {}.", "سامر حداد"),
        ("وقال كاتب عام نقابة الصيادلة سامر حداد إن {}.", "سامر حداد"),
        ("وقالت حفيدة سامر حداد إن {}.", None),
        ("وقال سامر حداد والد الطفل إن {}.", "سامر حداد"),
        # A particle may stand alone, where it is all that a page's markup left of a word.
        ("وقال الوزير ل سامر حداد إن {}.", None),
        # Who is told something does not say it; nor he in whose days it is said.
        ("قال الوزير للصحافي سامر حداد {}.", None),
        ("وقال الوزير في عهد سامر حداد {}.", None),
        ("عبر المسؤول الفرنسي عن شكره لرجال حداد قائلا: {}.", None),
    ],
)
def test_who_holds_an_office(text: str, person: str | None) -> None:
    (span,) = find_spans(build(text.format(_SAID)), ["quote"])
    assert span.speaker_person == person


def test_a_mother_is_a_woman() -> None:
    text = f"قالت الأم سعاد حداد: {_SAID}. وأضافت وهي تشير إلى صورته: «لم يكن يحمل سوى حقيبته»."
    assert [span.speaker_person for span in find_spans(build(text), ["quote"])] == ["سعاد حداد"] * 2
