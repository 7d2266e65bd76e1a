"""What rankers see of articles."""

from __future__ import annotations

import pytest
from hypothesis import given

from corpus import get_language
from summarizer.document import Standing, build_document, term_of, terms_of
from tests.summarizer import builders
from tests.summarizer.builders import LIBRARY, MARKET, PORT, TRAM, article_of, document_of


def test_candidates_are_the_body_sentences_in_order() -> None:
    article = article_of("عنوان الخبر", PORT[0], "تفاصيل", PORT[1], headings={0, 2}, title="عنوان الخبر")
    document = build_document([article])
    assert [candidate.text for candidate in document.candidates] == [PORT[0], PORT[1]]
    assert [article.slice(candidate.sentence) for candidate in document.candidates] == [PORT[0], PORT[1]]


def test_articles_are_numbered_in_the_order_given() -> None:
    document = build_document([article_of(*TRAM, id="x"), article_of(*PORT, id="y")])
    assert [article.id for article in document.articles] == ["x", "y"]
    assert [candidate.article for candidate in document.candidates] == [0] * len(TRAM) + [1] * len(PORT)


def test_candidates_are_counted_article_by_article() -> None:
    assert [(own.place, own.of) for own in builders.set_of(PORT[:3], [], TRAM[:1]).standings] == [
        (0, 3),
        (1, 3),
        (2, 3),
        (0, 1),
    ]


def test_words_are_normalised_and_terms_are_stems_of_content_words() -> None:
    candidate = document_of("وعلى الْميناءِ إلى الجامعة 7 قوارب، ب").candidates[0]
    assert candidate.words == ("وعلي", "الميناء", "الي", "الجامعه", "7", "قوارب", "ب")
    stem = get_language("ar").stem
    # The preposition with its conjunction, the second one and the single letter are gone, the number stays.
    assert candidate.terms == (stem("الميناء"), stem("الجامعه"), "7", stem("قوارب"))


def test_repeated_terms_are_kept() -> None:
    assert len(document_of("ميناء وميناء والميناء").candidates[0].terms) == 3
    assert len(set(document_of("ميناء وميناء والميناء").candidates[0].terms)) == 1


@pytest.mark.parametrize(
    ("code", "words", "kept"),
    [
        ("fr", ["la", "mairie", "de", "lyon"], 2),
        ("en", ["the", "mayor", "of", "leeds"], 2),
        ("ar", ["في", "من"], 0),
    ],
)
def test_stop_words_are_those_of_the_language(code: str, words: list[str], kept: int) -> None:
    assert len(terms_of(words, get_language(code))) == kept


def test_each_article_is_read_in_its_own_language() -> None:
    document = build_document(
        [article_of(*PORT), article_of(*LIBRARY, language="fr"), article_of(*MARKET, language="en")]
    )
    assert [candidate.language.code for candidate in document.candidates] == ["ar"] * 6 + ["fr"] * 3 + [
        "en"
    ] * 3


def test_headline_terms_belong_to_their_article() -> None:
    document = build_document([article_of(*PORT, title="الميناء في عيده"), article_of(*TRAM)])
    stem = get_language("ar").stem
    assert document.headlines == (frozenset({stem("الميناء"), stem("عيده")}), frozenset())
    rare = document.idf[stem("الميناء")]
    assert document.headline_terms([0, 1])[stem("الميناء")] == rare
    assert document.headline_terms([0, 0])[stem("الميناء")] == 2 * rare
    assert document.headline_terms([1]) == {}


def test_each_gives_one_document_an_article() -> None:
    whole = build_document(
        [article_of(*PORT, id="x", title="الميناء"), article_of(id="y"), article_of(*TRAM, id="z")]
    )
    port, empty, tram = whole.each()
    assert [document.articles[0].id for document in (port, empty, tram)] == ["x", "y", "z"]
    assert [candidate.text for candidate in port.candidates] == list(PORT)
    assert empty.candidates == ()
    assert [candidate.text for candidate in tram.candidates] == list(TRAM)
    assert {candidate.article for candidate in (*port.candidates, *tram.candidates)} == {0}
    assert port.headlines == whole.headlines[:1]
    assert tram == build_document([article_of(*TRAM, id="z")])


def test_no_article_no_candidate() -> None:
    document = build_document([])
    assert document.candidates == ()
    assert document.each() == []


@given(builders.articles)
def test_any_words_make_a_document(given_articles: list[tuple[str, list[str]]]) -> None:
    document = build_document([article_of(*texts, language=code) for code, texts in given_articles])
    assert len(document.candidates) == sum(len(texts) for _, texts in given_articles)
    assert all(len(candidate.terms) <= len(candidate.words) for candidate in document.candidates)


def test_headlines_count_each_term_once_for_every_one_that_has_it() -> None:
    document = build_document(
        [
            article_of(*PORT, id="a", title="فتح الميناء الميناء"),
            article_of(*TRAM, id="b", title="ميناء المدينة"),
            article_of(*TRAM, id="c", title="الترام"),
        ]
    )
    harbour = terms_of(["الميناء"], get_language("ar"))[0]
    weighed = document.headline_terms([0, 1])
    assert weighed[harbour] == pytest.approx(2 * document.idf[harbour])
    assert document.headline_terms([0])[harbour] == pytest.approx(document.idf[harbour])
    assert harbour not in document.headline_terms([2])
    # What no sentence has weighs nothing.
    assert 0.0 in weighed.values()
    assert list(weighed) == sorted(weighed)


def test_where_each_candidate_stands() -> None:
    document = build_document([article_of(*PORT[:2], id="a"), article_of(*TRAM, id="b")])
    assert document.standings == (
        *(Standing(n, 2) for n in range(2)),
        *(Standing(n, 3) for n in range(3)),
    )
    assert document.by_article == ((0, 1), (2, 3, 4))


@pytest.mark.parametrize(
    ("codes", "main"),
    [(["fr", "ar", "fr"], "fr"), (["ar", "en"], "en"), (["en", "ar", "ar"], "ar"), ([], "")],
)
def test_the_language_of_most_articles(codes: list[str], main: str) -> None:
    made = [article_of("Mot.", id=f"a{n}", language=code) for n, code in enumerate(codes)]
    assert build_document(made).main_language == main


def test_the_document_of_some_articles_keeps_their_order_and_what_is_asked_for() -> None:
    document = build_document(
        [article_of(text, text, id=name, title=name) for name, text in zip("abc", PORT, strict=False)]
    )
    some = document.of_articles((2, 0), {0, 5})
    assert [article.id for article in some.articles] == ["c", "a"]
    assert [(candidate.article, candidate.text) for candidate in some.candidates] == [
        (0, PORT[2]),
        (1, PORT[0]),
    ]
    assert some.headlines == (document.headlines[2], document.headlines[0])
    assert len(document.of_articles((2, 0)).candidates) == 4


@pytest.mark.parametrize(
    ("word", "language", "kept"),
    [
        ("5", "ar", True),
        ("ب", "ar", False),
        ("على", "ar", False),
        ("وعلى", "ar", False),
        ("وفي", "ar", False),
        ("سد", "ar", True),
        ("وميناء", "ar", True),
        ("a", "en", False),
        ("x", "en", False),
        ("port", "en", True),
    ],
)
def test_which_words_are_terms(word: str, language: str, *, kept: bool) -> None:
    own = get_language(language)
    word = own.normalize(word)
    assert bool(terms_of([word], own)) is kept
    assert (term_of(word, language) is not None) is kept


def test_of_an_article_alone_no_second_document_is_made() -> None:
    document = document_of(*PORT)
    (own,) = document.each()
    assert own is document
