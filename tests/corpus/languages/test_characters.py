"""Characters that texts of all languages have."""

from __future__ import annotations

import re
import unicodedata

from corpus import APOSTROPHES, DASHES, HYPHENS


def test_each_is_a_character_of_its_sort() -> None:
    assert {unicodedata.name(mark) for mark in APOSTROPHES} == {"APOSTROPHE", "RIGHT SINGLE QUOTATION MARK"}
    assert {unicodedata.category(mark) for mark in {*HYPHENS, *DASHES}} == {"Pd"}


def test_dashes_are_a_class_of_a_pattern() -> None:
    assert re.findall(f"[{DASHES}]", "a-b–c—d.e") == ["-", "–", "—"]
