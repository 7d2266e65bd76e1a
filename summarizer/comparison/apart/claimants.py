"""Who claims an attack: two articles that name another group each as the one that says it was its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from itertools import combinations

from msgspec import Struct

from summarizer.candidate import Candidate
from summarizer.comparison import word_lists
from summarizer.comparison.differences import Difference
from summarizer.comparison.noun_phrases import noun_phrase
from summarizer.comparison.relations import Judged, Pair, likely_pairs
from summarizer.comparison.statements import root
from summarizer.comparison.values import Value
from summarizer.document import Document
from summarizer.facts.tokens import tokenize

# So sure, two sentences speak of one attack; a verb of announcing stands so near before «its responsibility».
_STATED, _REACH = 0.3, 8
# What a group is called by its sort tells no two apart: «the movement», «the organisation».
_LEAST = 1


class _Claimant(Struct, frozen=True):
    start: int
    end: int
    roots: frozenset[str]


def claimed_apart(document: Document, judged: Mapping[Pair, Judged]) -> Iterator[Difference]:
    """The groups that Arabic sentences on one attack name each as the one that claims it.

    Args:
        document: A set's candidates.
        judged: How likely pairs of candidates state the same.
    """

    def read(candidate: Candidate) -> _Claimant | None:
        return _claimant(document.articles[candidate.article].text, candidate)

    told = set()
    for (i, j), one, other in likely_pairs(document, judged, _STATED, read):
        if one is not None and other is not None and _are_two(one, other):
            told.add((i, j))
            yield Difference(_value(document, i, one), _value(document, j, other))
    for (i, one), (j, other) in combinations(_sole(document, read), 2):
        articles = {document.candidates[k].article for k in (i, j)}
        if len(articles) > 1 and (i, j) not in told and _are_two(one, other) and _one_deed(document, i, j):
            yield Difference(_value(document, i, one), _value(document, j, other))


def _are_two(one: _Claimant, other: _Claimant) -> bool:
    return min(len(one.roots), len(other.roots)) >= _LEAST and not one.roots & other.roots


def _sole(document: Document, read: Callable[[Candidate], _Claimant | None]) -> list[tuple[int, _Claimant]]:
    """The claims of articles that tell of one alone, with their candidates."""
    found: defaultdict[int, list[tuple[int, _Claimant]]] = defaultdict(list)
    for index, candidate in enumerate(document.candidates):
        own = read(candidate)
        if own is not None:
            found[candidate.article].append((index, own))
    return [own[0] for _, own in sorted(found.items()) if len(own) == 1]


def _one_deed(document: Document, i: int, j: int) -> bool:
    """Whether what two sentences call the deed that is claimed is the same word: the attack, the bombing."""
    deeds = []
    for index in (i, j):
        candidate = document.candidates[index]
        claims = word_lists.table(candidate.language.code, "claiming.tsv")
        forms = ({word, candidate.language.without_conjunction(word)} for word in candidate.words)
        deeds.append({form for own in forms for form in own if claims.get(form) == "deed"})
    return not deeds[0].isdisjoint(deeds[1])


def _claimant(text: str, candidate: Candidate) -> _Claimant | None:
    language = candidate.language
    claims = word_lists.table(language.code, "claiming.tsv")
    if not claims:
        return None
    tokens = tokenize(text, language, candidate.sentence.start, candidate.sentence.end)
    words = tokens.words
    for at, word in enumerate(words):
        how = claims.get(word) or claims.get(language.without_conjunction(word))
        if how is None:
            continue
        if how == "verb" or any(
            claims.get(own) == "responsibility" for own in words[at + 1 : at + 1 + _REACH]
        ):
            own = noun_phrase(text[tokens.ends[at] : candidate.sentence.end].lstrip(), language)
            if how == "responsibility" or not own:
                continue
            start = text.index(own, tokens.ends[at])
            end = start + len(own)
            stop = next(
                (tokens.starts[k] for k in range(at + 1, len(words)) if _parts(words[k], claims)), end
            )
            own = text[start : min(end, stop)].strip()
            sorts = word_lists.words(language.code, "group_sorts.txt")
            named = (w for w in language.words(own) if w not in sorts)
            roots = frozenset(root(language.stem(w)) for w in named)
            return _Claimant(start, start + len(own), roots) if own else None
    return None


def _parts(word: str, claims: Mapping[str, str]) -> bool:
    """Whether a word is what is claimed, and no part of who does."""
    return claims.get(word) in ("responsibility", "deed")


def _value(document: Document, index: int, claimant: _Claimant) -> Value:
    article = document.candidates[index].article
    text = document.articles[article].text[claimant.start : claimant.end]
    return Value(index, article, "attribution", "claimed", claimant.start, claimant.end, words=(text,))
