"""Questions that a brief is to answer: what they ask for, and which sentence can tell it.

The words of a question but for the one that asks are looked for as any query's; of the sentences that have them,
one that holds what is asked for answers better: a date for «when», a figure beside them for «how many», a reason
for «why» (answer types, as in question answering since TREC-8).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from corpus import CODES, WORD, Language, get_language
from summarizer.candidate import Candidate
from summarizer.document import Document
from summarizer.facts import lexicon
from summarizer.selection.query import answers, query_terms
from summarizer.sentences.cues import Cue, cues

_ASKS: tuple[Cue, ...] = ("asks how many", "asks when", "asks why")
# What a sentence is worth that holds what is asked for in part, or not at all; set by hand.
_PARTLY, _ELSE = 0.75, 0.5
# So many words at most stand between a figure and what it counts.
_BESIDE = 4
_YEARS = range(1500, 2100)


def answer_shares(document: Document, query: str) -> list[float]:
    """How well each candidate answers a query, 0 to 1: by its words, and by what a question asks for."""
    bare, kinds = _read(query)
    shares = answers(document, bare, document.idf)
    if not kinds:
        return shares
    return [
        share * _holds(candidate, bare, kinds) if share else 0.0
        for share, candidate in zip(shares, document.candidates, strict=True)
    ]


def best_answer(document: Document, query: str, shares: Sequence[float], open_: Sequence[int]) -> int | None:
    """The candidate that answers a query best; None where none answers.

    Args:
        document: The candidates.
        query: What is asked; of figures that answer alike the newest is the answer.
        shares: How well each candidate answers.
        open_: Those that may be told.
    """
    figures = "asks how many" in _read(query)[1]

    def key(i: int) -> tuple[float, str, int]:
        article = document.articles[document.candidates[i].article]
        return round(shares[i], 3), article.day if figures else "", -i

    best = max(open_, key=key, default=None)
    return best if best is not None and shares[best] > 0 else None


@lru_cache(maxsize=64)
def _read(query: str) -> tuple[str, frozenset[Cue]]:
    """A query without the words that ask, and what these ask for; whole where they are all of it."""
    asking = {word: kind for code in CODES for kind in _ASKS for word in cues(get_language(code))[kind]}
    kinds: set[Cue] = set()
    kept = []
    for match in WORD.finditer(query):
        found = next((asking[w] for w in _forms(match[0]) if w in asking), None)
        if found is None:
            kept.append(match[0])
        else:
            kinds.add(found)
    bare = " ".join(kept)
    return (
        (bare, frozenset(kinds)) if any(query_terms(bare, code) for code in CODES) else (query, frozenset())
    )


def _forms(word: str) -> list[str]:
    return [get_language(code).normalize(word) for code in CODES]


def _holds(candidate: Candidate, query: str, kinds: frozenset[Cue]) -> float:
    """What a sentence is worth as an answer, by the best of what is asked for."""
    language = candidate.language
    words = [language.normalize(word) for word in WORD.findall(candidate.text)]
    worth = _ELSE
    if "asks when" in kinds:
        worth = max(worth, _dates(words, language))
    if "asks how many" in kinds:
        worth = max(worth, _counts(words, query_terms(query, language.code), language))
    if "asks why" in kinds:
        reasons = cues(language)["reason"]
        padded = f" {' '.join(words)} "
        worth = max(worth, 1.0 if any(f" {reason} " in padded for reason in reasons) else _ELSE)
    return worth


def _dates(words: Sequence[str], language: Language) -> float:
    days = {*lexicon.weekdays(language.code), *cues(language)["today"]}
    if any(word in language.months or word in days for word in words):
        return 1.0
    return _PARTLY if any(map(_is_year, words)) else _ELSE


def _is_year(word: str) -> bool:
    return word.isdecimal() and len(word) == len("2000") and int(word) in _YEARS


def _counts(words: Sequence[str], terms: frozenset[str], language: Language) -> float:
    numerals = lexicon.table(language.code, "numerals.tsv")
    figures = [
        n for n, word in enumerate(words) if word in numerals or (word.isdecimal() and not _is_year(word))
    ]
    counted = [n for n, word in enumerate(words) if language.stem(word) in terms]
    if any(abs(n - other) <= _BESIDE for n in figures for other in counted):
        return 1.0
    return _PARTLY if figures else _ELSE
