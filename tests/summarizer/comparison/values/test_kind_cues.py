"""Kinds of figures that the words around them tell."""

from __future__ import annotations

import pytest

from corpus import get_language
from summarizer.comparison.values.kind_cues import (
    are_found_dead,
    is_case,
    is_excess,
    is_lost,
    is_of_them,
    kind_by_cues,
)
from summarizer.comparison.values.quantities import quantities
from summarizer.facts.tokens import tokenize
from tests.summarizer.comparison.test_differences import compared, told, values


def kinds(text: str, language: str = "ar") -> list[tuple[str, float]]:
    tokens = tokenize(text, get_language(language), 0, len(text))
    return [(own.kind, own.high) for own in quantities(tokens)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ar", "ونقل المصابون إلى المستشفى، بينهم خمسة في حالة حرجة.", [("critical", 5)]),
        ("ar", "وقال الطبيب إن ثلاثة من الجرحى في وضع خطير.", [("critical", 3)]),
        ("ar", "وأصيب ثلاثة بجروح، والوضع في البلدة خطير.", [("hurt", 3)]),
        ("en", "Two of them were in a critical condition.", [("critical", 2)]),
        ("en", "The crash critically injured 12 people.", [("hurt", 12)]),
        ("fr", "Quatre blessés sont dans un état grave.", [("critical", 4)]),
    ],
)
def test_how_hurt_people_are(language: str, text: str, expected: list[tuple[str, float]]) -> None:
    assert kinds(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ar", "تظاهر أكثر من ألفي شخص أمام البلدية.", [("protesters", 2000)]),
        ("ar", "خرج نحو 300 متظاهر إلى الشارع.", [("protesters", 300)]),
        ("ar", "وتحدثت البلدية عن المظاهرة، وحضر 300 شخص.", [("people", 300)]),
        ("ar", "واعتقلت الشرطة 20 متظاهرا.", [("held", 20)]),
    ],
)
def test_who_protests(language: str, text: str, expected: list[tuple[str, float]]) -> None:
    assert kinds(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "ضرب زلزال بقوة 5,8 درجات بلدة الواحة."),
        ("fr", "Un séisme de magnitude 5,8 a frappé la ville."),
        ("en", "A 5.8-magnitude earthquake hit the town."),
    ],
)
def test_the_size_of_a_quake(language: str, text: str) -> None:
    assert kinds(text, language) == [("magnitude", 5.8)]


def test_degrees_of_heat_are_no_size() -> None:
    assert kinds("وبلغت الحرارة 41 درجة في الواحة.") == [("degree", 41)]


def test_cases_are_of_what_was_told_before() -> None:
    assert kinds("بلغ عدد الوفيات في الواحة 32 حالة، وفقا للبلدية.") == [("dead", 32)]
    assert kinds("وبعد الوفيات سجلت المحكمة 32 حالة طلاق.") != [("dead", 32)]


def test_two_magnitudes_and_two_counts_of_the_acquitted_differ() -> None:
    quake = "ضرب زلزال بقوة {} درجات بلدة الواحة فجر الخميس وألحق أضرارا بالميناء القديم."
    assert [values(own) for own in told(compared(quake.format("5,8"), quake.format("6,1")))] == [
        ["5,8 درجات", "6,1 درجات"]
    ]
    one, other = "وبرأت المحكمة ثلاثة متهمين آخرين.", "واستفاد أربعة متهمين من البراءة."
    assert [values(own) for own in told(compared(one, other))] == [["ثلاثة متهمين", "أربعة متهمين"]]


def of_seven(text: str, kind: str = "", language: str = "en") -> str:
    """The kind of the seven of a text; every `x` is a word that tells nothing."""
    tokens = tokenize(text, get_language(language), 0, len(text))
    at = tokens.words.index("7")
    return kind_by_cues(tokens, at, at, kind, {at})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("7 critically", "critical"),
        ("7 x x x x x x x critically", "critical"),
        ("7 x x x x x x x x critically", ""),
        ("7 condition x critical", "critical"),
        ("7 critical x condition", "critical"),
        ("7 condition x x critical", ""),
        ("7 in a condition", ""),
        ("7 critical x", ""),
    ],
)
def test_a_state_is_told_within_eight_words_behind_and_two_of_its_adjective(text: str, expected: str) -> None:
    assert of_seven(text) == expected


def test_a_state_with_its_article_is_one() -> None:
    assert of_seven("7 في الوضع الخطير", language="ar") == "critical"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("protested 7", "protesters"),
        ("protested x x x x x 7", "protesters"),
        ("protested x x x x x x 7", "people"),
        ("7 protested", "people"),
        ("7 x protested", "people"),
    ],
)
def test_a_protest_is_told_within_six_words_in_front(text: str, expected: str) -> None:
    assert of_seven(text, "people") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("magnitude 7", "magnitude"),
        ("x x magnitude x 7", "magnitude"),
        ("magnitude x x x 7", "magnitude"),
        ("magnitude x x x x 7", ""),
        ("7 magnitude", "magnitude"),
        ("7 x x x magnitude", "magnitude"),
        ("7 x x x x magnitude", ""),
    ],
)
def test_the_size_of_a_quake_is_told_within_four_words(text: str, expected: str) -> None:
    assert of_seven(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("cases", True), ("cases.", True), ("cases of", True), ("cases divorce", False), ("x.", False)],
)
def test_a_case_is_one_of_what_was_told_where_no_word_says_of_what(text: str, *, expected: bool) -> None:
    tokens = tokenize(text, get_language("en"), 0, len(text))
    assert is_case(tokens, 0) is expected
    assert not is_case(tokens, len(tokens))


def test_an_excess_is_told_in_the_midst_of_a_sentence() -> None:
    assert is_excess(["30", "more", "than", "the", "law", "allows"], 1, "en")
    assert is_excess(["30", "de", "trop"], 1, "fr")
    assert not is_excess(["30", "more", "people", "than", "before"], 1, "en")


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("bodies 7", True),
        ("and bodies of 7", True),
        ("bodies x x x 7", True),
        ("bodies x x x x 7", False),
        ("bodies and 7", False),
        ("x x 7", False),
        ("7 bodies", False),
        # What stands in front of another number is its own.
        ("bodies 5 7", False),
        ("5 bodies of 7", False),
    ],
)
def test_the_missing_whose_bodies_are_told_within_four_words_in_front_are_dead(
    text: str, *, dead: bool
) -> None:
    words = text.split()
    numbers = {at for at, word in enumerate(words) if word.isdigit()}
    kinds_of = {"bodies": "DEAD", "x": "HURT"}
    assert are_found_dead(words, words.index("7"), lambda word: kinds_of.get(word, ""), numbers) is dead


@pytest.mark.parametrize(
    ("text", "of_them"),
    [
        ("28 of the victims", True),
        ("28 of the victims they knew", True),
        ("28 des victimes", True),
        ("28 of victims", False),
        ("28 de victimes", False),
        ("28 the victims", False),
    ],
)
def test_some_of_those_known_are_told_behind_their_number(text: str, *, of_them: bool) -> None:
    assert is_of_them(text.split(), 1) is of_them


@pytest.mark.parametrize(
    ("text", "at", "lost"),
    [
        ("أنها فقدت اثنين", 1, True),
        ("قالت أنها فقدت اثنين", 2, True),
        ("أن فقدت اثنين", 1, False),
        ("مدينتها فقدت اثنين", 1, False),
        ("فقدت اثنين أنها", 0, False),
    ],
)
def test_whom_somebody_lost_is_told_behind_that_with_a_pronoun(text: str, at: int, *, lost: bool) -> None:
    assert is_lost(text.split(), at, {"أن", "أنها"}) is lost
