"""Questions that a brief is to answer."""

from __future__ import annotations

import pytest

from summarizer import Budget, analyse, build_document, extract_facts, get_ranker, key_points, summarize_set
from summarizer.document import Document
from summarizer.selection import questions
from summarizer.selection.questions import answer_shares, best_answer
from tests.summarizer.builders import article_of


def best(document: Document, query: str) -> str | None:
    found = best_answer(document, query, answer_shares(document, query), range(len(document.candidates)))
    return None if found is None else document.candidates[found].text


def of(code: str, *texts: str) -> Document:
    return build_document([article_of(*texts, language=code)])


@pytest.mark.parametrize(
    ("code", "query", "other", "answer"),
    [
        ("ar", "متى يفتح الميناء؟", "يفتح الميناء للصيادين.", "يفتح الميناء للصيادين يوم 4 ماي."),
        ("ar", "متى يفتح الميناء؟", "يفتح الميناء للصيادين.", "يفتح الميناء للصيادين الخميس."),
        ("ar", "كم عدد الغرقى؟", "انتشل الغرقى من البحر.", "بلغ الغرقى تسعة في البحر."),
        ("ar", "لماذا أغلق المعبر؟", "أغلق المعبر مساء في الشمال.", "أغلق المعبر بسبب العاصفة."),
        ("fr", "Quand le port rouvre-t-il ?", "Le port rouvre aux bateaux.", "Le port rouvre le 4 mai."),
        ("fr", "Combien de blessés ?", "Les blessés sont soignés.", "On a compté douze blessés."),
        ("en", "When will the port open?", "The port will open to boats.", "The port will open on Monday."),
        ("en", "How many boats sank?", "The boats sank in the bay.", "Some 14 boats sank in the bay."),
        ("en", "Why did the boats sink?", "The boats sink in the bay.", "The boats sink because of ice."),
    ],
)
def test_what_is_asked_for_answers(code: str, query: str, other: str, answer: str) -> None:
    for texts in ((other, answer), (answer, other)):
        assert best(of(code, *texts), query) == answer


def test_a_year_tells_when_better_than_nothing_and_is_no_count() -> None:
    texts = (
        "The port was built by hand.",
        "The port was built in 1962.",
        "The boats of 1962 sank.",
        "Boats sank: 9.",
    )
    document = of("en", *texts)
    assert best(document, "When was the port built?") == texts[1]
    assert best(document, "How many boats sank?") == texts[3]


def test_a_query_that_asks_nothing_is_answered_by_its_words_alone() -> None:
    document = of("en", "The port opens on Monday.", "The port has boats.")
    assert answer_shares(document, "port boats") == [
        pytest.approx(answer_shares(document, "port boats")[0]),
        1.0,
    ]
    assert answer_shares(document, "when") == answer_shares(document, "when?")
    assert best(document, "tram") is None


def test_of_figures_that_answer_alike_the_newest_is_the_answer() -> None:
    articles = [
        article_of("The fire left 3 dead.", id="b", published="2024-05-02", language="en"),
        article_of("The fire left 1 dead.", id="a", published="2024-05-01", language="en"),
        article_of("The fire left 2 dead.", id="c", published="2024-05-01", language="en"),
    ]
    assert best(build_document(articles), "How many dead?") == "The fire left 3 dead."


def test_the_summary_leads_with_the_answer() -> None:
    articles = [
        article_of(
            "The port of Merlin reopened after the storm, the ministry said.",
            "The harbour master thanked the fishing crews of the port.",
            "The ferry to the islands will leave the port on 4 May.",
            id=name,
            language="en",
        )
        for name in "ab"
    ]
    document = build_document(articles)
    facts = extract_facts(document.articles)
    analysis = analyse(document, facts)
    points = key_points(document, analysis.judged, analysis.agreed.origin, facts)
    told = summarize_set(
        document, get_ranker("mujaz"), Budget(2), "When does the ferry leave the port?", points
    )
    assert "4 May" in document.candidates[told[0].candidate].text
    assert len(told) == 2


@pytest.mark.parametrize(
    ("query", "text", "worth"),
    [
        ("When was the port built?", "The port was built on Monday.", 1.0),
        ("When was the port built?", "The port was built in May.", 1.0),
        ("When was the port built?", "The port was built in 1962.", 0.75),
        ("When was the port built?", "The port was built by hand.", 0.5),
        ("How many boats sank?", "So it came that 9 boats sank.", 1.0),
        ("How many boats sank?", "So it came that nine boats sank.", 1.0),
        ("How many boats sank?", "Boats sank, some 9.", 1.0),
        # Four words apart at most.
        ("How many boats sank?", "So it came that 9 of all his boats sank.", 1.0),
        ("How many boats sank?", "So it came that 9 of all his small boats sank.", 0.75),
        ("How many boats sank?", "So it came that boats of 1962 sank.", 0.5),
        ("How many boats sank?", "So it came that boats sank.", 0.5),
        ("Why did the boats sink?", "The boats sink because of ice.", 1.0),
        ("Why did the boats sink?", "The boats sink in ice.", 0.5),
        # The best of all that is asked for counts.
        ("When and why did the boats sink?", "The boats sink in 1962.", 0.75),
        ("When and why did the boats sink?", "The boats sink in 1962 because of ice.", 1.0),
    ],
)
def test_what_a_sentence_is_worth_as_an_answer(query: str, text: str, worth: float) -> None:
    bare, kinds = questions._read(query)
    assert questions._holds(of("en", text).candidates[0], bare, kinds) == worth


def test_what_has_no_word_of_the_question_answers_nothing() -> None:
    assert answer_shares(
        of("en", "The port was built in May.", "On Monday it rained."), "When was the port?"
    ) == [
        1.0,
        0.0,
    ]


@pytest.mark.parametrize(
    ("word", "year"),
    [("1499", False), ("1500", True), ("2099", True), ("2100", False), ("962", False), ("19a2", False)],
)
def test_what_is_a_year(word: str, *, year: bool) -> None:
    assert questions._is_year(word) is year


@pytest.mark.parametrize(
    ("query", "shares", "open_", "best_of"),
    [
        # Of figures that answer alike, to the third decimal, the newest; else the first.
        ("How many dead?", (0.5, 0.5, 0.5), (0, 1, 2), 1),
        ("How many dead?", (0.5004, 0.5, 0.5), (0, 1, 2), 1),
        ("How many dead?", (0.5006, 0.5, 0.5), (0, 1, 2), 0),
        ("How many dead?", (0.5, 0.5, 0.5), (0, 2), 0),
        ("the dead", (0.5, 0.5, 0.5), (0, 1, 2), 0),
        ("the dead", (0.5, 0.5, 0.6), (0, 1, 2), 2),
        ("the dead", (0.5, 0.5, 0.6), (0, 1), 0),
        ("the dead", (0.0, 0.0, 0.0), (0, 1, 2), None),
        ("the dead", (0.5, 0.5, 0.5), (), None),
    ],
)
def test_which_answer_is_best(
    query: str, shares: tuple[float, ...], open_: tuple[int, ...], best_of: int | None
) -> None:
    days = ("2024-05-01", "2024-05-02", "2024-05-01")
    made = [article_of("The fire left dead.", id=day + str(n), published=day) for n, day in enumerate(days)]
    assert best_answer(build_document(made), query, shares, open_) == best_of
