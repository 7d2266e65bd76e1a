"""What was made last is kept."""

from __future__ import annotations

from tui.app.state.lru import LruCache


def test_a_value_is_made_once_while_it_is_kept() -> None:
    recent = LruCache[str, list[int]](2)
    first = recent.get("a", list)
    assert recent.get("a", list) is first
    recent.get("b", list)
    assert recent.get("a", list) is first
    other = recent.get("b", list)
    recent.get("c", list)
    assert recent.get("b", list) is other
    assert recent.get("a", list) is not first


def test_nothing_is_kept_once_it_is_cleared() -> None:
    recent = LruCache[str, list[int]]()
    first = recent.get("a", list)
    recent.clear()
    assert recent.get("a", list) is not first
