from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarizer.facts.arabic.clitics import opening_at, readings, readings_in

_WORDS = st.text("وفبلكاسم", min_size=1, max_size=6)


@given(st.lists(_WORDS, max_size=12), st.frozensets(_WORDS, max_size=12))
def test_the_words_that_open_are_those_with_a_listed_reading(
    words: list[str], listed: frozenset[str]
) -> None:
    opening = [i for i, word in enumerate(words) if readings_in(word, listed)]
    assert opening_at(words, listed) == opening
    assert opening == [i for i, word in enumerate(words) if any(rest in listed for rest, _ in readings(word))]
