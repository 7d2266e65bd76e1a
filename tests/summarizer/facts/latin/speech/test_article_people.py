"""The people of an article and what it tells of them."""

from __future__ import annotations

import pytest

from corpus import get_language
from summarizer.facts.latin.names.names import find_names
from summarizer.facts.latin.speech.article_people import Person, agrees, find_people
from summarizer.facts.tokens import tokenize
from tests.summarizer.facts.articles import build


def people(text: str, language: str = "en") -> list[Person]:
    article = build(text, language)
    sentences = [
        tokenize(article.text, get_language(language), one.start, one.end) for one in article.sentences
    ]
    return find_people(sentences, [find_names(tokens) for tokens in sentences])


def test_a_last_name_alone_is_the_one_full_name_it_ends() -> None:
    found = people("Roe said Ann Roe Junction was closed. Minister Ann Roe left. Roe said so.")
    assert [person.name for person in found if person.last == "roe"] == ["Ann Roe"]


def test_of_two_people_of_one_last_name_it_is_nobody() -> None:
    found = people("Minister Ann Roe left. Minister Mark Roe stayed. Roe said so.")
    assert [(person.name, person.mentions) for person in found] == [("Ann Roe", [0]), ("Mark Roe", [1])]


@pytest.mark.parametrize(
    ("text", "language", "age"),
    [
        ("Ann Roe, 34, said so.", "en", 34),
        ("The 17-year-old student Ann Roe said so.", "en", 17),
        ("Nadia Perrin, 34 ans, l'a dit.", "fr", 34),
        ("Ann Roe, 34 of them, said so.", "en", 0),
        ("Minister Ann Roe said so.", "en", 0),
    ],
)
def test_years_are_told_beside_a_name(text: str, language: str, age: int) -> None:
    assert [person.age for person in people(text, language)] == [age]


def test_a_title_tells_the_gender_and_an_office_the_words_of_it() -> None:
    (person,) = people("Mrs Ann Roe, the minister of trade, left.")
    assert person.gender == "f"
    assert {"minister", "trade"} <= person.roles


@pytest.mark.parametrize(
    ("gender", "own", "fits"),
    [("f", "f", True), ("f", "m", False), ("", "m", True), ("f", "", True)],
)
def test_somebody_of_whom_nothing_tells_may_be_either(gender: str, own: str, fits: bool) -> None:
    assert agrees(gender, Person("Ann Roe", "roe", set(), [0], own)) == fits
