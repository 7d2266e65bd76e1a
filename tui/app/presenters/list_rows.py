"""The rows of the lists at the sides: the sources and the key facts, as styled text."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from msgspec import Struct
from textual.content import Content

from briefs import LABELS, FactNote, Labels, Passage, described, numbers, opening, reason_in
from corpus import Article, Problem
from summarizer.facts import FACT_KINDS
from tui.app.presenters.comparison import name_of
from tui.app.presenters.item import NO_HINTS, Item, with_keys
from tui.app.presenters.quoting import citation
from tui.app.presenters.relations import copied_from
from tui.app.presenters.ui_text import WORDS, direction_of
from tui.app.state.filters import Filter
from tui.app.state.fresh_lines import SET
from tui.app.state.marks import Marks
from tui.app.state.state import State
from tui.app.themes import MUTED
from tui.app.widgets.row import Row, Rows
from tui.bidi import Direction, isolate
from tui.bidi.levels import paragraph_level

STAR = "*"  # of ASCII: in East Asian fonts the star of Unicode takes two cells
_WIDE_MARKER = 2  # cells of indent
_UNBROKEN = 24  # characters of a reference that stays on one row: half of the narrowest pane beside others


def source_rows(state: State, labels: Labels, *, flat: bool = False) -> Rows:
    """The set, each article that is listed, those that are gone and each source that could not be read.

    Args:
        state: The set.
        labels: The words around the texts.
        flat: Whether there is room for what is said of an article in one line.
    """
    passing = state.passing_ids
    listed = state.listed
    unread = [*_gone(state, labels), *_failed(state, labels)]
    count = f"{len(passing)}/{len(state.articles)}" if state.filter else f"{len(state.articles)}"
    fresh = f"  {isolate(f'+{len(state.marks.new)}')}" if state.marks.new else ""
    of_set = Content(f"{WORDS[labels.code]['set']}  {count}{fresh}").stylize("bold")
    told = partial(_of_article, numbered=numbers(state.articles), state=state, labels=labels, flat=flat)
    marked = {p.article for p in state.trail.passages} if state.trail else None

    def make(n: int) -> Row:
        if not n:
            return Row(SET, of_set, direction_of(labels))
        if n > len(listed):
            return unread[n - len(listed) - 1]
        article = listed[n - 1]
        title, about = told(article)
        text = Content(f"{title}\n{about}").stylize(MUTED, len(title))
        if fresh_mark := _fresh_mark(article, state.marks, WORDS[labels.code]):
            text = text.stylize("bold $text-warning", *_span(title, fresh_mark))
        if marked is not None:
            text = text.stylize("bold" if article.id in marked else "dim", 0, len(title))
        if article.id not in passing:
            text = text.stylize("dim")
        return Row(article.id, text, article_direction(article), own=True, tip=partial(citation, article))

    def text(n: int) -> str | None:
        if not n:
            return of_set.plain
        return "\n".join(told(listed[n - 1])) if n <= len(listed) else None

    return Rows([SET, *(article.id for article in listed), *([""] * len(unread))], make, text)


def _gone(state: State, labels: Labels) -> Iterator[Row]:
    for title in state.gone:
        text = Content(f"−  {isolate(title)}\n{WORDS[labels.code]['gone']}").stylize(MUTED)
        level = paragraph_level(title)
        yield Row("", text, direction_of(labels) if level is None else Direction(level), own=True)


def _failed(state: State, labels: Labels) -> Iterator[Row]:
    for problem in state.problems:
        if not problem.skipped:
            text = Content(failure(problem, labels)).stylize("$text-error")
            yield Row("", text, whole=True)


def failure(problem: Problem, labels: Labels) -> str:
    """What could not be read, and why, each on a line."""
    told = reason_in(labels.code, problem.reason)
    reason = "".join(isolate(part) if apart else part for part, apart in told)
    return f"! {isolate(problem.source)}\n{reason}"


def _fresh_mark(article: Article, marks: Marks, words: Mapping[str, str]) -> str:
    """The word for an article that came, or changed, since the reader saw the set; empty for others."""
    if article.id not in marks.new:
        return ""
    return words["changed" if article.id in marks.changed else "new"]


def _of_article(
    article: Article, numbered: dict[str, int], state: State, labels: Labels, *, flat: bool
) -> tuple[str, str]:
    """An article's headline with its number and mark, and what is said under it."""
    words, found = WORDS[labels.code], state.shares
    marks = state.marks
    mark = _fresh_mark(article, marks, words) or ("✓" if article.id in marks.read else "")
    star = STAR if article.id in marks.starred else ""
    headline = isolate(article.title or opening(article), article_direction(article))
    title = "  ".join(
        filter(None, (str(numbered[article.id]), star, isolate(mark, direction_of(labels)), headline))
    )
    other, share = found.copied.get(article.id, ("", 0.0))
    where = (article.published or "", article.outlet or article.source.rpartition("/")[2])
    # What only some have comes first: the pane cuts the line's end.
    much = (
        f"×{len(article.also) + 1}" if article.also else "",
        *(f"#{tag}" for tag in marks.tags.get(article.id, ())),
        labels.count(labels.word_forms, found.words[article.id]) if article.id in found.words else "",
        f"{found.kept[article.id]:.0%} {words['kept']}" if article.id in found.kept else "",
        labels.short if article.short else "",
    )
    copied = copied_from(numbered[other], share, labels) if other in numbered else ""
    said, counted = map(isolate, where), map(isolate, much)
    lines = [
        " · ".join(filter(None, parts))
        for parts in ([(*said, copied, *counted)] if flat else [said, (copied, *counted)])
    ]
    return title, "\n".join(filter(None, lines))


def _span(text: str, word: str) -> tuple[int, int]:
    start = text.index(word)
    return start, start + len(word)


def filter_text(chosen: Filter, labels: Labels) -> str:
    """What a filter lets through, in words."""
    words = WORDS[labels.code]
    if chosen.by == "fact":
        return f"{labels.kinds[chosen.kind]}{WORDS[labels.code]['colon']}{isolate(chosen.value)}"
    if chosen.by in {"unread", "starred"}:
        return words[f"by_{chosen.by}"]
    if chosen.by == "tag":
        return isolate(f"#{chosen.value}")
    return f"{words[f'by_{chosen.by}']}{words['colon']}{isolate(chosen.value) or words['none']}"


def fact_rows(state: State, labels: Labels, hints: Mapping[str, str] = NO_HINTS) -> Rows:
    """The facts under their kinds; a row's key is the fact's of `state.fact_keys`.

    Args:
        state: The set and the reader's place in it.
        labels: The words around the texts.
        hints: Keys with what they do, by the ids of actions, for a list that is empty.
    """
    facts = state.facts
    if not facts:
        return Rows.of([Row("", Content(_why_no_facts(state, labels, hints)))])
    of_kind: dict[str, list[int]] = {kind: [] for kind in FACT_KINDS}
    for n, fact in enumerate(facts):
        of_kind[fact.kind].append(n)
    known = state.fact_keys
    numbers: list[int | None] = []
    headings: dict[int, Row] = {}
    for kind, group in of_kind.items():
        if group:
            heading = f"{FACT_KINDS[kind].mark} {labels.kinds[kind]}  {len(group)}"
            title = Content(heading).stylize(f"bold ${FACT_KINDS[kind].color}")
            headings[len(numbers)] = Row("", title, direction_of(labels))
            numbers += [None, *group]
    keys = ["" if number is None else known[number] for number in numbers]
    read_in = state.facts_read_in

    def make(n: int) -> Row:
        number = numbers[n]
        if number is None:
            return headings[n]
        fact = facts[number]
        return Row(keys[n], _fact(fact, read_in, labels), tip=partial(_fact_tip, fact, state, labels))

    def text(n: int) -> str:
        number = numbers[n]
        return (
            headings[n].text.plain if number is None else "".join(_fact_text(facts[number], read_in, labels))
        )

    return Rows(keys, make, text)


def _why_no_facts(state: State, labels: Labels, hints: Mapping[str, str]) -> str:
    words = WORDS[labels.code]
    if state.busy is not None:
        return f"{words['composing']}…"
    nothing = words["facts_unread" if state.facts_unread else "nothing"]
    return nothing if state.chosen is None else with_keys(nothing, hints, "whole_set")


def _fact(fact: FactNote, read_in: int, labels: Labels) -> Content:
    value, share = _fact_text(fact, read_in, labels)
    text = Content(value + share).stylize(MUTED, len(value))
    return text.stylize(f"bold ${FACT_KINDS[fact.kind].color}", 0, len(FACT_KINDS[fact.kind].mark))


def _fact_text(fact: FactNote, read_in: int, labels: Labels) -> tuple[str, str]:
    """What a fact is and which share of the articles that were read for facts carry it."""
    share = isolate(f"{fact.articles}/{read_in}")
    return f"{FACT_KINDS[fact.kind].mark} {_described(fact, labels)}", f"  {share}"


def _described(fact: FactNote, labels: Labels) -> str:
    """A fact in one line; the date that it means stands in brackets as the labels run."""
    told, date = described(fact, labels)
    return f"{told} ({isolate(date)})" if date else told


def _fact_tip(fact: FactNote, state: State, labels: Labels) -> str:
    """All that a fact is called, and who carries it how often."""
    told = _described(fact, labels)
    value = labels.comma.join([told, *(role for role in fact.role or () if role not in told)])
    return "\n".join([f"{FACT_KINDS[fact.kind].mark} {value}", *_carriers(fact.mentions, state)])


def _carriers(passages: Iterable[Passage], state: State) -> list[str]:
    """Each article that some passages are of, and how many they are."""
    counts = Counter(passage.article for passage in passages)
    return [f"{name_of(article, state)}  {isolate(f'×{count}')}" for article, count in counts.items()]


class BriefLines(Struct, frozen=True):
    """The center pane's lines as they are chosen from, painted and marked in the texts.

    Attributes:
        items: The lines.
        rows: Their rows.
        kept: Sentences of a summary among them, by the article they are of.
    """

    items: list[Item]
    rows: Rows
    kept: Mapping[str, list[Item]]

    @classmethod
    def of(cls, found: list[Item], state: State, direction: Direction) -> BriefLines:
        """Make them of items, in the direction of the labels."""
        kept: defaultdict[str, list[Item]] = defaultdict(list)
        for item in found:
            if item.sentence:
                kept[item.passages[0].article].append(item)
        return cls(found, item_rows(found, state, direction), kept)


def item_rows(found: Sequence[Item], state: State, direction: Direction) -> Rows:
    """The items of the center pane; a row's id tells the place it leads to, wherever it stands in the list.

    Args:
        found: The items.
        state: The set that they are of.
        direction: How the labels run, which references are made of.
    """
    keys = list(_keys(found))

    def make(n: int) -> Row:
        item = found[n]
        tip = (lambda: "\n".join(_carriers(item.passages, state))) if keys[n] else None
        return Row(keys[n], _item(item, direction), tip=tip)

    return Rows(keys, make, lambda n: "".join(_item_text(found[n], direction)))


def _keys(found: Sequence[Item]) -> Iterator[str]:
    seen: Counter[str] = Counter()
    for item in found:
        if item.role in {"heading", "note"}:
            yield f"fold:{item.fold}" if item.fold else ""
            continue
        first = item.passages[0] if item.passages else None
        place = f"{first.article}:{first.start}:{first.end}" if first else item.text
        seen[place] += 1
        yield f"{place}:{seen[place]}"


def _item(item: Item, direction: Direction) -> Content:
    marker, text, reference = _item_text(item, direction)
    behind = len(marker) + len(text)
    content = Content(marker + text + reference)
    if item.role in {"heading", "note"}:
        content = content.stylize("bold $accent" if item.role == "heading" else MUTED, 0, behind)
        return content.stylize(MUTED, behind)
    content = content.stylize("bold $accent", 0, len(marker)).stylize(MUTED, behind)
    for start, end in item.supplied:
        # Arabic has no italics: slanted letters are cut at the edges of their cells.
        slant = "" if paragraph_level(text[start:end]) else "italic "
        content = content.stylize(f"{slant}{MUTED}", len(marker) + start, len(marker) + end)
    return content.stylize(MUTED, len(marker), behind) if item.role == "under" else content


def _item_text(item: Item, direction: Direction) -> tuple[str, str, str]:
    """What stands before a line, the line, and what stands behind it."""
    marker = f"{isolate(item.marker)}  " if item.marker else ""
    indent = " " * _WIDE_MARKER if item.role == "under" else ""
    marker = indent + marker
    # Behind a heading stands how much there is of it, which no row is too narrow for.
    short = len(item.reference) <= _UNBROKEN or item.role == "heading"
    whole = item.reference.replace(" ", "\u00a0") if short else item.reference
    behind = f" {isolate(whole, direction, nested=True)}" if whole else ""
    return marker, item.text, f"{behind}\n{indent}{item.below}" if item.below else behind


def article_direction(article: Article) -> Direction:
    """How an article's language runs."""
    return direction_of(LABELS[article.language])
