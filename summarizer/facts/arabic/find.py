"""All key facts of one Arabic article, kind by kind, as spans of its text."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from operator import attrgetter
from sys import intern

from corpus import Article, get_language, word_cache
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings, written
from summarizer.facts.arabic.dates.dates import Read, find_dates, present_year, read_dates
from summarizer.facts.arabic.events.events import find_events
from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.names.names import find_names
from summarizer.facts.arabic.numbers.goals import find_goals
from summarizer.facts.arabic.numbers.numbers import find_numbers
from summarizer.facts.arabic.people.common_nouns import is_of_somebody
from summarizer.facts.arabic.people.last_names import last_names, spread
from summarizer.facts.arabic.people.people import find_roles
from summarizer.facts.arabic.places import is_known
from summarizer.facts.arabic.speech.speech import find_quotes
from summarizer.facts.iso_dates import ANY_YEAR, Anchor, publication_day
from summarizer.facts.mention import NEED_NAMES, Kind, Span
from summarizer.facts.scores import find_scores, outside
from summarizer.facts.tokens import Tokens, stretches


def find_spans(
    article: Article, kinds: Collection[Kind], sentences: Sequence[Tokens], year: int | None = None
) -> Iterator[Span]:
    """The mentions of the kinds asked for, sentence by sentence; quotations last.

    A name inside the name of an event is not found a second time by itself, unless it tells where that was.

    Args:
        article: An Arabic article.
        kinds: Which kinds to look for.
        sentences: Its tokens.
        year: The present year as its set knows it, for an article that does not say.
    """
    sentences = stretches(sentences)
    dates = [read_dates(tokens) for tokens in sentences]
    taken = [_held(found) for found in dates]
    if "date" in kinds:
        own = present_year([date for found in dates for date in found])
        anchor = Anchor(publication_day(article.published), own or year)
        for tokens, found in zip(sentences, dates, strict=True):
            yield from find_dates(tokens, found, anchor)
    for tokens, inside in zip(sentences, taken, strict=True):
        scores = [*find_scores(tokens, _tells_of_match, inside, _is_side), *find_goals(tokens, inside)]
        scores.sort(key=attrgetter("start"))
        if "score" in kinds:
            yield from scores
        if "number" in kinds:
            yield from outside(find_numbers(tokens, inside), scores)
    if NEED_NAMES.isdisjoint(kinds):
        return
    names = find_names(sentences, taken)
    for tokens, found_names, inside in zip(sentences, names, taken, strict=True):
        yield from _named(tokens, found_names, inside, kinds)
    if "quote" in kinds:
        yield from find_quotes(article.text, sentences, names)


_NOTHING: frozenset[int] = frozenset()


def _held(dates: Sequence[Read]) -> Collection[int]:
    """The tokens of a sentence's dates; one empty set serves all the sentences that have none."""
    return {k for date in dates for k in range(date[0], date[1] + 1)} if dates else _NOTHING


@word_cache(1 << 13)
def _tells_of_match(word: str) -> bool:
    scores, matches = lexicon.words("ar", "score_words.txt"), lexicon.words("ar", "match_words.txt")
    return any(rest in scores or rest in matches for rest, _ in readings(word))


@word_cache(1 << 13)
def _is_side(word: str) -> bool:
    """Whether a word is a country, or a club of one word."""
    clubs = lexicon.words("ar", "clubs.txt", "club_words.txt", "club_places.txt")
    return word in clubs or is_known(word)


def _named(
    tokens: Tokens, names: Sequence[Name], taken: Collection[int], kinds: Collection[Kind]
) -> Iterator[Span]:
    """The events of a sentence and its names outside them."""
    events = find_events(tokens, names)
    inside = {k for first, last, _ in events for k in range(first, last + 1)}
    if "event" in kinds:
        for first, last, cut in events:
            value = written(tokens, first, last, cut)
            yield Span("event", tokens.starts[first], tokens.ends[last], value, iso=_event_date(value))
    roles = find_roles(tokens, names, taken) if "person" in kinds else {}
    for index, name in enumerate(names):
        if name.kind in kinds and (name.first not in inside or _is_where(tokens, name)):
            own = roles.get(index, ())
            yield _span(tokens, name, tuple(role for role in own if not is_of_somebody(role)))


def _is_where(tokens: Tokens, name: Name) -> bool:
    """Whether a place inside an event's name tells where it was: the war *on Lebanon*."""
    before = tokens.words[name.first - 1] if name.first else ""
    fused = tokens.words[name.first][: name.cut].endswith("ل")
    return name.kind == "place" and (fused or before in ("في", "علي", "ضد"))


def _event_date(name: str) -> str | None:
    """The year an event's name tells, where it tells one."""
    years = {word for word in get_language("ar").words(name) if ANY_YEAR.fullmatch(word)}
    return years.pop() if len(years) == 1 else None


def _span(tokens: Tokens, name: Name, roles: tuple[str, ...]) -> Span:
    value = intern(written(tokens, name.first, name.last, name.cut))
    return Span(name.kind, tokens.starts[name.first], tokens.ends[name.last], value, roles=roles)


def said_year(sentences: Sequence[Tokens]) -> int | None:
    """The year that an article's text calls the present one; None where it does not say."""
    return present_year([date for tokens in sentences for date in read_dates(tokens)])


def spread_over_set(tokens: Sequence[Sequence[Tokens]], spans: Sequence[list[Span]]) -> list[list[Span]]:
    """Each article's spans with the people found in it whom an article of the set names in full."""
    lasts = last_names(span for found in spans for span in found)
    spread_out: list[list[Span]] = []
    for sentences, found in zip(tokens, spans, strict=True):
        changes = list(spread(sentences, found, lasts))
        dropped = {id(old) for old, _ in changes if old is not None}
        spread_out.append([span for span in found if id(span) not in dropped] + [new for _, new in changes])
    return spread_out
