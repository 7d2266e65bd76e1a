"""Sets that readers judged: read, matched to the sentences, learned from by one command."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest

from summarizer.comparison.learning import judged_sets

FIRST = "وصل القطار إلى سدارة صباح الاثنين بعد تأخر دام ساعتين. قال مدير المحطة إن الثلوج غطت السكة كلها!"
SECOND = "أعلنت البلدية إغلاق المدارس ثلاثة أيام بسبب الثلوج الكثيفة."


class Model(msgspec.Struct):
    sets: int


def made(folder: Path) -> tuple[Path, Path]:
    articles = [
        {"title": "قطار", "text": FIRST, "outlet": "أ", "date": None},
        {"title": "ثلوج", "text": SECOND, "outlet": "ب"},
    ]
    sets, gold = folder / "sets.jsonl", folder / "gold"
    sets.write_text("\n".join(json.dumps({"id": name, "articles": articles}) for name in ("one", "two")))
    gold.mkdir()
    for name in ("two", "three"):  # of the third there are no articles
        (gold / f"{name}.json").write_text(json.dumps({"id": name, "support": {}}))
    return sets, gold


def test_what_was_judged_is_read_with_its_judgement(tmp_path: Path) -> None:
    ((row, judged),) = judged_sets.judged(*made(tmp_path))
    assert row["id"] == judged["id"] == "two"


def test_each_sentence_is_found_in_the_gold_by_article_and_number(tmp_path: Path) -> None:
    rows = [row for row, _ in judged_sets.judged(*made(tmp_path))]
    ((document, numbers),) = judged_sets.documents(rows)
    assert sorted(numbers.values()) == [1, 2]
    places = judged_sets.places_of(document, numbers, rows[0])
    assert sorted(at for found in places for at in found) == ["1.1", "1.2", "2.1"]


def test_a_sentence_that_the_gold_has_half_of_at_most_has_no_place_there(tmp_path: Path) -> None:
    rows = [row for row, _ in judged_sets.judged(*made(tmp_path))]
    ((document, numbers),) = judged_sets.documents(rows)
    other = {"articles": [{"text": "شيء آخر."}, {"text": SECOND}]}
    places = judged_sets.places_of(document, numbers, other)
    assert [at for found in places for at in found] == ["2.1"]


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    sets, gold = made(tmp_path)
    given = ["train", str(sets), str(gold)]
    monkeypatch.setattr(sys, "argv", given)
    return given


def _run(target: Path) -> int:
    def learn(sets: Sequence[judged_sets.Row]) -> list[tuple[Path, Model]]:
        return [(target, Model(len(sets)))]

    def check(sets: Sequence[judged_sets.Row], given: Sequence[str]) -> list[str]:
        return [f"{len(sets)} {' '.join(given)}"]

    def read(sets: Path, gold: Path) -> list[judged_sets.Row]:
        return [row for row, _ in judged_sets.judged(sets, gold)]

    return judged_sets.run("usage: train\n", read, learn, check)


def test_the_command_writes_each_model(command: list[str], tmp_path: Path) -> None:
    assert _run(tmp_path / "model.json") == 0
    assert json.loads((tmp_path / "model.json").read_bytes()) == {"sets": 1}


def test_the_command_measures_and_writes_nothing(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command += ["--check", "60w"]
    assert _run(tmp_path / "model.json") == 0
    assert capsys.readouterr().out == "1 60w\n"
    assert not (tmp_path / "model.json").exists()


def test_the_command_without_its_files_says_how_it_is_called(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del command[2:]
    assert _run(tmp_path / "model.json") == 2
    assert capsys.readouterr().err == "usage: train\n"
