from __future__ import annotations

import pytest

from tests.summarizer.facts.articles import people


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "دعت إلى اللقاء المندوبة الدائمة لأيرلندا في الأمم المتحدة جيزلوتا ديرنغستروم.",
            "جيزلوتا ديرنغستروم",
        ),
        ("تحدث المدير التنفيذي للشركة الهولندية رويندرت زيلسترا طويلا.", "رويندرت زيلسترا"),
        ("التقت رئيسة المفوضية الأوروبية أورسولا فون دير لاين بالوزراء.", "أورسولا فون دير لاين"),
        ("التقى الأمين العام للأمم المتحدة أنطونيو غوتيريش بالسفراء.", "أنطونيو غوتيريش"),
        ("قال يان فان دير بيلين ذلك.", "يان فان دير بيلين"),
        ("التقى لودفيغ فان بيتهوفن صديقه.", "لودفيغ فان بيتهوفن"),
    ],
)
def test_a_run_of_unknown_words_behind_a_whole_office(text: str, name: str) -> None:
    assert people(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "تحدث رئيس بلدية رويندرت زيلسترا طويلا.",  # a town: the office is not whole
        "غادر المدير الذي رويندرت زيلسترا مكتبه.",
        "جمع المعرض المدير والرسامين والخطاطين والنقاشين.",
    ],
)
def test_no_office_no_name(text: str) -> None:
    assert not [name for name in people(text) if " " in name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("حصل المخرج وودي رينغستاد على الجائزة.", "وودي رينغستاد"),
        ("فاز يوهانس ديرنغو بالسباق.", "يوهانس ديرنغو"),
        ("وصفقت القاعة ولورنزو دي سيلفا واقف.", "لورنزو دي سيلفا"),
    ],
)
def test_a_given_name_of_another_country_begins_a_name(text: str, name: str) -> None:
    assert people(text) == [name]
