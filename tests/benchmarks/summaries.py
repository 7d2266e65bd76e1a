"""Score every method's article summaries against human extracts, beside a lead baseline and sumy's own LexRank.

usage: uv run python -m tests.benchmarks.summaries REFERENCES.jsonl [--length 40%] [--methods NAME ...]

REFERENCES.jsonl holds an article a line: {"id", "text", "refs": [human extract, ...]}, as made from the Essex
Arabic Summaries Corpus. ROUGE F1 is averaged over an article's references, then over articles. Each method's
baseline takes the article's first sentences up to as many words as the method's summary has, so that the two
differ only in choice; «gain» is the difference in ROUGE-2 with its 95 % bootstrap interval over articles.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from corpus.assemble import assemble
from corpus.formats import RawDocument
from summarizer import METHODS, Budget, Document, build_document, get_ranker, parse_budget, summarize_article
from tests.benchmarks.rouge import rouge_f1, tokens

Summarize = Callable[[Document, Budget], list[str]]


@dataclass(frozen=True, slots=True)
class Reference:
    """An article with its human extracts, as tokens."""

    document: Document
    words: int
    extracts: list[list[str]]


def main() -> None:
    """Print a table row a method."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("references", type=Path)
    parser.add_argument("--length", type=parse_budget, default=parse_budget("40%"))
    parser.add_argument("--methods", nargs="+", default=[method.name for method in METHODS])
    args = parser.parse_args()
    articles = [_load(line) for line in args.references.read_text(encoding="utf-8").splitlines()]
    print("| method | words kept | R1-F | R2-F | lead R2-F | gain (95 %) | seconds |")
    print("|---|---|---|---|---|---|---|")
    for name in args.methods:
        _row(name, articles, args.length, _ours(name))
    _row("sumy's LexRank, alone", articles, args.length, _sumy_lexrank)


def _load(line: str) -> Reference:
    row = json.loads(line)
    document = build_document([assemble(RawDocument(row["text"]), id=str(row["id"]), source="-")])
    return Reference(document, len(tokens(row["text"])), [tokens(extract) for extract in row["refs"]])


def _ours(name: str) -> Summarize:
    ranker = get_ranker(name)

    def summarize(document: Document, length: Budget) -> list[str]:
        return [document.candidates[c.candidate].text for c in summarize_article(document, ranker, length)]

    return summarize


def _sumy_lexrank(document: Document, length: Budget) -> list[str]:
    """Sumy's LexRank as it comes, on the same sentences: its words, its Arabic stop words, its stemmer."""
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
    from sumy.nlp.stemmers import Stemmer
    from sumy.nlp.tokenizers import Tokenizer
    from sumy.summarizers.lex_rank import LexRankSummarizer
    from sumy.utils import get_stop_words

    tokenizer = Tokenizer("arabic")
    texts = [candidate.text for candidate in document.candidates]
    model = ObjectDocumentModel([Paragraph([Sentence(text, tokenizer) for text in texts])])
    summarizer = LexRankSummarizer(Stemmer("arabic"))
    summarizer.stop_words = get_stop_words("arabic")
    counts = [len(candidate.words) for candidate in document.candidates]
    limit = length.words(sum(counts)) or 0.0
    order = [texts.index(str(sentence)) for sentence in _by_rating(summarizer, model)]
    chosen: list[int] = []
    for i in order:
        words = sum(counts[j] for j in chosen)
        if abs(words + counts[i] - limit) < abs(words - limit):
            chosen.append(i)
    return [texts[i] for i in sorted(chosen)]


def _by_rating(summarizer: object, model: object) -> list[object]:
    """The sentences best first: sumy itself returns its choice in the order of the text."""
    ranked: list[object] = []

    def take(infos: list[tuple[object, int, float]]) -> list[tuple[object, int, float]]:
        ranked.extend(info[0] for info in sorted(infos, key=lambda info: (-info[2], info[1])))
        return infos

    summarizer(model, take)  # type: ignore[operator]
    return ranked


def _lead(document: Document, words: int) -> list[str]:
    """The article's first units, headings among them, up to a number of words."""
    article = document.articles[0]
    taken: list[str] = []
    for sentence in article.sentences:
        unit = tokens(article.slice(sentence))
        if taken and abs(len(taken) + len(unit) - words) > abs(len(taken) - words):
            break
        taken += unit
    return taken


def _row(name: str, articles: list[Reference], length: Budget, summarize: Summarize) -> None:
    start = time.perf_counter()
    summaries = [tokens(" ".join(summarize(article.document, length))) for article in articles]
    seconds = time.perf_counter() - start
    kept = statistics.mean(len(s) / a.words for s, a in zip(summaries, articles, strict=True))
    r1, r2 = ([rouge_f1(s, a.extracts, n) for s, a in zip(summaries, articles, strict=True)] for n in (1, 2))
    lead = [
        rouge_f1(_lead(a.document, len(s)), a.extracts, 2) for s, a in zip(summaries, articles, strict=True)
    ]
    gains = [ours - base for ours, base in zip(r2, lead, strict=True)]
    rng = random.Random(0)
    means = sorted(statistics.mean(rng.choices(gains, k=len(gains))) for _ in range(2000))
    print(
        f"| {name} | {100 * kept:.1f} % | {statistics.mean(r1):.1f} | {statistics.mean(r2):.1f}"
        f" | {statistics.mean(lead):.1f} | {statistics.mean(gains):+.1f} ({means[50]:+.1f} to {means[1949]:+.1f})"
        f" | {seconds:.1f} |",
        flush=True,
    )


if __name__ == "__main__":
    main()
