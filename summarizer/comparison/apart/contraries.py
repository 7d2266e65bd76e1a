"""Sentences that tell the contrary of the same: prices rose, prices fell; it approved the law, it rejected it.

All their other words agree, so that they read as one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from msgspec import Struct

from corpus import Language
from summarizer.candidate import Candidate
from summarizer.comparison import word_lists
from summarizer.comparison.pairs.relations import Judged, Pair, likely_pairs
from summarizer.comparison.pairs.statements import root, roots_of
from summarizer.document import Document

# Who does something, or what it is done to, stands within so many words of the verb in French and English; in
# Arabic it is the first content word behind it, among so many. Set by hand.
_AROUND, _BEHIND = 4, 4
# Who loses to whom is the same told from the other side: here it matters who stands behind the verb.
_DIRECTED = frozenset({"outcome", "accusing"})


class _Deed(Struct, frozen=True):
    """What a word tells.

    Attributes:
        scale: What may be so or contrary.
        end: Which of both it is.
        of: The roots of what it is told of.
        then: Of a directed deed the roots of the words behind those.
    """

    scale: str
    end: str
    of: frozenset[str]
    then: frozenset[str]


class _Seen(Struct, frozen=True):
    deeds: tuple[_Deed, ...]
    roots: frozenset[str]


def contraries(document: Document, judged: Mapping[Pair, Judged], least: float) -> set[Pair]:
    """The pairs likely to state the same of which one tells the contrary, or the same of the other one of two.

    Too little to tell a difference by, as it may be told of two times, and enough to tell no agreement.

    Args:
        document: A set's candidates.
        judged: How likely pairs of candidates state the same.
        least: Pairs less likely than this are not looked at.
    """
    found = {
        pair
        for pair, ours, theirs in likely_pairs(document, judged, least, _seen)
        if ours.deeds and theirs.deeds and (_contrary(ours, theirs) or _turned_round(ours, theirs))
    }
    languages = [candidate.language.code for candidate in document.candidates]
    return found | {
        (i, j)
        for (i, j), own in judged.items()
        if own.same >= least and languages[i] != languages[j] and _contrary_abroad(document, i, j)
    }


def _contrary_abroad(document: Document, i: int, j: int) -> bool:
    """Whether two sentences in two languages each tell one end of a scale: it rose, il a reculé."""
    ours, theirs = (
        {(deed.scale, deed.end) for deed in _deeds(document.candidates[k]) if deed.scale not in _DIRECTED}
        for k in (i, j)
    )
    return len(ours) == len(theirs) == 1 and ours != theirs and {x for x, _ in ours} == {x for x, _ in theirs}


def _contrary(ours: _Seen, theirs: _Seen) -> bool:
    ends = {(deed.scale, deed.end) for deed in ours.deeds} & {(deed.scale, deed.end) for deed in theirs.deeds}
    agreed = {scale for scale, _ in ends}
    return any(
        x.scale == y.scale and x.scale not in agreed and _of_one(x, y, ours, theirs)
        for x, y in product(ours.deeds, theirs.deeds)
    )


def _of_one(x: _Deed, y: _Deed, ours: _Seen, theirs: _Seen) -> bool:
    """Whether two deeds are of one thing; of who wins or loses, of one side."""
    if x.of & y.of:
        return True
    return x.scale not in _DIRECTED and not (x.of.isdisjoint(theirs.roots) and y.of.isdisjoint(ours.roots))


def _turned_round(ours: _Seen, theirs: _Seen) -> bool:
    """Whether one deed is told of two, who change places: A accuses B, B accuses A."""
    return any(
        x.scale == y.scale in _DIRECTED
        and x.end == y.end
        and x.of.isdisjoint(y.of)
        and x.of & y.then
        and y.of & x.then
        for x, y in product(ours.deeds, theirs.deeds)
    )


def _seen(candidate: Candidate) -> _Seen:
    deeds = tuple(_deeds(candidate))
    return _Seen(deeds, frozenset(map(root, candidate.term_set)) if deeds else frozenset())


def _deeds(candidate: Candidate) -> Iterator[_Deed]:
    words, language = candidate.words, candidate.language
    known = word_lists.table(language.code, "contraries.tsv")
    for at, word in enumerate(words):
        said = known.get(word) or known.get(language.without_conjunction(word))
        for one in said.split(", ") if said else ():
            scale, _, end = one.partition(" ")
            yield _Deed(scale, end, *_told_of(words, at, language))


def _told_of(words: Sequence[str], at: int, language: Language) -> tuple[frozenset[str], frozenset[str]]:
    """The roots of what a deed is told of, and in Arabic of the words behind it."""
    if not language.fuses_particles:
        near = (*words[max(0, at - _AROUND) : at], *words[at + 1 : at + 1 + _AROUND])
        return roots_of(near, language), frozenset()
    behind = words[at + 1 : at + 1 + _BEHIND]
    found = [roots_of([word], language) for word in behind if word not in language.stop_words]
    return (found[0] if found else frozenset()), frozenset().union(*found[1:])
