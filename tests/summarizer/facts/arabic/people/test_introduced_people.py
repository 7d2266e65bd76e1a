"""People whom a verb of saying, an office or a letter for a given name tells."""

from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build, people


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قال أ. السمان إن النمو سيبلغ ثلاثة في المئة.", "أ. السمان"),
        ("وقال الخبير م. ك. الطرابلسي إن الحدود مغلقة.", "م. ك. الطرابلسي"),
        ("شدد مقتدى الصدر زعيم التيار على رفض التدخل.", "مقتدى الصدر"),
        ("ودعا أمينه نور الدين الطبوبي إلى الحوار.", "نور الدين الطبوبي"),
    ],
)
def test_who_says_something_is_named(text: str, name: str) -> None:
    assert people(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "التي تواصل تدهورها السريع أمام الدولار الأمريكي.",
        "وجاء في البيان أن أمير س. ونسيمة ن. غادرا.",
        "قال مصدر أمني رئيس الوفد غادر.",
    ],
)
def test_nobody_is_named_by_other_words(text: str) -> None:
    assert not {"السريع", "س. ونسيمة", "مصدر أمني"}.intersection(people(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قال الأكاديمي المعطي منجب إن الأمر صعب.", "المعطي منجب"),
        ("استقبل والي ولاية كسلا الصادق الأزرق الوفد.", "الصادق الأزرق"),
        ("زار وزير الصحة الهادي الورداني المستشفى.", "الهادي الورداني"),
        ("كرم رئيس الجامعة هدى المرزوقي.", "هدى المرزوقي"),
    ],
)
def test_a_given_name_with_the_article_behind_an_office(text: str, name: str) -> None:
    assert [span.value for span in find_spans(build(text), ["person"])] == [name]
