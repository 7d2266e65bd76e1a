"""One story: what a comparison of its articles finds, and its summary."""

from __future__ import annotations

from collections.abc import Container, Sequence

from msgspec import Struct, structs

from briefs import from_analysis
from briefs.articles import opening
from briefs.brief import ArticleBrief, Claim, Conflict, Copy, Dated, Exclusive, Passage, Story, SummaryLine
from briefs.options import Options
from briefs.readers_language import told_to
from summarizer import (
    FREE,
    Analysis,
    Choice,
    Document,
    Fact,
    KeyPoints,
    Ranker,
    SentenceIndex,
    Steering,
    analyse,
    count_voices,
    extract_facts,
    find_glosses,
    key_points,
    likely_hanging,
    most_central_headline,
    outdated_headlines,
    overtaken_headlines,
    summarize_article,
    summarize_set,
    weighs_agreement,
)


class StoryParts(Struct, frozen=True):
    """A story without its summary: what is the same however long that is and however it is made.

    Attributes:
        story: Its title, articles and voices; no summary.
    """

    story: Story
    facts: Sequence[Fact] = ()
    claims: Sequence[Claim] = ()
    only: Sequence[Exclusive] = ()
    conflicts: Sequence[Conflict] = ()
    copies: Sequence[Copy] = ()
    timeline: Sequence[Dated] = ()


class StoryAnalysis(Struct, frozen=True):
    """The parts of a story, and what they were made of.

    Attributes:
        parts: The parts.
        analysis: The comparison of its articles; None where none was needed.
        hanging: How likely each of its sentences cannot be understood alone; None where that was not asked.
    """

    parts: StoryParts
    analysis: Analysis | None = None
    hanging: tuple[float, ...] | None = None


class StoryBrief(Struct, frozen=True):
    """All that a brief holds of a story.

    Attributes:
        compared: Its parts.
        summary: Its summary.
        articles: Its articles as they are listed, with their own summaries.
    """

    compared: StoryParts
    summary: list[SummaryLine]
    articles: list[ArticleBrief]


def compare(document: Document, wanted: Options, *, with_facts: bool) -> StoryAnalysis:
    """A story's articles held against each other.

    Args:
        document: Their candidates.
        wanted: What it is to hold.
        with_facts: Whether names, numbers and dates are read; without them claims are found by words alone,
            and nothing is told of what only one outlet has, of conflicts and of dates.
    """
    single = len(document.articles) == 1
    analysis = _analysis(document, wanted, with_facts=with_facts)
    story = Story(
        title=_title(document, analysis),
        articles=[article.id for article in document.articles],
        voices=analysis.voices if analysis else count_voices(document.articles),
        summary=[],
        by_words=_needs_facts(wanted) and not with_facts and not single,
    )
    if analysis is None:
        return StoryAnalysis(StoryParts(story))
    tells_only = wanted.wants("only") and not (single or story.by_words)
    hanging = likely_hanging(document, analysis.facts) if tells_only else None
    parts = StoryParts(
        story,
        facts=analysis.facts,
        claims=from_analysis.claims(analysis, wanted.reader, glosses=wanted.glosses)
        if wanted.wants("claims")
        else (),
        only=() if hanging is None else from_analysis.only(analysis, hanging, glosses=wanted.glosses),
        conflicts=from_analysis.differences(analysis)
        if wanted.wants("conflicts") and not story.by_words
        else (),
        copies=from_analysis.copies(analysis) if wanted.wants("copies") else (),
        timeline=from_analysis.dated(analysis, glosses=wanted.glosses) if wanted.wants("timeline") else (),
    )
    return StoryAnalysis(parts, analysis, hanging)


def parts_about(document: Document, parts: StoryParts, answers: Container[int]) -> StoryParts:
    """Of a story's parts those that hold a sentence that answers a query.

    Args:
        document: The story's candidates.
        parts: Its parts; the facts are told by their own words, see `facts_about`.
        answers: The candidates that answer.
    """
    places = SentenceIndex(document)

    def holds(*passages: Passage) -> bool:
        return any(places.find(one.article, one.start) in answers for one in passages)

    return structs.replace(
        parts,
        claims=[one for one in parts.claims if holds(one, *one.carriers)],
        only=[one for one in parts.only if holds(one)],
        conflicts=[one for one in parts.conflicts if any(holds(*value.mentions) for value in one.values)],
        timeline=[one for one in parts.timeline if holds(one)],
    )


def summary(
    document: Document,
    ranker: Ranker,
    wanted: Options,
    analysis: Analysis | None,
    points: KeyPoints | None = None,
    steering: Steering = FREE,
) -> list[SummaryLine]:
    """A story's summary.

    Args:
        document: Its articles' candidates.
        ranker: What scores sentences.
        wanted: What it is to hold.
        analysis: What a comparison of its articles found.
        points: What its sentences state of its key points; see `points_of`.
        steering: What is chosen in any case, and what is not.
    """
    choices: list[Choice] = []
    if len(document.articles) == 1:
        length = wanted.length if wanted.wants("set") else wanted.article_length
        choices = summarize_article(document, ranker, length, wanted.about, steering)
    elif wanted.wants("set"):
        agreed = analysis.agreed if analysis else None
        choices = summarize_set(
            document, ranker, wanted.length, wanted.about, points, steering, agreed=agreed
        )
    choices = told_to(document, choices, wanted.reader, steering.pinned)
    facts = (analysis.facts if analysis else ()) if wanted.glosses else None
    return lines(document, choices, facts)


def points_of(wanted: Options, compared: StoryAnalysis) -> KeyPoints | None:
    """What the sentences of several articles state of their key points; None where the method asks for none."""
    analysis = compared.analysis
    if analysis is None or len(analysis.document.articles) == 1 or not weighs_agreement(wanted.method):
        return None
    if not wanted.wants("set"):
        return None
    return key_points(
        analysis.document,
        analysis.judged,
        analysis.agreed.origin,
        analysis.facts,
        hanging=compared.hanging,
        values=analysis.values,
    )


def _needs_facts(wanted: Options) -> bool:
    return any(wanted.wants(part) for part in ("facts", "claims", "only", "conflicts", "timeline"))


def _analysis(document: Document, wanted: Options, *, with_facts: bool) -> Analysis | None:
    """The comparison that the wanted parts are made of; None where none of them needs it."""
    needs_facts = _needs_facts(wanted)
    if len(document.articles) == 1 and not (with_facts and needs_facts):
        return None  # nothing to compare it with
    if not needs_facts and not wanted.wants("copies") and not wanted.wants("set"):
        return None
    needs_facts = needs_facts or wanted.wants("set")
    facts = extract_facts(document.articles) if with_facts and needs_facts else []
    return analyse(document, facts, every_pair=with_facts)


def lines(document: Document, choices: Sequence[Choice], facts: Sequence[Fact] | None) -> list[SummaryLine]:
    """The chosen sentences as lines of a summary.

    Args:
        document: The candidates that were chosen from.
        choices: The chosen ones, in the order they are shown.
        facts: The key facts by which a line is supplied with what it lacks; None to show it bare.
    """
    chosen = [choice.candidate for choice in choices]
    supplied = find_glosses(document, chosen, facts) if facts is not None else [[] for _ in chosen]
    return [
        SummaryLine(
            **structs.asdict(from_analysis.passage(document, choice.candidate)),
            # Four digits tell sentences apart, and are the same whatever the machine's last bits.
            score=round(choice.score, 4) + 0.0,
            also=[from_analysis.related(document, index) for index in choice.also],
            glosses=[from_analysis.gloss(document, choice.candidate, own) for own in glosses],
        )
        for choice, glosses in zip(choices, supplied, strict=True)
    ]


def _title(document: Document, analysis: Analysis | None) -> str:
    central = None
    if len(document.articles) > 1:
        outdated = outdated_headlines(document, analysis.conflicts) if analysis else frozenset()
        outdated |= overtaken_headlines(document.articles)
        central = most_central_headline(document, outdated)
    article = document.articles[central or 0]
    return _without_dots(article.title) if article.title else opening(article)


def _without_dots(headline: str) -> str:
    """A headline without the full stop that is no part of it; an abbreviation keeps its own."""
    bare = headline.rstrip(" .")
    last = bare.rsplit(maxsplit=1)[-1:]
    return headline if not last or "." in last[0] else bare
