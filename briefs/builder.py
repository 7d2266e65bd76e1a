"""One brief on its way: its stories one by one, as they were kept, made by another process, or made here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import repeat

from msgspec import Struct, msgpack, structs

from briefs import story
from briefs.articles import article_brief, main_language
from briefs.bounds import within
from briefs.brief import ArticleBrief, Brief, FactNote, ProblemNote, SummaryLine
from briefs.facts import fact_note, facts_about
from briefs.memo import Memo
from briefs.options import Options
from briefs.story import StoryAnalysis, StoryBrief, StoryParts
from briefs.story_groups import grouped, read_for_facts
from corpus import Article, EndedError, Problem, Resources, name_order
from summarizer import (
    Choice,
    Document,
    Fact,
    KeyPoints,
    Ranker,
    SentenceRef,
    Steering,
    answering,
    build_document,
    compares_meaning,
    get_ranker,
    points_about,
    steer,
    summarize_article,
    summarize_within,
    weighs_agreement,
)
from summarizer.facts import join_stories

# So many articles that answer a query are compared whole, as any set; of more only the sentences that answer, for
# the whole takes twice the time at a hundred, and more beyond.
_WHOLE = 100


class NothingToBriefError(Exception):
    """No article is left to brief; the message says why."""


class BriefBuilder:
    """One brief on its way.

    Args:
        articles: In the order they are to be listed.
        problems: Sources that could not be read, to be listed.
        options: What it is to hold.
        memory: What briefs of the same articles have found before.
        resources: What the work is done with; None where it is all done here.
    """

    def __init__(
        self,
        articles: Sequence[Article],
        problems: Sequence[Problem],
        options: Options,
        memory: Memo,
        resources: Resources | None = None,
    ) -> None:
        """Store the articles; nothing is computed before the brief is asked for."""
        self._listed = articles
        # What is found must not depend on the order in which the articles were named: ties go by their ids.
        self._articles = tuple(sorted(articles, key=lambda article: name_order(article.id)))
        self._problems = problems
        self._options = options
        self._memory = memory
        self._resources = resources
        self._about = options.about
        # What the stories and their parts hang on; lengths, methods and marks change only the summaries.
        self._scope = (options.about, options.single, tuple(sorted(options.parts)), options.reader)
        self._ranker = self._remembering(get_ranker(options.method))

    def brief(self, progress: Callable[[int, int], None]) -> Brief:
        """The brief; `progress` is called with how many summaries are made, and how many are to be made."""
        options, kept = self._options, self._memory.get
        articles = self._briefed_articles()
        stories = self._stories(articles, progress)
        by_id = {one.id: one for story in stories for one in story.articles}
        listed = [article for article in self._listed if article.id in by_id]
        summaries = [one.summary for one in stories]
        if "set" not in options.parts:
            summaries = [[] for _ in stories]
        found = [one.compared for one in stories]
        brief = Brief(
            title=found[0].story.title,
            language=main_language(articles),
            method=options.method,
            summary=[line for lines in summaries for line in lines],
            articles=[by_id[article.id] for article in listed],
            facts=kept(("facts", *self._scope), partial(self._facts, found, articles)),
            stories=[
                structs.replace(one.story, summary=lines) for one, lines in zip(found, summaries, strict=True)
            ],
            claims=[claim for one in found for claim in one.claims],
            only=[sentence for one in found for sentence in one.only],
            conflicts=[conflict for one in found for conflict in one.conflicts],
            compared=_compared(articles),
            copies=[copy for one in found for copy in one.copies],
            timeline=[entry for one in found for entry in one.timeline],
            problems=[ProblemNote(source=one.source, reason=one.reason) for one in self._problems],
        )
        if options.since is None:
            return brief
        from briefs.changes import compare  # few ask for an earlier brief

        return structs.replace(brief, since=compare(options.since, listed))

    def document_of(self, article: str, *, alone: bool) -> Document | None:
        """The document whose sentences an article's are ranked among: its own, or that of its story.

        Args:
            article: The article's id.
            alone: Whether it is asked for the article's own summary, whose sentences are ranked by the story's key
                points where those are known.
        """
        for n, ids in enumerate(self._groups(self._briefed_articles()), start=1):
            if article in ids:
                document = self._document(n, ids)
                ranked_in_set = self._options.wants("set") and weighs_agreement(self._options.method)
                documents = document.each() if alone and not ranked_in_set else [document]
                return next(one for one in documents if any(a.id == article for a in one.articles))
        return None

    def _briefed_articles(self) -> Sequence[Article]:
        """The articles that the brief is about."""
        return self._articles if self._about is None else self._answering().articles

    def _answering(self) -> Document:
        """The articles with a sentence that answers the query; of very many such sentences alone.

        Raises:
            NothingToBriefError: There is none.
        """
        return self._memory.get(("answering", self._about), self._answer, again=True)

    def _answer(self) -> Document:
        document = build_document(self._articles)
        answers = answering(document, self._about or "")
        kept = sorted({document.candidates[i].article for i in answers})
        if not kept:
            raise NothingToBriefError(f"no sentence of any article is about {self._about!r}; try other words")
        return document.of_articles(kept, None if len(kept) <= _WHOLE else answers)

    def _steering(self, document: Document) -> Steering:
        """What a summary of a document keeps in any case, and what it leaves out: what answers no query too."""
        own = steer(document, self._options.pinned, self._options.dropped)
        if self._about is None:
            return own
        silent = frozenset(range(len(document.candidates))) - answering(document, self._about)
        return Steering(own.pinned, own.dropped | silent.difference(own.pinned))

    def _parts_on_query(self, document: Document, parts: StoryParts) -> StoryParts:
        """What the parts of a story tell of the query, where there is one."""
        if self._about is None:
            return parts
        told = story.parts_about(document, parts, answering(document, self._about))
        # What is alone among the sentences that answer may stand in others.
        return told if len(document.articles) <= _WHOLE else structs.replace(told, only=())

    def _groups(self, articles: Sequence[Article]) -> list[tuple[str, ...]]:
        """The ids of each story's articles."""
        if self._options.single or self._about is not None:
            return [tuple([article.id for article in articles])]

        def group() -> list[tuple[str, ...]]:
            return [
                tuple([articles[i].id for i in indexes]) for indexes in grouped(articles, self._resources)
            ]

        return self._memory.get(("groups",), group)

    def _document(self, number: int, ids: Sequence[str]) -> Document:
        if self._about is not None:
            return self._answering()

        def build() -> Document:
            known = self._memory.get(("by id",), self._by_id, again=True)
            return build_document(
                [article for name in sorted({*ids}, key=name_order) for article in known[name]]
            )

        return self._memory.get(("document", *self._scope[:2], number), build)

    def _by_id(self) -> Mapping[str, Sequence[Article]]:
        """The articles by their ids: to go through all of them for each story would grow with the square."""
        found: defaultdict[str, list[Article]] = defaultdict(list)
        for article in self._articles:
            found[article.id].append(article)
        return found

    def _stories(self, articles: Sequence[Article], progress: Callable[[int, int], None]) -> list[StoryBrief]:
        """The stories, each with its summaries."""
        groups = self._groups(articles)
        # Sumy's methods take minutes for a large set, so each step is told.
        steps, done = len(groups) + len(articles), 0
        progress(0, steps)

        def step(count: int = 1) -> None:
            nonlocal done
            done += count
            progress(done, steps)

        facts = read_for_facts([len(ids) for ids in groups])
        made = self._finished_elsewhere(articles, groups, facts)
        stories: list[StoryBrief] = []
        for n, (ids, own, with_facts) in enumerate(zip(groups, made, facts, strict=True), start=1):
            if own is None:
                stories.append(self.story(n, ids, step, alone=len(articles) == 1, with_facts=with_facts))
            else:
                stories.append(own)
                step(1 + len(ids))
        return stories

    def _finished_elsewhere(
        self, articles: Sequence[Article], groups: Sequence[Sequence[str]], with_facts: Sequence[bool]
    ) -> Iterator[StoryBrief | None]:
        """Each story as it was kept or made by another process; None for one that is to be made here."""
        resources = self._resources
        if resources is None or self._about is not None or not resources.worth(len(articles)):
            yield from repeat(None, len(groups))
            return
        by_id = {article.id: article for article in articles}
        options = structs.replace(self._options, since=None, parts=sorted(self._options.parts))

        def payload(ids: Sequence[str], *, with_facts: bool) -> bytes | None:
            own = [by_id[name] for name in ids]
            pinned, dropped = self._marks(own)
            marked = structs.replace(options, pinned=sorted(pinned), dropped=sorted(dropped))
            try:
                return msgpack.encode(_Payload(own, marked, with_facts))
            except UnicodeEncodeError:
                return None

        payloads = (payload(ids, with_facts=wanted) for ids, wanted in zip(groups, with_facts, strict=True))
        made = resources.each("briefs.builder:story_task", payloads, len(articles))
        for ids, done in zip(groups, made, strict=True):
            if done.ended:
                raise EndedError(ids, done.ended)
            yield None if done.value is None else msgpack.decode(done.value, type=StoryBrief)

    def story(
        self,
        number: int,
        ids: Sequence[str],
        step: Callable[[], None],
        *,
        alone: bool,
        with_facts: bool,
    ) -> StoryBrief:
        """A story with its summary and those of its articles.

        Args:
            number: Its place among the stories, from 1.
            ids: Its articles.
            step: Called after its summary, and after that of each article.
            alone: Whether its one article is all that there is, so that both have one summary.
            with_facts: Whether names, numbers and dates are read.
        """
        document = self._document(number, ids)
        comparing = partial(story.compare, document, self._options, with_facts=with_facts)
        compared = self._memory.get(("compared", *self._scope, number, self._options.glosses), comparing)
        pointing = partial(story.points_of, self._options, compared)
        points = self._memory.get(("points", *self._scope, number, self._options.method), pointing)
        steering = self._steering(document)
        summary = self._summary(number, document, compared, points, steering)
        step()
        of_article = _by_article(compared.parts.facts)
        asked = None
        if points is not None and self._about is not None:
            asked = points_about(document, points, self._about)
        briefs = []
        for n, own in enumerate(self._memory.get(("each", *self._scope[:2], number), document.each)):
            facts = of_article.get(own.articles[0].id, ())
            choosing = partial(self._choices, own)
            if points is not None:
                length = self._options.article_length
                choosing = partial(summarize_within, document, n, points, length, asked, steering)
            briefs.append(self._article(own, summary if alone else None, facts, choosing))
            step()
        # The comparison is the largest part, and only its summary is made of it.
        return StoryBrief(self._parts_on_query(document, compared.parts), summary, briefs)

    def _summary(
        self,
        number: int,
        document: Document,
        compared: StoryAnalysis,
        points: KeyPoints | None,
        steering: Steering,
    ) -> list[SummaryLine]:
        options = self._options
        of_set = len(document.articles) > 1 or options.wants("set")
        length = options.length if of_set else options.article_length
        marks = self._marks(document.articles)
        return self._memory.get(
            ("summary", *self._scope, number, options.method, length, marks, options.glosses),
            partial(story.summary, document, self._ranker, options, compared.analysis, points, steering),
        )

    def _choices(self, document: Document) -> list[Choice]:
        """What an article's own summary is made of."""
        steering = self._steering(document)
        return summarize_article(document, self._ranker, self._options.article_length, self._about, steering)

    def _article(
        self,
        document: Document,
        summary: list[SummaryLine] | None,
        facts: Sequence[Fact],
        choosing: Callable[[], list[Choice]],
    ) -> ArticleBrief:
        """An article as it is listed, with a summary of its own where it has none yet."""
        options, with_text = self._options, self._options.with_text
        if "articles" not in options.parts:
            summary = []
        if summary is not None:
            return article_brief(document, summary, with_text=with_text)

        supplying = facts if options.glosses else None

        def make() -> ArticleBrief:
            lines = story.lines(document, choosing(), supplying)
            return article_brief(document, lines, with_text=with_text)

        own = (document.articles[0].id, self._marks(document.articles))
        length = options.article_length
        return self._memory.get(
            ("article", *self._scope, *own, options.method, length, with_text, options.glosses), make
        )

    def _marks(self, articles: Sequence[Article]) -> tuple[frozenset[SentenceRef], frozenset[SentenceRef]]:
        """What was pinned and dropped of some articles."""
        if not self._options.pinned and not self._options.dropped:
            return frozenset(), frozenset()
        own = {article.id for article in articles}
        pinned, dropped = self._options.pinned, self._options.dropped
        return frozenset(m for m in pinned if m[0] in own), frozenset(m for m in dropped if m[0] in own)

    def _facts(self, stories: Sequence[StoryParts], articles: Sequence[Article]) -> list[FactNote]:
        if "facts" not in self._options.parts:
            return []
        found = join_stories([one.facts for one in stories], [article.id for article in articles])
        if self._about is not None:
            found = facts_about(found, articles, self._about)
        return [fact_note(fact) for fact in found]

    def _remembering(self, ranker: Ranker) -> Ranker:
        """A ranker that scores the same articles once: briefs of several lengths, an article's story and itself."""

        def rank(document: Document) -> list[float]:
            ids = tuple([article.id for article in document.articles])
            key = ("ranks", self._options.method, self._about, ids)
            return self._memory.get(key, partial(ranker, document), again=len(ids) == 1)

        return rank


def _compared(articles: Sequence[Article]) -> list[list[str]]:
    """The languages whose articles were compared with each other, group by group."""
    languages = sorted({article.language for article in articles})
    if len(languages) > 1 and compares_meaning():
        return [languages]
    return [[code] for code in languages]


def _by_article(facts: Sequence[Fact]) -> Mapping[str, Sequence[Fact]]:
    """The facts that each article carries, by its id."""
    found: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        for name in dict.fromkeys(mention.article for mention in fact.mentions):
            found[name].append(fact)
    return found


class _Payload(Struct, frozen=True, array_like=True):
    """All that a story's brief depends on."""

    articles: list[Article]
    options: Options
    with_facts: bool


def story_task(packed: bytes) -> bytes:
    """A story of several, as another process briefs it."""
    payload = msgpack.decode(packed, type=_Payload)
    with within(payload.articles):
        made = BriefBuilder(payload.articles, (), payload.options, Memo(lasting=False)).story(
            1, [one.id for one in payload.articles], lambda: None, alone=False, with_facts=payload.with_facts
        )
    return msgpack.encode(made)
