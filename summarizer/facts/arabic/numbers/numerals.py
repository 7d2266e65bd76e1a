"""Arabic numerals, in digits and in words, and ordinals as the days of a month are written.

Values are exact: `Decimal` throughout, so that 130,36 billion is 130360000000 and nothing beside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from summarizer.facts import lexicon

_NUMBER = re.compile(r"\d+(?:[.,،]\d+)*")
_MARKS = ".,،"
_THOUSAND = 1000  # from here on a numeral multiplies all that stands before it
# Longer ones are codes and accounts, and no quantity reaches the limit.
_MOST_DIGITS = 21
LIMIT = Decimal(10) ** 18
# Groups of three digits parted by blanks: more of them would pass the limit.
_MOST_GROUPS = 6


@cache
def cardinals() -> dict[str, int]:
    """Normalised numeral to its value."""
    return {word: int(value) for word, value in lexicon.table("ar", "numerals.tsv").items()}


@cache
def fractions() -> dict[str, Decimal]:
    """Normalised name of a part of one to its value: half, third, two thirds, quarter."""
    return {word: _ratio(value) for word, value in lexicon.table("ar", "fractions.tsv").items()}


@cache
def _denominators() -> dict[str, int]:
    """Normalised plural of a part to how many of it make one: quarters 4."""
    return {word: int(value) for word, value in lexicon.table("ar", "denominators.tsv").items()}


def _ratio(written: str) -> Decimal:
    over, _, under = written.partition("/")
    return Decimal(over) / Decimal(under or 1)


@cache
def _ordinals() -> dict[tuple[str, ...], int]:
    return {tuple(k.split()): int(v) for k, v in lexicon.table("ar", "ordinals.tsv").items()}


def read_digits(word: str, *, scaled: bool = False) -> Decimal | None:
    """The value of a number in digits with its separators; None where it is none.

    A single separator before exactly three digits parts thousands, unless the number is `scaled` by a word
    such as million; any other single separator parts decimals.

    Args:
        word: Normalised: Western digits, comma and full stop.
        scaled: Whether a word such as million follows.
    """
    if len(word) > _MOST_DIGITS or not _NUMBER.fullmatch(word):
        return None
    groups = word.replace("،", ",").replace(",", ".").split(".")
    if not all(group.isascii() for group in groups):
        return None
    marks = [c for c in word if c in _MARKS]
    if not marks:
        # A number that begins with a zero is a code: a telephone, a post code.
        return None if len(word) > 1 and word[0] == "0" else Decimal(word)
    if len(set(marks)) == 2:  # 1.200,50 and 1,200.50: the last mark parts the decimals
        return Decimal("".join(groups[:-1]) + "." + groups[-1])
    thousands = all(len(g) == 3 for g in groups[1:]) and 1 <= len(groups[0]) <= 3 and groups[0] != "0"
    if thousands and not (scaled and len(marks) == 1):
        return Decimal("".join(groups))
    return Decimal(".".join(groups)) if len(groups) == 2 else None


def read_number(words: Sequence[str], i: int) -> tuple[Decimal, int] | None:
    """A number that begins at token `i`, in digits, words or both.

    Args:
        words: Normalised tokens; the one at `i` without fused particles.
        i: Where to begin.

    Returns:
        Its value, below `LIMIT`, and its last token; or None.
    """
    read = _read(words, i)
    return read if read is not None and read[0] < LIMIT else None


def _read(words: Sequence[str], i: int) -> tuple[Decimal, int] | None:
    table, word = cardinals(), words[i]
    following = table.get(words[i + 1], 0) if i + 1 < len(words) else 0
    if word in fractions() and _is_scale(following):
        return fractions()[word] * following, i + 1
    first = table.get(word)
    if first is not None:
        if word in lexicon.words("ar", "numerals_construct.txt") and _is_construct(words, i):
            return Decimal(2 * first), i
        if first < 10 and i + 1 < len(words) and words[i + 1] in _denominators():
            return Decimal(first) / _denominators()[words[i + 1]], i + 1
        if _is_scale(first) and word not in lexicon.words("ar", "numerals_of_one.txt"):
            return None  # «thousands of» says no number
        return _sum(words, i)
    value, last = _grouped(words, i)
    return None if value is None else _sum(words, last, value)


def _is_construct(words: Sequence[str], i: int) -> bool:
    """Whether the noun of a number follows at once, so that «two million» has lost its nun: مليونا دولار."""
    after = words[i + 1] if i + 1 < len(words) else ""
    return after[:1].isalpha() and after[0] != "و" and after in lexicon.words("ar", "currencies.txt")


def _grouped(words: Sequence[str], i: int) -> tuple[Decimal | None, int]:
    """The number in digits at `i`, groups of three that blanks part as one, and its last token."""
    word, last = words[i], i
    if not word[:1].isdigit():
        return None, i
    scaled = i + 1 < len(words) and _is_scale(cardinals().get(words[i + 1], 0))
    value = read_digits(word, scaled=scaled)
    if value is not None and word.isdigit() and len(word) <= 3 and word != "0":
        while last + 1 < len(words) and len(words[last + 1]) == 3 and words[last + 1].isdigit():
            last += 1
            value = value * _THOUSAND + int(words[last])
            if last - i > _MOST_GROUPS:
                return None, i
    return value, last


def _is_scale(value: int) -> bool:
    """Whether a numeral multiplies what stands in front of it: thousand, million."""
    return value >= _THOUSAND and str(value)[0] == "1"


def _sum(words: Sequence[str], i: int, start: Decimal | None = None) -> tuple[Decimal, int]:
    """The number whose first numeral is at `i`, or whose digits, worth `start`, end there; and its last token."""
    numeral = _Numeral(words, i, start)
    while numeral.total < LIMIT and numeral.step():
        pass
    return numeral.total + (numeral.group or 0), numeral.last


class _Numeral:
    """A number as far as it has been read: what is complete, and the group below the next scale.

    Smaller orders follow greater ones behind «and»: three million *and* five hundred thousand *and* ten.
    """

    __slots__ = ("group", "last", "order", "previous", "total", "words")

    def __init__(self, words: Sequence[str], i: int, start: Decimal | None) -> None:
        first = cardinals().get(words[i], 0) if start is None else 0
        self.words, self.last, self.previous = words, i, first
        self.total, self.order = Decimal(0), 0
        self.group: Decimal | None = start if start is not None else Decimal(first)
        if first >= _THOUSAND:
            self.total, self.group, self.order = Decimal(first), None, _order(first)

    def step(self) -> bool:
        """Take the next word to the number; False where it does not belong to it."""
        word = self.words[self.last + 1] if self.last + 1 < len(self.words) else ""
        joined = word[:1] == "و" and word not in cardinals()
        if word == "و":
            return self._digits()
        bare = word[1:] if joined else word
        if joined and self.order and self.group is None and bare in fractions():
            return self._part(fractions()[bare])
        value = cardinals().get(bare, 0)
        taken = self._large(value, joined) if value >= _THOUSAND else self._small(value, joined)
        if taken:
            self.previous = value
            self.last += 1
        return taken

    def _digits(self) -> bool:
        """Digits behind «and»: three million *and 500* thousand."""
        if not self.order or self.group is not None or self.last + 2 >= len(self.words):
            return False
        value, end = _grouped(self.words, self.last + 2)
        if value is None or value >= self.order:
            return False
        more = self.words[end + 1] if end + 1 < len(self.words) else ""
        if value < 100 and self.order > _THOUSAND and not _is_scale(cardinals().get(more, 0)):
            return False  # «five million and 20»: another number
        self.group, self.previous, self.last = value, 0, end
        return True

    def _part(self, part: Decimal) -> bool:
        """A part of the last scale: a million *and a half*, and a half *of the million*."""
        self.total += part * self.order
        self.last += 1
        again = self.words[self.last + 1] if self.last + 1 < len(self.words) else ""
        self.last += cardinals().get(again.removeprefix("ال")) == self.order
        self.order, self.group = 0, Decimal(0)
        return False

    def _large(self, value: int, joined: bool) -> bool:
        if joined and not (self.order and _order(value) >= self.order):
            self.total, self.group, self.order = self.total + (self.group or 0) + value, None, _order(value)
        elif not joined and _is_scale(value) and self.group is not None:
            if self.order and value >= self.order:
                return False
            self.total, self.group, self.order = self.total + self.group * value, None, value
        elif not joined and _is_scale(value) and value > self.order > 0:
            self.total, self.order = self.total * value, value  # «a hundred thousand million»
        else:
            return False
        return True

    def _small(self, value: int, joined: bool) -> bool:
        if self.group is None:
            if not (joined and 0 < value < self.order):
                return False
            self.group = Decimal(value)
            return True
        added = _add(self.group, self.previous, value, joined=joined)
        self.group = self.group if added is None else added
        return added is not None


def _order(value: int) -> int:
    """The power of ten of a numeral: a million of «two million»."""
    return int("1" + "0" * (len(str(value)) - 1))


def _add(group: Decimal, previous: int, value: int, *, joined: bool) -> Decimal | None:
    """A number below a thousand with one more numeral; None where the two are no one number."""
    if not (0 < value < _THOUSAND and previous):
        return None
    if joined:
        # Five *and twenty*; five *and ten*, forty *and thirty* are two numbers.
        tens = value >= 10 and previous < 100
        return group + value if (value < previous and not tens) or previous < 10 < value < 100 else None
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
        return table[pair], i + len(pair) - 1
    single = pair[:1]
    return (table[single], i) if single in table else None
