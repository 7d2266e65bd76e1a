"""Sentences held against units cut by hand: the F1 of spans that begin and end where a unit does.

The units are those of the dossiers and of the texts in `sentences/`: a unit a line, blank lines between paragraphs.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from corpus import CODES, get_language
from corpus.sentences import split
from tests.gold.dossiers import dossiers
from tests.gold.tally import Figures, Tally

FOLDER = Path(__file__).parent / "sentences"


def paragraphs(code: str) -> Iterator[list[str]]:
    """The units of each paragraph in a language."""
    for path in sorted(FOLDER.glob(f"{code}-*.txt")):
        lines = path.read_text(encoding="utf-8").splitlines()
        yield from (list(units) for text, units in groupby(lines, key=bool) if text)
    for dossier in dossiers():
        for source in dossier.sources:
            if source.language == code:
                yield from source.paragraphs


def figures() -> Figures:
    """F1 by language."""
    return {code: score(code).f1("right", "told", "wanted") for code in CODES}


def score(code: str) -> Tally:
    """Count the units, the sentences found, and those that are the same."""
    tally = Tally()
    for units in paragraphs(code):
        text = " ".join(units)
        wanted: set[tuple[int, int]] = set()
        for unit in units:
            start = max((end for _, end in wanted), default=-1) + 1
            wanted.add((start, start + len(unit)))
        told = set(split(text, get_language(code)))
        tally.add("right", len(told & wanted))
        tally.add("told", len(told))
        tally.add("wanted", len(wanted))
        tally.mistakes += [f"{code}: no sentence: {text[start:end]}" for start, end in sorted(told - wanted)]
    return tally
