"""Where the reader of an open set is: what is chosen, what is listed, what is marked. No Textual in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from briefs import ArticleBrief, Board, Brief, FactNote, Options, Passage, numbers, opening, read_for_facts
from corpus import Article, Problem
from tui.app.state.command_run import CommandRun
from tui.app.state.fact_keys import fact_keys
from tui.app.state.filters import ORDERS, Filter, Shares, ordered
from tui.app.state.fresh_lines import LineKey, fresh_lines, line_keys
from tui.app.state.history import History
from tui.app.state.marks import Marks
from tui.app.state.views import VIEWS


class Trail(Struct, frozen=True):
    """Places in the texts that are marked and can be walked along.

    Attributes:
        title: The fact's value or the words that were searched.
        passages: The places, in the order of the articles and their texts.
        kind: The fact's; None for searched words.
    """

    title: str
    passages: tuple[Passage, ...]
    kind: str | None = None


class State(Struct):
    """The set and the reader's place in it.

    Attributes:
        options: How the set is summed up.
        articles: What was read so far.
        problems: What could not be read.
        brief: The last brief, or None before the first one.
        made: How that brief was made, or None before the first one.
        fresh: The lines of this brief that the one before had not; see `tui.app.state.fresh_lines`.
        busy: What is being done, as a key of `tui.app.presenters.ui_text`, or None.
        done: How much of it, and how much there is.
        sought: The words that are searched for, until they are found; empty where none are.
        running: The shell command that was given the brief, while it runs.
        chosen: Id of the chosen article; None for the whole set.
        shown: Id of the article whose text is shown, or None before the first one.
        view: One of `tui.app.state.views.VIEWS`.
        filter: What articles must have to be listed, or None.
        sort_by: How they are sorted there; one of `tui.app.state.filters.ORDERS`.
        shares: How much of each article the brief keeps.
        trail: What is marked, or None.
        at: Index of the current place in it; -1 before the first jump.
        ahead: Whether the reader has not seen that place yet, so that the next step leads to it.
        marks: What the reader marked of the articles.
        gone: Headlines of articles that were there before the sources were read again.
        places: For texts left before, the offset at the top of the pane.
        coloured: Whether the facts of the text are shown in the colours of their kinds.
        plain: Whether a screen reader reads along: one pane without frames, texts in logical order.
        folded: What is folded away in the brief of a pile, by the headings' keys.
        history: Places jumped away from.
    """

    options: Options = field(default_factory=Options)
    articles: list[Article] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    brief: Brief | None = None
    made: Options | None = None
    fresh: frozenset[LineKey] = frozenset()
    busy: str | None = None
    done: tuple[int, int] = (0, 0)
    sought: str = ""
    running: CommandRun | None = None
    chosen: str | None = None
    shown: str | None = None
    view: str = VIEWS[0]
    filter: Filter | None = None
    sort_by: str = ORDERS[0]
    shares: Shares = field(default_factory=Shares)
    trail: Trail | None = None
    at: int = -1
    ahead: bool = False
    marks: Marks = field(default_factory=Marks)
    gone: list[str] = field(default_factory=list)
    places: dict[str, int] = field(default_factory=dict)
    coloured: bool = False
    plain: bool = False
    folded: set[str] = field(default_factory=set)
    history: History = field(default_factory=History)
    _missing: list[Article] = field(default_factory=list)
    _board: tuple[Brief, Board] | None = None
    _numbers: tuple[list[Article], int, dict[str, int]] | None = None
    _keys: tuple[Brief, list[str]] | None = None

    def replace_articles(self, articles: Sequence[Article], problems: Sequence[Problem]) -> None:
        """Replace the articles by those that were read, noting which are gone."""
        if self.brief is not None:
            # A text that another source holds now as well may go by that one's name.
            there = {article.id for article in articles} | {_named(article) for article in articles}
            there |= {(other.source, other.title) for article in articles for other in article.also}
            texts = {article.text for article in articles}  # of a renamed file it is the same
            known = [*self._missing, *self.articles] if self.gone else self.articles
            self._missing = [a for a in known if not there & {a.id, _named(a)} and a.text not in texts]
            self.gone = [headline_of(article) for article in self._missing]
        self.articles = list(articles)
        self.problems = list(problems)

    def rename(self, moved: Mapping[str, str]) -> None:
        """Let articles that go by new ids be what they were by the old ones.

        Args:
            moved: The old ids by the new ones.
        """
        new = {old: name for name, old in moved.items()}
        self.chosen, self.shown = (
            new.get(self.chosen or "", self.chosen),
            new.get(self.shown or "", self.shown),
        )
        self.places |= {name: self.places[old] for name, old in moved.items() if old in self.places}
        self.marks.rename(moved)

    def drop_missing(self) -> None:
        """Leave an article that is no longer there, and marked places that are not as they were."""
        if self.trail is not None:
            self._mark_anew(tuple(place for place in self.trail.passages if self._stands(place)))
        if self.article(self.chosen) is None:
            self.chosen = None
        if self.article(self.shown) is None:
            self.shown = self.articles[0].id if self.articles else None

    def article(self, wanted: str | None) -> Article | None:
        """The article of an id, or None."""
        number = self.number(wanted)
        return self.articles[number - 1] if number else None

    def number(self, wanted: str | None) -> int:
        """An article's number, from 1; 0 for the set and for ids of no article."""
        found = self._numbers
        if found is None or found[0] is not self.articles or found[1] != len(self.articles):
            found = self._numbers = (self.articles, len(self.articles), numbers(self.articles))
        return found[2].get(wanted or "", 0)

    @property
    def numbers(self) -> dict[str, int]:
        """Every article's number, by its id; those that only the brief still has keep theirs."""
        return (numbers(self.brief.articles) if self.brief else {}) | numbers(self.articles)

    @property
    def sums_up_set(self) -> bool:
        """Whether the summary that is shown is the set's, as it is of a single article."""
        return self.chosen is None or len(self.articles) == 1

    @property
    def answered(self) -> str | None:
        """The words that the brief is about, or None."""
        return self.made.about if self.made is not None and self.brief is not None else None

    def take_brief(self, brief: Brief | None) -> bool:
        """Store a brief that was made with the options, noting which of its lines are new.

        Of an answer to another question no line is told to be new: it is another brief.

        Returns:
            Whether it answers another question than the one before.
        """
        before, made = self.brief, self.made
        self.brief, self.made = brief, self.options
        if before is None or brief is None or made is None or made.about != self.options.about:
            self.fresh = frozenset()
            return before is not None and made is not None
        fresh = fresh_lines(before, brief)
        # What is read again without a change leaves the marks of the last one.
        if fresh or made != self.options or line_keys(before) != line_keys(brief):
            self.fresh = fresh
        return False

    @property
    def note(self) -> ArticleBrief | None:
        """What the brief says of the chosen article."""
        found = self.brief.articles if self.brief else []
        return next((article for article in found if article.id == self.chosen), None)

    @property
    def board(self) -> Board | None:
        """The claims of the brief against its articles, or None before the first brief."""
        if self.brief is None:
            return None
        if self._board is None or self._board[0] is not self.brief:
            self._board = (self.brief, Board(self.brief))
        return self._board[1]

    @property
    def facts(self) -> list[FactNote]:
        """The facts of the set, or those that the chosen article carries."""
        found = self.brief.facts if self.brief else []
        return [fact for fact in found if self._carries(fact)]

    @property
    def fact_keys(self) -> list[str]:
        """What each of them is known by, also where other ones are shown beside it."""
        brief = self.brief
        if brief is None:
            return []
        if self._keys is None or self._keys[0] is not brief:
            self._keys = (brief, fact_keys(brief.facts))
        return [key for key, fact in zip(self._keys[1], brief.facts, strict=True) if self._carries(fact)]

    def fact_number(self, key: str | None) -> int | None:
        """The index of the fact that a key is of; None where it is none that is shown."""
        keys = self.fact_keys
        return keys.index(key) if key in keys else None

    def _carries(self, fact: FactNote) -> bool:
        """Whether the chosen article has a fact; the set has all."""
        return self.chosen is None or any(mention.article == self.chosen for mention in fact.mentions)

    @property
    def facts_unread(self) -> bool:
        """Whether the facts of the chosen article were not read: in a large pile, of stories of one or of many."""
        own = [read for articles, read in self._stories_read() if self.chosen in articles]
        return len(own) > 0 and not own[0]

    @property
    def facts_read_in(self) -> int:
        """How many articles were read for facts, of which a fact's are a share."""
        unread = sum(len(articles) for articles, read in self._stories_read() if not read)
        return len(self.brief.articles if self.brief else self.articles) - unread

    def _stories_read(self) -> Iterator[tuple[Sequence[str], bool]]:
        """The articles of each story of a pile, with whether they were read for facts."""
        stories = self.brief.stories if self.brief else []
        if len(stories) > 1:
            read = read_for_facts([len(story.articles) for story in stories])
            yield from zip((story.articles for story in stories), read, strict=True)

    @property
    def passing_ids(self) -> set[str]:
        """The ids of the articles that the filter lets through."""
        if self.filter is None:
            return {article.id for article in self.articles}
        return self.filter.passing(self.articles, self.brief.facts if self.brief else [], self.marks)

    @property
    def listed(self) -> list[Article]:
        """The articles of the list, sorted: those that pass the filter, and the chosen one in any case."""
        passing_ids = self.passing_ids
        found = ordered(self.articles, self.sort_by, self.shares)
        return [article for article in found if article.id in passing_ids or article.id == self.chosen]

    def neighbour(self, step: int) -> str | None:
        """The id of the article some steps on in the list; None for the set, which stands before the first."""
        names = [None, *(article.id for article in self.listed)]
        at = names.index(self.chosen) if self.chosen in names else 0
        return names[max(0, min(at + step, len(names) - 1))]

    def next_unread(self) -> str | None:
        """The id of the next unread article of the list, wrapping around at the end; None where there is none."""
        names = [article.id for article in self.listed]
        at = names.index(self.chosen) + 1 if self.chosen in names else 0
        others = (name for name in names[at:] + names[:at] if name != self.chosen)
        return next((name for name in others if name not in self.marks.read), None)

    def choose(self, wanted: str | None) -> None:
        """Choose an article, or the set."""
        self.chosen = wanted
        self.shown = wanted or self.shown or (self.articles[0].id if self.articles else None)

    def mark(self, trail: Trail | None) -> None:
        """Mark other places; none of them is the current one yet."""
        self.trail = trail
        self.at = -1
        self.ahead = False

    def mark_again(self) -> None:
        """Mark the places where the brief has the marked fact now."""
        trail = self.trail
        if trail is None or trail.kind is None or self.brief is None:
            return
        known = next((f for f in self.brief.facts if (f.kind, f.value) == (trail.kind, trail.title)), None)
        if known is not None and tuple(known.mentions) != trail.passages:
            self._mark_anew(tuple(known.mentions))

    def _mark_anew(self, passages: tuple[Passage, ...]) -> None:
        """Mark other places of the same fact or search; the current one stays so where it is among them."""
        here, ahead = self.here, self.ahead
        if self.trail is not None:
            self.mark(replace(self.trail, passages=passages) if passages else None)
        if here in passages:
            self.at, self.ahead = passages.index(here), ahead

    def _stands(self, place: Passage) -> bool:
        article = self.article(place.article)
        return article is not None and article.text[place.start : place.end] == place.text

    @property
    def here(self) -> Passage | None:
        """The current one of the marked places."""
        return (
            self.trail.passages[self.at] if self.trail and 0 <= self.at < len(self.trail.passages) else None
        )

    def stand_at(self, start: int, end: int, *, ahead: bool = False) -> None:
        """Make a marked place of the shown text the current one, or the one to come where it is not seen yet."""
        passages = self.trail.passages if self.trail else ()
        spans = [(one.article, one.start, one.end) for one in passages]
        self.at = spans.index((self.shown or "", start, end))
        self.ahead = ahead

    def stand_as_before(self, marked: str, at: int) -> None:
        """Make a marked place the current one again, and none where other places are marked now."""
        self.at = at if self.trail and self.trail.title == marked and at < len(self.trail.passages) else -1
        self.ahead = False

    def walk(self, step: int) -> Passage | None:
        """The next marked place or the one before, wrapping around at the ends; None where nothing is marked."""
        if self.trail is None or not self.trail.passages:
            return None
        count = len(self.trail.passages)
        if not self.ahead or self.at < 0:
            self.at = (self.at + step) % count if self.at >= 0 else (0 if step > 0 else count - 1)
        self.ahead = False
        return self.trail.passages[self.at]


def headline_of(article: Article) -> str:
    """An article's headline, or how its text begins."""
    return article.title or opening(article)


def _named(article: Article) -> tuple[str, str | None]:
    return article.source, article.title
