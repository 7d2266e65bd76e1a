"""Where the description of a source ends."""

from __future__ import annotations

import pytest

from corpus import get_language
from summarizer.facts import find_spans
from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.speech.description_ends import SentenceNames, description_end
from summarizer.facts.tokens import tokenize
from tests.summarizer.facts.articles import build


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("مصدر أمني رفيع قال", "رفيع"),
        ("المصدر نفسه الذي قال", "نفسه"),
        ("الوزير التركي المملكة قائلا", "التركي"),
        ("رئيس بلدية المدينة تحذيراته", "المدينة"),
        ("الأمين العام للاتحاد أمس", "للاتحاد"),
        ("متحدثة لوكالة الورد إن", "متحدثة"),
        ("دبلوماسي أوروبي مساء أمس", "أوروبي"),
        ("الناطق باسم الوزارة أمس", "الوزارة"),
        ("متحدث باسم", "متحدث"),
        ("رئيس جمعية «الورد الأبيض» أمس", "»"),
        ("الرئيس «الورد الأبيض» أمس", "الرئيس"),
    ],
)
def test_a_description_goes_on_with_what_belongs_to_its_noun(text: str, end: str) -> None:
    tokens = tokenize(text, get_language("ar"))
    nobody = SentenceNames(frozenset(), {}, {})
    last = description_end(tokens, 0, nobody, definite=tokens.words[0].startswith("ال"))
    assert tokens.raw(last) == end


def test_a_description_ends_in_front_of_somebody_and_behind_its_own_body() -> None:
    tokens = tokenize("مدير مصنع زندل كريم سالم", get_language("ar"))
    names = SentenceNames(frozenset({3, 4}), {}, {1: Name("organization", 1, 2)})
    assert description_end(tokens, 0, names, definite=False) == 2


def test_what_belongs_to_a_body_ends_in_front_of_it() -> None:
    text = "وقالت الداخلية التابعة للحركة إن «القوات عملت طوال الليل على حفظ الأمن»."
    assert [span.speaker for span in find_spans(build(text), ["quote"])] == ["الداخلية"]
