"""What a sentence is seen by, of which it is told whether its article alone states it."""

from __future__ import annotations

import math

import pytest
from msgspec.structs import replace

from summarizer import build_document
from summarizer.comparison.exclusive_features import (
    FEATURES,
    carried_between,
    features_of,
    own_facts,
)
from summarizer.comparison.pairs.relations import Judged
from summarizer.comparison.pairs.statements import describe
from summarizer.comparison.reuse.text_reuse import Copy, Run
from summarizer.comparison.values.value_reading import read_values
from summarizer.comparison.values.values import Value
from summarizer.facts import Fact, Mention
from tests.summarizer.builders import article_of, distinct, document_of, set_of
from tests.summarizer.comparison.facts_at import fact

DOCUMENT = set_of(distinct(5, 8), distinct(2, 9))


def test_a_fact_is_an_article_s_own_where_no_other_has_it() -> None:
    own = own_facts(DOCUMENT, [fact(DOCUMENT, 0, 2), fact(DOCUMENT, 1, 5)])
    assert {index: [(value, kind) for _, value, kind in told] for index, told in own.items()} == {
        0: [("person (0, 2)", "person")],
        2: [("person (0, 2)", "person")],
    }


def test_a_fact_of_articles_of_one_group_is_the_group_s_own() -> None:
    facts = [fact(DOCUMENT, 1, 5)]
    assert set(own_facts(DOCUMENT, facts, group=(7, 7))) == {1, 5}
    assert set(own_facts(DOCUMENT, facts, group=(7, 8))) == set()


def test_a_mention_of_an_article_that_is_not_there_is_another_owner() -> None:
    elsewhere = replace(fact(DOCUMENT, 1), mentions=(*fact(DOCUMENT, 1).mentions, Mention("zz", 0, 1, "ض")))
    assert set(own_facts(DOCUMENT, [elsewhere])) == set()
    assert set(own_facts(DOCUMENT, [elsewhere], group=(0, 1))) == set()


def test_a_date_that_nobody_can_place_is_no_fact_of_its_own() -> None:
    facts = [fact(DOCUMENT, 0, kind="date"), fact(DOCUMENT, 1, kind="date", iso="2031-05-06")]
    assert set(own_facts(DOCUMENT, facts)) == {1}


def test_a_date_and_a_number_are_told_in_the_sentence_s_own_words() -> None:
    named = {
        kind: own_facts(DOCUMENT, [fact(DOCUMENT, 1, kind=kind, iso="2031-05-06")])
        for kind in ("date", "person")
    }
    assert named["date"][1][0][1] == DOCUMENT.candidates[1].text[:3]
    assert named["person"][1][0][1] == "person (1,)"


def test_a_fact_said_twice_in_a_sentence_is_told_once() -> None:
    once = fact(DOCUMENT, 0)
    twice = replace(once, mentions=(*once.mentions, replace(once.mentions[0], start=5, end=8)))
    assert len(own_facts(DOCUMENT, [twice])[0]) == 1


def test_what_a_sentence_is_seen_by() -> None:
    texts = ("ضصثقغع فخحجدش هل", "ضصثقغع فخحجدش شطظزرذ قغفخحج؟")
    one, other = (
        article_of(*texts, title="ضصثقغع", id="a0"),
        article_of(texts[0], title="ضصثقغع فخحجدش", id="a1"),
    )
    document = build_document([one, other])
    judged = {(0, 2): Judged(0.75, 0.5), (1, 2): Judged(0.5, 0.25)}
    own = {1: [(0, "x", "number")] * 4 + [(0, "y", "place")]}
    seen = features_of(document, describe(document), judged, own, (0.25, 0.5, 0.75), [[]] * 3)
    first, second, third = (dict(zip(FEATURES, features, strict=True)) for features, _ in seen)
    assert (first["likest"], first["likest part"], first["part squared"]) == (0.75, 0.5, 0.25)
    assert (second["likest"], second["likest part"], second["part squared"]) == (0.5, 0.25, 0.0625)
    assert (third["likest"], third["likest part"]) == (0.75, 0.5)
    assert [one["carried"] for one in (first, second, third)] == [0.25, 0.5, 0.75]
    assert [one["first"] for one in (first, second, third)] == [1.0, 0.0, 1.0]
    assert [one["depth"] for one in (first, second, third)] == [0.0, 0.5, 0.0]
    assert [one["words"] for one in (first, second)] == [math.log(4), math.log(5)]
    # Of four numbers three count.
    assert [second[f"own {kind}"] for kind in ("numbers", "people", "places")] == [3.0, 0.0, 1.0]
    # The first word is in both headlines, the second in one, of two articles.
    assert [one["headline"] for one in (first, second)] == [1.5, 1.5]
    assert second["headlines by length"] == 1.5 / math.sqrt(4)
    assert [one["question"] for one in (first, second)] == [0.0, 1.0]
    assert [part for _, part in seen] == [True, True, True]


def test_question_marks_of_both_scripts_and_figures_are_seen() -> None:
    document = document_of("ضصث قغف؟", "ضصث قغف?", "ضصث قغف 12", "ضصث", "هل")
    seen = features_of(document, describe(document), {}, {}, (0.0,) * 5, [[]] * 5)
    features = [dict(zip(FEATURES, own, strict=True)) for own, _ in seen]
    assert [own["question"] for own in features] == [1.0, 1.0, 0.0, 0.0, 0.0]
    assert [own["figures"] for own in features] == [0.0, 0.0, 1.0, 0.0, 0.0]
    assert features[3]["words"] == math.log(2)


def test_what_no_other_article_has_is_weighed_and_counted() -> None:
    texts = ("ضصثقغع فخحجدش 12 مترا", "ضصثقغع شطظزرذ 15 مترا و12 طنا في 2031", "ضصثقغع فخحجدش 12 مترا")
    document = build_document([article_of(text, id=f"a{n}") for n, text in enumerate(texts)])
    facts = [Fact("date", "2031", (Mention("a1", 35, 39, "2031"),), iso="2031")]
    values = read_values(document, facts)

    def own(*group: int) -> list[tuple[float, ...]]:
        seen = features_of(document, describe(document), {}, {}, (0.0,) * 3, values, group or None)
        return [tuple(features[-4:]) for features, _ in seen]

    first, second, third = own()
    assert first == third == (0.0, 0.0, 1.0, 0.0)
    assert 0.0 < second[0] < 1.0
    # Fifteen is its own, twelve is not; of its three values none is another's.
    assert second[1:3] == (2.0, 0.0)
    assert second[3] == len(values[1])
    # The first and the third as one know nothing but what both have.
    assert own(0, 1, 0)[0][2:] == (0.0, 1.0)


@pytest.mark.parametrize(("part", "shares"), [(0.2, True), (0.19, False), (0.24, True)])
def test_another_article_is_told_to_share_a_part_from_a_likelihood_on(part: float, shares: bool) -> None:
    seen = features_of(DOCUMENT, describe(DOCUMENT), {(0, 5): Judged(0.0, part)}, {}, (0.0,) * 7, [[]] * 7)
    assert seen[0][1] is seen[5][1] is shares
    assert not seen[1][1]


def test_of_articles_in_other_languages_nothing_is_heard() -> None:
    def own(*languages: str) -> float:
        texts = distinct(len(languages), 8)
        articles = [
            article_of(text, id=f"a{n}", language=code)
            for n, (text, code) in enumerate(zip(texts, languages, strict=True))
        ]
        document = build_document(articles)
        count = len(document.candidates)
        seen = features_of(document, describe(document), {}, {}, (0.0,) * count, [[]] * count)
        return seen[0][0][FEATURES.index("own roots")]

    assert own("ar") == own("ar", "ar") == 1.0
    assert own("ar", "ar", "fr") == 0.5
    assert own("ar", "fr") == 0.0


def test_a_sentence_without_a_root_has_none_of_its_own() -> None:
    document = document_of("12 13", "ضصث قغف")
    seen = features_of(document, describe(document), {}, {}, (0.0,) * 2, [[]] * 2)
    assert seen[0][0][FEATURES.index("own roots")] == 0.0


def test_a_day_that_is_told_by_its_weekday_is_no_value_of_its_own() -> None:
    def values(*words: str) -> float:
        day = Value(0, 0, "date", "date", 0, 2, date="2031-04-20", words=words)
        seen = features_of(DOCUMENT, describe(DOCUMENT), {}, {}, (0.0,) * 7, [[day], *[[]] * 6])
        return seen[0][0][FEATURES.index("own values")]

    assert values("day") == 1.0
    assert values("day", "of writing", "weekday") == 0.0


@pytest.mark.parametrize(
    ("runs", "group", "carried"),
    [
        ([], (0, 1), [0.0, 0.0, 0.0]),
        ([((0, 56), (0, 14))], (0, 1), [1.0, 0.0, 0.25]),
        ([((0, 56), (0, 14))], (5, 5), [0.0, 0.0, 0.0]),
        # A run that reaches into the next sentence is of both; of several the one with most of the sentence counts.
        ([((49, 65), (0, 14))], (0, 1), [0.125, 0.125, 0.25]),
        ([((0, 5), (0, 14)), ((49, 65), (28, 56))], (0, 1), [0.125, 0.125, 0.5]),
    ],
)
def test_how_much_of_a_sentence_the_other_group_has_word_for_word(
    runs: list[tuple[tuple[int, int], tuple[int, int]]], group: tuple[int, int], carried: list[float]
) -> None:
    document = set_of(distinct(2, 8), distinct(1, 8))
    assert [(own.sentence.start, own.sentence.end) for own in document.candidates] == [
        (0, 56),
        (58, 114),
        (0, 56),
    ]
    copy = Copy(0, 1, tuple(Run(first, second, 9, formula=False) for first, second in runs), 0.5, 0.5)
    assert carried_between(document, [copy], group) == carried
