"""What the lines over and under the panes say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from textwrap import shorten

from textual.content import Content
from textual.style import Style

from briefs import Labels, holdings
from summarizer import Budget, length_text
from summarizer.facts import FACT_KINDS
from tui.app.presenters.item import NO_HINTS
from tui.app.presenters.list_rows import filter_text
from tui.app.presenters.titles import all_there_is
from tui.app.presenters.ui_text import WORDS, direction_of
from tui.app.state.state import State
from tui.bidi import Mode, isolate

_COMMAND = 30  # characters: beside it the reader's place fits 80 columns


def title_text(state: State, labels: Labels) -> str:
    """What the set is about; of a pile, whose first story says nothing of the others, what it holds."""
    brief = state.brief
    if brief is not None and len(brief.stories) > 1:
        return holdings(brief, labels)
    return brief.title if brief else "Mujaz"


def head_text(state: State, labels: Labels) -> str:
    """What there is, how it is summed up, and what is being done."""
    options = state.options
    facts = [labels.count(labels.article_forms, len(state.articles)) if state.articles else ""]
    current = state.brief is not None and len(state.brief.articles) == len(state.articles)
    if state.brief and current and len(state.brief.stories) == 1 and len(state.articles) > 1:
        facts.append(labels.count(labels.voice_forms, state.brief.stories[0].voices))
    if state.articles or state.busy:  # of nothing, nothing is summed up
        facts += [options.method, _lengths(state, labels)]
    facts += [f"«{isolate(options.about)}»" if options.about else ""]
    words = WORDS[labels.code]
    steered = [("pinned", len(options.pinned)), ("dropped", len(options.dropped))]
    facts += [f"{words[done]}{words['colon']}{n}" for done, n in steered if n]
    failed = sum(not problem.skipped for problem in state.problems)
    if failed and state.articles:  # of nothing that was read the center pane tells it all
        facts.append(f"{words['unreadable']}{words['colon']}{failed}")
    if state.busy:
        done, total = state.done
        facts.append(WORDS[labels.code][state.busy] + (f" {done}/{total}" if total else "") + "…")
    return _joined(facts, labels)


def tabs_text(state: State, labels: Labels, pane: str, panes: Sequence[str], room: int) -> Content:
    """The names of the panes where one is shown at a time, the current one marked; a click goes to one.

    To a screen reader, which sees no mark, it is the name of the current one and its number.

    Args:
        state: The set and the reader's place in it.
        labels: The words around the texts.
        pane: The current one.
        panes: All.
        room: Columns there are; in few they stand closer.
    """
    words = WORDS[labels.code]
    if state.plain:
        title = words[state.view if pane == "brief" else pane]
        return Content(f"{title}{labels.comma}{panes.index(pane) + 1} {words['of']} {len(panes)}")
    gap = "  "
    if sum(len(f" {words[name]} {gap}") for name in panes) - len(gap) > room:
        gap = ""
    tabs = Content("")
    for name in panes:
        tab = Content(f" {words[name]} ").stylize("reverse bold" if name == pane else "")
        tabs += tab.stylize(Style.from_meta({"@click": f"screen.go_to_pane('{name}')"})) + Content(gap)
    return tabs


def status_text(state: State, labels: Labels, mode: str, hints: Mapping[str, str] = NO_HINTS) -> str:
    """What runs, where the reader is (article, view, filter, trail), and a mode that is not the usual one.

    Args:
        state: The set and the reader's place in it.
        labels: The words around the texts.
        mode: How right-to-left text is ordered.
        hints: Keys with what they do, by the ids of actions.
    """
    words = WORDS[labels.code]
    place = [words["set"]]
    running = []
    if run := state.running:
        name = shorten(run.command, _COMMAND, placeholder="…")
        running = [isolate(f"$ {name}… {run.seconds} s"), hints.get("stop", "")]
    if state.chosen:
        place = [f"{words['article']} {state.number(state.chosen)} {words['of']} {len(state.articles)}"]
    place.append(words[state.view])
    if state.filter:
        found = isolate(f"{len(state.passing_ids)}/{len(state.articles)}")
        # It is the list that is filtered, and neither the brief nor the facts.
        told = f"{words['only']} {filter_text(state.filter, labels)}"
        place.append(f"{words['sources']} {found}{words['colon']}{told}")
    if state.trail:
        count = str(len(state.trail.passages))
        at = f"{words['mentions']}{words['colon']}{count}"
        if state.here and not state.ahead:
            at = f"{words['mention']} {state.at + 1} {words['of']} {count}"
        mark = f"{FACT_KINDS[state.trail.kind].mark} " if state.trail.kind else ""
        place.append(f"{mark}«{isolate(state.trail.title)}» {at}")
    if mode != Mode.APP:
        place.append(words[f"mode_{mode}"])
    return _joined([*running, *place], labels)


def _lengths(state: State, labels: Labels) -> str:
    """How long the summary is, and how long it was asked to be where there was not as much to say."""
    asked = state.options.length if state.sums_up_set else state.options.article_length
    told, words, brief = _length(asked, labels), WORDS[labels.code], state.brief
    if brief is not None and len(brief.stories) > 1 and state.chosen is None:
        return f"{told} {words['each_story']}"
    if (count := all_there_is(state)) is None:
        return told
    there = labels.count(labels.sentence_forms, count)
    return f"{there} ({words['asked_for'].format(n=isolate(str(asked.amount)))})"


def _length(budget: Budget, labels: Labels) -> str:
    """A summary's length in words."""
    if budget.unit == "percent":
        return length_text(budget)
    return labels.count(
        labels.sentence_forms if budget.unit == "sentences" else labels.word_forms, budget.amount
    )


def _joined(parts: list[str], labels: Labels) -> str:
    """The parts that are not empty, each ordered by itself as the labels run."""
    direction = direction_of(labels)
    return " · ".join(isolate(part, direction, nested=True) for part in parts if part)
