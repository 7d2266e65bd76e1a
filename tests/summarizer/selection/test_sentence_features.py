"""By what a sentence is seen to state a key point."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import pytest

from summarizer import Document, build_document
from summarizer.comparison.pairs.relations import Judged
from summarizer.selection.sentence_features import FEATURES, features
from tests.summarizer.builders import article_of, document_of, set_of

# Words that no list knows, and that therefore weigh the same.
A, B, C, D, E, F = "زغبل", "ضصثضصث", "قغعقغع", "خحجخحج", "شسيشسي", "طظزطظز"


def seen(
    document: Document, judged: Mapping[tuple[int, int], Judged] = {}, origin: Sequence[int] | None = None
) -> dict[str, list[float]]:
    """Each feature of all candidates."""
    origin = origin if origin is not None else range(len(document.articles))
    found = features(document, judged, origin)
    return {name: [own[n] for own in found] for n, name in enumerate(FEATURES)}


def test_where_it_stands() -> None:
    found = seen(set_of([A, B, C], [D, E]))
    assert found["place"] == pytest.approx([0, math.log(2), math.log(3), 0, math.log(2)])
    assert found["depth"] == pytest.approx([0, 1 / 3, 2 / 3, 0, 1 / 2])
    assert found["first"] == [1, 0, 0, 1, 0]
    assert found["second"] == [0, 1, 0, 0, 1]
    assert found["last"] == [0, 0, 1, 0, 1]


def test_what_other_articles_carry_of_it() -> None:
    document = set_of([A, B, C], [D, E], [F])
    judged = {
        (0, 3): Judged(0.8, 0.9),
        (0, 4): Judged(0.6, 0.95),
        (0, 5): Judged(0.5, 0.55),
        (1, 4): Judged(0.3, 0.4),
        (2, 4): Judged(0.1, 0.15),
    }
    found = seen(document, judged)
    # Of each other article the likeliest sentence.
    assert found["carried"] == pytest.approx([0.65, 0.15, 0.05, 0.4, 0.3, 0.25])
    assert found["carried in part"] == pytest.approx([0.75, 0.2, 0.075, 0.45, 0.475, 0.275])
    assert found["first elsewhere"] == pytest.approx([0.8, 0, 0, 0.8, 0.6, 0.5])
    assert found["surest"] == pytest.approx([0.8, 0.3, 0.1, 0.8, 0.6, 0.5])
    # 2 comes first where 5 stands, and 1 nowhere sooner than in its own article: .3 is too little.
    assert found["earliest"] == pytest.approx([0, math.log(2), math.log(3), 0, 0, 0])
    assert found["first and carried"] == pytest.approx([0.65, 0, 0, 0.4, 0, 0.25])
    assert found["first and alone"] == pytest.approx([0.2, 0, 0, 0.2, 0, 0.5])


@pytest.mark.parametrize(("likely", "place"), [(0.51, 1), (0.5, 2)])
def test_what_more_likely_than_not_states_the_same_tells_where_it_comes_first(
    likely: float, place: int
) -> None:
    found = seen(set_of([A, B, C], [D, E, F]), {(2, 4): Judged(likely, 0.9)})
    assert found["earliest"][2] == pytest.approx(math.log1p(place))
    # The other one stands as early itself.
    assert found["earliest"][4] == pytest.approx(math.log(2))


def test_of_two_articles_one_is_all_the_others() -> None:
    assert seen(set_of([A], [B]), {(0, 1): Judged(0.8, 0.9)})["carried"] == [0.8, 0.8]
    alone = seen(document_of(A))
    assert (alone["carried"], alone["surest"]) == ([0], [0])


def titled(*articles: tuple[str | None, Sequence[str]]) -> Document:
    return build_document(
        [article_of(*texts, id=f"a{n}", title=title) for n, (title, texts) in enumerate(articles)]
    )


def test_what_headlines_say_of_it() -> None:
    # F stands in no sentence, so that nothing is known of its weight.
    document = titled((f"{A} {B}", [f"{A} {C}", B]), (A, [D]), (F, [E]))
    found = seen(document)
    assert found["own headline"] == pytest.approx([1 / 2, 1 / 2, 0, 0])
    assert found["headlines"] == pytest.approx([2 / 3, 1 / 3, 0, 0])
    assert found["headlines by weight"] == pytest.approx([1 / 3, 1 / 3, 0, 0])
    assert found["headlines by length"] == pytest.approx([2 / 3 / math.sqrt(2), 1 / 3, 0, 0])


def test_without_headlines_they_say_nothing() -> None:
    found = seen(set_of([A, "في من"]))
    for name in ("own headline", "headlines", "headlines by weight", "headlines by length"):
        assert found[name] == [0, 0]


def test_what_other_articles_speak_of_too() -> None:
    found = seen(set_of([f"{A} {B}", C], [f"{A} {D}"], [A, E]))
    assert found["topic"] == pytest.approx([1 / 2, 0, 1 / 2, 1, 0])
    assert seen(set_of([f"{A} {B}"], [f"{A} {C}"], [D]))["topic"] == pytest.approx(
        [math.log(2) / math.log(3) / 2] * 2 + [0]
    )
    assert seen(set_of([f"{A} {B}"], [A]))["topic"] == pytest.approx([1 / 2, 1])
    assert seen(document_of(A, A))["topic"] == [0, 0]


def test_how_like_the_first_sentences_of_others_it_is() -> None:
    found = seen(set_of([A, B], [f"{A} {C}", B]))
    assert found["like first sentences"] == pytest.approx([1 / math.sqrt(2), 0, 1 / math.sqrt(2), 0])
    assert seen(document_of(A, A))["like first sentences"] == [0, 0]


def test_what_its_article_has_not_said_is_news() -> None:
    found = seen(set_of([A, f"{A} {B}", f"{B} {A}"], [A, C]))
    assert found["news"] == pytest.approx([1, 1 / 2, 0, 1, 1])


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("figures", A, 0),
        ("figures", "زغبل 12", 1),
        ("figures", "زغبل 12 13 14", 3),
        ("figures", "زغبل 12 13 14 15", 3),
        ("any figure", A, 0),
        ("any figure", "زغبل 12", 1),
        ("quotation", A, 0),
        ("quotation", "«زغبل»", 1),
        ("quotation", "«زغبل» “زغبل”", 2),
        ("quotation", "«زغبل» «زغبل» «زغبل»", 2),
        ("saying", "زغبل وقال", 1),
        ("saying", A, 0),
        ("denial", "زغبل ونفى", 1),
        ("denial", A, 0),
        ("next", "زغبل غدا", 1),
        ("reason", "زغبل بسبب", 1),
        ("background", "كان زغبل", 1),
        ("background", "يذكر زغبل", 1),
        ("background", "زغبل كان", 0),
        ("background", "…", 0),
        ("demonstrative", "زغبل هذا", 1),
        ("demonstrative", A, 0),
        ("question", "زغبل؟", 1),
        ("question", "زغبل?", 1),
        ("question", A, 0),
        ("lead-in", "زغبل:", 1),
        ("lead-in", "زغبل: زغبل", 0),
        ("words", "زغبل " * 7, math.log(8)),
        ("words in all", "زغبل " * 15, 0.5),
        ("short", "زغبل " * 4, 0.5),
        ("short", "زغبل " * 12, 0),
    ],
)
def test_how_it_is_worded(name: str, text: str, value: float) -> None:
    assert seen(document_of(text))[name] == pytest.approx([value])


@pytest.mark.parametrize(
    ("published", "text", "value"),
    [
        ("2024-05-01", "زغبل عام 2023", 1),
        ("2024-05-01", "زغبل عام 1998 ثم 2024", 1),
        ("2024-05-01", "زغبل عام 2024", 0),
        ("2024-05-01", "زغبل عام 2026", 0),
        ("2024-05-01", "زغبل 1800 طن", 0),
        ("2024-05-01", "زغبل 20230 طنا", 0),
        ("2024-05-01", A, 0),
        (None, "زغبل عام 1998", 0),
    ],
)
def test_a_year_before_that_of_its_article_looks_back(published: str | None, text: str, value: float) -> None:
    found = seen(build_document([article_of(text, published=published)]))
    assert found["past year"] == [value]


def test_what_the_set_is_like() -> None:
    found = seen(set_of([A, B], [C], [D, E, F]), origin=[0, 0, 2])
    assert found["articles"] == [3] * 6
    assert found["sentences an article"] == pytest.approx([math.log(2)] * 6)
    assert found["voices"] == pytest.approx([2 / 3] * 6)
    alone = seen(document_of(A))
    assert (alone["sentences an article"], alone["voices"]) == ([0], [1])


def test_a_set_without_sentences_has_no_features() -> None:
    assert features(build_document([]), {}, ()) == []
    assert features(set_of([], []), {}, (0, 1)) == []
