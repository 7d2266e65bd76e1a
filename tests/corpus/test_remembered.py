"""What is made of a word once is not made again, until too much is held."""

from __future__ import annotations

import tracemalloc

import pytest

from corpus import Remembered, forget_words, forgetting, get_language, word_cache

_LONG = "a" * 50_001


def made_by(made: list[str]) -> Remembered[str, str]:
    def upper(word: str) -> str:
        made.append(word)
        return word.upper()

    return Remembered(upper, most=3)


def test_a_value_is_made_once() -> None:
    made: list[str] = []
    remembered = made_by(made)
    assert [remembered[word] for word in ("a", "b", "a")] == ["A", "B", "A"]
    assert made == ["a", "b"]


def test_so_many_are_held_and_no_more() -> None:
    remembered = Remembered(str.upper, most=2)
    sizes = []
    for word in "abcab":
        assert remembered[word] == word.upper()
        sizes.append(len(remembered))
    assert sizes == [1, 2, 1, 2, 1]


def test_what_is_asked_for_again_and_again_is_never_made_again() -> None:
    made: list[str] = []
    remembered = made_by(made)
    for word in "aabacadaeafagahai":
        assert remembered[word] == word.upper()
    assert made == list("abcdefghi")


def test_what_was_not_asked_for_of_late_is_made_anew() -> None:
    made: list[str] = []
    remembered = made_by(made)
    for word in "abcdefga":
        assert remembered[word] == word.upper()
    assert made == list("abcdefga")


def test_of_words_that_all_differ_some_thousand_are_held_in_five_megabytes() -> None:
    remembered: Remembered[str, tuple[str, str]] = Remembered(lambda word: (word, word.upper()))
    most = 0
    tracemalloc.start()
    try:
        for n in range(40_000):
            assert remembered[f"word{n}"]
            most = max(most, len(remembered))
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most == 8_192
    assert held < 5 << 20


def test_all_that_is_held_of_words_can_be_given_back() -> None:
    made: list[str] = []

    @word_cache(1 << 12)
    def upper(word: str) -> str:
        made.append(word)
        return word.upper()

    remembered = Remembered(str.upper)
    assert (upper("a"), upper("a"), remembered["a"]) == ("A", "A", "A")
    forget_words("a" * 50_000)
    assert remembered
    forget_words(_LONG)
    assert not remembered
    assert (upper("a"), remembered["a"]) == ("A", "A")
    assert made == ["a", "a"]


def test_what_was_held_before_is_given_back_too() -> None:
    made: list[str] = []
    remembered = made_by(made)
    for word in "abcd":
        assert remembered[word]
    forget_words(_LONG)
    assert remembered["a"] == "A"
    assert made == list("abcda")


@pytest.mark.parametrize(("asked", "every"), [({}, 8), ({"words": True}, 4_096)])
def test_within_a_long_text_words_are_given_back_now_and_then(asked: dict[str, bool], every: int) -> None:
    remembered = Remembered(str.upper)
    sizes = []
    for part in forgetting(map(str, range(2 * every)), _LONG, **asked):
        assert remembered[part]
        sizes.append(len(remembered))
    assert sizes == [*range(1, every + 1), *range(1, every + 1)]


def test_within_any_other_nothing_is() -> None:
    parts = [str(n) for n in range(100)]
    assert forgetting(parts, "a" * 50_000) is parts


def test_of_a_sentence_without_end_few_words_are_held(monkeypatch: pytest.MonkeyPatch) -> None:
    forgotten: list[int] = []
    monkeypatch.setattr("corpus.remembered.forget_words", lambda text: forgotten.append(len(text)))
    words = [f"word{n}" for n in range(10_000)]
    assert get_language("en").words(" ".join(words)) == words
    assert len(forgotten) == 2
