"""What the lines over and under the panes say."""

from __future__ import annotations

from briefs import Labels
from summarizer import length_text
from summarizer.facts import FACT_KINDS
from tui.app.presenters.list_rows import filter_text
from tui.app.presenters.ui_text import WORDS
from tui.app.state.state import State


def head_text(state: State, labels: Labels) -> str:
    """What there is, how it is summed up, and what is being done."""
    options = state.options
    length = options.length if state.chosen is None else options.article_length
    facts = [labels.count(labels.article_forms, len(state.articles)) if state.articles else ""]
    if state.brief and len(state.brief.stories) == 1 and len(state.articles) > 1:
        facts.append(labels.count(labels.voice_forms, state.brief.stories[0].voices))
    facts += [f"{options.method} {length_text(length)}"]
    facts += [f"«{options.about}»" if options.about else ""]
    steered = [("*", len(options.pinned)), ("x", len(options.dropped))]
    facts += [f"{sign}{n}" for sign, n in steered if n]
    if state.busy:
        done, total = state.done
        facts.append(WORDS[labels.code][state.busy] + (f" {done}/{total}" if total else "") + "…")
    return " · ".join(f for f in facts if f)


def status_text(state: State, labels: Labels) -> str:
    """Where the reader is: the article, the view, the filter, the trail."""
    words = WORDS[labels.code]
    place = [words["set"]]
    if state.chosen:
        place = [f"{words['article']} {state.number(state.chosen)} {words['of']} {len(state.articles)}"]
    place.append(words[state.view])
    if state.filter:
        found = f"{len(state.passing_ids)}/{len(state.articles)}"
        place.append(f"{words['only']} {filter_text(state.filter, labels)} {found}")
    if state.trail:
        at = f"{state.at + 1}/" if state.at >= 0 else ""
        mark = f"{FACT_KINDS[state.trail.kind].mark} " if state.trail.kind else ""
        place.append(f"{mark}«{state.trail.title}» {at}{len(state.trail.passages)}")
    return " · ".join(place)
