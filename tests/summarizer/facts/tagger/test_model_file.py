from __future__ import annotations

from pathlib import Path

from summarizer.facts.tagger.crf import Weights, load
from summarizer.facts.tagger.features import LABELS, OFFSETS, Knowledge
from summarizer.facts.tagger.model_file import renew, save

_NONE = bytes([128]) * len(LABELS) * len(OFFSETS)


def _weights(value: int) -> Weights:
    row = bytes([value]) + _NONE[1:]
    return Weights({"w=فاس": row}, {}, [(0,) * len(LABELS)] * len(LABELS))


def test_the_shipped_model_holds_of_common_words_what_their_features_add_up_to() -> None:
    """Where this fails a word list has changed: python -m summarizer.facts.tagger.model_file."""
    model = load()
    assert len(model.ready) > 1000
    assert {word: model.stored_row(word) for word in model.ready} == model.ready


def test_a_saved_tagger_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "model.bin"
    knowledge = Knowledge({"فاس": "0101"}, {"فاس": "040"})
    save(_weights(200), knowledge, ["فاس"], path)
    model = load(path)
    assert (dict(model.knowledge.clusters), dict(model.knowledge.names)) == ({"فاس": "0101"}, {"فاس": "040"})
    assert model.words == _weights(200).words
    assert list(model.ready) == ["فاس"]


def test_common_words_are_told_as_all_others(tmp_path: Path) -> None:
    stored, bare = tmp_path / "stored.bin", tmp_path / "bare.bin"
    save(_weights(200), Knowledge({}, {}), ["فاس"], stored)
    save(_weights(200), Knowledge({}, {}), [], bare)
    assert load(stored).rows["فاس"] == load(bare).rows["فاس"]


def test_renewing_changes_what_is_stored_of_common_words_alone(tmp_path: Path) -> None:
    path = tmp_path / "model.bin"
    save(_weights(200), Knowledge({}, {}), ["فاس"], path)
    fresh = path.read_bytes()
    path.write_bytes(fresh.replace(load(path).ready["فاس"], bytes(len(LABELS) * len(OFFSETS) * 2)))
    assert path.read_bytes() != fresh
    load.cache_clear()
    renew(path)
    assert path.read_bytes() == fresh
