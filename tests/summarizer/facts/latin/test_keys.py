"""The keys of names in French and English are their words."""

from __future__ import annotations

from summarizer.facts.latin.keys import event_parts, organization_words, place_key


def test_names_are_compared_by_their_words() -> None:
    assert organization_words(["sedara", "harbour", "board"]) == ("sedara", "harbour", "board")
    assert place_key("Port Sedara", ["port", "sedara"]) == "port sedara"
    assert event_parts(["harbour", "fair"]) == ("harbour fair", frozenset())
