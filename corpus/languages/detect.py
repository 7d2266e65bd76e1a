"""Which of the project's languages a text is in: by script first, then by its commonest words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from corpus.languages.base import DATA, WORD, entries, read_entries

# Runs of letters, since to count their letters is five times as quick as to find each.
_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]+")
_LATIN = re.compile("[A-Za-zÀ-ÖØ-öø-ÿœŒ]+")
_LETTER = re.compile(r"[^\W\d_]+")
# Letters that Persian, Urdu and Kurdish write where Arabic has ك and ي, and those for which it has none.
_PERSIAN_FORMS = "کیےە"
_PERSIAN_LETTERS = "پچژگٹڈڑھۆێ"
# What share of the Arabic script's letters they are at least: of Persian press the forms are 12 in 100 letters, the
# letters 3; of Arabic press under one in 100.
_FORMS, _LETTERS = 0.05, 0.01
# Letters beyond this many change no verdict, and a 5 MB line costs nothing.
_SAMPLE = 20_000
# Words that a text has at least to be called foreign, and how many times as much of it another language's words are
# as those of French or English: the languages share many. Of 267 foreign pages two were not told so, of 329
# others none was.
_LEAST = 20
_TIMES = 1.15
# No text in another language has this share of French or English stop words: Spanish comes to 0.3.
_SURE = 0.4


def detect(text: str) -> str:
    """The ISO 639-1 code of a text's language: ar, fr or en; ar where it has no letters.

    Scripts are counted before words, because word-based detectors take short Arabic texts for Persian.
    """
    sample = text[:_SAMPLE]
    arabic, latin = _letters(sample)
    if arabic >= latin:
        return "ar"
    french, english = _shares([word.casefold() for word in WORD.findall(sample)])
    return "fr" if french >= english else "en"


def is_foreign(text: str) -> bool:
    """Whether a text is in a language that Mujaz does not read; a short text never is."""
    sample = text[:_SAMPLE]
    arabic, latin = _letters(sample)
    if len(sample.split(None, _LEAST)) < _LEAST:
        return False
    # Letters in other scripts need not be counted where they cannot be the most.
    if len(sample) > 2 * (arabic + latin):
        letters = _count(_LETTER, sample)
        if not letters:
            return False
        if letters - arabic - latin > letters / 2:
            return True
    if arabic >= latin:
        forms = sum(map(sample.count, _PERSIAN_FORMS))
        return forms > _FORMS * arabic and sum(map(sample.count, _PERSIAN_LETTERS)) > _LETTERS * arabic
    words = [word.casefold() for word in WORD.findall(sample)]
    share = max(_shares(words))
    return share < _SURE and any(
        sum(map(known.__contains__, words)) > _TIMES * share * len(words) for known in _others()
    )


@lru_cache(maxsize=4)  # a text is asked for its language, and then whether it is a foreign one
def _letters(text: str) -> tuple[int, int]:
    """How many Arabic and how many Latin letters a text has."""
    return _count(_ARABIC, text), _count(_LATIN, text)


def _count(kind: re.Pattern[str], text: str) -> int:
    return len("".join(kind.findall(text)))


@cache
def _stop_words(code: str) -> frozenset[str]:
    return frozenset(entries(code, "stop_words.txt"))


def _shares(words: Sequence[str]) -> tuple[float, float]:
    """The shares of a text's words that are French and English stop words."""
    french, english = (
        sum(map(_stop_words(code).__contains__, words)) / (len(words) or 1) for code in ("fr", "en")
    )
    return french, english


@cache
def _others() -> tuple[frozenset[str], ...]:
    """The commonest words of other languages in Latin script."""
    return tuple(frozenset(line.split("\t")[1:]) for line in read_entries(DATA / "others.tsv"))
