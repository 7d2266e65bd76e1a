"""What tells that a sentence states a key point, and that it leans on another."""

from __future__ import annotations

import math

import pytest

from corpus import get_language
from summarizer import analyse, extract_facts, key_points
from summarizer.document import build_document
from summarizer.facts import Fact, Mention
from summarizer.selection import hanging, sentence_features, told
from summarizer.selection.brief_order import in_brief_order
from summarizer.selection.linear import Linear, models
from summarizer.sentences.cues import CUES, cues
from tests.summarizer.builders import LIBRARY, MARKET, PORT, TRAM, article_of, set_of


def test_the_models_fit_their_features() -> None:
    held = models()
    assert held.weight.names == held.order.names == sentence_features.FEATURES
    assert held.told.names == told.FEATURES
    assert held.hanging.names == hanging.FEATURES
    assert held.origin


def test_a_feature_that_is_not_known_adds_nothing() -> None:
    model = Linear(("a", "b"), (1.0, 2.0), (0.5, 1.0), (2.0, 3.0), 0.25)
    assert model.value([None, 2.0]) == 0.25
    assert model.value([1.5, None]) == 2.25
    assert model.chance([None, None]) == pytest.approx(1 / (1 + math.exp(-0.25)))


def test_the_parts_add_up_to_the_weight() -> None:
    document = set_of(PORT, TRAM)
    points = key_points(document, {}, (0, 1), ())
    for weight, parts in zip(points.weights, points.parts, strict=True):
        assert weight == pytest.approx(max(0.0, sum(parts.values())))


def test_the_news_weighs_more_than_what_leans_on_it() -> None:
    document = set_of(PORT, PORT[:2], PORT[1:4])
    analysis = analyse(document, ())
    points = key_points(document, analysis.judged, analysis.agreed.origin, ())
    assert points.weights[0] > points.weights[5]


@pytest.mark.parametrize(
    ("general", "told"),
    [
        ("يشكل التعاون أهم مداخل تنمية الموانئ.", "شكل التعاون أهم مداخل تنمية الموانئ."),
        ("ولا يشكل التعاون أهم مداخل تنمية الموانئ.", "ولم يشكل التعاون أهم مداخل تنمية الموانئ."),
        ("وليس التعاون أهم مداخل تنمية الموانئ.", "وصار التعاون أهم مداخل تنمية الموانئ."),
        ("يشكل التعاون أهم مداخل تنمية الموانئ.", "سيشكل التعاون أهم مداخل تنمية الموانئ."),
        ("يشكل التعاون أهم مداخل تنمية الموانئ.", "يشكل سالم الحداد لجنة لتنمية الموانئ."),
    ],
)
def test_how_things_are_weighs_less_than_what_happened(general: str, told: str) -> None:
    document = set_of(["أعلن سالم الحداد فتح الميناء يوم السبت.", general, told])
    points = key_points(document, {}, (0,), extract_facts(document.articles))
    assert points.weights[1] < 0.6 * points.weights[2]


def test_of_two_that_say_the_same_the_clean_one_weighs_more() -> None:
    clean, tagged = "أعلنت البلدية فتح الميناء يوم السبت.", "أعلنت #البلدية فتح الميناء يوم السبت."
    first, second = (key_points(set_of([text]), {}, (0,), ()).weights[0] for text in (clean, tagged))
    assert second == pytest.approx(0.9 * first)


@pytest.mark.parametrize("texts", [PORT, LIBRARY, MARKET])
def test_the_first_sentence_stands_alone(texts: tuple[str, ...]) -> None:
    language = {PORT: "ar", LIBRARY: "fr", MARKET: "en"}[texts]
    document = set_of(texts, texts, language=language)
    assert key_points(document, {}, (0, 0), ()).hanging[0] < 0.2


@pytest.mark.parametrize(
    "leaning",
    [
        "وأضاف أن الأشغال ستنتهي قريبا.",
        "وهو ما تنفيه إدارة المرفأ.",
        "وجاء ذلك بعد هذه الخطوة.",
    ],
)
def test_what_points_back_leans(leaning: str) -> None:
    document = set_of([*PORT[:3], leaning], TRAM)
    points = key_points(document, {}, (0, 1), extract_facts(document.articles))
    assert points.hanging[3] > 0.5
    assert points.hanging[3] > points.hanging[0]


def test_a_bare_surname_is_known_by_the_full_name() -> None:
    texts = (
        "قال الوزير إدريس الحنصالي إن الميناء سيفتح في الخريف.",
        "وزار الحنصالي مدينة فاس ومدينة وجدة يوم السبت.",
    )
    document = build_document([article_of(*texts)])
    features = hanging.features(document, extract_facts(document.articles))
    at = hanging.FEATURES.index("bare surnames")
    assert [own[at] for own in features] == [0.0, 1.0]
    assert [own[at] for own in hanging.features(document, ())] == [None, None]


def test_one_sentence_states_most_of_another_with_its_words() -> None:
    document = set_of([PORT[0], PORT[1]], [PORT[0], TRAM[0]])
    analysis = analyse(document, ())
    points = key_points(document, analysis.judged, analysis.agreed.origin, ())
    assert points.told(0, 2) > 0.5 > points.told(0, 3)


def test_a_chosen_follower_stands_behind_its_own() -> None:
    document = set_of(PORT, TRAM)
    points = key_points(document, {}, (0, 1), ())
    ordered = in_brief_order(document, [3, 6, 2, 0], points)
    assert ordered[ordered.index(2) + 1] == 3
    assert sorted(ordered) == [0, 2, 3, 6]
    assert in_brief_order(document, [], points) == []


@pytest.mark.parametrize("code", ["ar", "fr", "en"])
def test_every_language_has_cues_of_every_kind(code: str) -> None:
    language = get_language(code)
    assert all(cues(language)[kind] for kind in CUES)
    assert all(word == language.normalize(word) for words in cues(language).values() for word in words)


def test_what_says_that_it_is_background_comes_last() -> None:
    aside = "يذكر أن الميناء بني سنة 1931 على أنقاض مرفأ قديم."
    document = set_of([PORT[0], aside, *PORT[1:3]], TRAM)
    points = key_points(document, {}, (0, 1), ())
    assert in_brief_order(document, [0, 1, 3, 4], points)[-1] == 1


@pytest.mark.parametrize(
    ("text", "leans"),
    [
        ("وبرز التوتر بين الطرفين في الربيع.", True),
        ("ووقع الدريدي والناصري اتفاقا بين الطرفين.", False),
        ("غير أن الميناء بقي مغلقا حتى الخريف.", True),
        ("وبقي الميناء مغلقا حتى الخريف.", False),
    ],
)
def test_both_sides_lean_where_none_are_named_and_a_concession_does(text: str, *, leans: bool) -> None:
    document = build_document([article_of("فتح الميناء أبوابه.", text)])
    names = [
        Fact("person", name, (Mention("a", at, at + len(name), name),))
        for name in ("الدريدي", "الناصري")
        if (at := document.articles[0].text.find(name)) >= 0
    ] or [Fact("place", "الميناء", (Mention("a", 4, 11, "الميناء"),))]
    assert hanging.leaning(document, names) == ({1} if leans else frozenset())
    assert hanging.leaning(document, ()) == ({1} if text.startswith("غير") else frozenset())
