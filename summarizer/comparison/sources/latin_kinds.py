"""Whom a French or English noun phrase means as a source: a person, a body, a medium, or nobody who is named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct

from corpus import APOSTROPHES
from summarizer.comparison import word_lists
from summarizer.comparison.sources.latin_cues import pronouns
from summarizer.facts import lexicon
from summarizer.facts.latin.names.capitals import is_capital
from summarizer.facts.latin.names.gazetteer import place_at
from summarizer.facts.tokens import Tokens

Kind = Literal["official", "person", "unnamed", "medium"]
Named = Sequence[tuple[int, int, Literal["official", "person", "unnamed", "medium", "outlet"]]]
"""Start, end and kind of the people and institutions that a sentence names, in order."""


# A plural of nobody in particular has more letters than this: witnesses, riverains.
_SHORTEST = 4


_AGED = frozenset({"-", "year", "old"})


class Found(Struct, frozen=True):
    """A source in a sentence: its kind and offsets in the article; `kind` None where a pronoun stands for it."""

    kind: Kind | None
    start: int = 0
    end: int = 0


def kind_of(tokens: Tokens, start: int, end: int, named: Named) -> Found | None:
    """Who a noun phrase means; None where nothing tells.

    Args:
        tokens: The sentence.
        start: The phrase's first token.
        end: The token behind its last one.
        named: The people and institutions of the sentence.
    """
    words, code = tokens.words, tokens.language.code
    while end > start and not words[end - 1].isalnum():
        end -= 1
    if start == end:
        return None
    low, high = tokens.starts[start], tokens.ends[end - 1]
    if words[start] in pronouns(code):
        return Found(None)
    inside = [name for name in named if low <= name[0] < high and not _owns(tokens, name[1], end)]
    if next(_by_word(tokens, start, end), None) == "medium":
        # What is taken for a person may be a paper: Le Courrier.
        inside = [name for name in inside if name[2] != "person" or name[0] > low]
    governed = lexicon.words(code, "prepositions.txt")
    person = next(
        (n for n in inside if n[2] == "person" and _before(tokens, start, n[0]) not in governed), None
    )
    apposed = _apposed(tokens, end, named)
    if apposed is not None:
        return Found("person", low, apposed)
    if person is not None:
        return Found("person", low, max(person[1], low))
    kind = _kind_by_words(tokens, start, end, official=any(name[2] == "official" for name in inside))
    return Found(kind, low, high) if kind is not None else None


def _kind_by_words(tokens: Tokens, start: int, end: int, *, official: bool) -> Kind | None:
    """What a noun phrase that names nobody means; `official`: whether it names a body."""
    word = next(_by_word(tokens, start, end), None)
    if word == "document":
        return "official" if official or _is_of_somebody(tokens, start, end) else "unnamed"
    if word is not None:
        return word
    if official or _is_place(tokens, start, end):
        return "official"  # a state, or its capital in its stead
    plural = any(_is_plural(tokens, k) for k in range(start, min(end, start + 3)))
    return "unnamed" if plural else None


def _is_of_somebody(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a document is the one («the report») or somebody's: figures *of the ministry*."""
    prepositions = lexicon.words(tokens.language.code, "prepositions.txt")
    of = next((k for k in range(start + 1, end) if tokens.words[k] in prepositions), end)
    by = any(is_capital(tokens, k) for k in range(of + 1, end))
    return _is_definite(tokens, start) or by or "official" in _by_word(tokens, of + 1, end)


def _owns(tokens: Tokens, offset: int, end: int) -> bool:
    """Whether a noun of its own stands behind an English name: *the mayor's* party."""
    at = next((k for k in range(end) if tokens.starts[k] >= offset), end)
    return _is_possessive(tokens, at) and at + 2 < end


def _is_possessive(tokens: Tokens, at: int) -> bool:
    return tokens.words[at + 1 : at + 2] == ["s"] and tokens.words[at] in APOSTROPHES


def _before(tokens: Tokens, start: int, offset: int) -> str:
    """The word in front of an offset, apostrophes and articles passed over; empty at a phrase's beginning."""
    articles = lexicon.words(tokens.language.code, "articles.txt")
    at = next((k for k in range(start, len(tokens)) if tokens.starts[k] >= offset), start)
    while at > start and (tokens.words[at - 1] in APOSTROPHES or tokens.words[at - 1] in articles):
        at -= 1
    return tokens.words[at - 1] if at > start else ""


def _apposed(tokens: Tokens, end: int, named: Named) -> int | None:
    """Where a person ends who stands right behind the comma at `end`: the spokesman, *So-and-so*."""
    if tokens.words[end : end + 1] != [","] or end + 1 == len(tokens):
        return None
    k = end + 1
    titles = tokens.language.titles | {"."}
    while k + 1 < len(tokens) and (tokens.words[k].isdigit() or tokens.words[k] in _AGED | titles):
        k += 1  # the captain, *52-year-old* So-and-so; sa défenseure, *Me* So-and-so
    at = tokens.starts[k]
    return next((name[1] for name in named if name[2] == "person" and name[0] == at), None)


def _by_word(tokens: Tokens, start: int, end: int) -> Iterator[Kind | Literal["document"]]:
    """What the words of a noun phrase tell of it, up to what it is of."""
    words, code = tokens.words, tokens.language.code
    kinds = lexicon.table(code, "attribution.tsv")
    outlets = word_lists.words(code, "outlet_names.txt") | lexicon.words(code, "agencies.txt")
    documents = word_lists.words(code, "documents.txt")
    heads = lexicon.words(code, "organization_heads.txt")
    roles = lexicon.words(code, "roles.txt", "speaking_things.txt")
    prepositions = lexicon.words(code, "prepositions.txt")
    stop = next((k for k in range(start + 1, end) if words[k] in prepositions), end)
    # The head of an English noun phrase is its last word; a French one has only adjectives behind its own.
    for k in range(stop - 1, start - 1, -1):
        # A word, two («coast guard»), or one with a hyphen (porte-parole).
        forms = " ".join(words[k : k + 2]), "".join(words[k : k + 3]), words[k]
        known = next((kinds[form] for form in forms if form in kinds), None)
        if words[k] in outlets and is_capital(tokens, k):
            yield "medium"
        elif words[k] in documents:
            yield "document"
        elif known is not None:
            yield "official" if known == "statement" else known  # type: ignore[misc]
        elif not heads.isdisjoint(forms):
            yield "official"
        elif not roles.isdisjoint(forms):
            # «The mayor» is one who could be asked, «a doctor» is not.
            yield "official" if _is_definite(tokens, start) else "unnamed"


def _is_definite(tokens: Tokens, start: int) -> bool:
    code, word = tokens.language.code, tokens.words[start]
    if _is_possessive(tokens, start + 1):
        return True  # *Qatar's* energy minister
    return word in lexicon.words(code, "articles.txt") and word not in word_lists.words(
        code, "indefinites.txt"
    )


def _is_place(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a noun phrase is the name of a place and its article at most."""
    at = start + (tokens.words[start] in lexicon.words(tokens.language.code, "articles.txt"))
    at += at < end and tokens.words[at] in APOSTROPHES
    last = place_at(tokens, at)
    return last is not None and last + 1 == end


def _is_plural(tokens: Tokens, k: int) -> bool:
    """Whether a word is a plural of nobody named: witnesses, riverains."""
    word = tokens.words[k]
    if word in word_lists.words(tokens.language.code, "nobody_named.txt"):
        return True
    return len(word) > _SHORTEST and word.endswith("s") and not (is_capital(tokens, k) and k > 0)
