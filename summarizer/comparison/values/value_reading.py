"""What a set's sentences give values for: figures of what is counted, ages of people, dates, scores, directions."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from msgspec.structs import replace

from summarizer.candidate import Candidate
from summarizer.comparison import word_lists
from summarizer.comparison.values.ages import DIED
from summarizer.comparison.values.clock_times import clock_times
from summarizer.comparison.values.earlier_figures import is_earlier
from summarizer.comparison.values.goal_minutes import goal_minutes
from summarizer.comparison.values.moved_days import moved_days
from summarizer.comparison.values.quantities import quantities
from summarizer.comparison.values.scores import TALLY, scores
from summarizer.comparison.values.sides import sides
from summarizer.comparison.values.values import BY_WEEKDAY, Value
from summarizer.document import Document
from summarizer.facts import Fact, lexicon
from summarizer.facts.arabic.clitics import readings
from summarizer.facts.arabic.numbers.numerals import cardinals
from summarizer.facts.iso_dates import publication_day
from summarizer.facts.span_cover import SpanCover
from summarizer.facts.tokens import Tokens, tokens_of
from summarizer.sentence_index import SentenceIndex

# A person's name stands this near before an age (characters): «عباس (83 عاما)», «Abbas, 83».
_OF_PERSON = 40
_WEEK = 7
# A verb of saying stands so near before the day on which it was said, and «from» or «until» before its date.
_LED_IN, _FROM_UNTIL = 4, 3
# A day that is set off by commas has a word more at most: «Monday evening».
_SET_OFF, _COMMAS = 2, frozenset({"،", ","})
# Days, months and years, and spans of them; quarters, seasons and decades compare with nothing.
_CALENDAR = re.compile(r"\d{4}(?:-\d{2}){0,2}(?:/\d{4}(?:-\d{2}){0,2})?")
# «24 and 25», not «from 24 to 25».
_BOTH = re.compile(r"\d\s(?:و\s?|et |and )\d|\sو(?:ال)?\w+\sمن")
_TWO_YEARS = re.compile(r"(?:عامي|سنتي|عامين|السنتين) ((?:19|20)\d\d) و\s?((?:19|20)\d\d)")
# Between a month and its year the month's second name may stand: «أكتوبر/ تشرين أول عام 2012».
_PARTED = re.compile(r"[،,.؛;()]|\sو")
_TWIN = 16  # characters of that second name and the signs around it
# The number that is known now stands so near the first one, in sentences; set by hand.
_NEAR = 2


def read_values(document: Document, facts: Sequence[Fact]) -> list[list[Value]]:
    """For each candidate the values it gives, in the order of its text.

    Args:
        document: A set's candidates.
        facts: Its key facts: dates, and the people whose ages are told.
    """
    dated, people, sites = _spans(document, facts)
    found = []
    for index, candidate in enumerate(document.candidates):
        article = document.articles[candidate.article]
        tokens = tokens_of(document, candidate)
        own = moved_days(tokens, list(_dated(index, candidate, dated[index], article.published, tokens)))
        own += _clock(index, candidate, tokens)
        own += scores(index, candidate)
        taken = [(value.start, value.end) for value in own if value.kind == "date" or value.about == TALLY]
        own += _figures(index, candidate, tokens, taken, people[candidate.article])
        own += goal_minutes(index, candidate, people[candidate.article])
        own += _ordinals(index, candidate, tokens)
        own += _sides(index, candidate, tokens, sites[candidate.article])
        found.append(sorted(own, key=lambda value: (value.start, value.end)))
    return _overtaken_in_the_text(found)


def _overtaken_in_the_text(values: list[list[Value]]) -> list[list[Value]]:
    """The values, those of a first count as earlier ones where their article gives a higher one near by."""
    held: defaultdict[tuple[int, str], list[Value]] = defaultdict(list)
    for own in values:
        for value in own:
            held[value.article, value.about].append(value)

    def is_overtaken(value: Value) -> bool:
        return value.first and any(
            other.quantity is not None
            and value.quantity is not None
            and other.quantity.low > value.quantity.high
            and not other.quantity.part
            and abs(other.candidate - value.candidate) <= _NEAR
            for other in held[value.article, value.about]
        )

    return [
        [replace(value, earlier=True) if is_overtaken(value) else value for value in own] for own in values
    ]


def _spans(
    document: Document, facts: Sequence[Fact]
) -> tuple[
    Mapping[int, list[tuple[int, int, str | None]]], list[list[tuple[int, int]]], list[list[tuple[int, int]]]
]:
    """The dates of each candidate; for each article the ends and numbers of its people's and places' names."""
    dated: defaultdict[int, list[tuple[int, int, str | None]]] = defaultdict(list)
    people: list[list[tuple[int, int]]] = [[] for _ in document.articles]
    sites: list[list[tuple[int, int]]] = [[] for _ in document.articles]
    for number, mention, article, at in SentenceIndex(document).placed(facts, ("date", "person", "place")):
        fact = facts[number]
        if fact.kind != "date" and article is not None:
            (people if fact.kind == "person" else sites)[article].append((mention.end, number))
        elif fact.kind == "date" and at is not None:
            dated[at].append((mention.start, mention.end, fact.iso))
    for own in (*people, *sites):
        own.sort()
    return dated, people, sites


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
            bare = not own.of and own.end - own.start <= len("100")
            if at < 0 or own.start - people[at][0] > (len(", an ") if bare else _OF_PERSON):
                alone = bisect_left(people, (candidate.sentence.start, -1)) == at
                if at < 0 or own.of != DIED or not alone:
                    continue
            about = f"age {people[at][1]}"
        earlier = is_earlier(tokens, own.start, own.end)
        first = not earlier and is_earlier(tokens, own.start, own.end, first=True)
        yield Value(
            index, candidate.article, "figure", about, own.start, own.end, own, earlier=earlier, first=first
        )


def _dated(
    index: int,
    candidate: Candidate,
    spans: Sequence[tuple[int, int, str | None]],
    published: str | None,
    tokens: Tokens,
) -> Iterator[Value]:
    """The dates that the facts know, and weekdays said alone: of the week that ends with the publication."""
    covered = []
    offset = candidate.sentence.start
    dated = partial(Value, index, candidate.article, "date", "date")
    for start, end, iso in _with_years(candidate.text, offset, spans):
        # «Since the day» before the day's name is no date of its own.
        behind = bisect_left(tokens.starts, end)
        if behind < len(tokens) and tokens.words[behind] in lexicon.weekdays(candidate.language.code):
            continue
        if iso is not None and _CALENDAR.fullmatch(iso) and not _is_counted(tokens, start, behind):
            covered.append((start, end))
            said = candidate.text[start - offset : end - offset]
            normal = candidate.language.normalize(said)
            bare = len(iso) == 7 and iso[:4] not in normal
            # «The first of May» has no digit.
            named = any(c.isdigit() for c in normal) or not tokens.language.months.keys().isdisjoint(
                normal.split()
            )
            told = (normal,) if named or len(iso) != 10 else _relative(normal, tokens)
            role = _role(tokens, start)
            several = "/" in iso and role != "between" and _BOTH.search(said) is not None
            yield dated(start, end, date=iso, bare=bare, words=told, several=several, role=role)
    today = publication_day(published)
    if today is None:
        return
    days = lexicon.weekdays(candidate.language.code)
    held = SpanCover(covered)
    for start, end, word in zip(tokens.starts, tokens.ends, tokens.words, strict=True):
        if word in days and not held.holds(start):
            day = today - datetime.timedelta(days=(today.weekday() - days[word]) % _WEEK)
            told = (word, *BY_WEEKDAY)
            yield dated(start, end, date=day.isoformat(), bare=True, words=told, role=_role(tokens, start))


def _is_counted(tokens: Tokens, start: int, behind: int) -> bool:
    """Whether what reads as an Arabic year is a number of what stands behind it: «to 1980 dollars»."""
    alone = bisect_left(tokens.starts, start) == behind - 1
    if not alone or behind >= len(tokens) or not tokens.language.fuses_particles:
        return False
    kind = word_lists.table(tokens.language.code, "counted.tsv").get(tokens.words[behind], "")
    return tokens.words[behind - 1].isdigit() and kind.islower()


def _relative(said: str, tokens: Tokens) -> tuple[str, str]:
    """How a day was said from the day of writing: in Arabic from its name on (يوم الأحد، صباح الأحد)."""
    days = lexicon.weekdays(tokens.language.code)
    words = said.split()
    at = next((k for k, word in enumerate(words) if word in days), None)
    if at is None or (at and not tokens.language.fuses_particles):
        return said, "relative"
    return " ".join(words[at:]), BY_WEEKDAY[0] if at == len(words) - 1 else "relative"


def _role(tokens: Tokens, start: int) -> str:
    """What a date is of, by the words around it: `said` or `told` of when it was told, `from`, `until`, nothing."""
    at, code = bisect_left(tokens.starts, start), tokens.language.code
    roles = word_lists.table(code, "date_roles.tsv")
    kinds = lexicon.table(code, "attribution.tsv")
    for i in range(at, max(-1, at - _LED_IN - 1), -1):
        for rest in word_lists.forms(tokens.words[min(i, len(tokens) - 1)], tokens.language):
            if i >= at - _FROM_UNTIL and rest in roles:
                return roles[rest]
            verb = (
                rest in tokens.language.reporting_verbs
                or _without_object(rest) in tokens.language.reporting_verbs
            )
            if i < at and (verb or kinds.get(rest) == "statement"):
                return "said"
    # «The mayor of the city, Sami Wadi, said on Monday *that*», however long he is called.
    that = not tokens.language.complementizers.isdisjoint(tokens.words[at + 1 : at + _LED_IN])
    opening = word_lists.forms(tokens.words[0], tokens.language) if that or _is_set_off(tokens, at) else ()
    led = any(rest in tokens.language.reporting_verbs for rest in opening)
    return ("told" if that else "said") if led else ""


def _is_set_off(tokens: Tokens, at: int) -> bool:
    """Whether a day stands between the first commas of an Arabic sentence: «announced, *Monday*, that»."""
    first = next((k for k, word in enumerate(tokens.words) if word in _COMMAS), -1)
    behind = tokens.words[at + 1 : at + 1 + _SET_OFF]
    return tokens.language.fuses_particles and first == at - 1 and not _COMMAS.isdisjoint(behind)


def _without_object(word: str) -> str:
    """An Arabic verb without the pronoun that is its object: «announced it»."""
    return word.removesuffix("ها") if word.endswith("ها") else word.removesuffix("ه")


def _with_years(
    text: str, offset: int, spans: Sequence[tuple[int, int, str | None]]
) -> Iterator[tuple[int, int, str | None]]:
    """The dates of a sentence; two years of a dual as both («عامي 2006 و2007»), a month with its year."""
    own = list(spans)
    for match in _TWO_YEARS.finditer(text):
        start, end = offset + match.start(), offset + match.end()
        own = [span for span in own if span[1] <= start or span[0] >= end]
        own.append((start, end, f"{match[1]}/{match[2]}"))
    own.sort(key=lambda span: span[:2])
    n = 0
    while n < len(own):
        start, end, iso = own[n]
        if n + 1 < len(own) and iso and len(iso) == len("2024-05"):
            low, high, year = own[n + 1]
            between = text[end - offset : low - offset]
            if year and len(year) == len("2024") and not _PARTED.search(between) and len(between) <= _TWIN:
                yield start, high, f"{year}{iso[4:]}"
                n += 2
                continue
        yield start, end, iso
        n += 1


def _ordinals(index: int, candidate: Candidate, tokens: Tokens) -> Iterator[Value]:
    """The ordinals behind definite Arabic nouns: the third round, the second day."""
    if not candidate.language.fuses_particles:
        return
    known = lexicon.table(candidate.language.code, "ordinals.tsv")
    none = word_lists.words(candidate.language.code, "no_ordinals.txt")
    for at, word in enumerate(tokens.words):
        if not at or word not in known:
            continue
        noun = next((rest for rest, _ in readings(tokens.words[at - 1]) if rest.startswith("ال")), "")
        if not noun or noun in none or len(noun) < len("اليوم"):
            continue
        number, last = known[word], at
        behind = tokens.words[at + 1] if at + 1 < len(tokens) else ""
        tens = cardinals().get(behind.removeprefix("وال"), 0) if behind.startswith("وال") else 0
        if f"{word} {behind}" in known or tens:  # the sixteenth, the twenty-fifth
            number, last = known.get(f"{word} {behind}", f"{tens} {number}"), at + 1
        about = f"ordinal {candidate.language.stem(noun)}"
        start, end = tokens.starts[at - 1], tokens.ends[last]
        yield Value(index, candidate.article, "figure", about, start, end, words=(number,))


def _sides(
    index: int, candidate: Candidate, tokens: Tokens, places: Sequence[tuple[int, int]]
) -> Iterator[Value]:
    """Directions; where a place lies is told of that place, by whatever its country is called."""
    for side in sides(tokens, candidate.language, places):
        if side.of:
            about = f"side of {side.of}"
            yield Value(index, candidate.article, "place", about, side.start, side.end, words=(side.points,))
        if side.place is not None:
            about = f"side at {side.place}"
            yield Value(
                index, candidate.article, "place", about, side.start, side.end, words=(side.points, side.of)
            )


def _clock(index: int, candidate: Candidate, tokens: Tokens) -> Iterator[Value]:
    for own in clock_times(tokens):
        yield Value(index, candidate.article, "date", "time", own.start, own.end, clock=own)
