"""What every format's module takes and gives: bytes and hints in, raw documents out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from msgspec import Struct, field

from corpus.article import Article, Problem

LABELLED = re.compile(r"[\ufeff\s]{0,9}[^\W\d][^:：\n.]{1,25}[:：][ \t\xa0]?\S")
"""A label with its value, such as a text may open with."""
# Read whole into memory, so no larger than any collection of articles in one file needs.
MOST_BYTES = 64 * 1024 * 1024
# All that archives within archives may unpack to, so that no nest of them takes long.
_MOST_UNPACKED = 512 * 1024 * 1024


class FormatError(ValueError):
    """The source holds no article; the message is one line that says why and what to do."""


class ExhaustedError(FormatError):
    """An archive unpacks to more than may be read; nothing further of its source is."""


class Allowance(Struct):
    """What may still be unpacked of one source.

    Attributes:
        left: Number of bytes.
    """

    left: int = _MOST_UNPACKED

    def take(self, size: int) -> None:
        """Use up some bytes; raises ExhaustedError where there are not as many left."""
        self.left -= size
        if self.left < 0:
            raise ExhaustedError(f"unpacks to more than {_MOST_UNPACKED // 2**20} MiB; unpack it first")


def _unreadable(_data: bytes, _hints: Hints, _name: str | None = None) -> Iterator[Found]:
    raise FormatError("a file within another one; unpack it first")


class Hints(Struct, frozen=True):
    """What is known of some bytes before they are read.

    Attributes:
        source: How the source is called in the output.
        charset: The character set that a mail's or an HTTP header names.
        url: Where a page came from.
        fields: Which field of a JSON record holds what: one of `corpus.options.ROLES` to a field's name.
        depth: How many archives the bytes were packed in.
        allowance: What may still be unpacked of the source.
        read: Reads the bytes of a file packed in this one, by its content or as the format named.
    """

    source: str
    charset: str | None = None
    url: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    depth: int = 0
    allowance: Allowance = field(default_factory=Allowance)
    read: Read = _unreadable

    def within(self, source: str) -> Hints:
        """The hints for a file packed in this source."""
        return Hints(
            source, fields=self.fields, depth=self.depth + 1, allowance=self.allowance, read=self.read
        )


class RawDocument(Struct, frozen=True):
    """One document as its format holds it, before cleaning.

    Attributes:
        text: Its lines; blank lines part blocks. The headline may stand in it or not.
        title: The headline, where the format names one.
        outlet: Who published it, where the format says so.
        author: Who wrote it, likewise.
        published: ISO 8601 date of publication, likewise.
        language: ISO 639-1 code, where the format can be trusted with it.
        headings: Lines of the text that the format marks as headings.
        removed: Lines that the format's own reading set aside, such as running headers.
        source: The path or URL it has of its own, where that is not its file's.
        name: A short name of its own, such as that of a file in an archive.
        short: Whether the source holds a snippet only.
        body: Whether the text was told from what stands around it, so that a line's place says nothing of it.
        place: Where in its file it stands, such as `line 7`, for problems with it.
        page: Where the whole article can be read, for a feed's entry.
        issue: ISO 8601 date of the issue that it stands in, for a text that tells no date of its own.
    """

    text: str
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    language: str | None = None
    headings: frozenset[str] = frozenset()
    removed: tuple[str, ...] = ()
    source: str | None = None
    name: str | None = None
    short: bool = False
    body: bool = False
    place: str | None = None
    page: str | None = None
    issue: str | None = None


Found = RawDocument | Article | Problem
"""What a format finds: a document to be cleaned, an article stored whole, or a part that cannot be read."""

Read = Callable[..., Iterator[Found]]
"""What reads bytes of any format: bytes, hints and, where it is known, the format's name."""

Parse = Callable[[bytes, Hints], Iterable[Found]]


# What writing programs put where nobody said who the author is, of more words than one.
_NOBODY = frozenset({"microsoft office user", "utilisateur windows", "windows user", "مستخدم ويندوز"})


def quiet(*loggers: str) -> None:
    """Keep libraries from logging what they find odd in a file: the user is told by problems, in one line."""
    import logging  # 10 ms that plain text can do without

    for name in loggers:
        logging.getLogger(name).setLevel(logging.CRITICAL)


def join_paragraphs(paragraphs: Sequence[str]) -> str:
    """Paragraphs as lines. Empty ones are kept as blank lines; where there are none, all are parted by one."""
    return ("\n" if any(not p.strip() for p in paragraphs) else "\n\n").join(paragraphs)


def known_title(claimed: str | None, paragraphs: Sequence[str]) -> str | None:
    """A title from a file's properties, where one of the first paragraphs says the same.

    Properties often hold the title of a template or of another text; no title is better than such a one.
    """
    words = (claimed or "").split()
    return next((p for p in paragraphs[:12] if words and p.split() == words), None)


def known_author(claimed: str | None) -> str | None:
    """An author from a file's properties, where it is a name and not that of a computer, a program or nobody.

    Few persons go by one word, but most computers do.
    """
    name = (claimed or "").strip()
    return name if len(name.split()) > 1 and name.casefold() not in _NOBODY else None


def printed_as_one(text: str, source: str) -> Iterator[Problem]:
    """A note where a text is that of several articles as `mujaz read` prints them for people."""
    if " · " not in text:
        return
    from corpus.languages import CODES

    # Under each title it says «outlet · date · ar · 9 sentences · source», and then leaves a line empty.
    under_titles = (line for line, after in pairwise(text.split("\n")) if not after and " · " in line)
    if sum(not set(CODES).isdisjoint(line.split(" · ")[:-2]) for line in under_titles) > 1:
        yield Problem(
            source,
            "read as one article: several as `mujaz read` prints them; `mujaz read -f jsonl` keeps them apart",
            skipped=True,
        )
