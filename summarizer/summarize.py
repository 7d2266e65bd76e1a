"""Summaries: the chosen sentences of an article or a set, in the order a reader wants them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from msgspec import Struct

from corpus import Article, get_language
from summarizer import similarity
from summarizer.budget import Budget
from summarizer.comparison.agreement import Agreement
from summarizer.comparison.pairs.relations import Relations
from summarizer.constraints import FREE, Steering
from summarizer.document import Document
from summarizer.rankers import Ranker
from summarizer.selection.brief_order import in_brief_order
from summarizer.selection.facility import choose_key_points
from summarizer.selection.key_points import KeyPoints, about
from summarizer.selection.mmr import WITHIN_ARTICLE, WITHIN_SET, choose, fits_whole, stand_alone_first
from summarizer.selection.query import weigh
from summarizer.selection.questions import answer_shares, best_answer
from summarizer.sentences.asides import asides
from summarizer.sentences.cues import cues
from summarizer.sentences.dangling import is_dangling, opens_quotation
from summarizer.sentences.fragments import fragments
from summarizer.sentences.openers import openings

# Of the best headline's likeness to the set; set by hand.
_NEARLY = 0.7
# A headline of fewer content words says so much less, one that asks or is outdated half as much; set by hand.
_TELLING, _DOUBTFUL = 4, 0.5


class Choice(Struct, frozen=True):
    """A sentence of a summary.

    Attributes:
        candidate: Its index in the document.
        score: What the ranker gave it.
        also: Indexes of the candidates in other articles that say the same.
    """

    candidate: int
    score: float
    also: tuple[int, ...] = ()


def answering(document: Document, query: str) -> frozenset[int]:
    """The indexes of the candidates that answer a query: those with a term of it."""
    return frozenset(i for i, share in enumerate(answer_shares(document, query)) if share > 0)


def summarize_article(
    document: Document,
    ranker: Ranker,
    budget: Budget,
    query: str | None = None,
    steering: Steering = FREE,
) -> list[Choice]:
    """An article's summary, in the order of its text; the whole article where that fits the budget."""
    scores = _scores(document, ranker, query)
    pinned, dropped = steering.pinned, steering.dropped
    if fits_whole(document.candidates, budget):
        return [Choice(i, score) for i, score in enumerate(scores) if i not in dropped]
    unfit = fragments(document) | asides(document)
    dropped = _excluding(steering, unfit, range(len(document.candidates))).dropped
    chosen = sorted(choose(document, scores, budget, WITHIN_ARTICLE, pinned, dropped))
    if not set(chosen[:1]) & set(pinned):
        chosen = stand_alone_first(document, scores, chosen, budget, WITHIN_ARTICLE, dropped)
    return [Choice(i, scores[i]) for i in chosen]


def summarize_within(
    document: Document,
    article: int,
    points: KeyPoints,
    budget: Budget,
    asked: KeyPoints | None = None,
    steering: Steering = FREE,
) -> list[Choice]:
    """The summary of one article of a set, by what its sentences state of the set's key points.

    In the order of its text; the whole article where that fits the budget.

    Args:
        document: The set's candidates.
        article: The article's index.
        points: What they state of the set's key points.
        budget: How much is to be chosen.
        asked: The same weighed by how well they answer a query, where there is one; see `points_about`.
        steering: What is chosen in any case, and what is not; indexes of the set's candidates.
    """
    own = document.by_article[article]
    if fits_whole([document.candidates[i] for i in own], budget):
        chosen = [i for i in own if i not in steering.dropped]
    else:
        points = asked or points
        steering = _excluding(steering, points.empty, own)
        chosen = sorted(choose_key_points(document, points, budget, steering, article=article))
    return [Choice(i - own[0], points.weights[i]) for i in chosen]


def points_about(document: Document, points: KeyPoints, query: str) -> KeyPoints:
    """What a set's sentences state of its key points, weighed by how well they answer a query."""
    return about(points, answer_shares(document, query))


def summarize_set(
    document: Document,
    ranker: Ranker,
    budget: Budget,
    query: str | None = None,
    points: KeyPoints | None = None,
    steering: Steering = FREE,
    *,
    agreed: Agreement | None = None,
) -> list[Choice]:
    """A set's summary, in the order of a brief, no two sentences saying the same.

    Args:
        document: The set's candidates.
        ranker: What scores them.
        budget: How much is to be chosen.
        query: What the summary is to be about.
        points: What they state of the set's key points; where given, the summary says as much of those as fits, and
            otherwise the best sentences that differ.
        steering: What is chosen in any case, and what is not.
        agreed: What several articles say; where left out, nothing is told of who else says what is chosen.
    """
    relations = agreed.relations if agreed else None
    # Among other articles' sentences the first part of a quotation lacks who is quoted.
    unfit = {i for i, candidate in enumerate(document.candidates) if opens_quotation(candidate.text)}
    unfit |= points.empty if points else fragments(document) | asides(document)
    unfit |= agreed.slips if agreed else frozenset()
    steering = _excluding(steering, unfit, range(len(document.candidates)))
    if points is None:
        return _by_rank(document, _scores(document, ranker, query), budget, steering, relations)
    answer = None
    if query is not None:
        shares = answer_shares(document, query)
        points, answer = about(points, shares), _answer(document, query, shares, steering)
    chosen = _choose(document, points, budget, steering, answer)
    return [Choice(i, points.weights[i], _also(document, i, relations)) for i in chosen]


def _answer(document: Document, query: str, shares: Sequence[float], steering: Steering) -> int | None:
    """The candidate that answers a query best, of those that may be told."""
    open_ = [i for i in range(len(document.candidates)) if i not in steering.dropped]
    return best_answer(document, query, shares, open_)


def _choose(
    document: Document, points: KeyPoints, budget: Budget, steering: Steering, answer: int | None
) -> list[int]:
    """The chosen candidates in the order of a brief, behind what answers the query, which is told in any case."""
    if answer is not None and answer not in steering.pinned:
        steering = Steering((*steering.pinned, answer), steering.dropped)
    chosen = in_brief_order(document, choose_key_points(document, points, budget, steering), points)
    return [answer, *(i for i in chosen if i != answer)] if answer in chosen else chosen


def _excluding(steering: Steering, unfit: Collection[int], within: Collection[int]) -> Steering:
    """What is settled, and that of some candidates nothing unfit is chosen; unless there is nothing else."""
    out = {i for i in within if i in steering.dropped or i in unfit}.difference(steering.pinned)
    return Steering(steering.pinned, frozenset(out)) if len(out) < len(within) else steering


def _by_rank(
    document: Document,
    scores: Sequence[float],
    budget: Budget,
    steering: Steering,
    relations: Relations | None,
) -> list[Choice]:
    """The best sentences that differ, in the order of the story."""
    chosen = choose(document, scores, budget, WITHIN_SET, steering.pinned, steering.dropped)
    ordered = _in_story_order(document, [Choice(i, scores[i], _also(document, i, relations)) for i in chosen])
    told = [one.candidate for one in ordered]
    if set(told[:1]) & set(steering.pinned):
        return ordered
    first = stand_alone_first(document, scores, told, budget, WITHIN_SET, steering.dropped)[:1]
    if first == told[:1]:
        return ordered
    return [Choice(i, scores[i], _also(document, i, relations)) for i in first] + ordered[1:]


def _also(document: Document, index: int, relations: Relations | None) -> tuple[int, ...]:
    """The candidates that state what one states, the likest of each article, in the order of the articles."""
    found: dict[int, int] = {}
    for i in relations.same_as(index) if relations else ():
        found.setdefault(document.candidates[i].article, i)
    return tuple(i for _, i in sorted(found.items()))


def _scores(document: Document, ranker: Ranker, query: str | None) -> list[float]:
    scores = ranker(document)
    if query is None:
        return scores
    return weigh(scores, answer_shares(document, query))


def _in_story_order(document: Document, choices: Sequence[Choice]) -> list[Choice]:
    """The sentences as the articles tell the story: by where each stands in its own and in the others' texts.

    The place in its own article, whose words are shown, weighs as much as those in all others together. The
    sentences of one article keep their order. One that a story can open with comes first, else one that stands
    alone, where there is any.
    """
    places = [standing.place / standing.of for standing in document.standings]

    def place(choice: Choice) -> float:
        own = places[choice.candidate]
        others = [places[i] for i in choice.also]
        return (own + sum(others) / len(others)) / 2 if others else own

    # Stable, so that at the same place the better sentence, chosen first, comes first.
    ordered = _keep_text_order(document, sorted(choices, key=place))
    opening = openings(document)
    whole = [n for n, choice in enumerate(ordered) if not is_dangling(document.candidates[choice.candidate])]
    for n in sorted(whole, key=lambda n: ordered[n].candidate not in opening):
        # Only sentences of other articles may be overtaken, or an article would be told backwards.
        article = document.candidates[ordered[n].candidate].article
        if all(document.candidates[c.candidate].article != article for c in ordered[:n]):
            return [ordered[n], *ordered[:n], *ordered[n + 1 :]]
    return ordered


def _keep_text_order(document: Document, choices: Sequence[Choice]) -> list[Choice]:
    """The choices with each article's own put back into the order of its text, within the places they hold."""
    of_article: dict[int, list[Choice]] = {}
    for choice in sorted(choices, key=lambda choice: choice.candidate):
        of_article.setdefault(document.candidates[choice.candidate].article, []).append(choice)
    return [of_article[document.candidates[choice.candidate].article].pop(0) for choice in choices]


def most_central_headline(document: Document, outdated: Collection[int] = ()) -> int | None:
    """The index of the article whose headline says best what the set is about; None if none has a headline.

    Where articles are of several days, one of the newest whose headline is nearly as good says what has come of it.
    A question says nothing, «What we know of it» and «Watch: …» little.

    Args:
        document: The set's candidates.
        outdated: Indices of articles whose headlines give values that are not the newest.
    """
    idf = document.idf
    middle = similarity.centroid(document.vectors)
    likeness = {}
    for i, (article, headline) in enumerate(zip(document.articles, document.headlines, strict=True)):
        if article.title is not None:
            own = similarity.vector(sorted(headline), {term: idf.get(term, 0.0) for term in headline})
            said = min(1.0, len(headline) / _TELLING)
            if i in outdated or _is_teaser(article):
                said *= _DOUBTFUL
            likeness[i] = said * similarity.cosine(own, middle)
    best = max(likeness, key=lambda i: (likeness[i], -i), default=None)
    if best is None:
        return None
    days = [article.day for article in document.articles]
    newest = [i for i in likeness if days[i] == max(days) and likeness[i] >= _NEARLY * likeness[best]]
    return max(newest, key=lambda i: (likeness[i], -i), default=best)


def _is_teaser(article: Article) -> bool:
    """Whether a headline asks, points at pictures or heads a portrait, so that it tells no news."""
    title = article.title or ""
    language = get_language(article.language)
    words = language.words(title)
    ends = {*words[:1], *words[-1:], " ".join(words[:2])}
    return title.rstrip(' .»”"').endswith(("?", "؟")) or not ends.isdisjoint(cues(language)["teaser"])
