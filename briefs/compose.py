"""Articles and options to a Brief: the one entry point of command line and app."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

from briefs.articles import article_brief, main_language
from briefs.brief import Brief, Passage, ProblemNote, SummaryLine
from briefs.facts import fact_note, facts_about
from corpus import Article, Problem
from summarizer import (
    DEFAULT_METHOD,
    Budget,
    Choice,
    Document,
    answering,
    build_document,
    get_ranker,
    most_central_headline,
    summarize_article,
    summarize_set,
)
from summarizer.facts import Fact

PARTS = ("set", "articles", "facts")
LENGTH = Budget(7)
ARTICLE_LENGTH = Budget(3)


class NothingToBriefError(Exception):
    """No article is left to brief; the message says why."""


@dataclass(frozen=True, slots=True)
class Options:
    """What a brief is to hold.

    Attributes:
        length: Of the set's summary.
        article_length: Of each article's summary.
        method: A name of `summarizer.METHODS`.
        about: A query the brief is to be about, or None.
        parts: Which of `PARTS` to compose.
        with_text: Whether the articles carry their text.
    """

    length: Budget = LENGTH
    article_length: Budget = ARTICLE_LENGTH
    method: str = DEFAULT_METHOD
    about: str | None = None
    parts: Collection[str] = field(default=PARTS)
    with_text: bool = False


def compose(
    articles: Sequence[Article],
    problems: Sequence[Problem],
    options: Options,
    progress: Callable[[int, int], None] | None = None,
) -> Brief:
    """The brief of some articles.

    An article on its own has one summary, which is the set's and its own.

    Args:
        articles: In the order they are to be listed.
        problems: Sources that could not be read, to be listed.
        options: What it is to hold.
        progress: Called with the number of summaries made and to be made.

    Raises:
        NothingToBriefError: There is no article, or none that answers the query.
        KeyError: The method is none of `summarizer.METHODS`.
    """
    if not articles:
        raise NothingToBriefError("no article was read, so there is nothing to brief")
    ranker = get_ranker(options.method)
    whole = build_document(articles)
    if options.about is not None:
        whole = answering(whole, options.about)
        if not whole.candidates:
            raise NothingToBriefError(
                f"no sentence of any article is about {options.about!r}; try other words"
            )
    # Sumy's methods take minutes for a large set, so each step is told.
    steps = len(whole.articles) + 1
    told = progress or _untold
    told(0, steps)
    summary: list[SummaryLine] = []
    single = len(whole.articles) == 1
    if "set" in options.parts or single:
        length = options.length if "set" in options.parts else options.article_length
        make = summarize_article if single else summarize_set
        summary = _lines(whole, make(whole, ranker, length, options.about))
    told(1, steps)
    briefs = []
    for n, document in enumerate(whole.each(), start=2):
        own: list[SummaryLine] = []
        if single and "articles" in options.parts:
            own = summary
        elif "articles" in options.parts:
            own = _lines(document, summarize_article(document, ranker, options.article_length, options.about))
        briefs.append(article_brief(document.articles[0], own, with_text=options.with_text))
        told(n, steps)
    central = most_central_headline(whole)
    return Brief(
        title=briefs[central or 0].title,
        language=main_language(whole.articles),
        method=options.method,
        summary=summary if "set" in options.parts else [],
        articles=briefs,
        facts=[fact_note(fact) for fact in _facts(whole.articles, options)],
        problems=[ProblemNote(source=problem.source, reason=problem.reason) for problem in problems],
    )


def _facts(articles: Sequence[Article], options: Options) -> Sequence[Fact]:
    if "facts" not in options.parts:
        return ()
    from summarizer.facts import extract_facts  # its model and word lists take a tenth of a second

    found = extract_facts(articles)
    return found if options.about is None else facts_about(found, articles, options.about)


def _untold(_done: int, _total: int) -> None:
    """Nobody watches."""


def _lines(document: Document, choices: Sequence[Choice]) -> list[SummaryLine]:
    return [
        SummaryLine(
            text=(passage := _passage(document, choice.candidate)).text,
            article=passage.article,
            start=passage.start,
            end=passage.end,
            # Four digits tell sentences apart, and are the same whatever the machine's last bits.
            score=round(choice.score, 4) + 0.0,
            also=[_passage(document, index) for index in choice.also],
        )
        for choice in choices
    ]


def _passage(document: Document, index: int) -> Passage:
    candidate = document.candidates[index]
    return Passage(
        text=candidate.text,
        article=document.articles[candidate.article].id,
        start=candidate.sentence.start,
        end=candidate.sentence.end,
    )
