"""Word lists of the extraction of key facts, one folder a language, read when first asked for."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from corpus import get_language

_HERE = Path(__file__).parent


@cache
def lines(code: str, name: str) -> tuple[str, ...]:
    """The entries of a list as written, without its comment lines; none where a language has no such list."""
    path = _HERE / code / name
    if not path.exists():
        return ()
    return tuple(
        line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")
    )


@cache
def words(code: str, name: str) -> frozenset[str]:
    """The entries of a list of single words, normalised."""
    normalize = get_language(code).normalize
    return frozenset(normalize(line) for line in lines(code, name))


@cache
def phrases(code: str, name: str) -> frozenset[tuple[str, ...]]:
    """The entries of a list of phrases as tuples of normalised words."""
    normalize = get_language(code).normalize
    return frozenset(tuple(normalize(w) for w in line.split()) for line in lines(code, name))


@cache
def table(code: str, name: str) -> dict[str, str]:
    """A list of two columns: the first, its words normalised and joined by single blanks, to the second."""
    normalize = get_language(code).normalize
    out: dict[str, str] = {}
    for line in lines(code, name):
        key, _, value = line.partition("\t")
        out.setdefault(" ".join(normalize(w) for w in key.split()), value)
    return out
