"""What happened when, a line an event."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from corpus import Article
from summarizer import Document, Fact, build_document, timeline
from summarizer.comparison.pairs.relations import Relation, Relations
from summarizer.facts import Mention
from tests.summarizer.builders import article_of, distinct


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


@pytest.mark.parametrize(
    "ordered",
    [
        ("2024-02", "2024-SP", "2024-04"),
        ("2024-05", "2024-SU", "2024-07"),
        ("2024-08", "2024-AU", "2024-10"),
        ("2024-11", "2024-WI"),
        ("2023-12", "2024-Q1", "2024-02"),
        ("2024-03", "2024-Q2", "2024-05"),
        ("2024-06", "2024-H2", "2024-08"),
        ("19XX", "198X", "1980", "1989", "199X", "1990"),
        ("2024-05-01/2024-05-09", "2024-05-02"),
    ],
)
def test_what_has_no_day_stands_at_its_beginning(ordered: tuple[str, ...]) -> None:
    texts = [f"{text} (d{n})" for n, text in enumerate(distinct(len(ordered), 8))]
    named = [(f"d{n}", date) for n, date in enumerate(ordered)]
    told = [text.replace("(", "").replace(")", "") for text in reversed(texts)]
    assert [date for date, _ in lines([article_of(*told)], *named)] == list(ordered)


def test_our_century_dates_nothing() -> None:
    texts = ("It was the longest eclipse of the century.", "The nineties were a dry decade of the port.")
    assert lines([article_of(*texts, language="en")], ("century", "20XX"), ("nineties", "199X")) == [
        ("199X", texts[1])
    ]


def events(
    *articles: Sequence[str], same: Sequence[tuple[int, int]] = ()
) -> list[tuple[int, tuple[int, ...]]]:
    """The lines of one day and what also states each, of articles all sentences of which are of it."""
    made = [article_of(*texts, id=f"a{n}") for n, texts in enumerate(articles)]
    document = build_document(made)
    relations = Relations({pair: Relation("same", 0.9) for pair in same})
    found = timeline(document, dates(document, ("اليوم", "2024-04-22")), relations)
    return [(entry.candidate, entry.also) for entry in found]


def words(count: int, first: int = 0) -> list[str]:
    """So many words that have nothing in common."""
    return " ".join(distinct(1, first + count)).rstrip(".").split()[first:]


@pytest.mark.parametrize(("shared", "lines_"), [(7, 2), (8, 1)])
def test_so_much_two_sentences_of_a_day_have_in_common(shared: int, lines_: int) -> None:
    # Of twenty stems, the word for the day being none: seven are .35 of them.
    one = words(20)
    other = [*one[:shared], *words(20 - shared, 20)]
    assert len(events([f"{' '.join(one)} اليوم"], [f"{' '.join(other)} اليوم"])) == lines_


def test_the_line_of_an_event_is_the_one_that_most_state_of_equals_the_shortest() -> None:
    long, short, other = (f"{' '.join(words(n, 30 * k))} اليوم" for k, n in enumerate((12, 9, 10)))
    # What others state comes first, though it is longer.
    assert events([long], [short], [other], same=[(0, 1), (0, 2)]) == [(0, (1, 2))]
    assert events([long], [short], same=[(0, 1)]) == [(1, (0,))]
    # Of an article the first that states it, and only what is of the day.
    assert events([long], [short, other], same=[(0, 1), (0, 2)]) == [(0, (1,))]
    undated = " ".join(words(9, 90))
    assert events([long], [undated], same=[(0, 1)]) == [(0, ())]


def test_of_what_states_the_same_a_line_that_stands_alone_is_told() -> None:
    alone, hanging = f"{' '.join(words(12))} اليوم", f"وهو ما {' '.join(words(5, 30))} اليوم"
    assert events([alone], [hanging], same=[(0, 1)]) == [(0, (1,))]


def test_a_line_that_leads_in_what_follows_is_understood() -> None:
    told = "The port closed in May 2024 for two reasons:"
    assert lines([article_of(told, language="en")], ("May 2024", "2024-05")) == [("2024-05", told)]
