"""Which articles the list of sources shows, in which order, and what it says of their texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from msgspec import Struct, field

from briefs import Brief, FactNote
from corpus import Article
from tui.app.state.marks import Marks

ORDERS = ("given", "date", "outlet", "title", "words", "share")
"""How the list can be sorted: as given; the latest first; by name; the longest or the most kept first."""

_SMALL_SET = 20  # articles: in more of them a fact of one article is no filter
_REPRINT = 0.5  # share of an article's words that stand in another one


class Filter(Struct, frozen=True):
    """What articles must have to be listed.

    Attributes:
        by: A fact they carry, the outlet they are of, the date they were published, or what the reader marked.
        value: The fact's value, the outlet's name, the beginning of the ISO date, or the tag; empty for none at
            all.
        kind: Of a fact, its kind.
    """

    by: Literal["fact", "outlet", "date", "unread", "starred", "tag"]
    value: str = ""
    kind: str = ""

    def passing(
        self, articles: Sequence[Article], facts: Sequence[FactNote], marks: Marks | None = None
    ) -> set[str]:
        """The ids of the articles that have it."""
        marks = marks or Marks()
        if self.by == "unread":
            return {article.id for article in articles if article.id not in marks.read}
        if self.by == "starred":
            return {article.id for article in articles if article.id in marks.starred}
        if self.by == "tag":
            return {article.id for article in articles if self.value in marks.tags.get(article.id, ())}
        if self.by == "fact":
            carrying = (fact for fact in facts if (fact.kind, fact.value) == (self.kind, self.value))
            return {mention.article for fact in carrying for mention in fact.mentions}
        if self.by == "outlet":
            return {article.id for article in articles if self.value in outlets(article)}
        return {article.id for article in articles if _begins(article.published, self.value)}


def choices(
    articles: Sequence[Article], facts: Sequence[FactNote], marks: Marks | None = None
) -> Iterator[tuple[Filter, int]]:
    """The filters that part the articles, each with how many pass it: the reader's marks, outlets, dates, facts.

    Of a large set, only facts that several articles carry: there are too many others to choose from.
    """
    fewest = 1 if len(articles) <= _SMALL_SET else 2
    marks = marks or Marks()
    tags = dict.fromkeys(tag for article in articles for tag in marks.tags.get(article.id, ()))
    for mark in (Filter("unread"), Filter("starred"), *(Filter("tag", tag) for tag in tags)):
        passing = mark.passing(articles, facts, marks)
        count = sum(article.id in passing for article in articles)
        if 0 < count < len(articles):
            yield mark, count
    for choice, count in _choices(articles, facts):
        if count < len(articles) and (choice.by != "fact" or count >= fewest):
            yield choice, count


def _choices(articles: Sequence[Article], facts: Sequence[FactNote]) -> Iterator[tuple[Filter, int]]:
    of_outlet = Counter(outlet for article in articles for outlet in outlets(article))
    dates = [article.published or "" for article in articles]
    months = Counter(date[:7] for date in dates if date)
    days = Counter(date[:10] for date in dates)
    for outlet, count in sorted(of_outlet.items(), key=lambda found: (not found[0], -found[1], found[0])):
        yield Filter("outlet", outlet), count
    if len(months) > 1:
        yield from ((Filter("date", month), months[month]) for month in sorted(months, reverse=True))
    yield from ((Filter("date", day), days[day]) for day in sorted(days, reverse=True))
    yield from ((Filter("fact", fact.value, fact.kind), fact.articles) for fact in facts)


def outlets(article: Article) -> set[str]:
    """Who published an article, reprints counted in; the empty name where its source does not say."""
    return {article.outlet or "", *(other.outlet for other in article.also if other.outlet)}


def _begins(published: str | None, value: str) -> bool:
    return (published or "").startswith(value) if value else not published


class Shares(Struct, frozen=True):
    """What a brief says of how much of each article it keeps, and how much of it is another one's.

    Attributes:
        kept: Share of an article's running text that its own summary keeps, by id.
        words: Words of its running text.
        copied: The article it shares most words with, where that is most of its words, and their share.
        of_brief: Share of the set's summary that is an article's own sentences.
    """

    kept: Mapping[str, float] = field(default_factory=dict)
    words: Mapping[str, int] = field(default_factory=dict)
    copied: Mapping[str, tuple[str, float]] = field(default_factory=dict)
    of_brief: Mapping[str, float] = field(default_factory=dict)


def shares(brief: Brief | None, articles: Sequence[Article]) -> Shares:
    """The shares of a brief's articles."""
    if brief is None:
        return Shares()
    lengths = {article.id: sum(s.end - s.start for s in article.body) for article in articles}
    kept = {
        note.id: sum(line.end - line.start for line in note.summary) / lengths[note.id]
        for note in brief.articles
        if lengths.get(note.id)
    }
    copied: dict[str, tuple[str, float]] = {}
    numbers = {article.id: n for n, article in enumerate(articles)}
    for pair in brief.copies:
        # Without a sign of who had it first, the one that stands first in the set did.
        source = pair.source or min(pair.first, pair.second, key=lambda name: numbers.get(name, 0))
        copier, other, share = (
            (pair.second, pair.first, pair.second_share)
            if source == pair.first
            else (pair.first, pair.second, pair.first_share)
        )
        if share >= max(_REPRINT, copied.get(copier, ("", 0.0))[1]):
            copied[copier] = (other, share)
    words = {note.id: note.words for note in brief.articles}
    return Shares(kept, words, copied, _of_brief(brief))


def _of_brief(brief: Brief) -> dict[str, float]:
    """The share of the set's summary, of those of its stories, that is each article's own sentences."""
    lines = [line for story in brief.stories for line in story.summary] if brief.stories else brief.summary
    total = sum(line.end - line.start for line in lines)
    found: Counter[str] = Counter()
    for line in lines:
        found[line.article] += line.end - line.start
    return {name: length / total for name, length in found.items()}


def ordered(articles: Sequence[Article], order: str, found: Shares) -> list[Article]:
    """The articles in one of `ORDERS`; those that lack what it goes by come last."""
    if order == "date":
        # Stable: of one day, as given.
        return sorted(articles, key=lambda a: a.published or "", reverse=True)
    if order == "outlet":
        return sorted(articles, key=lambda a: (not a.outlet, a.outlet))
    if order == "title":
        return sorted(articles, key=lambda a: (not a.title, a.title))
    if order == "words":
        return sorted(articles, key=lambda a: -found.words.get(a.id, 0))
    if order == "share":
        return sorted(articles, key=lambda a: -found.kept.get(a.id, 0.0))
    return list(articles)
