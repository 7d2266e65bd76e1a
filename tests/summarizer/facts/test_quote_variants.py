"""One quotation in other words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import extract_facts
from summarizer.facts import Fact, Mention
from summarizer.facts.conflicts import Conflict
from summarizer.facts.quote_variants import differing_quotations
from tests.summarizer.builders import article_of

SAID = "الميناء الجديد سيفتح أبوابه أمام قوارب الصيد قبل نهاية الخريف المقبل"
OTHERWISE = "الميناء الجديد سيستقبل في حوضه قوارب الصيد قبل نهاية الخريف المقبل"
REPORTED = (
    f"قال وزير الصيد كريم الوادي إن «{SAID}».",
    f"قال وزير الصيد كريم الوادي إن «{OTHERWISE}».",
)


def found(*texts: str) -> list[Conflict]:
    """What articles of one sentence each word differently."""
    articles = [article_of(text, id=f"a{n}") for n, text in enumerate(texts)]
    return differing_quotations(extract_facts(articles), {article.id: "ar" for article in articles})


def test_two_wordings_of_one_quotation_are_a_conflict() -> None:
    (conflict,) = found(*REPORTED)
    assert conflict.kind == "quote"
    assert "كريم الوادي" in conflict.about
    assert {value.value for value in conflict.values} == {SAID, OTHERWISE}
    assert not any(value.outlier for value in conflict.values)


def test_articles_with_the_same_wording_stand_by_one_value_the_commoner_one_first() -> None:
    (conflict,) = found(REPORTED[1], *[REPORTED[0]] * 2)
    carried = [(value.value, [m.article for m in value.mentions]) for value in conflict.values]
    assert carried == [(SAID, ["a1", "a2"]), (OTHERWISE, ["a0"])]


@pytest.mark.parametrize(
    "other",
    [
        SAID,
        SAID.replace(" قبل نهاية", "، قبل نهايه"),
        SAID.replace("أبوابه", "ابوابها"),
        SAID.removesuffix(" قبل نهاية الخريف المقبل"),
        SAID.removeprefix("الميناء الجديد "),
        SAID.replace("الجديد سيفتح", "الجديد، الذي طال انتظاره، سيفتح"),
        f"وعدنا البحارة في الربيع بأن {SAID.removesuffix(' المقبل')}",
    ],
)
def test_spelling_marks_and_length_are_none(other: str) -> None:
    assert found(REPORTED[0], REPORTED[0].replace(SAID, other)) == []


def test_what_another_person_says_is_another_quotation() -> None:
    assert found(REPORTED[0], REPORTED[1].replace("وزير الصيد كريم الوادي", "رئيس البلدية سامي الجبلي")) == []


def test_a_speaker_without_a_name_may_be_the_named_one() -> None:
    assert len(found(REPORTED[0], REPORTED[1].replace("وزير الصيد كريم الوادي", "الوزير"))) == 1


def test_two_statements_of_one_person_are_no_wordings_of_one() -> None:
    other = "الميناء القديم سيغلق أبوابه أمام سفن الشحن بعد نهاية الصيف المقبل"
    assert found(REPORTED[0], REPORTED[0].replace(SAID, other)) == []


def test_one_article_is_not_held_against_itself() -> None:
    assert found(f"{REPORTED[0]} {REPORTED[1]}") == []


_WORDS = st.lists(st.sampled_from([*SAID.split(), *OTHERWISE.split(), "،", "2024", "…"]), max_size=14)


@given(st.lists(_WORDS, max_size=5))
def test_any_words_are_compared(texts: list[list[str]]) -> None:
    quotations = [" ".join(words) for words in texts]
    facts = [
        Fact("quote", text, (Mention(f"a{n}", 0, len(text), text),)) for n, text in enumerate(quotations)
    ]
    for conflict in differing_quotations(facts, {f"a{n}": "ar" for n in range(len(texts))}):
        assert len(conflict.values) >= 2
        mentions = [mention for value in conflict.values for mention in value.mentions]
        assert len(mentions) == len(set(mentions))
        assert {mention.text for mention in mentions} <= set(quotations)
        assert conflict.about


@pytest.mark.parametrize(("one", "other"), [("5 سنوات", "خمس سنوات"), ("1.5 مليون دينار", "1,5 مليون دينار")])
def test_a_number_in_another_form_is_the_same_word(one: str, other: str) -> None:
    said = "قال وزير الصيد كريم الوادي إن «الميناء الجديد سيفتح أبوابه أمام قوارب الصيد بعد {} من الأشغال»."
    assert found(said.format(one), said.format(other)) == []
