"""One announcement that two articles have from different bodies: who denied, confirmed or announced it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from summarizer.comparison.attribution import DEFINITE, Attribution, Source, noun_phrase
from summarizer.comparison.differences import Difference
from summarizer.comparison.relations import Judged, Pair
from summarizer.comparison.statements import root
from summarizer.comparison.values import Value
from summarizer.document import Document
from summarizer.facts import Fact, lexicon

# So sure, two sentences state the same.
_STATED = 0.6
# The verb that announces stands among so many words at the front of an Arabic sentence.
_FRONT = 8


def speakers_apart(
    document: Document, facts: Sequence[Fact], judged: Mapping[Pair, Judged]
) -> Iterator[Difference]:
    """The bodies that sentences which state the same name each as who said so, with the same verb.

    «The company» and «the statement» name nobody: what stands before them does, and may well be the other one.

    Args:
        document: A set's candidates.
        facts: Its key facts.
        judged: How likely pairs of candidates state the same.
    """
    attribution = Attribution(document, facts)
    sources: dict[int, Source] = {}
    for (i, j), own in sorted(judged.items()):
        if own.same < _STATED:
            continue
        one, other = (sources.setdefault(k, attribution.of(k)) for k in (i, j))
        if one.kind == other.kind == "official" and _bodies(document, i, one, j, other):
            yield Difference(_value(document, i, one), _value(document, j, other))


def _bodies(document: Document, i: int, one: Source, j: int, other: Source) -> bool:
    ours, theirs = _stems(document, i, one), _stems(document, j, other)
    if min(len(ours), len(theirs)) < 2 or ours & theirs:
        return False
    return bool(_verbs(document, i) & _verbs(document, j))


def _stems(document: Document, index: int, source: Source) -> set[str]:
    """The stems of what a body is called by its sort; none for a statement, a medium, and a name alone.

    A name alone and a description («the capital's club») may be of one.
    """
    language = document.candidates[index].language
    words = language.words(_name(document, index, source))
    kinds = lexicon.table(language.code, "attribution.tsv")
    heads = lexicon.words(language.code, "organization_heads.txt")
    if not words or not (words[0] in heads or words[0].startswith(DEFINITE)):
        return set()
    if any(kinds.get(word) in ("statement", "medium", "unnamed") for word in words):
        return set()
    return {language.stem(word) for word in words}


def _name(document: Document, index: int, source: Source) -> str:
    """A body's name."""
    return noun_phrase(source.text, document.candidates[index].language)


def _verbs(document: Document, index: int) -> set[str]:
    candidate = document.candidates[index]
    verbs = candidate.language.reporting_verbs
    found = set()
    for word in candidate.words[:_FRONT]:
        bare = candidate.language.without_conjunction(word)
        if bare in verbs or word in verbs:
            found.add(root(candidate.language.stem(bare)).removesuffix("ت"))
    return found


def _value(document: Document, index: int, source: Source) -> Value:
    candidate = document.candidates[index]
    text = document.articles[candidate.article].text
    own = _name(document, index, source)
    start = text.index(own, candidate.sentence.start)
    return Value(index, candidate.article, "attribution", "speaker", start, start + len(own), words=(own,))
