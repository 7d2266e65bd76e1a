"""A text of press articles, with blank lines between them, that begin with their headlines."""

from __future__ import annotations

import lzma
from collections.abc import Iterable
from pathlib import Path

from summarizer.comparison.learning.judged_sets import Row


def read(path: Path) -> list[str]:
    """The articles of PRESS.txt.xz, each its headline and, from the next line on, its text."""
    with lzma.open(path, "rt", encoding="utf-8") as file:
        return file.read().split("\n\n")


def row(articles: list[str], numbers: Iterable[int]) -> Row:
    """The set of some articles, by their numbers, as `judged_sets` has it."""
    parts = [articles[n].strip().partition("\n") for n in numbers]
    return {"articles": [{"title": title, "text": text} for title, _, text in parts]}
