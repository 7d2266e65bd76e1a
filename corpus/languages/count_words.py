"""Count the background tables of Arabic from plain press text: which words there are, how common stems are.

usage: python -m corpus.languages.count_words TEXT[.xz]

TEXT holds one article a block, blocks parted by blank lines. Two of the language's data files are written
anew: `vocabulary.table`, the normalised words that stand in enough articles, and
`frequencies.table`, stems with the number of articles in 100,000 that hold them.
"""

from __future__ import annotations

import argparse
import collections
import lzma
from collections.abc import Iterator, Mapping
from itertools import groupby
from pathlib import Path

from corpus.hashed_table import deal
from corpus.languages import arabic
from corpus.languages.base import DATA, WORD

# A word in fewer articles than this is more often a misprint than a word of the press.
_LEAST_ARTICLES_OF_WORD = 12
_LEAST_ARTICLES_OF_STEM = 15
_HEADER = """\
# {what}
# Counted by corpus/languages/count_words.py from {articles:,} articles of the Moroccan and pan-Arab press
# (public scrapes of Hespress and Al Jazeera, 2010-2023). Facts about words only; no text of an article.
# Dealt out to lines by the words' checksum: see corpus/hashed_table.py.
"""


def blocks(path: Path) -> Iterator[set[str]]:
    """Each article's set of normalised Arabic words."""
    with path.open("rb") as raw, lzma.open(raw) if path.suffix == ".xz" else raw as stream:
        lines = (line.decode("utf-8") for line in stream)
        for is_article, block in groupby(lines, key=lambda line: bool(line.strip())):
            if is_article:
                words = {arabic.normalize(word) for line in block for word in WORD.findall(line)}
                yield {word for word in words if "ء" <= word[:1] <= "ي"}


def write(path: Path, header: str, counted: Mapping[str, int]) -> None:
    """Write a data file: its header, then the lines of its table."""
    path.write_bytes(header.encode() + b"".join(line + b"\n" for line in deal(counted)))


def main() -> None:
    """Count the words, then, with their vocabulary in place, the stems, which ask it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("text", type=Path)
    args = parser.parse_args()

    articles = list(blocks(args.text))
    words = collections.Counter(word for article in articles for word in article)
    kept = {word: n for word, n in words.items() if n >= _LEAST_ARTICLES_OF_WORD and len(word) > 1}
    header = _HEADER.format(what="Normalised words, and how many articles hold each", articles=len(articles))
    write(DATA / "ar" / "vocabulary.table", header, kept)

    arabic.vocabulary.cache_clear()
    arabic.stem.cache_clear()
    stems = collections.Counter(s for article in articles for s in {arabic.stem(word) for word in article})
    header = _HEADER.format(what="Stems, and how many of 100,000 articles hold each", articles=len(articles))
    rows = {s: round(n * 1e5 / len(articles)) for s, n in stems.items() if n >= _LEAST_ARTICLES_OF_STEM}
    write(DATA / "ar" / "frequencies.table", header, rows)


if __name__ == "__main__":
    main()
