"""The lines of the center pane: a brief, or one view of what its articles say, as items to choose from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping

from briefs import CELL_SIGNS, Brief, Carrier, Claim, Labels, best_carrier
from corpus import written_date
from tui.app.presenters.brief_items import brief_items, conflict_items
from tui.app.presenters.emptiness import COMPARING, reason_of_emptiness
from tui.app.presenters.item import NO_HINTS, Item, with_keys
from tui.app.presenters.list_rows import failure
from tui.app.presenters.outlet_items import outlet_items
from tui.app.presenters.relations import Disputed, articles_of, by_direction
from tui.app.presenters.ui_text import WORDS
from tui.app.state.state import State
from tui.bidi import isolate


def items(state: State, labels: Labels, hints: Mapping[str, str] = NO_HINTS) -> list[Item]:
    """What the center pane shows now; where there is nothing to show a note, which says the next key.

    Args:
        state: The set and the reader's place in it.
        labels: The words around the texts.
        hints: Keys with what they do, by the ids of actions.
    """
    words = WORDS[labels.code]
    if state.brief is None and state.busy is None:
        told, keys = words["nothing_read"], ("reread", "leave")
        if state.articles and state.options.about is not None:
            told = words["empty_asked"].format(question=isolate(state.options.about))
            keys = ("clear", "about")
        note = Item(with_keys(told, hints, *keys), "note")
        failed = (problem for problem in state.problems if not problem.skipped)
        return [note, *(Item(failure(problem, labels), "note") for problem in failed)]
    if state.brief is None:
        return [Item(words["composing"] + "…" if state.articles else words["reading"] + "…", "note")]
    # The board shows its claims itself; a screen reader has them as lines.
    view = "claims" if state.view == "board" and state.plain else state.view
    made = [] if view == "board" else list(_VIEWS[view](state, state.brief, labels))
    return made or [_nothing(view, state, state.brief, labels, hints)]


def _nothing(view: str, state: State, brief: Brief, labels: Labels, hints: Mapping[str, str]) -> Item:
    """Why a view is empty, where that is known, and the keys that lead on."""
    next_keys = ("views",) if state.chosen is None else ("whole_set", "views")
    if state.answered is not None:  # which is then what is missing here
        next_keys = ("clear", *next_keys)
    if view in COMPARING or state.answered is not None:
        return Item(with_keys(reason_of_emptiness(state, brief, labels, view), hints, *next_keys), "note")
    nothing = WORDS[labels.code]["facts_unread" if state.facts_unread and view in _OF_FACTS else "nothing"]
    return Item(with_keys(nothing, hints, *next_keys), "note")


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
                yield Item(carrier.text, "under", marker, passages=(carrier,), beside=(best,))


def _says(claim: Claim, state: State, labels: Labels) -> str:
    """Who says a claim (●), in copied words (=), who leaves it out (·), and what it is traced to."""
    signs = {carrier.article: _sign(claim, carrier, state) for carrier in claim.carriers}
    signs |= dict.fromkeys(claim.left_out, CELL_SIGNS["absent"])
    found = sorted((state.number(article), sign) for article, sign in signs.items())
    said = " ".join(f"{number}{sign}" for number, sign in found)
    return f"[{said}] {labels.sourcing[claim.sourcing]}"


def _sign(claim: Claim, carrier: Carrier, state: State) -> str:
    cell = state.board.cells(claim).get(carrier.article) if state.board is not None else None
    return cell.mark if cell is not None else CELL_SIGNS["says"]


def _conflicts(state: State, brief: Brief, labels: Labels) -> Iterator[Item]:
    chosen = state.chosen
    found = [
        conflict
        for conflict in brief.conflicts
        if chosen is None or any(m.article == chosen for value in conflict.values for m in value.mentions)
    ]
    return conflict_items(found, state, labels)


def _timeline(state: State, brief: Brief, labels: Labels) -> Iterator[Item]:
    disputed = Disputed(brief)
    for entry in brief.timeline:
        own = entry.bare
        passages = (own, *entry.also)
        if state.chosen is None or any(passage.article == state.chosen for passage in passages):
            yield Item(
                entry.text,
                marker=written_date(entry.date, labels.code),
                reference=articles_of(passages, state, labels, disputed.sign([own])),
                passages=passages,
            )


def _quotes(state: State, brief: Brief, labels: Labels) -> Iterator[Item]:  # noqa: ARG001 - as its like
    by_speaker: defaultdict[str, list[Item]] = defaultdict(list)
    for fact in state.facts:
        if fact.kind == "quote":
            speaker = fact.speaker_person or fact.speaker_organization or fact.speaker or ""
            via, below = by_direction(fact.via or "", labels)
            item = Item(
                f"«{fact.value}»",
                reference=articles_of(fact.mentions, state, labels, via),
                below=below,
                passages=tuple(fact.mentions),
            )
            by_speaker[speaker].append(item)
    # Those without a name come last.
    for speaker in sorted(by_speaker, key=lambda name: (not name, -len(by_speaker[name]), name)):
        yield Item(speaker or WORDS[labels.code]["unknown"], "heading")
        yield from by_speaker[speaker]


_OF_FACTS = frozenset(("timeline", "quotes"))
_VIEWS: dict[str, Callable[[State, Brief, Labels], Iterator[Item]]] = {
    "brief": brief_items,
    "claims": _claims,
    "conflicts": _conflicts,
    "timeline": _timeline,
    "quotes": _quotes,
    "outlets": outlet_items,
}
