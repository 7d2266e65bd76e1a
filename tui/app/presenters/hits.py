"""A hit of a search in its surroundings, as a row of a list."""

from __future__ import annotations

from textual.content import Content

from briefs import Passage
from tui.app.presenters.comparison import name_of
from tui.app.state.state import State
from tui.app.themes import MUTED
from tui.app.widgets.row import Row
from tui.bidi import isolate

_BEFORE, _BEHIND = 30, 60  # characters: a row of the list at 80 columns


def hit_row(number: int, passage: Passage, state: State) -> Row:
    """A row with the article's number and name, and the words around the hit, which stand out."""
    article = state.article(passage.article)
    text = article.text if article else passage.text
    start, end = (passage.start, passage.end) if article else (0, len(passage.text))
    first = _word_edge(text, max(text.rfind("\n", 0, start) + 1, start - _BEFORE), start)
    line_end = text.find("\n", end)
    last = _last_edge(text, end, min(len(text) if line_end < 0 else line_end, end + _BEHIND))
    lead = f"{isolate(name_of(passage.article, state))}  "
    before = ("…" if first and text[first - 1] != "\n" else "") + text[first:start]
    behind = text[end:last] + ("…" if last < len(text) and text[last] != "\n" else "")
    content = Content(lead + before + text[start:end] + behind).stylize(MUTED, 0, len(lead))
    at = len(lead) + len(before)
    return Row(str(number), content.stylize("bold $text-accent", at, at + end - start))


def _word_edge(text: str, first: int, start: int) -> int:
    """Where the first whole word from an offset on begins."""
    if not first or text[first - 1].isspace():
        return first
    blank = text.find(" ", first, start)
    return first if blank < 0 else blank + 1


def _last_edge(text: str, end: int, last: int) -> int:
    """Where the last whole word before an offset ends."""
    if text[last : last + 1].strip() and text[last - 1 : last].strip():
        blank = text.rfind(" ", end, last)
        return last if blank < 0 else blank
    return last
