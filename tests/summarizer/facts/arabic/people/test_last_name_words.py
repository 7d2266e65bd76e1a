"""Last names that no list has, and words behind a given name that are none."""

from __future__ import annotations

import pytest

from summarizer.facts.arabic.people.last_name_words import is_fused, is_person_word
from summarizer.facts.tagger import crf
from tests.summarizer.facts.articles import people


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وأعلن المتحدث العسكري باسم الحوثيين يحيى سريع استهداف سفينة في البحر.", "يحيى سريع"),
        ("دعا نقيب المحامين السابق ملحم خلف مجلس النواب إلى جلسة.", "ملحم خلف"),
        ("أوقفت الهيئة مدير مطار عدن الدولي ووهيب العريقي بتهمة الاختلاس.", "وهيب العريقي"),
        ("قال المدير فضل الله برمة ناصر أمس.", "فضل الله برمة ناصر"),
    ],
)
def test_a_given_name_takes_a_last_name_of_no_list(text: str, name: str) -> None:
    assert name in people(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقام صاحب السمو رئيس الدولة بجولة.", "صاحب السمو"),
        ("إن جواهر التاج المسروقة محفوظة.", "جواهر التاج"),
        ("انقلب الشيخ حمد على والده.", "حمد على"),
        ("وافق رئيس الحكومة على اعتماد فاتح السنة عيدا.", "اعتماد فاتح"),
    ],
)
def test_other_words_are_no_last_names(text: str, name: str) -> None:
    assert name not in people(text)


def test_a_listed_name_begins_with_no_particle() -> None:
    knowledge = crf.load().knowledge
    assert is_person_word("وهيب", knowledge, "3")
    assert not is_fused("وهيب")
    assert is_fused("وبيت")
