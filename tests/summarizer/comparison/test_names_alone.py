"""Sentences that share names and who said so, and nothing that is said."""

from __future__ import annotations

import pytest

from summarizer import Attribution, build_document, extract_facts
from summarizer.comparison.names_alone import without_names_alone
from summarizer.comparison.relations import Judged
from summarizer.comparison.statements import describe
from summarizer.facts import Fact, Mention
from tests.summarizer.builders import article_of

SPOKEN = "وقال وزير الصيد كريم الوادي إن الأشغال ستبدأ في الميناء القديم."


def judged(one: str, other: str, same: float = 0.65, language: str = "ar") -> float:
    articles = [article_of(one, id="a", language=language), article_of(other, id="b", language=language)]
    document, facts = build_document(articles), extract_facts(articles)
    found = without_names_alone(
        document,
        facts,
        describe(document, facts),
        {(0, 1): Judged(same, same)},
        Attribution(document, facts),
        0.6,
    )
    return found[0, 1].same


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("ar", SPOKEN, "وقال وزير الصيد كريم الوادي إن الأسعار تراجعت كثيرا هذا العام."),
        (
            "fr",
            "« La route est coupée », a déclaré à la presse le porte-parole de la protection civile, Sami Jabali.",
            "Deux maisons ont brûlé, a indiqué lundi le porte-parole de la protection civile Sami Jabali.",
        ),
    ],
)
def test_who_speaks_alone_makes_no_two_sentences_the_same(language: str, one: str, other: str) -> None:
    assert judged(one, other, 0.95, language) < 0.6


@pytest.mark.parametrize(("same", "kept"), [(0.59, True), (0.6, False)])
def test_only_what_is_held_for_the_same_is_looked_at(same: float, kept: bool) -> None:
    other = "وقال وزير الصيد كريم الوادي إن الأسعار تراجعت كثيرا هذا العام."
    assert (judged(SPOKEN, other, same) == same) is kept


def test_names_alone_make_no_two_sentences_the_same_either() -> None:
    one, other = "انتقد كريم الوادي حزب الوردة الجديد.", "سيلتقي كريم الوادي قادة حزب الوردة الجديد."
    articles = [article_of(one, id="a"), article_of(other, id="b")]
    document = build_document(articles)

    def mentions(name: str) -> tuple[Mention, ...]:
        return tuple(
            Mention(own.id, own.text.index(name), own.text.index(name) + len(name), name) for own in articles
        )

    def same(*facts: Fact) -> float:
        pairs = {(0, 1): Judged(0.65, 0.65)}
        said = Attribution(document, facts)
        return without_names_alone(document, facts, describe(document, facts), pairs, said, 0.6)[0, 1].same

    person = Fact("person", "كريم الوادي", mentions("كريم الوادي"))
    party = Fact("organization", "حزب الوردة الجديد", mentions("حزب الوردة الجديد"))
    assert same(person, party) < 0.6
    assert same(person) == 0.65


def test_each_pair_is_looked_at() -> None:
    texts = SPOKEN, "تراجعت الأسعار.", "وقال وزير الصيد كريم الوادي إن الأسعار تراجعت."
    articles = [article_of(text, id=f"a{n}") for n, text in enumerate(texts)]
    document, facts = build_document(articles), extract_facts(articles)
    pairs = {(0, 1): Judged(0.5, 0.5), (0, 2): Judged(0.65, 0.65)}
    said = Attribution(document, facts)
    found = without_names_alone(document, facts, describe(document, facts), pairs, said, 0.6)
    assert found[0, 1].same == 0.5
    assert found[0, 2].same < 0.6


def test_what_is_said_does() -> None:
    other = "وأعلن وزير الصيد كريم الوادي أن الأشغال في الميناء القديم ستبدأ قريبا."
    assert judged(SPOKEN, other) == 0.65


def test_two_roots_are_enough_where_the_rest_is_surely_alike() -> None:
    one, other = "وقال كريم الوادي إن الأشغال بدأت.", "وقال كريم الوادي إن الأشغال بدأت مساء السبت."
    assert judged(one, other, 0.7) == 0.7
    assert judged(one, other, 0.69) < 0.6


def test_what_is_not_held_for_the_same_stays_as_it_is() -> None:
    assert judged(SPOKEN, "وقال وزير الصيد كريم الوادي إن الأسعار تراجعت.", 0.59) == 0.59


def test_when_and_on_which_occasion_is_nothing_that_is_said() -> None:
    one = "استقبل العمدة الثلاثاء بالواحة وزير الصيد كريم الوادي."
    other = "وقعت البلدية الثلاثاء بالواحة عقدين بحضور وزير الصيد كريم الوادي."
    assert judged(one, other, 0.92) < 0.6


def test_what_is_told_of_a_speaker_is_not_what_he_says() -> None:
    one = "وقال كريم الوادي، المتحدث باسم خفر السواحل، إن العبارة صدمت صخورا."
    other = "وقال كريم الوادي، المتحدث باسم خفر السواحل، «لن نتوقف قبل العثور على المفقودين»."
    assert judged(one, other, 0.8) < 0.6
