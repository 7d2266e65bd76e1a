"""The rows of a list."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct, field

if TYPE_CHECKING:
    from textual.content import Content
    from textual.strip import Strip

    from tui.app.widgets.bidi_content import BidiContent
    from tui.app.widgets.row_heights import RowHeights
    from tui.bidi import Direction


class Row(Struct, frozen=True):
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


class Laid(Struct, eq=False):
    """Rows as they were laid out for a width, as far as they were.

    Attributes:
        width: The columns of each row, for all that is kept here.
        heights: How high each is.
        made: Their texts, by their numbers.
        strips: What was painted of them, by their numbers and what else they depend on.
    """

    width: int
    heights: RowHeights
    made: dict[int, BidiContent] = field(default_factory=dict)
    strips: dict[int, dict[object, list[Strip]]] = field(default_factory=dict)


class Rows(Struct, frozen=True, eq=False):
    """Rows that are made when they come into view, and stay laid out while they are kept.

    Attributes:
        keys: Their keys.
        make: Makes the row of a number.
        text: Its text without styles, which is enough to measure it; None where the row itself must be asked.
        laid: How they were laid out, by width.
    """

    keys: Sequence[str]
    make: Callable[[int], Row]
    text: Callable[[int], str | None] = lambda _: None
    laid: dict[int, Laid] = field(default_factory=dict)
    _numbers: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, rows: Sequence[Row]) -> Rows:
        """Rows that are there already."""
        return cls([row.key for row in rows], rows.__getitem__)

    def number(self, key: str) -> int | None:
        """The number of the row that a key is of; None where there is none, and for rows that have no key."""
        if not self._numbers:
            # From the end, so that of two rows the first one has it.
            self._numbers.update((own, n) for n, own in reversed([*enumerate(self.keys)]) if own)
        return self._numbers.get(key)

    def __len__(self) -> int:
        """How many there are."""
        return len(self.keys)

    def __iter__(self) -> Iterator[Row]:
        """All of them."""
        return map(self.make, range(len(self.keys)))
