"""Bodies of Arabic text that are told by a noun and all it is of: the *federation of the distributors of gas*.

The tagger makes no name of them, nor is any fact made of them; but who is quoted by them is no anonymous source,
and «the federation» behind them means one of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from functools import cache

from corpus import word_cache
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import BARE_ARTICLES, UNJOINED_ARTICLES, opening_at, readings
from summarizer.facts.arabic.date_words import classes
from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.people.adjectives import is_adjective
from summarizer.facts.arabic.people.office_nouns import role_head
from summarizer.facts.arabic.saying import cue
from summarizer.facts.arabic.verb_forms import is_imperfect, is_perfect
from summarizer.facts.arabic.word_groups import body_words
from summarizer.facts.marks import CLOSING_QUOTES, OPENING_QUOTES
from summarizer.facts.tokens import Tokens

_LONGEST = 9  # words of a body with all it is of; set by hand
_CONSTRUCT = 2  # indefinite words between the noun and the first definite one
_IN_MARKS = 6  # words that a body may call itself by, in marks
_OF = frozenset({"التابع", "التابعه"})
_PRESIDENCY = "رياسه"
_SHORTEST = 3  # letters of a noun


def find_described(tokens: Tokens, names: Sequence[Name]) -> Iterator[Name]:
    """The bodies of a sentence that a noun and what it is of tell.

    Args:
        tokens: The sentence.
        names: The names found in it, of which none is part of such a body but at its end.
    """
    found = opening_at(tokens.words, _heads())
    if not found:
        return
    starts = {name.first: name for name in names}
    inside = {k for name in names for k in name.tokens}
    reached = 0
    for k in found:
        word = tokens.words[k]
        if k < reached or k in inside or k + 1 == len(tokens):
            continue
        cut = _cut_of_head(word)
        if cut is None:
            continue
        definite = word[max(0, cut - 2) :].startswith(BARE_ARTICLES)
        if word[cut:] in _of_states():
            last = _of_state(tokens, k, starts)
        else:
            last = _whole(tokens, k, starts, inside) if definite else _of_what(tokens, k, starts, inside)
        if last is not None:
            yield Name("organization", k, last, cut)
            reached = last + 1


def is_subject(tokens: Tokens, name: Name) -> bool:
    """Whether a body is what a verb of saying or «according to» right in front of it needs."""
    return name.first > 0 and cue(tokens, name.first - 1) in ("verb", "source")


@word_cache(1 << 13)
def _cut_of_head(word: str) -> int | None:
    """How many letters stand in front of the noun of a body; None where a word is none."""
    return next((cut for rest, cut in readings(word) if rest in _heads()), None)


@cache
def _heads() -> frozenset[str]:
    """The nouns of bodies, with and without the article."""
    bare = lexicon.words("ar", "described_bodies.txt") | _of_states()
    return bare | {f"ال{word}" for word in bare}


@cache
def _of_states() -> frozenset[str]:
    """The nouns of a state's bodies without the article."""
    return frozenset(word.removeprefix("ال") for word in lexicon.words("ar", "state_bodies.txt"))


def _of_state(tokens: Tokens, k: int, starts: dict[int, Name]) -> int | None:
    """The last token of a state's body with whose it is: the government *of Monaco*."""
    own = starts.get(k + 1)
    if own is not None and own.kind == "place" and not own.cut:
        return own.last
    office = tokens.words[k + 1] in body_words("of a presidency") and tokens.words[k].endswith(_PRESIDENCY)
    return k + 1 if office and own is None else None


def _of_what(tokens: Tokens, k: int, starts: dict[int, Name], inside: Set[int]) -> int | None:
    """The last token of what an indefinite noun is of: a name in marks, or a chain of nouns that ends definite."""
    words = tokens.words
    if words[k + 1] in OPENING_QUOTES:
        close = next(
            (j for j in range(k + 3, min(len(words), k + 3 + _IN_MARKS)) if words[j] in CLOSING_QUOTES), None
        )
        taken = any(j in inside for j in range(k + 2, close or 0))
        return None if close is None or taken else close
    at = k + 1
    while at - k <= _CONSTRUCT and _is_construct(tokens, at):
        at += 1
    if not _is_of(tokens, at, inside) or words[at].startswith("لل"):
        return None
    last = _to_the_end(tokens, k, at, starts, inside)
    held = starts.get(last + 1)
    # «The office of minister *So-and-so*» is him.
    return None if held is not None and held.kind == "person" else last


def _whole(tokens: Tokens, k: int, starts: dict[int, Name], inside: Set[int]) -> int | None:
    """The last token of a definite noun with an adjective and whose it is: the *media office of* So-and-so.

    What is right behind it of a body speaks for that one, as the political committee *of the party* does.
    """
    words = tokens.words
    at = k + 1
    while at < len(words) and is_adjective(words[at]) and words[at] not in _OF:
        at += 1
    of = at + (words[at : at + 1] != [] and words[at] in _OF)
    if at == k + 1 or of >= len(words) or words[of][0] != "ل":
        return None
    if of in starts and starts[of].cut:
        return None if of == at and starts[of].kind == "organization" else starts[of].last
    if not words[of].startswith("لل") or of in inside:
        return None
    while of + 1 < len(words) and of + 1 not in inside and is_adjective(words[of + 1]):
        of += 1
    return of


def _to_the_end(tokens: Tokens, k: int, at: int, starts: dict[int, Name], inside: Set[int]) -> int:
    """The last token of a chain of definite words, with the name behind «of» that closes it."""
    words = tokens.words
    last = at
    while last + 1 < len(words) and last + 1 - k < _LONGEST and _is_of(tokens, last + 1, inside):
        last += 1
    own = starts.get(last + 1)
    of = own is not None and words[own.first][: own.cut].endswith(("ل", "ب"))
    return own.last if own is not None and of and own.last - k < 2 * _LONGEST else last


def _is_construct(tokens: Tokens, k: int) -> bool:
    """Whether a word is an indefinite noun in front of its genitive: *distributors and warehouses of* the gas."""
    word = tokens.words[k] if k < len(tokens) else ""
    return (
        word.isalpha()
        and len(word) >= _SHORTEST
        and not word.startswith(UNJOINED_ARTICLES)
        and word not in tokens.language.stop_words
        and word not in lexicon.words("ar", "prepositions.txt")
        and word not in classes()
        and cue(tokens, k) is None
        and not (is_perfect(word) or is_imperfect(word))
    )


def _is_of(tokens: Tokens, k: int, inside: Set[int]) -> bool:
    """Whether a word is definite and goes on with what a body is of."""
    if k >= len(tokens) or k in inside:
        return False
    word = tokens.words[k]
    definite = word.startswith(("ال", "وال", "لل"))
    other = word in tokens.language.stop_words or word in classes() or role_head(word) is not None
    return definite and len(word) > _SHORTEST + 1 and not other and cue(tokens, k) is None
