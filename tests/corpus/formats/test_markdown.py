"""Markdown's notes, which CommonMark does not know."""

from __future__ import annotations

import pytest

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


@pytest.mark.parametrize(
    ("matter", "author"),
    [
        ("author: Ann Lee", "Ann Lee"),
        ('authors:\n  - Ann Lee\n  - "Ben Oak"\ntags:\n  - x', "Ann Lee, Ben Oak"),
        ("author: [Ann Lee, 'Ben Oak']", "Ann Lee, Ben Oak"),
        ('author:\n  - "[[Ann Lee]]"', "Ann Lee"),
        ("authors:\r\n- name: Ann Lee\r\n", "Ann Lee"),
        ("tags:\n  - Ann Lee", None),
    ],
)
def test_front_matter_may_list_its_authors(matter: str, author: str | None) -> None:
    text = f"---\ntitle: A mill\n{matter}\n---\n\nThe mill burned on Monday.\n"
    (found,) = parse(text.encode(), Hints("x.md"))
    assert isinstance(found, RawDocument)
    assert found.author == author
