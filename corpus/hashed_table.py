"""Tables of many words, of which a run looks up a few: read as lines of text, none of their words made.

To cut a table into words and to hash them costs more than all that a few articles look up in it. So words are
dealt out to lines by their checksum, as in Bernstein's constant databases, and looked for in their line alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeVar
from zlib import crc32

from corpus.remembered import Remembered

Value = TypeVar("Value")

_WORDS_A_LINE = 10  # a look-up splits one line: few words to look through, and not a line a word
_MEMORY = 1 << 16  # words: the distinct ones of some thousand articles


class Table(Mapping[str, Value]):
    """A table as `deal` makes it; what it was asked for it remembers.

    Args:
        lines: Its lines.
        read: Makes a value of what is written.
    """

    __slots__ = ("_lines", "_met", "_read")

    def __init__(self, lines: Sequence[bytes], read: Callable[[str], Value]) -> None:
        """Store the lines; each is parsed when a word of it is asked for."""
        self._lines = lines
        self._read = read
        self._met: Remembered[str, Value | None] = Remembered(self._find, _MEMORY)

    def get(self, word: str, default: Any = None, /) -> Any:
        """A word's value, or the default where the table lacks the word."""
        value = self._met[word]
        return default if value is None else value

    def _find(self, word: str) -> Value | None:
        key = word.encode(errors="replace")
        line = self._lines[crc32(key) % len(self._lines)] if self._lines else b""
        _, found, behind = line.partition(b" " + key + b"\t")
        return self._read(behind.partition(b" ")[0].decode()) if found else None

    def __contains__(self, word: object) -> bool:
        """Whether the table has a word."""
        return isinstance(word, str) and self.get(word) is not None

    def __getitem__(self, word: str) -> Value:
        """A word's value; KeyError where the table lacks the word."""
        value: Value | None = self.get(word)
        if value is None:
            raise KeyError(word)
        return value

    def __iter__(self) -> Iterator[str]:
        """The words, line by line."""
        for line in self._lines:
            yield from (cell.partition("\t")[0] for cell in line.decode().split(" ")[1:-1])

    def __bool__(self) -> bool:
        """Whether it was read from any lines; without counting its words."""
        return bool(self._lines)

    def __len__(self) -> int:
        """How many words there are."""
        return sum(line.count(b"\t") for line in self._lines)


def deal(table: Mapping[str, object]) -> list[bytes]:
    """The lines of a table in UTF-8: a blank before each word and at the end, its value behind a tab.

    Raises:
        ValueError: A word or value is empty or holds white space.
    """
    lines: list[list[str]] = [[] for _ in range(max(1, len(table) // _WORDS_A_LINE))]
    for word, value in sorted(table.items()):
        cell = f"{word}\t{value}"
        if len(cell.split()) != 2 or len(cell.split(" ")) != 1 or cell.count("\t") != 1:
            raise ValueError(f"not a word and its value: {cell!r}")
        lines[crc32(word.encode()) % len(lines)].append(cell)
    return [" ".join(["", *cells, ""]).encode() for cells in lines]
