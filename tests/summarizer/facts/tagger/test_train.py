"""What the training of the tagger reads, and how it packs the weights it learns."""

from __future__ import annotations

import lzma
from pathlib import Path
from typing import NoReturn

import pytest

from summarizer.facts.tagger import train as training
from summarizer.facts.tagger.crf import Weights, load
from summarizer.facts.tagger.features import LABELS, OFFSETS, Knowledge
from summarizer.facts.tagger.model_file import save
from summarizer.facts.tagger.train import (
    Tagged,
    _pack,
    read_clusters,
    read_common,
    read_sentences,
    read_tagged,
    without_weak,
)


def packed(path: Path, text: str) -> Path:
    with lzma.open(path, "wt", encoding="utf-8") as file:
        file.write(text)
    return path


def test_other_labels_are_none_and_a_name_begins_where_its_kind_does(tmp_path: Path) -> None:
    path = tmp_path / "tagged"
    path.write_text(
        "زار O\nكريم B-PERS\nالزاهي I-PERS\nسدارة I-LOC\n\nعيد B-EVENT\nمجلس B-ORG\n", encoding="utf-8"
    )
    first, second = read_tagged(path)
    assert [label for _, label in first] == ["O", "B-PER", "I-PER", "B-LOC"]
    assert [label for _, label in second] == ["O", "B-ORG"]


def test_clusters_and_the_words_that_are_counted_most(tmp_path: Path) -> None:
    path = packed(tmp_path / "clusters", "ميناء\t0110\t5\nقطار\t0111\t9\nسوق\t10\t5\nodd\n")
    assert read_clusters(path) == {"ميناء": "0110", "قطار": "0111", "سوق": "10"}
    assert read_common(path, 2) == sorted(["قطار", "سوق"])


def test_sentences_end_at_full_stops_and_lines(tmp_path: Path) -> None:
    path = packed(tmp_path / "text", "وصل القطار. غادر المسافرون\n\nعاد\n")
    assert [len(words) for words in read_sentences(path)] == [2, 2, 1]


def test_weights_become_bytes_by_place_and_label() -> None:
    label = LABELS[1]
    states = {
        ("0w=ميناء", label): 6.0,
        ("-1w=ميناء", label): -99.0,
        (">pair", label): 6.0,
        ("0w=x", label): 0.0,
    }
    weights = _pack(states, {})
    row = weights.words["w=ميناء"]
    assert row[OFFSETS.index(0) * len(LABELS) + 1] == 255
    assert row[OFFSETS.index(-1) * len(LABELS) + 1] == 0
    assert set(row) == {0, 128, 255}
    assert "w=x" not in weights.words  # nothing to tell
    assert weights.pairs["pair"][len(LABELS) + 1] == 255


def test_all_tagged_files_are_learned_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = []
    for number, word in enumerate(("ميناء", "قطار")):
        paths.append(tmp_path / str(number))
        paths[-1].write_text(f"{word} O\n", encoding="utf-8")
    clusters = packed(tmp_path / "clusters", "ميناء\t0110\t5\n")
    learned: list[Tagged] = []

    def fit(data: list[Tagged], *_: object, **__: object) -> NoReturn:
        learned.extend(data)
        raise StopIteration

    monkeypatch.setattr(training, "fit", fit)
    order = ["train", *map(str, paths), str(clusters), str(tmp_path / "text"), "-o", str(tmp_path / "model")]
    monkeypatch.setattr("sys.argv", order)
    with pytest.raises(StopIteration):
        training.main()
    assert learned == [[("ميناء", "O")], [("قطار", "O")]]


def test_the_names_of_an_earlier_model_spare_the_tagger_that_makes_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tagged = tmp_path / "tagged"
    tagged.write_text("ميناء O\n", encoding="utf-8")
    clusters = packed(tmp_path / "clusters", "ميناء\t0110\t5\n")
    earlier = tmp_path / "earlier"
    nothing = Weights({}, {}, tuple((0,) * len(LABELS) for _ in LABELS))
    save(nothing, Knowledge({}, {"زندلر": "400"}), [], earlier)
    known: list[Knowledge] = []

    def fit(_: list[Tagged], knowledge: Knowledge, *, blind: bool = False, **__: float) -> Weights:
        assert not blind
        known.append(knowledge)
        return nothing

    monkeypatch.setattr(training, "fit", fit)
    training.train([tagged], clusters, tmp_path / "none", tmp_path / "model", earlier)
    assert [dict(knowledge.names) for knowledge in known] == [{"زندلر": "400"}]
    assert load(tmp_path / "model").knowledge.names["زندلر"] == "400"


def test_features_that_change_hardly_anything_are_left_out() -> None:
    words = {"w=ميناء": bytes([128, 134]), "w=قطار": bytes([128, 122]), "w=سوق": bytes([133, 123])}
    pairs = {"strong": bytes([118, 128]), "weak": bytes([137, 119])}
    left = without_weak(Weights(words, pairs, ((1,),)))
    assert set(left.words) == {"w=ميناء", "w=قطار"}
    assert set(left.pairs) == {"strong"}
    assert left.transitions == ((1,),)
