"""The whole table of speeds, each beside a named peer on the same input in the same run.

usage: uv run python -m tests.benchmarks.peers [SECTION ...] [--articles FOLDER] [--sizes 100 1000] [--runs 5]

Sections: start, article, ranking, piles, pages, app; all of them where none is named. FOLDER holds five Arabic
articles of 350 to 500 words as plain text; the sample dossier's first five where left out. Piles are those of
`tests.benchmarks.piles`, the same in every run. Processor time is told, which other work on the machine moves less
than the clock, of commands with that of their children. Ratios are Mujaz' time by the peer's; for piles, by what a
pile of the first size would take if time grew in step.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from msgspec import Struct

from corpus import Article, read_articles
from summarizer import Budget, Document, build_document, extract_facts, get_ranker, summarize_article
from tests.benchmarks import piles
from tests.paths import ROOT

_BIN = Path(sys.executable).parent
_SAMPLE = ROOT / "corpus" / "sample"
# Articles of the pile that single articles are taken from: their words are met again and again, as in a pile.
_PILE = 200
# Sentences of a summary, as the command line has it for an article in a brief.
_LENGTH = Budget(3)


class Row(Struct, frozen=True):
    """One line of the table: what took how long beside what, in seconds."""

    what: str
    seconds: float
    peer: str
    peers: float
    aim: str = ""
    note: str = ""

    def told(self) -> str:
        """The row in Markdown."""
        ratio = f"{self.seconds / self.peers:.3f}" if self.peers else "–"
        cells = (self.what, _time(self.seconds), self.peer, _time(self.peers), ratio, self.aim, self.note)
        return f"| {' | '.join(cells)} |"


def _time(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.2f} ms"


def start(args: argparse.Namespace) -> Iterator[Row]:
    """From call to answer."""
    files = sorted(path for path in args.articles.iterdir() if path.is_file())[:5]
    mujaz = str(_BIN / "mujaz")
    five = [mujaz, "brief", "--no-cache", *map(str, files)]
    sumy = [str(_BIN / "sumy"), "lex-rank", "--language=arabic", f"--file={files[0]}"]
    commands = {
        "typer": [sys.executable, "-c", "import typer"],
        "help": [mujaz, "--help"],
        "sumy": sumy,
        "one": [mujaz, "brief", "--no-cache", str(files[0])],
        "five": five,
        "alone": [*five, "--part", "articles"],
    }
    took: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    for n in range(args.runs + 1):
        for name, command in commands.items():
            seconds = spent(command)
            if n:  # the first run warms the disk's cache
                took[name].append(seconds)
    cpu, clock = (
        {name: statistics.median(run[k] for run in runs) for name, runs in took.items()} for k in (0, 1)
    )
    yield Row("`mujaz --help`", cpu["help"], "import typer", cpu["typer"])
    for name, what in (
        ("one", "brief of one article, with facts"),
        ("five", "brief of five, with facts and all parts"),
        ("alone", "five articles' own summaries, no facts"),
    ):
        yield Row(what, cpu[name], "sumy lex-rank, one article", cpu["sumy"])
    yield Row("the five by the clock", clock["five"], "sumy lex-rank, one article", clock["sumy"], "0.35")


def spent(command: Sequence[str]) -> tuple[float, float]:
    """Processor time and clock time of a process from its start to its end."""
    # Compiled modules are written, whatever this process was told, or their sources would be what is measured.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run(command, check=True, capture_output=True, env=environment)
    after, ended = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime, ended - began


def least(task: Callable[[], object], runs: int) -> float:
    """The least processor time that a task takes in this process."""
    found = []
    for _ in range(runs):
        began = time.process_time()
        task()
        found.append(time.process_time() - began)
    return min(found)


def article(args: argparse.Namespace) -> Iterator[Row]:
    """One article of a pile, all loaded: read from its file, summed up, its facts found."""
    with tempfile.TemporaryDirectory() as folder:
        piles.write(Path(folder), _PILE)
        paths = sorted(map(str, Path(folder).iterdir()))
        texts = [Path(path).read_text() for path in paths]
        read = _read(paths)
        for task in (_read, _summed_up, _with_facts):
            task(paths[:20])  # what is loaded once is loaded
        words = sum(len(text.split()) for text in texts)
        each = words / 400
        reading = least(partial(_read, paths), args.runs) / each
        yield Row("reading a plain text of 400 words", reading, "", 0.0, "1 ms")
        whole = least(partial(_summed_up, paths), args.runs) / each
        facts = least(partial(_with_facts, paths), args.runs) / each
        ours = least(partial(_summaries, read), args.runs) / each
        for name in ("LexRank", "Luhn", "LSA"):
            peer = least(partial(_sumy, name, texts), 1) / each
            aim = name == "LexRank"
            yield Row("its summary, from the file on", whole, f"sumy {name}", peer, "0.167" if aim else "")
            yield Row("its summary, once read", ours, f"sumy {name}", peer)
            if aim:
                yield Row("all its facts, from the file on", facts, f"sumy {name}", peer, "1")
        for name, other in _others().items():
            peer = least(partial(_each, other, texts), 1) / each
            yield Row("its summary, from the file on", whole, name, peer)


def _each(task: Callable[[str], object], texts: Sequence[str]) -> None:
    for text in texts:
        task(text)


def _read(paths: Sequence[str]) -> list[Article]:
    return [found for found in read_articles(paths) if isinstance(found, Article)]


def _summaries(read: Sequence[Article]) -> None:
    ranker = get_ranker("mujaz")
    for one in read:
        summarize_article(build_document([one]), ranker, _LENGTH)


def _summed_up(paths: Sequence[str]) -> None:
    _summaries(_read(paths))


def _with_facts(paths: Sequence[str]) -> None:
    for one in _read(paths):
        extract_facts([one])


def _sumy(name: str, texts: Sequence[str]) -> None:
    """Sumy as its command has it: its own sentences, words, stemmer and stop words."""
    from sumy.nlp.stemmers import Stemmer
    from sumy.nlp.tokenizers import Tokenizer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.summarizers.lex_rank import LexRankSummarizer
    from sumy.summarizers.lsa import LsaSummarizer
    from sumy.summarizers.luhn import LuhnSummarizer
    from sumy.utils import get_stop_words

    kind = {"LexRank": LexRankSummarizer, "LSA": LsaSummarizer, "Luhn": LuhnSummarizer}[name]
    summarizer = kind(Stemmer("arabic"))
    summarizer.stop_words = get_stop_words("arabic")
    tokenizer = Tokenizer("arabic")
    for text in texts:
        parser = PlaintextParser.from_string(text, tokenizer)
        summarizer(parser.document, _LENGTH.amount)


def _others() -> Mapping[str, Callable[[str], object]]:
    """Other summarizers that are installed."""
    found: dict[str, Callable[[str], object]] = {}
    try:
        from summa.summarizer import summarize  # type: ignore[import-not-found]
    except ImportError:
        return found
    found["summa TextRank"] = partial(summarize, language="arabic", words=80)
    return found


def ranking(args: argparse.Namespace) -> Iterator[Row]:
    """The ranking of a document of many sentences, all loaded."""
    from summarizer.rankers import sumy_methods  # noqa: F401  loads sumy before anything is timed

    for size, aim in ((50, ""), (200, ""), (1000, "0.005")):
        document = _document(size)
        peer = least(partial(_sumy_ranks, document), 1)
        for method in ("mujaz", "lexrank", "textrank"):
            ours = least(partial(_ranks, method, document), args.runs)
            yield Row(f"{size} sentences, {method}", ours, "sumy LexRank", peer, aim)


def _document(size: int) -> Document:
    """The first sentences of a pile as those of one long document."""
    with tempfile.TemporaryDirectory() as folder:
        piles.write(Path(folder), size // 10 + 2)
        whole = build_document(_read(sorted(map(str, Path(folder).iterdir()))))
    return Document(whole.articles, whole.candidates[:size], whole.headlines)


def _ranks(method: str, document: Document) -> None:
    """Rank the sentences of a document, forgetting what was counted of it before."""
    get_ranker(method)(Document(document.articles, document.candidates, document.headlines))


def _sumy_ranks(document: Document) -> None:
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
    from sumy.nlp.stemmers import Stemmer
    from sumy.nlp.tokenizers import Tokenizer
    from sumy.summarizers.lex_rank import LexRankSummarizer
    from sumy.utils import get_stop_words

    tokenizer = Tokenizer("arabic")
    sentences = [Sentence(candidate.text, tokenizer) for candidate in document.candidates]
    summarizer = LexRankSummarizer(Stemmer("arabic"))
    summarizer.stop_words = get_stop_words("arabic")
    summarizer(ObjectDocumentModel([Paragraph(sentences)]), _LENGTH.amount)


def pile(args: argparse.Namespace) -> Iterator[Row]:
    """Piles of articles as the command line briefs them, beside the smallest pile."""
    first: dict[str, float] = {}
    for size in args.sizes:
        with tempfile.TemporaryDirectory() as folder:
            piles.write(Path(folder), size)
            for what in ("brief", "facts"):
                command = [str(_BIN / "mujaz"), what, "--no-cache", folder, "-f", "json", "-o", os.devnull]
                seconds, memory = _alone(command)
                each = first.setdefault(what, seconds / size)
                yield Row(
                    f"`{what}` of {size:,}",
                    seconds,
                    f"in step from {args.sizes[0]:,}",
                    each * size,
                    "1.25",
                    memory,
                )
            yield from _shared(folder, size)
            yield from _kept(folder, size)


def _shared(folder: str, size: int) -> Iterator[Row]:
    """Two processes beside one: by the clock, which on a busy machine tells less than it seems to."""
    for what in ("brief", "facts"):
        command = [str(_BIN / "mujaz"), what, "--no-cache", folder, "-f", "json", "-o", os.devnull, "--jobs"]
        one, two = (min(spent([*command, jobs])[1] for _ in range(2)) for jobs in ("1", "2"))
        yield Row(f"`{what}` of {size:,}, two processes, by the clock", two, "one process", one)


def _kept(folder: str, size: int) -> Iterator[Row]:
    """The second brief of a folder beside the first, in a cache folder of their own."""
    cache = tempfile.mkdtemp()
    command = [str(_BIN / "mujaz"), "brief", folder, "-f", "json", "-o", os.devnull]
    environment = {**os.environ, "XDG_CACHE_HOME": cache}
    cold, memory = _alone(command, environment)
    warm, _ = _alone(command, environment)
    shutil.rmtree(cache)
    yield Row(f"`brief` of {size:,}, nothing changed", warm, "the first time", cold, "0.125", memory)


def _alone(command: Sequence[str], environment: Mapping[str, str] | None = None) -> tuple[float, str]:
    """Processor time of a command, and the most memory that it had."""
    child = os.posix_spawn(command[0], list(command), environment or os.environ)
    _, status, usage = os.wait4(child, 0)
    if os.waitstatus_to_exitcode(status):
        raise SystemExit(f"{' '.join(command)} failed")
    return usage.ru_utime + usage.ru_stime, f"{usage.ru_maxrss / 1024:,.0f} MB"


def pages(args: argparse.Namespace) -> Iterator[Row]:
    """Reading web pages: those that the tests build."""
    from tests.benchmarks import pages as web

    with tempfile.TemporaryDirectory() as folder:
        found = list(map(web.read, web.own_pages(Path(folder))))
    ours, theirs = (statistics.fmean(page.seconds[n] for page in found) for n in (0, 1))
    yield Row("reading a web page", ours, "trafilatura", theirs)


def app(args: argparse.Namespace) -> Iterator[Row]:
    """The app's first paint at a terminal."""
    from tests.benchmarks.app_paint import BARE, first_paint, mujaz

    bare, ours = [], []
    for _ in range(args.runs):
        bare.append(first_paint(BARE).painted)
        ours.append(first_paint(mujaz([])).painted)
    yield Row("first paint of the app", min(ours), "a bare Textual app with three panes", min(bare), "1.25")


SECTIONS: Mapping[str, Callable[[argparse.Namespace], Iterator[Row]]] = {
    "start": start,
    "article": article,
    "ranking": ranking,
    "piles": pile,
    "pages": pages,
    "app": app,
}


def main() -> None:
    """Print the table as Markdown, row by row."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sections", nargs="*", choices=[*SECTIONS, []], metavar="SECTION")
    parser.add_argument("--articles", type=Path, default=_SAMPLE)
    parser.add_argument("--sizes", type=int, nargs="+", default=[100, 1000])
    parser.add_argument("--runs", type=int, default=5)
    args = parser.parse_args()
    print("| what | time | beside | its time | ratio | aim | |\n|---|---|---|---|---|---|---|")
    for name in args.sections or SECTIONS:
        for row in SECTIONS[name](args):
            print(row.told(), flush=True)


if __name__ == "__main__":
    main()
