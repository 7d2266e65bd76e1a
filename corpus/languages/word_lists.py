"""Word lists of a part of Mujaz, which keeps them in a folder of its own; each is read when first asked for."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from corpus.languages import WRITING, get_language
from corpus.languages.base import normalized, read_entries


class WordLists:
    """The word lists in a folder: those of a language in one that its code names, a list that it lacks being empty.

    What all languages of a grammar write alike stands once, in a folder that the grammar names.
    """

    def __init__(self, folder: Path) -> None:
        """Store the folder; nothing is read yet."""
        self._folder = folder
        # The same few lists are asked for at every sentence.
        self.lines = cache(self._lines)
        self.words = cache(self._words)
        self.phrases = cache(self._phrases)
        self.table = cache(self._table)
        self.names = cache(self._names)
        self.group = cache(self._group)
        self._shared = cache(self._names_of_shared)
        self._groups = cache(self._words_by_group)

    def _lines(self, code: str, name: str) -> tuple[str, ...]:
        """The entries of a list as written, those of its grammar behind its own."""
        grammar = WRITING[code].grammar
        shared = read_entries(self._folder.joinpath(grammar, name)) if name in self._shared(grammar) else ()
        return (*read_entries(self._folder.joinpath(code, name)), *shared)

    def _names_of_shared(self, grammar: str) -> frozenset[str]:
        """The names of the lists that all languages of a grammar share."""
        folder = self._folder / grammar
        return frozenset(path.name for path in folder.iterdir()) if folder.is_dir() else frozenset()

    def _words(self, code: str, *names: str) -> frozenset[str]:
        """The entries of a list of single words, or of several, normalised."""
        if len(names) > 1:
            return frozenset().union(*(self.words(code, name) for name in names))
        return frozenset(normalized(self.lines(code, names[0]), get_language(code).normalize))

    def _phrases(self, code: str, name: str) -> frozenset[tuple[str, ...]]:
        """The entries of a list of phrases as tuples of normalised words."""
        return frozenset(tuple(phrase.split()) for phrase in self.words(code, name))

    def _table(self, code: str, name: str) -> dict[str, str]:
        """A list of two columns: the first, its words normalised and joined by single blanks, to the second."""
        rows = [line.partition("\t") for line in self.lines(code, name)]
        keys = normalized((key for key, _, _ in rows), get_language(code).normalize)
        # Of two entries with one normal form the first counts.
        return {key: value for key, (_, _, value) in zip(reversed(keys), reversed(rows), strict=True)}

    def _names(self, code: str, name: str) -> dict[str, str]:
        """A list of two columns, the first a name: its words in the language, joined by blanks, to the second."""
        words = get_language(code).words
        rows = [line.partition("\t") for line in self.lines(code, name)]
        return {" ".join(words(key)): value for key, _, value in reversed(rows)}

    def _group(self, code: str, name: str, wanted: str) -> frozenset[str]:
        """The words of one group of a list of two columns, a word and the group it is in; a word may be in several.

        Raises:
            KeyError: The list has no such group.
        """
        return frozenset(normalized(self._groups(code, name)[wanted], get_language(code).normalize))

    def _words_by_group(self, code: str, name: str) -> dict[str, list[str]]:
        """The words as written: a text asks for few of the groups, and only those are normalised."""
        found: dict[str, list[str]] = {}
        for line in self.lines(code, name):
            word, _, wanted = line.partition("\t")
            found.setdefault(wanted, []).append(word)
        return found
