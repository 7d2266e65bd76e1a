"""What sites say around an article: the boilerplate phrases of a language, looked up in a line's words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from corpus.languages import WORD, Language, get_language
from corpus.languages.base import entries, normalized

# Sites in any language have English labels.
_EVERYWHERE = "en"


@cache
def _of_language(code: str) -> dict[str, list[tuple[str, ...]]]:
    """The boilerplate phrases of a language as tuples of normalised words, by their kind."""
    rows = [entry.split("\t") for entry in entries(code, "boilerplate.tsv")]
    written = normalized((phrase for _, phrase in rows), get_language(code).normalize)
    found: dict[str, list[tuple[str, ...]]] = {}
    for (kind, _), phrase in zip(rows, written, strict=True):
        found.setdefault(kind, []).append(tuple(WORD.findall(phrase)))
    return found


@cache
def phrases(code: str, kinds: tuple[str, ...]) -> dict[str, list[tuple[str, ...]]]:
    """The boilerplate phrases of some kinds, by their first word, longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for kind in kinds:
        for words in _of_language(code).get(kind, ()):
            found.setdefault(words[0], []).append(words)
    return {first: sorted(group, key=len, reverse=True) for first, group in found.items()}


@cache
def _telling(code: str, kinds: tuple[str, ...]) -> frozenset[str]:
    """The longest word of each phrase of some kinds: a line without any of them holds none of the phrases."""
    known = _of_language(code)
    return frozenset(max(words, key=len) for kind in kinds for words in known.get(kind, ()))


@cache
def _telling_anywhere(code: str) -> frozenset[str]:
    return frozenset().union(*(_telling(known, tuple(_of_language(known))) for known in (code, _EVERYWHERE)))


def may_be_covered(words: Sequence[str], code: str) -> bool:
    """Whether a line's normalised words may hold any phrase, of the language or of English: most hold none."""
    return not _telling_anywhere(code).isdisjoint(words)


@cache
def _telling_either(code: str, kinds: tuple[str, ...]) -> frozenset[str]:
    """The same of a language and of English."""
    return _telling(code, kinds) | _telling(_EVERYWHERE, kinds)


@cache
def _openings(code: str, kinds: tuple[str, ...]) -> frozenset[str]:
    """The first words of the phrases of some kinds, of a language and of English."""
    return frozenset(phrases(code, kinds)) | frozenset(phrases(_EVERYWHERE, kinds))


def _length_at(words: Sequence[str], at: int, known: dict[str, list[tuple[str, ...]]]) -> int:
    for phrase in known.get(words[at], ()):
        length = len(phrase)
        if length == 1 or tuple(words[at : at + length]) == phrase:
            return length
    return 0


def covered(words: Sequence[str], code: str, *kinds: str) -> int:
    """How many of a line's normalised words belong to boilerplate phrases of some kinds."""
    if _telling(code, kinds).isdisjoint(words):
        return 0  # most lines of an article, told without a look at each word
    known = phrases(code, kinds)
    behind = count = 0
    for i in [i for i, word in enumerate(words) if word in known]:
        if i >= behind:
            length = _length_at(words, i, known)
            count += length
            behind = i + length
    return count


def covered_anywhere(words: Sequence[str], code: str, *kinds: str) -> int:
    """The same, by the phrases of the language or of English, whichever cover more."""
    if _telling_either(code, kinds).isdisjoint(words):
        return 0
    own = covered(words, code, *kinds)
    return own if code == _EVERYWHERE else max(own, covered(words, _EVERYWHERE, *kinds))


def prefix(words: Sequence[str], code: str, *kinds: str) -> int:
    """How many words the phrase has that a line begins with, in the language or in English; 0 for none."""
    if not words or words[0] not in _openings(code, kinds):
        return 0
    return max(_length_at(words, 0, phrases(known, kinds)) for known in {code, _EVERYWHERE})


@cache
def _openings_of_months(code: str) -> frozenset[str]:
    """The first words of the names of months."""
    return frozenset(name.partition(" ")[0] for name in get_language(code).months)


def stamp_share(words: Sequence[str], language: Language) -> float:
    """The share of a line's words that say when it was published: labels, days, months, numbers.

    0 where no label, day or month is among them: numbers alone are no date.
    """
    labels = covered_anywhere(words, language.code, "published")
    openings = _openings_of_months(language.code)
    if not labels and openings.isdisjoint(words):
        return 0.0
    behind = months = 0
    for i in [i for i, word in enumerate(words) if word in openings]:
        if i >= behind:
            length = next(
                (n for n in (2, 1) if " ".join(words[i : i + n]) in language.months and i + n <= len(words)),
                0,
            )
            months += length
            behind = i + length
    if not labels + months:
        return 0.0
    return min(1.0, (labels + months + sum(word[0].isdigit() for word in words)) / len(words))
