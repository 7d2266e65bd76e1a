"""Sports clubs in Arabic text: by their names, and by their city where a match is spoken of."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cache

from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import opening_at, readings, readings_in
from summarizer.facts.arabic.word_groups import place_words
from summarizer.facts.tokens import Tokens


@cache
def _names() -> dict[str, tuple[tuple[str, ...], ...]]:
    """First word to the clubs that begin with it, longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for words in lexicon.phrases("ar", "clubs.txt"):
        found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(names, key=lambda n: (-len(n), n))) for first, names in found.items()}


@cache
def _openers() -> frozenset[str]:
    """The words that a club, or the city it is called by, can begin with."""
    return lexicon.words("ar", "club_places.txt").union(_names())


def find_clubs(tokens: Tokens, taken: Collection[int]) -> Iterator[tuple[int, int, int]]:
    """The clubs of a sentence, as (first token, last token, letters cut from the first)."""
    words = tokens.words
    match: bool | None = None
    behind = 0
    for i in opening_at(words, _openers()):
        if i < behind:
            continue
        hit = _listed(words, i)
        if hit is None and i not in taken:
            places = lexicon.words("ar", "club_places.txt")
            for _, cut in readings_in(words[i], places):
                if not _is_placed(words, i, cut):
                    match = _is_match(words) if match is None else match
                    hit = (i, i, cut) if match else None
                    break
        if hit:
            yield hit
            behind = hit[1] + 1


def _listed(words: Sequence[str], i: int) -> tuple[int, int, int] | None:
    for rest, cut in readings(words[i]):
        for name in _names().get(rest, ()):
            last = i + len(name) - 1
            if tuple(words[i + 1 : last + 1]) == name[1:]:
                return i, last, cut
    return None


def _is_placed(words: Sequence[str], i: int, cut: int) -> bool:
    """Whether «in» or the like makes a city a place."""
    return words[i][:cut].endswith("ب") or (
        i > 0 and words[i - 1].removeprefix("و") in place_words("in front of a town")
    )


def _is_match(words: Sequence[str]) -> bool:
    said = lexicon.words("ar", "match_words.txt")
    return sum(any(rest in said for rest, _ in readings(word)) for word in words) > 1
