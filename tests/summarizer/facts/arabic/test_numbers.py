from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.facts import find_spans
from summarizer.facts.arabic.numerals import read_digits, read_number
from tests.summarizer.facts.articles import build


@pytest.mark.parametrize(
    ("text", "value", "number", "unit"),
    [
        ("بلغت الكلفة 2,5 مليار درهم.", "2,5 مليار درهم", 2_500_000_000, "درهم"),
        ("بلغت الكلفة ٣٫٥ ملايين دولار أمريكي.", "٣٫٥ ملايين دولار أمريكي", 3_500_000, "دولار أمريكي"),
        ("زار البلد مليون ومائتي ألف سائح.", "مليون ومائتي ألف سائح", 1_200_000, "سائح"),
        ("زار البلد 3 ملايين و500 ألف سائح.", "3 ملايين و500 ألف سائح", 3_500_000, "سائح"),
        ("حضر ثلاثة آلاف شخص إلى الساحة.", "ثلاثة آلاف شخص", 3000, "شخص"),
        ("حضر نحو عشرين وفدا إلى الساحة.", "نحو عشرين وفدا", 20, "وفدا"),
        ("حضر 1.250 مشاركا إلى الساحة.", "1.250 مشاركا", 1250, "مشاركا"),
        ("حضر 12 350 مشاركا إلى الساحة.", "12 350 مشاركا", 12350, "مشاركا"),
        ("ارتفع الثمن بنسبة 5,2 في المائة.", "5,2 في المائة", 5.2, "%"),
        ("ارتفع الثمن بنسبة 15% هنا.", "15%", 15, "%"),
        ("شارك ما بين 40 و50 عداء في السباق.", "40 و50 عداء", (40, 50), "عداء"),
        ("انتشر 300 إلى 400 من رجال الإطفاء.", "300 إلى 400 من رجال الإطفاء", (300, 400), "رجال الإطفاء"),
        ("استمر الاجتماع ساعتين كاملتين.", "ساعتين", 2, "ساعتين"),
        ("عقد الوفد جلستي عمل بالرباط.", "جلستي عمل", 2, "جلستي عمل"),
        ("استفاد نصف مليون تلميذ من الدعم.", "نصف مليون تلميذ", 500_000, "تلميذ"),
        ("لمدة اثني عشر شهرا متتالية.", "اثني عشر شهرا", 12, "شهرا"),
    ],
)
def test_reads_quantities(text: str, value: str, number: float | tuple[float, float], unit: str) -> None:
    found = [(s.value, s.number, s.unit) for s in find_spans(build(text), ["number"])]
    assert (value, number, unit) in found


@pytest.mark.parametrize(
    "text",
    [
        "ينص القانون رقم 27 على ذلك.",
        "بدأ اللقاء على الساعة 10 صباحا.",
        "اتفق البلدان على التعاون بين الطرفين.",
        "حضر آلاف المتفرجين إلى الملعب.",
        "ولد في 12 ماي 1990 بالرباط.",
        "قال أحد الحاضرين إن اللقاء ناجح.",
    ],
)
def test_leaves_alone_what_counts_nothing(text: str) -> None:
    assert find_spans(build(text), ["number"]) == []


@pytest.mark.parametrize(
    ("digits", "value"),
    [("3521", 3521), ("1.200.000", 1_200_000), ("1,200", 1200), ("0,125", 0.125), ("2,5", 2.5)],
)
def test_read_digits(digits: str, value: float) -> None:
    assert read_digits(digits) == value


def test_a_scaled_number_keeps_its_decimals() -> None:
    assert read_digits("2,125", scaled=True) == 2.125


@given(st.integers(min_value=0, max_value=10**12))
def test_whole_numbers_in_digits_are_read_back(number: int) -> None:
    assert read_number([str(number)], 0) == (number, 0)


@given(
    st.lists(st.sampled_from(["ثلاثه", "وعشرين", "الف", "مليون", "عشر", "2", "و", "مايه", "نصف"]), min_size=1)
)
def test_any_row_of_numerals_is_read_without_error(words: list[str]) -> None:
    read = read_number(words, 0)
    assert read is None or 0 <= read[1] < len(words)
