"""Which sentences are looked at, and from which likelihood on they relate: both sides of each bound."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest

from summarizer import build_document
from summarizer.comparison.pairs import relations as module
from summarizer.comparison.pairs.relations import (
    Judged,
    Pair,
    Relation,
    Relations,
    likely_pairs,
    pair_of,
    relate,
)
from tests.summarizer.builders import article_of


@pytest.mark.parametrize(
    ("same", "part", "kind"),
    [(0.62, 0.0, "same"), (0.61, 0.9, "part"), (0.61, 0.89, None), (0.62, 0.99, "same")],
)
def test_from_which_likelihood_on_two_relate(same: float, part: float, kind: str | None) -> None:
    told = relate({(0, 1): Judged(same, part)}, ()).pairs
    assert [(own.kind, own.likeness) for own in told.values()] == ([(kind, same)] if kind else [])
    (differs,) = relate({(0, 1): Judged(same, part)}, {(0, 1)}).pairs.values()
    assert differs == Relation("differs", same)


def test_what_differs_though_no_sentence_was_judged_differs_and_all_are_in_order() -> None:
    found = relate({(2, 3): Judged(0.9, 0.9)}, {(0, 1), (4, 5)}).pairs
    assert list(found) == [(0, 1), (2, 3), (4, 5)]
    assert found[4, 5] == Relation("differs", 0.0)


def test_the_likest_that_states_the_same_comes_first() -> None:
    pairs = {
        (0, 1): Relation("same", 0.7),
        (0, 2): Relation("same", 0.9),
        (0, 3): Relation("same", 0.9),
        (0, 4): Relation("part", 0.95),
        (5, 6): Relation("same", 0.9),
    }
    relations = Relations(pairs)
    assert relations.same_as(0) == (2, 3, 1)
    assert relations.same_as(2) == (0,)
    assert relations.same_as(4) == relations.same_as(7) == ()
    assert pair_of(3, 1) == pair_of(1, 3) == (1, 3)


def test_the_likely_pairs_of_one_language_are_read_once() -> None:
    made = [
        article_of(f"So {n}.", id=str(n), language=code) for n, code in enumerate(("en", "en", "fr", "en"))
    ]
    document, read = build_document(made), []

    def seen(candidate: Any) -> str:
        read.append(candidate.text)
        return str(candidate.text)

    judged = {
        (0, 1): Judged(0.6, 0.0),
        (0, 2): Judged(0.9, 0.0),
        (0, 3): Judged(0.7, 0.0),
        (1, 3): Judged(0.59, 0.0),
    }
    assert list(likely_pairs(document, judged, 0.6, seen)) == [
        ((0, 1), "So 0.", "So 1."),
        ((0, 3), "So 0.", "So 3."),
    ]
    assert read == ["So 0.", "So 1.", "So 3."]


@pytest.mark.parametrize(("alike", "same"), [(0.5, 0.9), (0.49, 0.5)])
def test_what_shares_little_is_never_held_for_the_same(
    monkeypatch: pytest.MonkeyPatch, alike: float, same: float
) -> None:
    monkeypatch.setattr(module, "probabilities", lambda *_: (0.9, 0.8))
    monkeypatch.setattr(module, "likeness", lambda _: alike)
    assert module._judged([], cast("Any", None)) == Judged(same, 0.8)


def test_what_is_unlikely_stays_so_however_little_it_shares(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "probabilities", lambda *_: (0.3, 0.8))
    monkeypatch.setattr(module, "likeness", lambda _: 0.1)
    assert module._judged([], cast("Any", None)) == Judged(0.3, 0.8)


def test_the_two_likest_of_each_article() -> None:
    scores: dict[Pair, float] = {(0, 1): 0.5, (0, 2): 0.9, (0, 3): 0.7, (0, 4): 0.2}
    found = module.two_nearest(scores, [0, 1, 1, 1, 2])
    assert found[0, 1] == [(0.9, 2), (0.7, 3)]
    assert found[0, 2] == [(0.2, 4)]
    assert found[3, 0] == [(0.7, 0)]


def test_how_a_pair_stands_to_its_rivals_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    scores = {(0, 1): 0.5, (0, 2): 0.9, (3, 2): 0.4}
    monkeypatch.setattr(module, "_pairs", lambda _: iter(scores))
    monkeypatch.setattr(
        module, "own_features", lambda one, other, _: [scores[one.candidate, other.candidate]]
    )
    monkeypatch.setattr(module, "likeness", lambda own: own[0])
    each = [SimpleNamespace(candidate=n, article=n in (1, 2)) for n in range(4)]
    found = module.pair_features(cast("Any", SimpleNamespace(each=each)))
    # Its likeness less that of the likelier rival, and of the other, and whether it has none that is likelier.
    assert {pair: [round(part, 6) for part in own] for pair, own in found.items()} == {
        (0, 1): [0.5, -0.4, 0.5, 0.0],
        (0, 2): [0.9, 0.4, 0.5, 1.0],
        (3, 2): [0.4, -0.5, 0.4, 0.0],
    }


def test_of_two_that_are_alike_each_has_no_likelier_rival(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_pairs", lambda _: iter([(0, 1), (0, 2)]))
    monkeypatch.setattr(module, "own_features", lambda *_: [0.5])
    monkeypatch.setattr(module, "likeness", lambda own: own[0])
    each = [SimpleNamespace(candidate=n, article=n > 0) for n in range(3)]
    found = module.pair_features(cast("Any", SimpleNamespace(each=each)))
    assert list(found.values()) == [[0.5, 0.0, 0.5, 1.0]] * 2


def looked_at(*each: tuple[int, str, str], weights: dict[str, float], whole: float = 10.0) -> list[Pair]:
    """The pairs that are looked at: for each statement its article, its language, and a letter a root."""
    found = [
        SimpleNamespace(candidate=n, article=article, language=language, roots=frozenset(roots))
        for n, (article, language, roots) in enumerate(each)
    ]
    weighed = [SimpleNamespace(roots=whole if n else 2 * whole) for n in range(len(each))]
    return list(module._pairs(cast("Any", SimpleNamespace(each=found, roots=weights, weighed=weighed))))


def test_so_much_must_be_shared_for_a_pair_to_be_looked_at() -> None:
    two = (0, "en", "ab"), (1, "en", "abc")
    assert looked_at(*two, weights={"a": 3.0, "b": 2.0, "c": 9.0}) == [(0, 1)]
    assert looked_at(*two, weights={"a": 3.0, "b": 1.9, "c": 9.0}) == []
    # So much of the lighter one.
    assert looked_at(*two, weights={"a": 3.0, "b": 2.0, "c": 9.0}, whole=5 / 0.18) == [(0, 1)]
    assert looked_at(*two, weights={"a": 3.0, "b": 2.0, "c": 9.0}, whole=5 / 0.17) == []
    assert looked_at((0, "en", "a"), (0, "en", "a"), weights={"a": 9.0}) == []
    assert looked_at((0, "en", "a"), (1, "fr", "a"), weights={"a": 9.0}) == []


def test_a_root_of_more_than_sixty_sentences_brings_no_two_together() -> None:
    for count, pairs in ((60, 60 * 59 // 2), (61, 0)):
        assert len(looked_at(*((n, "en", "a") for n in range(count)), weights={"a": 9.0})) == pairs
    more = [(n, "en", "ab" if n < 2 else "a") for n in range(61)]
    assert looked_at(*more, weights={"a": 9.0, "b": 9.0}) == [(0, 1)]
