"""Names put in each other's place: two sentences state the same, and one names another person or place.

A person is a slip of another only by half a name: one part of two is the same (ناصر الخليفي, ناصر العطية), so that
a man told by his office is not taken for his colleague. Places are of one kind, countries or cities, and stand
between the same words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from msgspec import Struct

from summarizer.comparison.differences import Difference, words_alike
from summarizer.comparison.relations import Judged, Pair
from summarizer.comparison.statements import NAMES, Statement, Statements
from summarizer.comparison.values import Value
from summarizer.document import Document
from summarizer.facts import Fact, lexicon
from summarizer.facts.merge_keys import place_key
from summarizer.facts.person_names import alike, person_parts
from summarizer.sentence_index import SentenceIndex

# So likely two sentences state the same that differ in a name. The words around a place are the same to this
# cosine.
_STATED = 0.5
_AROUND = 0.45
# Parts of names so like each other may be spellings of one.
_SPELLING = 0.5
_PERSON, _PLACE = NAMES.index("person"), NAMES.index("place")


class _Named(Struct, frozen=True):
    start: int
    end: int


def names_apart(
    document: Document, facts: Sequence[Fact], statements: Statements, judged: Mapping[Pair, Judged]
) -> list[Difference]:
    """The people and places that sentences which state the same put in each other's place.

    Args:
        document: A set's candidates.
        facts: Its key facts.
        statements: Its statements, described with these facts.
        judged: How likely pairs of candidates state the same.
    """
    finder = _Finder(document, facts, statements)
    return [
        difference
        for (i, j), own in sorted(judged.items())
        if own.same >= _STATED
        for difference in (*finder.people(i, j), *finder.places(i, j))
    ]


class _Finder:
    def __init__(self, document: Document, facts: Sequence[Fact], statements: Statements) -> None:
        self._facts = facts
        self._each = statements.each
        self._statements = statements
        places = SentenceIndex(document)
        self._at: dict[tuple[int, int], _Named] = {}
        self._articles: defaultdict[int, set[int]] = defaultdict(set)
        for number, fact in enumerate(facts):
            if fact.kind not in NAMES:
                continue
            for mention in fact.mentions:
                article = places.article(mention.article)
                candidate = places.find(mention.article, mention.start)
                if article is not None:
                    self._articles[number].add(article)
                if candidate is not None:
                    self._at.setdefault((number, candidate), _Named(mention.start, mention.end))

    def people(self, i: int, j: int) -> Iterator[Difference]:
        one, other = self._each[i], self._each[j]
        for x in sorted(one.names[_PERSON] - other.names[_PERSON]):
            for y in sorted(other.names[_PERSON] - one.names[_PERSON]):
                if self._foreign(x, y, one, other) and self._half_a_name(x, y, one.language):
                    yield self._difference(x, i, y, j, "name")

    def places(self, i: int, j: int) -> Iterator[Difference]:
        one, other = self._each[i], self._each[j]
        ours = one.names[_PLACE] - other.names[_PLACE]
        theirs = other.names[_PLACE] - one.names[_PLACE]
        for x in sorted(ours):
            for y in sorted(theirs):
                if not self._of_one_kind(x, y, one.language):
                    continue
                difference = self._difference(x, i, y, j, "place")
                if words_alike(self._statements, difference.first, difference.second) >= _AROUND:
                    yield difference

    def _foreign(self, x: int, y: int, one: Statement, other: Statement) -> bool:
        """Whether neither article names the other's person anywhere."""
        return other.article not in self._articles[x] and one.article not in self._articles[y]

    def _half_a_name(self, x: int, y: int, language: str) -> bool:
        ours, theirs = (person_parts(self._facts[n].value, language) for n in (x, y))
        if min(len(ours), len(theirs)) < 2:
            return False
        if len(ours) != 2 or len(theirs) != 2:
            return False
        left = [a for a in ours if not any(alike(a, b) for b in theirs)]
        right = [b for b in theirs if not any(alike(a, b) for a in ours)]
        return len(left) == len(right) == 1 and not _one_sound(left[0], right[0])

    def _of_one_kind(self, x: int, y: int, language: str) -> bool:
        """Whether two places are countries both, or cities both that are in no such country."""
        countries = frozenset(lexicon.table(language, "countries.tsv").values())
        keys = [place_key(self._facts[n].value, language) for n in (x, y)]
        return all(key in countries for key in keys)

    def _difference(self, x: int, i: int, y: int, j: int, kind: str) -> Difference:
        return Difference(*(self._value(number, candidate, kind) for number, candidate in ((x, i), (y, j))))

    def _value(self, number: int, candidate: int, kind: str) -> Value:
        at = self._at[number, candidate]
        article = self._each[candidate].article
        return Value(
            candidate,
            article,
            "name" if kind == "name" else "place",
            f"{kind} {number}",
            at.start,
            at.end,
            words=(self._facts[number].value,),
        )


def _one_sound(one: str, other: str) -> bool:
    """Whether two parts of names may be two spellings of a foreign one: their letters are much the same."""
    return one[0] == other[0] or SequenceMatcher(None, one, other, autojunk=False).ratio() >= _SPELLING
