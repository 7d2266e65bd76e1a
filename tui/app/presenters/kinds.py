"""The facts of a text in the colours of their kinds, and what the colours mean."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content, Span

from briefs import FactNote, Labels
from summarizer.facts import FACT_KINDS
from tui.app.state.mentions import mentions_in

# A quotation would hide what stands in it.
_COLOURED = {name: kind for name, kind in FACT_KINDS.items() if kind.rendering != "quoted"}
# Of sixteen colours two or three can be read on a light ground, so that grounds tell kinds; by the names of the
# colours that tell them elsewhere. They are told from each other and from what is chosen; text can be read on each.
_GROUNDS = {
    "text-accent": "black on #ffff00",
    "text-secondary": "white on #0000cd",
    "text-success": "black on #00ff7f",
    "kind-date": "white on #cd00cd",
    "text-error": "white on #cd0000",
    "text-muted": "black on #808000",
    "foreground": "black on #00ffff",
}


def kind_style(kind: str, *, plain: bool, few: bool) -> str:
    """The style that tells a kind of facts.

    Args:
        kind: Its name.
        plain: Whether there are no colours to tell it by.
        few: Whether there are sixteen at most.
    """
    color = FACT_KINDS[kind].color
    if plain:
        return "underline"
    return _GROUNDS[color] if few else f"bold ${color}"


def kind_spans(article: str, facts: Sequence[FactNote], *, plain: bool, few: bool = False) -> list[Span]:
    """The mentions of names, places, dates, numbers and events in an article.

    Args:
        article: Its id.
        facts: The facts of the set.
        plain: Whether there are no colours to tell them by.
        few: Whether there are sixteen at most.
    """
    told = [fact for fact in facts if fact.kind in _COLOURED]
    return [
        Span(mention.start, mention.end, kind_style(told[mention.fact].kind, plain=plain, few=few))
        for mention in mentions_in(article, told)
    ]


def kind_legend(
    article: str | None, facts: Sequence[FactNote], labels: Labels, *, plain: bool = False, few: bool = False
) -> Content:
    """The kinds of the facts in an article, each as its mentions are shown; arguments as of `kind_spans`."""
    there = {fact.kind for fact in facts if any(mention.article == article for mention in fact.mentions)}
    made = Content("")
    for name in _COLOURED:
        if name in there:
            word = Content(labels.kinds[name]).stylize(kind_style(name, plain=plain, few=few))
            made = made + Content(" ") + word if made.plain else word
    return made
