"""The line of key hints under the panes: those of the pane, the most needed first, as many as fit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct, field
from textual.content import Content

from tui.app.widgets.bidi_content import BidiContent
from tui.app.widgets.bidi_static import BidiStatic
from tui.app.widgets.text_layout import text_layout
from tui.bidi import isolate

if TYPE_CHECKING:
    from textual import events

    from tui.bidi import Direction

EVERYWHERE = "*"
"""Stands for every pane."""
SOUGHT = "sought"
"""The state of a pane in which hits of a search can be walked along."""
NOTHING_READ = "nothing_read"
"""Stands for every pane of a set without an article: of the other keys none does anything."""


class KeyHint(Struct, frozen=True):
    """A key and what it does.

    Attributes:
        id: The action's.
        key: As it is written for a reader; empty where the action has none.
        name: What the action is called.
        tip: What it does, in one line.
        does: Textual's action.
        panes: Where it is told, and how soon: the lowest first. `EVERYWHERE` stands for the other panes.
        names: What it is called in some panes instead.
        kept: Whether it is told however little room there is.
    """

    id: str
    key: str
    name: str
    tip: str
    does: str
    panes: Mapping[str, int] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    kept: bool = False

    def rank(self, pane: str) -> int | None:
        """How soon it is told in a pane; None where it is not.

        Args:
            pane: The pane; with states of it behind points, for what the pane itself does not say otherwise.
        """
        names = (pane,) if pane == NOTHING_READ else _ever_wider(pane)
        return next((self.panes[name] for name in names if name in self.panes), None)

    def text(self, pane: str = "") -> str:
        """The key and the name."""
        name = next((self.names[wider] for wider in _ever_wider(pane) if wider in self.names), self.name)
        return f"{isolate(self.key)} {isolate(name)}"


def _ever_wider(pane: str) -> Iterator[str]:
    """A pane in its states, the pane in fewer of them, any pane in the last one, and any pane."""
    front, *states = pane.split(".")
    yield pane
    yield from (f"{EVERYWHERE}.{state}" for state in states[-1:])
    yield from (".".join((front, *states[:n])) for n in range(len(states) - 1, -1, -1))
    yield EVERYWHERE


def hints_of(pane: str, hints: Iterable[KeyHint]) -> list[KeyHint]:
    """The hints of a pane that have a key, the most needed first."""
    told = [(rank, hint) for hint in hints if hint.key and (rank := hint.rank(pane)) is not None]
    return [hint for _, hint in sorted(told, key=lambda found: found[0])]


class KeyHints(BidiStatic):
    """Shows hints in one line; a click on one does what its key does.

    Args:
        direction: Where the hints begin.
    """

    DEFAULT_CSS = """
    KeyHints {
        dock: bottom;
        height: 1;
        padding: 0 1;
        text-wrap: nowrap;
        color: $footer-foreground;
        background: $footer-background;
    }
    """

    def __init__(self, direction: Direction) -> None:
        """Store how the labels are read; hints are shown with `show`."""
        super().__init__(direction=direction)
        self._hints: Sequence[KeyHint] = ()
        self._pane = ""
        self._places: list[tuple[int, int, KeyHint]] = []

    def show(self, pane: str, hints: Sequence[KeyHint]) -> None:
        """Show the hints of a pane, given with the most needed first, as many as fit."""
        if pane != self._pane:
            self._pane, self._hints = pane, hints
            self._fit()

    @property
    def shown(self) -> list[KeyHint]:
        """The hints that are shown."""
        return [hint for _, _, hint in self._places]

    def on_resize(self) -> None:
        """Show as many as fit now."""
        self._fit()

    def on_click(self, event: events.Click) -> None:
        """Do what the hint under the mouse tells of."""
        if hint := self._under(event):
            self.app.call_later(self.app.run_action, hint.does)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Say more of the hint under the mouse."""
        hint = self._under(event)
        self.tooltip = BidiContent.of(hint.tip, text_layout(self.app)) if hint else None

    def _under(self, event: events.MouseEvent) -> KeyHint | None:
        place = event.get_content_offset(self)
        at = self.logical_offset_at(place.x, place.y) if place is not None else None
        if at is None:
            return None
        return next((hint for start, end, hint in self._places if start <= at.x < end), None)

    def _fit(self) -> None:
        layout, room = text_layout(self.app), self.app.size.width - 2
        gap = layout.gap
        widths = {hint.id: layout.paragraph(hint.text(self._pane)).width + len(gap) for hint in self._hints}
        room -= sum(widths[hint.id] for hint in self._hints if hint.kept) - len(gap)
        found = []
        for hint in self._hints:
            if not hint.kept:
                room -= widths[hint.id]
                if room < 0:
                    break
            found.append(hint)
        found += [hint for hint in self._hints if hint.kept and hint not in found]
        content, self._places = Content(""), []
        for hint in found:
            start = len(content.plain) + (len(gap) if content.plain else 0)
            text = hint.text(self._pane)
            key = len(isolate(hint.key))
            told = Content(text).stylize("bold $footer-key-foreground", 0, key)
            content = content + Content(gap) + told if content.plain else told
            self._places.append((start, start + len(text), hint))
        self.update(content)
