"""Of sentences of several languages that state the same, the one in the reader's language is told."""

from __future__ import annotations

from briefs import Options, compose
from briefs.readers_language import best_told, told_to
from summarizer import Choice, build_document
from tests.summarizer.builders import article_of

ARABIC = "أعلنت شركة المياه يوم 12 مارس 2031 أن 4731 أسرة في وادي الزان ستزود بالماء مجانا."
FRENCH = (
    "La compagnie des eaux a annoncé le 12 mars 2031 que 4731 foyers de Oued Ezzan auront l'eau gratuite."
)
HANGING = "Et elle a ajouté que 4731 foyers auront l'eau gratuite."
ARTICLES = [
    article_of(ARABIC, id="a", language="ar"),
    article_of(HANGING, FRENCH, id="b", language="fr"),
]


def test_the_readers_sentence_takes_the_place_of_one_that_says_the_same() -> None:
    document = build_document(ARTICLES)
    choices = [Choice(0, 1.0, (1, 2))]
    assert told_to(document, choices, "fr") == [Choice(2, 1.0, (0, 1))]
    assert told_to(document, choices, "fr", pinned=[0]) == choices
    assert told_to(document, choices, "ar") == choices
    assert told_to(document, choices, "en") == choices
    assert told_to(document, choices, None) == choices


def test_what_hangs_on_its_own_article_is_told_in_the_other_language() -> None:
    assert best_told(build_document(ARTICLES), (0, 1), "fr") == 0


def test_a_claim_is_told_to_its_reader() -> None:
    fillers = {
        "ar": (
            "ويعيش في البلدة صيادون وتجار ينتظرون افتتاح السوق.",
            "وتنطلق الأشغال في الطريق الساحلية قريبا.",
            "ويطالب التجار بتنظيف الأسواق القديمة.",
            "وتغلق المدرسة أبوابها في العطلة.",
        ),
        "fr": (
            "Le marché couvert reste fermé pour travaux.",
            "Les pêcheurs attendent une route vers la côte.",
            "La mairie promet des trottoirs plus larges.",
            "Une fanfare jouera sur la place du village.",
        ),
    }
    articles = [
        article_of(ARABIC, *fillers["ar"], id="a", language="ar"),
        article_of(FRENCH, *fillers["fr"], id="b", language="fr"),
    ]
    for reader, article in ((None, "a"), ("ar", "a"), ("fr", "b")):
        (claim,) = compose(articles, (), Options(single=True, reader=reader)).claims
        assert claim.article == article
        assert {carrier.article for carrier in claim.carriers} == {"a", "b"}
