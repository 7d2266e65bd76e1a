from __future__ import annotations

from collections.abc import Sequence

import pytest

from corpus import get_language
from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.people.spoken_names import with_speakers
from summarizer.facts.tagger import crf
from summarizer.facts.tokens import tokenize

FULL = "عقد سامي جذري لقاء"
SAID = "وقال جذري ، في تصريح"


def speakers(
    monkeypatch: pytest.MonkeyPatch, *texts: str, taken: Sequence[set[int]] = ({0}, {0}), unseen: str = ""
) -> Sequence[Sequence[Name]]:
    """Whoever is found where the tagger sees somebody in each word but one."""
    monkeypatch.setattr(crf, "lead", lambda words, k, *_: 0 if words[k] == unseen else 1)
    sentences = [tokenize(text, get_language("ar")) for text in texts]
    return with_speakers(sentences, [[] for _ in texts], taken, crf.load())


def test_who_speaks_by_a_common_word_is_who_is_named_in_full(monkeypatch: pytest.MonkeyPatch) -> None:
    assert speakers(monkeypatch, FULL, SAID) == [[Name("person", 1, 2)], [Name("person", 1, 1)]]


@pytest.mark.parametrize(
    ("full", "said"),
    [
        (FULL, "وقال جذري في تصريح"),
        (FULL, "بشكل جذري ، في تصريح"),
        ("عقد زندل جذري لقاء", SAID),
        ("عقد سامي لقاء", SAID),
        ("عقد سامي مدير لقاء", "وقال مدير ، في تصريح"),
        ("عقد سامي الجذري لقاء", "وقال الجذري ، في تصريح"),
    ],
)
def test_one_mention_is_not_enough(monkeypatch: pytest.MonkeyPatch, full: str, said: str) -> None:
    assert speakers(monkeypatch, full, said) == [[], []]


@pytest.mark.parametrize("unseen", ["سامي", "جذري"])
def test_the_tagger_sees_somebody_there(monkeypatch: pytest.MonkeyPatch, unseen: str) -> None:
    assert speakers(monkeypatch, FULL, SAID, unseen=unseen) == [[], []]


@pytest.mark.parametrize("taken", [({1}, {0}), ({2}, {0}), ({0}, {1})])
def test_what_is_part_of_something_else_is_nobody(
    monkeypatch: pytest.MonkeyPatch, taken: Sequence[set[int]]
) -> None:
    assert speakers(monkeypatch, FULL, SAID, taken=taken) == [[], []]
