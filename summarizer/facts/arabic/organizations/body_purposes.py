"""What goes on with the name of a body behind its last noun: what it works for, on or against, and where."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings
from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.organizations.organization_words import is_naming_adjective
from summarizer.facts.arabic.places import is_place
from summarizer.facts.arabic.saying import cue
from summarizer.facts.arabic.word_groups import body_words
from summarizer.facts.tokens import Tokens

_FROM, _SAKE = "من", "اجل"
# Prepositions, and what takes each (`body_words.tsv`).
_PREPOSITIONS = {"عن": "works about", "علي": "works on", "من": "works against", "مع": "works with"}
_FEWEST = 2  # words of a name that ends with a bare noun
# Behind these a name that goes on is over.
_ENDS = frozenset('.،,؛:!؟?()[]«»“”"')


def with_purposes(tokens: Tokens, names: Sequence[Name], used: Collection[int]) -> list[Name]:
    """The names of a sentence, bodies with what they work for: the network *for the sake of citizenship*.

    Where a body's name ends with a bare noun the place behind is its genitive, and none by itself: western *Asia*.
    """
    if not any(name.kind == "organization" and name.last > name.first for name in names):
        return list(names)
    places = {k for name in names if name.kind == "place" for k in name.tokens}
    out = [_with_purpose(tokens, name, used, places) for name in names]
    if all(new is old for new, old in zip(out, names, strict=True)):
        return out
    held = {k for name in out if name.kind == "organization" for k in name.tokens}
    return [name for name in out if name.kind != "place" or held.isdisjoint(name.tokens)]


def _with_purpose(tokens: Tokens, name: Name, used: Collection[int], places: Collection[int]) -> Name:
    """A body with what it works for, on or against, and where; anything else as it is."""
    if name.kind != "organization" or name.last == name.first:
        return name
    words, last = tokens.words, name.last
    if is_governed(words, last + 1):
        end = _noun_phrase(tokens, last + 2, {k for k in used if k not in places})
    elif words[last + 1 : last + 3] == [_FROM, _SAKE] and not _is_whole(tokens, name):
        end = _cause(tokens, last + 3, {k for k in used if k not in places})
    else:
        free = last + 1 not in used or last + 1 in places
        end = last + 1 if free and _is_bare_before_place(tokens, name) else None
    return name if end is None else Name(name.kind, name.first, end, name.cut)


def _is_whole(tokens: Tokens, name: Name) -> bool:
    """Whether a list has the name of a body: efforts of the United Nations *for the sake of* peace are its own."""
    first, *rest = tokens.words[name.first : name.last + 1]
    listed = lexicon.phrases("ar", "organizations.txt")
    return any((form, *rest) in listed for form, _ in readings(first))


def is_governed(words: Sequence[str], k: int) -> bool:
    """Whether a token is the preposition that what a body works for takes: for defence *of*, an end *to*."""
    group = _PREPOSITIONS.get(words[k]) if 0 < k < len(words) else None
    return group is not None and words[k - 1] in body_words(group)


def _noun_phrase(tokens: Tokens, at: int, used: Collection[int]) -> int | None:
    """The last token of a definite noun at a token, a bare noun in front of it or none, with its adjectives."""
    words = tokens.words
    if at + 1 < len(words) and at not in used and words[at].isalpha() and not words[at].startswith("ال"):
        small = words[at] in tokens.language.stop_words or cue(tokens, at) is not None
        at += not small and words[at + 1].startswith("ال")
    if at >= len(words) or at in used or not words[at].startswith("ال"):
        return None
    while at + 1 < len(words) and at + 1 not in used and is_naming_adjective(words[at + 1]):
        at += 1
    return at


def _cause(tokens: Tokens, at: int, used: Collection[int]) -> int | None:
    """The last token of a cause that ends its clause: *democracy and peace*; *reaching* a deal is none."""
    end = _noun_phrase(tokens, at, used)
    words = tokens.words
    while (
        end is not None and end + 1 < len(words) and words[end + 1].startswith("وال") and end + 1 not in used
    ):
        end += 1
    after = words[end + 1] if end is not None and end + 1 < len(words) else "."
    ends = end is not None and (after[0] in _ENDS or cue(tokens, end + 1) is not None)
    return end if ends or (end is not None and after in tokens.language.complementizers) else None


def _is_bare_before_place(tokens: Tokens, name: Name) -> bool:
    """Whether a name ends with a particle and a bare noun of place or side, and its genitive stands behind it."""
    words, at = tokens.words, name.last + 1
    if at >= len(words) or name.last - name.first < _FEWEST or words[name.last][0] not in "بلو":
        return False
    heads = lexicon.words("ar", "place_heads.txt")
    rests = [rest for rest, cut in readings(words[name.last]) if cut and not rest.startswith("ال")]
    side = any(rest[-1] == "ي" and rest[:-1] in heads for rest in rests) and is_place(words[at])
    town = any(rest in heads for rest in rests) and words[at] not in tokens.language.stop_words
    return words[at].isalpha() and (side or (town and cue(tokens, at) is None))
