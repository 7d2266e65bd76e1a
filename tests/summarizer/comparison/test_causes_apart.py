"""What two articles put one event down to."""

from __future__ import annotations

import pytest

from summarizer import build_document
from summarizer.comparison.causes_apart import causes_apart
from summarizer.comparison.relations import judge
from summarizer.comparison.statements import describe
from tests.summarizer.builders import article_of


def told(one: str, *other: str, language: str = "ar") -> list[tuple[str, ...]]:
    articles = [article_of(one, id="a", language=language), article_of(*other, id="b", language=language)]
    document = build_document(articles)
    judged = judge(describe(document, ()))
    return [(*d.first.words, *d.second.words) for d in causes_apart(document, judged)]


STORM = "وأرجعت السلطات المحلية الحادث إلى سوء الأحوال الجوية."
BRIDGE = "وذكرت إذاعة المرجان أن الحادث نجم عن انهيار جسر قديم."


def test_two_causes_of_one_event_differ() -> None:
    assert told(STORM, BRIDGE) == [("سوء الأحوال الجوية", "انهيار جسر قديم")]


@pytest.mark.parametrize(
    "other",
    [
        ("وعزت إذاعة المرجان الحادث إلى سوء الأحوال الجوية.",),
        ("وذكرت إذاعة المرجان أن الحريق نجم عن تماس كهربائي.",),
        (BRIDGE, "وسادت المنطقة أحوال جوية سيئة، وقال شهود من وادي الزان إن السوء بدأ فجرا."),
        ("وقالت إذاعة المرجان إن الحادث وقع فجر السبت قرب الجسر القديم.",),
    ],
)
def test_no_other_cause_is_no_difference(other: tuple[str, ...]) -> None:
    assert told(STORM, *other) == []


def test_because_of_is_a_cause_of_what_the_same_sentence_tells() -> None:
    fire = "اندلع حريق ضخم في سوق الخضر بمدينة المرجان ليل الأحد {}."
    wires, gas = fire.format("بسبب تماس كهربائي"), fire.format("نتيجة انفجار أسطوانة غاز")
    assert told(wires, gas) == [("تماس كهربائي", "انفجار أسطوانة غاز")]
    assert told(wires, gas, "ولم يستبعد الدفاع المدني وجود تماس كهربائي.") == []
    assert told(wires, "وأغلقت البلدية سوق السمك بسبب انفجار أسطوانة غاز.") == []


def test_french_and_english_put_events_down_as_well() -> None:
    assert told(
        "The accident was caused by a broken rail, the mayor said.",
        "Police said the accident was blamed on heavy fog.",
        language="en",
    ) == [("a broken rail", "heavy fog")]
    assert told(
        "L'accident a été provoqué par un rail cassé, selon le maire.",
        "D'après la police, l'accident est dû à un épais brouillard.",
        language="fr",
    ) == [("un rail cassé", "un épais brouillard")]
