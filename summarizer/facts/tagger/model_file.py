"""The file of a trained tagger.

`python -m summarizer.facts.tagger.model_file [MODEL]` renews it after a word list has changed.

Beside what training learns it holds what common words add to the labels' scores, which depends on the word lists
that `summarizer.facts.tagger.features` looks at.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import msgspec.msgpack

from corpus import deal
from summarizer.facts.tagger.crf import MODEL, Weights, load, prepare
from summarizer.facts.tagger.features import Knowledge


def save(weights: Weights, knowledge: Knowledge, common: Iterable[str], path: Path) -> None:
    """Write a tagger for `summarizer.facts.tagger.crf.load`; same tagger, same bytes.

    Args:
        weights: What training learned.
        knowledge: What was learned from text without tags.
        common: The normalised words whose features are added up beforehand.
        path: Where to.
    """
    model = prepare(knowledge, weights)
    data: dict[str, Any] = {
        "clusters": _dealt(knowledge.clusters),
        "names": _dealt(knowledge.names),
        "words": weights.words,
        "pairs": weights.pairs,
        "transitions": weights.transitions,
        "ready": {word: model.stored_row(word) for word in common},
    }
    path.write_bytes(msgspec.msgpack.encode(data))  # not packed: it is read at every start


def renew(path: Path) -> None:
    """Add up the common words of a stored tagger again."""
    data = msgspec.msgpack.decode(path.read_bytes())
    model = load(path)
    data["ready"] = {word: model.stored_row(word) for word in data["ready"]}
    path.write_bytes(msgspec.msgpack.encode(data))


def _dealt(table: Mapping[str, str]) -> list[bytes]:
    return deal({key: value for key, value in table.items() if len(key.split()) == 1})


def main() -> None:
    """Renew the file named on the command line, else the one in the package."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("model", type=Path, nargs="?", default=MODEL)
    renew(parser.parse_args().model)


if __name__ == "__main__":
    main()
