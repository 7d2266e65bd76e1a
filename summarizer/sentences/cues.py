"""Words by which a sentence denies, gives a reason, looks ahead or back, leans on another or sets a scene."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal, get_args

from corpus import Language, read_entries

Cue = Literal[
    "addition",
    "aside",
    "asks how many",
    "asks when",
    "asks why",
    "background",
    "both",
    "comment",
    "concession",
    "contrast",
    "counted",
    "demonstrative",
    "denial",
    "digression",
    "had",
    "indefinite",
    "locale",
    "manner",
    "named",
    "next",
    "placed",
    "reason",
    "relative",
    "role",
    "scene",
    "speaker",
    "speaks",
    "teaser",
    "time of day",
    "today",
    "watches",
]
# What Arabic tells by suffixes, or English by no word of its own; and those suffixes.
OwnCue = Literal[
    "ahead of a verb",
    "describes",
    "determiner",
    "furniture",
    "goes on",
    "had done",
    "impersonal",
    "latter",
    "no noun",
    "no verb",
    "of several",
    "of them",
    "possessive",
    "sole office",
    "source",
    "span of time",
    "when",
]
CUES: tuple[Cue, ...] = get_args(Cue)
"""The kinds of cues that every language has."""
Cues = Mapping[Cue | OwnCue, frozenset[str]]
"""A language's normalised words of each kind."""
_KINDS: tuple[Cue | OwnCue, ...] = (*CUES, *get_args(OwnCue))
_LEXICON = Path(__file__).parent / "lexicon"


@cache
def _read(code: str) -> Mapping[str, tuple[str, ...]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for line in read_entries(_LEXICON / f"{code}.tsv"):
        kind, word = line.split("\t")
        found[kind].append(word)
    return {kind: tuple(words) for kind, words in found.items()}


_NORMALIZED: dict[str, Cues] = {}


def cues(language: Language) -> Cues:
    """The normalised cue words of a language, kind by kind; none for a language without a list."""
    if language.code not in _NORMALIZED:
        held = _read(language.code)
        _NORMALIZED[language.code] = {
            kind: frozenset(map(language.normalize, held.get(kind, ()))) for kind in _KINDS
        }
    return _NORMALIZED[language.code]
