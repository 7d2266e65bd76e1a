"""What a sentence counts, and how two figures compare."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus import get_language
from summarizer.comparison.values.quantities import quantities
from summarizer.comparison.values.quantity import Quantity, compare
from summarizer.facts.tokens import tokenize


def read(text: str, code: str = "ar") -> list[Quantity]:
    return quantities(tokenize(text, get_language(code)))


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("ar", "مقتل شخصين وإصابة 13 آخرين", [("dead", 2), ("hurt", 13)]),
        ("ar", "ارتفعت الحصيلة إلى 141 قتيلا", [("dead", 141)]),
        ("ar", "لقي ستة آلاف شخص مصرعهم", [("dead", 6000)]),
        ("ar", "وقالت إن 11 شخصا قتلوا في الحادث", [("dead", 11)]),
        ("ar", "ارتفع عدد قتلى الزلزال إلى 862", [("dead", 862)]),
        ("ar", "ارتفع عدد القتلى إلى 27 قتيلا والمصابين إلى 804", [("dead", 27), ("hurt", 804)]),
        ("ar", "أدت السيول إلى مقتل سائحتين وفقدان أربعة أشخاص", [("dead", 2), ("missing", 4)]),
        ("ar", "انتشال جثث أربعة مفقودين", [("dead", 4)]),
        ("fr", "huit morts et vingt et un blessés", [("dead", 8), ("hurt", 21)]),
        ("fr", "quatre-vingts morts", [("dead", 80)]),
        ("fr", "Trois policiers ont été très légèrement blessés à Vire", [("hurt", 3)]),
        ("ar", "نعت الوزارة أفراد الطاقم الخمسة", [("people", 5)]),
        ("ar", "وكان القارب يقل 40 شخصا", [("aboard", 40)]),
        ("fr", "Un bateau a chaviré avec 95 migrants à bord", [("aboard", 95)]),
        ("en", "The blast killed 12 people on board", [("dead", 12)]),
        ("fr", "Soixante-trois corps ont été repêchés", [("dead", 63)]),
        ("ar", "وخصصت 45 مليون يورو للمراكز", [("money euro", 45_000_000)]),
        ("ar", "لم تكتمل سوى 65 في المئة من الأشغال", [("%", 65)]),
        ("ar", "ارتفع سعر الخام 54 سنتا", [("money cent", 54)]),
        ("ar", "رفعت الثمن إلى 20 قرشا", [("money piastre", 20)]),
        ("fr", "Le pain augmente de 10 centimes", [("money centime", 10)]),
        ("en", "Shares fell 4 pence", [("money penny", 4)]),
        ("ar", "واكتمل بناء نصف السد", [("%", 50)]),
        ("ar", "بلغ الفريق الدور نصف النهائي", []),
        ("ar", "مقتل 5 وجرح 4 في الهجوم", [("dead", 5), ("hurt", 4)]),
        ("ar", "قتل ليلة أمس 5 وجرح 4 في الهجوم", [("hurt", 4)]),
        ("ar", "خسر الفريق صفر - 3 أمام ضيفه", []),
        ("ar", "حصل على 98 صوتا من أصل 128 نائبا", [("votes", 98), ("total people", 128)]),
        ("ar", "تحطمت طائرة ركاب من طراز 737، قرب المدينة", []),
        ("ar", "مقتل ضابطين وإصابة ثلاثة جنود", [("dead", 2), ("hurt", 3)]),
        ("ar", "أوقفت الشرطة 25 مشتبها به في الحملة", [("held", 25)]),
        ("ar", "مصرع ثمانية ركاب في انقلاب حافلة", [("dead", 8)]),
        ("ar", "وكان على متنها ثمانية ركاب", [("aboard", 8)]),
        ("ar", "سقط 35 شخصا بين قتيل وجريح", [("casualties", 35)]),
        ("ar", "توفي الكاتب بعد غياب دام 9 أعوام", [("year", 9)]),
        ("fr", "L'aide atteint 150 millions d'euros", [("money euro", 150_000_000)]),
        ("en", "A bomb killed nine people and wounded 30", [("dead", 9), ("hurt", 30)]),
        ("fr", "Le bilan est de cinq morts et de neuf disparus", [("dead", 5), ("missing", 9)]),
        ("fr", "Six personnes sont mortes et 31 ont été blessées", [("dead", 6), ("hurt", 31)]),
        ("fr", "Au moins douze personnes ont été tuées et 36 autres blessées", [("dead", 12), ("hurt", 36)]),
        ("en", "At least 12 people were killed and 36 others wounded", [("dead", 12), ("hurt", 36)]),
        ("en", "The bridge cost $2.5 million", [("money dollar", 2_500_000)]),
    ],
)
def test_a_figure_is_of_what_it_counts(code: str, text: str, expected: list[tuple[str, float]]) -> None:
    assert [(own.kind, own.low) for own in read(text, code)] == expected


@pytest.mark.parametrize(
    ("text", "bound", "said"),
    [
        ("قتل أكثر من ستة آلاف شخص", "over", "أكثر من ستة آلاف شخص"),
        ("مقتل شخصين على الأقل", "least", "شخصين على الأقل"),
        ("أصيب نحو 100 شخص", "about", "نحو 100 شخص"),
        ("أصيب ما لا يقل عن 100 شخص", "least", "ما لا يقل عن 100 شخص"),
        ("أصيب 100 شخص", "", "100 شخص"),
    ],
)
def test_a_bound_belongs_to_the_figure(text: str, bound: str, said: str) -> None:
    (own,) = read(text)
    assert own.bound == bound
    assert text[slice(*own.said)] == said


@pytest.mark.parametrize("text", ["killed at least nine people", "killed nine people at least"])
def test_a_bound_stands_on_either_side(text: str) -> None:
    (own,) = read(text, "en")
    assert own.bound == "least"


def test_some_among_them_are_a_part() -> None:
    whole, some = read("قتل 11 شخصا بينهم 3 أطفال")
    assert (whole.part, some.part) == (False, True)
    assert compare(whole, some) is None


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("مقتل 12 شخصا", "12 قتيلا", "same"),
        ("مقتل 12 شخصا", "مقتل 15 مدنيا", "differs"),
        ("مقتل نحو 100 شخص", "مقتل 102 شخص", "compatible"),
        ("مقتل أكثر من 100 شخص", "مقتل 113 شخصا", "compatible"),
        ("نزوح أكثر من مليون شخص", "نزوح 1.5 مليون شخص", "compatible"),
        ("نزوح أكثر من مليون شخص", "نزوح 2.4 مليون شخص", "differs"),
        ("نزوح أكثر من ستة آلاف شخص", "نزوح تسعة آلاف شخص", "differs"),
        ("مقتل شخصين على الأقل", "مقتل 9 أشخاص على الأقل", "differs"),
        ("أقل من مليون لاجئ مسجل", "مليون لاجئ مسجل", "differs"),
        ("مقتل 5000 شخص", "مقتل 5012 شخصا", "compatible"),
        ("40 مليار دينار", "42 مليار دينار", "differs"),
        ("40 مليار دينار", "40.3 مليار دينار", "compatible"),
        ("2 مليون لاجئ مسجل", "2.04 مليون لاجئ مسجل", "compatible"),
        ("مقتل 12 شخصا", "إصابة 15 شخصا", None),
        ("45 مليون يورو", "40 مليون دولار", None),
    ],
)
def test_figures_compare_by_what_they_can_stand_for(one: str, other: str, expected: str | None) -> None:
    (first,), (second,) = read(one), read(other)
    assert compare(first, second) == compare(second, first) == expected


def test_languages_meet_in_one_kind() -> None:
    (one,), (other,) = read("مقتل 12 شخصا"), read("Douze morts dans l'incendie", "fr")
    assert compare(one, other) == "same"


@given(
    st.text(alphabet="0123456789,.-% قتلشخصامنواليا()$\n", max_size=40), st.sampled_from(["ar", "fr", "en"])
)
def test_any_text_is_read(text: str, code: str) -> None:
    for own in read(text, code):
        assert 0 <= own.start < own.end <= len(text)
        assert own.low <= own.high
        assert compare(own, own) == "same"


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("ar", "قتل 18 مسلحا وجنديان في اشتباكات", [("dead", 18), ("dead", 2)]),
        ("ar", "وقال الجيش إنه فقد جنديين", [("dead", 2)]),
        ("ar", "وقالت إن عدد الإصابات بالحصبة بلغ 715 منذ بداية العام", [("hurt", 715)]),
        ("en", "The number of injured in the fire reached 31", [("hurt", 31)]),
        ("ar", "ونقل المصابون إلى ثلاثة مستشفيات", [("count مستشف", 3)]),
        ("ar", "ارتفع عدد المصابين إلى تسعة نقلوا إلى المدينة", [("hurt", 9)]),
        ("ar", "وضبطت الشرطة سيارتين", [("vehicle", 2)]),
        ("ar", "وحوصر 15 آخرون في المنجم", [("trapped", 15)]),
        ("ar", "وتبلغ طاقة العبارة 150 راكبا", [("capacity", 150)]),
        ("ar", "ونزحت 400 عائلة", [("family", 400)]),
        ("fr", "un immeuble de sept étages", [("floor", 7)]),
        ("fr", "Vingt-trois personnes ont été interpellées", [("held", 23)]),
        ("en", "In the 2020 election, turnout fell", []),
    ],
)
def test_what_else_is_counted(code: str, text: str, expected: list[tuple[str, int]]) -> None:
    assert [(own.kind, own.low) for own in read(text, code)] == expected


def test_who_died_of_those_counted_is_a_part_of_them() -> None:
    four, two = read("ارتفع عدد القتلى إلى أربعة جنود بعد وفاة اثنين متأثرين بجروحهما")
    assert (four.part, two.part) == (False, True)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("بنحو 260 مليون دينار", "240 مليون دينار", "differs"),
        ("نحو 7 مليارات درهم", "ستة مليارات درهم", "differs"),
        ("نحو ملياري دولار", "1,9 مليار دولار", "compatible"),
        ("نحو عشرين جريحا", "23 جريحا", "compatible"),
        ("لم يتجاوز 148 راكبا", "150 راكبا", "differs"),
    ],
)
def test_about_reaches_half_of_its_unit(one: str, other: str, expected: str) -> None:
    assert compare(*read(one), *read(other)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ارتفعت الحصيلة إلى 14 قتيلا، بعد وفاة ثلاثة مصابين متأثرين بجروحهم.",
            [("dead", 14, False), ("dead", 3, True)],
        ),
        ("خلف الحادث 14 قتيلا و31 جريحا.", [("dead", 14, False), ("hurt", 31, False)]),
        ("يمتد العقد أربعة مواسم ونصف الموسم.", [("count مسم", 4, False)]),
        ("وأيد القرار نصف الأعضاء.", [("%", 50, False)]),
        ("لقي شخصان حتفهما في الحريق.", [("dead", 2, False)]),
        ("وأعلن رئيس البلدية عمر الوادي الحداد ثلاثة أيام.", [("day", 3, False)]),
    ],
)
def test_what_is_no_count_of_its_own(text: str, expected: list[tuple[str, float, bool]]) -> None:
    assert [(own.kind, own.high, own.part) for own in read(text)] == expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ar", "أرسلت الوزارة ما بين 4000 و4500 رجل"),
        ("ar", "أرسلت الوزارة بين 4000 و 4500 رجل"),
        ("ar", "أرسلت الوزارة 4000 إلى 4500 رجل"),
        ("fr", "Le ministère a envoyé entre 4 000 et 4 500 hommes"),
        ("en", "The ministry sent between 4,000 and 4,500 men"),
    ],
)
def test_the_two_ends_of_a_range_are_one_figure(code: str, text: str) -> None:
    assert [(found.low, found.high) for found in read(text, code)] == [(4000, 4500)]


@pytest.mark.parametrize(
    ("code", "text"),
    [("fr", "Elle vise entre 33 et 34 milliards d'euros"), ("en", "It sees between $33 and $34 billion")],
)
def test_one_scale_is_of_both_ends(code: str, text: str) -> None:
    assert [(found.low, found.high) for found in read(text, code)] == [(33e9, 34e9)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The toll rose to 74 and 28 of the victims will be buried."),
        ("fr", "Le bilan est monté à 74 morts et 28 des victimes seront enterrées."),
    ],
)
def test_some_of_the_victims_are_a_part(code: str, text: str) -> None:
    assert [(found.kind, found.part) for found in read(text, code)] == [("dead", False), ("dead", True)]


def test_those_who_died_and_those_who_are_missing_are_two() -> None:
    found = read("Au moins 34 personnes ont péri et 12 autres sont portées disparues", "fr")
    assert [own.kind for own in found] == ["dead", "missing"]


def test_a_currency_is_told_with_its_amount() -> None:
    text = "He was fined about $340 million"
    (found,) = read(text, "en")
    assert text[slice(*found.said)] == "about $340 million"


def test_two_figures_that_and_joins_are_no_range() -> None:
    assert [found.high for found in read("أرسلت الوزارة 4000 رجل و4500 امرأة")] == [4000, 4500]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("غرق تسعة مهاجرين قبالة الساحل", "dead"),
        ("أدى الانقلاب إلى غرق أكثر من خمسة أشخاص", "dead"),
        ("غرق طفلان في البحيرة", "dead"),
        ("غرق قارب يقل 20 مهاجرا", "aboard"),
        ("غرقت ثلاث سفن في العاصفة", "count سفن"),
        ("غرق القارب أمام 20 مهاجرا", "people"),
    ],
)
def test_who_sank_himself_drowned(text: str, kind: str) -> None:
    assert [own.kind for own in quantities(tokenize(text, get_language("ar")))] == [kind]
