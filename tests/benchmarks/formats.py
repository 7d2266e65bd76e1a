"""Measure the reading of formats: words kept of files that other programs wrote, memory of bombs, time.

usage: uv run python -m tests.benchmarks.formats [TEXT ...]

Each TEXT, by default each article of the sample dossier, is turned into a page, and that by Chromium and
LibreOffice, where they are installed, into PDF, DOCX and ODT. Counted is the share of the plain text's words and
sentences that come back. Bombs are read in a process each, whose peak memory is compared with one that reads an
article of its format. Last come the time of 500 mixed files and that of finding duplicates among 10,000 articles.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from html import escape
from pathlib import Path

from corpus import Article, ReadOptions, Sentence, get_language, read_all, sample_sources
from corpus.duplicates import fold_duplicates
from tests.corpus.formats import make
from tests.corpus.formats.make_pdf import pdf
from tests.corpus.formats.test_damage import BOMBS
from tests.corpus.formats.texts import ARABIC, FRENCH, Text

MAKERS: dict[str, Callable[[Text], bytes]] = {
    "html": make.html,
    "docx": make.docx,
    "odt": make.odt,
    "pdf": pdf,
    "md": make.markdown,
    "jsonl": make.json_lines,
    "eml": make.mail,
    "xml": make.rss,
    "epub": make.epub,
}


def main() -> None:
    """Print one table after the other."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("texts", nargs="*", type=Path)
    args = parser.parse_args()
    texts = args.texts or [source.path for source in sample_sources() if source.path]
    with tempfile.TemporaryDirectory() as folder:
        _converted(texts, Path(folder))
        _bombs(Path(folder))
        _folder(Path(folder))
    _duplicates()


def _only(path: Path) -> Article:
    (article,) = read_all([str(path)], ReadOptions(keep_duplicates=True)).articles
    return article


def _converted(texts: Sequence[Path], folder: Path) -> None:
    """What comes back of files that browsers and office programs wrote."""
    print(
        "| written by | format | words back | others | sentences back | seconds a file |\n|---|---|---|---|---|---|"
    )
    pages = []
    for path in texts:
        lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        body = "".join(f"<p>{escape(line)}</p>" for line in lines)
        rtl = "rtl" if _only(path).language == "ar" else "ltr"
        page = folder / f"{path.stem}.html"
        style = "font-family: DejaVu Sans; font-size: 13pt; line-height: 1.7"
        page.write_text(
            f"<!doctype html><html dir={rtl}><meta charset=utf-8><title></title><body style='{style}'>{body}",
            encoding="utf-8",
        )
        pages.append(page)
    for program, suffix, made in _programs(pages, folder):
        _row(program, suffix, texts, made)


def _programs(pages: Sequence[Path], folder: Path) -> Iterator[tuple[str, str, list[Path]]]:
    yield "by hand", "html", list(pages)
    if chromium := shutil.which("chromium") or shutil.which("google-chrome"):
        out = folder / "chromium"
        out.mkdir()
        for page in pages:
            target = f"--print-to-pdf={out / page.stem}.pdf"
            flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
            subprocess.run([chromium, *flags, target, str(page)], capture_output=True, check=True)
        yield "Chromium", "pdf", [out / f"{page.stem}.pdf" for page in pages]
    if office := shutil.which("soffice"):
        for suffix, options in (
            ("odt", ["odt:writer8", "--infilter=HTML (StarWriter)"]),
            ("docx", ["docx"]),
            ("pdf", ["pdf"]),
        ):
            out = folder / "office" / suffix
            sources = (
                pages if suffix == "odt" else [folder / "office" / "odt" / f"{p.stem}.odt" for p in pages]
            )
            command = [
                office,
                "--headless",
                "--convert-to",
                *options,
                "--outdir",
                str(out),
                *map(str, sources),
            ]
            subprocess.run(command, capture_output=True, check=True)
            yield "LibreOffice", suffix, [out / f"{page.stem}.{suffix}" for page in pages]


def _row(program: str, suffix: str, texts: Iterable[Path], made: Sequence[Path]) -> None:
    wanted: Counter[str] = Counter()
    got: Counter[str] = Counter()
    sentences = back = 0
    seconds = 0.0
    for path, other in zip(texts, made, strict=True):
        plain = _only(path)
        start = time.perf_counter()
        article = _only(other)
        seconds += time.perf_counter() - start
        words = get_language(plain.language).words
        wanted.update(words(plain.text))
        got.update(words(article.text))
        theirs = {article.slice(sentence) for sentence in article.sentences}
        sentences += len(plain.sentences)
        back += sum(plain.slice(sentence) in theirs for sentence in plain.sentences)
    shared = (wanted & got).total() / wanted.total()
    others = (got - wanted).total() / wanted.total()
    each = seconds / len(made)
    print(f"| {program} | {suffix} | {shared:.2%} | {others:.2%} | {back} of {sentences} | {each:.2f} |")


_SCRIPT = """
import json, sys
from corpus import read_all
reasons = [problem.reason for problem in read_all(sys.argv[1:]).problems]
(peak,) = (line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(json.dumps([int(peak) / 1024, reasons]))
"""


def _peak(path: Path) -> tuple[float, str]:
    """The memory in MiB that a process takes for reading a file, and what it says of it; Linux counts it."""
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT, str(path)], capture_output=True, text=True, check=True
    )
    peak, reasons = json.loads(done.stdout)
    return float(peak), "; ".join(reasons) or "read"


def _bombs(folder: Path) -> None:
    print("\n| file | bytes | peak MiB | said |\n|---|---|---|---|")
    files: dict[str, Callable[[], bytes]] = {
        "plain text": ARABIC.plain.encode,
        **{f"{suffix}, an article": partial(maker, ARABIC) for suffix, maker in MAKERS.items()},
        **{f"{name}, a bomb": bomb for name, bomb in BOMBS.items()},
    }
    for name, maker in files.items():
        path = folder / "bomb"
        path.write_bytes(maker())
        peak, said = _peak(path)
        print(f"| {name} | {path.stat().st_size:,} | {peak:.0f} | {said} |")


def _folder(folder: Path) -> None:
    """The time of a folder of 500 files of all formats."""
    mixed = folder / "mixed"
    mixed.mkdir()
    made = {suffix: [maker(text) for text in (ARABIC, FRENCH)] for suffix, maker in MAKERS.items()}
    for i in range(500):
        suffix = list(made)[i % len(made)]
        (mixed / f"{i:03}.{suffix}").write_bytes(made[suffix][i % 2])
    start = time.perf_counter()
    reading = read_all([str(mixed)], ReadOptions(keep_duplicates=True))
    seconds = time.perf_counter() - start
    print(f"\n500 mixed files: {len(reading.articles)} articles in {seconds:.1f} s")


def _duplicates() -> None:
    """The time that 10,000 articles of 400 words take, a tenth of them copies."""
    draw = random.Random(1)
    letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
    words = ["".join(draw.choices(letters, k=draw.randint(3, 8))) for _ in range(20_000)]
    articles: list[Article] = []
    for i in range(10_000):
        copy = i % 10 == 9
        text = articles[draw.randrange(i)].text if copy else " ".join(draw.choices(words, k=400))
        spans = (Sentence(0, len(text), 0),)
        articles.append(Article(str(i), None, str(i), None, None, "ar", text, spans))
    start = time.perf_counter()
    kept = fold_duplicates(articles)
    print(f"10,000 articles: {len(kept)} kept in {time.perf_counter() - start:.1f} s")


if __name__ == "__main__":
    main()
