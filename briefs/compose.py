"""Articles and options to a Brief: the one entry point of command line and app."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import structs
from msgspec.structs import replace

from briefs.articles import article_brief, main_language
from briefs.brief import Brief, ProblemNote, SummaryLine
from briefs.facts import fact_note, facts_about
from briefs.options import Options
from briefs.since import compare
from briefs.story import Told, lines, tell
from corpus import Article, Problem
from summarizer import (
    Document,
    Ranker,
    answering,
    build_document,
    get_ranker,
    group_stories,
    steer,
    summarize_article,
)
from summarizer.facts import Fact

# Reading names takes longer than all the rest, and holding them against each other grows faster than the articles:
# a larger story, and in a larger pile the smaller ones, are compared by words alone.
_LARGEST_READ = 300
_READ_FOR_FACTS = 1500


class NothingToBriefError(Exception):
    """No article is left to brief; the message says why."""


def compose(
    articles: Sequence[Article],
    problems: Sequence[Problem],
    options: Options,
    progress: Callable[[int, int], None] | None = None,
) -> Brief:
    """The brief of some articles, story by story where they tell several.

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
    ranker = _remembering(get_ranker(options.method))
    whole = build_document(articles)
    if options.about is not None:
        whole = answering(whole, options.about)
        if not whole.candidates:
            raise NothingToBriefError(
                f"no sentence of any article is about {options.about!r}; try other words"
            )
    groups = _groups(whole.articles, options)
    # Sumy's methods take minutes for a large set, so each step is told.
    steps = len(groups) + len(whole.articles)
    told = progress or _untold
    told(0, steps)
    stories: list[Told] = []
    to_read = _READ_FOR_FACTS
    for n, document in enumerate(whole.split(groups), start=1):
        count = len(document.articles)
        # An article of a pile that tells its own story has nothing to be compared with.
        with_facts = count <= min(to_read, _LARGEST_READ) and (count > 1 or len(groups) == 1)
        to_read -= count * with_facts
        stories.append(tell(document, ranker, options, with_facts=with_facts))
        told(n, steps)
    briefs = []
    single = len(whole.articles) == 1
    for n, document in enumerate(whole.each(), start=len(groups) + 1):
        own: list[SummaryLine] = []
        if single and "articles" in options.parts:
            own = stories[0].story.summary
        elif "articles" in options.parts:
            steering = steer(document, options.pinned, options.dropped)
            length, about = options.article_length, options.about
            own = lines(document, summarize_article(document, ranker, length, about, steering))
        briefs.append(article_brief(document, own, with_text=options.with_text))
        told(n, steps)
    if single and "set" not in options.parts:
        stories = [replace(story, story=structs.replace(story.story, summary=[])) for story in stories]
    brief = Brief(
        title=stories[0].story.title,
        language=main_language(whole.articles),
        method=options.method,
        summary=[line for one in stories for line in one.story.summary],
        articles=briefs,
        facts=[fact_note(fact) for fact in _facts(stories, whole.articles, options)],
        stories=[one.story for one in stories],
        claims=[claim for one in stories for claim in one.claims],
        only=[sentence for one in stories for sentence in one.only],
        conflicts=[conflict for one in stories for conflict in one.conflicts],
        copies=[copy for one in stories for copy in one.copies],
        timeline=[entry for one in stories for entry in one.timeline],
        problems=[ProblemNote(source=problem.source, reason=problem.reason) for problem in problems],
    )
    if options.since is None:
        return brief
    return structs.replace(brief, since=compare(options.since, brief, whole.articles))


def _groups(articles: Sequence[Article], options: Options) -> list[tuple[int, ...]]:
    if options.single or options.about is not None:
        return [tuple(range(len(articles)))]
    return [story.articles for story in group_stories(articles)]


def _facts(stories: Sequence[Told], articles: Sequence[Article], options: Options) -> Sequence[Fact]:
    if "facts" not in options.parts:
        return ()
    found = [fact for story in stories for fact in story.facts]
    return found if options.about is None else facts_about(found, articles, options.about)


def _remembering(ranker: Ranker) -> Ranker:
    """A ranker that scores an article of its own story once: the story's summary and its own both ask."""
    known: dict[str, list[float]] = {}

    def rank(document: Document) -> list[float]:
        if len(document.articles) != 1:
            return ranker(document)
        article = document.articles[0].id
        if article not in known:
            known[article] = ranker(document)
        return known[article]

    return rank


def _untold(_done: int, _total: int) -> None:
    """Nobody watches."""
