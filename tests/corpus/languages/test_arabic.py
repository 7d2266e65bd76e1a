"""Arabic words: one form for all spellings, one stem for a family, different stems for different words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.languages import get_language
from corpus.languages.arabic import normalize, stem

# Two words of one family a row; particles, the article, gender, number, relative adjectives, pronouns.
FAMILY = """
والأمن الأمن | للأمن الأمن | بالأمن الأمن | فالأمن الأمن | الأمني الأمن | والأمني الأمني | الأمنية أمني | أمن الأمن
بالمغرب المغرب | للمغرب المغرب | والمغرب المغرب | المغربي المغرب | المغربية مغربي | مغربيين مغربي | والمغربية المغرب
بفرنسا فرنسا | لفرنسا فرنسا | وفرنسا فرنسا | الفرنسي فرنسا | الفرنسية الفرنسي | فرنسيين فرنسي | فرنسيون الفرنسي
بالشرطة الشرطة | للشرطة شرطة | والشرطة الشرطة | الشرطي شرطي | شرطته الشرطة | شرطة الشرطة | فالشرطة شرطة
الحكومة حكومة | حكومته الحكومة | الحكومات حكومة | الحكومي الحكومية | وحكومة الحكومة | للحكومة الحكومة | حكومي حكومة
الوزارة وزارة | وزارته الوزارة | الوزارات وزارة | وزارتها وزارة | وللوزارة الوزارة | وبالوزارة وزارة
الوزاري الوزارية | اللقاء لقاء | لقاءات لقاء | واللقاء لقاء | باللقاء اللقاء | لقاءاتها لقاء | لقائه لقاء
والتعاون تعاون | للتعاون التعاون | تعاونهما التعاون | تعاونها تعاون | بالتعاون تعاون
زيارته زيارة | زيارات زيارة | زيارتها الزيارة | زيارتهم زيارة | والزيارة زيارة | للزيارة الزيارة
مسؤولين مسؤول | مسؤولون المسؤول | مسؤولا مسؤول | المسؤولة مسؤول | والمسؤولين المسؤول | مسؤولية المسؤولية
مهندسين مهندس | المهندسون مهندس | مهندسة المهندس | مهندسات مهندسة | معلمين معلم | معلمون المعلم | معلمة المعلم
الصحفي صحفي | صحفيين الصحفي | صحفيون صحفي | صحفية الصحفي | لاعبين لاعب | اللاعبون لاعب | لاعبا اللاعب
سيارات سيارة | سيارته السيارة | بالسيارة سيارة | المدرسة مدرسة | المدرسية مدرسة | مدرسته المدرسة | بالمدرسة مدرسة
بمدينة مدينة | لمدينة المدينة | ومدينة مدينة | المدينة مدينة | مدينتين مدينة
اقتصادي اقتصاد | الاقتصادية اقتصاد | للاقتصاد الاقتصاد | والاقتصادية اقتصادي | السياسية سياسة | سياسات السياسة
وأضاف أضاف | فاستقبل استقبل | واستقبل استقبل | سيعلن يعلن | ستقدم تقدم | سيكتب يكتب | يكتبون يكتب | قالوا قال
وقال قال | وأكد أكد | فقال قال
الاتفاق اتفاق | اتفاقية الاتفاق | باتفاق اتفاق | الاتفاقات اتفاق | كبيرا كبير | كبيرة الكبير | كبيرين كبير
البرلماني البرلمان | برلمانيين برلماني | برلمانيون برلمان | الجامعة جامعة | جامعات الجامعة | الجامعي جامعية
كتابه كتاب | كتابها الكتاب | كتابنا كتاب | الانتخابات انتخاب | انتخابي الانتخابات | الانتخابية انتخابي
الدولة دولة | الدولية دولي | للدولة الدولة | دولتين دولة | شركات شركة | شركته الشركة | شركتين شركة
المشروع مشروع | مشروعه المشروع | بمشروع مشروع | لمشروع المشروع | المشروعات مشروع | بميناء ميناء | مطارات المطار
قرارات قرار | قراره القرار | وبقرار قرار | رئيسة رئيس | لرئيس الرئيس | برئيس رئيس | الرئاسة رئاسي
لبناني لبنان | بلبنان لبنان | التونسي تونس | السوري سوريا | الأمريكي أمريكا | الروسي روسيا | أولمبي الأولمبية
"""
# Two words each that have nothing but letters in common.
DIFFERENT = """
المغرب الغرب | وقف قف | وفد فد | وزير زير | وقت قت | وجه جه | وصل صل | وصف صف | وضع ضع | وحدة حدة | وسط سط | وعي عي
وردة ردة | ورق رق | وزن زن | وسام سام | وكالة كالة | ولاية لاية | بلد لد | بيان يان | بحث حث | بنك نك | باب اب
بطل طل | بلاغ لاغ | بعد عد | بدل دل | بريد ريد | برد رد | بقاء قاء | بغداد غداد | لجنة جنة | ليلة يلة | لحم حم
لقاح قاح | لسان سان | لعب عب | لبس بس | لطف طف | فريق ريق | فتح تح | فضل ضل | فساد ساد | فقر قر | فكر كر
فصل صل | فلسطين لسطين | فنان نان | كتاب تاب | كرة رة | كلمة لمة | سكان كان | سلطان لطان | سفير فير | سنة حسنة
الشرق المشرق | مصر مصير | قطر قطار | عمل عميل | ملك ملاك | المال الملل | حرب حزب | كلمة كلام | دين دينار
مدينة دين | قانون قناة | رجل رحل | هدف هدية | قرار قرن | مليون مليار | الثاني الثالث | الجزائر الجزيرة | بركان أركان
سماء أسماء | نار دينار | حكم حكيم | مكتب كتب | بحر حبر | تأمين تام | السلام الإسلام | العلم العلمانية | نهاية نهار
سياسة سياحة | رئيس رأس | جمعية جمعة | جامع جماعة | شعب شعاب | عام عمود | أمن أمين | بنات نبات | سنوات سنن
"""


def rows(table: str) -> list[tuple[str, str]]:
    pairs = [row.split() for row in table.replace("\n", "|").split("|") if row.strip()]
    return [(first, second) for first, second in pairs]


def stem_of(word: str) -> str:
    return stem(normalize(word))


def agree(pair: tuple[str, str]) -> bool:
    return stem_of(pair[0]) == stem_of(pair[1])


def test_most_words_of_a_family_share_their_stem() -> None:
    family = rows(FAMILY)
    apart = [pair for pair in family if not agree(pair)]
    assert len(family) >= 60
    assert len(apart) <= 0.08 * len(family), apart


def test_hardly_any_different_words_share_a_stem() -> None:
    different = rows(DIFFERENT)
    merged = [pair for pair in different if agree(pair)]
    assert len(different) >= 30
    assert len(merged) <= 2, merged


@pytest.mark.parametrize(
    "family",
    [
        # The names and nouns that news is about must hold together in all their forms.
        (
            "الأمن",
            "أمن",
            "والأمن",
            "للأمن",
            "بالأمن",
            "وبالأمن",
            "الأمني",
            "والأمني",
            "الأمنية",
            "أمنيا",
            "أمنهم",
        ),
        ("المغرب", "للمغرب", "بالمغرب", "والمغرب", "المغربي", "مغربية", "والمغربية", "مغربيون"),
        ("فرنسا", "لفرنسا", "بفرنسا", "وفرنسا", "الفرنسي", "فرنسية", "الفرنسيين", "للفرنسيين"),
        ("وزير", "الوزير", "وزيرا", "وزيرة", "وزيرين", "للوزير", "ووزير"),
        ("وزارة", "الوزارة", "بوزارة", "لوزارة", "وللوزارة", "وزارته", "وزارتها"),
        ("بلدية", "البلدية", "بالبلدية", "للبلدية", "والبلدية"),
        ("حموشي", "الحموشي", "للحموشي", "والحموشي"),
    ],
)
def test_a_family_shares_one_stem(family: tuple[str, ...]) -> None:
    assert len({stem_of(word) for word in family}) == 1, {word: stem_of(word) for word in family}


@pytest.mark.parametrize(
    ("bare", "definite"),
    [
        ("ألعاب", "الألعاب"),
        ("ألمانيا", "الألمانية"),
        ("إلغاء", "الإلغاء"),
        ("التزام", "الالتزام"),
        ("إلكتروني", "الإلكتروني"),
        ("ألغام", "الألغام"),
        ("ألوان", "الألوان"),
        ("التهاب", "الالتهاب"),
    ],
)
def test_alef_and_lam_may_be_the_word_s_own(bare: str, definite: str) -> None:
    assert stem_of(bare) == stem_of(definite)


@pytest.mark.parametrize(
    "pair",
    [
        *(
            ("المغرب", "الغرب"),
            ("وقف", "قف"),
            ("والي", "لي"),
            ("بلد", "لد"),
            ("فريق", "ريق"),
            ("كتاب", "تاب"),
        ),
        *(("لجنة", "جنة"), ("ولد", "لد"), ("ألمانيا", "مانيا"), ("الشرق", "المشرق")),
    ],
)
def test_words_that_differ_stay_apart(pair: tuple[str, str]) -> None:
    assert not agree(pair)


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("مُدَرِّسَةٌ", "مدرسه"),
        ("المـــغرب", "المغرب"),
        ("أإآٱا", "ااااا"),
        ("مستشفى", "مستشفي"),
        ("مدرسة", "مدرسه"),
        ("مسؤول", "مسوول"),
        ("رئيس", "رييس"),
        ("هٰذا", "هذا"),
        ("كتابۖ", "كتاب"),
        ("ﺍﻟﺴﻼﻡ", "السلام"),
        ("ﻻ", "لا"),
        ("ڤو", "فو"),
        ("پاريس", "باريس"),
        ("گلميم", "كلميم"),
        ("کتاب", "كتاب"),
        ("٢٠٢٤", "2024"),
        ("۲۰۲۴", "2024"),
        ("٣٫٥", "3.5"),
        ("١٬٠٠٠", "1,000"),
        ("Renault", "renault"),
        ("ماء", "ماء"),
        ("ـــ", ""),
    ],
)
def test_normalize(word: str, form: str) -> None:
    assert normalize(word) == form


@pytest.mark.parametrize(
    "word", ["من", "في", "أب", "يد", "و", "ال", "لل", "وال", "2024", "3.5", "renault", "g20"]
)
def test_what_is_too_short_or_foreign_is_its_own_stem(word: str) -> None:
    assert stem_of(word) == normalize(word)


_ARABIC_WORDS = st.text(
    st.characters(min_codepoint=0x620, max_codepoint=0x6D3, categories=["Lo", "Lm", "Mn"])
    | st.sampled_from("والفبلكسيتنهةاىء"),
    min_size=1,
    max_size=14,
)


@given(_ARABIC_WORDS)
def test_normalising_twice_changes_nothing(word: str) -> None:
    assert normalize(normalize(word)) == normalize(word)


@given(_ARABIC_WORDS)
def test_a_stem_is_a_part_of_its_word_and_not_too_short(word: str) -> None:
    form = normalize(word)
    assert stem(form) in form
    assert len(stem(form)) >= min(3, len(form))


@given(st.sampled_from(["مدرسة", "المغرب", "مسؤولين", "والأمني"]), st.data())
def test_vowel_marks_and_tatweel_change_no_stem(word: str, data: st.DataObject) -> None:
    marks = data.draw(
        st.lists(st.sampled_from(["", "\u064e", "\u0651", "\u0640"]), min_size=len(word), max_size=len(word))
    )
    assert stem_of("".join(letter + mark for letter, mark in zip(word, marks, strict=True))) == stem_of(word)


def test_the_language_uses_these_functions() -> None:
    arabic = get_language("ar")
    assert [arabic.stem(word) for word in arabic.words("وللوزارة الفرنسية")] == [
        stem_of("وزارة"),
        stem_of("فرنسا"),
    ]
