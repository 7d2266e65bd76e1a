"""The rows of a list."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.content import Content

    from tui.bidi import Direction


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a list.

    Attributes:
        key: What it is known by; empty for rows that are only to be read.
        text: Logical text with its styles.
        direction: Direction of its lines; each by its first strong character if None.
        whole: Whether it is wrapped where other rows are cut.
        own: Whether the direction is that of its first line, at whose side the others stand.
        tip: Says more of it, for the mouse; asked only when it is shown.
    """

    key: str
    text: Content
    direction: Direction | None = None
    whole: bool = False
    own: bool = False
    tip: Callable[[], str] | None = None


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows that are made when they come into view.

    Attributes:
        keys: Their keys.
        make: Makes the row of a number.
    """

    keys: Sequence[str]
    make: Callable[[int], Row]

    @classmethod
    def of(cls, rows: Sequence[Row]) -> Rows:
        """Rows that are there already."""
        return cls([row.key for row in rows], rows.__getitem__)

    def __len__(self) -> int:
        """How many there are."""
        return len(self.keys)

    def __iter__(self) -> Iterator[Row]:
        """All of them."""
        return map(self.make, range(len(self.keys)))
