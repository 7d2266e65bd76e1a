"""How sources are to be read: what the command line's reading options become."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from pathlib import Path

from msgspec import Struct, field

from corpus.near_names import nearest

ROLES = ("title", "text", "published", "outlet", "author", "url", "id", "language")
"""What a field of a JSON record may hold."""


class OptionError(ValueError):
    """An option's value that cannot be used; the message is one line for the user.

    Attributes:
        option: The attribute of `ReadOptions` whose value it is.
    """

    def __init__(self, option: str, message: str) -> None:
        """Store the option."""
        super().__init__(message)
        self.option = option


class ReadOptions(Struct, frozen=True):
    """The choices of one reading.

    Attributes:
        input_format: One of `FORMATS` for every source, or None to tell each by its content.
        fields: Which field of a JSON record holds a role of `ROLES`, where the usual names do not fit.
        date: ISO 8601 date of publication of articles whose source tells none.
        keep_duplicates: Whether an article that several sources hold is kept as often as it comes.
        follow: Whether the pages that a feed's entries link to are read instead of the entries.
        offline: Whether pages come from the cache only.
        ignore_robots: Whether pages that a feed links to are fetched though their site's robots.txt forbids it.
        cache: Folder of the cache of pages; None is the user's cache folder.
        timeout: Seconds that a server may take to connect, and between two parts of its answer.
    """

    input_format: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    date: str | None = None
    keep_duplicates: bool = False
    follow: bool = False
    offline: bool = False
    ignore_robots: bool = False
    cache: Path | None = None
    timeout: float = 20.0

    def __post_init__(self) -> None:
        """Check the values that come from the user.

        Raises:
            OptionError: A format, role or date that is none.
        """
        if self.input_format is not None:
            from corpus.formats import FORMATS

            if self.input_format not in FORMATS:
                raise OptionError(
                    "input_format", f"no format {self.input_format!r}; there are {', '.join(FORMATS)}"
                )
        for role in self.fields:
            if role not in ROLES:
                near = nearest(role, ROLES)
                meant = f". Did you mean {near!r}?" if near else ""
                raise OptionError(
                    "fields", f"no role {role!r} of a field; there are {', '.join(ROLES)}{meant}"
                )
        if self.date is not None:
            try:
                datetime.date.fromisoformat(self.date)
            except (TypeError, ValueError):
                raise OptionError("date", f"no date {self.date!r}; write it as 2024-04-23") from None


def parse_fields(pairs: list[str]) -> dict[str, str]:
    """The mapping of roles to fields from words such as `text=article_body`.

    Raises:
        OptionError: A word without an equals sign.
    """
    fields = {}
    for pair in pairs:
        role, equals, name = pair.partition("=")
        if not (role and equals and name):
            raise OptionError("fields", f"no ROLE=NAME in {pair!r}; write for instance text=article_body")
        fields[role.strip()] = name
    return fields


class Progress(Struct, frozen=True):
    """How far a reading is.

    Attributes:
        done: Sources read.
        total: Sources known of.
        source: The last one read.
    """

    done: int
    total: int
    source: str


OnProgress = Callable[[Progress], None]
