from __future__ import annotations

import pytest

from summarizer.facts.latin.body_names import with_bodies
from summarizer.facts.latin.names.names import find_names
from tests.summarizer.facts.latin.stretches import tokens_of


def told(language: str, *texts: str) -> list[list[str]]:
    sentences = [tokens_of(text, language) for text in texts]
    names = with_bodies(sentences, [find_names(tokens) for tokens in sentences])
    return [
        [tokens.raw(name.first, name.last) for name in found if name.kind == "organization"]
        for tokens, found in zip(sentences, names, strict=True)
    ]


@pytest.mark.parametrize(
    ("text", "language", "body"),
    [
        ("L'hebdomadaire Plume Rousse salue le film.", "fr", "hebdomadaire Plume Rousse"),
        ("The engine maker, Halvar Aero Nine, said no.", "en", "Halvar Aero Nine"),
        ("According to the Daily Plover, it rained.", "en", "Daily Plover"),
        ("The Plover Outlook confirmed it.", "en", "Plover Outlook"),
        ("The Women's Plover Tour confirmed it.", "en", "Women's Plover Tour"),
        ("Plover Rise said it was ready.", "en", "Plover Rise"),
        ("Plover Rise, a small charity, left.", "en", "Plover Rise"),
        ("The Plover Rise agency said no.", "en", "Plover Rise"),
    ],
)
def test_what_stands_beside_a_name_tells_a_body(text: str, language: str, body: str) -> None:
    assert told(language, text) == [[body]]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        # Of whom the body is, with a given name, behind an office, apposed as somebody.
        ("Le directeur général de la compagnie, Hichem Plover, dort.", "fr"),
        ("The engine maker, Anna Plover, said no.", "en"),
        ("The Mayor Plover said no.", "en"),
        ("Plover Rise, a union leader, left.", "en"),
        ("Plover Rise left.", "en"),
    ],
)
def test_a_person_is_no_body(text: str, language: str) -> None:
    assert told(language, text) == [[]]


def test_a_last_name_in_front_of_who_speaks_for_somebody_is_no_body() -> None:
    assert told("en", "They saw Plover spokesman Tom Hill leave.", "Anna Plover stayed.") == [[], []]
    assert told("en", "They saw Plover spokesman Tom Hill leave.", "Anna Rise stayed.") == [["Plover"], []]


def test_an_office_far_in_an_apposition_tells_a_man() -> None:
    assert told("en", "It was said by Plover Rise, a National Health Commission spokesman.") == [
        ["National Health Commission"]
    ]


def test_what_is_told_once_holds_everywhere() -> None:
    assert told("en", "Plover Rise left.", "The airline Plover Rise is small.") == [
        ["Plover Rise"],
        ["Plover Rise"],
    ]


def test_the_next_sentence_tells_what_spoke() -> None:
    assert told("en", "Plover Rise said no.", "The company added nothing.")[0] == ["Plover Rise"]
    assert told("en", "Plover Rise said no.", "The rain added nothing.")[0] == []
    assert told("en", "Plover Rise said no.", "The statement added nothing.")[0] == []


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Lisbon-based Halden Aerium has raised money.", "Halden Aerium"),
        ("He told Al-Safina television that he left.", "Al-Safina"),
        ("They came, Umoja leader Paul Hill said.", "Umoja"),
        ("They came, Umoja chief executive Paul Hill said.", "Umoja"),
        ("They came, Umoja Marine's chief executive, Paul Hill, said.", "Umoja Marine"),
        ("They came, Umoja adviser Paul Hill said.", None),  # may be a man's
        ("They came, Umoja spokesman Paul Hill said.", "Umoja"),
        ("They saw Umoja striker Paul Hill score.", "Umoja"),
        ("They saw Welsh striker Paul Hill score.", None),
        ("They saw Kosovar striker Paul Hill score.", None),
        ("They saw Umoja shares fall.", "Umoja"),
        ("A spokeswoman for Umoja Marine said no.", "Umoja Marine"),
        ("A spokeswoman for Umoja said no.", None),  # may be a man
        ("It was said by the boss of Umoja, who left.", "Umoja"),
        ("It was said by the founder of Harnian firms.", None),
        ("It was said by the founder of Harnia-based firms.", None),
        ("It was said by Ann Hill, founder of Umoja Marine.", "Umoja Marine"),
        ("It was said by a professor at Umoja Marine.", "Umoja Marine"),
        ("It was a gift for Umoja Marine.", None),
    ],
)
def test_where_it_is_who_leads_it_or_that_it_is_heard_tells_a_body(text: str, body: str | None) -> None:
    assert told("en", text) == [[body] if body else []]
