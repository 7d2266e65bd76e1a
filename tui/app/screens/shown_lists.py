"""The lists of sources, lines and facts: each is painted when it differs from what it showed last."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from briefs import Labels
from tui.app.presenters.list_rows import BriefLines, fact_rows, source_rows
from tui.app.presenters.shown import BriefShown, FactsShown, SourcesShown
from tui.app.presenters.ui_text import direction_of
from tui.app.presenters.view_items import items
from tui.app.state.fresh_lines import SET
from tui.app.state.state import State
from tui.app.widgets.pane_list import PaneList
from tui.app.widgets.row import Rows

if TYPE_CHECKING:
    from collections.abc import Mapping

_KEPT = 14  # lists that stay laid out: the views of two articles


class ShownLists:
    """Shows the state in the three lists; those of the last few articles stay laid out.

    Args:
        state: What is shown.
        labels: The words around the texts.
        hints: Keys with what they do, by the ids of actions.

    Attributes:
        lines: What the list of lines shows.
    """

    def __init__(self, state: State, labels: Labels, hints: Mapping[str, str]) -> None:
        """Store the state; nothing is shown yet."""
        self._state = state
        self._labels = labels
        self._hints = hints
        self.lines = BriefLines.of([], state, direction_of(labels))
        self._lines_of = lru_cache(_KEPT)(self._brief_lines)
        self._facts_of = lru_cache(_KEPT)(self._fact_rows)
        self._sources: SourcesShown | None = None
        self._brief: BriefShown | None = None
        self._facts: FactsShown | None = None

    def show_sources(self, pane: PaneList, *, flat: bool) -> None:
        """Show the sources, the cursor on the chosen one.

        Args:
            pane: Their list.
            flat: Whether there is room for one line an article.
        """
        before, now = self._sources, SourcesShown.of(self._state, flat=flat)
        self._sources = now
        if now != before:
            rows = source_rows(self._state, self._labels, flat=flat)
            if before is not None and now.layout == before.layout:
                pane.restyle(rows)
            else:
                pane.show(rows)
        with pane.prevent(PaneList.Highlighted):
            pane.choose(self._state.chosen or SET)

    def show_brief(self, pane: PaneList) -> None:
        """Show the lines of the view in their list."""
        before, now = self._brief, BriefShown.of(self._state)
        self._brief = now
        if now == before:
            return
        if before is None or now.common != before.common:
            self._lines_of.cache_clear()
        self.lines = self._lines_of(now.view, now.chosen)
        pane.show(self.lines.rows)

    def show_facts(self, pane: PaneList) -> None:
        """Show the facts in their list."""
        before, now = self._facts, FactsShown.of(self._state)
        self._facts = now
        if now == before:
            return
        if before is None or now.common != before.common:
            self._facts_of.cache_clear()
        pane.show(self._facts_of(now.chosen))

    def _brief_lines(self, _view: str, _chosen: str | None) -> BriefLines:
        found = items(self._state, self._labels, self._hints)
        return BriefLines.of(found, self._state, direction_of(self._labels))

    def _fact_rows(self, _chosen: str | None) -> Rows:
        return fact_rows(self._state, self._labels, self._hints)
