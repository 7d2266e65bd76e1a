"""Visits and meetings in two countries: he received his guest at home, he is to visit him abroad.

Both are told with the same long offices and the same words of talks, so that they read as one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence

from summarizer.candidate import Candidate
from summarizer.comparison import word_lists
from summarizer.comparison.pairs.relations import Judged, Pair, likely_pairs
from summarizer.comparison.places_of_a_kind import state_of
from summarizer.document import Document
from summarizer.facts import Fact
from summarizer.facts.tokens import Tokens, tokens_of
from summarizer.sentence_index import SentenceIndex

# Where people meet stands so near behind the word that says so, in tokens: names with their offices stand between.
# What is visited stands right behind, after a word of its sort at most («the French capital Paris»). Set by hand.
_REACH, _DIRECT = 18, 3


def meetings_apart(
    document: Document, facts: Sequence[Fact], judged: Mapping[Pair, Judged], least: float
) -> set[Pair]:
    """The pairs likely to state the same that tell of visits or meetings in two countries.

    Enough to tell no agreement; both may well have taken place, so that it is no difference.

    Args:
        document: A set's candidates.
        facts: Its key facts: the places that are known.
        judged: How likely pairs of candidates state the same.
        least: Pairs less likely than this are not looked at.
    """
    places = _places(document, facts)

    def read(candidate: Candidate) -> frozenset[str]:
        return _countries(document, candidate, places[candidate.article])

    return {
        pair
        for pair, ours, theirs in likely_pairs(document, judged, least, read)
        if ours and theirs and ours.isdisjoint(theirs)
    }


def _places(document: Document, facts: Sequence[Fact]) -> list[list[tuple[int, str | None]]]:
    """For each article the starts of the places it names, in order, and the country of each where it is known."""
    found: defaultdict[int, list[tuple[int, str | None]]] = defaultdict(list)
    for number, mention, article, _ in SentenceIndex(document).placed(facts, ("place",)):
        if article is not None:
            state = state_of(facts[number].value, document.articles[article].language)
            found[article].append((mention.start, state))
    return [sorted(found[n], key=lambda one: one[0]) for n in range(len(document.articles))]


def _countries(
    document: Document, candidate: Candidate, places: Sequence[tuple[int, str | None]]
) -> frozenset[str]:
    """Where a sentence's visits and meetings are; nothing where one of them is in a place of no known country."""
    known = word_lists.table(candidate.language.code, "meetings.tsv")
    language = candidate.language
    if all(
        known.get(form) not in ("meets", "visits")
        for word in candidate.words
        for form in word_lists.forms(word, language)
    ):
        return frozenset()
    tokens = tokens_of(document, candidate)
    found: set[str | None] = set()
    for at in range(len(tokens)):
        says = word_lists.entry(known, tokens.words[at], language)
        if says in ("meets", "visits"):
            found |= _behind(tokens, at, candidate, places, direct=says == "visits")
    return frozenset() if None in found else frozenset(state for state in found if state)


def _behind(
    tokens: Tokens, at: int, candidate: Candidate, places: Sequence[tuple[int, str | None]], *, direct: bool
) -> set[str | None]:
    """The country of the first place behind a word of meeting that is said to be where it is."""
    language, known = candidate.language, word_lists.table(candidate.language.code, "meetings.tsv")
    for k in range(at + 1, min(len(tokens), at + 1 + _REACH)):
        if "about" in map(known.get, word_lists.forms(tokens.words[k], language)):
            return set()
        place = bisect_left(places, tokens.starts[k], key=lambda one: one[0])
        if place == len(places) or places[place][0] >= tokens.ends[k]:
            continue
        # The particle may be fused to the name (بالرباط) or stand in front of it, after what sort of place it is.
        fused = known.get(tokens.words[k][0]) if language.fuses_particles else None
        before = [
            known.get(form)
            for word in tokens.words[max(at + 1, k - _DIRECT) : k]
            for form in word_lists.forms(word, language)
        ]
        if "at" in (fused, *before) or (direct and k - at <= _DIRECT):
            return {places[place][1]}
    return set()
