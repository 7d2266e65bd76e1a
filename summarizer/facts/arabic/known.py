"""People an article calls by a last name that only another article of its set spells out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from summarizer.facts import tagger
from summarizer.facts.arabic.clitics import readings, written
from summarizer.facts.features import name_stem
from summarizer.facts.identity import one_edit, person_parts
from summarizer.facts.mention import Span
from summarizer.facts.tokens import Tokens

_LONG_ENOUGH = 4


def last_names(spans: Iterable[Span]) -> frozenset[str]:
    """The last names of all people named in full, normalised; none that is also a common word."""
    clusters, codes = tagger.load().knowledge.clusters, tagger.load().knowledge.names
    found = set()
    for span in spans:
        parts = person_parts(span.value, "ar") if span.kind == "person" else ()
        if len(parts) > 1 and len(parts[-1]) >= _LONG_ENOUGH:
            name = parts[-1]
            # A word the press writes often and hardly ever for a person stays itself.
            if name not in clusters or codes.get(name, "0")[0] >= "2":
                found.add(name)
    return frozenset(found)


def spread(
    sentences: Sequence[Tokens], spans: Sequence[Span], lasts: Collection[str]
) -> Iterator[tuple[Span | None, Span]]:
    """Mentions of those people that were missed or taken for something else.

    Args:
        sentences: The article's sentences.
        spans: What was found in it.
        lasts: What `last_names` gave for the whole set.

    Yields:
        The span to drop, or None, and the one to put in its place.
    """
    taken = _starts(spans)
    for tokens in sentences:
        for i, word in enumerate(tokens.words):
            if not word[0].isalpha():
                continue
            own = taken.get(tokens.starts[i])
            if own is not None:
                single = own.end == tokens.ends[i] and own.kind in ("organization", "place")
                stem = name_stem(word)
                if single and stem not in lasts and any(one_edit(stem, last) for last in lasts):
                    yield own, _person(tokens, i, 0)
                continue
            if _inside(tokens.starts[i], spans):
                continue
            for rest, cut in readings(word):
                if name_stem(rest) in lasts and rest not in tokens.language.stop_words:
                    yield None, _person(tokens, i, cut)
                    break


def _starts(spans: Sequence[Span]) -> Mapping[int, Span]:
    return {span.start: span for span in spans if span.kind != "quote"}


def _inside(at: int, spans: Sequence[Span]) -> bool:
    return any(span.start <= at < span.end for span in spans if span.kind != "quote")


def _person(tokens: Tokens, i: int, cut: int) -> Span:
    return Span("person", tokens.starts[i], tokens.ends[i], written(tokens, i, i, cut))
