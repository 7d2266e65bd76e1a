"""The rows of the lists at the sides: the sources and the key facts, as styled text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial
from typing import get_args

from textual.content import Content

from briefs.articles import opening
from briefs.brief import FactKind, FactNote, Passage
from briefs.labels import Labels
from briefs.references import describe
from corpus import Article
from tui.bidi import Direction
from tui.items import Item
from tui.kinds import KIND_COLORS, KIND_MARKS
from tui.listing import Filter
from tui.state import State
from tui.takeout import citation
from tui.widgets.pane_list import Row
from tui.wordings import name_of
from tui.words import WORDS

SET = "set"
_WIDE_MARKER = 2


def source_rows(state: State, labels: Labels, *, flat: bool = False) -> list[Row]:
    """The set, each article that is listed, those that are gone and each source that could not be read.

    Args:
        state: The set.
        labels: The words around the texts.
        flat: Whether there is room for what is said of an article in one line.
    """
    passing = state.passing
    listed = state.listed
    count = f"{len(passing)}/{len(state.articles)}" if state.filter else f"{len(state.articles)}"
    fresh = f"  +{len(state.new)}" if state.new else ""
    text = Content(f"{WORDS[labels.code]['set']}  {count}{fresh}").stylize("bold")
    rows = [Row(SET, text, direction=_direction(labels.direction))]
    numbers = {article.id: n for n, article in enumerate(state.articles, 1)}
    marked = {p.article for p in state.trail.passages} if state.trail else None
    for article in listed:
        title, about = _of_article(article, numbers, state, labels, flat=flat)
        text = Content(f"{title}\n{about}").stylize("$text-muted", len(title))
        if article.id in state.new:
            text = text.stylize("bold $text-warning", *_span(title, WORDS[labels.code]["new"]))
        if marked is not None:
            text = text.stylize("bold" if article.id in marked else "dim", 0, len(title))
        if article.id not in passing:
            text = text.stylize("dim")
        rows.append(Row(article.id, text, direction=direction_of(article), tip=partial(citation, article)))
    for title in state.gone:
        text = Content(f"−  {title}\n{WORDS[labels.code]['gone']}").stylize("$text-muted")
        rows.append(Row("", text, disabled=True))
    for problem in state.problems:
        if not problem.skipped:
            text = Content(f"! {problem.source}\n{problem.reason}").stylize("$text-error")
            rows.append(Row("", text, disabled=True, whole=True))
    return rows


def _of_article(
    article: Article, numbers: dict[str, int], state: State, labels: Labels, *, flat: bool
) -> tuple[str, str]:
    """An article's headline with its number and mark, and what is said under it."""
    words, found = WORDS[labels.code], state.shares
    mark = words["new"] if article.id in state.new else "✓" if article.id in state.read else ""
    title = "  ".join(filter(None, (str(numbers[article.id]), mark, article.title or opening(article))))
    other, share = found.copied.get(article.id, ("", 0.0))
    where = (article.published, article.outlet or article.source.rpartition("/")[2])
    much = (
        f"{found.words[article.id]} {words['words']}" if article.id in found.words else "",
        f"{found.kept[article.id]:.0%} {words['kept']}" if article.id in found.kept else "",
        f"= {numbers[other]} {share:.0%}" if other in numbers else "",
        f"×{len(article.also) + 1}" if article.also else "",
        labels.short if article.short else "",
    )
    lines = [" · ".join(filter(None, parts)) for parts in ([(*where, *much)] if flat else [where, much])]
    return title, "\n".join(filter(None, lines))


def _span(text: str, word: str) -> tuple[int, int]:
    start = text.index(word)
    return start, start + len(word)


def filter_text(chosen: Filter, labels: Labels) -> str:
    """What a filter lets through, in words."""
    words = WORDS[labels.code]
    if chosen.by == "fact":
        heading = dict(zip(get_args(FactKind), labels.kinds, strict=True))[chosen.kind]
        return f"{heading}: {chosen.value}"
    return f"{words[f'by_{chosen.by}']}: {chosen.value or words['none']}"


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
    for kind, heading in zip(get_args(FactKind), labels.kinds, strict=True):
        group = [(n, fact) for n, fact in facts if fact.kind == kind]
        if group:
            text = Content(f"{KIND_MARKS[kind]} {heading}  {len(group)}").stylize(f"bold {KIND_COLORS[kind]}")
            yield Row("", text, disabled=True, direction=direction)
        for n, fact in group:
            yield Row(str(n), _fact(fact, state), tip=partial(_fact_tip, fact, state))


def _fact(fact: FactNote, state: State) -> Content:
    mark = KIND_MARKS[fact.kind]
    value = f"{mark} {describe(fact)}"
    share = f"{fact.articles}/{len(state.articles)}"
    text = Content(f"{value}  {share}").stylize("$text-muted", len(value))
    return text.stylize(f"bold {KIND_COLORS[fact.kind]}", 0, len(mark))


def _fact_tip(fact: FactNote, state: State) -> str:
    """All that a fact is called, and who carries it how often."""
    value = "، ".join([describe(fact), *(fact.role or [])[1:]]) if fact.role else describe(fact)
    return "\n".join([f"{KIND_MARKS[fact.kind]} {value}", *_carriers(fact.mentions, state)])


def _carriers(passages: Iterable[Passage], state: State) -> list[str]:
    """Each article that some passages are of, and how many they are."""
    counts = Counter(passage.article for passage in passages)
    return [f"{name_of(article, state)}  ×{count}" for article, count in counts.items()]


def item_rows(found: list[Item], state: State) -> list[Row]:
    """The items of the middle pane; a row's id is the item's index."""
    return [_item(n, item, state) for n, item in enumerate(found)]


def _item(n: int, item: Item, state: State) -> Row:
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
    return Row(str(n), content, tip=lambda: "\n".join(_carriers(item.passages, state)))


def direction_of(article: Article) -> Direction:
    """How an article's language runs."""
    return Direction.RTL if article.language == "ar" else Direction.LTR


def _direction(name: str) -> Direction:
    return Direction.RTL if name == "rtl" else Direction.LTR
