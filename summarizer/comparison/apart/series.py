"""Numbers of one recurring bulletin, as an exchange's close day by day: they contradict each other in nothing."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from summarizer.candidate import Candidate
from summarizer.comparison.differences import Difference
from summarizer.comparison.pairs.relations import Judged, Pair, pair_of
from summarizer.comparison.values.counted_words import CountedWords
from summarizer.comparison.values.tolls import RISING, TOLLS
from summarizer.comparison.values.values import Value, answer
from summarizer.document import Document

# So sure sentences must be to state the same but for the figures; set by hand.
_SURE = 0.6
# So many sentences that differ in their figures make two articles numbers of one bulletin; set by hand.
_BULLETIN = 2


def series(document: Document, values: Sequence[Sequence[Value]], judged: Mapping[Pair, Judged]) -> set[Pair]:
    """The pairs of articles that are numbers of one recurring bulletin, the lower index first.

    They came out on different days, several of their sentences state the same but for the figures, and no figure of
    such sentences is the same. The votes of an election are counted on until its result is final: these are none.

    Args:
        document: A set's candidates.
        values: The values that each candidate gives.
        judged: How likely pairs of candidates state the same.
    """
    differing: Counter[Pair] = Counter()
    agreeing: set[Pair] = set()
    for (i, j), own in judged.items():
        if own.part < _SURE:
            continue
        pair = pair_of(document.candidates[i].article, document.candidates[j].article)
        said = {
            answer(x, y) for x in values[i] for y in values[j] if x.kind == "figure" and x.about not in RISING
        }
        if "same" in said:
            agreeing.add(pair)
        differing[pair] += own.same >= _SURE and "differs" in said
        if own.same >= _SURE and all(_is_of_votes(document.candidates[k]) for k in (i, j)):
            agreeing.add(pair)
    days = [article.day for article in document.articles]
    apart = {
        (a, b): count
        for (a, b), count in differing.items()
        if count and (a, b) not in agreeing and days[a] and days[b] and days[a] != days[b]
    }
    found = {pair for pair, count in apart.items() if count >= _BULLETIN}
    # What another outlet told on the same day, in fewer sentences, is of the same number of it.
    issues = {(x, days[y]) for pair in found for x, y in (pair, pair[::-1])}
    return found | {(a, b) for a, b in apart if (a, days[b]) in issues or (b, days[a]) in issues}


def _is_of_votes(candidate: Candidate) -> bool:
    """Whether a sentence tells of votes."""
    counted = CountedWords(candidate.language)
    return any(counted.kind(word) == "votes" for word in candidate.words)


def without_bulletins(
    document: Document, differences: Sequence[Difference], values: Sequence[Sequence[Value]]
) -> list[Difference]:
    """Differences less those between numbers of one bulletin whose days are not known; tolls are left.

    Args:
        document: A set's candidates.
        differences: What was found to differ.
        values: The values that each candidate gives.
    """
    dated = [bool(article.published) for article in document.articles]
    bulletins = {(a, b) for a, b in _bulletins(differences, values) if not (dated[a] and dated[b])}
    return [own for own in differences if _articles(own) not in bulletins or own.first.about in TOLLS]


def _bulletins(differences: Sequence[Difference], values: Sequence[Sequence[Value]]) -> set[Pair]:
    """The pairs of articles more of whose figures of a day differ than agree: an exchange's close of two days."""
    differing: defaultdict[Pair, set[tuple[Value, Value]]] = defaultdict(set)
    for own in differences:
        if _is_told_daily(own.first):
            differing[_articles(own)].add((own.first, own.second))
    held: defaultdict[int, list[Value]] = defaultdict(list)
    for sentence in values:
        for value in sentence:
            if _is_told_daily(value):
                held[value.article].append(value)
    found = {
        (a, b)
        for (a, b), pairs in differing.items()
        if len(pairs) >= _BULLETIN
        # Of things alone that are counted there may be two slips.
        and any(is_of_the_day(one) for one, _ in pairs)
        and len(pairs) > sum(any(answer(x, y) == "same" for y in held[b]) for x in held[a])
    }
    # Two days that a third is told apart from are two as well.
    others: defaultdict[int, set[int]] = defaultdict(set)
    for a, b in found:
        others[a].add(b)
        others[b].add(a)
    return found | {(a, b) for a, b in differing if not others[a].isdisjoint(others[b])}


def _is_told_daily(value: Value) -> bool:
    """Whether a value is one of the day, or counts things: cents, barrels."""
    return is_of_the_day(value) or value.about.startswith("count ")


def is_of_the_day(value: Value) -> bool:
    """Whether a value is a price, a share, a mark, a temperature or an hour, of which each day has its own."""
    return value.about in ("%", "degree", "points", "time") or value.about.startswith("money ")


def _articles(difference: Difference) -> Pair:
    return pair_of(difference.first.article, difference.second.article)
