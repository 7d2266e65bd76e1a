"""What a sentence is traced to: an official statement, a named person, a source without a name, another medium."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Literal, get_args

from summarizer.candidate import Candidate
from summarizer.document import Document
from summarizer.facts import Fact, lexicon

Sourcing = Literal["official", "person", "unnamed", "medium", "outlet"]
SOURCINGS: tuple[Sourcing, ...] = get_args(Sourcing)
# A word of attribution this near to a source's name speaks of it.
_NEAR = 6


class Attribution:
    """Answers where the sentences of a set have what they say from."""

    def __init__(self, document: Document, facts: Sequence[Fact]) -> None:
        """Look up where people are named.

        Args:
            document: The set's candidates.
            facts: Its key facts.
        """
        self._document = document
        ids = {article.id: n for n, article in enumerate(document.articles)}
        self._people = sorted(
            (ids[mention.article], mention.start)
            for fact in facts
            if fact.kind == "person"
            for mention in fact.mentions
            if mention.article in ids
        )

    def of(self, index: int) -> Sourcing:
        """What a candidate is traced to; the outlet itself where it names no source.

        A source counts only beside a verb of saying or a word such as «according to».
        """
        candidate = self._document.candidates[index]
        cues = [n for n, word in enumerate(candidate.words) if _is_cue(word, candidate)]
        if not cues:
            return "outlet"
        kinds = lexicon.table(candidate.language.code, "attribution.tsv")
        found: list[tuple[int, Sourcing]] = []
        for n, word in enumerate(candidate.words):
            far = min(abs(n - cue) for cue in cues)
            kind = kinds.get(_bare(word, candidate))
            if far <= _NEAR and kind == "statement":
                found.append((far, "official"))
            elif far <= _NEAR and kind in SOURCINGS:
                found.append((far, kind))
        nearest = min(found, default=None)
        if nearest and nearest[1] in ("medium", "official"):
            return nearest[1]
        if self._names_a_person(candidate):
            return "person"
        return nearest[1] if nearest else "outlet"

    def _names_a_person(self, candidate: Candidate) -> bool:
        at = bisect_left(self._people, (candidate.article, candidate.sentence.start))
        return at < len(self._people) and self._people[at] < (candidate.article, candidate.sentence.end)


def _is_cue(word: str, candidate: Candidate) -> bool:
    language = candidate.language
    bare = _bare(word, candidate)
    listed = lexicon.words(language.code, "sources.txt")
    return bool({word, bare} & language.reporting_verbs or {word, bare} & listed)


def _bare(word: str, candidate: Candidate) -> str:
    """A word without the particles that may be fused to a source: a conjunction, «to», «in»."""
    kinds = lexicon.table(candidate.language.code, "attribution.tsv")
    conjunctions = candidate.language.conjunctions
    if word in kinds or not conjunctions or len(word) <= 3:
        return word
    bare = word[1:] if word[0] in conjunctions else word
    for particle in ("ل", "ب"):
        if bare not in kinds and bare[0] == particle and bare[1:] in kinds:
            return bare[1:]
    return bare
