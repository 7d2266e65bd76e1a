"""Who claims an attack: two articles that name another group each as the one that says it was its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations

from msgspec import Struct

from corpus import Language
from summarizer.candidate import Candidate
from summarizer.comparison import word_lists
from summarizer.comparison.differences import Difference
from summarizer.comparison.pairs.relations import Judged, Pair, likely_pairs
from summarizer.comparison.pairs.statements import root
from summarizer.comparison.sources.noun_phrases import noun_phrase
from summarizer.comparison.values.values import Value, wording
from summarizer.document import Document
from summarizer.facts.identities import body_identity
from summarizer.facts.merge_keys import organization_words
from summarizer.facts.tokens import tokens_of

# So sure, two sentences speak of one attack; a verb of announcing stands so near before «its responsibility».
_STATED, _REACH = 0.3, 8
# What a group is called by its sort tells no two apart: «the movement», «the organisation».
_LEAST = 1
# A deed that more articles call by one word is told of in a set of many stories.
_MANY = 60


class _Claimant(Struct, frozen=True):
    start: int
    end: int
    roots: frozenset[str]
    body: str | None = None


def claimed_apart(document: Document, judged: Mapping[Pair, Judged]) -> Iterator[Difference]:
    """The groups that Arabic sentences on one attack name each as the one that claims it.

    Args:
        document: A set's candidates.
        judged: How likely pairs of candidates state the same.
    """

    def read(candidate: Candidate) -> _Claimant | None:
        return _claimant(document, candidate)

    told = set()
    for (i, j), one, other in likely_pairs(document, judged, _STATED, read):
        if one is not None and other is not None and _are_two(one, other):
            told.add((i, j))
            yield Difference(_value(document, i, one), _value(document, j, other))
    for (i, one), (j, other) in _of_one_deed(document, _sole(document, read)):
        if (i, j) not in told and _are_two(one, other):
            yield Difference(_value(document, i, one), _value(document, j, other))


def _of_one_deed(
    document: Document, claims: Sequence[tuple[int, _Claimant]]
) -> list[tuple[tuple[int, _Claimant], tuple[int, _Claimant]]]:
    """The pairs of claims, one an article, whose sentences call the deed by the same word: the attack."""
    by_deed: defaultdict[str, list[tuple[int, _Claimant]]] = defaultdict(list)
    for own in claims:
        candidate = document.candidates[own[0]]
        known = word_lists.table(candidate.language.code, "claiming.tsv")
        forms = {*candidate.words, *map(candidate.language.without_conjunction, candidate.words)}
        for form in sorted(form for form in forms if known.get(form) == "deed"):
            by_deed[form].append(own)
    pairs = (pair for held in by_deed.values() if len(held) <= _MANY for pair in combinations(held, 2))
    return sorted({(one[0], other[0]): (one, other) for one, other in pairs}.values(), key=_places)


def _places(pair: tuple[tuple[int, _Claimant], tuple[int, _Claimant]]) -> tuple[int, int]:
    return pair[0][0], pair[1][0]


def _are_two(one: _Claimant, other: _Claimant) -> bool:
    one_body = one.body is not None and one.body == other.body
    return not one_body and min(len(one.roots), len(other.roots)) >= _LEAST and not one.roots & other.roots


def _sole(document: Document, read: Callable[[Candidate], _Claimant | None]) -> list[tuple[int, _Claimant]]:
    """The claims of articles that tell of one alone, with their candidates."""
    found: defaultdict[int, list[tuple[int, _Claimant]]] = defaultdict(list)
    for index, candidate in enumerate(document.candidates):
        own = read(candidate)
        if own is not None:
            found[candidate.article].append((index, own))
    return [own[0] for _, own in sorted(found.items()) if len(own) == 1]


def _claimant(document: Document, candidate: Candidate) -> _Claimant | None:
    language = candidate.language
    claims = word_lists.table(language.code, "claiming.tsv")
    if not claims:
        return None
    tokens = tokens_of(document, candidate)
    text, words = tokens.text, tokens.words
    if _needed(language.code).isdisjoint(words):
        return None
    for at, word in enumerate(words):
        how = claims.get(word) or claims.get(language.without_conjunction(word))
        if how is None:
            continue
        claimed = {claims.get(own) for own in words[at + 1 : at + 1 + _REACH]}
        # An idea is adopted with the same verb.
        if "responsibility" in claimed or (how == "verb" and any(claims.get(w) == "deed" for w in words)):
            own = noun_phrase(text[tokens.ends[at] : candidate.sentence.end].lstrip(), language)
            if how == "responsibility" or not own[:1].isalpha():
                continue  # «so far, and nobody claimed it»
            start = text.index(own, tokens.ends[at])
            end = start + len(own)
            stop = next(
                (tokens.starts[k] for k in range(at + 1, len(words)) if _parts(words[k], claims)), end
            )
            own = text[start : min(end, stop)].strip()
            sorts = word_lists.words(language.code, "group_sorts.txt")
            named = (w for w in language.words(own) if w not in sorts)
            roots = frozenset(root(language.stem(w)) for w in named)
            return _Claimant(start, start + len(own), roots, _body(own, language)) if own else None
    return None


@cache
def _needed(code: str) -> frozenset[str]:
    """The words of which a claim has one: most sentences have none."""
    claims = word_lists.table(code, "claiming.tsv")
    return frozenset(word for word, how in claims.items() if how in ("responsibility", "deed"))


def _body(said: str, language: Language) -> str | None:
    """The one name of the known body that words name, whatever else they call it («the terrorist»)."""
    words = language.words(said)
    runs = (words[a:b] for a in range(len(words)) for b in range(len(words), a, -1))
    found = (body_identity(organization_words(" ".join(run), language.code), language.code) for run in runs)
    return next((body for body in found if body is not None), None)


def _parts(word: str, claims: Mapping[str, str]) -> bool:
    """Whether a word is what is claimed, and no part of who does."""
    return claims.get(word) in ("responsibility", "deed")


def _value(document: Document, index: int, claimant: _Claimant) -> Value:
    return wording(document, index, "claimed", claimant.start, claimant.end)
