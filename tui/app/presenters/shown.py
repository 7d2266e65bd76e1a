"""What each list shows: it is painted anew when this differs from what it showed last."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from msgspec import Struct
from msgspec.structs import replace

from briefs import Brief, FactNote
from corpus import Article, Problem
from summarizer import SentenceRef
from tui.app.state.filters import Shares
from tui.app.state.fresh_lines import LineKey
from tui.app.state.state import State


class SourcesShown(Struct, frozen=True):
    """What the list of sources shows.

    Attributes:
        listed: The articles, in their order.
        numbers: The ids of all articles, in the order of their numbers.
        passing: Ids of those that the filter lets through; None where there is none.
        problems: What could not be read.
        gone: Headlines of articles that are no longer there.
        new: Ids of articles that are new.
        shares: What is said of their lengths and copies.
        flat: Whether there is room for one line an article.
        read: Ids of articles that were read.
        starred: Ids of articles with a bookmark.
        tags: The tags of articles, by id.
        marked: Ids of articles that have what is marked; None where nothing is.
    """

    listed: tuple[Article, ...]
    numbers: tuple[str, ...]
    passing: AbstractSet[str] | None
    problems: tuple[Problem, ...]
    gone: tuple[str, ...]
    new: AbstractSet[str]
    shares: Shares
    flat: bool
    read: AbstractSet[str]
    starred: AbstractSet[str]
    tags: tuple[tuple[str, tuple[str, ...]], ...]
    marked: AbstractSet[str] | None

    @classmethod
    def of(cls, state: State, *, flat: bool) -> SourcesShown:
        """What the list shows of a state."""
        trail = state.trail
        return cls(
            listed=tuple(state.listed),
            numbers=tuple([article.id for article in state.articles]),
            passing=frozenset(state.passing_ids) if state.filter else None,
            problems=tuple(state.problems),
            gone=tuple(state.gone),
            new=frozenset(state.marks.new),
            shares=state.shares,
            flat=flat,
            read=frozenset(state.marks.read),
            starred=frozenset(state.marks.starred),
            tags=tuple(state.marks.tags.items()),
            marked=frozenset(passage.article for passage in trail.passages) if trail else None,
        )

    @property
    def layout(self) -> SourcesShown:
        """What decides how many lines each source takes: a mark before its headline does not."""
        return replace(self, read=frozenset(), starred=frozenset(), marked=None)


class BriefShown(Struct, frozen=True):
    """What the list of the center pane shows.

    Attributes:
        brief: What its lines are of; None before the first one.
        numbers: The ids of all articles, in the order of their numbers.
        waiting: What is being done, where there is no brief yet.
        pinned: Sentences that are pinned.
        dropped: Sentences that are dropped.
        folded: What is folded away.
        fresh: The lines that the brief before had not.
        view: The view.
        chosen: Id of the chosen article; None for the set.
    """

    brief: Brief | None
    numbers: tuple[str, ...]
    waiting: str | None
    pinned: frozenset[SentenceRef]
    dropped: frozenset[SentenceRef]
    folded: frozenset[str]
    fresh: frozenset[LineKey] = frozenset()
    view: str = ""
    chosen: str | None = None

    @classmethod
    def of(cls, state: State) -> BriefShown:
        """What the list shows of a state."""
        return cls(
            brief=state.brief,
            numbers=tuple([article.id for article in state.articles]),
            waiting=state.busy if state.brief is None else None,
            pinned=frozenset(state.options.pinned),
            dropped=frozenset(state.options.dropped),
            folded=frozenset(state.folded),
            fresh=state.fresh,
            view=state.view,
            chosen=state.chosen,
        )

    @property
    def common(self) -> BriefShown:
        """What the lists of all articles and views have in common: they are kept while it stays."""
        return replace(self, view="", chosen=None)


class FactsShown(Struct, frozen=True):
    """What the list of key facts shows.

    Attributes:
        facts: The facts of the set; None before the first brief.
        articles: How many articles they are of.
        waiting: Whether a brief is being made, where there is no fact.
        chosen: Id of the article whose facts are listed; None for the set.
    """

    facts: tuple[FactNote, ...] | None
    articles: int
    waiting: bool
    chosen: str | None = None

    @classmethod
    def of(cls, state: State) -> FactsShown:
        """What the list shows of a state."""
        brief = state.brief
        return cls(
            facts=tuple(brief.facts) if brief else None,
            articles=len(brief.articles) if brief else 0,
            waiting=state.busy is not None and not (brief and brief.facts),
            chosen=state.chosen,
        )

    @property
    def common(self) -> FactsShown:
        """What the lists of all articles have in common: they are kept while it stays."""
        return replace(self, chosen=None)
