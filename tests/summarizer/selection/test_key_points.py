"""What tells that a sentence states a key point, and that it leans on another."""

from __future__ import annotations

import math

import pytest

from corpus import Article, Sentence, get_language
from summarizer import analyse, extract_facts, key_points
from summarizer.document import build_document
from summarizer.facts import Fact, Mention
from summarizer.selection import hanging, sentence_features, stated
from summarizer.selection.brief_order import in_brief_order
from summarizer.selection.key_points import about
from summarizer.selection.linear import Linear, Models, chance, models
from summarizer.sentences.cues import CUES, cues
from tests.summarizer.builders import LIBRARY, MARKET, PORT, TRAM, article_of, distinct, document_of, set_of


def test_the_models_fit_their_features() -> None:
    held = models()
    assert held.weight.names == held.order.names == sentence_features.FEATURES
    assert held.stated.names == stated.FEATURES
    assert held.hanging.names == hanging.FEATURES
    assert held.origin


def test_a_feature_that_is_not_known_adds_nothing() -> None:
    model = Linear(("a", "b"), (1.0, 2.0), (0.5, 1.0), (2.0, 3.0), 0.25)
    assert model.value([None, 2.0]) == 0.25
    assert model.value([1.5, None]) == 2.25
    assert model.chance([None, None]) == pytest.approx(1 / (1 + math.exp(-0.25)))


def test_a_sum_over_features_as_they_are_is_the_same() -> None:
    model = Linear(("a", "b"), (1.0, 2.0), (0.5, 1.0), (2.0, 3.0), 0.25)
    each, constant = model.slopes
    assert 1.5 * each[0] + 7.0 * each[1] + constant == pytest.approx(model.value([1.5, 7.0]))


def test_no_sum_is_too_large_for_a_probability() -> None:
    assert chance(0.0) == 0.5
    assert chance(1e6) == pytest.approx(1.0)
    assert chance(-1e6) == pytest.approx(0.0)


def test_the_parts_add_up_to_the_weight() -> None:
    document = set_of(PORT, TRAM)
    points = key_points(document, {}, (0, 1), ())
    for weight, parts in zip(points.weights, points.parts, strict=True):
        assert weight == pytest.approx(max(0.0, sum(parts.values())))


def test_a_story_of_many_articles_has_news_too() -> None:
    """The models were learned from stories of three to five."""
    few, many = (
        key_points(document, {}, tuple(range(len(document.articles))), ())
        for document in (set_of(PORT, TRAM), set_of(*[PORT, TRAM] * 20))
    )
    assert max(many.weights) > 0.5 * max(few.weights)


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


def test_what_an_outlet_says_in_its_own_voice_weighs_less() -> None:
    told = "وأعلن سالم الحداد أن الميناء يستقبل سفنا أكثر من أي وقت مضى."
    own = "ويستقبل الميناء يوم السبت سفنا من سبع دول أكثر من أي وقت مضى."
    plain = own.replace("أكثر من أي وقت مضى", "جاءت من بحر الشمال البعيد")
    whole, comment, report = key_points(set_of([told, own, plain]), {}, (0,), ()).weights
    assert comment < 0.7 * report < whole


def test_of_two_that_say_the_same_the_clean_one_weighs_more() -> None:
    clean, tagged = "أعلنت البلدية فتح الميناء يوم السبت.", "أعلنت #البلدية فتح الميناء يوم السبت."
    first, second = (key_points(set_of([text]), {}, (0,), ()).weights[0] for text in (clean, tagged))
    assert second == pytest.approx(0.9 * first)


def test_what_names_a_day_is_fitter_to_be_the_first() -> None:
    dated, bare = "أعلنت البلدية فتح الميناء يوم السبت 3 مايو 2025.", "أعلنت البلدية فتح الميناء أمام السفن."
    document = set_of([dated], [bare])
    first, second = key_points(document, {}, (0, 1), extract_facts(document.articles)).leads
    assert first > second
    assert set(key_points(document, {}, (0, 1), ()).leads) == {first}


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
    assert points.stated(0, 2) > 0.5 > points.stated(0, 3)


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
    count = len(hanging.FEATURES)
    never = Linear(hanging.FEATURES, (0.0,) * count, (1.0,) * count, (0.0,) * count, -30.0)
    assert [likely > 0.5 for likely in hanging.likely_hanging(document, names, never)] == [False, leans]
    bare = hanging.likely_hanging(document, (), never)
    assert [likely > 0.5 for likely in bare] == [False, text.startswith("غير")]


def alike(constant: float, weight: float = 0.0) -> Models:
    """Models by which a sentence weighs the same whatever it says, or as much as its features sum up to."""
    count = len(sentence_features.FEATURES)
    same = Linear(sentence_features.FEATURES, (0.0,) * count, (1.0,) * count, (weight,) * count, constant)
    return Models("", same, models().stated, same, models().hanging)


@pytest.mark.parametrize(("words", "weight"), [(32, 4.0), (243, 9.0), (6, 6**0.4), (5, 5**0.4), (4, 5**0.4)])
def test_a_longer_sentence_may_state_more(words: int, weight: float) -> None:
    document = document_of(*distinct(1, words))
    assert key_points(document, {}, (0,), (), alike(1.0)).weights == pytest.approx((weight,))


def test_no_sentence_weighs_less_than_nothing() -> None:
    assert key_points(document_of(PORT[0]), {}, (0,), (), alike(-1.0)).weights == (0.0,)


def test_each_group_has_what_its_own_features_add() -> None:
    document = set_of(distinct(3, 32), distinct(2, 32))
    points = key_points(document, {}, (0, 1), (), alike(0.5, 1.0))
    for own, parts in zip(sentence_features.features(document, {}, (0, 1)), points.parts, strict=True):
        left = list(own)
        for name, members in sentence_features.GROUPS.items():
            expected = 0.5 if name == "set" else sum(left[: len(members)])
            assert parts[name] == pytest.approx(4 * expected)
            del left[: len(members)]


def test_a_sentence_in_another_language_serves_fewer() -> None:
    texts = [("a", "ar", PORT[0]), ("b", "fr", LIBRARY[0]), ("c", "ar", TRAM[0])]
    document = build_document([article_of(text, id=id_, language=code) for id_, code, text in texts])
    lengths = [len(candidate.words) ** 0.4 for candidate in document.candidates]
    found = key_points(document, {}, (0, 1, 2), (), alike(1.0)).weights
    assert found == pytest.approx((lengths[0], 0.15 * lengths[1], lengths[2]))


@pytest.mark.parametrize(
    ("text", "is_clean"),
    [
        ('أعلنت "البلدية" فتح الميناء.', True),
        ('أعلنت بلدية الناظور "فتحه.', False),
        ('أعلنت "البلدية" فتح "الميناء.', False),
        ("أعلنت «البلدية» فتح الميناء.", True),
        ("أعلنت بلدية الناظور «فتحه.", False),
        ("أعلنت @البلدية فتح الميناء.", False),
    ],
)
def test_a_quotation_that_is_never_closed_is_unclean(text: str, *, is_clean: bool) -> None:
    found = key_points(document_of(text), {}, (0,), (), alike(1.0)).weights
    assert found == pytest.approx(((1.0 if is_clean else 0.9) * 5**0.4,))


class TestGeneral:
    """How things are, in the present, with nobody, no day and no figure."""

    TEXT = "يشكل التعاون أهم مداخل التنمية."

    def weights(self, *spans: tuple[int, int]) -> list[float]:
        # One sentence stands directly behind the other, as where a blank is missing.
        size = len(self.TEXT)
        sentences = (Sentence(0, size, 0), Sentence(size, 2 * size, 0))
        article = Article("a", None, "a.txt", None, None, "ar", 2 * self.TEXT, sentences)
        facts = [Fact("place", "غزة", (Mention("a", 2, 4, "x"),))]
        facts += [Fact("date", "x", (Mention("a", *span, "x"),)) for span in spans]
        document = build_document([article])
        found = key_points(document, {}, (0,), facts, alike(1.0)).weights
        return [weight / 5**0.4 for weight in found]

    def test_it_weighs_less(self) -> None:
        assert self.weights() == pytest.approx([0.4, 0.4])

    def test_a_day_is_of_the_sentence_that_it_stands_in(self) -> None:
        size = len(self.TEXT)
        assert self.weights((size, size + 3)) == pytest.approx([0.4, 1])
        assert self.weights((size - 1, size)) == pytest.approx([1, 0.4])
        assert self.weights((size + 4, size + 9), (0, 3)) == pytest.approx([1, 1])


def test_what_answers_comes_first_and_weighs_most() -> None:
    points = key_points(document_of(*distinct(2, 32)), {}, (0,), (), alike(1.0))
    asked = about(points, [0.0, 0.5])
    assert asked.weights == pytest.approx((0.3 * 4, 0.3 * 4 + 0.35 * 4))
    assert asked.order == pytest.approx((points.order[0], points.order[1] - 0.5))
    assert about(key_points(build_document([]), {}, (), (), alike(1.0)), []).weights == ()


def test_fragments_and_asides_state_nothing_by_themselves() -> None:
    document = set_of(["لماذا غرقت العبارة؟", *PORT[:2]], [*TRAM[:2], "وفي ما يأتي أسماء الركاب:"])
    empty = key_points(document, {}, (0, 1), ()).empty
    assert {document.candidates[i].text[:5] for i in empty} == {"لماذا", "وفي م"}
