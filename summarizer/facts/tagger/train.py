"""Train the Arabic name tagger: `python -m summarizer.facts.tagger.train TAGGED... CLUSTERS UNLABELLED -o MODEL`.

`--names EARLIER` takes the lexicon of an earlier model, so that only the last of the three steps is done.

Three steps. A tagger that cannot see the word it tags is trained on the tagged sentences; it tags the text
without tags, and how often each stem comes out as which kind of name becomes a lexicon; the tagger proper is
trained with that lexicon as one of its features. The one shipped has learned from ANERcorp (training part of
the CAMeL Lab) and 12,000 sentences of Moroccan and pan-Arab press, read and marked by a language model; its lexicon
is that of a model of 5,500 of them. Needs python-crfsuite, which nothing else does.
"""

from __future__ import annotations

import argparse
import lzma
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from corpus import get_language
from summarizer.facts.tagger.crf import Weights, load, prepare
from summarizer.facts.tagger.features import (
    EDGE,
    LABELS,
    OFFSETS,
    Knowledge,
    pair_features,
    pair_parts,
    word_features,
)
from summarizer.facts.tagger.induce import induce
from summarizer.facts.tagger.model_file import save
from summarizer.facts.tokens import tokenize

_KINDS = {"PER": "PER", "PERS": "PER", "LOC": "LOC", "GPE": "LOC", "ORG": "ORG"}
# Words next to the one tagged carry fewer kinds of features the farther they stand.
_FAR = ("w=", "s=", "c4", "c8", "c12", "c16", "q=", "r=", "t=", "k", "digit", "mark", EDGE)

# Features all of whose weights are weaker are left out, in the unit of the bytes: without half of the word
# features and four in five of the pairs, F1 of names on 1,200 sentences of press went from .891 to .890.
_WEAKEST_WORD, _WEAKEST_PAIR = 6, 10

Tagged = list[tuple[str, str]]


def read_tagged(path: Path) -> list[Tagged]:
    """Sentences of (normalised word, label); every label that names no person, place or organization is O."""
    normalize = get_language("ar").normalize
    out: list[Tagged] = []
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        sentence: Tagged = []
        kind = ""
        for line in block.splitlines():
            word, _, label = line.rpartition(" ")
            if not word:
                continue
            now = _KINDS.get(label[2:], "")
            prefix = "I" if label[0] == "I" and now == kind else "B"
            sentence.append((normalize(word) or word, f"{prefix}-{now}" if now else "O"))
            kind = now
        if sentence:
            out.append(sentence)
    return out


def read_clusters(path: Path) -> dict[str, str]:
    """Normalised word to bit path, from lines of word, path, count."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        rows = (line.rstrip("\n").split("\t") for line in lines)
        return {row[0]: row[1] for row in rows if len(row) == 3}


def read_common(path: Path, count: int = 6_000) -> list[str]:
    """The words that the same lines count most often, sorted."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        rows = [row for line in lines if len(row := line.rstrip("\n").split("\t")) == 3]
    rows.sort(key=lambda row: (-int(row[2]), row[0]))
    return sorted(row[0] for row in rows[:count])


def read_sentences(path: Path) -> Iterator[list[str]]:
    """The normalised tokens of each stretch of a large text that ends in a full stop or a line end."""
    arabic = get_language("ar")
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            for part in line.split(". "):
                words = tokenize(part, arabic).words
                if words:
                    yield words


def features_at(words: Sequence[str], i: int, knowledge: Knowledge, blind: bool) -> list[str]:
    """The features of the word at `i`; where `blind`, none of that word itself."""
    out: list[str] = []
    for offset in OFFSETS:
        at = i + offset
        word = words[at] if 0 <= at < len(words) else EDGE
        if offset == 0 and blind:
            continue
        own = word_features(word, knowledge)
        if abs(offset) == 2:
            own = [feature for feature in own if feature.startswith(_FAR)]
        out += [f"{offset}{feature}" for feature in own]
    before = words[i - 1] if i else EDGE
    behind = words[i + 1] if i + 1 < len(words) else EDGE
    if not blind:
        parts = [pair_parts(word, knowledge) for word in (before, words[i], behind)]
        out += [f"<{feature}" for feature in pair_features(parts[0], parts[1])]
        out += [f">{feature}" for feature in pair_features(parts[1], parts[2])]
    return out


def fit(
    data: Iterable[Tagged], knowledge: Knowledge, *, blind: bool = False, l1: float, l2: float
) -> Weights:
    """Learn the weights by L-BFGS and pack them into bytes."""
    import pycrfsuite  # only training needs it

    trainer = pycrfsuite.Trainer(verbose=False)
    for sentence in data:
        words = [word for word, _ in sentence]
        rows = [features_at(words, i, knowledge, blind) for i in range(len(words))]
        trainer.append(
            pycrfsuite.ItemSequence([dict.fromkeys(row, 1.0) for row in rows]), [t for _, t in sentence]
        )
    trainer.set_params({"c1": l1, "c2": l2, "max_iterations": 120, "feature.possible_transitions": True})
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "crf")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        info = tagger.info()
        return _pack(info.state_features, info.transitions)


def _pack(states: dict[tuple[str, str], float], transitions: dict[tuple[str, str], float]) -> Weights:
    number = {label: k for k, label in enumerate(LABELS)}
    # One unit is a 127th of a generous weight: the few above it are cut.
    unit = 127 / 6.0

    def byte(weight: float) -> int:
        return 128 + max(-128, min(127, round(weight * unit)))

    words: dict[str, bytearray] = {}
    pairs: dict[str, bytearray] = {}
    for (feature, label), weight in states.items():
        value = byte(weight)
        if value == 128:
            continue
        if feature[0] in "<>":
            row = pairs.setdefault(feature[1:], bytearray([128] * len(LABELS) * 2))
            row[number[label] + "<>".index(feature[0]) * len(LABELS)] = value
            continue
        sign = 2 if feature[0] == "-" else 1
        column = OFFSETS.index(int(feature[:sign])) * len(LABELS) + number[label]
        words.setdefault(feature[sign:], bytearray([128] * len(LABELS) * len(OFFSETS)))[column] = value
    # A label inside a name never follows one of another kind.
    table = tuple(
        tuple(
            -10000 if b[0] == "I" and a[1:] != b[1:] else round(transitions.get((a, b), 0.0) * unit)
            for b in LABELS
        )
        for a in LABELS
    )
    return Weights(
        {k: bytes(v) for k, v in sorted(words.items())},
        {k: bytes(v) for k, v in sorted(pairs.items())},
        table,
    )


def without_weak(weights: Weights) -> Weights:
    """The weights without the features that change hardly anything, each of which is read at every start."""

    def strong(rows: Mapping[str, bytes], least: int) -> dict[str, bytes]:
        return {f: row for f, row in rows.items() if max(abs(byte - 128) for byte in row) >= least}

    words, pairs = strong(weights.words, _WEAKEST_WORD), strong(weights.pairs, _WEAKEST_PAIR)
    return Weights(words, pairs, weights.transitions)


def train(
    tagged: Sequence[Path], clusters: Path, unlabelled: Path, output: Path, earlier: Path | None = None
) -> None:
    """Train a tagger on the files named and write it; same files, same bytes.

    Args:
        tagged: The tagged sentences.
        clusters: Brown clusters of words.
        unlabelled: The text that the lexicon of names is made from.
        output: Where the model is written.
        earlier: A model whose lexicon of names is taken; where None, it is made from the text without tags.
    """
    data = [sentence for path in tagged for sentence in read_tagged(path)]
    paths = read_clusters(clusters)
    if earlier:
        names = load(earlier).knowledge.names
        knowledge = Knowledge(paths, {stem: names[stem] for stem in names})
    else:
        nothing = Knowledge(paths, {})
        blind = prepare(nothing, fit(data, nothing, blind=True, l1=0.2, l2=0.05))
        knowledge = Knowledge(paths, induce(read_sentences(unlabelled), blind))
    weights = without_weak(fit(data, knowledge, l1=0.1, l2=0.02))
    save(weights, knowledge, read_common(clusters), output)


def main() -> None:
    """Train on the files named on the command line and write the model."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "tagged", type=Path, nargs="+", help="word and tag a line, a blank line between sentences"
    )
    parser.add_argument("clusters", type=Path, help="word, bit path, count a line; xz")
    parser.add_argument("unlabelled", type=Path, help="plain text; xz")
    parser.add_argument("-o", "--output", type=Path, required=True)
    parser.add_argument("--names", type=Path, metavar="EARLIER", help="take the lexicon of this model")
    args = parser.parse_args()
    train(args.tagged, args.clusters, args.unlabelled, args.output, args.names)


if __name__ == "__main__":
    main()
