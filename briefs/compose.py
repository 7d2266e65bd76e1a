"""Articles and options to a Brief: the one entry point of command line and app."""

from __future__ import annotations

import contextlib
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from msgspec import structs

from briefs import story
from briefs.articles import article_brief, main_language
from briefs.bounds import analysed
from briefs.brief import ArticleBrief, Brief, FactNote, ProblemNote, SummaryLine
from briefs.changes import compare
from briefs.facts import fact_note, facts_about
from briefs.memo import Memo
from briefs.options import Options
from briefs.story import StoryAnalysis
from corpus import Article, Problem
from summarizer import (
    Document,
    Fact,
    Ranker,
    ScoreParts,
    SentenceRef,
    analyse,
    answering,
    build_document,
    explain,
    extract_facts,
    get_ranker,
    group_stories,
    key_points,
    steer,
    summarize_article,
)

# Reading names takes longer than all the rest, and holding them against each other grows faster than the articles:
# a larger story, and in a larger pile the smaller ones, are compared by words alone.
_LARGEST_READ = 300
_READ_FOR_FACTS = 1500


class NothingToBriefError(Exception):
    """No article is left to brief; the message says why."""


def compose(
    articles: Sequence[Article],
    problems: Sequence[Problem] = (),
    options: Options | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Brief:
    """The brief of some articles, story by story where they tell several; see `Composer`."""
    options = options or Options()
    return Composer(articles, problems, lasting=False).compose(options, progress)


Parts = ScoreParts | Mapping[str, float]
"""What a score is made of."""


class Composer:
    """Composes briefs of the same articles, each from what the one before has in common with it.

    Args:
        articles: In the order they are to be listed.
        problems: Sources that could not be read, to be listed.
        lasting: Whether more than one brief is to be composed.
    """

    def __init__(
        self, articles: Sequence[Article], problems: Sequence[Problem], *, lasting: bool = True
    ) -> None:
        """Store the articles; nothing is computed before a brief is asked for."""
        self.articles = tuple(articles)
        self.problems = tuple(problems)
        self._lasting = lasting
        self._memory = Memo(lasting=lasting)
        self._parts: dict[tuple[str | None, tuple[str, ...]], dict[SentenceRef, Parts]] = {}
        self._sound = self.articles
        self._left_out: list[Problem] = []

    def compose(self, options: Options, progress: Callable[[int, int], None] | None = None) -> Brief:
        """The brief, story by story where the articles tell several.

        An article on its own has one summary, which is the set's and its own.

        Args:
            options: What it is to hold.
            progress: Called with the number of summaries made and to be made; what it raises ends the work,
                and what was done is not lost for the next brief.

        Raises:
            NothingToBriefError: There is no article, or none that answers the query.
        """
        if not self.articles:
            raise NothingToBriefError("no article was read, so there is nothing to brief")
        get_ranker(options.method)

        def make(articles: Sequence[Article]) -> Brief:
            if tuple(articles) != self._sound:  # what was worked out for all of them is of no use for fewer
                self._sound, self._memory = tuple(articles), Memo(lasting=self._lasting)
            if not articles:
                raise NothingToBriefError(self._left_out[0].reason)
            with self._memory.brief():
                problems = (*self.problems, *self._left_out)
                return _Making(articles, problems, options, self._memory).brief(progress or _untold)

        return analysed(make, self._sound, partial(_alone, options), self._left_out)

    def score_parts(self, options: Options, sentence: SentenceRef, *, alone: bool) -> Parts | None:
        """What Mujaz's own score of a sentence is made of, among the sentences that it was ranked with.

        Worked out at the first question about any of them and kept; may be asked from another thread than
        the one that composes.

        Args:
            options: Of a brief that was composed.
            sentence: The id of its article and its start there.
            alone: Whether it was ranked among its article's sentences; otherwise among those of its story.

        Returns:
            The parts, of a set's sentence what adds to the weight of the key points that it states; None where no
            sentence that was ranked begins there.
        """
        making = _Making(self._sound, self.problems, options, self._memory)
        document = making.document_of(sentence[0], alone=alone)
        if document is None:
            return None
        ids = tuple([article.id for article in document.articles])
        parts = self._parts.get((options.about, ids))
        if parts is None:
            marks = [(ids[one.article], one.sentence.start) for one in document.candidates]
            parts = self._parts[options.about, ids] = dict(zip(marks, _explained(document), strict=True))
        return parts.get(sentence)


class _Making:
    """One brief on its way."""

    def __init__(
        self, articles: Sequence[Article], problems: Sequence[Problem], options: Options, memory: Memo
    ) -> None:
        self._articles = articles
        self._problems = problems
        self._options = options
        self._memory = memory
        self._about = options.about
        # What the stories and their parts hang on; lengths, methods and marks change only the summaries.
        self._scope = (options.about, options.single, tuple(sorted(options.parts)))
        self._ranker = self._remembering(get_ranker(options.method))

    def brief(self, told: Callable[[int, int], None]) -> Brief:
        options, kept = self._options, self._memory.get
        whole = kept(("whole", self._about), self._whole)
        stories, summaries = self._tell(whole, told)
        briefs = []
        single = len(whole.articles) == 1
        of_article = _by_article(stories)
        for n, document in enumerate(kept(("articles", self._about), whole.each), start=1):
            facts = of_article.get(document.articles[0].id, ())
            briefs.append(self._article(n, document, summaries[0] if single else None, facts))
            told(len(stories) + n, len(stories) + len(whole.articles))
        if single and "set" not in options.parts:
            summaries = [[]]
        brief = Brief(
            title=stories[0].story.title,
            language=main_language(whole.articles),
            method=options.method,
            summary=[line for lines in summaries for line in lines],
            articles=briefs,
            facts=kept(("facts", *self._scope), partial(self._facts, stories, whole.articles)),
            stories=[
                structs.replace(one.story, summary=lines)
                for one, lines in zip(stories, summaries, strict=True)
            ],
            claims=[claim for one in stories for claim in one.claims],
            only=[sentence for one in stories for sentence in one.only],
            conflicts=[conflict for one in stories for conflict in one.conflicts],
            compared=[[code] for code in sorted({article.language for article in whole.articles})],
            copies=[copy for one in stories for copy in one.copies],
            timeline=[entry for one in stories for entry in one.timeline],
            problems=[ProblemNote(source=one.source, reason=one.reason) for one in self._problems],
        )
        if options.since is None:
            return brief
        return structs.replace(brief, since=compare(options.since, whole.articles))

    def document_of(self, article: str, *, alone: bool) -> Document | None:
        """The document whose sentences an article's are ranked among: its own, or that of its story."""
        whole = self._memory.get(("whole", self._about), self._whole)
        key = ("articles", self._about) if alone else ("stories", *self._scope[:2])
        documents = self._memory.get(key, whole.each if alone else partial(self._stories, whole))
        return next((one for one in documents if any(a.id == article for a in one.articles)), None)

    def _tell(
        self, whole: Document, told: Callable[[int, int], None]
    ) -> tuple[list[StoryAnalysis], list[list[SummaryLine]]]:
        """The stories and their summaries."""
        kept = self._memory.get
        documents = kept(("stories", *self._scope[:2]), partial(self._stories, whole))
        # Sumy's methods take minutes for a large set, so each step is told.
        steps = len(documents) + len(whole.articles)
        told(0, steps)
        stories: list[StoryAnalysis] = []
        summaries: list[list[SummaryLine]] = []
        to_read = _READ_FOR_FACTS
        for n, document in enumerate(documents, start=1):
            count = len(document.articles)
            # An article of a pile that tells its own story has nothing to be compared with.
            with_facts = count <= min(to_read, _LARGEST_READ) and (count > 1 or len(documents) == 1)
            to_read -= count * with_facts
            comparing = partial(story.compare, document, self._options, with_facts=with_facts)
            compared = kept(("compared", *self._scope, n), comparing)
            summaries.append(self._summary(n, document, compared))
            # The comparison is the largest part, and only its summary is made of it.
            stories.append(structs.replace(compared, analysis=None))
            told(n, steps)
        return stories, summaries

    def _whole(self) -> Document:
        whole = build_document(self._articles)
        if self._about is None:
            return whole
        whole = answering(whole, self._about)
        if not whole.candidates:
            raise NothingToBriefError(f"no sentence of any article is about {self._about!r}; try other words")
        return whole

    def _stories(self, whole: Document) -> list[Document]:
        if self._options.single or self._about is not None:
            return whole.split([tuple(range(len(whole.articles)))])
        return whole.split([one.articles for one in group_stories(whole.articles)])

    def _summary(self, number: int, document: Document, compared: StoryAnalysis) -> list[SummaryLine]:
        options = self._options
        of_set = len(document.articles) > 1 or options.wants("set")
        length = options.length if of_set else options.article_length
        return self._memory.get(
            ("summary", *self._scope, number, options.method, length, self._marks(document), options.glosses),
            partial(story.summary, document, self._ranker, options, compared.analysis),
        )

    def _article(
        self, number: int, document: Document, summary: list[SummaryLine] | None, facts: Sequence[Fact]
    ) -> ArticleBrief:
        """An article as it is listed, with a summary of its own where it has none yet."""
        options, with_text = self._options, self._options.with_text
        if "articles" not in options.parts:
            summary = []
        if summary is not None:
            return article_brief(document, summary, with_text=with_text)

        supplying = facts if options.glosses else None

        def make() -> ArticleBrief:
            steering = steer(document, options.pinned, options.dropped)
            chosen = summarize_article(document, self._ranker, options.article_length, self._about, steering)
            return article_brief(document, story.lines(document, chosen, supplying), with_text=with_text)

        length, marks = options.article_length, self._marks(document)
        return self._memory.get(
            ("article", *self._scope, number, options.method, length, marks, with_text, options.glosses), make
        )

    def _marks(self, document: Document) -> tuple[frozenset[SentenceRef], frozenset[SentenceRef]]:
        """What was pinned and dropped of a document."""
        if not self._options.pinned and not self._options.dropped:
            return frozenset(), frozenset()
        own = {article.id for article in document.articles}
        pinned, dropped = self._options.pinned, self._options.dropped
        return frozenset(m for m in pinned if m[0] in own), frozenset(m for m in dropped if m[0] in own)

    def _facts(self, stories: Sequence[StoryAnalysis], articles: Sequence[Article]) -> list[FactNote]:
        if "facts" not in self._options.parts:
            return []
        found = [fact for one in stories for fact in one.facts]
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


def _alone(options: Options, article: Article) -> None:
    """Make the brief of one article, to see whether that can be done."""
    with contextlib.suppress(NothingToBriefError):
        _Making((article,), (), structs.replace(options, since=None), Memo(lasting=False)).brief(_untold)


def _untold(_done: int, _total: int) -> None:
    """Nobody watches."""


def _by_article(stories: Sequence[StoryAnalysis]) -> Mapping[str, Sequence[Fact]]:
    """The facts that each article carries, by its id."""
    found: defaultdict[str, list[Fact]] = defaultdict(list)
    for one in stories:
        for fact in one.facts:
            for name in dict.fromkeys(mention.article for mention in fact.mentions):
                found[name].append(fact)
    return found


def _explained(document: Document) -> Sequence[Parts]:
    """What each sentence's score is made of: of a set's the weight of the key points, else the ranker's."""
    if len(document.articles) == 1:
        return explain(document)
    facts = extract_facts(document.articles) if len(document.articles) <= _LARGEST_READ else []
    analysis = analyse(document, facts)
    return key_points(document, analysis.judged, analysis.agreed.origin, analysis.facts).parts
