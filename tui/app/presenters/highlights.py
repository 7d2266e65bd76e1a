"""What is marked in the text, as layers of styles."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Span

from corpus import Article
from summarizer.facts import FACT_KINDS
from tui.app.presenters.item import Item
from tui.app.state.state import State

_ITEM_STYLE = "$block-cursor-blurred-foreground on $block-cursor-blurred-background bold"


def highlights(
    article: Article,
    items: Iterable[Item],
    item: Item | None,
    state: State,
    *,
    plain: bool,
    kinds: Iterable[Span] = (),
) -> dict[str, list[Span]]:
    """Headings, the sentences of the brief, those of the line under the cursor, and the trail; later over earlier.

    Args:
        article: Whose text is shown.
        items: The lines of the center pane.
        item: The one under the cursor.
        state: The set and the reader's place in it.
        plain: Whether there are no colours to tell them by.
        kinds: The facts in the colours of their kinds.
    """
    lines = [p for one in items if one.sentence for p in one.passages[:1]]
    current = item.passages if item else ()
    trail = state.trail.passages if state.trail else ()
    here = state.here
    style = "bold underline" if plain else _ITEM_STYLE
    kept = "bold" if state.coloured else "bold $text-accent"  # a colour is then a kind's
    kind = FACT_KINDS.get((state.trail and state.trail.kind) or "")
    color = f"${kind.color}" if kind else "$foreground"
    return {
        "headings": [Span(s.start, s.end, "bold" if plain else "bold underline") for s in article.headings],
        "kept": [Span(p.start, p.end, kept) for p in lines if p.article == article.id],
        "current": [Span(p.start, p.end, style) for p in current if p.article == article.id],
        "kinds": list(kinds),
        "trail": [
            Span(p.start, p.end, f"{'bold underline ' if p is here else ''}reverse {color}")
            for p in trail
            if p.article == article.id
        ],
    }
