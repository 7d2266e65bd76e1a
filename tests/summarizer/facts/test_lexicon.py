"""How word lists are read."""

from __future__ import annotations

import pytest

from summarizer.facts import lexicon


def test_the_words_of_a_group_are_normalised() -> None:
    assert lexicon.group("ar", "people_words.tsv", "late") == {"الراحل", "الراحله", "المرحوم"}
    groups = ("head of body", "movement")
    assert "مدير" in lexicon.group("ar", "body_words.tsv", groups[0])
    assert "حركه" in lexicon.group("ar", "body_words.tsv", groups[1])


def test_a_group_that_is_none_is_an_error() -> None:
    with pytest.raises(KeyError):
        lexicon.group("ar", "people_words.tsv", "no such group")
