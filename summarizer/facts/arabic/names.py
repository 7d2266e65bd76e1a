"""People, organizations and places in Arabic text: word lists and grammar first, the tagger behind them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from summarizer.facts import lexicon, tagger
from summarizer.facts.arabic.clitics import find_reading, readings
from summarizer.facts.arabic.organizations import find_organizations
from summarizer.facts.arabic.places import find_places, is_known
from summarizer.facts.features import name_stem
from summarizer.facts.mention import Kind
from summarizer.facts.tokens import Tokens

_KIND: dict[str, Kind] = {"PER": "person", "LOC": "place", "ORG": "organization"}
_MARKS = '«»“”"‹›„'


@dataclass(frozen=True, slots=True)
class Name:
    """A name in one sentence.

    Attributes:
        first: Its first token.
        last: Its last token.
        cut: How many characters of the first token are a fused particle.
    """

    kind: Kind
    first: int
    last: int
    cut: int = 0


def find_names(sentences: Sequence[Tokens], taken: Sequence[Collection[int]]) -> list[list[Name]]:
    """The names of each sentence of an article, in order and not overlapping.

    Args:
        sentences: The article's sentences.
        taken: For each, the tokens of its dates, which no name holds.
    """
    model = tagger.load()
    names = [
        _in_sentence(tokens, tagger.tag(tokens.words, model), model, inside)
        for tokens, inside in zip(sentences, taken, strict=True)
    ]
    return _consistent(sentences, names, taken)


def _in_sentence(
    tokens: Tokens, tags: list[tuple[int, int, str]], model: tagger.Model, taken: Collection[int]
) -> list[Name]:
    words = tokens.words
    codes = model.knowledge.names
    listed = find_places(words, lambda word: codes.get(name_stem(word)))
    named = {k for first, last, _ in tags for k in range(first, last + 1)}
    named |= {k for first, last, _ in listed for k in range(first, last + 1)}
    out: list[Name] = [
        Name("organization", first, last, cut)
        for first, last, cut in find_organizations(tokens, taken, named)
    ]
    used = {k for name in out for k in range(name.first, name.last + 1)}
    for first, last, label in tags:
        span = _trim(words, first, last)
        if span is None or any(k in taken for k in range(span[0], span[1] + 1)):
            continue
        first, last = span
        kind = _KIND[label]
        if kind == "person":
            last = _full_name(words, last, used)
        overlaps = used.intersection(range(first, last + 1))
        if overlaps:
            continue
        if kind != "place" and first == last and is_known(_bare(words[first])):
            kind = "place"
        out.append(Name(kind, first, last, _cut(words[first], kind, codes)))
        used.update(range(first, last + 1))
    for first, last, cut in listed:
        if not used.intersection(range(first, last + 1)) and not set(taken).intersection(
            range(first, last + 1)
        ):
            out.append(Name("place", first, last, cut))
            used.update(range(first, last + 1))
    return sorted(out, key=lambda name: name.first)


def _trim(words: Sequence[str], first: int, last: int) -> tuple[int, int] | None:
    """A tagged span without marks and single letters at its ends; None where nothing is left of it."""
    while first <= last and not words[first][0].isalpha():
        first += 1
    while last >= first and not words[last][0].isalnum():
        last -= 1
    if first > last or (first == last and len(words[first]) < 2):
        return None
    return first, last


def _bare(word: str) -> str:
    found = find_reading(word, is_known)
    return found[0] if found else word


def _full_name(words: Sequence[str], last: int, used: Collection[int]) -> int:
    """The last token of a person's name that the tagger cut short: behind Abd and Al stands the rest of it."""
    while last + 1 < len(words) and last + 1 not in used:
        if words[last] in ("عبد", "ال", "ابن", "بن", "ابو", "بو", "ابي") and words[last + 1][0].isalpha():
            last += 1
        elif (
            words[last + 1] in ("بن", "ال", "ابن") and last + 2 < len(words) and words[last + 2][0].isalpha()
        ):
            last += 2
        else:
            break
    return last


def _cut(word: str, kind: Kind, codes: object) -> int:
    """How many letters in front of a tagged name are particles, as far as lists and counts tell."""
    if kind == "place":
        found = find_reading(word, is_known)
        if found:
            return found[1]
    get = getattr(codes, "get", {}.get)
    own = get(word)
    for rest, cut in readings(word):
        if cut and (rest in lexicon.words("ar", "first_names.txt") or (own is None and get(name_stem(rest)))):
            return cut
    return 0


def _consistent(
    sentences: Sequence[Tokens], names: list[list[Name]], taken: Sequence[Collection[int]]
) -> list[list[Name]]:
    """Give the same words the same kind all over an article, and a person's last name its person.

    A name of one word spreads only where it is tagged at least as often as it is not.
    """
    kinds: dict[tuple[str, ...], dict[Kind, int]] = {}
    for tokens, found in zip(sentences, names, strict=True):
        for name in found:
            key = _key(tokens.words, name)
            counts = kinds.setdefault(key, {})
            counts[name.kind] = counts.get(name.kind, 0) + 1
            if name.kind == "person" and name.last > name.first and len(tokens.words[name.last]) > 3:
                kinds.setdefault((name_stem(tokens.words[name.last]),), {}).setdefault("person", 1)
    best: dict[tuple[str, ...], Kind] = {key: max(sorted(c), key=lambda k: c[k]) for key, c in kinds.items()}
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for key in best:
        by_first.setdefault(key[0], []).append(key)
    out: list[list[Name]] = []
    for tokens, found, inside in zip(sentences, names, taken, strict=True):
        words = tokens.words
        used = set(inside)
        for name in found:
            used.update(range(name.first, name.last + 1))
        fresh = [Name(_majority(best, kinds, _key(words, n), n.kind), n.first, n.last, n.cut) for n in found]
        for i, word in enumerate(words):
            if i in used or not word[0].isalpha():
                continue
            for rest, cut in readings(word):
                keys = by_first.get(name_stem(rest)) if rest not in tokens.language.stop_words else None
                key = max(
                    (
                        key
                        for key in keys or ()
                        if tuple(words[i + 1 : i + len(key)]) == key[1:] and (len(key) > 1 or len(key[0]) > 3)
                    ),
                    key=len,
                    default=None,
                )
                last = i + len(key) - 1 if key else i
                if key and not used.intersection(range(i, last + 1)) and _spreads(key, best[key], word, rest):
                    fresh.append(Name(best[key], i, last, cut))
                    used.update(range(i, last + 1))
                    break
        out.append(sorted(fresh, key=lambda name: name.first))
    return out


def _key(words: Sequence[str], name: Name) -> tuple[str, ...]:
    return (name_stem(words[name.first][name.cut :]), *words[name.first + 1 : name.last + 1])


def _spreads(key: tuple[str, ...], kind: Kind, word: str, rest: str) -> bool:
    if len(key) > 1:
        return True
    if kind == "organization":
        return False  # الوزارة, الاتحاد: a head alone is no name
    # قطر is a place, القطر and قطرها are not: a single word spreads as it was written.
    return kind == "person" or not (rest.startswith("ال") and not is_known(rest))


def _majority(
    best: dict[tuple[str, ...], Kind],
    kinds: dict[tuple[str, ...], dict[Kind, int]],
    key: tuple[str, ...],
    own: Kind,
) -> Kind:
    counts = kinds.get(key, {})
    top = best.get(key, own)
    return top if counts.get(top, 0) > 2 * counts.get(own, 0) else own
