"""Whom and what an Arabic article named last."""

from __future__ import annotations

import pytest
from msgspec import Struct

from summarizer.facts.arabic.speech.recent import Recent


class One(Struct):
    mentions: list[tuple[int, int]]


def test_what_is_named_at_a_token() -> None:
    one, other = One([(0, 2), (3, 1)]), One([(0, 5)])
    recent = Recent([one, other])
    assert (recent.at(0, 2), recent.at(0, 5), recent.at(3, 1)) == (one, other, one)
    assert recent.at(3, 2) is None


def test_of_few_all_are_recent() -> None:
    named = [One([(n, 0)]) for n in range(9)]
    assert Recent(named).up_to(3) == named


def test_of_many_the_last_and_the_first_two_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("summarizer.facts.arabic.speech.recent._MOST", 3)
    named = [One([(n, 0)]) for n in range(9)]
    named[2].mentions.append((6, 4))
    recent = Recent(named)
    assert recent.up_to(7) == [named[0], named[1], named[2], named[6], named[7]]
    assert recent.up_to(3) == [named[n] for n in (0, 1, 2, 3)]
    assert Recent([One([(n, 0) for n in range(9)])]).up_to(8) == [One([(n, 0) for n in range(9)])]
    assert Recent[One]([]).up_to(8) == []
