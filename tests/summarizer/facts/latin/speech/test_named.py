"""Whom and what a French or English article names, by sentence and by how a name ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct

from summarizer.facts.latin.speech.named import BySentence, Endings


class One(Struct):
    mentions: list[int]


def test_those_that_sentences_name_come_in_order_and_once() -> None:
    one, other, third = One([4, 5]), One([1, 5]), One([9])
    named = BySentence([one, other, third])
    assert named.within(4, 6) == [one, other]
    assert named.within(1, 1) == [other]
    assert named.within(6, 8) == []
    assert named.within(-3, 99) == [one, other, third]


@pytest.mark.parametrize(("end", "found"), [("smith", [1, 3]), ("n smith", [1]), ("holm", []), ("lund", [0])])
def test_texts_by_how_they_end(end: str, found: list[int]) -> None:
    texts = ["ann lund", "jon smith", "smithers", "mary smith"]
    assert sorted(Endings(texts).ending(end, 9)) == found


@given(st.lists(st.text("ab ", max_size=6), max_size=8), st.text("ab ", max_size=3))
def test_no_more_than_so_many_are_told(texts: list[str], end: str) -> None:
    fits = [i for i, text in enumerate(texts) if text.endswith(end)]
    found = Endings(texts).ending(end, 2)
    assert len(found) == min(2, len(fits))
    assert set(found) <= set(fits)
