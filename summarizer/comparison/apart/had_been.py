"""Sentences whose own verb is in the pluperfect: what was so before the news, «had confirmed yesterday»."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from corpus import Language
from summarizer.candidate import Candidate
from summarizer.comparison.values.tolls import TOLLS
from summarizer.comparison.values.values import Value
from summarizer.document import Document
from summarizer.facts import lexicon
from summarizer.sentences.cues import cues

# The verb stands among so many words at the front of a sentence, and so near behind its auxiliary. Set by hand.
_FRONT, _NEAR = 12, 4
_FEMININE = "ت"


def without_past(
    document: Document, news: Sequence[int], values: Sequence[Sequence[Value]], earlier: Collection[int]
) -> list[int]:
    """What is told since, less what had been so before: in the pluperfect, of no day after the earlier articles.

    A toll that had been counted is known from today on, but for that of an earlier count which it overtook.

    Args:
        document: The candidates of both.
        news: Those of today that nothing earlier states.
        values: The values that each candidate gives.
        earlier: Indexes of the earlier articles.
    """
    last = max((document.articles[article].day for article in earlier), default="")

    def is_past(i: int) -> bool:
        later = any(value.kind == "date" and value.date[: len(last)] > last for value in values[i])
        counts = any(value.about in TOLLS and not value.earlier for value in values[i])
        return not later and not counts and had_been(document.candidates[i])

    return [i for i in news if not is_past(i)]


def had_been(candidate: Candidate) -> bool:
    """Whether a sentence tells in the pluperfect what it tells; not what stands in a clause of it alone."""
    known, words, language = cues(candidate.language), candidate.words[:_FRONT], candidate.language
    at = next((n for n, word in enumerate(words) if word in known["had"]), None)
    if at is None or not _is_main(words[:at], language):
        return False
    if language.fuses_particles:
        return at == 0 and _arabic(words, language)
    behind = [word for word in words[at + 1 : at + 1 + _NEAR] if word not in language.stop_words]
    return bool(behind) and _is_participle(behind[0], language)


def _is_main(front: tuple[str, ...], language: Language) -> bool:
    """Whether no word in front of an auxiliary leads in a clause or says that somebody says so."""
    known = cues(language)
    leads = known["aside"] | known["relative"] | language.complementizers | language.reporting_verbs
    return leads.isdisjoint(front)


def _arabic(words: tuple[str, ...], language: Language) -> bool:
    """Whether «was» at the front has its verb behind: with «had» (كان … قد), or a verb of saying of its gender."""
    known = cues(language)
    for n, word in enumerate(words[1:], 1):
        if word in known["had done"]:
            return True
        if word in known["aside"] | language.complementizers:
            return False
        if n > 1 and word in language.reporting_verbs:
            return word.endswith(_FEMININE) == words[0].endswith(_FEMININE)
    return False


def _is_participle(word: str, language: Language) -> bool:
    """Whether a word of French or English is a past participle by its ending or by a list."""
    endings, irregular = (
        frozenset().union(*(lexicon.words(language.code, name) for name in names))
        for names in (("past_endings.txt", "participle_endings.txt"), ("past_words.txt", "participles.txt"))
    )
    return word.endswith(tuple(endings)) or word in irregular | language.reporting_verbs
