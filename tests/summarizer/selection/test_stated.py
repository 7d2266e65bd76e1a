"""How much of a sentence's key points another one states."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from msgspec.structs import replace

from summarizer import Document, analyse, build_document, extract_facts, key_points
from summarizer.comparison.pairs.relations import Judged, Pair
from summarizer.selection.key_points import KeyPoints
from summarizer.selection.stated import FEATURES
from tests.summarizer.builders import PORT, article_of

HARBOUR = "أعلنت الوكالة أن الميناء الجديد فتح أبوابه للسفن."


def set_with_copies() -> tuple[Document, KeyPoints, Mapping[Pair, Judged]]:
    articles = [
        article_of(*PORT, id="first"),
        article_of(PORT[0], HARBOUR, "السفن.", PORT[1], id="second"),
        article_of("Le port a ouvert ses portes aux navires.", id="third", language="fr"),
    ]
    document = build_document(articles)
    analysis = analyse(document, extract_facts(articles))
    judged, origin = analysis.judged, analysis.agreed.origin
    points = key_points(document, judged, origin, analysis.facts, values=analysis.values)
    return document, points, judged


def test_the_table_holds_what_the_model_makes_of_the_features_of_each_pair() -> None:
    document, points, judgements = set_with_copies()
    pool = range(len(document.candidates))
    table = points.table(pool)
    for i in pool:
        for j in pool:
            seen = points.pairs.features(j, i)
            alike = document.candidates[i].language == document.candidates[j].language
            if i != j and alike:
                expected = 0.0 if seen is None else points.by.stated.chance(seen)
                assert table[i][j] == pytest.approx(expected, abs=1e-12), (i, j)
            elif i != j:
                judged = judgements.get((min(i, j), max(i, j)))
                assert table[i][j] == (judged.same if judged else 0.0)
    assert all(table[i][i] == 1.0 for i in pool)


def test_a_pair_is_judged_as_in_the_table() -> None:
    document, points, _ = set_with_copies()
    pool = range(len(document.candidates))
    table = points.table(pool)
    assert all(points.stated(j, i) == pytest.approx(table[i][j]) for i in pool for j in pool if i != j)


def test_what_was_found_of_a_pair_is_kept_for_its_own_model_alone() -> None:
    document, points, _ = set_with_copies()
    whole = points.table(range(len(document.candidates)))
    i, j = next((i, j) for i in whole for j in whole if i < j and whole[i][j])
    assert points.table([i, j]) == {i: [1.0, whole[i][j]], j: [whole[j][i], 1.0]}
    surer = replace(points.by.stated, constant=points.by.stated.constant + 1.0)
    assert points.pairs.table([i, j], surer) == set_with_copies()[1].pairs.table([i, j], surer)
    assert points.pairs.table([i, j], surer)[i][1] > whole[i][j]


def test_the_first_sentence_of_an_article_is_seen_as_that() -> None:
    articles = [article_of(PORT[0], HARBOUR, id="first"), article_of(HARBOUR, PORT[0], id="second")]
    document = build_document(articles)
    analysis = analyse(document, extract_facts(articles))
    points = key_points(document, analysis.judged, analysis.agreed.origin, analysis.facts)
    firsts = FEATURES.index("first"), FEATURES.index("other first")
    seen = points.pairs.features(0, 3), points.pairs.features(1, 2)
    assert [[own[n] for n in firsts] for own in seen if own] == [[1.0, 0.0], [0.0, 1.0]]


def test_one_figure_of_one_kind_makes_two_sentences_tell_the_same() -> None:
    articles = [
        article_of("غرقت العبارة قبالة الميناء فقتل 19 شخصا.", id="first"),
        article_of("ارتفعت حصيلة غرق العبارة إلى 19 قتيلا.", id="second"),
    ]
    document = build_document(articles)
    analysis = analyse(document, extract_facts(articles))
    judged, origin = analysis.judged, analysis.agreed.origin
    bare = key_points(document, judged, origin, analysis.facts)
    seen = key_points(document, judged, origin, analysis.facts, values=analysis.values)
    assert (seen.pairs.features(0, 1) or [0.0])[-1] == 1.0
    assert (bare.pairs.features(0, 1) or [1.0])[-1] == 0.0
    assert seen.stated(0, 1) > bare.stated(0, 1)
