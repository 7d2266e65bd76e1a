"""What one article alone reports, and what one leaves out that the others carry.

Every sentence is held against all sentences of all other articles. How likely another one states it or a part of
it, and how likely an editor would miss it, are two logistic regressions learned from sets of articles that were
judged by hand (`python -m summarizer.comparison.learning.train`).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
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
from summarizer.comparison.exclusive_features import features_of, own_facts
from summarizer.comparison.pairs.meaning import compares_meaning
from summarizer.comparison.pairs.relations import Judged, Pair
from summarizer.comparison.pairs.sameness import Regressions, logistic
from summarizer.comparison.pairs.statements import Statements
from summarizer.comparison.pairs.told_elsewhere import told_elsewhere
from summarizer.comparison.tellable import can_stand_alone
from summarizer.comparison.values.value_reading import read_values
from summarizer.comparison.values.values import Value
from summarizer.document import Document
from summarizer.facts import Fact
from summarizer.facts.arabic.verb_forms import is_imperfect, is_perfect
from summarizer.sentence_index import SentenceIndex
from summarizer.sentences.comment import opinions
from summarizer.sentences.fragments import without_front

MODEL = Path(__file__).parent / "model" / "exclusives.json"
# Told where it is so likely that no other article states it, and surer where one shares a part of it; of an article
# so many at most, those first that an editor would miss. Set on the development sets, cross-validated: .885 of what
# is told is right, and .54 of what counts is told; by .69 it is .876 and .54.
ALONE = 0.73
_ALONE_IN_PART = 0.82
# The only article of its language is held against others by what sentences mean, where all that is told nearby
# lowers the odds: on the mixed dossiers of tests/gold what nobody else states lies at .40 to .82, what others do
# below .22; of 42 other pairs of articles 78 sentences were so told from .35 on, 3 of them wrong, all in part.
_ALONE_ACROSS = 0.5
_MOST = 8
# What an editor would so likely miss is told where it is less sure: of the development sets .566 of what counts is
# told instead of .549, and as much of what is told is right; from .38 on it is less.
_LIKELY, _NEWS = 0.5, 0.4
# What a sentence ends with, a quotation in it too.
_ENDS = (".", "!", "?", "؟", "…", '"', "”", "»", ")")
# Articles that carry a claim which the others may be said to leave out.
_WIDELY = 3
# So many sentences at an article's end that lead to other news are links to them; set by hand.
_LINKS = 3
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
    foreign = _only_of_their_language(document)
    found: defaultdict[int, list[tuple[float, int, bool]]] = defaultdict(list)
    for i in _tellable(document, statements, facts, agreed, supplied):
        features, part = seen[i]
        across = document.candidates[i].article in foreign
        if across and (part or not compares_meaning()):
            continue
        news = _news(features, by, part=part, across=across)
        if i not in elsewhere and news is not None:
            found[document.candidates[i].article].append((-news, i, part))
    chosen = [one for article in sorted(found) for one in sorted(found[article])[:_MOST]]
    told = {i: tuple(value for _, value, _ in sorted(own.get(i, ()))) for _, i, _ in chosen}
    return [Exclusive(i, "part" if part else "alone", told[i]) for _, i, part in _by_news(document, chosen)]


def _only_of_their_language(document: Document) -> frozenset[int]:
    """The articles of a set that are the only ones of their language.

    Unless what they mean is compared, nothing is known of what articles in other languages state: a sentence is
    alone among those of its own.
    """
    spoken = Counter(article.language for article in document.articles)
    alone = (n for n, article in enumerate(document.articles) if spoken[article.language] == 1)
    return frozenset(alone) if len(document.articles) > 1 else frozenset()


def _news(features: Sequence[float], by: Model, *, part: bool, across: bool) -> float | None:
    """How much an editor would miss a candidate, less where others share a part; None where it is not alone."""
    alone, news = likely(features, by)
    least = _ALONE_ACROSS if across else _ALONE_IN_PART if part else ALONE
    if alone >= least or (alone >= _LIKELY and news >= _NEWS):
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
    # What names or counts something, or quotes.
    holding = SentenceIndex(document).holding(mention for fact in facts for mention in fact.mentions)
    bare, opinion = _unended(document) | without_front(document), opinions(document)
    bare |= _of_other_news(document, statements)
    for i, candidate in enumerate(document.candidates):
        differs = any(own.kind == "differs" for own in agreed.relations.of.get(i, {}).values())
        if differs or i in agreed.slips:
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


def _of_other_news(document: Document, statements: Statements) -> frozenset[int]:
    """The candidates with which an article leads to other news at its end.

    Several in a row open as an Arabic lead does, with a bare verb, and each names others than all before it and all
    other articles do.
    """
    if len(document.articles) < 2:
        return frozenset()  # a text without others is not described
    found: set[int] = set()
    named = [
        frozenset((kind, name) for kind, own in enumerate(one.names) for name in own)
        for one in statements.each
    ]
    everywhere = Counter(name for own in named for name in own)
    for own in document.by_article:
        within = Counter(name for i in own for name in named[i])
        first = {name: i for i in reversed(own) for name in named[i]}
        links: list[int] = []
        count, earliest = 0, len(named)
        for i in reversed(own):
            others = any(everywhere[name] > within[name] for name in named[i])
            if not named[i] or others or not _leads(document.candidates[i]):
                break
            links.append(i)
            earliest = min(earliest, *(first[name] for name in named[i]))
            if earliest == i:
                count = len(links)  # from here on nobody is named who was before
        if _LINKS <= count < len(own):
            found.update(links[:count])
    return frozenset(found)


def _leads(candidate: Candidate) -> bool:
    """Whether a sentence opens with a bare verb, in a language whose verbs are known by their forms."""
    opens = candidate.words[:1] if candidate.language.fuses_particles else ()
    return any(is_perfect(word) or is_imperfect(word) for word in opens)


def _reports(candidate: Candidate) -> bool:
    """Whether a sentence has a verb of saying, so that it tells what somebody holds."""
    language, words = candidate.language, candidate.words
    verbs = language.reporting_verbs | word_lists.words(language.code, "stances.txt")
    return not verbs.isdisjoint((*words, *map(language.without_conjunction, words)))


def likely(features: Sequence[float], by: Model) -> tuple[float, float]:
    """How likely nothing else states what a candidate does, and how likely an editor would miss it; 0 to 1."""
    scaled = by.standardised(features)
    return logistic(scaled, by.alone), logistic(scaled, by.news)


def left_out(document: Document, claim: Claim) -> tuple[int, ...]:
    """The articles that do not carry a claim which most others do; in another language they may."""
    languages = {document.articles[n].language for n in claim.articles}
    asked = [n for n, article in enumerate(document.articles) if article.language in languages]
    if len(claim.carriers) < _WIDELY or 2 * len(claim.carriers) <= len(asked):
        return ()
    return tuple(n for n in asked if n not in claim.articles)
