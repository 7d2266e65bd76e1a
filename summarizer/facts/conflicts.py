"""What articles disagree on: the same thing with different values.

Precision comes first. Two values conflict only where the texts around them show that they are of one thing: an
event's name with its year, or two wordings of one claim that differ in a number or a date.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct

from corpus import get_language
from summarizer.facts.iso_dates import precision
from summarizer.facts.mention import Fact, Mention

_YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d{2}(?!\d)")
# A slip is one mention against so many, in more than one article.
_AGAINST = 3
# Editions follow each other in a few years; a slip of the pen may be any number of years away.
_EDITIONS_APART = 4


ConflictKind = Literal["year", "number", "date", "quote"]


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
        kind: `year` (of an event), `number`, `date` or `quote`.
        values: Two at least, that of most mentions first.
    """

    about: str
    kind: ConflictKind
    values: tuple[Value, ...]


class Stretch(Struct, frozen=True):
    """A wording of a claim, as conflicts see it: its article's id and language, its span and stems."""

    article: str
    language: str
    start: int
    end: int
    stems: frozenset[str]


def find_conflicts(facts: Sequence[Fact], claims: Sequence[Sequence[Stretch]]) -> list[Conflict]:
    """The conflicts of a set.

    Args:
        facts: Its key facts.
        claims: The wordings of each of its claims.
    """
    found = [conflict for fact in facts if fact.kind == "event" for conflict in _years(fact)]
    numbers = [fact for fact in facts if fact.kind == "number"]
    dates = [fact for fact in facts if fact.kind == "date"]
    for wordings in claims:
        found += _differing("number", numbers, wordings)
        found += _differing("date", dates, wordings)
    unique: dict[tuple[str, ...], Conflict] = {}
    for conflict in found:
        unique.setdefault(tuple(sorted(value.value for value in conflict.values)), conflict)
    return list(unique.values())


def _years(event: Fact) -> Iterator[Conflict]:
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
        yield Conflict(by_year[usual][0].text, "year", tuple(values))


def _differing(
    kind: Literal["number", "date"], facts: Sequence[Fact], wordings: Sequence[Stretch]
) -> Iterator[Conflict]:
    """One number of the same unit, or one date, in each wording of a claim, where they are not the same."""
    by_unit: defaultdict[str, dict[int, list[tuple[Fact, Mention]]]] = defaultdict(lambda: defaultdict(list))
    for fact in facts:
        if not _is_exact(fact):
            continue
        for mention in fact.mentions:
            for n, wording in enumerate(wordings):
                if mention.article == wording.article and wording.start <= mention.start < wording.end:
                    by_unit[_unit(fact, wording.language)][n].append((fact, mention))
    for _, held in sorted(by_unit.items()):
        single = {n: found[0] for n, found in held.items() if len(found) == 1}
        groups: defaultdict[str, list[tuple[Fact, Mention]]] = defaultdict(list)
        for _, (fact, mention) in sorted(single.items()):
            groups[fact.value if kind == "number" else str(fact.iso)].append((fact, mention))
        values = [pairs[0][0] for pairs in groups.values()]
        if (
            len(groups) < 2
            or len(held) != len(single)
            or any(_compatible(a, b) for i, a in enumerate(values) for b in values[i + 1 :])
        ):
            continue
        if not _worded_alike([wordings[n].stems for n in single]):
            continue
        sizes = Counter({value: len(pairs) for value, pairs in groups.items()})
        ordered = sorted(groups, key=lambda value: (-sizes[value], value))
        alone = sizes[ordered[0]] >= _AGAINST - 1
        yield Conflict(
            groups[ordered[0]][0][0].unit or groups[ordered[0]][0][0].value,
            kind,
            tuple(
                Value(
                    groups[value][0][0].value,
                    tuple(mention for _, mention in groups[value]),
                    outlier=alone and sizes[value] == 1,
                )
                for value in ordered
            ),
        )


def _is_exact(fact: Fact) -> bool:
    if fact.kind == "number":
        return fact.number is not None and fact.unit is not None
    # A date that is told from the day of writing may be as right in one article as another in the next.
    return fact.iso is not None and "/" not in fact.iso and any(c.isdigit() for c in fact.value)


def _unit(fact: Fact, code: str) -> str:
    """What can be compared with what: numbers of one unit, dates told equally exactly."""
    if fact.kind == "number":
        language = get_language(code)
        return " ".join(language.stem(word) for word in language.words(fact.unit or ""))
    return precision(fact.iso or "")


def _compatible(one: Fact, other: Fact) -> bool:
    if one.kind == "date":
        return one.iso == other.iso
    (a, b), (c, d) = _range(one), _range(other)
    # A rounded figure and an exact one are told of one quantity: 5,000 and 5,012.
    near = abs((a + b) - (c + d)) <= 0.05 * max(abs(a + b), abs(c + d))
    return (a <= d and c <= b) or near


def _range(fact: Fact) -> tuple[float, float]:
    number = fact.number or 0.0
    return number if isinstance(number, tuple) else (number, number)


def _worded_alike(stems: Sequence[frozenset[str]]) -> bool:
    """Whether the wordings are nearly the same but for the value, so that they speak of one thing."""
    first = stems[0]
    return all(
        len(first & other) >= 0.6 * min(len(first), len(other)) and len(first & other) >= 4
        for other in stems[1:]
    )
