"""What two differing values are values of, in words that both sentences have: the date of «the new budget»."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from corpus import WORD
from summarizer.candidate import Candidate
from summarizer.comparison.pairs.statements import root
from summarizer.comparison.values.counted_words import CountedWords
from summarizer.comparison.values.values import Value
from summarizer.document import Document, term_of
from summarizer.facts.arabic.clitics import ARTICLES
from summarizer.facts.arabic.verb_forms import is_imperfect
from summarizer.facts.marks import CLAUSE_ENDS

# The longest subject, and how far from its value it is looked for first, in words; set by hand.
_LONGEST, _NEAR = 5, 7
# A word away from the value a subject is worth so much less; set by hand.
_FARTHER = 0.3
_AND = "و"
# No Arabic word but a rare one begins with these by its root.
_AND_HAMZA = ("وأ", "وإ")
# What times are counted in: an amount is of nothing «by *the hour*».
_TIMES = frozenset({"day", "hour", "minute", "month", "second", "week", "year"})


class _Word(Struct, frozen=True):
    """A word of a sentence.

    Attributes:
        start: Its offset in the sentence.
        end: The offset behind it.
        root: What it is compared by; empty of what tells no subject: a particle, a figure, a part of a value, a
            verb, an hour or a day.
        weight: How telling that is.
        definite: Whether it has the article.
    """

    start: int
    end: int
    root: str
    weight: float
    definite: bool


def subject(document: Document, one: Value, other: Value, values: Sequence[Value] = ()) -> str:
    """The words near a value that the other's sentence has too, as the first writes them; empty where none are.

    Args:
        document: A set's candidates.
        one: A value.
        other: Another value of the same thing.
        values: All values that the first one's sentence gives: none of them is part of a subject.
    """
    candidate, second = document.candidates[one.candidate], document.candidates[other.candidate]
    if candidate.language.code != second.language.code:
        return ""
    taken = _roots(second, other)
    start, end = one.start - candidate.sentence.start, one.end - candidate.sentence.start
    words = _words(document, candidate, [(value.start, value.end) for value in (one, *values)])
    before = [n for n, word in enumerate(words) if word.end <= start]
    behind = [n for n, word in enumerate(words) if word.start >= end]
    for reach in (_NEAR, len(words)):
        sides = (before[::-1][:reach], behind[:reach])
        found = [span for side in sides for span in _spans(words, side, taken, candidate.text)]
        if found:
            _, low, high = max(found)
            return _bare(candidate.text[-low:high], candidate)
    return ""


def _spans(
    words: Sequence[_Word], near: Sequence[int], taken: frozenset[str], text: str
) -> list[tuple[float, int, int]]:
    """Stretches that begin and end with a shared word: their worth, where they begin (negative) and end.

    Args:
        words: A sentence.
        near: Numbers of its words on one side of a value, the nearest first.
        taken: The roots that the other sentence has.
        text: The sentence's text.
    """
    found = []
    shared = [(away, n) for away, n in enumerate(near) if words[n].root in taken]
    for away, first in shared:
        for _, last in shared:
            if not first <= last < first + _LONGEST and not last <= first < last + _LONGEST:
                continue
            low, high = sorted((first, last))
            start, end = words[low].start, words[high].end
            bound = (
                not CLAUSE_ENDS.isdisjoint(text[start:end])
                or not all(words[k].root for k in range(low, high + 1))
                or _cuts_a_name(text, words[high].start, end)
            )
            if bound or (low == high and not words[low].definite):
                continue
            roots = {words[k].root: words[k].weight for k in range(low, high + 1) if words[k].root in taken}
            found.append((sum(roots[own] for own in sorted(roots)) - _FARTHER * away, -start, end))
    return found


def _cuts_a_name(text: str, last: int, end: int) -> bool:
    """Whether a word in capitals goes on behind a stretch that ends with one: «the bank's chief *Edward* Long»."""
    return text[last].isupper() and text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()


def _words(document: Document, candidate: Candidate, values: Sequence[tuple[int, int]]) -> list[_Word]:
    language, offset = candidate.language, candidate.sentence.start
    counted = CountedWords(language)
    found = []
    for match in WORD.finditer(candidate.text):
        word = language.normalize(match[0])
        stem = term_of(word, language.code) if word else None
        at = offset + match.start()
        valued = any(start <= at < end for start, end in values)
        telling = stem is not None and stem.isalpha() and word not in language.stop_words and not valued
        verb = word in language.reporting_verbs or (language.fuses_particles and is_imperfect(word))
        telling = telling and not verb and counted.kind(word) not in _TIMES
        own = stem if stem is not None and telling else None
        found.append(
            _Word(
                match.start(),
                match.end(),
                root(own) if own else "",
                document.idf.get(own, 0.0) if own else 0.0,
                word.startswith(ARTICLES),
            )
        )
    return found


def _roots(candidate: Candidate, value: Value) -> frozenset[str]:
    """The roots of a sentence but for those of its value."""
    code, normalize, offset = candidate.language.code, candidate.language.normalize, candidate.sentence.start
    stems = [
        term_of(word, code)
        for match in WORD.finditer(candidate.text)
        if not value.start <= offset + match.start() < value.end and (word := normalize(match[0]))
    ]
    return frozenset(root(stem) for stem in stems if stem is not None and stem.isalpha())


def _bare(text: str, candidate: Candidate) -> str:
    """A subject without the «and» that is fused to its first word."""
    language = candidate.language
    first, code = language.normalize(text.split(maxsplit=1)[0]), language.code
    same = first[:1] == _AND and term_of(first, code) == term_of(first[1:], code)
    fused = same or text.startswith(_AND_HAMZA)
    return " ".join((text[1:] if fused else text).split())
