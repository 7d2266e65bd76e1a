"""Sets of articles that readers judged by hand, from which models are learned.

SETS.jsonl holds a set a line: {"id", "articles": [{"title", "text", "outlet", "date"}]}. GOLD_DIR holds a JSON file
a set, {"id", ...}, that names sentences by article and number: 1.2 is the second sentence of the first article.
Sentences end at . ! ? ؟ … and at line ends.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from corpus import Article, get_language, read_articles
from summarizer.document import Document, build_document

_ENDS = re.compile(r"(?<=[.!؟?…])(?:[\"”»'’)]*)\s+")
Row = dict[str, Any]
Set = TypeVar("Set")


def run(
    usage: str,
    read: Callable[[Path, Path], Sequence[Set]],
    learn: Callable[[Sequence[Set]], Iterable[tuple[Path, msgspec.Struct]]],
    check: Callable[[Sequence[Set], Sequence[str]], Iterable[str]],
) -> int:
    """Run a command that learns models and writes each into its file, or with --check prints what they reach.

    Args:
        usage: What is printed where SETS.jsonl or GOLD_DIR is missing.
        read: Reads the sets from these two.
        learn: Gives each model and its file.
        check: Measures on sets the models were not learned from, given what stands behind --check.

    Returns:
        The exit status.
    """
    given = sys.argv[1:]
    if len(given) < 2:
        sys.stderr.write(usage)
        return 2
    sets = read(Path(given[0]), Path(given[1]))
    if "--check" in given:
        sys.stdout.writelines(line + "\n" for line in check(sets, given[given.index("--check") + 1 :]))
        return 0
    for path, model in list(learn(sets)):
        path.write_bytes(msgspec.json.format(msgspec.json.encode(model), indent=1) + b"\n")
    return 0


def judged(sets: Path, gold: Path) -> list[tuple[Row, Row]]:
    """The sets that were judged, each with its judgements, in the order of the files of these."""
    rows = {row["id"]: row for row in map(json.loads, sets.read_text(encoding="utf-8").splitlines())}
    found = [json.loads(file.read_text(encoding="utf-8")) for file in sorted(gold.glob("*.json"))]
    return [(rows[one["id"]], one) for one in found if one["id"] in rows]


def documents(rows: Iterable[Row]) -> Iterator[tuple[Document, dict[str, int]]]:
    """The articles of each set, read by way of files, and the number of each by its id."""
    with tempfile.TemporaryDirectory() as folder:
        for row in rows:
            yield _document(row, Path(folder))


def _document(row: Row, folder: Path) -> tuple[Document, dict[str, int]]:
    for old in folder.glob("*.jsonl"):
        old.unlink()
    for n, article in enumerate(row["articles"], 1):
        record = {"title": article["title"], "text": article["text"], "published": article.get("date")}
        (folder / f"{n}.jsonl").write_text(json.dumps(record) + "\n", encoding="utf-8")
    articles = [article for article in read_articles([str(folder)]) if isinstance(article, Article)]
    return build_document(articles), {a.id: int(Path(a.source).stem) for a in articles}


def places_of(document: Document, numbers: dict[str, int], row: Row) -> list[list[str]]:
    """For each candidate the gold's sentence that it holds most of, if any."""
    split = [list(_split(article["text"])) for article in row["articles"]]
    places = []
    for candidate in document.candidates:
        number = numbers[document.articles[candidate.article].id]
        own = Counter(candidate.words)
        language = get_language(candidate.language.code)
        shared = [
            (sum((own & Counter(language.words(text))).values()), -k)
            for k, text in enumerate(split[number - 1], 1)
        ]
        best, k = max(shared, default=(0, 0))
        places.append([f"{number}.{-k}"] if 2 * best > len(candidate.words) else [])
    return places


def _split(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        yield from (part for part in _ENDS.split(line.strip()) if part.strip())
