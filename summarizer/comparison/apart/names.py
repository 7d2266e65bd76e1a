"""People put in each other's place: two sentences state the same, and one names another person.

A person is a slip of another only by half a name: one part of two is the same (ناصر الخليفي, ناصر العطية), so that
a man told by his office is not taken for his colleague.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from msgspec import Struct

from corpus import WRITING
from summarizer.comparison import word_lists
from summarizer.comparison.differences import Difference
from summarizer.comparison.pairs.relations import Judged, Pair
from summarizer.comparison.pairs.statements import PERSON, Statement, Statements
from summarizer.comparison.values.values import Value
from summarizer.document import Document
from summarizer.facts import Fact, lexicon
from summarizer.facts.person_names import alike, person_parts
from summarizer.sentence_index import SentenceIndex

# So likely two sentences state the same that differ in a name.
_STATED = 0.5
# Parts of names so like each other may be spellings of one.
_SPELLING = 0.5
# What else a name turned round has is so much alike; set by hand.
_TURNED = 0.6
# Letters that spell long vowels, which the press writes or leaves out.
_VOWELS = dict.fromkeys(map(ord, "اويىءئؤ"))
# A story names the same few people pair by pair; what is kept takes a megabyte at most.
_REMEMBERED = 1 << 12


def names_apart(
    document: Document, facts: Sequence[Fact], statements: Statements, judged: Mapping[Pair, Judged]
) -> list[Difference]:
    """The people that sentences which state the same put in each other's place.

    Args:
        document: A set's candidates.
        facts: Its key facts.
        statements: Its statements, described with these facts.
        judged: How likely pairs of candidates state the same.
    """
    finder = _Finder(document, facts, statements)
    found = [
        difference
        for (i, j), own in sorted(judged.items())
        if own.same >= _STATED
        for difference in finder.people(i, j)
    ]
    return [*found, *finder.turned()]


class _Named(Struct, frozen=True):
    start: int
    end: int


class _Finder:
    def __init__(self, document: Document, facts: Sequence[Fact], statements: Statements) -> None:
        self._facts = facts
        self._candidates = document.candidates
        self._each = statements.each
        self._at: dict[tuple[int, int], _Named] = {}
        self._articles: defaultdict[int, set[int]] = defaultdict(set)
        for number, mention, article, candidate in SentenceIndex(document).placed(facts, ("person",)):
            if article is not None:
                self._articles[number].add(article)
            if candidate is not None:
                self._at.setdefault((number, candidate), _Named(mention.start, mention.end))

    def people(self, i: int, j: int) -> Iterator[Difference]:
        one, other = self._each[i], self._each[j]
        for x in sorted(one.names[PERSON] - other.names[PERSON]):
            for y in sorted(other.names[PERSON] - one.names[PERSON]):
                # «The daughter of Koval» is told by half a name of his.
                whole = self._in_full(x, i) and self._in_full(y, j)
                if not whole or not self._foreign(x, y, one, other):
                    continue
                once = self._family_once(x, i) and self._family_once(y, j)
                if self._half_a_name(x, y, one.language, once=once):
                    yield self._difference(x, i, y, j)

    def turned(self) -> Iterator[Difference]:
        """People whose first name is the other's last, the rest much alike: one name turned round by a slip."""
        first: dict[int, int] = {}
        for n, candidate in sorted(self._at):
            first.setdefault(n, candidate)
        languages = {n: self._candidates[candidate].language.code for n, candidate in first.items()}
        held = {n: person_parts(self._facts[n].value, languages[n]) for n in first}
        by_first: defaultdict[str, list[int]] = defaultdict(list)
        for n, parts in held.items():
            if len(parts) == 2:
                by_first[parts[0]].append(n)
        for x, parts in held.items():
            if len(parts) != 2 or parts[0] == parts[1]:
                continue
            for y in by_first.get(parts[1], ()):
                rest = held[y][1]
                swapped = self._articles[x].isdisjoint(self._articles[y]) and languages[x] == languages[y]
                if x != y and swapped and _ratio(parts[0], rest) >= _TURNED:
                    yield self._difference(x, first[x], y, first[y])

    def _in_full(self, number: int, index: int) -> bool:
        """Whether a sentence gives more of a name than one word."""
        at, candidate = self._at[number, index], self._candidates[index]
        offset = candidate.sentence.start
        return len(candidate.text[at.start - offset : at.end - offset].split()) > 1

    def _foreign(self, x: int, y: int, one: Statement, other: Statement) -> bool:
        """Whether neither article names the other's person anywhere."""
        return other.article not in self._articles[x] and one.article not in self._articles[y]

    def _family_once(self, number: int, index: int) -> bool:
        """Whether a sentence names one of a person's family only."""
        family = self._facts[number].value.split()[-1]
        return self._candidates[index].text.count(family) == 1

    def _half_a_name(self, x: int, y: int, language: str, *, once: bool) -> bool:
        ours, theirs = (person_parts(self._facts[n].value, language) for n in (x, y))
        if len(ours) != 2 or len(theirs) != 2:
            return False
        left = [a for a in ours if not any(alike(a, b) for b in theirs)]
        right = [b for b in theirs if not any(alike(a, b) for a in ours)]
        if len(left) != 1 or len(right) != 1:
            return False
        return not _one_sound(left[0], right[0]) or (once and _both_given(ours, theirs, language))

    def _difference(self, x: int, i: int, y: int, j: int) -> Difference:
        return Difference(self._value(x, i), self._value(y, j))

    def _value(self, number: int, candidate: int) -> Value:
        at = self._at[number, candidate]
        article, said = self._each[candidate].article, (self._facts[number].value,)
        return Value(candidate, article, "name", f"name {number}", at.start, at.end, words=said)


@lru_cache(_REMEMBERED)
def two_people(one: str, other: str, language: str) -> bool:
    """Whether two names are both given in full and have no part in common, nor two that may be spellings of one.

    Args:
        one: A person's name.
        other: Another one.
        language: ISO 639-1 code of both.
    """
    links = word_lists.words(language, "name_links.txt")
    ours, theirs = (
        [part for part in person_parts(name, language) if part not in links] for name in (one, other)
    )
    if min(len(ours), len(theirs)) < 2:
        return False
    return not any(alike(a, b) or _ratio(a, b) >= _TURNED for a in ours for b in theirs)


def _both_given(ours: Sequence[str], theirs: Sequence[str], language: str) -> bool:
    """Whether the first parts of two names are two given names that their consonants tell apart: كمال, جمال."""
    given = lexicon.words(language, "first_names.txt") if WRITING[language].fused_article else frozenset()
    first, second = ours[0], theirs[0]
    return first in given and second in given and first.translate(_VOWELS) != second.translate(_VOWELS)


def _one_sound(one: str, other: str) -> bool:
    """Whether two parts of names may be two spellings of a foreign one: their letters are much the same."""
    return one[0] == other[0] or _ratio(one, other) >= _SPELLING


def _ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
