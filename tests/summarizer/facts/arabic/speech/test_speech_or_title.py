"""What stands in marks and is no speech."""

from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build


def values(text: str) -> list[str]:
    return [span.value for span in find_spans(build(text), ["quote"])]


@pytest.mark.parametrize(
    "text",
    [
        # Topics of a meeting, one behind the other.
        (
            "وناقش المشاركون محاور عدة تهم “واقع الصحافة في المدن الصغيرة والقرى البعيدة عنها”، "
            "و“دور الإذاعات في نشر الأخبار بين سكان القرى البعيدة”."
        ),
        "والذي عنون مداخلته بـ“القرى بين الهجرة والعودة إليها بعد سنوات الجفاف الطويلة”.",
        "كتب قصيدته الشعرية الطويلة “الحوار الأخير قبل رحيل القافلة”، وروى فيها قصة القرية.",
        "وهي اللجنة التي سميت “لجنة متابعة قضية العمال في الميناء”.",
    ],
)
def test_titles_are_no_speech(text: str) -> None:
    assert values(text) == []


def test_a_list_of_what_somebody_said_is_speech() -> None:
    text = "وقال سعيد بن عمر إن «كل شيء يتغير هنا بسرعة»، و«هذا هو السبب الذي دفعني إلى الرحيل»."
    assert len(values(text)) == 2
