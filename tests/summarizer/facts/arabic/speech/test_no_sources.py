"""Words that are written like the noun of a source."""

from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build


@pytest.mark.parametrize(
    "text",
    [
        # «And to», which is written like a governor.
        "وإلى من قال ذلك، رد عليه موضحا: «من المستحيل أن يكون هناك عمل بلا تعب».",
        # The mother tongue.
        "وأضافوا، مبرزين أن دور المرأة في حفظ اللغة الأم «ليس من قبيل الصدفة بل ثمرة جهد».",
        # The world.
        "وخسر نهائي كأس العالم، مبررا: «حبي لوطني وهذا القميص عظيم جدا».",
    ],
)
def test_nobody_speaks(text: str) -> None:
    assert [span.speaker for span in find_spans(build(text), ["quote"])] == [None]


def test_who_asks_not_to_be_named_is_no_student() -> None:
    text = "وقالت سعاد العمراني إنها غادرت. وأوضحت طالبة عدم الكشف عن مكانها أنه «كان يوما طويلا جدا علينا جميعا»."
    assert [span.speaker for span in find_spans(build(text), ["quote"])] == ["سعاد العمراني"]
