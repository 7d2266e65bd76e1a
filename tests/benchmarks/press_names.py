"""The sentences of the press whose names were marked, as the tagger's training reads them.

usage: python -m tests.benchmarks.press_names PRESS.txt.xz [--held-out] > TAGGED

PRESS.txt.xz is a text of articles with blank lines between them that begin with their headlines.
`press_names.json` says of a sentence, "2.1.0" being the first one in the second line of the third article, which of
its tokens are names: "PER2-3 LOC7". A language model read and marked them; the articles' text is not part of Mujaz.
The tagger that is shipped has learned from those under "learned" and from none under "held_out".
Prints a token a line, with its label in IOB2, and a blank line behind each sentence, as
`summarizer.facts.tagger.train` takes them.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from corpus import get_language
from summarizer.facts.tokens import tokenize
from tests.benchmarks import press

MARKED = Path(__file__).with_name("press_names.json")
_ENDS = re.compile(r"(?<=[.!؟?…])\s+")
_NAME = re.compile(r"(PER|LOC|ORG)(\d+)(?:-(\d+))?")


def sentences(articles: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The sentences of some articles, and where each stands."""
    for article, block in enumerate(articles):
        for line, paragraph in enumerate(block.split("\n")[1:], 1):
            for number, sentence in enumerate(_ENDS.split(paragraph)):
                yield f"{article}.{line}.{number}", " ".join(sentence.split())


def labels(names: str, tokens: int) -> list[str]:
    """The label of each token of a sentence whose names are marked."""
    found = ["O"] * tokens
    for kind, first, last in _NAME.findall(names):
        for k in range(int(first), int(last or first) + 1):
            found[k] = f"{'B' if k == int(first) else 'I'}-{kind}"
    return found


def tagged(articles: Iterable[str], marked: Mapping[str, str]) -> Iterator[Iterable[tuple[str, str]]]:
    """The marked sentences of some articles, token by token with their labels."""
    arabic = get_language("ar")
    for at, sentence in sentences(articles):
        if at in marked:
            tokens = tokenize(sentence, arabic)
            raw = [tokens.raw(k) for k in range(len(tokens))]
            yield zip(raw, labels(marked[at], len(raw)), strict=True)


def main() -> int:
    """Print the sentences."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("press", type=Path, metavar="PRESS.txt.xz")
    parser.add_argument("--held-out", action="store_true", help="those that the tagger has not learned from")
    args = parser.parse_args()
    marked = json.loads(MARKED.read_text(encoding="utf-8"))["held_out" if args.held_out else "learned"]
    for sentence in tagged(press.read(args.press), marked):
        sys.stdout.writelines(f"{token} {label}\n" for token, label in sentence)
        sys.stdout.write("\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
