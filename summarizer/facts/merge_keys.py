"""When two names mean the same: people by the parts of their names, institutions by their words."""

from __future__ import annotations

import re

from corpus import get_language
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings
from summarizer.facts.arabic.events import GREAT_GAMES, event_family
from summarizer.facts.arabic.places import is_place
from summarizer.facts.arabic.places import place_key as arabic_place_key

_YEAR = re.compile(r"(?:19|20)\d{2}")
_LONG_ENOUGH = 5


def person_parts(name: str, language: str) -> tuple[str, ...]:
    """The parts of a person's name, normalised, without article; عبد and بن stay with what follows."""
    parts: list[str] = []
    for word in get_language(language).words(name):
        bare = word.removeprefix("ال") if len(word) > 4 and language == "ar" else word
        if parts and parts[-1] in ("عبد", "بن", "ابو", "بو", "ال"):
            parts[-1] += bare
        else:
            parts.append(bare)
    return tuple(parts)


def same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names can be one person's: the shorter one's parts stand in the longer one, in order.

    A single part must be the last one, or the first of a name of one more part; one letter more, less or
    other in a long part is a spelling.
    """
    short, full = sorted((one, other), key=len)
    if not short:
        return False
    if len(short) == 1:
        return alike(short[0], full[-1]) or (len(full) == 1 and alike(short[0], full[0]))
    if len(short) == len(full):
        return all(alike(a, b) for a, b in zip(short, full, strict=True))
    at = 0
    for part in full:
        if at < len(short) and alike(part, short[at]):
            at += 1
    return at == len(short) and alike(short[-1], full[-1])


def alike(one: str, other: str) -> bool:
    """Whether two parts of names are one, or two spellings of one; they begin with the same letter then."""
    if one == other:
        return True
    return one_edit(one, other)


def one_edit(one: str, other: str) -> bool:
    """Whether one letter put in, left out or replaced behind the first makes one long word of the other."""
    if min(len(one), len(other)) < _LONG_ENOUGH or abs(len(one) - len(other)) > 1 or one[0] != other[0]:
        return False
    short, full = sorted((one, other), key=len)
    at = 0
    while at < len(short) and short[at] == full[at]:
        at += 1
    return short[at:] == full[at + 1 :] or (len(short) == len(full) and short[at + 1 :] == full[at + 1 :])


def organization_words(name: str, language: str) -> tuple[str, ...]:
    """The words of an organization's name by which its forms are compared."""
    code = get_language(language)
    words = code.words(name)
    if language != "ar":
        return tuple(words)
    out = []
    for word in words:
        bare = word.removeprefix("و") if len(word) > 4 else word
        bare = bare[1:] if bare.startswith("ل") and not bare.startswith("لل") and len(bare) > 5 else bare
        for prefix in ("لل", "ال"):
            if bare.startswith(prefix) and len(bare) > len(prefix) + 2:
                bare = bare[len(prefix) :]
                break
        out.append(bare)
    return tuple(out)


def place_key(name: str, language: str) -> str:
    """One key for all the names a place goes by in a language."""
    if language == "ar":
        return arabic_place_key(name)
    return " ".join(get_language(language).words(name))


def event_key(name: str, language: str) -> tuple[str, frozenset[str], frozenset[str]]:
    """An event's family, the years and the host places its name holds."""
    words = get_language(language).words(name)
    years = frozenset(word for word in words if _YEAR.fullmatch(word))
    if language != "ar":
        return " ".join(word for word in words if word not in years), years, frozenset()
    family = event_family(words)
    if family not in GREAT_GAMES:
        return family, years, frozenset()
    generic = lexicon.words("ar", "event_generic_words.txt")
    hosts = {word for word in words if word not in generic and word not in years}
    return family, years, frozenset(_without_in(word) for word in hosts)


def _without_in(word: str) -> str:
    """A host without the particle «in»: as a place that the lists know, else as written."""
    return next((rest for rest, _ in readings(word) if is_place(rest)), word)
