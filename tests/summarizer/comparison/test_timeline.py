"""What happened when, a line an event."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from corpus import Article
from summarizer import Document, Fact, build_document, timeline
from summarizer.comparison.pairs.relations import Relations
from summarizer.facts import Mention
from tests.summarizer.builders import article_of


def dates(document: Document, *named: tuple[str, str], people: Sequence[str] = ()) -> list[Fact]:
    """A fact for each date and each person, with all places where its words stand."""

    def fact(kind: str, words: str, iso: str | None) -> Fact:
        mentions = []
        for article in document.articles:
            at = article.text.find(words)
            while at >= 0:
                mentions.append(Mention(article.id, at, at + len(words), words))
                at = article.text.find(words, at + 1)
        return Fact(kind, words, tuple(mentions), iso=iso)

    return [fact("date", words, iso) for words, iso in named] + [
        fact("person", name, None) for name in people
    ]


def lines(
    articles: Sequence[Article], *named: tuple[str, str], people: Sequence[str] = ()
) -> list[tuple[str, str]]:
    document = build_document(articles)
    found = timeline(document, dates(document, *named, people=people), Relations({}))
    return [(entry.date, document.candidates[entry.candidate].text) for entry in found]


def test_one_event_has_one_line() -> None:
    articles = [
        article_of("فتح الوزير يوم الاثنين الميناء الجديد أمام قوارب الصيد في المدينة.", id="a"),
        article_of(
            "فتح الوزير الاثنين الميناء الجديد أمام قوارب الصيد.", "وغرق زورق الاثنين قرب الجزيرة.", id="b"
        ),
    ]
    assert lines(articles, ("الاثنين", "2024-04-22")) == [
        ("2024-04-22", "فتح الوزير الاثنين الميناء الجديد أمام قوارب الصيد."),
        ("2024-04-22", "وغرق زورق الاثنين قرب الجزيرة."),
    ]


def test_events_come_in_order_a_year_before_its_months() -> None:
    texts = ("The port was sold in May 2024.", "The tram was built in 2024.", "The ferry sank in 1999.")
    found = lines(
        [article_of(*texts, language="en")], ("May 2024", "2024-05"), ("in 2024", "2024"), ("1999", "1999")
    )
    assert [date for date, _ in found] == ["1999", "2024", "2024-05"]


@pytest.mark.parametrize(("people", "told"), [(["Aurora"], 1), ([], 2)])
def test_between_languages_one_day_and_one_person_are_one_event(people: list[str], told: int) -> None:
    articles = [
        article_of("The minister Aurora opened the port on Monday.", id="a", language="en"),
        article_of("Aurora a ouvert le port lundi à midi.", id="b", language="fr"),
    ]
    days = (("Monday", "2024-04-22"), ("lundi", "2024-04-22"))
    assert len(lines(articles, *days, people=people)) == told


def test_a_french_or_english_line_that_hangs_is_none() -> None:
    told = "The port was sold in May 2024."
    articles = [article_of(told, "It was bought back in June 2024.", language="en")]
    assert lines(articles, ("May 2024", "2024-05"), ("June 2024", "2024-06")) == [("2024-05", told)]
