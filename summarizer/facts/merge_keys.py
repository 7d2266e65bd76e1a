"""When two names of organizations, places or events mean the same: by their words."""

from __future__ import annotations

import re

from corpus import get_language
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings
from summarizer.facts.arabic.events import GREAT_GAMES, event_family
from summarizer.facts.arabic.places import is_place
from summarizer.facts.arabic.places import place_key as arabic_place_key

_YEAR = re.compile(r"(?:19|20)\d{2}")


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
