"""Which lists show something else than before: only those are made anew."""

from __future__ import annotations

from tui.app.state.state import State

# What of the state a list does not show; a new field is taken to be seen by all.
_PLACE = frozenset(("at", "chosen", "done", "history", "places", "shown"))
_SOURCES = frozenset(("filter", "gone", "new", "order", "read", "shares", "trail"))
_UNSEEN = {
    "sources": _PLACE | {"busy", "options", "view"},
    # What may change how many lines a source takes: a mark before its headline does not.
    "lines of sources": _PLACE | {"busy", "options", "view", "trail", "read"},
    "brief": (_PLACE | _SOURCES) - {"chosen"},
    "facts": (_PLACE | _SOURCES | {"options", "view"}) - {"chosen"},
    # What they show of other articles and in other views stays theirs until this changes.
    "all briefs": _PLACE | _SOURCES | {"view"},
    "all facts": _PLACE | _SOURCES | {"options", "view"},
}


class Seen:
    """What each list showed last."""

    def __init__(self) -> None:
        """Begin with nothing shown."""
        self._last: dict[str, list[_Mark]] = {}

    def is_new(self, pane: str, state: State, *more: object) -> bool:
        """Whether a list shows something else than when it was last asked about.

        Args:
            pane: The list.
            state: What there is to be shown.
            more: What else it depends on.
        """
        names = [name for name in state.__struct_fields__ if not name.startswith("_")]
        unseen = _UNSEEN[pane]
        if state.filter is not None:
            unseen -= {"chosen"}  # it is listed though the filter holds it back
        now = [*(_mark(name, state, pane) for name in names if name not in unseen), (more, 0)]
        before = self._last.get(pane)
        self._last[pane] = now
        return before is None or not all(map(_same, now, before))


_Mark = tuple[object, int]


def _mark(name: str, state: State, pane: str) -> _Mark:
    """A field's value and, where it is one that grows in place, its length."""
    value = getattr(state, name)
    if name == "busy" and state.brief is not None:
        value = None  # a brief that is there stays there while another is made
    elif name == "brief" and pane in {"facts", "all facts"}:
        value = state.brief and state.brief.facts  # a brief of another length may have the same
    elif name == "options":
        value = (state.options.pinned, state.options.dropped)
    return value, len(value) if isinstance(value, list | set | dict) else 0


def _same(one: _Mark, other: _Mark) -> bool:
    """Whether nothing changed; a brief and a list of articles are not looked into."""
    plain = isinstance(one[0], str | int | tuple)
    return one[1] == other[1] and (one[0] is other[0] or (plain and one[0] == other[0]))
