"""What articles disagree on: one thing with different values; and years in events' names that are slips."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from summarizer.facts.iso_dates import ANY_YEAR
from summarizer.facts.mention import Fact, Mention

_YEAR = re.compile(rf"(?<!\d)(?:{ANY_YEAR.pattern})(?!\d)")
# A slip is one mention against so many, in more than one article.
_AGAINST = 3
# Editions follow each other in a few years; a slip of the pen may be any number of years away.
_EDITIONS_APART = 4
ConflictKind = Literal["figure", "date", "year", "name", "place", "attribution", "quote"]


class Value(Struct, frozen=True):
    """One of the values of a conflict.

    Attributes:
        value: As written; of a quotation its words.
        mentions: Where it stands; at least one.
        outlier: Whether it stands alone against a value of several articles, so that it is likely a slip.
    """

    value: str
    mentions: tuple[Mention, ...]
    outlier: bool


class Conflict(Struct, frozen=True):
    """Different values of one thing.

    Attributes:
        about: What they are the values of, as one article words it; of a quotation its speaker.
        kind: What sort of values they are.
        values: Two at least; that of most articles first, of an update the oldest.
        update: Whether the later value takes the place of the earlier, and nobody is wrong.
    """

    about: str
    kind: ConflictKind
    values: tuple[Value, ...]
    update: bool = False


def differing_years(event: Fact) -> Iterator[Conflict]:
    """A year in an event's name that one mention alone has, too far off to be another edition."""
    by_year: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in event.mentions:
        for year in set(_YEAR.findall(mention.text)):
            by_year[year].append(mention)
    if len(by_year) < 2:
        return
    usual = max(sorted(by_year), key=lambda year: len(by_year[year]))
    if len(by_year[usual]) < _AGAINST or len({mention.article for mention in by_year[usual]}) < 2:
        return
    slips = [
        year
        for year, mentions in sorted(by_year.items())
        if len(mentions) == 1
        and sum(a != b for a, b in zip(year, usual, strict=True)) == 1
        and abs(int(year) - int(usual)) % _EDITIONS_APART
        and abs(int(year) - int(usual)) > 1
    ]
    if slips:
        values = [Value(usual, tuple(by_year[usual]), outlier=False)]
        values += [Value(year, tuple(by_year[year]), outlier=True) for year in slips]
        name = " ".join(_YEAR.sub("", by_year[usual][0].text).split())
        yield Conflict(name or by_year[usual][0].text, "year", tuple(values))
