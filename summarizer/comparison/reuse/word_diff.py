"""Wordings of one claim held against each other: words that differ, and wordings that say a part of it only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

from msgspec import Struct

from corpus import WORD, Language, get_language
from summarizer.document import terms_of

Span = tuple[int, int]

# Of what the claim's wordings have in common, one that holds less than this share says a part.
_WHOLE = 0.5
# Aligning takes time with the square of the words; nothing that a reader compares by eye is longer.
_ALIGNED = 600


class Said(Struct, frozen=True):
    """Some words and their language.

    Attributes:
        text: The words, as they stand in an article.
        language: ISO 639-1 code.
    """

    text: str
    language: str


def differing_words(one: Said, other: Said) -> tuple[list[Span], list[Span]]:
    """The words of each of two wordings that the other does not have.

    Words are compared in their normal form, so that spelling and vowel marks make no difference; a word that
    stands in both is none, wherever it stands. Of a word that one of them has more often, the occurrences
    that do not line up (Ratcliff and Obershelp 1988) are told.

    Returns:
        Start and end offsets in the one's text and in the other's; words behind one another make one span.
        None at all where the languages differ: then no word of one can stand in the other.
    """
    if one.language != other.language:
        return [], []
    language = get_language(one.language)
    ours, theirs = _words(one.text, language), _words(other.text, language)
    own, foreign = [word for word, _ in ours], [word for word, _ in theirs]
    lined_up: tuple[set[int], set[int]] = (set(), set())
    if max(len(own), len(foreign)) <= _ALIGNED:
        for a, b, size in SequenceMatcher(None, own, foreign, autojunk=False).get_matching_blocks():
            lined_up[0].update(range(a, a + size))
            lined_up[1].update(range(b, b + size))
    return _lacking(ours, foreign, lined_up[0]), _lacking(theirs, own, lined_up[1])


def in_part(wordings: Sequence[Said]) -> list[bool]:
    """For each wording of a claim whether it says a part of it only.

    What the claim says is taken to be the stems that at least two wordings of a language share; a wording
    that has less than half of them says a part.
    """
    held = [
        frozenset(terms_of(language.words(said.text), language))
        for said in wordings
        for language in [get_language(said.language)]
    ]
    counts: dict[str, Counter[str]] = {}
    for said, stems in zip(wordings, held, strict=True):
        counts.setdefault(said.language, Counter()).update(stems)
    parts = []
    for said, stems in zip(wordings, held, strict=True):
        core = {stem for stem, count in counts[said.language].items() if count > 1}
        parts.append(len(core & stems) < _WHOLE * len(core))
    return parts


def _words(text: str, language: Language) -> list[tuple[str, Span]]:
    return [(word, match.span()) for match in WORD.finditer(text) if (word := language.normalize(match[0]))]


def _lacking(words: Sequence[tuple[str, Span]], other: Sequence[str], lined_up: set[int]) -> list[Span]:
    """The words that another wording has less often, those that line up with it last."""
    left = Counter(other)
    left.subtract(words[n][0] for n in lined_up)
    spans: list[Span] = []
    before = -2  # behind nothing
    for n, (word, (start, end)) in enumerate(words):
        if n in lined_up:
            continue
        left[word] -= 1
        if left[word] >= 0:
            continue
        if before == n - 1:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
        before = n
    return spans
