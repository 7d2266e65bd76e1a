"""What is told first, what only where there is nothing else, and in which order: both sides of each condition."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from summarizer import (
    Budget,
    Document,
    Steering,
    analyse,
    build_document,
    key_points,
    summarize_article,
    summarize_set,
    summarize_within,
)
from summarizer import summarize as module
from summarizer.comparison.pairs.relations import Relation, Relations
from summarizer.rankers import Ranker
from summarizer.selection.key_points import KeyPoints
from summarizer.summarize import Choice, points_about
from tests.summarizer.builders import LIBRARY, MARKET, PORT, TRAM, article_of, distinct, document_of, set_of

HANGING = distinct(9, 9, "وأضاف أن")[8]


def giving(*scores: float) -> Ranker:
    return lambda _document: list(scores)


def points_of(document: Document, weights: Sequence[float], empty: Sequence[int] = ()) -> KeyPoints:
    """Key points with the weights that are given, in the order of the document."""
    points = key_points(document, {}, range(len(document.articles)), ())
    return replace(
        points,
        weights=tuple(weights),
        empty=frozenset(empty),
        order=tuple(map(float, range(len(weights)))),
        hanging=(0.0,) * len(weights),
    )


def told(choices: Sequence[Choice]) -> list[int]:
    return [choice.candidate for choice in choices]


@pytest.mark.parametrize(
    ("steering", "unfit", "within", "dropped"),
    [
        (Steering(dropped=frozenset({1})), (2,), range(4), {1, 2}),
        # What is pinned is told, however unfit.
        (Steering((0,), frozenset({1})), (0, 2), range(4), {1, 2}),
        (Steering((0,)), (0, 1, 2), range(3), {1, 2}),
        # Where nothing else is left, the unfit are told.
        (Steering(dropped=frozenset({1})), (0, 2), range(3), {1}),
        (Steering(), (0, 1), range(3), {0, 1}),
        # Only those that are chosen from are asked.
        (Steering(dropped=frozenset({5})), (2, 6), range(4), {2}),
        (Steering(), (2, 3), (2, 3), set()),
    ],
)
def test_the_unfit_are_left_out_unless_there_is_nothing_else(
    steering: Steering, unfit: Sequence[int], within: Sequence[int], dropped: set[int]
) -> None:
    assert module._excluding(steering, unfit, within) == Steering(steering.pinned, frozenset(dropped))


def test_a_cut_article_tells_no_fragment_and_no_question() -> None:
    sentences = distinct(4, 8)
    document = document_of(sentences[0].rstrip("."), f"{sentences[1].rstrip('.')}؟", *sentences[2:])
    scores = giving(1.0, 0.9, 0.2, 0.1)
    assert told(summarize_article(document, scores, Budget(2))) == [2, 3]
    # Whole, it is told as it is.
    assert told(summarize_article(document, scores, Budget(4))) == [0, 1, 2, 3]
    pinned = Steering((0, 1))
    assert told(summarize_article(document, scores, Budget(2), steering=pinned)) == [0, 1]


def test_only_the_first_sentence_that_is_pinned_stays_though_it_hangs() -> None:
    document = document_of(HANGING, *distinct(4, 9))
    scores = giving(1.0, 0.99, 0.98, 0.0, 0.0)
    assert told(summarize_article(document, scores, Budget(2), steering=Steering((0,)))) == [0, 1]
    assert told(summarize_article(document, scores, Budget(2), steering=Steering((2,)))) == [1, 2]


def test_a_set_tells_no_fragment_question_or_slip_by_rank_or_key_points() -> None:
    sentences = distinct(6, 8)
    question = f"{sentences[1].rstrip('.')}؟"
    document = set_of([sentences[0].rstrip("."), question, *sentences[2:]])
    scores = (1.0, 0.9, 0.8, 0.2, 0.1, 0.1)
    slips = replace(analyse(document, ()).agreed, slips=frozenset({2}))
    assert told(summarize_set(document, giving(*scores), Budget(1), agreed=slips)) == [3]
    assert told(summarize_set(document, giving(*scores), Budget(1))) == [2]
    # Of key points what is empty is known.
    for empty, agreed, first in (((), None, 0), ((0,), None, 1), ((0, 1), slips, 3)):
        points = points_of(document, scores, empty)
        chosen = summarize_set(document, giving(), Budget(1), points=points, agreed=agreed)
        assert [(one.candidate, one.score) for one in chosen] == [(first, scores[first])]


def test_of_a_quotation_that_goes_on_the_first_part_is_no_key_point_told() -> None:
    sentences = distinct(3, 8)
    document = set_of([f"«{sentences[0]}", *sentences[1:]])
    assert told(
        summarize_set(document, giving(), Budget(1), points=points_of(document, (1.0, 0.5, 0.4)))
    ) == [1]


def test_an_article_of_a_set_tells_its_own_of_what_is_asked() -> None:
    sentences = distinct(7, 8)
    document = set_of(sentences[:3], sentences[3:])
    points = points_of(document, (1.0, 0.9, 0.8, 0.1, 0.2, 0.3, 0.4))
    asked = points_of(document, (1.0, 0.9, 0.8, 0.4, 0.1, 0.1, 0.1))
    made = summarize_within(document, 1, points, Budget(1))
    assert [(one.candidate, one.score) for one in made] == [(3, 0.4)]
    made = summarize_within(document, 1, points, Budget(1), asked)
    assert [(one.candidate, one.score) for one in made] == [(0, 0.4)]
    # What is empty is told where nothing else is; what is dropped is not, were the article told whole.
    empty = replace(points, empty=frozenset({6}))
    assert told(summarize_within(document, 1, empty, Budget(1))) == [2]
    assert told(summarize_within(document, 1, replace(points, empty=frozenset(range(7))), Budget(1))) == [3]
    dropped = Steering(dropped=frozenset({4}))
    assert told(summarize_within(document, 1, points, Budget(4), steering=dropped)) == [0, 2, 3]
    assert told(summarize_within(document, 1, points, Budget(3), steering=dropped)) == [0, 2, 3]
    assert told(summarize_within(document, 1, points, Budget(2), steering=Steering((3,)))) == [0, 3]


def test_what_answers_a_question_best_is_told_first_and_in_any_case() -> None:
    document = set_of(PORT, TRAM)
    points = points_of(document, (1.0, 0.9, 0.8, 0.1, 0.1, 0.1, 0.7, 0.6, 0.5))
    assert told(summarize_set(document, giving(), Budget(1), points=points)) == [0]
    assert told(summarize_set(document, giving(), Budget(2), "رسوم", points))[0] == 4
    # Nobody is told what a reader has dropped.
    dropped = Steering(dropped=frozenset({4}))
    assert 4 not in told(summarize_set(document, giving(), Budget(2), "رسوم", points, dropped))
    # It is told once, were it pinned.
    pinned = Steering((4,))
    assert told(summarize_set(document, giving(), Budget(2), "رسوم", points, pinned)).count(4) == 1
    assert told(summarize_set(document, giving(), Budget(1), "قزحطبع", points)) == [0]


def test_the_answer_stands_before_the_others_only_where_it_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    document = document_of(*distinct(4, 8))
    points = points_of(document, (1.0, 0.9, 0.8, 0.7))
    seen: list[Steering] = []

    def choose(_document: Document, _points: KeyPoints, _budget: Budget, steering: Steering) -> list[int]:
        seen.append(steering)
        return [0, 1, 3]

    monkeypatch.setattr(module, "choose_key_points", choose)
    for answer, pinned, chosen, asked in (
        (None, (), [0, 1, 3], ()),
        (3, (), [3, 0, 1], (3,)),
        (3, (3,), [3, 0, 1], (3,)),
        (3, (1,), [3, 0, 1], (1, 3)),
        (0, (), [0, 1, 3], (0,)),
        (2, (), [0, 1, 3], (2,)),
    ):
        steering = Steering(pinned, frozenset({2}))
        assert module._choose(document, points, Budget(3), steering, answer) == chosen
        assert seen[-1] == Steering(asked, frozenset({2}))


def test_points_about_a_query_weigh_what_answers_it() -> None:
    document = document_of(*PORT)
    points = points_about(document, points_of(document, (0.5,) * 6), "رسوم")
    assert max(range(6), key=points.weights.__getitem__) == 4


@pytest.mark.parametrize(
    ("pairs", "also"),
    [
        ({}, ()),
        ({(0, 2): ("same", 0.9), (0, 5): ("same", 0.8)}, (2, 5)),
        # The likest of each article, in the order of the articles.
        ({(0, 2): ("same", 0.7), (0, 3): ("same", 0.8)}, (3,)),
        ({(0, 2): ("same", 0.7), (0, 5): ("same", 0.9)}, (2, 5)),
        ({(0, 2): ("part", 0.7), (1, 2): ("same", 0.9)}, ()),
    ],
)
def test_who_else_says_it(pairs: dict[tuple[int, int], tuple[str, float]], also: tuple[int, ...]) -> None:
    sentences = distinct(6, 8)
    document = set_of(sentences[:2], sentences[2:4], sentences[4:])
    relations = Relations({pair: Relation(kind, like) for pair, (kind, like) in pairs.items()})  # type: ignore[arg-type]
    assert module._also(document, 0, relations) == also
    assert module._also(document, 0, None) == ()


def ordered(document: Document, *choices: tuple[int, tuple[int, ...]]) -> list[int]:
    return told(module._in_story_order(document, [Choice(i, 1.0, also) for i, also in choices]))


def test_where_a_story_has_its_sentences() -> None:
    sentences = distinct(10, 9)
    document = set_of(sentences[:2], sentences[2:6], sentences[6:])
    # Half of two is as far on as two of four: of these the one that was chosen first is first.
    assert ordered(document, (1, ()), (4, ())) == [1, 4]
    assert ordered(document, (4, ()), (1, ())) == [4, 1]
    assert ordered(document, (5, ()), (1, ())) == [1, 5]
    # All others together weigh as much as its own: (.5 + (.75 + .25) / 2) / 2 is .5, (.5 + .25) / 2 less.
    assert ordered(document, (4, ()), (1, (5, 7))) == [4, 1]
    assert ordered(document, (1, (5, 7)), (4, ())) == [1, 4]
    assert ordered(document, (4, ()), (1, (7,))) == [1, 4]
    assert ordered(document, (4, ()), (1, (5,))) == [4, 1]
    # One that opens its article comes first, were another told before.
    assert ordered(document, (3, ()), (5, ()), (0, (5, 9))) == [0, 3, 5]
    assert ordered(document, (3, ()), (4, ()), (5, ())) == [3, 4, 5]
    assert ordered(document) == []


def test_a_story_opens_with_what_stands_alone_and_tells_no_article_backwards() -> None:
    alone = distinct(8, 9)
    document = set_of([alone[0], HANGING, alone[1]], [alone[2], alone[3], alone[4]])
    assert ordered(document, (1, ()), (4, ())) == [4, 1]
    assert ordered(document, (1, ()), (2, ())) == [1, 2]
    assert ordered(document, (1, ()), (2, ()), (5, ())) == [5, 1, 2]
    # Two that stand alone stay; one of them opens its article.
    assert ordered(document, (2, ()), (5, ())) == [2, 5]
    assert ordered(document, (2, ()), (4, (1,))) == [4, 2]


def test_an_article_keeps_the_order_of_its_text_within_its_places() -> None:
    document = set_of(distinct(6, 9)[:3], distinct(6, 9)[3:])
    for before, after in (
        ((2, 4, 0), [0, 4, 2]),
        ((5, 2, 4, 0, 3, 1), [3, 0, 4, 1, 5, 2]),
        ((0, 3), [0, 3]),
        ((), []),
    ):
        assert told(module._keep_text_order(document, [Choice(i, 1.0) for i in before])) == after


def test_by_rank_what_hangs_gives_way_unless_it_is_pinned() -> None:
    alone = distinct(3, 9)
    document = set_of([HANGING], alone)
    scores = (1.0, 0.99, 0.0, 0.0)
    made = module._by_rank(document, scores, Budget(1), Steering(), None)
    assert [(one.candidate, one.score) for one in made] == [(1, 0.99)]
    assert told(module._by_rank(document, scores, Budget(1), Steering((0,)), None)) == [0]
    # Another that is pinned keeps none.
    made = module._by_rank(document, (1.0, 0.99, 0.0, 0.99), Budget(2), Steering((0, 3)), None)
    assert told(made)[0] == 3
    dropped = Steering(dropped=frozenset({1}))
    assert told(module._by_rank(document, scores, Budget(1), dropped, None)) == [0]
    # Nor does one behind it, which stays.
    document = set_of([HANGING, alone[0]], alone[1:])
    made = module._by_rank(document, (1.0, 0.99, 0.9, 0.0), Budget(2), Steering((1,)), None)
    assert [(one.candidate, one.score) for one in made] == [(2, 0.9), (1, 0.99)]


@pytest.mark.parametrize(
    ("title", "language", "teaser"),
    [
        ("Who won the race?", "en", True),
        ("“Who won the race?”", "en", True),
        ("Who won the race? .", "en", True),
        ("Who won? The race is over", "en", False),
        ("من فاز بالسباق؟", "ar", True),
        ("Watch: the race", "en", True),
        ("The race in pictures", "en", True),
        ("Who is the winner of it", "en", True),
        ("The winner who is ill", "en", False),
        ("They watch the race", "en", False),
        ("Ships watch winners", "en", False),
        (None, "en", False),
    ],
)
def test_a_headline_that_tells_no_news(title: str | None, language: str, *, teaser: bool) -> None:
    assert module._is_teaser(article_of("So.", title=title, language=language)) is teaser


def test_of_several_languages_each_is_asked_in_its_own() -> None:
    made = [
        article_of(*LIBRARY, id="a", language="fr", title="Vidéo : la bibliothèque ouvre le dimanche"),
        article_of(*MARKET, id="b", language="en", title="Covered market burned down, forty stalls lost"),
    ]
    assert module.most_central_headline(build_document(made)) == 1


def test_a_word_that_no_article_has_makes_a_headline_no_worse() -> None:
    said = "ميناء قوارب رصيف عاصفة"
    made = [article_of(*PORT, id=f"a{n}", title=title) for n, title in enumerate((f"{said} قزحطبع", said))]
    assert module.most_central_headline(build_document(made)) == 0


def test_where_the_newest_has_no_headline_the_first_of_the_best_stands_for_the_set() -> None:
    titles, days = ("ميناء قوارب رصيف عاصفة",) * 2 + (None,), ("2024-05-01",) * 2 + ("2024-05-02",)
    made = [
        article_of(*PORT, id=f"a{n}", title=title, published=day)
        for n, (title, day) in enumerate(zip(titles, days, strict=True))
    ]
    assert module.most_central_headline(build_document(made)) == 0
