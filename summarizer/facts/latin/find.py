"""All key facts of one French or English article, kind by kind, as spans of its text."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from sys import intern

from corpus import Article
from summarizer.facts import lexicon
from summarizer.facts.iso_dates import Anchor, publication_day
from summarizer.facts.latin.body_names import with_bodies
from summarizer.facts.latin.dates.dates import find_dates
from summarizer.facts.latin.names.acronyms import with_openers, without_codes
from summarizer.facts.latin.names.headlines import without_guesses
from summarizer.facts.latin.names.last_names import spread_last_names
from summarizer.facts.latin.names.long_forms import with_long_forms
from summarizer.facts.latin.names.names import Name, find_names
from summarizer.facts.latin.names.told_events import find_told_events
from summarizer.facts.latin.numbers.numbers import find_numbers
from summarizer.facts.latin.people import find_roles
from summarizer.facts.latin.speech.speech import find_quotes
from summarizer.facts.mention import NEED_NAMES, Kind, Span
from summarizer.facts.scores import find_scores, outside
from summarizer.facts.tokens import Tokens


def find_spans(
    article: Article,
    kinds: Collection[Kind],
    sentences: Sequence[Tokens],
    year: int | None = None,  # noqa: ARG001 - dates without a year are not given one here
) -> Iterator[Span]:
    """The mentions of the kinds asked for, sentence by sentence; quotations last."""
    anchor = Anchor(publication_day(article.published))
    told = lexicon.words(article.language, "score_words.txt")
    for tokens, sentence in zip(sentences, article.sentences, strict=True):
        scores = list(find_scores(tokens, told.__contains__))
        if "score" in kinds:
            yield from scores
        bounds = (article.text, sentence.start, sentence.end, article.language)
        dates = list(find_dates(*bounds, anchor))
        if "date" in kinds:
            yield from dates
        if "number" in kinds:
            numbers = find_numbers(*bounds, [(date.start, date.end) for date in dates])
            yield from outside(numbers, scores)
    if NEED_NAMES.isdisjoint(kinds):
        return
    alone = without_guesses(sentences, [find_names(tokens) for tokens in sentences])
    spelled = with_long_forms(sentences, without_codes(sentences, alone))
    bodies = with_bodies(sentences, with_openers(sentences, spelled))
    names = spread_last_names(sentences, bodies)
    for tokens, found in zip(sentences, names, strict=True):
        yield from _named(tokens, found, kinds)
    if "quote" in kinds:
        yield from find_quotes(article.text, sentences, names)


def _named(tokens: Tokens, names: Sequence[Name], kinds: Collection[Kind]) -> Iterator[Span]:
    """The names of a sentence, and its events that no capital tells."""
    for index, name in enumerate(names):
        if name.kind in kinds:
            yield _span(tokens, names, index, name)
    if "event" in kinds:
        yield from _told_events(tokens, names)


def _told_events(tokens: Tokens, names: Sequence[Name]) -> Iterator[Span]:
    """The events of a sentence that no capital tells; their place stays one as well."""
    taken = {k for name in names if name.kind == "event" for k in range(name.first, name.last + 1)}
    for first, last in find_told_events(tokens):
        if taken.isdisjoint(range(first, last + 1)):
            value = intern(" ".join(tokens.raw(first, last).split()))
            yield Span("event", tokens.starts[first], tokens.ends[last], value)


def _span(tokens: Tokens, names: Sequence[Name], index: int, name: Name) -> Span:
    roles = find_roles(tokens, names, index) if name.kind == "person" else ()
    value = intern(" ".join(tokens.raw(name.first, name.last).split()))
    return Span(name.kind, tokens.starts[name.first], tokens.ends[name.last], value, roles=roles)


def said_year(sentences: Sequence[Tokens]) -> None:
    """The year that an article without a date tells of itself: none is read from these languages."""


def spread_over_set(tokens: Sequence[Sequence[Tokens]], spans: Sequence[list[Span]]) -> list[list[Span]]:  # noqa: ARG001
    """Each article's spans as they are: last names are found within an article only."""
    return list(spans)
