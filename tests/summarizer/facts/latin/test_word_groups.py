"""French and English words by what each is there for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.facts.latin import word_groups as module


@pytest.mark.parametrize(
    ("words", "group", "both"),
    [
        (module.body_words, "part", {"rassemblement"}),
        (module.date_words, "time zone", {"gmt"}),
        (module.name_words, "nobody", {"nobody", "personne"}),
        (module.people_words, "auxiliary", {"were", "étaient"}),
        (module.place_words, "saint", {"saint", "sainte"}),
        (module.speech_words, "small", {"also", "lui", "’"}),
    ],
)
def test_a_group_holds_words_of_both_languages(
    words: Callable[[str], frozenset[str]], group: str, both: set[str]
) -> None:
    assert both <= words(group)
