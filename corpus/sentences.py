"""Sentence segmentation with character offsets.

A sentence ends at . ! ؟ ? … with the closing marks that follow, and at the end of its paragraph; never at a
comma or colon, within a quotation or bracket that is closed, within a number, a date or an abbreviation.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from corpus.languages import Language
from corpus.languages.characters import DASHES
from corpus.quotes import CLOSING, outermost, pairs

_END = re.compile(rf"[.!?؟…‽]+(?:\s?[»›](?=[\s.!?؟،,]|$)|[{re.escape(CLOSING)}]|′′|[.!?؟…])*")
_BULLET = re.compile(rf"(?:[*•▪●■►]+|[{DASHES}])\s*(?=[^\W\d_]|[«“\"(])")
_APART = frozenset("«»“”\"'’()[]،؛:/")  # what parts words as blanks do
# What belongs to no sentence that it stands in front of.
_MARKS_IN_FRONT = frozenset("،,؛;:….")
# What leads to a note: behind a sentence it is none of that one's words, and opens none («… full.[6] The wells …»).
CALL = r"\s{0,9}(?:\[\d{1,3}\]|[\u00b9\u00b2\u00b3\u2070-\u2079]{1,3}(?!\w))"
CALLS = rf"(?:{CALL})+"
_FRONT = 200  # characters that the marks of a sentence's notes stand in: a bound
_CALL_SIGNS = frozenset("[\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079")
_NEXT_WORD = re.compile(r"[\s«“\"‘'(\[–—-]*([^\W_]*)")
_WORD = 100  # characters that a word and the one before it stand in; no two words have so many
# A network called by one letter, which no name follows: posted on X.
_NETWORK_END = 6  # characters of it
_NETWORK = re.compile(r"\b(?:on|sur|via) X$")
# Words: of 30 such lines of the press of six or seven all tell who said it, but one with a comma.
_ATTRIBUTION = 7
_DOMAINS = frozenset({"نت", "كوم"})  # .net, .com
_SHORT = 4  # words: a shorter side of two dots is no sentence; set by hand


def split(paragraph: str, language: Language) -> Iterator[tuple[int, int]]:
    """The sentences of one paragraph, as (start, end) offsets without the blanks around them.

    Args:
        paragraph: Text without line ends.
        language: Decides which words are abbreviations and whether a sentence opens with a capital.
    """
    quoted = outermost(pairs(paragraph))
    openings = [span[0] for span in quoted]
    start = _bullet(paragraph, language)
    # Marks behind the last word stay with the last sentence.
    last = len(paragraph) - next(
        (n for n, c in enumerate(reversed(paragraph)) if c.isalnum()), len(paragraph)
    )
    for match in _END.finditer(paragraph):
        # Marks that close a quotation belong to the run, so only a span that reaches beyond it holds it inside.
        around = bisect_left(openings, match.start()) - 1
        if around >= 0 and quoted[around][1] > match.end():
            continue
        if (
            match.end() < last
            and _ends(paragraph, match, language, start)
            and not _is_attributed(paragraph, match.end(), language)
        ):
            yield from _trim(paragraph, start, match.end())
            start = _behind_calls(paragraph, match.end())
    yield from _trim(paragraph, start, len(paragraph))


def _behind_calls(paragraph: str, end: int) -> int:
    """Where the next sentence may begin behind one that ends at an offset: marks of notes are part of neither."""
    if _CALL_SIGNS.isdisjoint(paragraph[end : end + 2]):
        return end
    match = re.match(CALLS, paragraph[end : end + _FRONT])
    return end + match.end() if match else end


def _bullet(paragraph: str, language: Language) -> int:
    """How long the mark of a list is that a paragraph opens with; where there are capitals a dash opens speech."""
    match = _BULLET.match(paragraph)
    return match.end() if match and not (language.cased and match[0][0] in DASHES) else 0


def _trim(paragraph: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The span without outer blanks and marks in front; nothing where no letter or digit is left."""
    text = paragraph[start:end]
    inner = text.lstrip()
    if inner[:1] in _MARKS_IN_FRONT:
        # «.5» and «.org» begin with their mark
        inner = re.sub(r"\A(?:[\s،,؛;:…]|\.(?![0-9A-Za-z]))+", "", inner)
    if any(map(str.isalnum, inner)):
        yield end - len(inner), start + len(text.rstrip())


def _ends(paragraph: str, match: re.Match[str], language: Language, start: int) -> bool:
    """Whether a run of end marks really ends the sentence that began at `start`."""
    at, end = match.start(), match.end()
    marks = match[0]
    after = paragraph[end : end + 1]
    next_word = _next_word(paragraph, end)
    if after in "،,؛;:" or (marks[0] in ".…" and after == "-"):
        return False
    if language.cased and next_word[:1].islower():
        return False
    if marks == ".":
        return not _is_inner_full_stop(paragraph, at, end, language, start)
    if marks[0] == "." and marks.startswith("..") and not marks.startswith("..."):
        # Two dots are a pause as often as an end: they end only what can stand alone on both sides.
        return _is_long(paragraph[start:at]) and _is_long(paragraph[end:])
    if marks[0] in "!?؟" and marks[-1] in CLOSING and not language.cased:
        # «هل ينجح؟» سؤال يتكرر: without a conjunction the sentence around the quotation goes on.
        return _opens_with_conjunction(language.normalize(next_word), language)
    return True


def _is_attributed(paragraph: str, end: int, language: Language) -> bool:
    """Whether a sentence is followed by one of a few words that only tells whose it was: «… أمس. بحسب الوكالة.»."""
    if language.normalize(_next_word(paragraph, end)) not in language.attributions:
        return False
    stop = _END.search(paragraph, end)
    behind = paragraph[end : stop.start() if stop else len(paragraph)]
    return (
        "،" not in behind and "," not in behind and len(behind.split(maxsplit=_ATTRIBUTION)) <= _ATTRIBUTION
    )


def _opens_with_conjunction(word: str, language: Language) -> bool:
    """Whether a conjunction is fused to a word; في, وفق and فيلم are words of their own."""
    if not word or word[0] not in language.conjunctions:
        return False
    whole, rest = language.stem(word), language.stem(word[1:])
    common = language.document_frequency
    return word[1:] in language.stop_words or whole == rest or common.get(rest, 0) > common.get(whole, 0)


def _next_word(paragraph: str, end: int) -> str:
    match = _NEXT_WORD.match(paragraph, end)
    return match[1] if match else ""


def _is_long(text: str) -> bool:
    """Whether a text has words enough to stand alone; what is behind these is not looked at."""
    return len(text.split(maxsplit=_SHORT)) >= _SHORT


def _token_before(paragraph: str, start: int, end: int) -> str:
    """What stands before an offset without a blank or a sign between them, from `start` on."""
    at = end
    while at > start and (char := paragraph[at - 1]) not in _APART and not char.isspace():
        at -= 1
    return paragraph[at:end]


def _is_inner_full_stop(paragraph: str, at: int, end: int, language: Language, start: int) -> bool:
    """Whether one full stop belongs to a number, a date, an initial, an abbreviation, an address."""
    before, after = paragraph[at - 1 : at], paragraph[end : end + 1]
    if before.isdigit() and after.isdigit():
        return True
    token = _token_before(paragraph, max(start, at - 30), at)
    if (token.isdigit() or len(token) == 1) and not paragraph[start : at - len(token)].strip():
        return True  # a list's «1.»
    if after.isascii() and after.isalnum() and before.isascii():
        # example.org, U.S.A; but «fini.Elle» lacks a blank
        return not (token.islower() and len(token) > 2 and re.match("[A-Z][a-z]", paragraph[end : end + 2]))
    letters = token.replace("-", "").split(".")
    # A particle fused to an initial (ود. محمد) makes it two letters.
    initial = token[1:] if len(token) == 2 and token[0] in language.conjunctions else token
    if initial.isalpha() and len(initial) == 1 and (not language.cased or initial.isupper()):
        # In Arabic every single letter with a full stop is an initial (د. م. أ.ف.ب).
        return _NETWORK.search(paragraph, max(start, at - _NETWORK_END), at) is None
    next_word = _next_word(paragraph, end)
    if after == next_word[:1] and next_word in _DOMAINS:
        return True  # العربية.نت
    word = language.normalize(token)
    letter = language.without_conjunction(word) in language.letters
    if letter and language.normalize(next_word) in language.letters:
        return True  # إس. إم. إس
    if len(letters) > 1 and {*map(language.normalize, letters)} <= language.letters:
        # إتش.آر. مكماستر
        return not _opens_with_conjunction(language.normalize(next_word), language)
    if len(letters) > 1 and all(len(letter) == 1 for letter in letters):
        # و.م.ع and U.N. may end a sentence too; only «a.m.» and the like do so before any new word.
        is_end = language.cased and after.isspace() and word in language.abbreviations
        return not is_end or next_word.casefold() in language.time_words
    in_front = paragraph[max(start, at - _WORD) : at - len(token)]
    return _is_abbreviation(word, token, in_front, next_word, after, language)


def _is_abbreviation(
    word: str, token: str, before: str, next_word: str, after: str, language: Language
) -> bool:
    """Whether a word with a full stop is short for another, and the sentence goes on."""
    number = next_word[:1].isdigit()
    if word in language.titles:
        return True
    if word in language.references:
        # «Then Col. Smith», «fig. 3»; but «the col. Then», «Elm St. Then»
        last = before.split()[-1:]
        named = last and last[0].isalpha() and last[0].istitle()
        opens = language.normalize(next_word) in language.stop_words
        return number or (token[:1].isupper() and not (named and opens))
    if word in language.abbreviations:
        return number or (not language.cased and not after.isspace())
    return False
