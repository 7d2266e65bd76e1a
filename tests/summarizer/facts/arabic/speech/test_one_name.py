"""People who are called by one of their names."""

from __future__ import annotations

import pytest

from corpus import get_language
from summarizer.facts import find_spans
from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.speech.known_people import Person
from summarizer.facts.arabic.speech.one_name import with_given_names, with_last_names
from summarizer.facts.tokens import Tokens, tokenize
from tests.summarizer.facts.articles import build


def _tokens(*texts: str) -> list[Tokens]:
    return [tokenize(text, get_language("ar")) for text in texts]


def _person(name: str, *mentions: tuple[int, int]) -> Person:
    person = Person(name, tuple(name.split()))
    person.mentions = list(mentions)
    return person


def test_a_last_name_behind_a_verb_of_saying_is_his() -> None:
    person = _person("سامي جديد", (0, 1))
    names = with_last_names(_tokens("وصل سامي جديد", "وقال جديد إن"), [[Name("person", 1, 2)], []], [person])
    assert names[1] == [Name("person", 1, 1)]
    assert person.mentions == [(0, 1), (1, 1)]


@pytest.mark.parametrize(
    ("text", "called"),
    [("وقالت نادية إن", True), ("وقالت نادية حداد", False), ("وقال نادية إن", False), ("ثم نادية إن", False)],
)
def test_a_given_name_behind_a_verb_of_saying_is_hers(text: str, called: bool) -> None:
    person = _person("نادية زندل", (0, 1))
    person.gender = "f"
    names = with_given_names(_tokens("وصلت نادية زندل", text), [[Name("person", 1, 2)], []], [person])
    assert names[1] == ([Name("person", 1, 1)] if called else [])


def test_of_two_with_one_given_name_none_is_meant() -> None:
    people = [_person("نادية زندل", (0, 1)), _person("نادية سرمد", (1, 1))]
    sentences = _tokens("وصلت نادية زندل", "وصلت نادية سرمد", "وقالت نادية إن")
    names = [[Name("person", 1, 2)], [Name("person", 1, 2)], []]
    assert with_given_names(sentences, names, people)[2] == []


def test_who_was_taken_for_another_is_she() -> None:
    whole, alone = _person("نادية زندل", (0, 1)), _person("نادية", (1, 1))
    sentences = _tokens("وصلت نادية زندل", "وقالت نادية إن")
    with_given_names(sentences, [[Name("person", 1, 2)], [Name("person", 1, 1)]], [whole, alone])
    assert (whole.mentions, alone.mentions) == ([(0, 1), (1, 1)], [])


def test_nobody_is_left_without_a_mention() -> None:
    text = "وصلت الممثلة نادية الحلبي أمس. وقالت نادية: «هذا عمل جديد لم أقدم مثله من قبل». وختمت الممثلة الحديث."
    (quote,) = find_spans(build(text), ["quote"])
    assert (quote.speaker, quote.speaker_person) == ("نادية", "نادية الحلبي")
