"""The date of what a sentence tells, and not that of something it mentions aside.

«The port, *which opened in 1962*, was sold on Monday»: what stands in a relative clause, behind «since» or «after»,
in brackets or in a quotation is the date of something else.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from corpus import WORD, Language
from summarizer.candidate import Candidate
from summarizer.document import Document
from summarizer.facts import Fact, Mention
from summarizer.sentence_index import SentenceIndex
from summarizer.sentences.cues import cues

# Marks between which a clause or an aside stands.
_MARKS = "،,؛;:()–—"
_OPENS = "("
_CLAUSE = 500  # characters of a clause in front of its date that are looked at; set by hand, as no bound


def own_dates(document: Document, facts: Sequence[Fact]) -> Mapping[int, str]:
    """For each candidate that dates what it tells the date, in ISO 8601: the first one that is not aside.

    Args:
        document: A set's candidates.
        facts: Its key facts.
    """
    places = SentenceIndex(document)
    is_quoted = _quoted(facts)
    found: defaultdict[int, list[tuple[int, int, str]]] = defaultdict(list)
    for fact in facts:
        if fact.kind != "date" or fact.iso is None:
            continue
        for mention in fact.mentions:
            index = places.find(mention.article, mention.start)
            if index is None or is_quoted(mention):
                continue
            at = mention.start - document.candidates[index].sentence.start
            if not _is_aside(document.candidates[index], at, at + len(mention.text)):
                found[index].append((mention.start, mention.end, fact.iso))
    return {index: min(own)[2] for index, own in found.items()}


def _quoted(facts: Sequence[Fact]) -> Callable[[Mention], bool]:
    """Whether a mention begins within a quotation."""
    starts: defaultdict[str, list[int]] = defaultdict(list)
    ends: defaultdict[str, list[int]] = defaultdict(list)
    quotes = (mention for fact in facts if fact.kind == "quote" for mention in fact.mentions)
    for quote in quotes:
        starts[quote.article].append(quote.start)
        ends[quote.article].append(quote.end)
    for offsets in (*starts.values(), *ends.values()):
        offsets.sort()

    def is_quoted(mention: Mention) -> bool:
        opened = bisect_right(starts[mention.article], mention.start)
        return opened > bisect_right(ends[mention.article], mention.start)

    return is_quoted


def _is_aside(candidate: Candidate, start: int, end: int) -> bool:
    """Whether the date at an offset of a sentence is that of something mentioned in passing."""
    text, language = candidate.text, candidate.language
    first = _clause(text, start)
    if first and text[first - 1] == _OPENS:
        return True
    if not text[first:start].strip() and text[end : end + 1] in _MARKS and first:
        # A date between two marks belongs to what stands before the first one.
        start = first - 1
        first = _clause(text, start)
    return _leans(text[first:start], text[start:end], language)


def _clause(text: str, end: int) -> int:
    """Where the clause up to an offset begins; where it has no end of its own, the text that is looked at."""
    farthest = max(0, end - _CLAUSE)
    return max(farthest, max(text.rfind(mark, farthest, end) for mark in _MARKS) + 1)


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
