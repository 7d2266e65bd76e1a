"""What stands around the values of a set's sentences: by what of it two values are of one thing."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections.abc import Mapping
from functools import cache
from itertools import pairwise

from corpus import APOSTROPHES
from summarizer.comparison import word_lists
from summarizer.comparison.pairs.relations import Judged, Pair, pair_of
from summarizer.comparison.pairs.statements import Statement, Statements
from summarizer.comparison.values.values import Value
from summarizer.document import Document
from summarizer.facts.tokens import tokenize

# Roots around a value, on each side, that say what it is of.
_WINDOW = 5
# What is counted in times is told by a verb among so many roots before it, of so much weight; set by hand.
_VERB, _DEED = 4, 4.0
# Words of two languages around two values are as alike as their sentences, by half; set by hand.
_TRANSLATED = 0.5
# A figure is of what is to come where so near in front of it a word says so, or an Arabic verb does by its first
# letter (سيخدم); nouns that begin like one end otherwise. Set by hand.
_TO_COME, _TO_COME_FAR = 7, 9  # the latter in French and English, which have articles and prepositions
# «Since» stands so near in front of a span of time; set by hand.
_SINCE = 2
# Behind a share stand so many words to the noun that it is of: of the valid votes.
_OF_VOTES = 4
# What links a figure to the noun in front of it, and the words of that noun with its adjective.
_LINKS, _GOVERNING = APOSTROPHES | {"de", "d", "à", "of", "to", "at"}, 2
FUTURE = re.compile(r"[وف]?س[يتن](?!ار|اس|د[ها]|ول|طر)\w{2,}(?<![هي])(?<!ات)(?<!ين)")


class Surroundings:
    """Answers how alike the words around two values are."""

    def __init__(self, document: Document, statements: Statements, judged: Mapping[Pair, Judged]) -> None:
        """Look at the words around values.

        Args:
            document: A set's candidates.
            statements: Its statements.
            judged: How likely pairs of candidates state the same.
        """
        self._document, self._statements, self._judged = document, statements, judged
        self._around: dict[tuple[int, int], tuple[frozenset[str], float]] = {}
        self.expected = cache(self._is_to_come)
        self.excepting = cache(lambda value: self._led_by(value, "excepting.txt"))
        self.governor = cache(self._governor)
        self.is_of_votes = cache(self._is_of_votes)

    def translated(self, one: Value, other: Value) -> bool:
        """Whether two values stand in sentences of two languages."""
        each = self._statements.each
        return each[one.candidate].language != each[other.candidate].language

    def cased(self, one: Value, other: Value) -> bool:
        """Whether two values stand in French or English sentences."""
        return all(self._document.candidates[value.candidate].language.cased for value in (one, other))

    def alike(self, one: Value, other: Value) -> float:
        """The cosine of the words around two values; between languages, what the sentences state."""
        if self.translated(one, other):
            judged = self._judged.get(pair_of(one.candidate, other.candidate))
            return judged.same * _TRANSLATED if judged else 0.0
        (ours, own), (theirs, its) = self._words_around(one), self._words_around(other)
        common = ours & theirs
        return self._statements.weight(common) / math.sqrt(own * its) if common and own and its else 0.0

    def _words_around(self, value: Value) -> tuple[frozenset[str], float]:
        key = (value.candidate, value.start)
        if key not in self._around:
            roots = _around(self._statements.each[value.candidate], value)
            self._around[key] = roots, self._statements.weight(roots)
        return self._around[key]

    def one_deed(self, one: Value, other: Value, least: float = _DEED) -> bool:
        """Whether what was done is told by the same verb near in front of both or right behind, a telling one."""
        ours, theirs = (_beside(self._statements.each[v.candidate], v) for v in (one, other))
        telling = ours & theirs
        return bool(telling) and max(map(self._telling, telling)) >= least

    def _telling(self, verb: str) -> float:
        """How telling a root is, with the ending of a feminine verb or without it."""
        weights = self._statements.roots
        return min(weights.get(verb, math.inf), weights.get(verb + "ت", math.inf))

    def _is_to_come(self, value: Value) -> bool:
        """Whether a figure is told of what is to come: by a word near in front of it."""
        fused = self._document.candidates[value.candidate].language.fuses_particles
        return (
            self.forecast(value)
            or self._led_by(value, "to_come.txt")
            or (fused and any(map(FUTURE.fullmatch, self._in_front(value))))
        )

    def forecast(self, value: Value) -> bool:
        """Whether a word near in front of a figure says that it is expected, not only that it is to come."""
        return self._led_by(value, "expected.txt")

    def _led_by(self, value: Value, name: str) -> bool:
        """Whether a word of a list stands near in front of a figure."""
        language = self._document.candidates[value.candidate].language
        known = word_lists.words(language.code, name)
        fused = language.fuses_particles
        return any(word in known or (fused and word[1:] in known) for word in self._in_front(value))

    def _in_front(self, value: Value) -> list[str]:
        """The words that stand near in front of a figure."""
        candidate = self._document.candidates[value.candidate]
        tokens = tokenize(self._text(value), candidate.language, candidate.sentence.start, value.start)
        if candidate.language.cased:
            return [word for word in tokens.words if word.isalnum()][-_TO_COME_FAR:]
        return tokens.words[-_TO_COME:]

    def _governor(self, value: Value) -> frozenset[str]:
        """The stems of the noun, its adjective too, that a French or English figure is linked to: *net profit* of.

        Empty where a figure is linked to none, or to one that only says that there is a figure.
        """
        candidate = self._document.candidates[value.candidate]
        language = candidate.language
        if language.fuses_particles:
            return frozenset()
        tokens = tokenize(self._text(value), language, candidate.sentence.start, value.start)
        words = tokens.words
        at = len(words)
        while at and words[at - 1] in _LINKS:
            at -= 1
        linked, last = at < len(words), at
        while (
            at
            and last - at < _GOVERNING
            and words[at - 1].isalpha()
            and words[at - 1] not in language.stop_words
        ):
            at -= 1
        found = words[at:last] if linked else []
        if not found:
            return self._governor_behind(value)
        if not word_lists.words(language.code, "amounts.txt").isdisjoint(found):
            return frozenset()
        return frozenset(map(language.stem, found))

    def _governor_behind(self, value: Value) -> frozenset[str]:
        """The stem of the noun that a French or English sum is of: 300 euros *d'amende*."""
        candidate = self._document.candidates[value.candidate]
        language = candidate.language
        if not value.about.startswith("money "):
            return frozenset()
        words = tokenize(self._text(value), language, value.end, candidate.sentence.end).words
        at = next((k for k, word in enumerate(words) if word not in _LINKS), 0)
        noun = words[at] if at else ""
        amounts = word_lists.words(language.code, "amounts.txt")
        fit = noun.isalpha() and noun not in language.stop_words and noun not in amounts
        return frozenset({language.stem(noun)}) if fit else frozenset()

    def _is_of_votes(self, value: Value) -> bool:
        """Whether a French or English share is one of votes: 52,4 % *des suffrages*, 52 percent *of the vote*."""
        candidate = self._document.candidates[value.candidate]
        language = candidate.language
        if language.fuses_particles or value.about != "%":
            return False
        tokens = tokenize(self._text(value), language, value.end, candidate.sentence.end)
        counted = word_lists.table(language.code, "counted.tsv")
        return any(counted.get(word) == "votes" for word in tokens.words[:_OF_VOTES])

    def since(self, value: Value) -> bool:
        """Whether a span of time is told as the time since something («for the first time in 13 years»)."""
        candidate = self._document.candidates[value.candidate]
        tokens = tokenize(self._text(value), candidate.language, candidate.sentence.start, value.start)
        roles = word_lists.table(candidate.language.code, "date_roles.tsv")
        return any(roles.get(word) == "from" for word in tokens.words[-_SINCE:])

    def rises(self, value: Value) -> bool:
        """Whether a value's sentence says that what it counts rose."""
        return rises(self._document, value)

    def _text(self, value: Value) -> str:
        return self._document.articles[value.article].text


def rises(document: Document, value: Value) -> bool:
    """Whether the sentence of a value of a set says that what it counts rose."""
    candidate = document.candidates[value.candidate]
    words = word_lists.words(candidate.language.code, "rising.txt")
    said = candidate.words
    two = (f"{one} {other}" for one, other in pairwise(said))
    return any(word in words or word[1:] in words for word in said) or any(both in words for both in two)


def _beside(statement: Statement, value: Value) -> frozenset[str]:
    low = bisect_left(statement.sequence, (value.start, ""))
    high = bisect_left(statement.sequence, (value.end, ""))
    near = (*statement.sequence[max(0, low - _VERB) : low], *statement.sequence[high : high + 1])
    return frozenset(root.removesuffix("ت") for _, root in near)


def _around(statement: Statement, value: Value) -> frozenset[str]:
    low = bisect_left(statement.sequence, (value.start, ""))
    high = bisect_left(statement.sequence, (value.end, ""))
    near = (*statement.sequence[max(0, low - _WINDOW) : low], *statement.sequence[high : high + _WINDOW])
    return frozenset([root for _, root in near])
