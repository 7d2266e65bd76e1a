"""ROUGE-N F1 for Arabic (Lin 2004): diacritics dropped, alef forms folded, no stemming, no stop words.

The rouge-score package is no help here: its tokenizer drops Arabic letters altogether.
"""

from __future__ import annotations

import re
import statistics
import unicodedata
from collections import Counter
from collections.abc import Sequence

_MARKS = re.compile(
    "[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)
_ALEF = re.compile("[أإآٱ]")


def tokens(text: str) -> list[str]:
    """The words and numbers of a text as ROUGE compares them."""
    folded = _ALEF.sub("ا", _MARKS.sub("", unicodedata.normalize("NFKC", text)))
    return re.sub(r"[^\w]+|_", " ", folded).split()


def rouge_f1(candidate: Sequence[str], references: Sequence[Sequence[str]], n: int) -> float:
    """The mean F1, in per cent, of a candidate's n-grams against each reference's."""
    return 100 * statistics.mean(_f1(_grams(candidate, n), _grams(reference, n)) for reference in references)


def _grams(words: Sequence[str], n: int) -> Counter[tuple[str, ...]]:
    return Counter(tuple(words[i : i + n]) for i in range(len(words) - n + 1))


def _f1(candidate: Counter[tuple[str, ...]], reference: Counter[tuple[str, ...]]) -> float:
    shared = (candidate & reference).total()
    return 2 * shared / (candidate.total() + reference.total()) if shared else 0.0
