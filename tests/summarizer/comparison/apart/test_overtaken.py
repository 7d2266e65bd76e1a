"""Tolls that another article gives as those of an earlier count."""

from __future__ import annotations

import re

import pytest

from corpus import get_language
from summarizer import Analysis, analyse, build_document, extract_facts
from summarizer.comparison.apart.overtaken import is_moved, led_by_earlier, moved, overtaken
from summarizer.comparison.differences import Difference
from summarizer.comparison.pairs.relations import Judged
from summarizer.comparison.values.earlier_figures import is_earlier
from summarizer.comparison.values.quantities import quantities
from summarizer.comparison.values.quantity import Quantity
from summarizer.comparison.values.values import Value
from summarizer.facts.tokens import tokenize
from tests.summarizer.comparison.test_differences import told, values
from tests.summarizer.stories_text import article

OLD = "أعلنت بلدية الواحة مقتل {} أشخاص في انهيار الجسر."
NEW = "قتل {} شخصا في انهيار جسر الواحة. {}"


def compared(*texts: str) -> Analysis:
    articles = [article(f"a{n}", "خبر", *re.split(r"(?<=\.) ", text)) for n, text in enumerate(texts)]
    return analyse(build_document(articles), extract_facts(articles))


def figures(text: str, language: str = "ar", *, first: bool = False) -> list[tuple[float, bool]]:
    tokens = tokenize(text, get_language(language))
    return [(own.low, is_earlier(tokens, own.start, own.end, first=first)) for own in quantities(tokens)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("وكانت حصيلة سابقة أفادت بمقتل 5 أشخاص.", [(5, True)]),
        ("وكانت حصيلة رسمية سابقة أفادت بمقتل 5 أشخاص.", [(5, True)]),
        ("وكانت بلدية الواحة أعلنت أمس مقتل 5 أشخاص.", [(5, True)]),
        ("وكانت بلدية الواحة أعلنت مقتل 5 أشخاص.", [(5, False)]),
        ("وأفادت الحصيلة السابقة التي قدمتها وزارة الصحة بمقتل 5 أشخاص.", [(5, True)]),
        ("وكانت حصيلة سابقة أفادت بمقتل 5 أشخاص، لكن الوزير أكد مقتل 9 أشخاص.", [(5, True), (9, False)]),
        ("ارتفع عدد القتلى إلى 12 شخصا مقابل 9 قتلى في حصيلة سابقة.", [(12, False), (9, True)]),
        ("ارتفعت حصيلة القتلى إلى 12 قتيلا بعد حصيلة سابقة من 9 قتلى.", [(12, False), (9, True)]),
        # A first count is not an earlier one, nor is what else was earlier.
        ("قتل 12 شخصا في حصيلة أولية.", [(12, False)]),
        ("قتل وزير سابق وأصيب 5 أشخاص.", [(5, False)]),
        ("وفي وقت سابق قتل 5 أشخاص.", [(5, False)]),
        ("لم تصدر حصيلة سابقة. وقتل 5 أشخاص.", [(5, False)]),
        ("قتل 5 أشخاص؛ في حصيلة سابقة قتل 3 أشخاص.", [(5, False), (3, True)]),
        ("قتل 5 أشخاص حسب آخر حصيلة", [(5, False)]),
        # It opens the sentence, and has a conjunction fused to it.
        ("سابقة حصيلة أفادت بمقتل 5 أشخاص.", [(5, True)]),
        ("فحصيلة سابقة أفادت بمقتل 5 أشخاص.", [(5, True)]),
        # So near before the number, and so near behind what it counts.
        (f"حصيلة سابقة {'جدا ' * 16}5 أشخاص.", [(5, True)]),
        (f"حصيلة سابقة {'جدا ' * 17}5 أشخاص.", [(5, False)]),
        ("قتل 5 أشخاص أمس ليلا في حصيلة سابقة.", [(5, True)]),
        ("قتل 5 أشخاص أمس ليلا هنا في حصيلة سابقة.", [(5, False)]),
        # What is known now begins right behind one number, or right in front of the other.
        ("وكانت حصيلة سابقة أفادت بمقتل 5 فيما قال الوزير إن 9 ماتوا.", [(5, True), (9, False)]),
        ("وكانت حصيلة سابقة أفادت بمقتل 5 أشخاص، لكن 9 أشخاص ماتوا.", [(5, True), (9, False)]),
        # Only an adjective stands between the count and that it is an earlier one.
        ("وكانت هناك حصيلة رسمية سابقة أفادت بمقتل 5 أشخاص.", [(5, True)]),
        ("رسمي حصيلة جدا سابقة أفادت بمقتل 5 أشخاص.", [(5, False)]),
        ("وكانت إحصائية جدا سابقة أفادت بمقتل 5 أشخاص.", [(5, False)]),
        ("سابق قتل 5 أشخاص، حصيلة", [(5, False)]),
        # What was said before is led by «had», and that it was then stands as near in front.
        ("بلدية الواحة أعلنت أمس مقتل 5 أشخاص.", [(5, False)]),
        ("كانت أعلنت بلدية الواحة أمس مقتل 5 أشخاص.", [(5, True)]),
        (f"كانت البلدية أعلنت {'جدا ' * 15}أمس مقتل 5 أشخاص.", [(5, True)]),
        (f"كانت البلدية أعلنت {'جدا ' * 16}أمس مقتل 5 أشخاص.", [(5, False)]),
    ],
)
def test_an_earlier_count_is_told_by_its_words(text: str, found: list[tuple[float, bool]]) -> None:
    assert figures(text) == found


def test_a_first_count_is_an_earlier_one_where_there_is_a_later_one() -> None:
    assert figures("وأفادت حصيلة أولية بمقتل 5 أشخاص.", first=True) == [(5, True)]
    assert figures("وأفادت حصيلة جدا أولية بمقتل 5 أشخاص.", first=True) == [(5, False)]


def test_it_is_told_in_english_and_french() -> None:
    assert figures("An earlier toll put the dead at 5, but police said 9 people were killed.", "en") == [
        (5, True),
        (9, False),
    ]
    assert figures("Un précédent bilan faisait état de 5 morts.", "fr") == [(5, True)]


def test_the_later_count_is_an_update_of_the_other_article() -> None:
    later = NEW.format(12, "وكانت حصيلة سابقة تحدثت عن مقتل 9 أشخاص.")
    analysis = compared(OLD.format(9), later)
    (conflict,) = told(analysis)
    assert conflict.update
    assert values(conflict) == ["9 أشخاص", "12 شخصا"]
    # Neither the outdated toll nor the sentence that tells of an earlier one is to be quoted.
    assert analysis.agreed.slips == {0, 2}


@pytest.mark.parametrize(
    "texts",
    [
        # The earlier count is none of the other's.
        (OLD.format(7), NEW.format(7, "وكانت حصيلة سابقة تحدثت عن مقتل 4 أشخاص.")),
        # Both know both.
        (
            NEW.format(12, "وكانت حصيلة سابقة تحدثت عن مقتل 9 أشخاص."),
            NEW.format(12, "وكانت حصيلة سابقة تحدثت عن مقتل 9 أشخاص."),
        ),
        (
            OLD.format(9) + " ثم ارتفع عدد القتلى إلى 12 شخصا.",
            NEW.format(12, "وكانت حصيلة سابقة تحدثت عن مقتل 9."),
        ),
        # The hurt are not the dead.
        (
            "أعلنت بلدية الواحة إصابة 9 أشخاص في انهيار الجسر.",
            NEW.format(12, "وتحدثت حصيلة سابقة عن مقتل 9."),
        ),
    ],
)
def test_nothing_else_is_overtaken(texts: tuple[str, str]) -> None:
    assert told(compared(*texts)) == []


def test_the_number_that_took_its_place_stands_near() -> None:
    between = " ".join(f"وفتحت السوق رقم {word} أبوابها." for word in ("الأولى", "الثانية", "الثالثة"))
    text = "قتل 12 شخصا في انهيار جسر الواحة. {} وكانت حصيلة سابقة تحدثت عن مقتل 9 أشخاص."
    old = "أفادت مصادر بسقوط تسعة قتلى."
    assert told(compared(old, text.format("وفتحت السوق أبوابها.")))
    assert not any(conflict.update for conflict in told(compared(old, text.format(between))))


def toll(candidate: int, article: int, count: int, about: str = "dead", *, earlier: bool = False) -> Value:
    quantity = Quantity(about, "", count, count, "", False, 0, 2, (0, 2))
    return Value(candidate, article, "figure", about, 0, 2, quantity=quantity, earlier=earlier)


def pairs(*values: Value) -> list[tuple[int, int]]:
    """What is overtaken: the candidates of each number and of the one that holds now."""
    return [
        (one.first.candidate, one.second.candidate)
        for one in overtaken([[value] for value in sorted(values, key=lambda value: value.candidate)])
    ]


def test_an_earlier_number_is_looked_for_in_every_other_article() -> None:
    earlier, now = toll(3, 1, 9, earlier=True), toll(4, 1, 12)
    assert pairs(toll(0, 0, 9), earlier, now, toll(8, 2, 9)) == [(0, 4), (8, 4)]
    assert pairs(earlier, now, toll(8, 2, 9, "hurt"), toll(9, 3, 9)) == [(9, 4)]
    # One that nothing followed hides no other.
    hurt = toll(3, 1, 40, "hurt", earlier=True)
    found = [*overtaken([[toll(0, 0, 9)], [hurt, earlier], [now]])]
    assert [(one.first.candidate, one.second.candidate) for one in found] == [(0, 4)]


def test_what_is_not_told_as_earlier_is_not_overtaken() -> None:
    assert pairs(toll(0, 0, 9), toll(3, 1, 9), toll(4, 1, 12)) == []
    both = toll(0, 0, 9, earlier=True), toll(3, 1, 9, earlier=True), toll(4, 1, 12)
    assert pairs(*both) == []


@pytest.mark.parametrize(("at", "found"), [(1, []), (2, [(0, 2)]), (6, [(0, 6)]), (7, [])])
def test_the_number_that_holds_now_stands_two_sentences_away_at_most(
    at: int, found: list[tuple[int, int]]
) -> None:
    assert pairs(toll(0, 0, 9), toll(4, 1, 9, earlier=True), toll(at, 1, 12)) == found


def test_the_nearest_higher_number_took_its_place() -> None:
    old, earlier = toll(0, 0, 9), toll(4, 1, 9, earlier=True)
    assert pairs(old, toll(2, 1, 12), earlier, toll(5, 1, 15)) == [(0, 5)]
    assert pairs(old, toll(3, 1, 9), earlier, toll(6, 1, 12)) == [(0, 6)]
    assert pairs(old, earlier, toll(5, 1, 7)) == []


def test_a_sentence_is_led_by_its_first_toll() -> None:
    now, earlier = toll(0, 0, 12), toll(0, 0, 9, earlier=True)
    assert led_by_earlier([[earlier, now]]) == {0}
    assert led_by_earlier([[now, earlier], []]) == frozenset()


def day(candidate: int, date: str, *, earlier: bool = False, role: str = "") -> Value:
    return Value(candidate, candidate, "date", "date", 0, 1, date=date, earlier=earlier, role=role)


HELD, BEFORE, NOW = day(0, "2031-06-20"), day(1, "2031-06-20", earlier=True), day(1, "2031-07-04")


def test_a_day_was_moved_to_the_one_that_is_not_when_that_was_told() -> None:
    said, judged = day(1, "2031-06-10", role="said"), {(0, 1): Judged(0.5, 0.9)}
    assert list(moved([[HELD], [said, BEFORE, NOW]], judged)) == [Difference(HELD, NOW)]
    other = day(1, "2031-06-10")
    assert list(moved([[HELD], [other, BEFORE, NOW]], judged)) == []


@pytest.mark.parametrize(("same", "found"), [(0.5, 1), (0.49, 0)])
def test_a_day_was_moved_where_two_sentences_half_surely_state_the_same(same: float, found: int) -> None:
    judged = {(0, 1): Judged(same, 0.0)}
    assert len(list(moved([[HELD], [BEFORE, NOW]], judged))) == found
    # Another pair that is less sure hides none.
    assert len(list(moved([[HELD], [BEFORE, NOW], []], {**judged, (0, 2): Judged(0.1, 0.1)}))) == found
    later = [day(2, own.date, earlier=own.earlier) for own in (BEFORE, NOW)]
    assert (
        len(list(moved([[HELD], [], later], {(0, 1): Judged(0.1, 0.1), (0, 2): Judged(same, 0.0)}))) == found
    )


@pytest.mark.parametrize(
    ("own", "beside", "is_so"),
    [
        (Difference(HELD, NOW), BEFORE, True),
        (Difference(NOW, HELD), BEFORE, True),
        (Difference(HELD, NOW), day(1, "2031-06-21", earlier=True), False),
        (Difference(HELD, NOW), day(1, "2031-06-20"), False),
        (Difference(toll(0, 0, 9), toll(1, 1, 12)), toll(1, 1, 9, earlier=True), False),
    ],
)
def test_a_day_that_differs_is_that_from_which_something_was_moved(
    own: Difference, beside: Value, *, is_so: bool
) -> None:
    assert is_moved(own, [[HELD], [beside, NOW]]) is is_so
