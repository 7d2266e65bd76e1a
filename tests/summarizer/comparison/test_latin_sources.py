"""Who stands behind French and English sentences."""

from __future__ import annotations

import pytest

from summarizer import Attribution, build_document, extract_facts
from tests.summarizer.builders import article_of


def sources(*sentences: str, language: str) -> list[tuple[str, str]]:
    articles = [article_of(*sentences, language=language)]
    attribution = Attribution(build_document(articles), extract_facts(articles))
    return [(own.kind, own.text) for own in map(attribution.of, range(len(sentences)))]


@pytest.mark.parametrize(
    ("language", "sentence", "kind", "text"),
    [
        ("fr", "La route est coupée, a annoncé la protection civile.", "official", "la protection civile"),
        (
            "fr",
            "La route est coupée depuis lundi, selon plusieurs riverains.",
            "unnamed",
            "plusieurs riverains",
        ),
        ("fr", "La municipalité affirme avoir rouvert la route.", "official", "La municipalité"),
        ("fr", "« Nous avons eu peur », s'indigne Hédi, un voisin.", "person", "Hédi"),
        ("fr", "La route est coupée depuis lundi.", "outlet", ""),
        (
            "en",
            "The road is closed, the coast guard said, and will be for days.",
            "official",
            "the coast guard",
        ),
        ("en", "The road is closed, officials said.", "unnamed", "officials"),
        ("en", "Survivors said there were too few boats.", "unnamed", "Survivors"),
        ("en", "The road was closed, according to the port authority's register.", "official", None),
        ("en", "The minister who said so has left the town.", "outlet", ""),
        ("en", "The army received the reports of the mayor.", "outlet", ""),
        ("fr", "Le juge d'instruction a entendu le ministre.", "outlet", ""),
        ("fr", "Le ministère a livré une tonne de riz.", "outlet", ""),
    ],
)
def test_a_source_is_read_from_the_subject(language: str, sentence: str, kind: str, text: str | None) -> None:
    found = sources(sentence, language=language)[0]
    assert found[0] == kind
    assert text is None or found[1] == text


def test_an_office_and_its_holder_are_one_source() -> None:
    behind = "La route est coupée, a déclaré mardi à la presse le porte-parole du port, Sami Jabali."
    assert sources(behind, language="fr") == [("person", "le porte-parole du port, Sami Jabali")]
    front = "Le maire, Sami Jabali, a rejeté toute responsabilité."
    assert sources(front, language="fr") == [("person", "Le maire, Sami Jabali")]


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("fr", "Le maire, Sami Jabali, a rejeté ces reproches.", "« La route est sûre », a-t-il dit."),
        ("en", "The mayor, Sami Jabali, visited the port.", "He said the road was safe."),
    ],
)
def test_a_pronoun_stands_for_who_was_named_before(language: str, before: str, after: str) -> None:
    assert sources(before, after, language=language)[1] == ("person", "")


def test_what_is_quoted_has_no_source_of_its_own() -> None:
    assert sources('The sign "the mayor said no" hangs there still.', language="en")[0][0] == "outlet"
