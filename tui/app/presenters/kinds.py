"""The facts of a text in the colours of their kinds, and what the colours mean."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content, Span

from briefs import FactNote, Labels
from summarizer.facts import FACT_KINDS
from tui.app.state.mentions import mentions_in

# A quotation would hide what stands in it.
_COLOURED = {name: kind for name, kind in FACT_KINDS.items() if kind.rendering != "quoted"}


def kind_spans(article: str, facts: Sequence[FactNote], *, plain: bool) -> list[Span]:
    """The mentions of names, places, dates, numbers and events in an article.

    Args:
        article: Its id.
        facts: The facts of the set.
        plain: Whether there are no colours to tell them by.
    """
    told = [fact for fact in facts if fact.kind in _COLOURED]
    return [
        Span(
            mention.start,
            mention.end,
            "underline" if plain else f"bold ${_COLOURED[told[mention.fact].kind].color}",
        )
        for mention in mentions_in(article, told)
    ]


def kind_legend(article: str | None, facts: Sequence[FactNote], labels: Labels) -> Content:
    """The kinds of the facts in an article, each in its colour."""
    there = {fact.kind for fact in facts if any(mention.article == article for mention in fact.mentions)}
    made = Content("")
    for name, kind in _COLOURED.items():
        if name in there:
            word = Content(labels.kinds[name]).stylize(f"bold ${kind.color}")
            made = made + Content(" ") + word if made.plain else word
    return made
