"""What one article alone reports, and what one leaves out that the others carry.

Every sentence is held against all sentences of all other articles. How likely another one states it or a part of
it, and how likely an editor would miss it, are two logistic regressions learned from sets of articles that were
judged by hand (`python -m summarizer.comparison.learning.train`).
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from operator import itemgetter
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

from summarizer.candidate import Candidate
from summarizer.comparison import word_lists
from summarizer.comparison.agreement import Agreement
from summarizer.comparison.claims import Claim
from summarizer.comparison.pairs.relations import Judged, Pair
from summarizer.comparison.pairs.sameness import Regressions, logistic
from summarizer.comparison.pairs.statements import Statements
from summarizer.comparison.pairs.told_elsewhere import told_elsewhere
from summarizer.comparison.tellable import can_stand_alone
from summarizer.comparison.values.value_reading import read_values
from summarizer.comparison.values.values import AGREE, BY_WEEKDAY, Value, answer
from summarizer.document import Document
from summarizer.facts import Fact
from summarizer.sentence_index import SentenceIndex
from summarizer.sentences.comment import opinions
from summarizer.sentences.dangling import dangling

MODEL = Path(__file__).parent / "model" / "exclusives.json"
FEATURES = (
    *("likest", "likest part", "part squared", "carried", "dangling", "depth", "first", "words"),
    *("own numbers", "own people", "own organizations", "own quotations", "own dates", "own places"),
    *("figures", "headline", "headlines by length", "question"),
    *("own roots", "own figures", "known values", "own values"),
)
# Told where it is so likely that no other article states it, and surer where one shares a part of it; of an article
# so many at most, those first that an editor would miss. Set on the development sets, cross-validated: .885 of what
# is told is right, and .54 of what counts is told; by .69 it is .876 and .54.
ALONE = 0.73
_ALONE_IN_PART = 0.82
_MOST = 8
# What an editor would so likely miss is told where it is less sure: of the development sets .566 of what counts is
# told instead of .549, and as much of what is told is right; from .38 on it is less.
_LIKELY, _NEWS = 0.5, 0.4
# What a sentence ends with, a quotation in it too.
_ENDS = (".", "!", "?", "؟", "…", '"', "”", "»", ")")
# Articles that carry a claim which the others may be said to leave out.
_WIDELY = 3
_MANY = 3  # facts of a kind; more of them count no more
# From this likelihood on another article is told to share a part: of sixteen so told in thirty development sets
# four share nothing, and of the rest twelve of ninety-one share something.
_SHARES = 0.2
# So many values of a kind are held against another at most: of a large set the first ones.
_MOST_COMPARED = 200
# What is told in the sentence's own words; people and the like by their whole names.
_AS_WRITTEN = frozenset({"date", "number"})
_KINDS = ("number", "person", "organization", "quote", "date", "place")
# What another article shares a part of is worth so much less; set by hand.
_IN_PART = 0.7


class Model(Regressions, frozen=True):
    """Weights of the two regressions over `FEATURES`.

    Attributes:
        alone: Weights for being stated by no other article, a part of it counting half, the constant last.
        news: Weights for being missed by an editor, the constant last.
    """

    alone: tuple[float, ...]
    news: tuple[float, ...]


class Exclusive(Struct, frozen=True):
    """A sentence that no other article states.

    Attributes:
        candidate: Its index in the document.
        relation: `alone`, or `part` where another article shares a part of it.
        facts: The facts in it that no other article has, in the order of the sentence.
    """

    candidate: int
    relation: Literal["alone", "part"]
    facts: tuple[str, ...]


@cache
def model() -> Model:
    """The model that comes with Mujaz."""
    return msgspec.json.decode(MODEL.read_bytes(), type=Model)


def find_exclusives(
    document: Document,
    statements: Statements,
    judged: Mapping[Pair, Judged],
    facts: Sequence[Fact],
    agreed: Agreement,
    by: Model | None = None,
    *,
    supplied: Collection[int] = (),
    values: Sequence[Sequence[Value]] | None = None,
) -> list[Exclusive]:
    """What each article alone states, in the order in which an editor would miss it.

    A question tells nothing, nor does a sentence without a name, a figure, a date, a quotation or a verb of saying;
    and what hangs on the sentence before it cannot be told alone. What a reprint adds to its wire is its own.

    Args:
        document: A set's candidates.
        statements: Its statements.
        judged: How likely pairs of them state the same.
        facts: Its key facts.
        agreed: How far the articles carry each other's sentences.
        by: The model to judge by; the one that comes with Mujaz where left out.
        supplied: The candidates of which it is told who speaks in them.
        values: The values that each candidate gives, where they were read.
    """
    by = by or model()
    values = read_values(document, facts) if values is None else values
    own = own_facts(document, facts)
    seen = features_of(document, statements, judged, own, agreed.carried, values)
    elsewhere = told_elsewhere(document, statements, values)
    found: defaultdict[int, list[tuple[float, int, bool]]] = defaultdict(list)
    for i in _tellable(document, statements, facts, agreed, supplied):
        features, part = seen[i]
        if i not in elsewhere and (news := _news(features, by, part=part)) is not None:
            found[document.candidates[i].article].append((-news, i, part))
    chosen = [one for article in sorted(found) for one in sorted(found[article])[:_MOST]]
    return [
        Exclusive(i, "part" if part else "alone", tuple(value for _, value, _ in sorted(own.get(i, ()))))
        for _, i, part in _by_news(document, chosen)
    ]


def _news(features: Sequence[float], by: Model, *, part: bool) -> float | None:
    """How much an editor would miss a candidate, less where others share a part; None where it is not alone."""
    alone, news = likely(features, by)
    if alone >= (_ALONE_IN_PART if part else ALONE) or (alone >= _LIKELY and news >= _NEWS):
        return news * (_IN_PART if part else 1.0)
    return None


def _tellable(
    document: Document,
    statements: Statements,
    facts: Sequence[Fact],
    agreed: Agreement,
    supplied: Collection[int],
) -> Iterator[int]:
    """The candidates that may be told as of one article alone, however likely it is that no other states them."""
    # Nothing is known of what articles in other languages state: a sentence is alone among those of its own.
    spoken = Counter(article.language for article in document.articles)
    # What names or counts something, or quotes.
    holding = SentenceIndex(document).holding(mention for fact in facts for mention in fact.mentions)
    bare, opinion = _unended(document), opinions(document)
    for i, candidate in enumerate(document.candidates):
        differs = any(own.kind == "differs" for own in agreed.relations.of.get(i, {}).values())
        if differs or i in agreed.slips or spoken[candidate.language.code] == 1 < len(document.articles):
            continue
        if candidate.article in opinion or i in bare:
            continue
        if i not in holding and not statements.each[i].figures and not _reports(candidate):
            continue  # rhetoric and boilerplate
        if can_stand_alone(candidate, supplied=i in supplied):
            yield i


def _by_news(
    document: Document, chosen: Sequence[tuple[float, int, bool]]
) -> Iterator[tuple[float, int, bool]]:
    """What would be missed most comes first, sentences that follow each other in their article together."""
    runs: list[list[tuple[float, int, bool]]] = []
    for one in sorted(chosen, key=itemgetter(1)):
        before = runs[-1][-1][1] if runs else None
        own = document.candidates[one[1]].article
        if before == one[1] - 1 and document.candidates[before].article == own:
            runs[-1].append(one)
        else:
            runs.append([one])
    runs.sort(key=lambda run: min(run)[0])
    return chain.from_iterable(runs)


def _unended(document: Document) -> frozenset[int]:
    """The candidates without an end mark, in articles most of whose sentences have one: captions and links."""
    ended = [candidate.text.rstrip().endswith(_ENDS) for candidate in document.candidates]
    whole = Counter(c.article for c, has in zip(document.candidates, ended, strict=True) if has)
    total = Counter(candidate.article for candidate in document.candidates)
    return frozenset(
        i
        for i, candidate in enumerate(document.candidates)
        if not ended[i] and 2 * whole[candidate.article] > total[candidate.article]
    )


def _reports(candidate: Candidate) -> bool:
    """Whether a sentence has a verb of saying, so that it tells what somebody holds."""
    language, words = candidate.language, candidate.words
    verbs = language.reporting_verbs | word_lists.words(language.code, "stances.txt")
    return not verbs.isdisjoint((*words, *map(language.without_conjunction, words)))


def likely(features: Sequence[float], by: Model) -> tuple[float, float]:
    """How likely nothing else states what a candidate does, and how likely an editor would miss it; 0 to 1."""
    scaled = by.standardised(features)
    return logistic(scaled, by.alone), logistic(scaled, by.news)


def own_facts(
    document: Document, facts: Sequence[Fact], group: Sequence[int] | None = None
) -> Mapping[int, list[tuple[int, str, str]]]:
    """For each candidate the facts that its article alone has: their places, what they are called, their kinds.

    Args:
        document: A set's candidates.
        facts: Its key facts.
        group: For each article a number; articles of one number count as one.
    """
    places = SentenceIndex(document)
    own: defaultdict[int, list[tuple[int, str, str]]] = defaultdict(list)
    for fact in facts:
        holders = {places.article(mention.article) for mention in fact.mentions}
        owners = {holder if holder is None or group is None else group[holder] for holder in holders}
        if len(owners) > 1 or (fact.kind == "date" and fact.iso is None):
            continue
        told: set[int] = set()
        for mention in fact.mentions:
            index = places.find(mention.article, mention.start)
            if index is not None and index not in told:
                told.add(index)
                # «Sunday evening» elsewhere in the article is not what this sentence says of Sunday.
                called = mention.text if fact.kind in _AS_WRITTEN else fact.value
                own[index].append((mention.start, called, fact.kind))
    return own


def features_of(  # noqa: PLR0917 - all that a comparison of a set has found
    document: Document,
    statements: Statements,
    judged: Mapping[Pair, Judged],
    own: Mapping[int, Sequence[tuple[int, str, str]]],
    carried: Sequence[float],
    values: Sequence[Sequence[Value]],
    group: Sequence[int] | None = None,
) -> list[tuple[list[float], bool]]:
    """For each candidate its `FEATURES`, and whether another article likely shares a part of it.

    Args:
        document: A set's candidates.
        statements: Its statements.
        judged: How likely pairs of them state the same.
        own: The facts that only its article has, as `own_facts` gives them.
        carried: The share of its text that others have.
        values: The values that each gives.
        group: For each article a number; articles of one number count as one.
    """
    groups = group or range(len(document.articles))
    spread = _Spread(statements, values, groups)
    same, part = _likeliest(judged)
    heads = Counter(term for headline in document.headlines for term in headline)
    articles = len(document.articles)
    found = []
    for i, (candidate, statement) in enumerate(zip(document.candidates, statements.each, strict=True)):
        kinds = Counter(kind for _, _, kind in own.get(i, ()))
        headline = math.fsum(heads[term] for term in candidate.term_set) / articles
        words = max(1, len(candidate.words))
        features = [
            same[i],
            part[i],
            part[i] ** 2,
            carried[i],
            dangling(candidate.text, candidate.words, candidate.language),
            statement.depth,
            float(statement.place == 0),
            math.log(1 + words),
            *(float(min(_MANY, kinds[kind])) for kind in _KINDS),
            float(bool(statement.figures)),
            headline,
            headline / math.sqrt(words),
            float("؟" in candidate.text or "?" in candidate.text),
            *spread.own(i, groups[candidate.article]),
        ]
        found.append((features, part[i] >= _SHARES))
    return found


def _likeliest(judged: Mapping[Pair, Judged]) -> tuple[Mapping[int, float], Mapping[int, float]]:
    """How likely another states what each candidate does, and how likely one shares a part of it; else nought."""
    same: defaultdict[int, float] = defaultdict(float)
    part: defaultdict[int, float] = defaultdict(float)
    for pair, judgement in judged.items():
        for i in pair:
            same[i] = max(same[i], judgement.same)
            part[i] = max(part[i], judgement.part)
    return same, part


class _Spread:
    """Knows which articles have a root, a figure or a value."""

    def __init__(
        self, statements: Statements, values: Sequence[Sequence[Value]], groups: Sequence[int]
    ) -> None:
        self._statements = statements
        self._values = values
        self._groups = groups
        self._languages = {groups[one.article]: one.language for one in statements.each}
        self._written_in = Counter(self._languages.values())
        self._holders: defaultdict[Hashable, set[int]] = defaultdict(set)
        self._given: defaultdict[str, list[Value]] = defaultdict(list)
        for statement, own in zip(statements.each, values, strict=True):
            for item in (*statement.roots, *(("figure", one) for one in statement.figures)):
                self._holders[item].add(groups[statement.article])
            for value in own:
                self._given[value.about].append(value)

    def own(self, index: int, group: int) -> tuple[float, float, float, float]:
        """What only its group has of a statement: roots (their share), figures; values others have, and lack.

        Words are compared within a language: roots count by the share of the others that is in the statement's.
        """
        statement, weight = self._statements.each[index], self._statements.weight
        roots = [one for one in statement.roots if self._holders[one] == {group}]
        figures = sum(self._holders["figure", one] == {group} for one in statement.figures)
        said = [value for value in self._values[index] if value.words[-1:] != BY_WEEKDAY]
        known = sum(self._is_known(value, group) for value in said)
        whole = self._statements.weighed[index].roots
        others = len(self._languages) - 1
        alike = self._written_in[statement.language] - (self._languages[group] == statement.language)
        heard = alike / others if others else 1.0
        return heard * weight(roots) / whole if whole else 0.0, min(_MANY, figures), known, len(said) - known

    def _is_known(self, value: Value, group: int) -> bool:
        """Whether an article of another group gives a value too, of the first so many of its kind."""
        others = self._given[value.about][:_MOST_COMPARED]
        return any(
            self._groups[self._statements.each[other.candidate].article] != group
            and answer(value, other) in AGREE
            for other in others
        )


def left_out(document: Document, claim: Claim) -> tuple[int, ...]:
    """The articles that do not carry a claim which most others do; in another language they may."""
    languages = {document.articles[n].language for n in claim.articles}
    asked = [n for n, article in enumerate(document.articles) if article.language in languages]
    if len(claim.carriers) < _WIDELY or 2 * len(claim.carriers) <= len(asked):
        return ()
    return tuple(n for n in asked if n not in claim.articles)
