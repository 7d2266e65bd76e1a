"""What a number counts: both sides of how near a word stands, of what parts it from the number, and of parts."""

from __future__ import annotations

import pytest

from corpus import get_language
from summarizer.comparison.values.quantities import quantities
from summarizer.facts.tokens import tokenize


def kinds(text: str, code: str = "ar") -> list[str]:
    """The kinds of the figures of a text, in order; those of a part in brackets."""
    found = quantities(tokenize(text, get_language(code)))
    return [f"({own.kind})" if own.part else own.kind for own in found]


def spans(text: str, code: str) -> list[str]:
    return [text[own.start : own.end] for own in quantities(tokenize(text, get_language(code)))]


FAR = ["رب", "أسرة", "كبيرة", "في", "بيت", "قديم", "عند", "النهر"]
QUAKE = (
    *("الزلزال", "الذي", "ضرب", "فجر", "أمس", "شمال", "البلاد", "البعيد", "عن"),
    *("كل", "المدن", "الكبيرة", "قرب", "الحدود", "الجبلية", "الوعرة", "جدا"),
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What befell them stands up to nine words in front, up to three behind their noun.
        (f"مقتل {' '.join(FAR)} 5 أشخاص", ["dead"]),
        (f"مقتل {' '.join(FAR)} البعيد 5 أشخاص", ["people"]),
        ("وعثر على 5 أشخاص في البيت قتلى", ["dead"]),
        ("وعثر على 5 أشخاص في البيت القديم قتلى", ["people"]),
        # The missing may be told up to nine words behind.
        ("كان 5 أشخاص في بيت قرب النهر البعيد شمال هذه البلدة مفقودين", ["missing"]),
        ("كان 5 أشخاص في بيت قرب النهر البعيد شمال هذه البلدة الصغيرة مفقودين", ["people"]),
        # A toll that rose «to» so many is told up to eighteen words in front.
        (f"ارتفع عدد قتلى {' '.join(QUAKE[:16])} إلى 15", ["dead"]),
        (f"ارتفع عدد قتلى {' '.join(QUAKE[:17])} إلى 15", []),
        (f"قتلى {' '.join(QUAKE[:9])} 15", []),
        # A mark, another number or what «and» joins parts them.
        ("كان 5 أشخاص في البيت، قتلى", ["people"]),
        ("كان 5 أشخاص وقتيل", ["people"]),
        ("كان 5 أشخاص وهم مفقودون", ["missing"]),
        ("كان 5 أشخاص و 3 مفقودين", ["people", "missing"]),
        ("مقتل رجل. وحضر 5 أشخاص", ["people"]),
        ("مقتل رجل قرب 40 مترا من 5 أشخاص", ["m", "people"]),
        ("حضر 3 رجال وقتل قرب 5 أشخاص", ["people", "dead"]),
        # Whom somebody lost is dead; «no less than» carries nobody.
        ("وقالت إنها فقدت 5 أشخاص", ["dead"]),
        ("لا تقل عن 5 أشخاص", ["people"]),
        ("وهي تقل 5 أشخاص", ["aboard"]),
        # A number without a noun is of what stands two words in front or behind.
        ("قتل أمس 5 في الهجوم", ["dead"]),
        ("قتل صباح أمس 5 في الهجوم", []),
        ("أمس 5 بينهم قتلى", ["dead"]),
        ("كان 40 على متن القارب", []),
        # Of several of a case all are told before.
        ("سجلت وفاة 5 حالات.", ["dead"]),
        ("دفن القتلى الخمسة", ["dead"]),
        ("قرب الجنود الخمسة", ["people"]),
    ],
)
def test_what_befell_those_who_are_counted_stands_near(text: str, expected: list[str]) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "5 people and the missing", ["people"]),
        ("en", "5 people, missing", ["people"]),
        ("en", "5 people missing", ["missing"]),
        ("en", "95 migrants on board", ["aboard"]),
        ("en", "95 migrants all on board", ["people"]),
        ("en", "There were 40 aboard the ship", []),
        ("fr", "31 ont été blessés", ["hurt"]),
        ("fr", "31 ont encore été blessés", []),
        ("en", "30 passengers more than allowed", []),
        ("en", "30 people over the limit", ["people"]),
        # Of a number that «and» alone joins to the one before the same is told.
        ("en", "The blast killed 18 people and two soldiers", ["dead", "dead"]),
        ("en", "The blast killed 18 people near two soldiers", ["dead", "people"]),
        ("ar", "قتل 18 مسلحا قرب الحدود وجنديان", ["dead", "people"]),
        # A year in front of a noun in the singular counts nothing.
        ("en", "In the 2020 election results changed", []),
        ("en", "In its 2020 election turnout fell", []),
        ("en", "In the 2020 elections", ["count elect"]),
        ("en", "In the 1020 election", ["count elect"]),
        ("en", "In the 300 election", ["count elect"]),
    ],
)
def test_what_is_counted_in_french_and_english(code: str, text: str, expected: list[str]) -> None:
    assert kinds(text, code) == expected


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        # What befell passengers stands in front of their number and its bound, or behind their noun.
        ("ar", "مقتل 12 راكبا", ["dead"]),
        ("ar", "مقتل أكثر من 12 راكبا", ["dead"]),
        ("ar", "مقتل نحو 12 راكبا", ["dead"]),
        ("ar", "وهي تقل أكثر من 12 راكبا", ["aboard"]),
        ("ar", "مقتل قائد العبارة و12 راكبا", ["aboard"]),
        ("ar", "قتيل بين نحو 12 راكبا", ["aboard"]),
        ("ar", "12 راكبا قتلوا", ["dead"]),
        ("ar", "12 راكبا أمس قتلوا", ["aboard"]),
        ("ar", "نجا 12 راكبا على الأقل", ["rescued"]),
        ("en", "killed more than 12 passengers", ["dead"]),
        ("en", "12 passengers were killed", ["dead"]),
        ("en", "12 passengers have been rescued", ["rescued"]),
        ("en", "12 passengers were not killed", ["aboard"]),
        ("en", "there were 12 passengers", ["aboard"]),
        ("fr", "12 passagers ont été tués", ["dead"]),
        ("fr", "12 passagers n'ont pas été tués", ["aboard"]),
        # Some of them are not all.
        ("ar", "وكانت تقل نحو 50 راكبا قتل منهم ثلاثة", ["aboard", "(dead)"]),
        ("ar", "كان في القاعة 50 شخصا قتل منهم ثلاثة", ["people", "(dead)"]),
        ("ar", "كان في القاعة 50 شخصا قتلوا بينهم ثلاثة أطفال", ["dead", "(dead)"]),
        # What a ship can hold is told up to nine words in front, in the same clause.
        ("ar", "طاقة العبارة 150 راكبا", ["capacity"]),
        ("ar", "سعة 150 راكبا", ["capacity"]),
        ("ar", "غادر 150 راكبا وهي الطاقة", ["aboard"]),
        ("ar", "طاقة العبارة القديمة التي بنيت في المرجان قبل الحرب 150 راكبا", ["capacity"]),
        ("ar", "طاقة العبارة القديمة التي بنيت في المرجان قبل تلك الحرب 150 راكبا", ["aboard"]),
        ("ar", "طاقة العبارة الكبيرة. وكان 150 راكبا", ["aboard"]),
        ("ar", "طاقة العبارة 5 أطنان و 150 راكبا", ["ton", "aboard"]),
    ],
)
def test_what_befell_passengers(code: str, text: str, expected: list[str]) -> None:
    assert kinds(text, code) == expected


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        # «Among them» stands up to three words in front, «and» fused to it or not.
        ("ar", "بينهم 3 أطفال", ["(people)"]),
        ("ar", "قتل 11 شخصا وبينهم 3 أطفال", ["dead", "(people)"]),
        ("ar", "قتل 11 شخصا بينهم في البلدة 3 أطفال", ["dead", "(people)"]),
        ("ar", "قتل 11 شخصا بينهم في هذه البلدة 3 أطفال", ["dead", "people"]),
        # «Of the» wounded are some of those known.
        ("en", "28 of the victims were buried", ["(dead)"]),
        ("ar", "نقل خمسة من الجرحى", ["(hurt)"]),
        ("ar", "نقل خمسة من جرحى القصف", ["hurt"]),
        # Who died since is one of the dead who were counted, if these are more; who is hurt since is not.
        ("ar", "بلغ عدد القتلى تسعة جنود بعد وفاة ثلاثة جنود", ["dead", "(dead)"]),
        ("ar", "بلغ عدد القتلى تسعة جنود ومقتل ثلاثة جنود", ["dead", "dead"]),
        ("ar", "بلغ عدد الجرحى تسعة جنود بعد إصابة ثلاثة جنود", ["hurt", "hurt"]),
        ("ar", "بلغ عدد القتلى أربعة جنود ثم مقتل اثنين", ["dead", "(dead)"]),
        ("ar", "بلغ عدد القتلى 4 جنود بعد وفاة أربعة", ["dead", "dead"]),
        ("ar", "مقتل 5 وجرح 4 في الهجوم", ["dead", "hurt"]),
        ("ar", "وأيد القرار 65 في المئة من النساء ونصف الرجال", ["%", "%"]),
        # Who was hurt and died is one of the dead, where he is not counted beside them.
        ("ar", "وفاة ثلاثة جرحى", ["(dead)"]),
        ("ar", "وفاة وثلاثة جرحى", ["hurt"]),
        ("ar", "خلف الحادث 3 قتلى 5 جرحى", ["dead", "hurt"]),
        # Refugees and prisoners may be killed or hurt since.
        ("ar", "مقتل 11 نازحا", ["dead"]),
        ("ar", "وصول 11 نازحا", ["displaced"]),
        ("ar", "مقتل رجل و11 نازحا", ["displaced"]),
    ],
)
def test_some_of_those_counted_are_a_part(code: str, text: str, expected: list[str]) -> None:
    assert kinds(text, code) == expected


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("ar", "سقط 35 قتيلا وجريحا", ["casualties"]),
        ("ar", "سقط 35 شخصا بين قتيل وجريح", ["casualties"]),
        ("ar", "سقط 35 شخصا من قتيل وجريح", ["dead"]),
        ("fr", "35 morts et blessés", ["casualties"]),
        ("fr", "35 morts et 12 blessés", ["dead", "hurt"]),
        ("fr", "35 morts, blessés", ["dead"]),
        ("en", "35 killed and wounded", ["casualties"]),
        ("en", "27 dead and the hurt to 804", ["dead", "hurt"]),
        ("en", "27 dead and hurt to 804", ["dead", "hurt"]),
    ],
)
def test_dead_and_hurt_are_counted_together(code: str, text: str, expected: list[str]) -> None:
    assert kinds(text, code) == expected


@pytest.mark.parametrize(
    ("code", "text", "bound"),
    [
        # A bound behind stands up to five words from the noun, in the same clause, in front of the next number.
        ("en", "killed nine people in the old town at least", "least"),
        ("en", "killed nine people in the old stone town at least", ""),
        ("en", "killed nine people. At least so", ""),
        ("en", "killed nine people and 5 dogs at least", ""),
        ("ar", "قدر عددهم بنحو 100 شخص", "about"),
    ],
)
def test_a_bound_is_of_the_number_beside_it(code: str, text: str, bound: str) -> None:
    assert quantities(tokenize(text, get_language(code)))[0].bound == bound


@pytest.mark.parametrize(
    ("code", "text", "said"),
    [
        ("en", "$340 million was paid", ["$340 million"]),
        ("ar", "أنجز 65 في المئة من الأشغال", ["65 في المئة"]),
        ("ar", "أنجز 65 بالمئة من الأشغال", ["65 بالمئة"]),
        ("fr", "trois millions de dinars", ["trois millions de dinars"]),
        ("fr", "trois millions d'euros", ["trois millions d'euros"]),
    ],
)
def test_a_unit_belongs_to_its_number(code: str, text: str, said: list[str]) -> None:
    assert spans(text, code) == said


def test_how_they_are_tells_all_of_them_whoever_they_are() -> None:
    text = "5 pupils in critical condition"
    (found,) = quantities(tokenize(text, get_language("en")))
    assert (found.kind, found.of) == ("critical", "")


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        # Per cent in one word or two, and with nothing behind it.
        ("ar", "ارتفع السعر 5 بالمئة", ["%"]),
        ("ar", "ارتفع السعر 5 بالمئة أمس", ["%"]),
        ("ar", "ارتفع السعر 5 في المئة", ["%"]),
        ("ar", "ارتفع السعر 5 في المدينة", []),
        # Who was hurt and died of it since is one of the dead.
        ("ar", "وفاة مصابين اثنين", ["(dead)"]),
        ("ar", "خلف الحادث قتلى مصابين 3 جرحى", ["hurt"]),
        ("ar", "نقل ثلاثة جرحى قتل جار لهم", ["hurt"]),
        ("en", "Two wounded died", ["(dead)"]),
        ("en", "Two wounded have died", ["(dead)"]),
        ("en", "Two wounded people have died", ["(dead)"]),
        ("en", "Two wounded people have left", ["hurt"]),
        # What sank stands in front of those who are counted, and not at the end of their sentence.
        ("ar", "تسعة مهاجرين في مركب غرق", ["people"]),
        # Only «and» joins a number to the one before.
        ("ar", "قتل 18 مسلحا 3 جنود", ["dead", "people"]),
        ("ar", "غادر القتلى الخمسة المكان", ["dead"]),
        ("en", "95 migrants aboard", ["aboard"]),
        # A number without a noun is of what stands right behind it or one word further.
        ("ar", "أمس 5 قتلوا", ["dead"]),
        ("ar", "أمس 5 هنا بينهم قتلى", []),
    ],
)
def test_what_stands_right_behind_a_number_or_ends_its_text(
    code: str, text: str, expected: list[str]
) -> None:
    assert kinds(text, code) == expected


def test_a_number_is_told_with_its_bound_behind() -> None:
    for text, code in (("ar 5 أشخاص على الأقل هنا", "ar"), ("took 5 people at least here", "en")):
        (found,) = quantities(tokenize(text, get_language(code)))
        assert (text[slice(*found.said)], found.bound) == (" ".join(text.split()[1:-1]), "least")
