"""The order of names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus import name_order


@pytest.mark.parametrize(
    "ordered",
    [
        ["pile#1", "pile#2", "pile#10", "pile#100"],
        ["2-outlet", "10-outlet", "outlet"],
        ["a09", "a9", "a10", "b1"],
        ["v1.2", "v1.10", "v2.1"],
        ["n" + "9" * 5000, "n1" + "0" * 5000],
    ],
)
def test_numbers_in_names_stand_by_their_size(ordered: list[str]) -> None:
    told = sorted(ordered, key=len, reverse=True)
    assert sorted(told, key=name_order) == ordered


@given(st.lists(st.text("ab01-#"), unique=True))
def test_no_two_names_stand_at_one_place(names: list[str]) -> None:
    assert len({name_order(name) for name in names}) == len(names)
