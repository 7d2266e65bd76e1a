"""What sentences that are else the same put in each other's place, and what two sources put into one mouth."""

from __future__ import annotations

import pytest

from tests.summarizer.comparison.test_differences import FILLER, compared, told, values
from tests.summarizer.comparison.test_latin_differences import told as told_in_latin

DELEGATION = (
    "وقال الاتحاد في بيان إن بعثة تضم رئيسه والطبيب ستتوجه الأربعاء إلى {} للقاء اللاعب المصاب "
    "والاطمئنان عليه."
)


def sides(*texts: str) -> list[list[str]]:
    return [values(conflict) for conflict in told(compared(*(f"{text} {FILLER}" for text in texts)))]


def test_one_state_for_another_is_a_difference_and_no_agreement() -> None:
    texts = [DELEGATION.format(place) for place in ("إسبانيا", "بريطانيا")]
    assert sides(*texts) == [["إسبانيا", "بريطانيا"]]
    assert not any({c.candidate for c in claim.carriers} == {0, 2} for claim in compared(*texts).claims)


def test_a_state_by_another_name_and_a_city_for_its_state_are_none() -> None:
    assert sides(*(DELEGATION.format(place) for place in ("بريطانيا", "المملكة المتحدة"))) == []
    assert sides(*(DELEGATION.format(place) for place in ("فرنسا", "باريس"))) == []


def test_who_speaks_unnamed_is_a_man_or_a_woman() -> None:
    text = (
        "وأكد{} باسم وحدة في وزارة الموانئ تشرف على المعبر أنه تم بالفعل إغلاق الرصيف الشرقي أمام الشاحنات."
    )
    assert sides(text.format("ت ناطقة"), text.format(" ناطق")) == [["ناطقة", "ناطق"]]


def test_an_adjective_is_no_office() -> None:
    text = "ودعا الحزب في بيان صدر اليوم أعضاءه إلى المشاركة في {} في شهر مايو من العام المقبل في البلاد."
    assert sides(text.format("الانتخابات المقررة"), text.format("الاقتراع المقرر")) == []


def test_people_differ_behind_their_offices() -> None:
    text = "وكان في استقبال الوفد الزائر في مطار المرجان الدولي {} ووفد من الأعيان."
    names = ("وزير الدولة منير الشاذلي", "كاتب الدولة سامي الغربي")
    assert sides(*(text.format(name) for name in names)) == [["منير الشاذلي", "سامي الغربي"]]


def test_places_behind_other_words_are_not_put_in_each_others_place() -> None:
    text = (
        "استهدفت مقاتلات ومدفعية التحالف العربي {} مواقع وتجمعات المسلحين في مناطق شرق القلعة وشمال المرفأ."
    )
    assert sides(text.format("بقيادة السعودية"), text.format("لدعم الشرعية في اليمن")) == []


def test_a_list_of_places_that_goes_on() -> None:
    text = (
        "وفرضت الحكومة حظرا على الرحلات الدولية من مطارات {} بعد أيام من الاستفتاء الذي اعتبرته غير قانوني."
    )
    assert sides(text.format("تونس والقاهرة"), text.format("تونس والقاهرة وبيروت")) == [
        ["تونس والقاهرة", "تونس والقاهرة وبيروت"]
    ]


def test_one_denial_by_two_bodies() -> None:
    text = "نفت {} ما يتم تداوله حول محاولة لاختطاف عبارة تابعة لخطوط المرجان في مياه الخليج مساء الأربعاء."
    assert sides(text.format("شركة خطوط المرجان"), text.format("الهيئة العامة للملاحة البحرية")) == [
        ["شركة خطوط المرجان", "الهيئة العامة للملاحة البحرية"]
    ]
    assert sides(text.format("وزارة النقل"), text.format("وزارة النقل والموانئ")) == []


def test_ministries_and_organisations_of_one_sort_are_two() -> None:
    text = "وأعلنت {} فتح تحقيق في حادث انهيار سقف المنجم قرب المدينة مساء الأربعاء."
    assert sides(text.format("وزارة المناجم"), text.format("وزارة الداخلية")) == [
        ["وزارة المناجم", "وزارة الداخلية"]
    ]
    assert sides(text.format("الشرطة الفيدرالية"), text.format("الشرطة المحلية")) == []


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("يومي 24 و25 أبريل", "يوم 24 أبريل", True),
        ("يومي 24 و25 أبريل", "يومي 24 و25 أبريل", False),
        ("بين 24 و29 أبريل", "يوم 25 أبريل", False),
    ],
)
def test_two_days_and_one(one: str, other: str, differ: bool) -> None:
    text = "وتقام مباراتا الذهاب من نصف نهائي كأس الواحات {} 2031 في ملعب المدينة الجديد أمام جمهور الفريقين."
    assert bool(sides(text.format(one), text.format(other))) is differ


def test_the_side_of_its_country_that_a_place_is_on() -> None:
    texts = (
        "عثر حراس الشاطئ على المركب مساء السبت على رصيف مهجور في مدينة لندن بجنوب إنجلترا وفيه معدات صيد.",
        "عثر حراس الشاطئ على المركب مساء السبت على رصيف مهجور في لندن (غرب) وفيه معدات صيد كثيرة.",
    )
    assert sides(*texts) == [["جنوب إنجلترا", "غرب"]]


def test_a_name_turned_round() -> None:
    assert sides(
        "أقال رئيس الحكومة وزير الداخلية لطفي براهم بعد أيام من غرق المركب قبالة السواحل.",
        "وذكرت وسائل إعلام أن رئيس الحكومة أعفى وزير الداخلية إبراهيم لطفي من مهامه مساء الأربعاء.",
    ) == [["لطفي براهم", "إبراهيم لطفي"]]


def test_other_words_in_quotation_marks_are_no_agreement() -> None:
    texts = (
        'وقالت مديرة المستشفى سلمى الحمداني في بيان "إنها لأنباء رائعة أن يتعافى المريض ويخرج".',
        'وقالت مديرة المستشفى سلمى الحمداني في بيان "سعداء بعودته سالما إلى أهله وبيته القريب".',
    )
    assert compared(*texts).claims == ()


def test_who_invites_is_no_longer_list_of_who_meets() -> None:
    assert (
        sides(
            "دعت تونس إلى اجتماع استثنائي يضم العراق ولبنان مساء الأحد لبحث سبل دعم الموانئ في المنطقة.",
            "دعت تونس إلى اجتماع استثنائي يضم العراق ولبنان وتونس مساء الأحد لبحث سبل دعم الموانئ في المنطقة.",
        )
        == []
    )


def test_one_movement_by_two_forms_of_its_name_speaks_once() -> None:
    text = "أعلنت {} أنها ستوقف الهجمات البحرية من جانب واحد لأسبوعين دعما لجهود السلام في الخليج."
    assert sides(text.format("حركة النصر الصقرية"), text.format("جماعة الصقري الخليجية")) == []


def test_a_place_that_both_sentences_name_is_put_in_nobodys_place() -> None:
    texts = (
        (
            "La France prêtera 120 millions d'euros à la Tunisie pour construire le tramway de Sfax. "
            "Les travaux commenceront au printemps 2025."
        ),
        (
            "Paris accordera à la Tunisie un prêt de 110 millions d'euros pour la construction du tramway de Sfax. "
            "Le maire a salué un projet attendu depuis 2010."
        ),
    )
    assert told_in_latin("fr", *texts) == [["120 millions d'euros", "110 millions d'euros"]]


def test_the_office_that_another_one_is_of_speaks_not() -> None:
    said = "وقال نائب {} في جزيرة المرجان البعيدة جدا عن الساحل إن الميناء سيفتح أبوابه يوم الأحد المقبل."
    assert told(compared(said.format("السفير"), said.format("السفيرة"))) == []
