"""The training of the models of sameness, on sets of a few sentences."""

from __future__ import annotations

import json

import pytest

from summarizer.comparison.learning.train import RANK, Learned, average, check, held_out_models, learn, read
from summarizer.comparison.pairs.sameness import FEATURES

TOLD = ("انهار جسر سدارة القديم فجر الاثنين وقتل ثلاثة عمال.", "أعلنت بلدية سدارة حدادا ثلاثة أيام.")
ALIKE = ("قتل ثلاثة عمال في انهيار جسر سدارة القديم فجر الاثنين.", "يطالب السكان ببناء جسر جديد قبل الشتاء.")


@pytest.fixture(scope="module")
def sets(tmp_path_factory: pytest.TempPathFactory) -> list[Learned]:
    folder = tmp_path_factory.mktemp("judged")
    articles = [{"title": "جسر", "text": " ".join(text), "outlet": "أ"} for text in (TOLD, ALIKE)]
    names = [f"set{n}" for n in range(11)]
    rows = [json.dumps({"id": name, "articles": articles}) for name in names]
    (folder / "sets.jsonl").write_text("\n".join(rows), encoding="utf-8")
    (folder / "gold").mkdir()
    for name in names:
        support = {"1.1": {"same": ["2.1"]}, "1.2": {"partly": ["2.2"], "differs": []}}
        judged = {"id": name, "support": support, "unique": [{"at": "2.2", "news": 2}]}
        (folder / "gold" / f"{name}.json").write_text(json.dumps(judged), encoding="utf-8")
    return read(folder / "sets.jsonl", folder / "gold")


def test_judgements_are_matched_to_sentences_both_ways(sets: list[Learned]) -> None:
    one = sets[0]
    assert one.places == ["1.1", "1.2", "2.1", "2.2"]
    assert (one.grade(0, 2), one.grade(2, 0), one.grade(1, 3), one.grade(0, 3)) == (
        RANK["same"],
        RANK["same"],
        RANK["partly"],
        0,
    )
    assert [one.stated(n) for n in range(4)] == [3, 1, 3, 1]
    assert one.same[one.pairs.index((0, 2))]
    assert one.news.tolist() == [False, False, False, True]
    # What another shares a part of is half alone.
    assert one.alone.tolist() == [0.0, 0.5, 0.0, 0.5]


def test_what_is_learned_has_a_weight_for_each_feature(sets: list[Learned]) -> None:
    made = learn(sets, "these tests")
    assert made.origin == "these tests"
    assert len(made.means) == len(made.scales) == len(FEATURES)
    assert len(made.same) == len(made.part) == len(FEATURES) + 1


def test_each_set_is_judged_by_models_that_did_not_see_it(sets: list[Learned]) -> None:
    assert len(held_out_models(sets)) == len(sets)
    lines = list(check(sets))
    assert [line.partition(":")[0] for line in lines] == ["same", "part"]


def test_average_precision() -> None:
    assert average([(0.9, True), (0.8, False), (0.7, True)]) == pytest.approx((1 + 2 / 3) / 2)
    assert average([(0.9, False)]) == 0.0
