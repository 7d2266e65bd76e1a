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
from briefs.brief import Exclusive, SummaryLine
from corpus import Article, Problem, ReadOptions, read_all
from tests.hostile.seeds import seeds, story
from tests.hostile.texts import PIECES, unsafe

SLOWEST = 20.0
"""CPU seconds that one mutated file of some kilobytes may take, on a machine that is slow."""
_MOST_BYTES = 60_000
_SETS = 0.3  # of what is tried: articles of one story, compared with each other
_TOKENS: tuple[str | bytes, ...] = (
    *(piece for piece in PIECES),
    *(b"<!DOCTYPE []", b"<![CDATA[", b"<?xml", b"&#x1b;", b"<!--", b"]]>", b"<p>", b"</p>", b"[", b"{", b'"'),
    *("«", "»", "“", "…", "، ", " و", "0", "9" * 400, "٣" * 50, "مليون ", "خمسة وعشرون ", "محمد وأحمد "),
    *(b"\\u0000", b"\xff\xfe", b"\xef\xbb\xbf", b"\n\n", b"\r", b"\x00", b"\xd8"),
    *(b"aa bb cc dd.. ", b"Paris, London and "),
)
TOKENS = tuple(one.encode("utf-8", "surrogatepass") if isinstance(one, str) else one for one in _TOKENS)


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
    for form in ("text", "markdown", "html", "jsonl", "json"):
        shown = render(brief, form, LABELS["ar"])
        assert not unsafe(shown), unsafe(shown)
    json.loads(shown)
    return brief


def check_set(articles: Sequence[Article], chance: random.Random) -> None:
    """Brief the articles of a story in two orders; what is said of them is the same."""
    brief = check_brief(articles)
    mixed = list(articles)
    chance.shuffle(mixed)
    assert said(compose(mixed, [], Options())) == said(brief), "hangs on the order"


def said(brief: Brief) -> dict[str, Any]:
    """All that a brief says, but the order in which its articles were named."""
    found: dict[str, Any] = msgspec.to_builtins(brief)
    found["articles"] = sorted(found["articles"], key=lambda article: str(article["id"]))
    return found


def check_statements(brief: Brief, texts: Mapping[str, str]) -> None:
    """Every passage is its article's, every speaker and gloss stands there, and articles are counted once each.

    Args:
        brief: What is said.
        texts: The articles' texts by their ids.
    """
    for passage in _passages(msgspec.to_builtins(brief)):
        exact = texts[passage["article"]][passage["start"] : passage["end"]]
        assert exact == passage["text"], passage
    _check_glosses(brief)
    _check_differences(brief, texts)
    for fact in brief.facts:
        assert fact.articles == len({mention.article for mention in fact.mentions}), fact
        if isinstance(fact.speaker, str):
            # The marks of a hashtag part words, as blanks do.
            assert any(fact.speaker in _bare(texts[mention.article]) for mention in fact.mentions), fact
        if fact.kind == "quote":
            own = " ".join(fact.value.split())
            assert any(own in " ".join(mention.text.split()) for mention in fact.mentions), fact


def _check_glosses(brief: Brief) -> None:
    """What a sentence lacks is supplied inside it, in the words of its own article."""
    lines: list[SummaryLine | Exclusive] = [*brief.summary, *brief.only]
    lines += [line for one in brief.articles for line in one.summary]
    for line, gloss in ((one, gloss) for one in lines for gloss in one.glosses):
        assert line.start <= gloss.start <= line.end, gloss
        assert not unsafe(gloss.text), gloss
        assert gloss.text.strip(), gloss
        if isinstance(gloss.source, str):
            assert gloss.kind == "date", gloss
        else:
            assert gloss.source.article == line.article, gloss
            assert gloss.text in gloss.source.text, gloss


def _check_differences(brief: Brief, texts: Mapping[str, str]) -> None:
    """Each value stands in an article that is said to give it, and so does who says it."""
    for conflict in brief.conflicts:
        assert len(conflict.values) > 1, conflict
        for value in conflict.values:
            assert any(_bare(value.value) in _bare(texts[own.article]) for own in value.mentions), value
            if value.attributed is not None:
                told = (texts[own.article] for own in value.mentions)
                assert any(_bare(value.attributed) in _bare(text) for text in told), value


def _bare(text: str) -> str:
    """A text whose blanks, and marks of hashtags, are one blank each."""
    return " ".join(re.split(r"[\s#_]+", text)).strip()


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
        is_set = chance.random() < _SETS
        name = "story.jsonl" if is_set else chance.choice(list(sound))
        path = folder / f"{number}-{name}"
        path.write_bytes(story(chance, TOKENS) if is_set else mutated(sound[name], others, chance))
        began = time.process_time()
        try:
            articles = check_read(path)
            if articles and is_set:
                check_set(articles, chance)
            elif articles and chance.random() < 0.5:
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
