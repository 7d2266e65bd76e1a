"""What one article tells and the other says was denied."""

from __future__ import annotations

import pytest

from summarizer import Document, analyse, build_document, extract_facts
from summarizer.comparison.apart.denials import denied, denied_apart, is_denied_by
from summarizer.comparison.pairs.relations import Judged
from summarizer.comparison.sources.arabic_sources import Source
from summarizer.comparison.sources.attribution import Attribution
from tests.summarizer.builders import article_of
from tests.summarizer.comparison.test_differences import compared, told, values

RESIGNED = "قدم وزير المالية سمير الجبلي استقالته إلى رئيس الحكومة مساء الأحد."
DENIED = "نفى وزير المالية سمير الجبلي تقديم استقالته إلى رئيس الحكومة مساء الأحد."


def test_what_is_denied_is_no_agreement_and_is_told() -> None:
    analysis = compared(RESIGNED, DENIED)
    (conflict,) = told(analysis)
    assert conflict.kind == "attribution"
    assert values(conflict) == [RESIGNED[:-1], DENIED[:-1]]
    assert analysis.claims == ()


def test_who_tells_of_the_denial_too_differs_in_nothing() -> None:
    knows = article_of(RESIGNED, "ونفى الجبلي ذلك لاحقا أمام صحفيين.", id="a")
    analysis = analyse(build_document([knows, article_of(DENIED, id="b")]), ())
    assert told(analysis) == []
    assert analysis.claims == ()


@pytest.mark.parametrize(
    "other",
    [
        "لم ينف وزير المالية سمير الجبلي تقديم استقالته إلى رئيس الحكومة مساء الأحد.",
        "نفى وزير المالية سمير الجبلي معرفته باستقالته إلى رئيس الحكومة مساء الأحد.",
        "لم يقدم وزير المالية سمير الجبلي استقالته إلى رئيس الحكومة مساء الأحد.",
    ],
)
def test_no_denial_of_what_is_told_is_no_difference(other: str) -> None:
    assert told(compared(RESIGNED, other)) == []


def test_a_denial_behind_a_day_is_shown_from_its_verb_on() -> None:
    analysis = compared(RESIGNED, f"ومساء الأحد، {DENIED}")
    (conflict,) = told(analysis)
    assert values(conflict)[1].startswith("نفى وزير المالية")


LEFT = "استقال الوزير من الحكومة."
DENIAL = "نفى الوزير استقالته."


def pair_of(one: str, other: str, language: str = "ar") -> Document:
    return build_document([article_of(text, id=text[:3], language=language) for text in (one, other)])


def apart(one: str, other: str, *, same: float = 0.9, language: str = "ar") -> list[list[str]]:
    """What is shown of two sentences, the only ones of two articles, that are so likely to state the same."""
    found = denied_apart(pair_of(one, other, language), {(0, 1): Judged(same, same)})
    return [[value.words[0] for value in (own.first, own.second)] for own in found]


@pytest.mark.parametrize(("same", "likely"), [(0.6, True), (0.59, False)])
def test_only_pairs_likely_to_state_the_same_are_looked_at(same: float, *, likely: bool) -> None:
    assert bool(apart(LEFT, DENIAL, same=same)) is likely
    assert denied(pair_of(LEFT, DENIAL), {(0, 1): Judged(same, same)}, 0.6) == ({(0, 1)} if likely else set())


def test_two_who_tell_or_two_who_deny_do_not_differ() -> None:
    for text in (LEFT, DENIAL):
        assert apart(text, text) == []
        assert denied(pair_of(text, text), {(0, 1): Judged(0.9, 0.9)}, 0.6) == set()


def test_an_own_verb_stands_among_the_first_four_words() -> None:
    assert apart(LEFT, "مساء أمس الأحد نفى الوزير استقالته.")
    assert apart(LEFT, "مساء يوم أمس الأحد نفى الوزير استقالته.") == []
    # In English it stands behind whoever denies, however long that is.
    told = "The minister resigned on Sunday."
    long = "Late on Sunday evening the minister denied that he had resigned."
    assert apart(told, long, language="en") == [[told[:-1], long[:-1]]]


def test_what_is_denied_stands_among_nine_words_behind_the_verb() -> None:
    behind = "نفى المدير أمام عشرات الصحفيين في مقر الوزارة {}استقالته."
    assert apart(LEFT, behind.format(""))
    assert apart(LEFT, behind.format("صباحا "))
    assert apart(LEFT, behind.format("صباح الأحد ")) == []


def test_a_not_right_in_front_of_the_verb_or_one_word_off_takes_it_back() -> None:
    assert apart(LEFT, "لا نفى استقالته.") == []
    assert apart(LEFT, "لا أحد نفى استقالته.") == []
    assert apart(LEFT, "لا أحد هنا نفى استقالته.")


@pytest.mark.parametrize("link", ["معرفته بقرار", "صلته بقرار", "علمه بقرار"])
def test_who_denies_to_know_of_it_denies_no_more(link: str) -> None:
    assert apart(LEFT, f"نفى الوزير {link} استقالته.") == []


def test_what_is_told_is_the_own_verb_or_stands_behind_a_verb_of_saying() -> None:
    denial = "نفى المدير استقالته."
    assert apart("أعلن الوزير أمس أنه استقال.", denial)
    # What is said without «that» cannot be told from who says it.
    assert apart("أعلن الوزير أمس استقالته.", denial) == []
    assert apart("وصل الوزير بعد أن استقال.", denial) == []
    assert apart("وقد استقال الوزير.", denial)


def test_a_denial_is_shown_to_its_mark_or_for_fifteen_words() -> None:
    rest = "قبل سفره إلى بلدة الواحة مع وفد كبير يضم خبراء وتجارا ونوابا وصحفيين وطلبة"
    ((_, shown),) = apart(LEFT, f"{DENIAL[:-1]} {rest}.")
    assert shown == f"{DENIAL[:-1]} {rest}".rsplit(" ", 2)[0]
    ((_, shown),) = apart(LEFT, f"{DENIAL[:-1]}، {rest}.")
    assert shown == DENIAL[:-1]
    ((_, shown),) = apart(LEFT, f"مساء الأحد، {DENIAL}")
    assert shown == DENIAL[:-1]
    ((_, shown),) = apart(LEFT, f"«الأحد» {DENIAL}")
    assert shown == DENIAL[:-1]


def test_what_is_told_in_english_opens_its_sentence() -> None:
    told = "Officials say the minister resigned on Sunday."
    assert apart(told, "The minister denied that he had resigned.", language="en")
    assert apart("The minister stays.", "The trader denied fraud.", language="en") == []


@pytest.mark.parametrize(
    ("one", "differs"),
    [
        ("أكد الوزير أنه استقال من الحكومة.", True),
        ("قال الوزير إن الاجتماع تأجل.", False),
        ("أكد الوزير موعد الاجتماع.", False),
    ],
)
def test_behind_a_verb_of_saying_what_is_said_counts_and_not_who_says_it(one: str, differs: bool) -> None:
    assert bool(apart(one, DENIAL)) == differs


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("أنذرت البلدية سكان العمارة.", "لم تنذر البلدية سكان العمارة.", True),
        ("أنذرت البلدية سكان العمارة.", "قال جار إن البلدية لم توجه أي إنذار إلى سكان العمارة.", True),
        ("أعلن الوالي فتح تحقيق.", "لم يعلن الوالي فتح أي تحقيق حتى الآن.", True),
        ("تعاني البلدية نقص الماء.", "لا تزال البلدية تعاني نقص الماء.", False),
        ("أنذرت البلدية سكان العمارة.", "لم تنذر البلدية سوى سكان العمارة.", False),
        ("أنذرت البلدية سكان العمارة.", "لم تصلح البلدية سقف العمارة.", False),
        ("لم تنذر البلدية سكان العمارة.", "قال جار إن البلدية لم تنذر أحدا.", False),
    ],
)
def test_what_one_says_was_not_so_is_no_agreement(one: str, other: str, *, apart: bool) -> None:
    found = denied(pair_of(one, other), {(0, 1): Judged(0.9, 0.9)}, 0.2)
    assert bool(found) is apart


STOPPED = "أوقفت السلطات صيد السردين في ميناء الواحة."


@pytest.mark.parametrize(
    ("told", "teller", "denial", "expected"),
    [
        (STOPPED, Source("outlet"), "نفت وزارة الصيد إيقاف صيد السردين في الواحة.", True),
        # By the verb of a clause beside it nothing is denied.
        (
            STOPPED,
            Source("outlet"),
            "وصل الوزير إلى الواحة للقاء الصيادين الذين نفوا علمهم بصيد السردين.",
            False,
        ),
        # It was said before that it was not so.
        ("لم توقف السلطات صيد السردين.", Source("outlet"), "نفت وزارة الصيد إيقاف صيد السردين.", False),
        # Nobody denies what he said himself, unless it was somebody without a name.
        (STOPPED, Source("official", "وزارة الصيد"), "نفت وزارة الصيد إيقاف صيد السردين.", False),
        (STOPPED, Source("official", "وزارة النقل"), "نفت وزارة الصيد إيقاف صيد السردين.", True),
        (STOPPED, Source("unnamed", "مسؤول في وزارة الصيد"), "نفت وزارة الصيد إيقاف صيد السردين.", True),
        (STOPPED, Source("outlet"), "نفت شركة الطيران إلغاء رحلاتها إلى الجزيرة.", False),
        (STOPPED, Source("outlet"), "أوقفت وزارة الصيد صيد السردين.", False),
        # Three of five words are more than half of who said it.
        (
            STOPPED,
            Source("person", "رئيس شركة الصيد سمير الجبلي"),
            "نفى رئيس شركة الصيد إيقاف صيد السردين.",
            False,
        ),
        # His name is looked for one word farther than it is long: behind that is what he said.
        (STOPPED, Source("person", "الجبلي"), "نفى سمير الجبلي إيقاف صيد السردين.", False),
        (STOPPED, Source("person", "الجبلي"), "نفى الوزير اتهام الجبلي بإيقاف صيد السردين.", True),
    ],
)
def test_what_is_denied_of_what_was_told(told: str, teller: Source, denial: str, *, expected: bool) -> None:
    one, other = pair_of(told, denial).candidates
    assert is_denied_by(one, teller, other) is expected


def test_what_is_told_by_a_verb_of_saying_is_denied_where_more_than_a_name_is_shared() -> None:
    told_first = "أعلن وجهاء الواحة التوصل إلى اتفاق مع الحكومة على هدنة في المدينة."
    denial = "نفى الشيخ حكمت الجبلي التوصل إلى اتفاق مع الحكومة على هدنة في المدينة."
    analysis = compared(told_first, denial)
    (conflict,) = told(analysis)
    assert conflict.kind == "attribution"
    assert analysis.claims == ()


def test_who_is_kept_from_something_has_not_done_it() -> None:
    entered = "ودخلت قوافل المساعدات إلى مدينة الواحة."
    barred = "ومنعت قوافل المساعدات من دخول مدينة الواحة."
    days = ("2031-05-06", "2031-05-06")
    assert [own.kind for own in compared(entered, barred, published=days).relations.pairs.values()] == [
        "differs"
    ]
    assert [own.kind for own in compared(barred, barred[1:], published=days).relations.pairs.values()] == [
        "same"
    ]


def kept_apart(one: str, other: str, language: str = "ar") -> bool:
    """Whether two sentences that likely state the same do not, as one says that it was not so."""
    return bool(denied(pair_of(one, other, language), {(0, 1): Judged(0.9, 0.9)}, 0.2))


ENTERED = "دخلت القوافل المدينة."
SEVEN_WORDS = "جميع قوافل المساعدات القادمة أمس على الطريق"


@pytest.mark.parametrize(
    ("barred", "apart"),
    [
        ("منعت القوافل من دخول المدينة.", True),
        ("منعت من دخول المدينة.", True),
        (f"منعت {SEVEN_WORDS} الساحلي من دخول المدينة.", True),
        (f"منعت {SEVEN_WORDS} الساحلي القديم من دخول المدينة.", False),
        # The verb is the sentence's own among its first four words.
        ("مساء يوم الأحد منعت القوافل من دخول المدينة.", True),
        ("مساء يوم أمس الأحد منعت القوافل من دخول المدينة.", False),
        ("منعت البلدية وقوف الشاحنات.", False),
        # From leaving it, whatever is said of the town.
        ("منعت القوافل من مغادرة المدينة.", False),
    ],
)
def test_what_somebody_is_kept_from_stands_right_behind_the_word_that_leads_it_in(
    barred: str, *, apart: bool
) -> None:
    assert kept_apart(ENTERED, barred) is apart


def test_in_english_who_keeps_somebody_from_it_may_be_long() -> None:
    entered = "Convoys entering the town were welcomed."
    assert kept_apart(entered, "Late on Sunday evening guards barred convoys from entering it.", "en")


WARNED = "أنذرت البلدية سكان العمارة."


@pytest.mark.parametrize(
    ("negated", "apart"),
    [
        ("لم توجه البلدية أمس مساء الأحد عبر الصحف أي إنذار.", True),
        ("لم توجه البلدية أمس مساء الأحد عبر الصحف المحلية أي إنذار.", False),
        # Only behind a verb of saying and «that» the front is that of what is said.
        ("أكد عمدة المدينة أمس لم تنذر البلدية سكان العمارة.", False),
        ("أوضح العمدة أن لم تنذر البلدية سكان العمارة.", True),
        ("بالرغم من أن البلدية القديمة لم تنذر سكان العمارة.", False),
    ],
)
def test_a_not_counts_at_the_front_of_what_is_said(negated: str, *, apart: bool) -> None:
    assert kept_apart(WARNED, negated) is apart


def test_what_is_said_behind_that_begins_within_nine_words() -> None:
    said = "أعلن الوزير أنه في مساء يوم الأحد الماضي أمام {}استقال."
    assert apart(said.format("عشرات الصحفيين "), DENIAL)
    assert apart(said.format("عشرات من الصحفيين "), DENIAL) == []


def test_a_mark_right_behind_its_first_word_ends_what_is_shown() -> None:
    ((shown, _),) = apart("استقال، بحسب بلاغ، الوزير من الحكومة.", DENIAL)
    assert shown == "استقال"


def said_apart(one: str, other: str, language: str = "ar") -> bool:
    """Whether what is told without «that» is denied, as far as it is known who stands behind each sentence."""
    document = pair_of(one, other, language)
    facts = extract_facts(document.articles)
    return bool(list(denied_apart(document, {(0, 1): Judged(0.9, 0.9)}, Attribution(document, facts))))


@pytest.mark.parametrize(
    ("denial", "denied"),
    [
        ("نفى الشيخ حكمت الجبلي التوصل إلى هدنة في الواحة.", True),
        ("نفى الشيخ حكمت الجبلي وجود هدنة.", False),  # one word of it only
        ("نفى الشيخ حكمت الجبلي غلاء المعيشة.", False),
        ("نفي قاطع التوصل إلى هدنة في الواحة.", False),  # by nobody
    ],
)
def test_a_denial_shares_two_words_with_what_is_said_beside_who_denies(denial: str, *, denied: bool) -> None:
    assert said_apart("أعلن الوجهاء التوصل إلى هدنة في الواحة.", denial) is denied


def test_in_english_what_is_said_is_told_by_that_alone() -> None:
    assert not said_apart(
        "Said the elders: a truce is near in the town.", "The sheikh denied a truce in the town.", "en"
    )
