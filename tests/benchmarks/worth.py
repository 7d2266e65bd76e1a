"""How much of what an editor would tell a brief tells, by readers who weighed every sentence.

usage: python -m tests.benchmarks.worth SETS.jsonl GOLD_DIR [PRESS.txt.xz] [--length 120w]

SETS.jsonl and GOLD_DIR are those of `summarizer.comparison.learning.judged_sets`; models are used that did not
see the set. PRESS.txt.xz is a text of articles with blank lines between them that begin with their headlines: sets
of it were weighed too, and are unseen by all models.

`worth.json` holds for each set {"codes": ["4 r2.1 1h", ...]}: for each article a code for each of its sentences, as
GOLD_DIR counts them; - where no candidate is most of one. 4 is the best to open a brief of 120 words, 3 must be in
it, 2 belongs in it, 1 only in a longer one, 0 in none; rA.B adds next to nothing to the sentence A.B, which says it
better. With h it cannot be understood alone, with t it has a slip. {"articles": [5, 17]} are the numbers of the
articles in PRESS.txt.xz, {"brief": "1.1 2.3"} is the reader's own brief of 120 words.

Prints the worth told, a brief of the reader who weighed being 1; how many lines repeat another one, are worth
nothing, and hang; and the same of GOLD_DIR's briefs, which another reader made.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from summarizer.budget import parse_budget
from summarizer.comparison.analysis import analyse
from summarizer.comparison.learning import judged_sets
from summarizer.comparison.learning.fitting import folds
from summarizer.document import Document
from summarizer.facts import extract_facts
from summarizer.selection import train
from summarizer.selection.facility import choose_key_points
from summarizer.selection.key_points import KeyPoints, key_points
from tests.benchmarks import press as press_text

WORTH = Path(__file__).with_name("worth.json")
# What a sentence of each code is worth beside the others. Not tuned.
_WORTH = {"4": 3.0, "3": 3.0, "2": 2.0, "1": 0.5, "0": 0.0}
_CODE = re.compile(r"(?:([0-4])|r(\d+\.\d+))([ht]*)")
# What is said worse than elsewhere, what hangs and what has a slip counts for less. Not tuned.
_WORSE, _HANGS, _SLIP = 0.85, 0.6, 0.9


class Weighed(Struct):
    """What a reader said of a sentence: the best one that says it, its worth, whether it hangs and has a slip."""

    best: str
    worth: float
    hangs: bool
    slips: bool


class Reached(Struct):
    """What a brief reaches: its worth, its lines, and how many repeat, are worth nothing and hang."""

    worth: float = 0.0
    lines: int = 0
    repeated: int = 0
    empty: int = 0
    hanging: int = 0


def weighed(codes: Sequence[str]) -> dict[str, Weighed]:
    """What a reader said of a set's sentences, by article and number."""
    found: dict[str, Weighed] = {}
    for article, own in enumerate(codes, 1):
        for number, code in enumerate(own.split(), 1):
            if parts := _CODE.fullmatch(code):
                weight, best, marks = parts.groups()
                at = f"{article}.{number}"
                found[at] = Weighed(best or at, _WORTH.get(weight, 0.0), "h" in marks, "t" in marks)
    return found


def reached(brief: Sequence[str], by: dict[str, Weighed]) -> Reached:
    """What a brief's sentences are worth together, each thing once."""
    found = Reached(lines=len(brief))
    told: set[str] = set()
    for at in brief:
        own = by.get(at, Weighed(at, 0.0, hangs=False, slips=False))
        worth = by[own.best].worth * (1.0 if own.best == at else _WORSE) if own.best in by else 0.0
        if own.best in told:
            found.repeated += 1
            worth = 0.0
        elif not worth:
            found.empty += 1
        if own.hangs and _before(at) not in brief:
            found.hanging += 1
            worth *= _HANGS
        found.worth += worth * (_SLIP if own.slips else 1.0)
        told.add(own.best)
    return found


def _before(at: str) -> str:
    """The sentence before another one in its article."""
    article, number = at.split(".")
    return f"{article}.{int(number) - 1}"


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(usage=__doc__)
    for name in ("sets", "gold"):
        parser.add_argument(name, type=Path)
    parser.add_argument("press", type=Path, nargs="?")
    parser.add_argument("--length", default="120w")
    given = parser.parse_args()
    budget = parse_budget(given.length)
    coded = json.loads(WORTH.read_text(encoding="utf-8"))

    def choose(document: Document, points: KeyPoints, places: Sequence[Sequence[str]]) -> list[str]:
        return [at for i in choose_key_points(document, points, budget) for at in places[i] or [""]]

    rows = judged_sets.judged(given.sets, given.gold)
    ids = [row["id"] for row, _ in rows]
    briefs = list(_judged(rows, given.sets, given.gold, choose))
    theirs = [own["brief"] for _, own in rows]
    for what, told in (("the judged sets", briefs), ("GOLD_DIR's briefs", theirs)):
        _print(what, [(coded[n], brief) for n, brief in zip(ids, told, strict=True) if n in coded])
    if given.press:
        entries = [entry for _, entry in sorted(coded.items()) if "articles" in entry]
        _print("sets of the press", list(zip(entries, _press(entries, given.press, choose), strict=True)))
    return 0


Choose = Callable[[Document, KeyPoints, Sequence[Sequence[str]]], list[str]]


def _judged(
    rows: Sequence[tuple[judged_sets.Row, judged_sets.Row]], sets: Path, gold: Path, choose: Choose
) -> Iterator[list[str]]:
    """A brief of each judged set, by models that did not see it, in the order of the sets."""
    read = train.read(sets, gold)
    found: dict[int, list[str]] = {}
    numbers = [numbers for _, numbers in judged_sets.documents(row for row, _ in rows)]
    for held_out in folds(len(read)):
        by = train.learn([one for n, one in enumerate(read) if n not in held_out], "")
        for n in held_out:
            places = judged_sets.places_of(read[n].document, numbers[n], rows[n][0])
            found[n] = choose(read[n].document, read[n].key_points(by), places)
    return (brief for _, brief in sorted(found.items()))


def _press(entries: Sequence[judged_sets.Row], press: Path, choose: Choose) -> Iterator[list[str]]:
    """A brief of each set of the press."""
    articles = press_text.read(press)
    rows = [press_text.row(articles, entry["articles"]) for entry in entries]
    for row, (document, numbers) in zip(rows, judged_sets.documents(rows), strict=True):
        own = analyse(document, extract_facts(document.articles))
        points = key_points(document, own.judged, own.agreed.origin, own.facts, values=own.values)
        yield choose(document, points, judged_sets.places_of(document, numbers, row))


def _print(what: str, briefs: Sequence[tuple[judged_sets.Row, Sequence[str]]]) -> None:
    shares, all_ = [], Reached()
    for entry, brief in briefs:
        by = weighed(entry["codes"])
        own = reached(brief, by)
        shares.append(own.worth / reached(entry["brief"].split(), by).worth)
        for name in ("lines", "repeated", "empty", "hanging"):
            setattr(all_, name, getattr(all_, name) + getattr(own, name))
    of_lines = ", ".join(
        f"{name} {getattr(all_, name) / all_.lines:.3f}" for name in ("repeated", "empty", "hanging")
    )
    share = sum(shares) / len(shares)
    sys.stdout.write(f"{what}: {len(briefs)} sets, worth {share:.3f}; of the lines {of_lines}\n")


if __name__ == "__main__":
    sys.exit(main())
