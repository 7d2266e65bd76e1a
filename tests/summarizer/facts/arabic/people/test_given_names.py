"""People by their given names, with the last name behind them."""

from __future__ import annotations

import pytest

from tests.summarizer.facts.articles import people


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # Between a verb of saying and «that» there is no object.
        ("وقال ابن كريم الوادي إن الأشغال ستبدأ.", "ابن كريم الوادي"),
        # The verb has its object already.
        ("زار الميناء كريم الوادي مساء.", "كريم الوادي"),
    ],
)
def test_a_seldom_noun_is_a_last_name_where_it_can_be_no_object(text: str, name: str) -> None:
    assert people(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "وزار كريم الميناء مساء.",
        "زار الميناء كريم الطريق مساء.",
        "وشجاع الميناء كريم الوادي.",
    ],
)
def test_elsewhere_it_stays_a_noun(text: str) -> None:
    assert not [name for name in people(text) if name.startswith("كريم ")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("حضر قائد الجيش رودولف هيكل.", ["رودولف هيكل"]),
        ("انتخبت الجمعية مصطفى أوراش رئيسا لها.", ["مصطفى أوراش"]),
        ("وعينت نايف حميدي محمد الفايز وزيرا للبيئة.", ["نايف حميدي محمد الفايز"]),
        ("بزعامة نجم الدين أربكان أمس.", ["نجم الدين أربكان"]),
        ("وبحث رئيس الوزراء العراقي سامر قاسم السوداني الأمر.", ["سامر قاسم السوداني"]),
        ("هاجم الكاتب الوطني لحزب الطليعة علي بوطنبالة السياسة.", ["علي بوطنبالة"]),
        ("فازت بيانكا زندرسكو على منافستها.", ["بيانكا زندرسكو"]),
        ("المصرية ريم بسيوني والسورية مها حسن.", ["ريم بسيوني", "مها حسن"]),
        ("اعتقل فنان، واسمه الحقيقي رضا بنجلون، أمس.", ["رضا بنجلون"]),
        ("وتتهم أنقرة فتح الله غولن بذلك.", ["فتح الله غولن"]),
        ("شكر رجل الدين مقتدى الصدر الحاضرين.", ["مقتدى الصدر"]),
    ],
)
def test_a_name_is_whole(text: str, names: list[str]) -> None:
    assert people(text) == names
