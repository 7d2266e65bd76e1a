"""The sources' timeline: when each outlet wrote, who copied whom, and the share each has of the brief."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from briefs import COPIED, Brief, Labels, Passage
from corpus import written_date
from tui.app.presenters.comparison import name_of
from tui.app.presenters.item import Item
from tui.app.presenters.relations import copied_from, in_brackets
from tui.app.presenters.ui_text import WORDS
from tui.app.state.state import State
from tui.bidi import isolate

_COLUMNS = 16  # of the picture: beside it a pane of 80 columns has room for a name and a share
_HALF = 0.005  # what is rounded to nought per cent
_WROTE, _NOT, _UNKNOWN = "●", "─", "·"


def outlet_items(state: State, brief: Brief, labels: Labels) -> Iterator[Item]:
    """A line an article, the earliest first: its place in time, outlet, day, share of the brief, source."""
    words = WORDS[labels.code]
    days = {note.id: day for note in brief.articles if (day := _day(note.published)) is not None}
    first, last = (min(days.values()), max(days.values())) if days else (None, None)
    if first is not None and last is not None and first != last:
        span = " – ".join(written_date(day.isoformat(), labels.code) for day in (first, last))
        yield Item(f"{span}{words['colon']}{_WROTE} {words['own_words']}  {COPIED} {words['copies']}", "note")
    articles = sorted(brief.articles, key=lambda note: (days.get(note.id, date.max), state.number(note.id)))
    bodies = {article.id: article.body for article in state.articles}
    for note in articles:
        body = bodies.get(note.id, ())
        if state.chosen not in (None, note.id) or not body:
            continue
        other, share = state.shares.copied.get(note.id, ("", 0.0))
        day = days.get(note.id)
        drawn = _drawn(day, first, last, COPIED if other else _WROTE) if days else ""
        of_brief = state.shares.of_brief.get(note.id, 0.0)
        told = [
            written_date(day.isoformat(), labels.code) if day else words["no_date"],
            f"{isolate(_percent(of_brief))} {words['of_brief']}",
            copied_from(state.number(other), share, labels) if other else "",
        ]
        opening = body[0]
        text = state.articles[state.number(note.id) - 1].text[opening.start : opening.end]
        yield Item(
            name_of(note.id, state, None),
            marker=drawn,
            reference=in_brackets([isolate(part, nested=True) for part in told if part], labels),
            passages=(Passage(text=text, article=note.id, start=opening.start, end=opening.end),),
        )


def _percent(share: float) -> str:
    """A share in per cent; less than half of one is not the same as nothing."""
    return "<1%" if 0 < share < _HALF else f"{share:.0%}"


def _drawn(day: date | None, first: date | None, last: date | None, mark: str) -> str:
    """A line through the days with a mark on one of them; dots where the day is not known."""
    if day is None or first is None or last is None:
        return _UNKNOWN * _COLUMNS
    days = (last - first).days
    at = round((day - first).days * (_COLUMNS - 1) / days) if days else 0
    return _NOT * at + mark + _NOT * (_COLUMNS - 1 - at)


def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:  # a month alone, or nothing
        return None
