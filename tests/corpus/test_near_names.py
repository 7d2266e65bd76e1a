"""The name that somebody likely meant: by its likeness, its case, its beginning."""

from __future__ import annotations

import pytest

from corpus import nearest

_KINDS = ("person", "organization", "place", "date")


@pytest.mark.parametrize(
    ("name", "known", "meant"),
    [
        ("persn", _KINDS, "person"),
        ("PERSON", _KINDS, "person"),
        ("org", _KINDS, "organization"),
        ("p", _KINDS, None),  # one letter means nothing
        ("french", ("ar", "fr", "en"), "fr"),
        ("Klingon", ("ar", "fr", "en"), None),
        ("text", ("textrank", "textual rank"), "textrank"),  # the one more alike, of two that begin so
        ("te", ("textrank", "tesserae"), None),
        ("fsh", ("bash", "zsh", "fish"), "fish"),
        ("json", ("JSON",), "JSON"),
        ("", _KINDS, None),
        ("x", (), None),
    ],
)
def test_the_nearest_of_the_known(name: str, known: tuple[str, ...], meant: str | None) -> None:
    assert nearest(name, known) == meant
