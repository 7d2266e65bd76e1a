"""Articles and options to a Brief: the one entry point of command line and app."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from msgspec import structs

from briefs.bounds import analysed
from briefs.brief import Brief
from briefs.builder import BriefBuilder, NothingToBriefError
from briefs.memo import Memo
from briefs.options import Options
from briefs.story_groups import LARGEST_READ
from corpus import Article, Problem, Resources, check_articles, check_type
from summarizer import (
    Document,
    ScoreParts,
    SentenceRef,
    analyse,
    explain,
    extract_facts,
    key_points,
)


def compose(
    articles: Sequence[Article],
    problems: Sequence[Problem] = (),
    options: Options | None = None,
    progress: Callable[[int, int], None] | None = None,
    resources: Resources | None = None,
) -> Brief:
    """The brief of some articles, story by story where they tell several; see `Composer`.

    Raises:
        TypeError: The articles are no list of Articles, or the options no `Options`.
        NothingToBriefError: There is none, or none has what is asked for.
    """
    check_articles(articles)
    if options is not None:
        check_type("options", options, Options, "make them by Options(length=parse_budget('150w'))")
    options = options or Options()
    return Composer(articles, problems, lasting=False, resources=resources).compose(options, progress)


Parts = ScoreParts | Mapping[str, float]
"""What a score is made of."""


class Composer:
    """Composes briefs of the same articles, each from what the one before has in common with it.

    Args:
        articles: In the order they are to be listed.
        problems: Sources that could not be read, to be listed.
        lasting: Whether more than one brief is to be composed.
        resources: What the work is done with; the result does not depend on it.
    """

    def __init__(
        self,
        articles: Sequence[Article],
        problems: Sequence[Problem],
        *,
        lasting: bool = True,
        resources: Resources | None = None,
    ) -> None:
        """Store the articles; nothing is computed before a brief is asked for."""
        self.articles = tuple(articles)
        self.problems = tuple(problems)
        self._lasting = lasting
        self._memory = Memo(lasting=lasting)
        self._resources = resources
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

        def make(articles: Sequence[Article]) -> Brief:
            if tuple(articles) != self._sound:  # what was worked out for all of them is of no use for fewer
                self._sound, self._memory = tuple(articles), Memo(lasting=self._lasting)
            if not articles:
                raise NothingToBriefError(self._left_out[0].reason)
            # Of several briefs only the first takes what was kept: the others take what is in memory.
            resources = None if self._lasting and self._memory.is_used else self._resources
            with self._memory.brief():
                problems = (*self.problems, *self._left_out)
                return BriefBuilder(articles, problems, options, self._memory, resources).brief(
                    progress or _unwatched
                )

        return analysed(make, self._sound, partial(_alone, options), self._left_out)

    def score_parts(self, options: Options, sentence: SentenceRef, *, alone: bool) -> Parts | None:
        """What Mujaz's own score of a sentence is made of, among the sentences that it was ranked with.

        Worked out at the first question about any of them and kept; may be asked from another thread than
        the one that composes.

        Args:
            options: Of a brief that was composed.
            sentence: The id of its article and its start there.
            alone: Whether it stands in its article's own summary; otherwise in that of its story.

        Returns:
            The parts, of a set's sentence what adds to the weight of the key points that it states; None where no
            sentence that was ranked begins there.
        """
        builder = BriefBuilder(self._sound, self.problems, options, self._memory)
        document = builder.document_of(sentence[0], alone=alone)
        if document is None:
            return None
        ids = tuple([article.id for article in document.articles])
        parts = self._parts.get((options.about, ids))
        if parts is None:
            marks = [(ids[one.article], one.sentence.start) for one in document.candidates]
            parts = self._parts[options.about, ids] = dict(zip(marks, _explained(document), strict=True))
        return parts.get(sentence)


def _alone(options: Options, article: Article) -> None:
    """Make the brief of one article, to see whether that can be done."""
    with contextlib.suppress(NothingToBriefError):
        BriefBuilder((article,), (), structs.replace(options, since=None), Memo(lasting=False)).brief(
            _unwatched
        )


def _unwatched(_done: int, _total: int) -> None:
    """Nobody watches."""


def _explained(document: Document) -> Sequence[Parts]:
    """What each sentence's score is made of: of a set's the weight of the key points, else the ranker's."""
    if len(document.articles) == 1:
        return explain(document)
    is_read = len(document.articles) <= LARGEST_READ
    facts = extract_facts(document.articles) if is_read else []
    analysis = analyse(document, facts, every_pair=is_read)
    judged, origin = analysis.judged, analysis.agreed.origin
    return key_points(document, judged, origin, analysis.facts, values=analysis.values).parts
