"""Who said what two articles have in the same words."""

from __future__ import annotations

from summarizer import analyse, build_document, extract_facts
from tests.summarizer.comparison.test_differences import FILLER
from tests.summarizer.stories_text import article

SAID = "أن الطريق الساحلية بين المرفأ والقلعة ستغلق أمام الشاحنات مساء الأربعاء."


def test_a_body_that_the_sentence_does_not_name_is_no_other_speaker() -> None:
    named = f"وأكدت الهيئة العامة للملاحة البحرية {SAID}"
    same = ("وأكدت الشركة الوطنية للسكك أن القطارات متوقفة.", f"وأكدت الجهة ذاتها {SAID}")
    articles = [article("a", "خبر", named, FILLER), article("b", "خبر آخر", *same, FILLER)]
    analysis = analyse(build_document(articles), extract_facts(articles))
    assert analysis.attribution.of(3).text == "الشركة الوطنية للسكك"
    assert not analysis.conflicts
