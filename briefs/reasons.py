"""Why a source was not read, in the reader's language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path

from msgspec import Struct

_LANGUAGES = ("en", "ar", "fr")
"""The columns of a list."""
_REASONS = Path(__file__).parent / "reasons.tsv"
_BRACES = re.compile(r"\{([^{}]*)\}")
# What each name in braces may stand for; any other for whatever is there, up to the length of a long path.
_FIGURES = {"n": r"[\d.,]{1,30}", "most": r"[\d.,]{1,30}"}
_ANYTHING = ".{1,500}?"
_THOUSANDS = {"fr": "\u202f"}  # "20,000" would be twenty to a reader of French


class _Wording(Struct, frozen=True):
    """One line of the list.

    Attributes:
        match: Matches the English reason, with groups for what varies.
        words: What it is in each language.
    """

    match: Callable[[str], re.Match[str] | None]
    words: dict[str, str]


def reason_in(code: str, reason: str) -> tuple[tuple[str, bool], ...]:
    """A problem's reason in a language, piece by piece, as `told_in` has it."""
    return told_in(code, reason, _REASONS)


@cache
def told_in(code: str, english: str, listed: Path) -> tuple[tuple[str, bool], ...]:
    """What is said in English in a language, piece by piece, each with whether it is to be set apart from the rest.

    Names and figures are set apart, and what stays as it is in every language, such as options; so is what the list
    does not hold, which stays English.

    Args:
        code: The language.
        english: What is said.
        listed: The list of wordings, made as `reasons.tsv` is.
    """
    found = _told(code, english, _wordings(listed)) if code != _LANGUAGES[0] else None
    return ((english, True),) if found is None else tuple(found)


def _told(code: str, reason: str, wordings: Sequence[_Wording]) -> list[tuple[str, bool]] | None:
    for wording in wordings:
        if (match := wording.match(reason)) is not None:
            values = match.groupdict()
            inner = _told(code, values["reason"], wordings) if "reason" in values else []
            if inner is not None:
                return list(_filled(wording.words[code], values, inner, code))
    return None


def _filled(
    words: str, values: dict[str, str], inner: list[tuple[str, bool]], code: str
) -> Iterator[tuple[str, bool]]:
    for n, piece in enumerate(_BRACES.split(words)):  # what stands between braces is every second one
        if n % 2 and piece == "reason":
            yield from inner
        elif n % 2 and piece in _FIGURES:
            yield values[piece].replace(",", _THOUSANDS.get(code, ",")), True
        elif piece:
            yield values.get(piece, piece) if n % 2 else piece, bool(n % 2)


@cache
def _wordings(listed: Path) -> tuple[_Wording, ...]:
    lines = listed.read_text(encoding="utf-8").splitlines()
    told = (line.split("\t") for line in lines if line and line[0] != "#")
    return tuple(_Wording(_matching(line[0]), dict(zip(_LANGUAGES, line, strict=True))) for line in told)


def _matching(words: str) -> Callable[[str], re.Match[str] | None]:
    """Matches an English wording; what varies is taken as short as it can be."""
    pieces = _BRACES.split(words)
    named = (f"(?P<{name}>{_FIGURES.get(name, _ANYTHING)})" for name in pieces[1::2])
    return re.compile("".join(re.escape(piece) + next(named, "") for piece in pieces[::2])).fullmatch
