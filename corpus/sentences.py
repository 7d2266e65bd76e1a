"""Sentence segmentation with character offsets.

A sentence ends at . ! ؟ ? … with the closing marks that follow, and at the end of its paragraph; never at a
comma or colon, within a quotation or bracket that is closed, within a number, a date or an abbreviation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.languages import Language
from corpus.quotes import CLOSING, pairs

_END = re.compile(rf"[.!?؟…‽]+(?:\s?[»›](?=[\s.!?؟،,]|$)|[{re.escape(CLOSING)}]|′′|[.!?؟…])*")
_TOKEN_BEFORE = re.compile(r"[^\s«»“”\"'’()\[\]،؛:/]+$")
_NEXT_WORD = re.compile(r"[\s«“\"‘'(\[–—-]*([^\W_]*)")
# Days and time zones go on with «9 a.m.».
_AFTER_TIME = frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "gmt", "utc", "est", "cet"}
)
_SHORT = 4


def split(paragraph: str, language: Language) -> Iterator[tuple[int, int]]:
    """The sentences of one paragraph, as (start, end) offsets without the blanks around them.

    Args:
        paragraph: Text without line ends.
        language: Decides which words are abbreviations and whether a sentence opens with a capital.
    """
    quoted = pairs(paragraph)
    start = 0
    for match in _END.finditer(paragraph):
        if match.end() < len(paragraph) and _ends(paragraph, match, language, quoted, start):
            yield from _trim(paragraph, start, match.end())
            start = match.end()
    yield from _trim(paragraph, start, len(paragraph))


def _trim(paragraph: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The span without outer blanks; nothing where no letter or digit is left."""
    text = paragraph[start:end]
    if any(c.isalnum() for c in text):
        yield start + len(text) - len(text.lstrip()), start + len(text.rstrip())


def _ends(
    paragraph: str, match: re.Match[str], language: Language, quoted: list[tuple[int, int]], start: int
) -> bool:
    """Whether a run of end marks really ends the sentence that began at `start`."""
    at, end = match.start(), match.end()
    marks = match[0]
    # Marks that close a quotation belong to the run, so only spans that reach beyond it hold it inside.
    if any(a < at and b > end for a, b in quoted):
        return False
    after = paragraph[end : end + 1]
    next_word = _next_word(paragraph, end)
    if not next_word and not any(c.isalnum() for c in paragraph[end:]):
        return False  # only marks are left: they stay with this sentence
    if after in "،,؛;:" or (marks[0] in ".…" and after == "-"):
        return False
    if language.cased and next_word[:1].islower():
        return False
    if marks == ".":
        return not _is_inner_full_stop(paragraph, at, end, language, start)
    if marks[0] == "." and marks.startswith("..") and not marks.startswith("..."):
        # Two dots are a pause as often as an end: they end only what can stand alone on both sides.
        return _words(paragraph[start:at]) >= _SHORT and _words(paragraph[end:]) >= _SHORT
    if marks[0] in "!?؟" and marks[-1] in CLOSING and not language.cased:
        # «هل ينجح؟» سؤال يتكرر: without a conjunction the sentence around the quotation goes on.
        return _opens_with_conjunction(language.normalize(next_word), language)
    return True


def _opens_with_conjunction(word: str, language: Language) -> bool:
    """Whether a conjunction is fused to a word; في and وفق are words of their own, and so is فيلم."""
    known = word in language.stop_words and word[1:] not in language.stop_words
    whole, rest = (language.document_frequency.get(language.stem(w), 0.0) for w in (word, word[1:]))
    known = known or whole > rest
    return word[:1] != "" and word[0] in language.conjunctions and not known


def _next_word(paragraph: str, end: int) -> str:
    match = _NEXT_WORD.match(paragraph, end)
    return match[1] if match else ""


def _words(text: str) -> int:
    return len(text.split())


def _is_inner_full_stop(paragraph: str, at: int, end: int, language: Language, start: int) -> bool:
    """Whether one full stop belongs to a number, a date, an initial, an abbreviation, an address."""
    before, after = paragraph[at - 1 : at], paragraph[end : end + 1]
    if before.isdigit() and after.isdigit():
        return True
    found = _TOKEN_BEFORE.search(paragraph, max(start, at - 30), at)
    token = found[0] if found else ""
    if not paragraph[start : at - len(token)].strip() and (token.isdigit() or len(token) == 1):
        return True  # a list's «1.»
    if after.isascii() and after.isalnum() and before.isascii():
        # example.org, U.S.A; but «fini.Elle» lacks a blank
        return not (token.islower() and len(token) > 2 and re.match("[A-Z][a-z]", paragraph[end : end + 2]))
    letters = token.replace("-", "").split(".")
    # A particle fused to an initial (ود. محمد) makes it two letters.
    initial = token.removeprefix("و") if language.code == "ar" and len(token) == 2 else token
    if initial.isalpha() and len(initial) == 1 and (not language.cased or initial.isupper()):
        # In Arabic every single letter with a full stop is an initial (د. م. أ.ف.ب).
        return True
    next_word = _next_word(paragraph, end)
    word = language.normalize(token)
    if len(letters) > 1 and all(len(letter) == 1 for letter in letters):
        # و.م.ع and U.N. may end a sentence too; only «a.m.» and the like do so before any new word.
        is_end = language.cased and after.isspace() and word in language.abbreviations
        return not is_end or next_word.casefold() in _AFTER_TIME
    return _is_abbreviation(word, token, paragraph[: at - len(token)], next_word, after, language)


def _is_abbreviation(
    word: str, token: str, before: str, next_word: str, after: str, language: Language
) -> bool:
    """Whether a word with a full stop is short for another, and the sentence goes on."""
    number = next_word[:1].isdigit()
    if word in language.titles:
        return language.cased or len(word) <= 3
    if word in language.references:
        # «Then Col. Smith», «fig. 3»; but «the col. Then», «Elm St. Then»
        last = before.split()[-1:]
        named = last and last[0].isalpha() and last[0].istitle()
        opens = language.normalize(next_word) in language.stop_words
        return number or (token[:1].isupper() and not (named and opens))
    if word in language.abbreviations:
        return number or (not language.cased and not after.isspace())
    return False
