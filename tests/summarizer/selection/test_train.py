"""The training of the models that choose, on sets of a few sentences."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from summarizer.selection import hanging, sentence_features, stated
from summarizer.selection.train import Set, check, learn, read
from tests.summarizer.comparison.learning.test_train import ALIKE, TOLD


@pytest.fixture(scope="module")
def sets(tmp_path_factory: pytest.TempPathFactory) -> list[Set]:
    folder: Path = tmp_path_factory.mktemp("judged")
    articles = [{"title": "جسر", "text": " ".join(text), "outlet": "أ"} for text in (TOLD, ALIKE)]
    names = [f"set{n}" for n in range(11)]
    rows = [json.dumps({"id": name, "articles": articles}) for name in names]
    (folder / "sets.jsonl").write_text("\n".join(rows), encoding="utf-8")
    (folder / "gold").mkdir()
    judged = {
        "support": {"1.1": {"same": ["2.1"]}},
        "unique": [],
        "key_points": [{"weight": 3, "at": ["1.1", "2.1"]}, {"weight": 1, "at": ["2.2"]}],
        "standalone": {"1.2": False},
        "brief": ["1.1", "2.2"],
    }
    for name in names:
        (folder / "gold" / f"{name}.json").write_text(json.dumps({"id": name, **judged}), encoding="utf-8")
    return read(folder / "sets.jsonl", folder / "gold")


def test_sentences_have_the_weight_of_the_key_points_they_state(sets: list[Set]) -> None:
    one = sets[0]
    assert one.weights.tolist() == [3.0, 0.0, 3.0, 1.0]
    assert one.hangs.tolist() == [False, True, False, False]
    assert one.brief == [0, 3]
    assert one.weight({0, 1}) == 4.0


def test_what_is_learned_has_a_weight_for_each_feature(sets: list[Set]) -> None:
    made = learn(sets, "these tests")
    models = (made.weight, made.stated, made.order, made.hanging)
    names = (sentence_features.FEATURES, stated.FEATURES, sentence_features.FEATURES, hanging.FEATURES)
    assert [len(model.weights) for model in models] == [len(own) for own in names]


def test_a_check_tells_what_is_reached(sets: list[Set]) -> None:
    (line,) = check(sets, ["1"])
    assert line.startswith("pyramid 0.")
