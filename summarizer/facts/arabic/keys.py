"""The keys by which Arabic names of organizations, places and events are compared."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.facts import lexicon
from summarizer.facts.arabic import places
from summarizer.facts.arabic.clitics import readings
from summarizer.facts.arabic.events.events import GREAT_GAMES, event_family

# Foreign words of which the press of one country has another spelling than that of the next.
_SPELLINGS = (("اميرك", "امريك"), ("اوروب", "اورب"), ("سوفيات", "سوفيت"), ("فيدرال", "فدرال"))

GIVEN_ALONE = False
"""Whether a name alone that opens one person's full name is his given name: it is as often another's last one."""


def organization_words(words: Sequence[str]) -> tuple[str, ...]:
    """The words of an organization's name without what is fused in front of them."""
    out = []
    for word in words:
        bare = word.removeprefix("و") if len(word) > 4 else word
        bare = bare[1:] if bare.startswith("ل") and not bare.startswith("لل") and len(bare) > 5 else bare
        for prefix in ("لل", "ال"):
            if bare.startswith(prefix) and len(bare) > len(prefix) + 2:
                bare = bare[len(prefix) :]
                break
        out.append(_spelled(bare))
    return tuple(out)


def _spelled(word: str) -> str:
    """A word in one of the two ways in which the press writes America, Europe and «federal»."""
    for one, other in _SPELLINGS:
        if one in word:
            return word.replace(one, other, 1)
    return word


def place_key(name: str, words: Sequence[str], code: str) -> str:  # noqa: ARG001 - as in every grammar
    """The key of a place: its country's ISO 3166 code, else the normalised name without «city of»."""
    return places.place_key(name)


def event_parts(words: Sequence[str], code: str) -> tuple[str, frozenset[str]]:  # noqa: ARG001 - as in every grammar
    """An event's family and, of the great games, the host places among the words of its name."""
    family = event_family(words)
    if family not in GREAT_GAMES:
        return family, frozenset()
    generic = lexicon.words("ar", "event_generic_words.txt")
    return family, frozenset(_without_in(word) for word in words if word not in generic)


def _without_in(word: str) -> str:
    """A host without the particle «in»: as a place that the lists know, else as written."""
    return next((rest for rest, _ in readings(word) if places.is_place(rest)), word)
