"""Which sentences can open a set's summary."""

from __future__ import annotations

from summarizer import build_document
from summarizer.sentences.openers import openings
from tests.summarizer.builders import LIBRARY, PORT, TRAM, article_of, set_of


def test_each_article_has_its_first_sentence() -> None:
    assert openings(set_of(PORT, TRAM)) == {0, len(PORT)}


def test_headings_are_passed_over() -> None:
    document = build_document([article_of("الميناء القديم", *PORT, headings=[0])])
    assert [document.candidates[i].text for i in openings(document)] == [PORT[0]]


def test_behind_one_that_hangs_on_another_the_second_may() -> None:
    assert openings(set_of([PORT[3], PORT[0], PORT[1]])) == {1}


def test_an_article_that_begins_in_the_middle_has_none() -> None:
    assert openings(set_of([PORT[3], PORT[5], PORT[0]])) == frozenset()


def test_other_languages_open_alike() -> None:
    assert openings(set_of(LIBRARY, language="fr")) == {0}


def test_nothing_opens_nothing() -> None:
    assert openings(set_of([], [])) == frozenset()
