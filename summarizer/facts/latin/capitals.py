"""Capitalised words of French and English: which tokens have a capital, and the stretches they make."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from corpus import get_language
from summarizer.facts import lexicon
from summarizer.facts.tokens import Tokens, tokenize

_FUSED_ARTICLES = ("au", "du")
_JOINTS = ("-", "'", "’", ".")


def is_capital(tokens: Tokens, i: int) -> bool:
    """Whether a token begins with a capital letter."""
    return 0 <= i < len(tokens) and tokens.text[tokens.starts[i]].isupper()


def touches(tokens: Tokens, i: int) -> bool:
    """Whether nothing stands between a token and the one before it."""
    return 0 < i < len(tokens) and tokens.starts[i] == tokens.ends[i - 1]


def runs(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Stretches of capitalised words, with hyphens, initials and the particles of surnames between them."""
    i = 0
    while i < len(tokens):
        last = i
        if is_capital(tokens, i):
            following = _next(tokens, last)
            while following is not None:
                last = following
                following = _next(tokens, last)
            yield i, last
        i = last + 1


def _next(tokens: Tokens, last: int) -> int | None:
    """The next capitalised word of the stretch that has come to token `last`; None where it ends."""
    at = last + 1
    if at >= len(tokens):
        return None
    word = tokens.words[at]
    if word in _JOINTS and touches(tokens, at):
        initial = word != "." or len(tokens.words[last]) == 1
        return at + 1 if initial and is_capital(tokens, at + 1) else None
    if is_capital(tokens, at):
        return at
    if word in lexicon.words(tokens.language.code, "particles.txt") and is_capital(tokens, at + 1):
        return at + 1
    return None


@cache
def _places(code: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """First word to the names of places that begin with it, longest first."""
    tables = [*lexicon.lines(code, "places.tsv"), *lexicon.lines(code, "countries.tsv")]
    names = [*(line.partition("\t")[0] for line in tables), *lexicon.lines(code, "cities.txt")]
    found: dict[str, set[tuple[str, ...]]] = {}
    for name in names:
        words = tuple(tokenize(name, get_language(code)).words)
        found.setdefault(words[0], set()).add(words)
    return {first: tuple(sorted(group, key=lambda n: (-len(n), n))) for first, group in found.items()}


@cache
def with_article(code: str) -> dict[tuple[str, ...], tuple[str, ...]]:
    """The names of places that open with an article, by what is left where it is fused: le maire *du Caire*."""
    articles = lexicon.words(code, "articles.txt")
    names = (name for group in _places(code).values() for name in group)
    return {name[1:]: name for name in names if len(name) > 1 and name[0] in articles}


def is_place(word: str, code: str) -> bool:
    """Whether a normalised word alone is the name of a place that the lists know."""
    return (word,) in _places(code).get(word, ())


def place_at(tokens: Tokens, i: int) -> int | None:
    """The last token of the place the lists know that begins at token `i`; None where there is none."""
    if not is_capital(tokens, i):
        return None
    for words in _places(tokens.language.code).get(tokens.words[i], ()):
        last = i + len(words) - 1
        # Jean-Paris is no Paris.
        inside = len(words) == 1 and touches(tokens, i) and tokens.words[i - 1] == "-"
        if tuple(tokens.words[i : last + 1]) == words and not inside:
            return last
    before = tokens.words[i - 1] if i else ""
    if before in _FUSED_ARTICLES or before in lexicon.words(tokens.language.code, "articles.txt"):
        for words in with_article(tokens.language.code):
            if tuple(tokens.words[i : i + len(words)]) == words:
                return i + len(words) - 1
    return None
