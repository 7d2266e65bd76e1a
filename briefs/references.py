"""References: the numbers by which sentences point at the list of articles, the same in every format."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Protocol

from briefs.brief import ArticleBrief, ArticleNote, Brief, FactNote, Gloss, Story, SummaryLine
from briefs.labels import Labels
from corpus import WRITING, Article, written_date
from summarizer.facts import FACT_KINDS, is_bound


def numbers(articles: Sequence[ArticleNote | Article]) -> dict[str, int]:
    """Number the articles from 1 in the order of the list; returns each one's number by its id."""
    return {article.id: n for n, article in enumerate(articles, start=1)}


class Glossed(Protocol):
    """A passage of an article that may be supplied with what it lacks."""

    @property
    def text(self) -> str:
        """Its exact text."""

    @property
    def start(self) -> int:
        """Its offset in the article."""

    @property
    def glosses(self) -> Sequence[Gloss]:
        """What it lacks."""


# How many facts of a kind a brief shows; JSON and `mujaz facts` have all.
MOST_IN_BRIEF = 8
_ARABIC = re.compile(r"[\u0600-\u06ff]")


def glossed(line: Glossed) -> str:
    """A line's text with what it lacks, each beside the words that lack it, in brackets."""
    return "".join(f"[{part}]" if supplied else part for part, supplied in stretches(line))


def stretches(line: Glossed) -> Iterator[tuple[str, bool]]:
    """A line in stretches, and whether each is what it lacks; blanks beside the brackets belong to its own text."""
    at, blank = 0, ""
    for gloss in line.glosses:
        end = _behind_word(line, gloss)
        yield f"{blank}{line.text[at:end]}{' ' if end else ''}", False
        yield gloss.text, True
        at = end
        blank = " " if line.text[at : at + 1].isalnum() else ""
    yield blank + line.text[at:], False


def _behind_word(line: Glossed, gloss: Gloss) -> int:
    """Where in a line a gloss is shown: behind the words it belongs to, else before the blank at its place."""
    if gloss.behind is not None:
        return gloss.behind - line.start
    return len(line.text[: gloss.start - line.start].rstrip())


def reference(line: SummaryLine, numbered: dict[str, int], labels: Labels) -> str:
    """Where a line stands: `[2]`, or `[2; also 1, 3]` where other articles say the same."""
    own = str(numbered[line.article])
    if not line.also:
        return f"[{own}]"
    others = labels.comma.join(str(numbered[passage.article]) for passage in line.also)
    return f"[{own}{labels.semicolon}{labels.also} {others}]"


def of_story(story: Story, labels: Labels) -> str:
    """How many articles tell a story and how many of them are no reprints: `[5 articles, 3 origins]`."""
    articles = labels.count(labels.article_forms, len(story.articles))
    if len(story.articles) == 1:
        return f"[{articles}]"
    return f"[{articles}{labels.comma}{labels.count(labels.voice_forms, story.voices)}]"


def heading(brief: Brief, labels: Labels) -> str:
    """What a brief is headed by: its title; where that is of a story that not most articles tell, what it holds."""
    if any(2 * len(story.articles) > len(brief.articles) for story in brief.stories) or not brief.stories:
        return brief.title
    return holdings(brief, labels)


def holdings(brief: Brief, labels: Labels) -> str:
    """How many stories a brief tells and how many articles belong to none: `2 stories, 6 single articles`."""
    told = sum(len(story.articles) > 1 for story in brief.stories)
    counts = ((labels.story_forms, told), (labels.lone_forms, len(brief.stories) - told))
    return labels.comma.join(labels.count(forms, n) for forms, n in counts if n)


def summaries(brief: Brief, labels: Labels) -> Iterator[tuple[Story | None, str, list[SummaryLine]]]:
    """The set's summary where there is one; where it tells several stories, each with its headline and its own.

    An article of a pile that tells its own story is summed up once, among the articles where these are.
    """
    if len(brief.stories) < 2:
        if brief.summary:
            yield None, "", brief.summary
        return
    among_articles = {article.id for article in brief.articles if article.summary}
    for story in brief.stories:
        if story.summary and (len(story.articles) > 1 or story.articles[0] not in among_articles):
            yield story, f"{story.title} {of_story(story, labels)}", story.summary


def particulars(article: ArticleNote, labels: Labels) -> list[str]:
    """What is known of an article's publication: outlet, date, where else it stands, whether it is a snippet."""
    known = [article.outlet, published(article, labels)]
    if article.also:
        known.append(
            f"{labels.reprints} {labels.comma.join(other.outlet or other.source for other in article.also)}"
        )
    if article.short:
        known.append(labels.short)
    return [part for part in known if part]


def published(article: ArticleNote, labels: Labels) -> str:
    """When an article was published, as a reader writes a day; empty where that is not known."""
    return written_date((article.published or "")[:10], labels.code)


def is_whole_set(brief: Brief) -> bool:
    """Whether the set is one article, whose summary is the set's and is printed once."""
    return len(brief.articles) == 1 and bool(brief.summary)


def summed_up(brief: Brief) -> list[ArticleBrief]:
    """The articles whose summaries are printed: those that have one, none where it is the set's."""
    return [] if is_whole_set(brief) else [article for article in brief.articles if article.summary]


def carriers(fact: FactNote, numbered: dict[str, int], labels: Labels) -> str:
    """The articles that carry a fact: `[1, 3]`."""
    return f"[{labels.comma.join(map(str, sorted({numbered[m.article] for m in fact.mentions})))}]"


def describe(fact: FactNote, labels: Labels) -> str:
    """A fact in one line: what it is called, and what its kind has besides."""
    told, date = described(fact, labels)
    return f"{told} ({date})" if date else told


def described(fact: FactNote, labels: Labels) -> tuple[str, str]:
    """A fact in one line, and for brackets behind it the date that it means, which may run otherwise."""
    rendering = FACT_KINDS[fact.kind].rendering
    if rendering == "dash":
        name = called(fact, labels)
        told = (role for role in fact.role or () if not is_bound(role) and _is_written_as(role, name))
        return " — ".join([name, *islice(told, 1)]), ""
    if rendering == "quoted":
        speaker = said_by(fact)
        return WRITING[labels.code].quote(fact.value) + (f" — {speaker}" if speaker else ""), ""
    if rendering == "brackets" and fact.iso:
        return fact.value, _untold(fact.iso, fact.value, labels.code)
    return called(fact, labels), ""


def called(fact: FactNote, labels: Labels) -> str:
    """A fact's name in the language of the labels, where an article in that language has one; else its value.

    A last name alone does not stand for a whole one in another language.
    """
    own = fact.names.get(labels.code, []) if fact.names else []
    if not own or fact.value in own:
        return fact.value
    if FACT_KINDS[fact.kind].form != "fullest":
        return own[0]  # the commonest
    name = max(own, key=lambda one: len(one.split()))
    return fact.value if len(name.split()) == 1 < len(fact.value.split()) else name


def _is_written_as(role: str, name: str) -> bool:
    """Whether two texts are of one script: nobody is told by what another language's article calls him."""
    return bool(_ARABIC.search(role)) == bool(_ARABIC.search(name))


def said_by(fact: FactNote) -> str:
    """Who said a quotation: the name and what the article calls it; that alone where it is open who is meant."""
    speaker = fact.speaker or ""
    name = fact.speaker_person or fact.speaker_organization
    if not name:
        return speaker
    named = not speaker or speaker in name or name in speaker
    return name if named else f"{name} ({speaker})"


def _untold(iso: str, value: str, code: str) -> str:
    """A date as a reader writes it, as far as its own words do not: a season's name they say, often the year."""
    from summarizer.facts import SEASONS, is_day  # the app's first screen needs none of it

    year, _, rest = iso.partition("-")
    if "X" in iso:
        return ""  # a century or decade says itself in words
    numbers = {int(digits) for digits in re.findall(r"\d+", value)}
    ends = iso.split("/")
    if {int(end[:4]) for end in ends} <= numbers:
        return ""
    days = [int(end[8:]) for end in ends if is_day(end)]
    if days and len({end[:4] for end in ends}) == 1 and numbers.issuperset(days):
        return year
    return year if rest in SEASONS.values() or rest[:1] in ("Q", "H") else written_date(iso, code)


def by_kind(
    facts: Sequence[FactNote], labels: Labels, most: int | None = None
) -> Iterator[tuple[str, list[FactNote], int]]:
    """The facts under the heading of their kind, and how many of it are left out where only `most` are wanted."""
    for kind in FACT_KINDS:
        group = [fact for fact in facts if fact.kind == kind]
        if group:
            yield labels.kinds[kind], group[:most], max(0, len(group) - (most or len(group)))
