"""The date of what a sentence tells, and not that of something it mentions aside.

«The port, *which opened in 1962*, was sold on Monday»: what stands in a relative clause, behind «since» or «after»,
in brackets or in a quotation is the date of something else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from corpus import WORD, Language
from summarizer.candidate import Candidate
from summarizer.document import Document
from summarizer.facts import Fact, Mention
from summarizer.sentence_index import SentenceIndex
from summarizer.sentences.cues import cues

# Marks between which a clause or an aside stands.
_MARKS = "،,؛;:()–—"
_OPENS = "("


def own_dates(document: Document, facts: Sequence[Fact]) -> Mapping[int, str]:
    """For each candidate that dates what it tells the date, in ISO 8601: the first one that is not aside.

    Args:
        document: A set's candidates.
        facts: Its key facts.
    """
    places = SentenceIndex(document)
    quoted = _spans(facts, "quote")
    found: defaultdict[int, list[tuple[int, int, str]]] = defaultdict(list)
    for fact in facts:
        if fact.kind != "date" or fact.iso is None:
            continue
        for mention in fact.mentions:
            index = places.find(mention.article, mention.start)
            if index is None or _within(mention, quoted[mention.article]):
                continue
            at = mention.start - document.candidates[index].sentence.start
            if not _is_aside(document.candidates[index], at, at + len(mention.text)):
                found[index].append((mention.start, mention.end, fact.iso))
    return {index: min(own)[2] for index, own in found.items()}


def _spans(facts: Sequence[Fact], kind: str) -> Mapping[str, list[tuple[int, int]]]:
    """Where facts of a kind stand, by the article's id."""
    found: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for fact in facts:
        if fact.kind == kind:
            for mention in fact.mentions:
                found[mention.article].append((mention.start, mention.end))
    return found


def _within(mention: Mention, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= mention.start < end for start, end in spans)


def _is_aside(candidate: Candidate, start: int, end: int) -> bool:
    """Whether the date at an offset of a sentence is that of something mentioned in passing."""
    text, language = candidate.text, candidate.language
    first = max(text.rfind(mark, 0, start) for mark in _MARKS) + 1
    if first and text[first - 1] == _OPENS:
        return True
    if not text[first:start].strip() and text[end : end + 1] in _MARKS and first:
        # A date between two marks belongs to what stands before the first one.
        start = first - 1
        first = max(text.rfind(mark, 0, start) for mark in _MARKS) + 1
    return _leans(text[first:start], text[start:end], language)


def _leans(before: str, date: str, language: Language) -> bool:
    """Whether a clause up to its date holds a word that makes it the date of something else."""
    words = [language.normalize(word) for word in WORD.findall(before)]
    following = [*words[1:], *(language.normalize(word) for word in WORD.findall(date)[:1]), ""]
    held, times = cues(language)["aside"], cues(language)["time of day"]
    if words[:1] and words[0] in language.participles:
        return True  # «…, pointing to a visit on Monday»
    return any(
        # «The afternoon» is Arabic «after noon».
        not held.isdisjoint((word, language.without_conjunction(word))) and after not in times
        for word, after in zip(words, following, strict=False)
    )
