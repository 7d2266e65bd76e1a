"""Sentences that tell no news by themselves: questions, scenes («in a café, a man sits»), transitions, furniture.

A feature opens with a scene: somebody who is only described sits, stands or watches somewhere small. A transition
(«But that is not all.») is short and has nothing of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus import Language
from summarizer.candidate import Candidate
from summarizer.document import Document
from summarizer.facts.marks import OPENING_QUOTES
from summarizer.sentences.cues import cues

_QUESTION = re.compile(r"""[?؟]['"»”’)\]\s]*\.?\s*$""")
_DIGIT = re.compile(r"\d")
# A French link to other articles, «A surtout lire sur …:»; an address to write to.
_LINK = re.compile(r"^[AÀaà] (?:\w+ )?(?:lire|voir|écouter|regarder)\b[^:.,]{0,30}:")
_MAIL = re.compile(r"\w@\w+\.\w")
_PHRASE = 5  # words of the longest cue of furniture
# Words: within so many the place and the posture of a scene stand; a sentence of fewer than the last is a
# transition where nothing is said, denied or counted. Set by hand on press that nothing was learned from.
_OPENING = 3
_BEHIND = 14
_TRANSITION = 7
# Behind a preposition a noun with one of these is no place that is only described: «in the market».
_DEFINITE = ("ال", "لل")


def asides(document: Document) -> frozenset[int]:
    """The indexes of the candidates that tell no news; none where there are no others."""
    found = {i for i, candidate in enumerate(document.candidates) if is_aside(candidate)}
    return frozenset(found) if len(found) < len(document.candidates) else frozenset()


def is_aside(candidate: Candidate) -> bool:
    """Whether a sentence tells no news by itself."""
    return (
        _QUESTION.search(candidate.text) is not None
        or is_scene(candidate.words, candidate.language)
        or _is_transition(candidate)
        or _is_furniture(candidate)
    )


def is_scene(words: Sequence[str], language: Language) -> bool:
    """Whether a sentence sets a scene.

    Args:
        words: Its normalised words.
        language: Its language, whose lists of cues are asked.
    """
    known = cues(language)
    opener = language.without_conjunction(words[0]) if words else ""
    sits, placed = opener in known["scene"], opener in known["placed"]
    if not (sits or placed) or any(map(str.isdigit, words)):
        return False
    if sits:
        return True
    front = [opener, *words[1:_BEHIND]]
    place = next((n for n, word in enumerate(front[1:_OPENING], 1) if word in known["locale"]), None)
    described = False
    for n, word in enumerate(front):
        inside = place is not None and n > place
        if inside and word in known["watches"]:
            # Somebody who is named, or «the police», acts; who is only described is part of the scene.
            return described or (n + 1 < len(front) and _indefinite(front[n + 1], language))
        if word in language.reporting_verbs or word in known["relative"]:
            # What somebody said there is news, and who is only told apart by where he sits is none of it.
            return False
        if word in known["scene"]:
            return front[n - 1] not in language.complementizers
        described = described or (inside and word in known["indefinite"])
    return False


def _indefinite(word: str, language: Language) -> bool:
    """Whether a word lacks the article, in a language that fuses it; elsewhere that is a word of its own."""
    return language.fuses_particles and not word.startswith(_DEFINITE)


def _is_furniture(candidate: Candidate) -> bool:
    """Whether a French or English sentence is a credit, a link, or asks readers for something: «Lire aussi : …»."""
    if not candidate.language.cased or candidate.text.lstrip()[:1] in OPENING_QUOTES:
        return False
    front = [" ".join(candidate.words[:n]) for n in range(1, _PHRASE + 1)]
    asked = not cues(candidate.language)["furniture"].isdisjoint(front)
    return asked or any(sign.search(candidate.text) for sign in (_MAIL, _LINK))


def _is_transition(candidate: Candidate) -> bool:
    words, known = candidate.words, cues(candidate.language)
    if len(words) >= _TRANSITION or _DIGIT.search(candidate.text):
        return False
    bare = set(map(candidate.language.without_conjunction, words)) | set(words)
    leaning = not known["demonstrative"].isdisjoint(bare)
    leaning = leaning or not known["contrast"].isdisjoint(bare)
    return leaning and bare.isdisjoint(known["denial"] | candidate.language.reporting_verbs)
