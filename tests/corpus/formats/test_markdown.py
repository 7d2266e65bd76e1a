"""Markdown's notes, which CommonMark does not know."""

from __future__ import annotations

from corpus.formats import Hints, RawDocument, parse


def test_notes_and_what_leads_to_them_are_left_out() -> None:
    text = "# The mill burned\n\nThe mill burned[^1] on Monday.[^note]\n\n[^1]: Says the mayor.\n    And others.\n[^note]: Or Tuesday.\n\nIt was old.\n"  # noqa: E501
    (found,) = parse(text.encode(), Hints("x.md"))
    assert isinstance(found, RawDocument)
    assert found.text.split("\n\n") == ["The mill burned", "The mill burned on Monday.", "It was old."]


def test_what_only_looks_like_a_note_stays() -> None:
    (found,) = parse(b"# The mill burned\n\nThe mill [^ the old one ^] burned on Monday.\n", Hints("x.md"))
    assert isinstance(found, RawDocument)
    assert found.text.endswith("The mill [^ the old one ^] burned on Monday.")
