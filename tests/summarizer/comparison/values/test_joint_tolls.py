"""Dead and hurt counted together, and those who are counted each for themselves."""

from __future__ import annotations

import pytest

from corpus import get_language
from summarizer.comparison.values.joint_tolls import are_both, are_both_behind, pair_at
from summarizer.comparison.values.quantities import quantities
from summarizer.facts.tokens import tokenize


def kinds(text: str, code: str) -> list[str]:
    """The kinds of the figures of a text, in order; those of a part in brackets."""
    found = quantities(tokenize(text, get_language(code)))
    return [f"({own.kind})" if own.part else own.kind for own in found]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ar", "مقتل وإصابة 35 شخصا"),
        ("ar", "قتل أو جرح أكثر من 35 شخصا"),
        ("ar", "سقط 35 ما بين قتيل ومصاب"),
        ("ar", "سقط 35 جنديا قتلى أو جرحى في القصف"),
        ("ar", "ارتفع عدد القتلى والجرحى إلى 35"),
        ("fr", "a tué ou blessé au moins 35 personnes"),
        ("fr", "35 morts ou blessés"),
        ("fr", "35 personnes ont été tuées et blessées"),
        ("en", "left 35 people killed and wounded"),
        ("en", "killed or injured at least 35 people"),
        ("en", "at least 35 passengers were killed or injured"),
        ("en", "caused 35 casualties"),
    ],
)
def test_dead_and_hurt_together_are_neither(code: str, text: str) -> None:
    assert kinds(text, code) == ["casualties"]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("ar", "إن 12 شخصا قتلوا وأصيب العشرات", ["dead"]),
        ("ar", "إن 12 شخصا قتلوا أو أصيبوا في القصف", ["casualties"]),
        ("ar", "إن 12 شخصا قتلوا أو أصيبوا بالرصاص", ["casualties"]),
        ("ar", "إن 12 شخصا قتلوا وأصيب 20 آخرون", ["dead", "hurt"]),
        ("ar", "سقط 12 قتيلا و20 جريحا بعد مقتل وإصابة 5 جنود", ["dead", "hurt", "casualties"]),
        ("en", "killed 35 people and injured dozens more", ["dead"]),
        ("en", "27 dead and wounded 804", ["dead", "hurt"]),
        ("fr", "35 morts et 12 blessés", ["dead", "hurt"]),
    ],
)
def test_who_has_a_number_of_his_own_is_counted_apart(code: str, text: str, expected: list[str]) -> None:
    assert kinds(text, code) == expected


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("ar", "ارتفع عدد القتلى إلى ستة بعد وفاة مصابين اثنين", ["dead", "(dead)"]),
        ("en", "rose to six after two wounded people have died", ["dead", "(dead)"]),
        ("fr", "Deux blessés sont morts", ["(dead)"]),
        ("fr", "3 blessés et deux morts", ["hurt", "dead"]),
        ("en", "12 hurt and three dead", ["hurt", "dead"]),
        ("ar", "وأصيب 12 شخصا وقتل آخرون", ["hurt"]),
    ],
)
def test_who_was_hurt_and_died_is_among_the_dead(code: str, text: str, expected: list[str]) -> None:
    # «The toll» of the English text stands before what is quoted here.
    text = f"the death toll {text}" if text.startswith("rose") else text
    assert kinds(text, code) == expected


KINDS = {"قتيل": "DEAD", "جريح": "HURT", "killed": "DEAD", "hurt": "HURT"}


def kind_of(word: str) -> str:
    return KINDS.get(word, "")


@pytest.mark.parametrize(
    ("text", "behind"),
    [("killed and hurt", 3), ("killed and", 0), ("killed", 0), ("killed hurt", 0), ("killed and killed", 0)],
)
def test_two_fates_are_joined_by_a_word(text: str, behind: int) -> None:
    assert pair_at(tokenize(text, get_language("en")), 0, kind_of) == behind


@pytest.mark.parametrize(("others", "found"), [(2, True), (3, False)])
def test_what_stands_between_both_is_near_the_number(others: int, *, found: bool) -> None:
    tokens = tokenize(f"35 شخصا {'هناك ' * others}بين قتيل أو جريح", get_language("ar"))
    assert are_both_behind(tokens, 2, 1, kind_of, ()) is found


@pytest.mark.parametrize(
    ("text", "at", "both"), [("35 killed and hurt", 1, False), ("35 men killed and hurt", 2, True)]
)
def test_a_fate_that_is_the_noun_itself_is_not_asked_for_behind(text: str, at: int, *, both: bool) -> None:
    assert are_both(tokenize(text, get_language("en")), at, 1, kind_of, (), 0) is both
