"""Numerals in digits, in words and in both, and where each ends."""

from __future__ import annotations

from decimal import Decimal

import pytest

from corpus import get_language
from summarizer.facts.arabic.numbers.numerals import read_digits, read_number, read_ordinal

ARABIC = get_language("ar")


def read(text: str) -> tuple[float, int] | None:
    """The value of the number that a text begins with, and how many words it takes."""
    found = read_number(ARABIC.words(text), 0)
    return (float(found[0]), found[1] + 1) if found else None


@pytest.mark.parametrize(
    ("text", "value", "words"),
    [
        ("ثلاثة رجال", 3, 1),
        ("ثلاثة عشر شخصا", 13, 2),
        ("ثلاث عشرة وفاة", 13, 2),
        ("أحد عشر", 11, 2),
        ("ثلاثة وعشرون يوما", 23, 2),
        ("ثلاثين وواحد", 31, 2),
        ("ثلاثة وأربعة", 3, 1),  # two numbers
        ("خمسة وعشرون ومئة", 25, 2),
        ("مئة وخمسة", 105, 2),
        ("مئة وخمسة وعشرون", 125, 3),
        ("مئتان وخمسون", 250, 2),
        ("ثلاث مئة", 300, 2),
        ("ثلاثمئة", 300, 1),
        ("تسع مئة", 900, 2),
        ("عشر مئة", 10, 1),
        ("اثنان مئة", 2, 1),
        ("عشرة عشرة", 10, 1),
        ("ألف ومئتان", 1200, 2),
        ("ألف وألف", 1000, 1),
        ("ألفان وخمسمئة", 2500, 2),
        ("ثلاثة آلاف وخمسمئة", 3500, 3),
        ("عشرة آلاف وثلاثة", 10_003, 3),
        ("مئة ألف", 100_000, 2),
        ("مئة وخمسون ألفا", 150_000, 3),
        ("تسعة وتسعون ألفا وتسعمئة وتسعة وتسعون", 99_999, 6),
        ("مليون شخص", 1_000_000, 1),
        ("مليون ومئتا ألف", 1_200_000, 3),
        ("مليونان", 2_000_000, 1),
        ("مليونين وثلاثمئة ألف", 2_300_000, 3),
        ("نصف مليون", 500_000, 2),
        ("نصف ألف", 500, 2),
    ],
)
def test_in_words(text: str, value: float, words: int) -> None:
    assert read(text) == (value, words)


@pytest.mark.parametrize("text", ["آلاف الناس", "ملايين", "نصف مليونين", "نصف عشرة", "نصف", "رجل", "12.3.4"])
def test_what_says_no_number(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "value", "words"),
    [
        ("ثلاثة ملايين ونصف", 3_500_000, 3),
        ("ثلاثة ملايين ونصف المليون", 3_500_000, 4),
        ("ثلاثة ملايين ونصف الشهر", 3_500_000, 3),
        ("مليار ونصف المليار", 1_500_000_000, 3),
        ("مليار ونصف المليون", 1_500_000_000, 2),
        ("ثلاثة آلاف ونصف", 3500, 3),
        ("سبعة ملايين و900 ألف", 7_900_000, 5),
        ("سبعة ملايين و", 7_000_000, 2),
        ("سبعة ملايين و رجل", 7_000_000, 2),
        ("سبعة آلاف و900", 7900, 4),
    ],
)
def test_in_words_with_more_behind(text: str, value: float, words: int) -> None:
    assert read(text) == (value, words)


@pytest.mark.parametrize(
    ("text", "value", "words"),
    [
        ("1 200 000 نسمة", 1_200_000, 3),
        ("12 350 عداء", 12_350, 2),
        ("123 456", 123_456, 2),
        ("1234 567", 1234, 1),
        ("12 35", 12, 1),
        ("12 3500", 12, 1),
        ("12 ميل", 12, 1),
        ("3 آلاف", 3000, 2),
        ("3 آلاف و999", 3999, 4),
        ("3 آلاف و1000", 3000, 2),
        ("3 آلاف ومئة", 3100, 3),
        ("3 ملايين و500 ألف", 3_500_000, 5),
        ("3 ملايين و500", 3_000_500, 4),
        ("3 ملايين ونصف", 3_500_000, 3),
        ("3 ملايين ومئة ألف", 3_100_000, 4),
        ("3 ملايين وألف", 3_001_000, 3),
        ("3 ملايين وألفين", 3_002_000, 3),
        ("3 ملايين ورجل", 3_000_000, 2),
        ("3 ملايين و", 3_000_000, 2),
        ("3 مليونين", 3, 1),
        ("3 ألف مليون", 3_000_000_000, 3),
        ("3 عشرة", 3, 1),
        ("2,5 مليون", 2_500_000, 2),
        ("2,125 مليون", 2_125_000, 2),
        ("2,125 ألف", 2125, 2),
        ("2,125 شخصا", 2125, 1),
        ("2 مليون وعشرين ألفا", 2_020_000, 4),
    ],
)
def test_in_digits(text: str, value: float, words: int) -> None:
    assert read(text) == (value, words)


@pytest.mark.parametrize(
    ("digits", "value"),
    [
        ("0.125", 0.125),
        ("12.5", 12.5),
        ("12.500", 12_500),
        ("123.456", 123_456),
        ("1234.567", 1234.567),
        ("1.200,50", 1200.5),
        ("1,200.50", 1200.5),
        ("1.200.000,5", 1_200_000.5),
        ("1.2.3", None),
        ("1.200.30", None),
        ("1" * 21, float("1" * 21)),
        ("1" * 22, None),
        ("12a", None),
        ("١٢", None),
        ("", None),
    ],
)
def test_separators(digits: str, value: float | None) -> None:
    found = read_digits(digits)
    assert (None if found is None else float(found)) == value


def test_a_word_such_as_million_makes_one_separator_decimal() -> None:
    assert read_digits("2.125", scaled=True) == 2.125
    assert read_digits("2.125.000", scaled=True) == 2_125_000


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("الثاني والعشرين من", (22, 1)),
        ("الحادي عشر", (11, 1)),
        ("العشرين من", (20, 0)),
        ("الثالث", (3, 0)),
        ("يوم الثالث", None),
    ],
)
def test_ordinals(text: str, found: tuple[int, int] | None) -> None:
    assert read_ordinal(ARABIC.words(text), 0) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # The end of the sentence comes behind a construct, a digit, a numeral with a part.
        ("مليونا", (10**6, 1)),
        ("ثلاثة", (3, 1)),
        ("ثلاثة أخماس", (0.6, 2)),
        ("مليون و 500", (1_000_500, 3)),
        # Behind «and» digits below a hundred belong to the number where a scale follows them only.
        ("مليون و 20 ألف", (1_020_000, 4)),
        ("مليون و 20 رجلا", (1_000_000, 1)),
        ("مليون و 100 رجل", (1_000_100, 3)),
        # A single nought is a number, a number that begins with one is a code.
        ("0 درجة", (0, 1)),
        ("05 درجات", None),
        # A scale multiplies the one before it where it is greater.
        ("مئة ألف مليون", (10**11, 3)),
        ("ألف مليون", (10**9, 2)),
        # Units before tens, up to ninety-nine.
        ("تسعة وتسعون", (99, 2)),
        ("تسعة ومئة", (9, 1)),
        ("عشرة وعشرون", (10, 1)),
        ("ثلاثة وعشرة", (3, 1)),
        ("خمسة وخمسة", (5, 1)),
        # Tens before units, but no tens before ten.
        ("عشرين وتسعة", (29, 2)),
        ("عشرين وعشرة", (20, 1)),
        ("تسع عشرة", (19, 2)),
        # What is smaller may stand in front of a thousand; a scale is said once.
        ("مئة وألف", (1100, 2)),
        ("ألف وخمسة آلاف", (1005, 2)),
        # «For five» is no part of the number; nor is what stands behind a half or behind digits.
        ("مئة بخمسة دراهم", (100, 1)),
        ("ثلاثة ملايين ونصف وعشرون رجلا", (3_500_000, 3)),
        ("سبعة آلاف و900 و20 رجلا", (7900, 4)),
        ("مليون و 500 وعشرون رجلا", (1_000_500, 3)),
        ("مليون و 99 رجلا", (10**6, 1)),
        ("مليونا يورو", (2 * 10**6, 1)),
    ],
)
def test_at_its_borders(text: str, found: tuple[float, int] | None) -> None:
    assert read(text) == found


@pytest.mark.parametrize(("groups", "read_whole"), [(5, True), (6, False)])
def test_blanks_part_groups_of_three_below_the_limit(groups: int, *, read_whole: bool) -> None:
    found = read("1" + " 000" * groups)
    assert found == ((float(10 ** (3 * groups)), groups + 1) if read_whole else None)


@pytest.mark.parametrize(
    ("words", "value", "last"),
    [
        # Tenths are of one to nine.
        (["تسعه", "اعشار"], "0.9", 1),
        (["عشره", "اخماس"], "10", 0),
        # Five million and 20 are two numbers, five million and 20 thousand one.
        (["خمسه", "ملايين", "و", "20"], "5000000", 1),
        (["خمسه", "ملايين", "و", "20", "الف"], "5020000", 4),
        (["الف", "وواحد"], "1001", 1),
        # Behind a scale alone no other multiplies that is not greater.
        (["الف", "الف"], "1000", 0),
        # Three digits behind a comma are thousandths before a scale only, whatever stands in front.
        (["2,125", "مليون"], "2125000", 1),
        (["2,125", "رجل"], "2125", 0),
        (["مليونا", "درهم"], "2000000", 0),
        (["مليونا", "رجل"], "1000000", 0),
        # Up to six groups of digits are one number.
        (["999"] * 6, "999999999999999999", 5),
    ],
)
def test_where_numerals_end(words: list[str], value: str, last: int) -> None:
    assert read_number(words, 0) == (Decimal(value), last)


def test_what_stands_in_front_of_digits_is_no_scale_of_theirs() -> None:
    assert read_number(["مليون", "2,125", "رجل"], 1) == (Decimal(2125), 1)


def test_a_number_of_seven_groups_is_none() -> None:
    assert read_number(["9", *["123"] * 6], 0) is None


def test_groups_of_digits_are_one_number_wherever_they_stand() -> None:
    assert read_number([*["رجل"] * 6, "1", "200", "000"], 6) == (Decimal(1_200_000), 8)
