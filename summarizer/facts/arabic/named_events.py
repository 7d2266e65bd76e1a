"""Events in Arabic text that go by a name of their own: leagues, wars, revolutions, attacks and disasters."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from corpus import get_language
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import opening_at, readings_in
from summarizer.facts.arabic.institutions import is_adjective
from summarizer.facts.arabic.tagged_names import Name
from summarizer.facts.tokens import Tokens

_YEAR = re.compile(r"(?:1[0-9]|20)\d{2}")
_SHORTEST = 4  # letters of a definite word: shorter ones are particles; set by hand

Found = tuple[int, int, int]


@cache
def _listed() -> dict[str, tuple[tuple[str, ...], ...]]:
    """First word to the events that begin with it, longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for words in lexicon.phrases("ar", "events.txt"):
        found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(names, key=lambda n: (-len(n), n))) for first, names in found.items()}


@cache
def _heads() -> frozenset[str]:
    named = lexicon.words("ar", "event_named_heads.txt")
    return frozenset(_listed()) | named | lexicon.words("ar", "event_dated_heads.txt") | _definite()


def _definite() -> frozenset[str]:
    return lexicon.words("ar", "event_definite_heads.txt")


_openers = readings_in(_heads)


def find_named_events(tokens: Tokens, names: Sequence[Name]) -> list[Found]:
    """The events of a sentence, as (first token, last token, letters cut from the first)."""
    words = tokens.words
    places = {n.first: n.last for n in names if n.kind == "place"}
    out: list[Found] = []
    behind = 0
    for i in opening_at(words, _openers):
        if i < behind:
            continue
        hit = None
        for word, cut in _openers(words[i]):
            last = _read(tokens, i, word, places)
            if last is not None:
                hit = (i, last, cut)
                break
        if hit:
            out.append(hit)
            behind = hit[1] + 1
    return out


def _read(tokens: Tokens, i: int, head: str, places: Mapping[int, int]) -> int | None:
    words = tokens.words
    for name in _listed().get(head, ()):
        if tuple(words[i + 1 : i + len(name)]) == name[1:]:
            return _year(words, i + len(name) - 1)
    at = i + 1
    if at >= len(words):
        return None
    if head in _definite():
        # The Great *French* War: an adjective that is no common one tells which.
        own = lexicon.words("ar", "event_own_adjectives.txt") | lexicon.words("ar", "demonyms.txt")
        last = i
        while last + 1 < len(words) and (is_adjective(words[last + 1]) or _is_ordinal(words, last + 1)):
            last += 1
        return _year(words, last) if any(words[k] in own for k in range(at, last + 1)) else None
    dated = _day(words, at)
    if dated is not None:
        return dated
    if at in places:
        last = _joined(words, places[at], places)
        year = _year(words, last)
        return year if head in lexicon.words("ar", "event_named_heads.txt") or year > last else None
    if head in lexicon.words("ar", "event_dated_heads.txt"):
        return None
    single = words[at].startswith("ال") and len(words[at]) > _SHORTEST and not is_adjective(words[at])
    return _year(words, at) if single and words[at] in lexicon.words("ar", "event_own_nouns.txt") else None


def _is_ordinal(words: Sequence[str], k: int) -> bool:
    return words[k] in lexicon.table("ar", "ordinals.tsv")


def _joined(words: Sequence[str], last: int, places: Mapping[int, int]) -> int:
    """The second of two places: صبرا وشاتيلا."""
    at = last + 1
    return places[at] if at in places and words[at][0] == "و" else last


def _year(words: Sequence[str], last: int) -> int:
    """The last token with the year behind a name, the word for year in front of it or not."""
    at = last + 1
    at += at < len(words) and words[at] in ("عام", "سنه")
    return at if at < len(words) and _YEAR.fullmatch(words[at]) else last


def _day(words: Sequence[str], at: int) -> int | None:
    """The last token of a day and month, a year or a month by which an event goes: 25 يناير, 1973."""
    months = get_language("ar").months
    if _YEAR.fullmatch(words[at]):
        return at
    if words[at] in months:
        return _year(words, at)
    if words[at].isdigit() and at + 1 < len(words) and words[at + 1] in months:
        return _year(words, at + 1)
    return None
