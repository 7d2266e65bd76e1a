"""The lines of the center pane: a brief, or one view of what its articles say, as items to choose from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Literal

from msgspec import Struct

from briefs import (
    CELL_SIGNS,
    COPIED,
    Brief,
    Carrier,
    Claim,
    Labels,
    Passage,
    SummaryLine,
    best_carrier,
    glossed,
    reference,
)
from corpus import written_date
from tui.app.presenters.ui_text import WORDS
from tui.app.state.state import State

NO_HINTS: Mapping[str, str] = {}
"""Where no keys are known."""
Role = Literal["line", "heading", "under", "note"]


class Item(Struct, frozen=True):
    """A line.

    Attributes:
        text: What it says, logical.
        role: A line to choose, a heading, a line that belongs to the one before, or a note to read only.
        marker: Stands before it: a number, a sign.
        reference: Stands behind it: the articles that say it.
        passages: Where it stands in the articles, the one that is shown first.
        sentence: Whether it is a sentence of a summary, which can be pinned and dropped.
        score: What the method gave it.
        beside: What its words are to be held against, where that is none of its own passages.
    """

    text: str
    role: Role = "line"
    marker: str = ""
    reference: str = ""
    passages: tuple[Passage, ...] = ()
    sentence: bool = False
    score: float | None = None
    beside: Passage | None = None


def items(state: State, labels: Labels, hints: Mapping[str, str] = NO_HINTS) -> list[Item]:
    """What the center pane shows now; where there is nothing to show a note, which says the next key.

    Args:
        state: The set and the reader's place in it.
        labels: The words around the texts.
        hints: Keys with what they do, by the ids of actions.
    """
    words = WORDS[labels.code]
    if state.brief is None and state.busy is None:
        return [Item(with_keys(words["nothing_read"], hints, "reread", "leave"), "note")]
    if state.brief is None:
        return [Item(words["composing"] + "…" if state.articles else words["reading"] + "…", "note")]
    # The board shows its claims itself.
    made = [] if state.view == "board" else list(_VIEWS[state.view](state, state.brief, labels))
    next_keys = ("views",) if state.chosen is None else ("whole_set", "views")
    return made or [Item(with_keys(words["nothing"], hints, *next_keys), "note")]


def with_keys(note: str, hints: Mapping[str, str], *actions: str) -> str:
    """A note and, on a line of its own, the keys that lead on."""
    keys = [hints[name] for name in actions if hints.get(name)]
    return "\n".join([note, " · ".join(keys)] if keys else [note])


def _brief(state: State, brief: Brief, labels: Labels) -> Iterator[Item]:
    note = state.note
    if note is not None:
        summary = brief.summary if len(brief.articles) == 1 else note.summary
        yield from _lines(summary, state, labels, state.numbers)
        return
    numbers = state.numbers
    for story in brief.stories:
        if len(brief.stories) > 1:
            yield Item(story.title, "heading")
        yield from _lines(story.summary, state, labels, numbers)
    if brief.only:
        yield Item(labels.only, "heading")
    for sentence in brief.only:
        passage = Passage(
            text=sentence.text, article=sentence.article, start=sentence.start, end=sentence.end
        )
        yield Item(sentence.text, reference=_of([passage], state, labels), passages=(passage,))
    if brief.conflicts:
        yield Item(labels.conflicts, "heading")
        yield from _conflicts(state, brief, labels)


def _lines(
    summary: list[SummaryLine], state: State, labels: Labels, numbers: dict[str, int]
) -> Iterator[Item]:
    for n, line in enumerate(summary, 1):
        own = Passage(text=line.text, article=line.article, start=line.start, end=line.end)
        pinned = (line.article, line.start) in state.options.pinned
        yield Item(
            glossed(line),
            marker=f"{n}{' *' if pinned else ''}",
            reference=reference(line, numbers, labels),
            passages=(own, *line.also),
            sentence=True,
            score=line.score,
        )


def _claims(state: State, brief: Brief, labels: Labels) -> Iterator[Item]:
    for claim in brief.claims:
        if state.chosen is not None and all(carrier.article != state.chosen for carrier in claim.carriers):
            continue
        best = best_carrier(claim)
        yield Item(
            claim.text,
            marker=f"{claim.voices}●",
            reference=_says(claim, state, labels),
            passages=(best, *(carrier for carrier in claim.carriers if carrier is not best)),
        )
        for carrier in claim.carriers:
            if carrier is not best:
                marker = f"{state.number(carrier.article)}{_sign(claim, carrier, state)}"
                yield Item(carrier.text, "under", marker, passages=(carrier,), beside=best)


def _says(claim: Claim, state: State, labels: Labels) -> str:
    """Who says a claim (●), in copied words (=), who leaves it out (·), and what it is traced to."""
    signs = {carrier.article: _sign(claim, carrier, state) for carrier in claim.carriers}
    signs |= dict.fromkeys(claim.left_out, "·")
    said = " ".join(f"{state.number(article)}{sign}" for article, sign in sorted(signs.items()))
    return f"[{said}] {labels.sourcing[claim.sourcing]}"


def _sign(claim: Claim, carrier: Carrier, state: State) -> str:
    return COPIED if state.board is not None and state.board.is_copy(claim, carrier) else CELL_SIGNS["says"]


def _conflicts(state: State, brief: Brief, labels: Labels) -> Iterator[Item]:
    for conflict in brief.conflicts:
        everything = tuple(mention for value in conflict.values for mention in value.mentions)
        yield Item(conflict.about, marker="≠", passages=everything)
        for n, value in enumerate(conflict.values):
            slip = f" — {labels.slip}" if value.outlier else ""
            if conflict.update and n == len(conflict.values) - 1:
                slip = f" — {labels.newest}"
            yield Item(
                value.value + slip,
                "under",
                reference=_of(value.mentions, state, labels),
                passages=tuple(value.mentions),
            )


def _timeline(state: State, brief: Brief, labels: Labels) -> Iterator[Item]:
    for entry in brief.timeline:
        own = Passage(text=entry.text, article=entry.article, start=entry.start, end=entry.end)
        passages = (own, *entry.also)
        if state.chosen is None or any(passage.article == state.chosen for passage in passages):
            yield Item(
                entry.text,
                marker=written_date(entry.date, labels.code),
                reference=_of(passages, state, labels),
                passages=passages,
            )


def _quotes(state: State, brief: Brief, labels: Labels) -> Iterator[Item]:  # noqa: ARG001 - as its like
    by_speaker: defaultdict[str, list[Item]] = defaultdict(list)
    for fact in state.facts:
        if fact.kind == "quote":
            speaker = fact.speaker_person or fact.speaker_organization or fact.speaker or ""
            item = Item(
                f"«{fact.value}»",
                reference=_of(fact.mentions, state, labels),
                passages=tuple(fact.mentions),
            )
            by_speaker[speaker].append(item)
    # Those without a name come last.
    for speaker in sorted(by_speaker, key=lambda name: (not name, -len(by_speaker[name]), name)):
        yield Item(speaker or WORDS[labels.code]["unknown"], "heading")
        yield from by_speaker[speaker]


def _of(passages: list[Passage] | tuple[Passage, ...], state: State, labels: Labels) -> str:
    """The numbers of the articles that some passages are of: `[1, 3]`."""
    found = sorted({state.number(passage.article) for passage in passages})
    return f"[{labels.comma.join(map(str, found))}]"


_VIEWS = {
    "brief": _brief,
    "claims": _claims,
    "conflicts": _conflicts,
    "timeline": _timeline,
    "quotes": _quotes,
}
