"""Capitals in French and English text that are no acronym of a body, by what else the article writes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarizer.facts import lexicon
from summarizer.facts.latin.names.gazetteer import body_at, place_at
from summarizer.facts.latin.names.long_forms import plain_letter, spelled_from
from summarizer.facts.latin.names.names import Name
from summarizer.facts.latin.names.outlets import is_agency, is_camel_case
from summarizer.facts.latin.saying import saying_verbs
from summarizer.facts.marks import APOSTROPHES, BRACKETS, JOINTS
from summarizer.facts.tokens import Tokens

_CODE = 3  # letters of an airport's code
_ONE, _THE = frozenset({"un", "une"}), frozenset({"le", "la", "'", "’"})
_WHOSE = frozenset({"her", "his", "its", "my", "our", "their", "your"})
_AIRPORT = frozenset({"airport", "aéroport"})


def without_codes(sentences: Sequence[Tokens], names: Sequence[Sequence[Name]]) -> list[Sequence[Name]]:
    """The names of an article without airports, shouted words and models.

    An airport's code stands in brackets behind its place, *Seattle (SEA)*; a word that is only shouted, *STOLEN*,
    has small letters elsewhere; a model stands behind its make, *iPhone XS*.

    Args:
        sentences: The article's sentences and headings.
        names: The names of each.
    """
    doubtful = {
        tokens.words[name.first]
        for tokens, found in zip(sentences, names, strict=True)
        for name in found
        if _is_acronym(tokens, name)
    }
    if not doubtful:
        return list(names)
    told = [list(_airports(tokens, found)) for tokens, found in zip(sentences, names, strict=True)]
    listed = [_codes(tokens, found) for tokens, found in zip(sentences, names, strict=True)]
    other = {code for codes in told for code in codes}
    if len(other) > 1:  # an article that has told some may have those of smaller places too
        other |= {tokens.words[k] for tokens, codes in zip(sentences, listed, strict=True) for k in codes}
    other |= _shouted(sentences, doubtful) | _counted(sentences, doubtful) | _silent_things(sentences, names)
    other |= {a for tokens in sentences for a in _things(tokens, doubtful)} | _owned(sentences, doubtful)
    return [
        [
            m
            for m in found
            if not (_is_acronym(tokens, m) and (tokens.words[m.first] in other or _is_model(tokens, m)))
        ]
        for tokens, found in zip(sentences, names, strict=True)
    ]


def _shouted(sentences: Sequence[Tokens], doubtful: set[str]) -> set[str]:
    """The doubtful capitals that are words in small letters elsewhere in the article: *STOLEN*, a stolen car."""
    small = sentences[0].language.stop_words
    return {
        word
        for tokens in sentences
        for k, word in enumerate(tokens.words)
        if word in doubtful and word not in small and tokens.raw(k).islower()
    }


def _owned(sentences: Sequence[Tokens], doubtful: set[str]) -> set[str]:
    """The doubtful capitals that an English article has only as somebody's: *its* HQ, *their* GP."""
    if sentences[0].language.code != "en":
        return set()
    before = [(w, t.words[k - 1]) for t in sentences for k, w in enumerate(t.words) if k and w in doubtful]
    other = {w for w, front in before if front not in _WHOSE} | lexicon.names("en", "body_ids.tsv").keys()
    return {w for w, front in before if front in _WHOSE and w not in other}


def _silent_things(sentences: Sequence[Tokens], names: Sequence[Sequence[Name]]) -> set[str]:
    """The acronyms that stand as of things, and of which no sentence tells that they say something."""
    things = {
        code for tokens, found in zip(sentences, names, strict=True) for code in _of_things(tokens, found)
    }
    if not things:
        return things
    verbs = saying_verbs(sentences[0].language.code)
    speak = {a for t in sentences for a, verb in pairwise(t.words) if a in things and verb in verbs}
    return things - speak


def _counted(sentences: Sequence[Tokens], doubtful: set[str]) -> set[str]:
    """The doubtful capitals of which a French article has several, and not the one: *un* LBD, d'*une* PME."""
    before: Counter[tuple[str, bool]] = Counter(
        (word, tokens.words[k - 1] in _ONE)
        for tokens in sentences
        if tokens.language.code == "fr"
        for k, word in enumerate(tokens.words)
        if k and word in doubtful and tokens.words[k - 1] in _ONE | _THE and tokens.raw(k).isupper()
    )
    return {word for word, one in before if one and before[word, True] >= before[word, False]}


def _things(tokens: Tokens, doubtful: set[str]) -> Iterator[str]:
    """The doubtful acronyms in brackets behind the small words they are of: indice de masse corporelle *(IMC)*.

    A noun of a body tells one, with a capital or without: la confédération générale du travail (CGT).
    """
    if tokens.language.code != "fr":
        return
    heads = lexicon.words("fr", "organization_heads.txt", "roles.txt")
    heads |= lexicon.table("fr", "body_kinds.tsv").keys()
    for k in range(2, len(tokens) - 1):
        if tokens.words[k] not in doubtful or (tokens.words[k - 1], tokens.words[k + 1]) != BRACKETS:
            continue
        at, letters = k - 2, list(tokens.words[k])
        while letters and at >= 0 and (tokens.raw(at).islower() or tokens.words[at] in JOINTS):
            small = tokens.words[at] in tokens.language.stop_words or not tokens.words[at].isalpha()
            if not small and plain_letter(tokens.words[at]) != letters[-1]:
                break
            letters = letters if small else letters[:-1]
            at -= 1
        if not letters and tokens.words[at + 1] not in heads:
            yield tokens.words[k]


def with_openers(sentences: Sequence[Tokens], names: Sequence[Sequence[Name]]) -> list[Sequence[Name]]:
    """The names with the acronyms that open a sentence, where another sentence or a list names the body.

    «*HLB* clerks left»: what opens a sentence in capitals may only be shouted.

    Args:
        sentences: The article's sentences and headings.
        names: The names of each.
    """
    told = {
        tokens.words[name.first]
        for tokens, found in zip(sentences, names, strict=True)
        for name in found
        if name.first == name.last and name.kind == "organization" and tokens.raw(name.first).isupper()
    }
    return [
        [Name("organization", 0, 0), *found] if _opens_with(tokens, found, told) else found
        for tokens, found in zip(sentences, names, strict=True)
    ]


def _opens_with(tokens: Tokens, found: Sequence[Name], told: set[str]) -> bool:
    """Whether an acronym of a known body opens a sentence in front of a small word, and no name is there."""
    free = not found or found[0].first > 0
    if not free or len(tokens) < len(("HLB", "clerks")) or tokens.heading:
        return False
    known = tokens.words[0] in told or tokens.words[0] in lexicon.names(tokens.language.code, "body_ids.tsv")
    return (
        known
        and tokens.raw(0).isupper()
        and is_agency(tokens, 0)
        and (tokens.raw(1).islower() or tokens.words[1] in APOSTROPHES)
    )


def _is_acronym(tokens: Tokens, name: Name) -> bool:
    """Whether nothing but its capitals makes one word an organization: no list knows it."""
    if name.kind != "organization" or name.first != name.last or not tokens.raw(name.first).isupper():
        return False
    agencies = lexicon.words(tokens.language.code, "agencies.txt")
    return tokens.words[name.first] not in agencies and body_at(tokens, name.first) is None


def _airports(tokens: Tokens, names: Sequence[Name]) -> Iterator[str]:
    """The codes in brackets of a sentence, where one of them stands behind a place or an airport that is known."""
    codes = _codes(tokens, names)
    if any(tokens.words[k - 2] in _AIRPORT or _ends_place(tokens, k - 2) for k in codes):
        yield from (tokens.words[k] for k in codes)


def _codes(tokens: Tokens, names: Sequence[Name]) -> list[int]:
    """Where three capitals stand in brackets that are no body's behind its name."""
    bodies = {name.last for name in names if name.kind == "organization"}
    return [
        k
        for k in range(2, len(tokens) - 1)
        if (tokens.words[k - 1], tokens.words[k + 1]) == BRACKETS
        and len(tokens.words[k]) == _CODE
        and tokens.raw(k).isupper()
        and k - 2 not in bodies  # the Halden Bank (HLB)
    ]


def _of_things(tokens: Tokens, names: Sequence[Name]) -> Iterator[str]:
    """The acronyms in English brackets that shorten what no body is called: a magnetic recording (*HMR*)."""
    bodies = [name for name in names if name.kind == "organization"]
    places = {(name.first, name.last) for name in names if name.kind == "place"}
    heads = lexicon.words(tokens.language.code, "organization_heads.txt")
    known = lexicon.names(tokens.language.code, "body_ids.tsv")
    for k in range(2, len(tokens) - 1) if tokens.language.code == "en" else ():
        closed = (tokens.words[k - 1], tokens.words[k + 1]) == BRACKETS and tokens.raw(k).isupper()
        closed = closed and tokens.words[k] not in known
        first = spelled_from(tokens, k) if closed else None
        named = first is not None and (
            any(first <= name.last < k for name in bodies) or not heads.isdisjoint(tokens.words[first:k])
        )
        is_plain = tokens.raw(
            k - 2
        ).islower()  # «English National Opera (ENO)» may be a body that no list knows
        if first is not None and ((is_plain and not named) or (first, k - 2) in places):
            yield tokens.words[k]


def _ends_place(tokens: Tokens, last: int) -> bool:
    return any(place_at(tokens, k) == last for k in range(max(0, last - _CODE), last + 1))


def _is_model(tokens: Tokens, name: Name) -> bool:
    """Whether a word with a capital inside stands right in front of an acronym: *iPhone* SE."""
    at = name.first - 1
    inner = at >= 0 and tokens.words[at].isalpha() and tokens.raw(at)[1:] != tokens.raw(at)[1:].lower()
    return inner and (is_camel_case(tokens, at) or tokens.raw(at)[0].islower())
