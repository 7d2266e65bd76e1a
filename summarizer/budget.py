"""How long a summary may be: `7` sentences, `150w` words, `20%` of the words."""

from __future__ import annotations

import re
from typing import Literal

from msgspec import Struct

from corpus import check_type

_FORM = re.compile(r"([0-9]{1,9})(w|%)?")


class Budget(Struct, frozen=True):
    """A length: a number of sentences, of words, or per cent of the words."""

    amount: int
    unit: Literal["sentences", "words", "percent"] = "sentences"

    def words(self, total: int) -> float | None:
        """The number of words it allows out of a total, or None where it counts sentences."""
        if self.unit == "sentences":
            return None
        return float(self.amount) if self.unit == "words" else total * self.amount / 100


def parse_budget(text: str) -> Budget:
    """Read a budget as the command line gives it.

    Raises:
        TypeError: It is no str.
        ValueError: It has another form, or allows nothing.
    """
    check_type("length", text, str, "write '7', '150w' or '20%'")
    match = _FORM.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"{text!r} is no length: write 7 (sentences), 150w (words) or 20% (of the words)")
    amount, unit = int(match[1]), match[2]
    if amount == 0:
        raise ValueError(f"{text!r} allows nothing: the shortest length is 1")
    if unit == "%":
        if amount > 100:
            raise ValueError(f"{text!r} is more than the whole: the longest is 100%")
        return Budget(amount, "percent")
    return Budget(amount, "words" if unit == "w" else "sentences")


def length_text(budget: Budget) -> str:
    """A length as it is written on the command line."""
    return f"{budget.amount}{ {'sentences': '', 'words': 'w', 'percent': '%'}[budget.unit] }"
