"""The name that somebody likely meant, of those that are known."""

from __future__ import annotations

from collections.abc import Iterable

# One letter begins too many names to mean one of them.
_SHORTEST = 2


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that one is nearest to; nothing where none is near.

    Case tells no names apart. Else the one that is written most alike, as `difflib` has it, else the only one that
    begins with what was written («org» for organization), or that it begins with («arabic» for ar).
    """
    from difflib import get_close_matches  # for mistakes alone

    folded = {one.casefold(): one for one in known}
    name = name.casefold()
    near = [name] if name in folded else get_close_matches(name, folded, 1)
    begun = near or [one for one in folded if min(len(one), len(name)) >= _SHORTEST and _begins(one, name)]
    return folded[begun[0]] if len(begun) == 1 else None


def _begins(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)
