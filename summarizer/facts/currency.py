"""Money to ISO 4217: the code of a currency, where its words leave no doubt whose it is."""

from __future__ import annotations

from functools import cache

from corpus import get_language
from summarizer.facts import lexicon

_SIGNS = {"€": "EUR", "¥": "JPY"}


@cache
def money_prefixes(language: str) -> dict[str, str]:
    """What a language writes in front of figures for money, and its code; none where several share it: *Rs* 500."""
    rows = (line.partition("\t") for line in lexicon.lines(language, "money_prefixes.tsv"))
    return {written: code for written, _, code in rows}


def currency_code(unit: str, language: str) -> str | None:
    """The ISO 4217 code of a unit of money as written; None of another unit, and where several share the name.

    A dirham may be of Morocco or of the Emirates, and a dollar outside Arabic of many countries; in Arabic the
    dollar without more is that of the United States.
    """
    if unit in _SIGNS:
        return _SIGNS[unit]
    in_front = money_prefixes(language).get(unit)
    if in_front:
        return in_front
    words = get_language(language).words(unit)
    forms = lexicon.table(language, "money_forms.tsv")
    if not words or words[0] not in forms:
        return None
    codes = lexicon.table(language, "currency_codes.tsv")
    rest = words[1:]
    # As written; without the endings of an Arabic accusative or feminine; without a plural's s.
    forms_of_rest = (rest, [_bare(word) for word in rest], [word.removesuffix("s") for word in rest])
    found = (codes.get(" ".join([forms[words[0]], *form])) for form in forms_of_rest)
    return next((code for code in found if code), None)


def _bare(word: str) -> str:
    """An adjective without the endings of accusative and feminine."""
    return word.removesuffix("ا") if word.endswith("يا") else word.removesuffix("ه")
