"""What one article tells as near and another as done."""

from __future__ import annotations

import pytest

from summarizer import build_document
from summarizer.comparison.apart.not_yet import not_yet
from summarizer.comparison.pairs.relations import Judged
from tests.summarizer.builders import article_of

NEAR = "أصبح اللاعب مؤهلا للحصول على الجنسية."
DONE = "حصل اللاعب على الجنسية أمس."


def apart(one: str, other: str, same: float = 0.9, language: str = "ar") -> bool:
    document = build_document(
        [article_of(text, id=id_, language=language) for id_, text in (("a", one), ("b", other))]
    )
    return bool(not_yet(document, {(0, 1): Judged(same, same)}, 0.6))


def test_near_and_done_are_two_statements_in_either_order() -> None:
    assert apart(NEAR, DONE)
    assert apart(DONE, NEAR)
    assert apart("اللاعب نجم ومؤهل للحصول على الجنسية.", DONE)


@pytest.mark.parametrize("other", [NEAR, "أصبح اللاعب مؤهلا للجنسية.", "غادر اللاعب النادي أمس."])
def test_what_both_tell_as_near_or_one_not_at_all_is_none(other: str) -> None:
    assert not apart(NEAR, other)


@pytest.mark.parametrize(("same", "likely"), [(0.6, True), (0.59, False)])
def test_only_pairs_likely_to_state_the_same_are_looked_at(same: float, *, likely: bool) -> None:
    assert apart(NEAR, DONE, same) is likely


@pytest.mark.parametrize(
    ("near", "within"),
    [
        ("والنادي مؤهل في هذا الانضمام إلى الرابطة.", True),
        ("والنادي مؤهل في هذا إذن الانضمام إلى الرابطة.", False),
        ("والنادي على وشك الانضمام إلى الرابطة.", True),
        # The first content word is what is near, not one behind it.
        ("والنادي مؤهل للعب مع المنضمين إلى الرابطة.", False),
        ("وللنادي وشك ذلك.", False),
    ],
)
def test_what_is_near_is_the_first_word_within_three(near: str, *, within: bool) -> None:
    assert apart(near, "تم انضمام النادي إلى الرابطة أمس.") is within


def test_it_is_read_in_english_as_well() -> None:
    assert apart("The player is eligible for citizenship.", "The player gained citizenship.", language="en")
    assert not apart("The player gained it.", "The player gained citizenship.", language="en")


VISIT = "من المرتقب أن يقوم وزير الصيد كمال الراضي بزيارة ميناء المرجان."


@pytest.mark.parametrize(
    ("ahead", "done"),
    [
        (VISIT, "قام وزير الصيد كمال الراضي بزيارة ميناء المرجان."),
        (VISIT, "وفي هذا الإطار، قام وزير الصيد كمال الراضي بزيارة ميناء المرجان."),
        ("ويتوقع أن تستضيف المدينة المعرض.", "استضافت المدينة المعرض أمس."),
        ("يعتزم الوزير أن يزور الميناء.", "زار الوزير الميناء."),
    ],
)
def test_what_is_expected_and_what_was_done_are_two_statements(ahead: str, done: str) -> None:
    assert apart(ahead, done)
    assert apart(done, ahead)


@pytest.mark.parametrize(
    ("ahead", "other"),
    [
        (VISIT, VISIT),
        # Both are ahead, one in the future tense or as a plan.
        (VISIT, "يقوم وزير الصيد كمال الراضي بزيارة ميناء المرجان غدا."),
        (VISIT, "سيقوم وزير الصيد كمال الراضي بزيارة ميناء المرجان."),
        (VISIT, "أعلن مكتب الوزير أن كمال الراضي سيقوم بزيارة الميناء."),
        # What is expected is only mentioned.
        ("وقال الصيادون في الميناء إن من المرتقب أن يقوم الوزير بزيارة.", "قام الوزير بزيارة الميناء."),
        # Something else was done.
        (VISIT, "وصف وزير الصيد كمال الراضي زيارة ميناء المرجان بالمثمرة."),
        # No verb: the visit of the port stands far behind.
        (VISIT, "رحب رئيس غرفة التجارة والصناعة في ميناء المرجان بما قام به الوزير."),
    ],
)
def test_what_both_have_ahead_or_one_does_not_tell_is_none(ahead: str, other: str) -> None:
    assert not apart(ahead, other)


HOSTED = "استضافت المدينة المعرض أمس."


@pytest.mark.parametrize(
    ("ahead", "done", "apart_"),
    [
        # So near its front a sentence says that it tells what is to come.
        ("وفي الرباط غدا يتوقع أن تستضيف المدينة المعرض.", HOSTED, True),
        ("وفي الرباط صباح غد يتوقع أن تستضيف المدينة المعرض.", HOSTED, False),
        # So near behind that word stands what is to come, and it is not the word itself.
        ("يتوقع غدا أن تستضيف المدينة المعرض.", HOSTED, True),
        ("يتوقع صباح غد أن تستضيف المدينة المعرض.", HOSTED, False),
        ("يتوقع تسليم الجائزة للمدينة.", "سلم الوزير الجائزة للمدينة.", True),
        ("ينتظر أن تستضيف المدينة المعرض.", "انتظر التجار المعرض في المدينة.", False),
        # So near its front a sentence has its own verb.
        ("يتوقع أن تستضيف المدينة المعرض.", "وفي ساحة السوق القديم الكبير استضافت المدينة المعرض.", True),
        (
            "يتوقع أن تستضيف المدينة المعرض.",
            "وفي ساحة السوق القديم الكبير أمس استضافت المدينة المعرض.",
            False,
        ),
        # What is planned stands that near behind the word that says so, and is not that word.
        ("وتعتزم نقل الجرحى فرق الإنقاذ.", "نقلت فرق الإنقاذ الجرحى.", True),
        ("وتعتزم فرق الإنقاذ في مدينة الواحة نقل الجرحى.", "نقلت فرق الإنقاذ الجرحى.", True),
        ("وتعتزم فرق الإنقاذ في مدينة الواحة غدا نقل الجرحى.", "نقلت فرق الإنقاذ الجرحى.", False),
        ("مرتقب نقل الجرحى غدا.", "ارتقبت فرق الإنقاذ نقل الجرحى.", False),
    ],
)
def test_how_near_its_front_a_sentence_says_so(ahead: str, done: str, *, apart_: bool) -> None:
    assert apart(ahead, done) is apart_
    assert apart(done, ahead) is apart_


@pytest.mark.parametrize("ahead", ["ستتسلم", "ستسلم"])
def test_what_somebody_said_will_be_is_not_what_he_said_was(ahead: str) -> None:
    done = "وقال وزير الصحة كريم الوادي إن الوزارة تسلمت اللقاح."
    said = f"وأوضح وزير الصحة كريم الوادي أن البلاد {ahead} اللقاح الأسبوع المقبل."
    assert apart(done, said)
    assert not apart(done, done.replace("تسلمت", "خزنت"))
    assert not apart(said, said.replace(ahead, "ستخزن"))


@pytest.mark.parametrize(
    ("ahead", "done"),
    [
        (
            "ومن المقرر أن يلتقي الوزير وفد الصيادين يوم الجمعة في الميناء.",
            "والتقى الوزير وفد الصيادين في الميناء.",
        ),
        ("وتعتزم فرق الإنقاذ إجلاء سكان الحي القديم.", "أجلت فرق الإنقاذ سكان الحي القديم."),
        ("ويأمل النادي في انتزاع لقب الواحة.", "انتزع النادي لقب الواحة."),
    ],
)
def test_what_is_planned_or_hoped_for_is_not_done(ahead: str, done: str) -> None:
    assert apart(ahead, done)
    assert apart(done, ahead)
    assert not apart(ahead, ahead)
    assert not apart(done, done)


@pytest.mark.parametrize(
    ("ahead", "other", "apart_"),
    [
        # Without its two prefixes a future is as the perfect is.
        ("ستزيد الوزارة المنح.", "زادت الوزارة المنح.", True),
        # Only a verb of four letters or more has lost none by its first: he widens, he strove.
        ("ينتظر أن يتسع السوق للباعة.", "سعى الباعة إلى السوق.", False),
        # An imperfect of the feminine is not done.
        ("ينتظر أن تقوم الوزيرة بزيارة الميناء.", "تقوم الوزيرة بزيارة الميناء غدا.", False),
    ],
)
def test_which_form_of_a_verb_is_done(ahead: str, other: str, *, apart_: bool) -> None:
    assert apart(ahead, other) is apart_


def test_a_noun_of_what_is_planned_is_none_of_what_was_done() -> None:
    assert not apart("وتعتزم وزارة الصيد إجلاء السكان.", "أعلن وزير الصيد أرقام الإجلاء.")


@pytest.mark.parametrize(
    ("language", "closed", "longer"),
    [
        ("ar", "أغلقت المدارس يومين.", "ومددت البلدية إغلاق المدارس حتى الأحد."),
        ("en", "Schools are closed for two days.", "The town extended the closing of schools to Sunday."),
        ("fr", "Les écoles sont fermées deux jours.", "La fermeture des écoles est prolongée de deux jours."),
    ],
)
def test_what_is_prolonged_is_no_longer_what_it_was(language: str, closed: str, longer: str) -> None:
    assert apart(closed, longer, language=language)
    assert apart(longer, closed, language=language)
    assert not apart(longer, longer, language=language)
    assert not apart(closed, closed, language=language)
