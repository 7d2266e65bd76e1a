"""What two articles put one event down to."""

from __future__ import annotations

import pytest

from summarizer import build_document
from summarizer.comparison.apart.causes import causes_apart
from summarizer.comparison.pairs.relations import Judged, judge
from summarizer.comparison.pairs.statements import describe
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


FIRE = ("وأرجعت الشرطة الحريق إلى تماس كهربائي.", "وعزا سكان الحي الحريق إلى عقب سيجارة.")


@pytest.mark.parametrize(
    ("words", "near"),
    [("صباح أمس قرب بلدة صغيرة جدا", True), ("صباح أمس قرب بلدة صغيرة جدا هناك", False)],
)
def test_the_event_stands_within_seven_words_of_its_verb(words: str, *, near: bool) -> None:
    assert bool(told(STORM, f"وقع الحادث {words} نجم عن انهيار جسر قديم.")) is near


@pytest.mark.parametrize(
    ("between", "near"),
    [("صباح أمس قرب بلدة صغيرة جدا عند سفح جبل بعيد شمال", True), ("صباح أمس قرب " * 5, False)],
)
def test_what_leads_the_cause_in_stands_within_fourteen_words(between: str, *, near: bool) -> None:
    # The event is nearest to it: the one behind the verb or, where others stand between, the last of them.
    assert bool(told(f"وأرجعت السلطات {between} الحادث إلى سوء أحوال جوية.", BRIDGE)) is near


def test_to_the_word() -> None:
    fourteen = "أمس " * 12 + "الحادث"
    assert told(f"وأرجعت {fourteen} إلى سوء أحوال جوية.", BRIDGE)
    assert not told(f"وأرجعت أمس {fourteen} إلى سوء أحوال جوية.", BRIDGE)


def test_a_cause_is_of_five_words_at_most() -> None:
    long = "وأرجعت السلطات الحادث إلى عاصفة ثلجية شديدة ضربت ساحل جسر بعيد."
    assert told(long, BRIDGE) == [("عاصفة ثلجية شديدة ضربت ساحل", "انهيار جسر قديم")]


def test_a_cause_may_end_with_the_text() -> None:
    assert told("الحادث نجم عن عاصفة", STORM) == [("عاصفة", "سوء الأحوال الجوية")]


@pytest.mark.parametrize(
    ("sentence", "apart"),
    [
        # Two of four roots of the other's cause are not enough to know of it, three of five are.
        ("وشهدت المنطقة عاصفة ثلجية.", True),
        ("وشهدت المنطقة عاصفة ثلجية شديدة.", False),
    ],
)
def test_who_tells_six_tenths_of_the_other_s_cause_knows_of_it(sentence: str, *, apart: bool) -> None:
    storm = "وأرجعت السلطات الحادث إلى عاصفة ثلجية شديدة ضربت ساحلا."
    assert bool(told(storm, BRIDGE, sentence)) is apart


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # No cause but a pronoun; no event; an event that is only somebody who says so.
        ("وأرجعت السلطات الحادث إلى ذلك.", BRIDGE),
        ("وأرجعت سلطات محلية حادثا إلى ضباب.", "وعزت سلطات أخرى حادثا إلى انهيار جسر."),
        ("الشرطة أرجعت ذلك إلى ضباب كثيف.", "الشرطة عزت ذلك إلى انهيار جسر."),
        # The verb is followed by something else than what leads the cause in.
        (STORM, "وذكرت إذاعة المرجان أن الحادث نجم مساء عن انهيار جسر قديم."),
    ],
)
def test_without_event_or_cause_nothing_is_told(one: str, other: str) -> None:
    assert told(one, other) == []


def test_the_event_is_the_nearest_definite_noun() -> None:
    assert told("وأرجعت الشرطة الحادث مبدئيا إلى ضباب كثيف.", BRIDGE)
    assert told("وأرجع الوزير الحرب إلى خلاف قديم.", "وقال معارضون إن الحرب نجمت عن جفاف.")
    assert told("الحادث نجم عن ضباب كثيف.", BRIDGE)
    assert told(*FIRE) == [("تماس كهربائي", "عقب سيجارة")]
    assert told("وأرجعت الحريق إلى تماس كهربائي.", FIRE[1])


def test_two_particles_in_front_make_it_another_word() -> None:
    assert told(STORM, "وقيل إن الحادث فبناتج عن انهيار جسر قديم.") == []


def test_a_name_that_looks_like_such_a_verb_stops_nothing() -> None:
    assert told(STORM, "وقال ناجم إن الحادث نجم عن انهيار جسر قديم.")


def test_an_article_of_the_language_stands_right_before_its_noun() -> None:
    assert told(
        "The accident had been caused by a broken rail, the mayor said.",
        "Police said the accident was blamed on heavy fog.",
        language="en",
    )


def test_what_keeps_a_source_unnamed_is_no_cause_of_what_it_says() -> None:
    said = "وقال مدير في الميناء، لم يذكر اسمه بسبب {} إن الصيد توقف في الواحة خلال الشتاء."
    assert told(said.format("حساسية الموضوع،"), said.format("خوفه من الوزارة،")) == []
    led = "وقال مدير في الميناء إن الصيد توقف في الواحة خلال الشتاء بسبب {}."
    assert told(led.format("حساسية الموضوع"), led.format("خوفه من الوزارة"))


def because(one: str, other: str, same: float = 0.9) -> bool:
    """Whether two sentences of two articles, so likely the same, differ in what it was because of."""
    document = build_document([article_of(one, id="a"), article_of(other, id="b")])
    return bool(list(causes_apart(document, {(0, 1): Judged(same, same)})))


@pytest.mark.parametrize(("same", "likely"), [(0.6, True), (0.59, False), (0.5, False)])
def test_because_of_is_compared_in_sentences_that_likely_state_the_same(same: float, *, likely: bool) -> None:
    assert because("توقف القطار بسبب عطل كهربائي.", "توقف القطار بفعل رياح قوية.", same) is likely


@pytest.mark.parametrize(("event", "told_of"), [("توقف القطار", True), ("توقف", False), ("", False)])
def test_two_words_in_front_tell_what_was_because_of_it(event: str, *, told_of: bool) -> None:
    found = because(f"{event} بسبب عطل كهربائي في المحرك.", f"{event} بفعل رياح قوية شرقا.")
    assert found is told_of


@pytest.mark.parametrize(
    ("sentence", "is_cause"),
    [
        # Nothing is led in behind the verb of saying, or nobody says it.
        ("وأعلن الوزير توقف الصيد بسبب {}.", True),
        ("توقف الصيد بسبب {}، قبل أن يصل الوزير.", True),
        # The verb of saying is the third word, or the fourth.
        ("وفي المرجان قال مدير بسبب {}، إن الصيد توقف.", False),
        ("وفي مدينة المرجان قال مدير بسبب {}، إن الصيد توقف.", True),
    ],
)
def test_who_says_something_unnamed_has_his_own_reason(sentence: str, *, is_cause: bool) -> None:
    assert because(sentence.format("رياح قوية"), sentence.format("عطل كهربائي")) is is_cause


def test_half_of_the_other_s_cause_is_not_enough_to_know_of_it() -> None:
    storm = "وأرجعت السلطات الحادث إلى عاصفة ثلجية شديدة ضربت."
    assert told(storm, BRIDGE, "وشهدت المنطقة عاصفة ثلجية.")
    assert not told(storm, BRIDGE, "وشهدت المنطقة عاصفة ثلجية شديدة.")


def test_a_word_of_two_letters_behind_the_article_is_no_event() -> None:
    assert told("وذكرت الشرطة أن الحريق الذي نجم عن تماس كهربائي أخمد.", FIRE[1])
