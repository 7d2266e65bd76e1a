"""How each language is written and which grammar it has: what takes no word list to know."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal

from msgspec import Struct

WESTERN_DIGITS: Mapping[int, str] = {zero + n: str(n) for zero in (0x660, 0x6F0) for n in range(10)}
"""Arabic and Persian digits by their code points, for `str.translate`."""
Direction = Literal["rtl", "ltr"]
PluralForm = Literal[0, 1, 2, 3, 4]
"""Which form of a noun a number asks for: one, two, few, many."""


class Writing(Struct, frozen=True):
    """How a language is written.

    Attributes:
        direction: How its script runs.
        list_separator: Parts the items of a list.
        clause_separator: Parts items that may hold list separators themselves.
        quotation_marks: The opening and the closing one.
        fused_article: The article that is written fused to a name, or empty.
        plural_form: The form of a noun that a number asks for (CLDR's plural rules).
        grammar: Whose rules find facts in its texts, a package of `summarizer.facts`.
        date_order: Which of the first two figures of a date is the day's; `either` where countries differ.
    """

    direction: Direction
    list_separator: str
    clause_separator: str
    quotation_marks: tuple[str, str]
    fused_article: str
    plural_form: Callable[[int], PluralForm]
    grammar: Literal["arabic", "latin"]
    date_order: Literal["day first", "either"]

    def quote(self, text: str) -> str:
        """A text in quotation marks."""
        opening, closing = self.quotation_marks
        return f"{opening}{text}{closing}"


def _arabic_plural(n: int) -> PluralForm:
    if n in (1, 2):
        return 0 if n == 1 else 1
    if n % 100 <= 2:
        return 4  # nought, and hundreds with up to two more
    return 2 if n % 100 <= 10 else 3


def _french_plural(n: int) -> PluralForm:
    return 0 if n in (0, 1) else 3


def _english_plural(n: int) -> PluralForm:
    return 0 if n == 1 else 3


WRITING: Mapping[str, Writing] = {
    "ar": Writing("rtl", "، ", "؛ ", ("«", "»"), "ال", _arabic_plural, "arabic", "day first"),
    "fr": Writing("ltr", ", ", " ; ", ("«\u00a0", "\u00a0»"), "", _french_plural, "latin", "day first"),
    "en": Writing("ltr", ", ", "; ", ("“", "”"), "", _english_plural, "latin", "either"),
}
"""By ISO 639-1 code, the languages that Mujaz reads."""
