"""Who goes on speaking where a verb of saying has no subject."""

from __future__ import annotations

import pytest

from summarizer import build_document, extract_facts
from summarizer.facts import Fact, Mention
from summarizer.glosses.speakers import speakers
from tests.summarizer.builders import article_of

GOES_ON = "وأضاف أن الإنارة ستكتمل قبل الخريف."


def told(*texts: str, facts: tuple[Fact, ...] | None = None, at: int = -1) -> list[str]:
    """Who is told to speak in the last of these sentences, or in another one."""
    document = build_document([article_of(*texts)])
    known = extract_facts(document.articles) if facts is None else facts
    people = [(mention, fact) for fact in known if fact.kind == "person" for mention in fact.mentions]
    return [gloss.text for gloss in speakers(document, at % len(texts), people)]


def named(text: str, value: str, called: str) -> Fact:
    starts = [(name, text.index(name)) for name in (value, called)]
    return Fact("person", value, tuple(Mention("a", at, at + len(name), name) for name, at in starts))


@pytest.mark.parametrize(
    "goes_on",
    [
        "وأضاف في تصريح لإذاعة محلية أن الإنارة ستكتمل قبل الخريف.",
        "وتابع بالقول إن الإنارة ستكتمل قبل الخريف.",
        "وقال أيضا إن الإنارة ستكتمل قبل الخريف.",
        "وأوضح خلال مؤتمر صحفي: «ستكتمل الإنارة قبل الخريف».",
    ],
)
def test_where_and_when_it_is_said_may_stand_between(goes_on: str) -> None:
    before = "قال المهندس سالم الدريدي إن الرصيف جديد."
    assert told(before, goes_on, facts=()) == ["المهندس سالم الدريدي"]


@pytest.mark.parametrize(
    "goes_on",
    [
        "وأضاف في المساء، بعد أن هدأ البحر، أن الإنارة ستكتمل.",
        "وأضاف المدير أن الإنارة ستكتمل قبل الخريف.",
        "وأضاف في تصريح لإذاعة محلية لم تذكر اسمها ولا موعد بثها على الهواء أن الإنارة ستكتمل.",
        "وأضافت أن الإنارة ستكتمل قبل الخريف.",
    ],
)
def test_more_than_that_between_leaves_it_open(goes_on: str) -> None:
    assert told("قال المهندس سالم الدريدي إن الرصيف جديد.", goes_on, facts=()) == []


def test_who_is_named_in_the_phrase_between_may_be_the_speaker() -> None:
    texts = ("قال المهندس سالم الدريدي إن الرصيف جديد.", "وقال في مؤتمر صحفي كمال الناصري إن الإنارة ستكتمل.")
    text = "\n\n".join(texts)
    other = named(text, "كمال الناصري", "كمال الناصري")
    assert told(*texts, facts=(other,)) == []
    assert told(*texts, facts=()) == ["المهندس سالم الدريدي"]


def test_a_document_goes_on_as_well() -> None:
    assert told("وجاء في بيان لإدارة الميناء: «الرصيف جديد».", GOES_ON, facts=()) == ["بيان لإدارة الميناء"]
    assert told("وجاء في بيان: «الرصيف جديد».", GOES_ON, facts=()) == []
    assert told("وجاء في الصباح وفد من العمال.", GOES_ON, facts=()) == []
    assert told("وجاء في بيان لإدارة الميناء، وهو الثاني: «الرصيف جديد».", GOES_ON, facts=()) == []


def test_a_surname_is_told_in_full_and_a_name_without_what_follows_it() -> None:
    texts = ("وصل سالم الدريدي أمس.", "وقال الدريدي إن الرصيف جديد.", GOES_ON)
    text = "\n\n".join(texts)
    fact = named(text, "سالم الدريدي", "الدريدي إن".removesuffix(" إن"))
    bare = text.index("الدريدي", text.index("وقال"))
    fact = Fact("person", "سالم الدريدي", (fact.mentions[0], Mention("a", bare, bare + 7, "الدريدي")))
    assert told(*texts, facts=(fact,)) == ["سالم الدريدي"]
    assert told(*texts, facts=()) == []
    longer = ("وقال سالم الدريدي منافس المدير إن الرصيف جديد.", GOES_ON)
    whole = Fact("person", "سالم الدريدي", (Mention("a", 5, 17, "سالم الدريدي"),))
    assert told(*longer, facts=(whole,)) == ["سالم الدريدي"]


def test_one_word_that_is_no_known_name_says_too_little() -> None:
    assert told("وقال مصدر في الميناء إن الرصيف جديد.", GOES_ON, facts=()) == []


def test_a_sentence_of_one_word_in_marks_goes_on() -> None:
    assert told("قال المهندس سالم الدريدي إن الرصيف جديد.", "وأضاف: «سيكتمل».", facts=()) == [
        "المهندس سالم الدريدي"
    ]


def test_eight_words_may_stand_between_the_verb_and_what_is_said() -> None:
    before, phrase = "قال المهندس سالم الدريدي إن الرصيف جديد.", "في تصريح بثته إذاعة محلية صغيرة مساء الجمعة"
    assert len(phrase.split()) == 8
    assert told(before, f"وأضاف {phrase} أن الإنارة ستكتمل.", facts=()) == ["المهندس سالم الدريدي"]
    assert told(before, f"وأضاف {phrase} الماضي أن الإنارة ستكتمل.", facts=()) == []


def test_a_document_s_name_has_up_to_eight_words() -> None:
    assert told("وجاء في بيان للإدارة: «الرصيف جديد».", GOES_ON, facts=()) == ["بيان للإدارة"]
    document = "بيان نشرته إدارة الميناء صباح السبت قرب الرصيف"
    assert len(document.split()) == 8
    assert told(f"وجاء في {document}: «الإنارة كاملة».", GOES_ON, facts=()) == [document]
    assert told(f"وجاء في {document} الجديد: «الإنارة كاملة».", GOES_ON, facts=()) == []


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        ("وقال مدير الميناء، أمس الجمعة، إن الرصيف جديد.", ["مدير الميناء"]),
        ("وقال مدير الميناء إن الرصيف جديد.", ["مدير الميناء"]),
        ("وقال مدير الميناء في المساء إن الرصيف جديد.", ["مدير الميناء"]),
        ("وقال مدير الميناء وهو غاضب إن الرصيف جديد.", ["مدير الميناء"]),
        # Nor is it of the subject that he would not be named.
        ("وقال مدير ميناء طلب عدم الكشف عن اسمه إن الرصيف جديد.", ["مدير ميناء"]),
        ("وقال مدير ميناء رفض الكشف عن اسمه إن الرصيف جديد.", ["مدير ميناء"]),
        # How it is said stands in front of who says it.
        ("وقال، بصوت خافت، إن الرصيف جديد.", []),
        # What an agency is for is part of its name.
        ("وقال سالم الدريدي للصحافة المحلية إن الرصيف جديد.", []),
        ("وقال مدير ميناء للصحافة المحلية إن الرصيف جديد.", ["مدير ميناء"]),
        # Somebody else may speak, or this one does something else.
        ("وقال وأعلن مدير الميناء إن الرصيف جديد.", []),
        # Who was the director «then» is told by what stands before.
        ("وقال مدير الميناء آنذاك إن الرصيف جديد.", []),
        ("وقال مدير الميناء وتلك عادة إن الرصيف جديد.", []),
    ],
)
def test_the_subject_ends_where_something_else_begins(first: str, expected: list[str]) -> None:
    assert told(first, GOES_ON, facts=()) == expected


def test_nobody_who_speaks_at_the_end_has_spoken_at_the_beginning() -> None:
    texts = ("وأضاف أن الرصيف جديد.", GOES_ON, "وقال المهندس سالم الدريدي إن المدخل مغلق.")
    assert told(*texts, facts=(), at=1) == []


def test_a_name_behind_a_mark_is_not_the_subject() -> None:
    first = "وقال، سالم الدريدي، إن الرصيف جديد."
    man = named(first, "سالم الدريدي", "سالم الدريدي")
    assert told(first, GOES_ON, facts=(man,)) == []
    assert told(
        first.replace("،", ""), GOES_ON, facts=(named(first.replace("،", ""), man.value, man.value),)
    ) == ["سالم الدريدي"]
