"""What a set's sentences give values for: figures of what is counted, ages of people, dates, scores, directions."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Literal

from msgspec import Struct

from summarizer.candidate import Candidate
from summarizer.comparison import word_lists
from summarizer.comparison.quantities import Answer, Quantity, compare, quantities
from summarizer.document import Document
from summarizer.facts import Fact, lexicon
from summarizer.facts.iso_dates import publication_day
from summarizer.facts.span_cover import SpanCover
from summarizer.facts.tokens import Tokens, tokenize
from summarizer.sentence_index import SentenceIndex

ValueKind = Literal["figure", "date", "name", "place"]

# A person's name stands this near before an age (characters): «عباس (83 عاما)», «Abbas, 83».
_OF_PERSON = 40
_WEEK = 7
# Days, months and years, and spans of them; quarters, seasons and decades compare with nothing.
_CALENDAR = re.compile(r"\d{4}(?:-\d{2}){0,2}(?:/\d{4}(?:-\d{2}){0,2})?")
_SCORE = re.compile(r"(?<![\d:/.-])\d{1,3}\s?[-–]\s?\d{1,3}(?![\d:/-])")


class Value(Struct, frozen=True):
    """A value that a sentence gives.

    Attributes:
        candidate: The sentence's index in the document.
        article: Index of its article.
        kind: What sort of value it is.
        about: What it is the value of: a figure's kind, «age» and a person, «date», a place.
        start: Offset in the article's text, in code points.
        end: Offset behind it.
        quantity: Of a figure: what was read.
        date: Of a date: ISO 8601.
        bare: Whether a date was said by a weekday alone, so that it may as well be of the week before or after, or
            by a month without its year.
        words: Of a score or direction: its parts; of a date how it was said, and whether from the day of writing.
    """

    candidate: int
    article: int
    kind: ValueKind
    about: str
    start: int
    end: int
    quantity: Quantity | None = None
    date: str = ""
    bare: bool = False
    words: tuple[str, ...] = ()


def answer(one: Value, other: Value) -> Answer | None:
    """How two values compare, as `quantities.compare` says it; None where they are of different things."""
    if one.about != other.about:
        return None
    if one.quantity is not None and other.quantity is not None:
        return compare(one.quantity, other.quantity)
    if one.kind == "date":
        return _dates(one, other)
    return "same" if one.words == other.words else "differs"


def _dates(one: Value, other: Value) -> Answer | None:
    if one.date.startswith(other.date) or other.date.startswith(one.date):
        return "same" if one.date == other.date else "compatible"
    ends = [(value.date.split("/")[0], value.date.split("/")[-1]) for value in (one, other)]
    if any("/" in value.date for value in (one, other)):
        (a, b), (c, d) = ends
        if a <= d and c <= b:
            # On one of two days, and on both, are two statements; within a month or a year is none of its own.
            several = all(len(end) == len("2024-05-01") for end in (a, b, c, d))
            return "differs" if several and max(_apart(a, b), _apart(c, d)) == 1 else "compatible"
        return "differs"
    if len(one.date) != len(other.date) or not one.date[-1].isdigit() or not other.date[-1].isdigit():
        return None
    return _told_apart(one, other)


def _told_apart(one: Value, other: Value) -> Answer | None:
    """How two days, months or years compare that are not the same, by how each was said."""
    days = len(one.date) == len("2024-05-01")
    if len(one.words) + len(other.words) > 2 and days:
        # Two articles' Fridays are one where their days of writing are told wrong, and two events weeks apart.
        if one.words == other.words:
            return "compatible"
        if _apart(one.date, other.date) > _WEEK:
            return None
    if one.bare or other.bare:
        if len(one.date) == len("2024-05") and one.date[4:] == other.date[4:]:
            return "compatible"
        if days and _apart(one.date, other.date) % _WEEK == 0:
            return "compatible"
    return "differs"


def _apart(one: str, other: str) -> int:
    return abs((datetime.date.fromisoformat(one) - datetime.date.fromisoformat(other)).days)


def read_values(document: Document, facts: Sequence[Fact]) -> list[list[Value]]:
    """For each candidate the values it gives, in the order of its text.

    Args:
        document: A set's candidates.
        facts: Its key facts: dates, and the people whose ages are told.
    """
    dated, people = _spans(document, facts)
    found = []
    for index, candidate in enumerate(document.candidates):
        article = document.articles[candidate.article]
        tokens = tokenize(article.text, candidate.language, candidate.sentence.start, candidate.sentence.end)
        own = list(_dated(index, candidate, dated[index], article.published, tokens))
        taken = [(value.start, value.end) for value in own]
        own += _figures(index, candidate, tokens, taken, people[candidate.article])
        own += _scores(index, candidate)
        own += _sides(index, candidate, tokens)
        found.append(sorted(own, key=lambda value: (value.start, value.end)))
    return found


def _spans(
    document: Document, facts: Sequence[Fact]
) -> tuple[Mapping[int, list[tuple[int, int, str | None]]], list[list[tuple[int, int]]]]:
    """The dates of each candidate; for each article the ends of its people's names and their numbers."""
    places = SentenceIndex(document)
    dated: defaultdict[int, list[tuple[int, int, str | None]]] = defaultdict(list)
    people: list[list[tuple[int, int]]] = [[] for _ in document.articles]
    for number, fact in enumerate(facts):
        for mention in fact.mentions:
            if fact.kind == "date":
                at = places.find(mention.article, mention.start)
                if at is not None:
                    dated[at].append((mention.start, mention.end, fact.iso))
            elif fact.kind == "person":
                article = places.article(mention.article)
                if article is not None:
                    people[article].append((mention.end, number))
    for own in people:
        own.sort()
    return dated, people


def _figures(
    index: int,
    candidate: Candidate,
    tokens: Tokens,
    taken: Sequence[tuple[int, int]],
    people: list[tuple[int, int]],
) -> Iterator[Value]:
    for own in quantities(tokens, taken):
        about = own.kind
        if about == "age":
            at = bisect_left(people, (own.start + 1, -1)) - 1
            if at < 0 or own.start - people[at][0] > _OF_PERSON:
                continue
            about = f"age {people[at][1]}"
        yield Value(index, candidate.article, "figure", about, own.start, own.end, own)


@cache
def _weekdays(code: str) -> Mapping[str, int]:
    rows = lexicon.table(code, "calendar.tsv")
    return {word: int(name.split()[1]) for word, name in rows.items() if name.startswith("weekday ")}


def _dated(
    index: int,
    candidate: Candidate,
    spans: Sequence[tuple[int, int, str | None]],
    published: str | None,
    tokens: Tokens,
) -> Iterator[Value]:
    """The dates that the facts know, and weekdays said alone: of the week that ends with the publication."""
    covered = []
    for start, end, iso in spans:
        if iso is not None and _CALENDAR.fullmatch(iso):
            covered.append((start, end))
            said = candidate.text[start - candidate.sentence.start : end - candidate.sentence.start]
            normal = candidate.language.normalize(said)
            bare = len(iso) == 7 and iso[:4] not in normal
            told = (normal,) if any(c.isdigit() for c in normal) or len(iso) != 10 else (normal, "relative")
            yield Value(index, candidate.article, "date", "date", start, end, date=iso, bare=bare, words=told)
    today = publication_day(published)
    if today is None:
        return
    days = _weekdays(candidate.language.code)
    held = SpanCover(covered)
    for start, end, word in zip(tokens.starts, tokens.ends, tokens.words, strict=True):
        if word in days and not held.holds(start):
            day = today - datetime.timedelta(days=(today.weekday() - days[word]) % _WEEK)
            told = (word, "relative")
            iso = day.isoformat()
            yield Value(index, candidate.article, "date", "date", start, end, date=iso, bare=True, words=told)


def _scores(index: int, candidate: Candidate) -> Iterator[Value]:
    """The scores of a sentence of several as one value: one alone may be told from either side."""
    found = [re.sub(r"\s", "", m[0]).replace("–", "-") for m in _SCORE.finditer(candidate.text)]
    if len(found) > 1:
        first = _SCORE.search(candidate.text)
        last = [*_SCORE.finditer(candidate.text)][-1]
        if first is not None:
            offset = candidate.sentence.start
            yield Value(
                index,
                candidate.article,
                "figure",
                f"scores {len(found)}",
                offset + first.start(),
                offset + last.end(),
                words=tuple(found),
            )


def _sides(index: int, candidate: Candidate, tokens: Tokens) -> Iterator[Value]:
    """Directions with what they are a side of: the south-east of the country."""
    points = word_lists.table(candidate.language.code, "compass.tsv")
    words = tokens.words
    i = 0
    while i < len(words):
        first, said = i, []
        while i < len(words) and words[i] in points:
            said.append(points[words[i]])
            i += 1
        while said and i < len(words) and words[i] in ("of", "de", "du", "la", "le", "l", "'", "’", "the"):
            i += 1
        if said and i < len(words) and words[i][0].isalpha():
            of = candidate.language.stem(words[i])
            yield Value(
                index,
                candidate.article,
                "place",
                f"side of {of}",
                tokens.starts[first],
                tokens.ends[i],
                words=("".join(sorted(set("".join(said)))),),
            )
        i = max(i, first + 1)
