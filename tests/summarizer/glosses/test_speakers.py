"""Who goes on speaking where a verb of saying has no subject."""

from __future__ import annotations

import pytest

from summarizer import build_document, extract_facts
from summarizer.facts import Fact, Mention
from summarizer.glosses.speakers import speakers
from tests.summarizer.builders import article_of

GOES_ON = "وأضاف أن الإنارة ستكتمل قبل الخريف."


def told(*texts: str, facts: tuple[Fact, ...] | None = None) -> list[str]:
    document = build_document([article_of(*texts)])
    known = extract_facts(document.articles) if facts is None else facts
    people = [(mention, fact) for fact in known if fact.kind == "person" for mention in fact.mentions]
    return [gloss.text for gloss in speakers(document, len(texts) - 1, people)]


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
