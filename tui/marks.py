"""What is marked in the text, as layers of styles."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Span

from corpus import Article
from tui.items import Item
from tui.state import State

_ITEM_STYLE = "$block-cursor-blurred-foreground on $block-cursor-blurred-background bold"


def marks(article: Article, items: Iterable[Item], item: Item | None, state: State) -> dict[str, list[Span]]:
    """Headings, the sentences of the brief, those of the line under the cursor, and the trail; later over earlier.

    Args:
        article: Whose text is shown.
        items: The lines of the middle pane.
        item: The one under the cursor.
        state: The set and the reader's place in it.
    """
    lines = [p for one in items if one.sentence for p in one.passages[:1]]
    current = item.passages if item else ()
    trail = state.trail.passages if state.trail else ()
    here = state.trail and state.at >= 0 and trail[state.at]
    return {
        "headings": [Span(s.start, s.end, "bold underline") for s in article.headings],
        "kept": [Span(p.start, p.end, "bold $text-accent") for p in lines if p.article == article.id],
        "current": [Span(p.start, p.end, _ITEM_STYLE) for p in current if p.article == article.id],
        "trail": [
            Span(p.start, p.end, "bold reverse underline" if p is here else "reverse")
            for p in trail
            if p.article == article.id
        ],
    }
