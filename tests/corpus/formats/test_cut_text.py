"""Texts that a service cuts off end with a whole sentence where they hold one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.formats.cut_text import is_cut, whole_sentences

FIRST = "The town began the works on Monday."


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        (f"{FIRST} The bri… [+120 chars]", FIRST),
        (f"{FIRST} The bri... [120 chars]", FIRST),
        (f"{FIRST}\nThe bri… [+120 chars]", FIRST),
        (f"{FIRST}\n{FIRST} The bri… [+120 chars]", f"{FIRST}\n{FIRST}"),
        ("The town began… [+120 chars]", "The town began…"),
        ("بدأت الأشغال يوم الاثنين. وقال الرئي… [+12 chars]", "بدأت الأشغال يوم الاثنين."),
    ],
)
def test_the_last_sentence_goes(text: str, whole: str) -> None:
    assert is_cut(text)
    assert whole_sentences(text) == whole


@pytest.mark.parametrize("text", [FIRST, "… [sic]", "[+12 chars] are left", "a [x chars]"])
def test_a_whole_text_says_nothing_of_it(text: str) -> None:
    assert not is_cut(text)


@given(st.text(max_size=200))
def test_no_more_than_was_there(text: str) -> None:
    assert len(whole_sentences(f"{text}… [+1 chars]")) <= len(text) + 12
