"""The rows of the lists at the sides: the sources and the key facts, as styled text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from textual.content import Content

from briefs.articles import opening
from briefs.brief import FactKind, FactNote
from briefs.labels import Labels
from briefs.references import describe
from corpus import Article
from tui.bidi import Direction
from tui.items import Item
from tui.state import State
from tui.widgets.pane_list import Row
from tui.words import WORDS

SET = "set"
_KIND_COLORS = ("$accent", "$secondary", "$success", "$warning", "$error", "$primary", "$foreground")
_WIDE_MARKER = 2


def source_rows(state: State, labels: Labels) -> list[Row]:
    """The set, each article and each source that could not be read."""
    words = WORDS[labels.code]
    count = Content(f"{words['set']}  {len(state.articles)}").stylize("bold")
    rows = [Row(SET, count, direction=_direction(labels.direction))]
    marked = {p.article for p in state.trail.passages} if state.trail else None
    notes = {note.id: note for note in state.brief.articles} if state.brief else {}
    for n, article in enumerate(state.articles, 1):
        note = notes.get(article.id)
        title = f"{n}  {article.title or opening(article)}"
        file = article.source.rpartition("/")[2]
        about = [article.outlet or "", article.published or ""]
        about += [f"{note.words} {words['words']}" if note else "", "✓" if article.id in state.read else ""]
        about += [f"= {len(article.also) + 1}" if article.also else "", labels.short if article.short else ""]
        about += ["" if article.outlet else file]
        text = Content(f"{title}\n{' · '.join(part for part in about if part)}")
        text = text.stylize("$text-muted", len(title))
        if marked is not None:
            text = text.stylize("bold" if article.id in marked else "dim", 0, len(title))
        rows.append(Row(article.id, text, direction=direction_of(article)))
    for problem in state.problems:
        if not problem.skipped:
            text = Content(f"! {problem.source}\n{problem.reason}").stylize("$text-error")
            rows.append(Row("", text, disabled=True))
    return rows


def fact_rows(state: State, labels: Labels) -> list[Row]:
    """The facts under their kinds; a row's id is the fact's index in `state.facts`."""
    return list(_facts(state, labels))


def _facts(state: State, labels: Labels) -> Iterator[Row]:
    facts = list(enumerate(state.facts))
    if not facts:
        words = WORDS[labels.code]
        waiting = state.busy is not None
        yield Row("", Content(f"{words['composing']}…" if waiting else words["nothing"]), disabled=True)
        return
    direction = _direction(labels.direction)
    for kind, heading, color in zip(get_args(FactKind), labels.kinds, _KIND_COLORS, strict=True):
        group = [(n, fact) for n, fact in facts if fact.kind == kind]
        if group:
            text = Content(f"{heading}  {len(group)}").stylize(f"bold {color}")
            yield Row("", text, disabled=True, direction=direction)
        for n, fact in group:
            yield Row(str(n), _fact(fact, state))


def _fact(fact: FactNote, state: State) -> Content:
    value = describe(fact)
    share = f"{fact.articles}/{len(state.articles)}"
    return Content(f"{value}  {share}").stylize("$text-muted", len(value))


def item_rows(found: list[Item]) -> list[Row]:
    """The items of the middle pane; a row's id is the item's index."""
    return [_item(n, item) for n, item in enumerate(found)]


def _item(n: int, item: Item) -> Row:
    if item.role in {"heading", "note"}:
        style = "bold $accent" if item.role == "heading" else "$text-muted"
        return Row("", Content(item.text).stylize(style), disabled=True)
    marker = f"{item.marker}  " if item.marker else ""
    if item.role == "under":
        marker = " " * _WIDE_MARKER + marker
    text = f"{marker}{item.text}"
    full = f"{text} {item.reference}" if item.reference else text
    content = Content(full).stylize("bold $accent", 0, len(marker)).stylize("$text-muted", len(text))
    if item.role == "under":
        content = content.stylize("$text-muted", len(marker), len(text))
    return Row(str(n), content)


def direction_of(article: Article) -> Direction:
    """How an article's language runs."""
    return Direction.RTL if article.language == "ar" else Direction.LTR


def _direction(name: str) -> Direction:
    return Direction.RTL if name == "rtl" else Direction.LTR
