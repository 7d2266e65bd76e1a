"""Web pages read by Mujaz and by trafilatura: how much of the article, and what of its title, date and outlet.

`uv run python -m tests.benchmarks.pages [FOLDER]` reads the pages below FOLDER, or those that the tests are
written with. A page is NAME.html; beside it NAME.json has what is right: "text", or "start" where only its
beginning is known, or "with" and "without", phrases of the article and of what stands around it; and "title",
"date", "outlet" where they are known. A folder is a set of its own.
"""

from __future__ import annotations

import json
import logging
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import trafilatura
from msgspec import Struct

from corpus import Article, ReadOptions, Source, read_listed
from tests.corpus.formats import make
from tests.corpus.formats.pages.test_page_kinds import BUILDS, page
from tests.corpus.formats.texts import TEXTS

_WORD = re.compile(r"\w+")


class Page(Struct):
    """A page, what is right, and what each reader made of it."""

    group: str
    path: Path
    right: dict[str, Any]
    article: Article | None = None
    text: str = ""
    theirs: str = ""
    said: Any = None
    seconds: tuple[float, float] = (0.0, 0.0)


def words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.lower()))


def score(text: str, right: dict[str, Any]) -> float:
    """F1 of words, or of phrases; of a text whose beginning is known, the share of that."""
    if "with" in right:
        text = " ".join(text.split())
        held, wrong = ([" ".join(p.split()) in text for p in right[name]] for name in ("with", "without"))
        return 2 * sum(held) / (sum(held) + sum(wrong) + len(held)) if sum(held) else 0.0
    mine, known = words(text), words(right.get("text") or right["start"])
    common = sum((mine & known).values())
    return (
        (
            2 * common / (sum(mine.values()) + sum(known.values()))
            if "text" in right
            else common / known.total()
        )
        if common
        else 0.0
    )


def pages(folder: Path) -> Iterator[Page]:
    for path in sorted(folder.rglob("*.html")):
        right = path.with_suffix(".json")
        if right.exists():
            yield Page(
                str(path.parent.relative_to(folder)), path, json.loads(right.read_text(encoding="utf-8"))
            )


def own_pages(folder: Path) -> Iterator[Page]:
    """The builds of pages that the tests try, of each text."""
    for text in TEXTS:
        builds = {name: page(text, build(text)).encode() for name, build in BUILDS.items()}  # type: ignore[no-untyped-call]
        builds |= {"classes": make.html(text), "no classes": make.html(text, classes=False)}
        for name, data in builds.items():
            path = folder / f"{text.language} {name}.html"
            path.write_bytes(data)
            right = {"text": "\n".join((*text.before, text.heading, *text.after)), "title": text.title}
            if name.endswith("classes"):
                right |= {"date": text.published, "outlet": text.outlet}
            yield Page(f"own, {text.language}", path, right)


def read(found: Page) -> Page:
    """The page as both read it; the headline that Mujaz puts above the text is none of it."""
    start = time.process_time()
    parts = list(read_listed([Source(found.path.name, found.path)], ReadOptions()))
    middle = time.process_time()
    data = found.path.read_bytes()
    theirs, said = trafilatura.extract(data) or "", trafilatura.extract_metadata(data)
    end = time.process_time()
    article = next((part for part in parts if isinstance(part, Article)), None)
    lines = article.text.split("\n\n") if article else []
    text = "\n".join(lines[1:] if article and lines[0] == article.title else lines)
    return Page(
        found.group, found.path, found.right, article, text, theirs, said, (middle - start, end - middle)
    )


def same(value: str | None, right: str) -> bool:
    return " ".join((value or "").casefold().split()) == " ".join(right.casefold().split())


def share(found: Sequence[Page], field: str, own: str, other: str) -> str:
    """Of the pages where a field is known, the shares that each reader has right."""
    known = [p for p in found if p.right.get(field)]
    if not known:
        return "–"
    mine = sum(same(getattr(p.article, own, None), p.right[field]) for p in known)
    theirs = sum(same(getattr(p.said, other, None), p.right[field]) for p in known)
    return f"{mine}, {theirs} of {len(known)}"


def row(name: str, found: Sequence[Page]) -> str:
    own = [score(p.text, p.right) for p in found]
    other = [score(p.theirs, p.right) for p in found]
    worse = [p.path.name for p, a, b in zip(found, own, other, strict=True) if a < b - 0.1]
    refused = sum(p.article is None for p in found)
    cells = (
        name, len(found), f"{sum(own) / len(own):.4f}", f"{sum(other) / len(other):.4f}", len(worse), refused,
        share(found, "title", "title", "title"), share(found, "date", "published", "date"),
        share(found, "outlet", "outlet", "sitename"),
        f"{sum(p.seconds[0] for p in found) / (sum(p.seconds[1] for p in found) or 1):.2f}",
    )  # fmt: skip
    return "| " + " | ".join(map(str, cells)) + " |"


def main(arguments: Sequence[str]) -> None:
    import tempfile

    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as scratch:
        listed = pages(Path(arguments[0])) if arguments else own_pages(Path(scratch))
        found = [read(page) for page in listed]
    print("| pages | number | F1 | trafilatura | .1 worse | refused | titles | dates | outlets | time |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    for name in dict.fromkeys(p.group for p in found):
        print(row(name, [p for p in found if p.group == name]))
    print(row("all", found))
    for p in found:
        if p.article is None:
            print(f"refused: {p.group}/{p.path.name}")


if __name__ == "__main__":
    main(sys.argv[1:])
