"""All key facts of one Arabic article, kind by kind, as spans of its text."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator

from corpus import Article
from summarizer.facts.arabic.clitics import written
from summarizer.facts.arabic.dates import find_dates, present_year, read_dates
from summarizer.facts.arabic.events import find_events
from summarizer.facts.arabic.names import Name, find_names
from summarizer.facts.arabic.numbers import find_numbers
from summarizer.facts.arabic.people import find_roles
from summarizer.facts.arabic.speech import find_quotes
from summarizer.facts.calendar import Anchor
from summarizer.facts.mention import Kind, Span
from summarizer.facts.tokens import Tokens, article_tokens

_NEED_NAMES: frozenset[Kind] = frozenset({"person", "organization", "place", "event", "quote"})


def find_spans(article: Article, kinds: Collection[Kind]) -> Iterator[Span]:
    """The mentions of the kinds asked for, sentence by sentence; quotations last.

    A name inside the name of an event is not found a second time by itself.
    """
    sentences = article_tokens(article)
    dates = [read_dates(tokens) for tokens in sentences]
    taken = [{k for d in found for k in range(d[0], d[1] + 1)} for found in dates]
    if "date" in kinds:
        year = present_year([date for found in dates for date in found])
        anchor = Anchor(_day(article.published), year)
        for tokens, found in zip(sentences, dates, strict=True):
            yield from find_dates(tokens, found, anchor)
    if "number" in kinds:
        for tokens, inside in zip(sentences, taken, strict=True):
            yield from find_numbers(tokens, inside)
    if _NEED_NAMES.isdisjoint(kinds):
        return
    names = find_names(sentences, taken)
    for n, tokens in enumerate(sentences):
        events = find_events(tokens, names[n], ())
        if "event" in kinds:
            for first, last, cut in events:
                yield Span("event", tokens.starts[first], tokens.ends[last], _name(tokens, first, last, cut))
        inside = {k for first, last, _ in events for k in range(first, last + 1)}
        roles = find_roles(tokens, names[n], taken[n]) if "person" in kinds else {}
        for index, name in enumerate(names[n]):
            if name.kind in kinds and name.first not in inside:
                yield _span(tokens, name, tuple(roles.get(index, ())))
    if "quote" in kinds:
        yield from find_quotes(article.text, sentences, names)


def _span(tokens: Tokens, name: Name, roles: tuple[str, ...]) -> Span:
    value = _name(tokens, name.first, name.last, name.cut)
    return Span(name.kind, tokens.starts[name.first], tokens.ends[name.last], value, roles=roles)


def _name(tokens: Tokens, first: int, last: int, cut: int) -> str:
    return written(tokens, first, last, cut)


def _day(published: str | None) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None
