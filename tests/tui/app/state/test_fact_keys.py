"""What a fact is known by."""

from __future__ import annotations

from typing import Any

from briefs import FactNote
from tui.app.state.fact_keys import fact_keys


def fact(kind: Any, value: str) -> FactNote:
    """A fact that stands nowhere."""
    return FactNote(kind=kind, value=value, articles=1, mentions=[])


def test_facts_are_known_by_what_they_are_and_not_by_their_place() -> None:
    one, other = fact("person", "Nadia Messadi"), fact("place", "Nadia Messadi")
    assert fact_keys([one, other]) == list(reversed(fact_keys([other, one])))


def test_two_of_one_name_are_told_apart() -> None:
    keys = fact_keys([fact("person", "Nadia Messadi"), fact("person", "Nadia Messadi")])
    assert len(set(keys)) == 2


def test_no_value_looks_like_another_of_one_name() -> None:
    keys = fact_keys([fact("person", "Ali"), fact("person", "Ali"), fact("person", "2:Ali")])
    assert len(set(keys)) == 3
