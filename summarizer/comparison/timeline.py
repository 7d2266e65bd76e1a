"""The dated facts of a set in the order of their dates."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set

from msgspec import Struct

from summarizer.candidate import Candidate
from summarizer.comparison.own_dates import own_dates
from summarizer.comparison.pairs.relations import Relations
from summarizer.document import Document
from summarizer.facts import Fact
from summarizer.sentence_index import SentenceIndex
from summarizer.sentences.dangling import dangling, is_dangling
from summarizer.similarity import overlap

# The first month of a season, a quarter and a half.
_PARTS = {
    "SP": "03",
    "SU": "06",
    "AU": "09",
    "WI": "12",
    "Q1": "01",
    "Q2": "04",
    "Q3": "07",
    "Q4": "10",
    "H1": "01",
    "H2": "07",
}
# Two sentences of one date with more of the shorter one's stems in common tell one event; set by hand.
_ALIKE = 0.35
# What depends so much on the sentence before cannot be understood, by the scale of `dangling`.
_WHOLLY = 1.0
_OUR_CENTURY = "20XX"
_NOBODY: Set[str] = frozenset()


class Dated(Struct, frozen=True):
    """A sentence that says what happened at a date.

    Attributes:
        date: ISO 8601 date, month, year or interval, or a year and season (`2024-SU`).
        candidate: The sentence's index in the document.
        also: The sentences of other articles that state the same and hold the same date, one an article.
    """

    date: str
    candidate: int
    also: tuple[int, ...]


def timeline(document: Document, facts: Sequence[Fact], relations: Relations) -> list[Dated]:
    """What happened at a date that is known, earliest first, a line an event; see `own_dates`.

    Args:
        document: A set's candidates.
        facts: Its key facts.
        relations: How the candidates relate: those that state the same of one date stand together.
    """
    dated: defaultdict[str, list[int]] = defaultdict(list)
    for index, date in own_dates(document, facts).items():
        # «The longest of the 21st century»: what is told in it dates nothing.
        if date != _OUR_CENTURY:
            dated[date].append(index)
    named = _people(document, facts)
    entries = [
        entry
        for date, indexes in dated.items()
        for entry in _events(document, date, indexes, relations, named)
    ]
    return sorted(entries, key=lambda entry: (_sortable(entry.date), entry.candidate))


def _people(document: Document, facts: Sequence[Fact]) -> Mapping[int, Set[str]]:
    """The people that each candidate names, by the names they go by in all scripts."""
    found: defaultdict[int, set[str]] = defaultdict(set)
    for number, _, _, index in SentenceIndex(document).placed(facts, ("person",)):
        if index is not None:
            found[index].add(facts[number].value)
    return found


def _events(
    document: Document,
    date: str,
    indexes: Sequence[int],
    relations: Relations,
    named: Mapping[int, Set[str]],
) -> Iterator[Dated]:
    """The events of one date, each by the sentence that most state, of equals the shortest that stands alone."""
    stated = {i: [j for j in relations.same_as(i) if j in indexes] for i in indexes}

    def rank(i: int) -> tuple[bool, int, int, int]:
        candidate = document.candidates[i]
        return is_dangling(candidate), -len(stated[i]), len(candidate.words), i

    # In French and English a line is none that cannot be understood.
    whole = [i for i in indexes if not _hangs(document.candidates[i])]
    left = sorted(whole, key=rank)
    while left:
        first = left[0]
        nearest = {document.candidates[i].article: i for i in sorted(stated[first], reverse=True)}
        yield Dated(date, first, tuple(i for _, i in sorted(nearest.items())))
        left = [
            i for i in left[1:] if i not in stated[first] and not _is_one_event(document, first, i, named)
        ]


def _hangs(candidate: Candidate) -> bool:
    """Whether a French or English sentence has a pronoun for whom it tells of."""
    cased = candidate.language.cased
    return cased and dangling(candidate.text, candidate.words, candidate.language) >= _WHOLLY


def _is_one_event(document: Document, one: int, other: int, named: Mapping[int, Set[str]]) -> bool:
    """Whether two sentences of one date tell one event: by their words, between languages by whom they name."""
    first, second = document.candidates[one], document.candidates[other]
    if first.language.code == second.language.code:
        return overlap(first, second) > _ALIKE
    return not named.get(one, _NOBODY).isdisjoint(named.get(other, _NOBODY))


def _sortable(date: str) -> str:
    """A key that puts a year before its months and a season at its first month."""
    first = date.partition("/")[0]
    year, _, rest = first.partition("-")
    # A century or decade stands in front of its years.
    return f"{year.replace('X', ' ')}-{_PARTS.get(rest, rest)}"
