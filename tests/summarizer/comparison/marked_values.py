"""Sentences of the tests of this folder in which the values that they give are marked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import cast

from corpus import Article
from summarizer.comparison.values.quantity import Bound, Quantity
from summarizer.comparison.values.values import Value
from tests.summarizer.builders import article_of

_MARK = re.compile(r"<([^|>]*)\|([^|>]*)((?:\|[^|>]*)*)>")


def value_of(mark: re.Match[str], candidate: int, article: int, start: int) -> Value:
    """The value that a mark in a sentence gives: <about|what is written|more>."""
    about, written, more = mark[1], mark[2], mark[3].strip("|").split("|")
    flags = {name: given or "yes" for name, _, given in (one.partition("=") for one in more)}
    end = start + len(written)
    if about == "date":
        role, several = flags.get("role", ""), "several" in flags
        return Value(candidate, article, "date", about, start, end, date=written, role=role, several=several)
    low, _, high = written.partition("-")
    quantity = Quantity(
        about,
        flags.get("of", ""),
        float(low),
        float(high or low),
        cast("Bound", flags.get("bound", "")),
        "part" in flags,
        start,
        end,
        (start, end),
    )
    earlier = "earlier" in flags
    return Value(candidate, article, "figure", about, start, end, quantity=quantity, earlier=earlier)


def set_of(
    articles: Sequence[Sequence[str]], languages: str, published: Sequence[str | None]
) -> tuple[list[Article], list[list[Value]]]:
    """Articles of sentences with marks, and the values that these give."""
    made: list[Article] = []
    values: list[list[Value]] = []
    for n, texts in enumerate(articles):
        bare = [_MARK.sub(lambda mark: mark[2], text) for text in texts]
        day = published[n] if n < len(published) else None
        code = languages.split()[n] if n < len(languages.split()) else "en"
        made.append(article_of(*bare, id=f"a{n}", language=code, published=day))
        for text, sentence in zip(texts, made[-1].sentences, strict=True):
            cut, own = 0, []
            for mark in _MARK.finditer(text):
                own.append(value_of(mark, len(values), n, sentence.start + mark.start() - cut))
                cut += len(mark[0]) - len(mark[2])
            values.append(own)
    return made, values
