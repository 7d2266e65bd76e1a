"""Fuzz each reader and the whole way to a brief: mutated files of every format, with what must hold of any input.

Run: python -m tests.hostile.fuzz SECONDS [SEED [FOLDER]]. It prints a line for each fault, with the seed that makes
it again, keeps its input in the folder, and exits with 1 where there was one.

What must hold: only articles and problems come out, within the bounds of time; each sentence is exactly its stretch
of the text; what is shown holds nothing that a terminal obeys; each line and mention of the brief is a stretch of
its article, and a fact counts each article that it is mentioned in.
"""

from __future__ import annotations

import itertools
import json
import random
import re
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from briefs import LABELS, Brief, Options, compose, render
from corpus import Article, Problem, ReadOptions, read_all
from tests.corpus.formats import make
from tests.corpus.formats.make_pdf import pdf
from tests.corpus.formats.texts import ARABIC, FRENCH
from tests.hostile.texts import ALL, BODY, PIECES, unsafe

SLOWEST = 20.0
"""CPU seconds that one mutated file of some kilobytes may take, on a machine that is slow."""
_MOST_BYTES = 60_000
_TOKENS: tuple[str | bytes, ...] = (
    *(piece for piece in PIECES),
    *(b"<!DOCTYPE []", b"<![CDATA[", b"<?xml", b"&#x1b;", b"<!--", b"]]>", b"<p>", b"</p>", b"[", b"{", b'"'),
    *("«", "»", "“", "…", "، ", " و", "0", "9" * 400, "٣" * 50, "مليون ", "خمسة وعشرون ", "محمد وأحمد "),
    *(b"\\u0000", b"\xff\xfe", b"\xef\xbb\xbf", b"\n\n", b"\r", b"\x00", b"\xd8"),
    *(b"aa bb cc dd.. ", b"Paris, London and "),
)
TOKENS = tuple(one.encode("utf-8", "surrogatepass") if isinstance(one, str) else one for one in _TOKENS)


def seeds() -> dict[str, bytes]:
    """A sound file of each format, by its name."""
    both = (ARABIC, FRENCH)
    return {
        "a.txt": ARABIC.plain.encode(),
        "f.txt": FRENCH.plain.encode("cp1252", "replace"),
        "h.txt": BODY.format(ALL).encode("utf-8", "surrogatepass"),
        "a.html": make.html(ARABIC),
        "f.html": make.html(FRENCH, classes=False),
        "a.md": make.markdown(ARABIC),
        "a.jsonl": make.json_lines(*both),
        "a.rss": make.rss(*both),
        "a.atom": make.atom(*both),
        "a.docx": make.docx(ARABIC),
        "a.odt": make.odt(ARABIC),
        "a.epub": make.epub(*both),
        "a.eml": make.mail(ARABIC),
        "a.mbox": make.mbox(*both),
        "a.warc": make.warc(*both),
        "a.zip": make.zipped(*both),
        "a.gz": make.gzipped(ARABIC),
        "a.pdf": pdf(ARABIC),
    }


def mutated(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """A file with some of its bytes changed, cut, doubled, or mixed with another's."""
    made = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 8))):
        at = chance.randrange(len(made) + 1)
        length = chance.choice((1, 2, 8, 64, 512))
        kind = chance.randrange(7)
        if kind == 0 and made:
            made[min(at, len(made) - 1)] = chance.randrange(256)
        elif kind == 1:
            del made[at : at + length]
        elif kind == 2:
            made[at:at] = chance.choice(TOKENS) * chance.choice((1, 1, 1, 2, 20, 300))
        elif kind == 3:
            made[at:at] = made[at : at + length] * chance.choice((1, 2, 50))
        elif kind == 4:
            other = chance.choice(others)
            start = chance.randrange(len(other))
            made[at : at + length] = other[start : start + length]
        elif kind == 5:
            del made[chance.randrange(len(made) + 1) :]
        else:
            made[at : at + length] = bytes(chance.randrange(256) for _ in range(min(length, 16)))
    return bytes(made[:_MOST_BYTES])


def check_read(path: Path) -> Sequence[Article]:
    """Read a file, and hold what comes of it against what must hold."""
    reading = read_all([str(path)], ReadOptions(offline=True, keep_duplicates=True))
    assert reading.articles or reading.problems
    for problem in reading.problems:
        assert isinstance(problem, Problem)
        assert not unsafe(problem.source + problem.reason), problem
        assert "\n" not in problem.reason
    for article in reading.articles:
        check_article(article)
    return reading.articles


def check_article(article: Article) -> None:
    """An article's text is text, its sentences lie in it in order, and all else about it is one line."""
    assert not unsafe(article.text)
    at = 0
    for sentence in article.sentences:
        assert at <= sentence.start < sentence.end <= len(article.text)
        text = article.text[sentence.start : sentence.end]
        assert text == text.strip(), repr(text[:40])
        assert "\n" not in text
        at = sentence.end
    for line in (
        article.id,
        article.title,
        article.source,
        article.outlet,
        article.author,
        article.published,
    ):
        assert line is None or (not unsafe(line) and "\n" not in line), line


def check_brief(articles: Sequence[Article]) -> Brief:
    """Brief some articles, and hold what it says against them."""
    brief = compose(articles, [], Options())
    check_statements(brief, {article.id: article.text for article in articles})
    for form in ("text", "markdown", "html", "json"):
        shown = render(brief, form, LABELS["ar"])
        assert not unsafe(shown), unsafe(shown)
    json.loads(shown)
    return brief


def check_statements(brief: Brief, texts: Mapping[str, str]) -> None:
    """Every passage is its article's, every speaker and gloss stands there, and articles are counted once each.

    Args:
        brief: What is said.
        texts: The articles' texts by their ids.
    """
    for passage in _passages(msgspec.to_builtins(brief)):
        exact = texts[passage["article"]][passage["start"] : passage["end"]]
        assert exact == passage["text"], passage
    lines = [*brief.summary, *(line for one in brief.articles for line in one.summary)]
    for line, gloss in ((one, gloss) for one in lines for gloss in one.glosses):
        assert line.start <= gloss.start <= line.end, gloss
        if not isinstance(gloss.source, str):
            assert gloss.source.article == line.article, gloss
    for fact in brief.facts:
        assert fact.articles == len({mention.article for mention in fact.mentions}), fact
        if isinstance(fact.speaker, str):
            # The marks of a hashtag part words, as blanks do.
            said_in = (" ".join(re.split(r"[\s#_]+", texts[mention.article])) for mention in fact.mentions)
            assert any(fact.speaker in text for text in said_in), fact
        if fact.kind == "quote":
            own = " ".join(fact.value.split())
            assert any(own in " ".join(mention.text.split()) for mention in fact.mentions), fact


def _passages(value: Any) -> Iterator[dict[str, Any]]:
    """All that names a stretch of an article, with its text."""
    if isinstance(value, dict):
        if {"article", "start", "end", "text"} <= value.keys():
            yield value
        for inner in value.values():
            yield from _passages(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _passages(inner)


def run(
    seconds: float, seed: int, folder: Path, told: Callable[[str], object] = print, most: int | None = None
) -> tuple[int, int]:
    """Fuzz for some seconds, or until so many files were tried.

    Returns:
        How many files were tried, and how many made a fault.
    """
    sound = seeds()
    others = list(sound.values())
    end = time.monotonic() + seconds
    faults = 0
    for tried, number in enumerate(itertools.count(seed)):
        if time.monotonic() > end or tried == most:
            break
        chance = random.Random(number)
        name = chance.choice(list(sound))
        path = folder / f"{number}-{name}"
        path.write_bytes(mutated(sound[name], others, chance))
        began = time.process_time()
        try:
            articles = check_read(path)
            if articles and chance.random() < 0.5:
                check_brief(articles[:20])
            taken = time.process_time() - began
            assert taken < SLOWEST, f"{taken:.1f} s"
        except Exception as error:  # noqa: BLE001 - whatever it is, it is a fault
            faults += 1
            last = traceback.extract_tb(error.__traceback__)[-1]
            where = f"{Path(last.filename).name}:{last.lineno}"
            told(f"{number} {name}: {type(error).__name__}: {str(error)[:200]} ({where})")
        else:
            path.unlink()
    return tried, faults


def main() -> None:
    """Fuzz as the command line asks."""
    given = sys.argv[1:]
    seconds = float(given[0]) if given else 60.0
    seed = int(given[1]) if len(given) > 1 else 0
    folder = Path(given[2]) if len(given) > 2 else Path(tempfile.mkdtemp(prefix="mujaz-fuzz-"))
    folder.mkdir(parents=True, exist_ok=True)
    tried, faults = run(seconds, seed, folder)
    print(f"{tried} files, {faults} faults, seeds from {seed}; inputs of faults: {folder}")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
