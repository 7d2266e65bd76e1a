"""Arabic numerals, in digits and in words, and ordinals as the days of a month are written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from summarizer.facts import lexicon

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_THOUSAND = 1000  # from here on a numeral multiplies all that stands before it


@cache
def cardinals() -> dict[str, int]:
    """Normalised numeral to its value."""
    return {word: int(value) for word, value in lexicon.table("ar", "numerals.tsv").items()}


@cache
def _ordinals() -> dict[tuple[str, ...], int]:
    return {tuple(k.split()): int(v) for k, v in lexicon.table("ar", "ordinals.tsv").items()}


def read_digits(word: str, *, scaled: bool = False) -> float | None:
    """The value of a number in digits with its separators.

    A single separator before exactly three digits parts thousands, unless the number is `scaled` by a word
    such as million; any other single separator parts decimals.

    Args:
        word: Normalised: Western digits, comma and full stop.
        scaled: Whether a word such as million follows.
    """
    if not _NUMBER.fullmatch(word) or not word.isascii() or len(word) > 30:
        return None
    marks = [c for c in word if c in ".,"]
    if not marks:
        return float(word)
    groups = re.split("[.,]", word)
    if len(set(marks)) == 2:  # 1.200,50 and 1,200.50: the last mark parts the decimals
        return float("".join(groups[:-1]) + "." + groups[-1])
    thousands = all(len(g) == 3 for g in groups[1:]) and 1 <= len(groups[0]) <= 3 and groups[0] != "0"
    if thousands and not (scaled and len(marks) == 1):
        return float("".join(groups))
    return float(".".join(groups)) if len(groups) == 2 else None


def read_number(words: Sequence[str], i: int) -> tuple[float, int] | None:
    """A number that begins at token `i`, in digits, words or both.

    Args:
        words: Normalised tokens; the one at `i` without fused particles.
        i: Where to begin.

    Returns:
        Its value and its last token, or None.
    """
    table = cardinals()
    word = words[i]
    if word[:1].isdigit():
        last = i
        scaled = i + 1 < len(words) and table.get(words[i + 1], 0) >= _THOUSAND
        value = read_digits(word, scaled=scaled)
        if value is None:
            return None
        # 1 200 000: groups of three parted by blanks.
        if word.isdigit() and len(word) <= 3:
            while last + 1 < len(words) and len(words[last + 1]) == 3 and words[last + 1].isdigit():
                last += 1
                value = value * _THOUSAND + int(words[last])
        return _scale(words, last, value)
    if word == "نصف" and i + 1 < len(words) and str(table.get(words[i + 1], 0)).startswith("1000"):
        return table[words[i + 1]] / 2, i + 1
    first = table.get(word)
    if first is None:
        return None
    if first >= _THOUSAND and word not in ("الف", "الفان", "الفين", "الفي", "مليون", "مليار"):
        if first % 1000 == 0 and str(first)[0] == "2":  # a dual: two million
            return _more(words, *_sum(words, i, first))
        return None  # «thousands of» says no number
    return _more(words, *_sum(words, i, first))


def _more(words: Sequence[str], value: float, last: int) -> tuple[float, int]:
    """A number in words with what is added to it in digits or as a half: seven million and 900 thousand."""
    follow = words[last + 1 : last + 3]
    if value < _THOUSAND**2 or not follow:
        return value, last
    if follow[0] == "ونصف":
        scale = next(10**n for n in (12, 9, 6) if value >= 10**n)
        repeated = len(follow) > 1 and cardinals().get(follow[1].removeprefix("ال")) == scale
        return value + scale / 2, last + 1 + repeated
    if follow[0] == "و" and len(follow) > 1 and follow[1].isdigit():
        rest = read_number(words, last + 2)
        if rest and rest[0] < value:
            return value + rest[0], rest[1]
    return value, last


def _scale(words: Sequence[str], last: int, value: float) -> tuple[float, int]:
    """Digits with the words that multiply them and the smaller numbers added by «and»."""
    table = cardinals()
    total, order = 0.0, 10**15
    while last + 1 < len(words):
        factor = table.get(words[last + 1], 0)
        if factor < _THOUSAND or str(factor)[0] == "2" or factor >= order:
            break
        last += 1
        total, value, order = total + value * factor, 0.0, factor
        follow = words[last + 1] if last + 1 < len(words) else ""
        if follow[:1] == "و":
            rest = follow[1:]
            if rest == "" and last + 2 < len(words) and words[last + 2].isdigit():
                number = float(words[last + 2])
                step = 2
            elif rest.isdigit() and rest.isascii():
                number, step = float(rest), 1
            elif rest in table and table[rest] < order:
                number, step = float(table[rest]), 1
                if number >= _THOUSAND:
                    return total + number, last + 1
            elif rest == "نصف":
                return total + order / 2, last + 1
            else:
                break
            if number >= order:
                break
            last, value = last + step, number
    return total + value, last


def _sum(words: Sequence[str], i: int, first: int) -> tuple[float, int]:
    """The numeral in words whose first word, at `i`, is worth `first`."""
    table = cardinals()
    total, group = (float(first), 0.0) if first >= _THOUSAND else (0.0, float(first))
    last, previous = i, first
    while last + 1 < len(words):
        word = words[last + 1]
        joined = word[:1] == "و" and word not in table
        value = table.get(word[1:] if joined else word, 0)
        if value >= _THOUSAND and joined:
            total, group = total + group + value, 0.0
        elif value >= _THOUSAND and group and str(value)[0] == "1":
            total, group = total + group * value, 0.0
        else:
            added = _add(group, previous, value, joined=joined)
            if added is None:
                break
            group = added
        previous = value
        last += 1
    return total + group, last


def _add(group: float, previous: int, value: int, *, joined: bool) -> float | None:
    """A number below a thousand with one more numeral; None where the two are no one number."""
    if not 0 < value < _THOUSAND:
        return None
    if joined:
        return group + value if value < previous or previous < 10 <= value else None
    if value == 10 and 1 <= previous < 10:
        return group + 10
    if value == 100 and 3 <= previous < 10:
        return group - previous + previous * 100
    return None


def read_ordinal(words: Sequence[str], i: int) -> tuple[int, int] | None:
    """The ordinal in words that begins at token `i`, up to 31, and its last token; None where there is none."""
    table = _ordinals()
    pair = tuple(words[i : i + 2])
    if pair in table:
        return table[pair], i + 1
    single = pair[:1]
    return (table[single], i) if single in table else None
