"""Word lists of the extraction of key facts, one folder a language, read when first asked for.

What French and English write alike stands once, in `latin`.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from corpus import WRITING, get_language, normalized, read_entries

_HERE = Path(__file__).parent


@cache
def lines(code: str, name: str) -> tuple[str, ...]:
    """The entries of a list as written, without its comment lines; none where a language has no such list.

    Those that it shares with all languages of its grammar stand behind its own.
    """
    grammar = WRITING[code].grammar
    shared = read_entries(_HERE / grammar / name) if name in _shared(grammar) else ()
    return (*read_entries(_HERE / code / name), *shared)


@cache
def _shared(grammar: str) -> frozenset[str]:
    """The names of the lists that all languages of a grammar share."""
    folder = _HERE / grammar
    return frozenset(path.name for path in folder.iterdir()) if folder.is_dir() else frozenset()


@cache
def words(code: str, *names: str) -> frozenset[str]:
    """The entries of a list of single words, or of several, normalised."""
    if len(names) > 1:
        return frozenset().union(*(words(code, name) for name in names))
    return frozenset(normalized(lines(code, names[0]), get_language(code).normalize))


@cache
def phrases(code: str, name: str) -> frozenset[tuple[str, ...]]:
    """The entries of a list of phrases as tuples of normalised words."""
    return frozenset(
        tuple(entry.split()) for entry in normalized(lines(code, name), get_language(code).normalize)
    )


@cache
def table(code: str, name: str) -> dict[str, str]:
    """A list of two columns: the first, its words normalised and joined by single blanks, to the second."""
    rows = [line.partition("\t") for line in lines(code, name)]
    keys = normalized((key for key, _, _ in rows), get_language(code).normalize)
    # Of two entries with one normal form the first counts.
    return {key: value for key, (_, _, value) in zip(reversed(keys), reversed(rows), strict=True)}


@cache
def group(code: str, name: str, wanted: str) -> frozenset[str]:
    """The words of one group of a list of two columns, a word and the group it is in; a word may be in several.

    Raises:
        KeyError: The list has no such group.
    """
    return _groups(code, name)[wanted]


@cache
def _groups(code: str, name: str) -> dict[str, frozenset[str]]:
    found: dict[str, list[str]] = {}
    for line in lines(code, name):
        word, _, wanted = line.partition("\t")
        found.setdefault(wanted, []).append(word)
    normalize = get_language(code).normalize
    return {wanted: frozenset(normalized(own, normalize)) for wanted, own in found.items()}


@cache
def weekdays(code: str) -> dict[str, int]:
    """The days of the week by their normalised names: 0 for Monday to 6."""
    rows = table(code, "calendar.tsv").items()
    return {word: int(name.split()[1]) for word, name in rows if name.startswith("weekday ")}


@cache
def names(code: str, name: str) -> dict[str, str]:
    """A list of two columns, the first a name: its words in the language, joined by blanks, to the second."""
    words = get_language(code).words
    rows = [line.partition("\t") for line in lines(code, name)]
    return {" ".join(words(key)): value for key, _, value in reversed(rows)}
