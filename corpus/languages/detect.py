"""Which of the project's languages a text is in: by script first, then by its commonest words."""

from __future__ import annotations

import re

from corpus.languages.base import WORD, entries

_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]")
_LATIN = re.compile("[A-Za-zÀ-ÖØ-öø-ÿœŒ]")
# Letters beyond this many change no verdict, and a 5 MB line costs nothing.
_SAMPLE = 20_000


def detect(text: str) -> str:
    """The ISO 639-1 code of a text's language: ar, fr or en; ar where it has no letters.

    Scripts are counted before words, because word-based detectors take short Arabic texts for Persian.
    """
    sample = text[:_SAMPLE]
    arabic, latin = len(_ARABIC.findall(sample)), len(_LATIN.findall(sample))
    if arabic >= latin:
        return "ar"
    words = [word.casefold() for word in WORD.findall(sample)]
    french, english = (
        sum(map(set(entries(code, "stop_words.txt")).__contains__, words)) for code in ("fr", "en")
    )
    return "fr" if french >= english else "en"
