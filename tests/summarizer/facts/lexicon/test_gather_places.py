from __future__ import annotations

import pytest

from summarizer.facts import lexicon
from summarizer.facts.lexicon.gather_places import _consonants, _plain


@pytest.mark.parametrize(("code", "name"), [("ar", "cities.tsv"), ("fr", "cities.txt"), ("en", "cities.txt")])
def test_what_was_left_out_is_not_in_the_list(code: str, name: str) -> None:
    names = {line.partition("\t")[0] for line in lexicon.lines(code, name)}
    assert names
    assert names.isdisjoint(lexicon.lines(code, "cities_left_out.txt"))


@pytest.mark.parametrize(
    ("name", "other"), [("Al Başrah", "Basra"), ("Qusanţīnah", "Cusantina"), ("Shlef", "Chlef")]
)
def test_transcriptions_of_one_name_have_the_same_consonants(name: str, other: str) -> None:
    assert _consonants(name) == _consonants(other)


def test_a_name_is_written_without_the_marks_that_french_does_not_have() -> None:
    assert [_plain(name) for name in ("Al Başrah", "Béjaïa", "‘Ajlūn")] == ["Al Basrah", "Béjaïa", "Ajlun"]
