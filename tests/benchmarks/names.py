"""How well names in Arabic are found: rules alone, the tagger alone, both together.

usage: uv run python -m tests.benchmarks.names TAGGED [--every N --part K] [--model MODEL]
       uv run --group train python -m tests.benchmarks.names TAGGED --every 5 [--more TAGGED...]
           --train CLUSTERS UNLABELLED FOLDER

TAGGED holds a word and its tag a line (PER, LOC, ORG; others count as none), a blank line between sentences. Forty
sentences make a block, which is read as one article; with --every 5 --part 2 only the blocks 2, 7, 12, … count, and
`--write FILE` writes the other ones, on which a model can be trained that has not seen these. A name is a hit where
its kind, its first and its last word are right.

With --train each part in turn is named by a model that `summarizer.facts.tagger.train` makes of the others, and
the counts of all parts are pooled; FOLDER keeps the models, of which those that are there are not trained again.
What stands in the files of --more all of them learn from.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple
from unittest import mock

from corpus import Article
from summarizer.facts import Kind, extract_facts
from summarizer.facts.tagger import crf
from summarizer.facts.tokens import article_tokens
from tests.summarizer.facts.articles import build

_BLOCK = 40
_KINDS: dict[str, Kind] = {
    "PER": "person",
    "PERS": "person",
    "LOC": "place",
    "GPE": "place",
    "ORG": "organization",
}

Tagged = list[tuple[str, str]]
Span = tuple[int, int, Kind]


def main() -> None:
    """Print a line for each way of finding names."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("tagged", type=Path)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--part", type=int, default=0)
    parser.add_argument("--write", type=Path)
    parser.add_argument("--model", type=Path, default=crf.MODEL)
    parser.add_argument("--train", nargs=3, type=Path, metavar=("CLUSTERS", "UNLABELLED", "FOLDER"))
    parser.add_argument("--more", nargs="+", type=Path, default=[], metavar="TAGGED")
    args = parser.parse_args()
    blocks = read_blocks(args.tagged)
    if args.write:
        args.write.write_text(_rest(blocks, args.every, args.part), encoding="utf-8")
    elif args.train:
        clusters, unlabelled, folder = args.train
        pooled = Names([], {})
        for part in range(args.every):
            model = folder / f"{part}.bin"
            if not model.exists():
                _train(_rest(blocks, args.every, part), args.more, clusters, unlabelled, model)
            names = find(blocks[part :: args.every], crf.load(model))
            _print(f"part {part}", names)
            pooled.add(names)
        _print("all parts", pooled)
    else:
        _print("", find(blocks[args.part :: args.every], crf.load(args.model)))


class Names(NamedTuple):
    """The names of some texts: as they are tagged, and as each way of finding them finds them."""

    gold: list[set[Span]]
    found: dict[str, list[set[Span]]]

    def add(self, other: Names) -> None:
        """Put another's texts behind these."""
        self.gold.extend(other.gold)
        for way, spans in other.found.items():
            self.found.setdefault(way, []).extend(spans)


def find(blocks: Sequence[list[Tagged]], model: crf.Model) -> Names:
    """The names of some blocks by the rules alone, by the tagger alone, and by both."""
    articles = [build(_text(block), name=str(n)) for n, block in enumerate(blocks)]
    found = {"tagger": [set(_tagged(article, model)) for article in articles]}
    with mock.patch.object(crf, "load", return_value=model):
        found["both"] = _extracted(articles)
        with mock.patch.object(crf, "tag", return_value=[]):
            found["rules"] = _extracted(articles)
    return Names([set(_gold(block)) for block in blocks], found)


def _rest(blocks: Sequence[list[Tagged]], every: int, part: int) -> str:
    """All blocks but those of a part, in the format they were read in."""
    rest = [sentence for n, block in enumerate(blocks) if n % every != part for sentence in block]
    return "\n".join("".join(f"{word} {label}\n" for word, label in sentence) for sentence in rest)


def _train(tagged: str, more: Sequence[Path], clusters: Path, unlabelled: Path, model: Path) -> None:
    from summarizer.facts.tagger.train import train  # numpy and python-crfsuite

    with TemporaryDirectory(dir=model.parent) as folder:
        rest, made = Path(folder) / "tagged", Path(folder) / "model"
        rest.write_text(tagged, encoding="utf-8")
        train([rest, *more], clusters, unlabelled, made)
        made.replace(model)


def _print(title: str, names: Names) -> None:
    for way in ("rules", "tagger", "both"):
        print(f"{title} {way:7}".lstrip(), score(names.gold, names.found[way]), flush=True)


def read_blocks(path: Path) -> list[list[Tagged]]:
    """The sentences of a tagged file, forty at a time."""
    sentences = [
        [(word, label) for word, _, label in (line.rpartition(" ") for line in part.splitlines()) if word]
        for part in path.read_text(encoding="utf-8").split("\n\n")
    ]
    sentences = [sentence for sentence in sentences if sentence]
    return [sentences[n : n + _BLOCK] for n in range(0, len(sentences), _BLOCK)]


def _text(block: Sequence[Tagged]) -> str:
    return "\n".join(" ".join(word for word, _ in sentence) for sentence in block)


def _gold(block: Sequence[Tagged]) -> Iterator[Span]:
    """The names as tagged: first word, last word and kind, words counted over the block."""
    words = [pair for sentence in block for pair in [*sentence, ("", "O")]]
    begin: tuple[int, Kind] | None = None
    at = 0
    for word, label in words:
        kind = _KINDS.get(label[2:])
        if begin and (label[0] != "I" or kind != begin[1]):
            yield begin[0], at - 1, begin[1]
            begin = None
        if kind and begin is None:
            begin = at, kind
        at += bool(word)


def _words(article: Article, start: int, end: int) -> tuple[int, int]:
    """The first and the last word, counted over the text, that a stretch of characters touches."""
    first = len(article.text[: start + 1].split()) - 1
    return first, first + len(article.text[start:end].split()) - 1


def _extracted(articles: Sequence[Article]) -> list[set[Span]]:
    found: dict[str, set[Span]] = {article.id: set() for article in articles}
    by_id = {article.id: article for article in articles}
    for fact in extract_facts(articles, {*_KINDS.values(), "event"}):
        for mention in fact.mentions:
            if fact.kind in _KINDS.values():
                first, last = _words(by_id[mention.article], mention.start, mention.end)
                found[mention.article].add((first, last, fact.kind))
    return [found[article.id] for article in articles]


def _tagged(article: Article, model: crf.Model) -> Iterator[Span]:
    for tokens in article_tokens(article):
        for first, last, kind in crf.tag(tokens.words, model):
            yield *_words(article, tokens.starts[first], tokens.ends[last]), _KINDS[kind]


def score(gold: Sequence[set[Span]], found: Sequence[set[Span]]) -> str:
    """Precision, recall and F1 of each kind and over all."""
    counts: Counter[tuple[str, str]] = Counter()
    for wanted, got in zip(gold, found, strict=True):
        for name, spans in (("gold", wanted), ("found", got), ("hit", wanted & got)):
            counts.update((name, kind) for *_, kind in spans)
            counts[name, "all"] += len(spans)
    part = partial(_part, counts)
    return "  ".join(map(part, ("person", "place", "organization", "all")))


def _part(counts: Counter[tuple[str, str]], kind: str) -> str:
    hit, found, gold = (counts[name, kind] for name in ("hit", "found", "gold"))
    return f"{kind} P {hit / max(1, found):.3f} R {hit / max(1, gold):.3f} F {2 * hit / max(1, found + gold):.3f}"


if __name__ == "__main__":
    main()
