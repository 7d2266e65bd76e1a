"""The lines of a brief: an article's summary; or each story's, what one outlet alone has, and what differs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefs import Brief, Conflict, Exclusive, Labels, Passage, SummaryLine, of_story, opening, stretches
from corpus import written_date
from tui.app.presenters.comparison import short_title
from tui.app.presenters.item import Item
from tui.app.presenters.relations import (
    ALONE,
    DIFFERS,
    NEW,
    PART,
    PINNED,
    UPDATE,
    Disputed,
    articles_of,
    by_direction,
    in_brackets,
    numbered,
)
from tui.app.presenters.ui_text import WORDS
from tui.app.state.fresh_lines import SET, LineKey, conflict_key, exclusive_key, of_article
from tui.app.state.state import State

_OPEN, _FOLDED = "▾", "▸"


def brief_items(state: State, brief: Brief, labels: Labels) -> Iterator[Item]:
    """The lines of the chosen article's summary, or of the set's."""
    disputed = Disputed(brief)
    if state.chosen is not None:
        note = state.note  # none where the brief is about some words that the article does not answer
        summary = brief.summary if note and len(brief.articles) == 1 else note.summary if note else []
        part = SET if len(brief.articles) == 1 else of_article(state.chosen)
        yield from _lines(summary, state, labels, disputed, part)
        return
    several = len(brief.stories) > 1
    for story in brief.stories:
        lines = _lines(story.summary, state, labels, disputed, SET)
        if several:
            yield from folding(
                story_key(story.articles[0]), short_title(story.title), lines, state, of_story(story, labels)
            )
        else:
            yield from lines
    if brief.only:
        found = _exclusives(brief, state, labels, disputed)
        yield from folding("only" if several else "", labels.only, found, state)
    if brief.conflicts:
        found = conflict_items(brief.conflicts, state, labels)
        yield from folding("conflicts" if several else "", labels.conflicts, found, state)


def story_key(article: str) -> str:
    """What a story is known by: its first article."""
    return f"story:{article}"


def folding(
    key: str, heading: str, lines: Iterable[Item], state: State, reference: str = ""
) -> Iterator[Item]:
    """A heading and its lines, which are folded away where the reader wants it; not where it has no key."""
    folded = key in state.folded
    marker = "" if not key else _FOLDED if folded else _OPEN
    yield Item(heading, "heading", marker, reference, fold=key)
    if not folded:
        yield from lines


def _marked(marker: str, key: LineKey, state: State) -> str:
    """What stands before a line, with a sign where the brief before had not this line."""
    return f"{marker} {NEW}".strip() if key in state.fresh else marker


def _lines(
    summary: list[SummaryLine], state: State, labels: Labels, disputed: Disputed, part: str
) -> Iterator[Item]:
    numbers = state.numbers
    for n, line in enumerate(summary, 1):
        own = line.bare
        pinned = (line.article, line.start) in state.options.pinned
        text, supplied = _glossed(line)
        others = numbered(line.also, numbers, labels)
        yield Item(
            text,
            marker=_marked(f"{n} {PINNED}" if pinned else str(n), (part, line.text), state),
            reference=in_brackets(
                [
                    str(numbers[line.article]),
                    f"{labels.also} {others}" if others else "",
                    disputed.sign([own]),
                ],
                labels,
            ),
            passages=(own, *line.also),
            sentence=True,
            score=line.score,
            supplied=supplied,
        )


def _glossed(line: SummaryLine | Exclusive) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A line with what it lacks in brackets, and where these stand."""
    text, spans = "", []
    for part, is_supplied in stretches(line):
        start = len(text)
        text += f"[{part}]" if is_supplied else part
        if is_supplied:
            spans.append((start, len(text)))
    return text, tuple(spans)


def _exclusives(brief: Brief, state: State, labels: Labels, disputed: Disputed) -> Iterator[Item]:
    if len(brief.compared) > 1:
        yield Item(labels.uncompared, "note")
    for one in brief.only:
        own = one.bare
        partly = one.relation == "part"
        more = (labels.in_part if partly else "", disputed.sign([own]))
        text, supplied = _glossed(one)
        yield Item(
            text,
            marker=_marked(PART if partly else ALONE, exclusive_key(one.text), state),
            reference=articles_of([own], state, labels, *more),
            passages=(own,),
            supplied=supplied,
        )


def conflict_items(conflicts: Iterable[Conflict], state: State, labels: Labels) -> Iterator[Item]:
    """What articles differ on, or what a newer value took the place of: its kind, each value, who gives it when."""
    words = WORDS[labels.code]
    for conflict in conflicts:
        everything = tuple(mention for value in conflict.values for mention in value.mentions)
        given = [_given(value.value, value.mentions, state, labels) for value in conflict.values]
        yield Item(
            conflict.about,
            marker=_marked(UPDATE if conflict.update else DIFFERS, conflict_key(conflict), state),
            reference=in_brackets([words[f"kind_{conflict.kind}"]], labels),
            copied=f"{conflict.about}{words['colon']}{labels.semicolon.join(given)}",
            passages=everything,
        )
        for n, value in enumerate(conflict.values):
            newest = conflict.update and n == len(conflict.values) - 1
            attributed, below = by_direction(value.attributed or "", labels, words["according"])
            more = (
                written_date(value.published[:10], labels.code)
                if conflict.update and value.published
                else "",
                labels.newest if newest else "",
                labels.slip if value.outlier else "",
                attributed,
            )
            yield Item(
                f"«{value.value}»" if conflict.kind == "quote" else value.value,
                "under",
                _marked("", conflict_key(conflict, value.value), state),
                articles_of(value.mentions, state, labels, *more),
                below=below,
                copied=f"{conflict.about}{words['colon']}{given[n]}",
                passages=tuple(value.mentions),
                beside=tuple(other.mentions[0] for other in conflict.values if other is not value),
            )


def _given(said: str, mentions: Iterable[Passage], state: State, labels: Labels) -> str:
    """A value and, in brackets, the outlets that give it; the headline of an article of none."""
    articles = (state.article(name) for name in dict.fromkeys(mention.article for mention in mentions))
    names = (article.outlet or article.title or opening(article) for article in articles if article)
    return f"{said} ({labels.comma.join(dict.fromkeys(names))})"
