"""Arabic shaping into clusters: what stands in one place of the row and is never parted.

In explicit mode the application shapes with presentation forms ("BiDi in Terminal Emulators",
terminal-wg). The forms come from the decompositions of the Unicode Character Database, the joining
rules from the Unicode Standard, section 9.2; a letter without presentation forms joins nothing.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from rich.cells import cell_len

from tui.bidi.characters import (
    NO_BREAK_SPACE,
    REPLACEMENT,
    ZERO_WIDTH_JOINER,
    ZERO_WIDTH_NON_JOINER,
    is_harakah,
    is_invisible,
    is_mark,
)
from tui.bidi.isolates import MARKERS

_LAM = "\u0644"
_TATWEEL = "\u0640"
_COMPOSING = frozenset("\u0653\u0654\u0655")  # madda and hamza make a letter of their own with alef, waw, yeh
_ISOLATED, _INITIAL, _MEDIAL, _FINAL = range(4)
_FORM_NAMES = {"<isolated>": _ISOLATED, "<initial>": _INITIAL, "<medial>": _MEDIAL, "<final>": _FINAL}
_ISOLATES = frozenset(MARKERS)
_PARTS = re.compile(f"[{MARKERS}]|[^{MARKERS}]+")
_BLOCKS = (range(0xFB50, 0xFC00), range(0xFE70, 0xFEFD))


class Cluster(NamedTuple):
    """Characters shown as one: a letter with its marks, a lam-alef, an emoji sequence.

    A named tuple and not a dataclass: long texts make hundreds of thousands of them.

    Attributes:
        start: Offset of the first character.
        end: Offset behind the last one.
        text: What is drawn, without invisible characters; empty when there is nothing else.
        width: Cells it takes.
    """

    start: int
    end: int
    text: str
    width: int


class _Unit(NamedTuple):
    """A character with the marks and invisible characters behind it."""

    start: int
    end: int
    base: str
    marks: str
    trailing: str


@lru_cache(maxsize=1)
def presentation_forms() -> tuple[dict[str, tuple[str, str, str, str]], dict[str, tuple[str, str]]]:
    """Presentation forms from the character database.

    Returns:
        Forms of a letter (isolated, initial, medial, final; empty where it has none), and of an alef
        behind a lam (isolated, final).
    """
    letters: dict[str, list[str]] = {}
    ligatures: dict[str, list[str]] = {}
    for block in _BLOCKS:
        for code in block:
            tag, *parts = unicodedata.decomposition(chr(code)).split() or [""]
            form = _FORM_NAMES.get(tag)
            source = "".join(chr(int(part, 16)) for part in parts)
            if form is None:
                continue
            if len(source) == 1:
                letters.setdefault(source, [""] * 4)[form] = chr(code)
            elif len(source) == 2 and source[0] == _LAM and "LAM WITH ALEF" in unicodedata.name(chr(code)):
                ligatures.setdefault(source[1], [""] * 2)[form == _FINAL] = chr(code)
    return (
        {letter: (f[0], f[1], f[2], f[3]) for letter, f in letters.items()},
        {alef: (f[0], f[1]) for alef, f in ligatures.items()},
    )


@lru_cache(maxsize=65_536)
def shape_word(word: str, *, shape: bool = True, marks: bool = True) -> tuple[Cluster, ...]:
    """The clusters of a word, in logical order.

    Args:
        word: Text without a space to wrap at; joining never crosses one, so words shape alone.
        shape: Whether Arabic letters become presentation forms and lam-alef one cell.
        marks: Whether vowel marks are kept over their letter.
    """
    if word.isascii() and word.isprintable():
        return tuple(Cluster(index, index + 1, char, 1) for index, char in enumerate(word))
    result: list[Cluster] = []
    # Each mark is a cluster: its level parts what stands before it and behind.
    if not _ISOLATES.isdisjoint(word):
        for part in _PARTS.findall(word):
            start = result[-1].end if result else 0
            clusters = (
                (Cluster(0, 1, "", 0),) if part in _ISOLATES else shape_word(part, shape=shape, marks=marks)
            )
            result += [one._replace(start=start + one.start, end=start + one.end) for one in clusters]
        return tuple(result)
    units = _units(word, marks=marks)
    joined = False  # whether the letter before reaches over to this one
    index = 0
    while index < len(units):
        unit = units[index]
        following = units[index + 1] if index + 1 < len(units) else None
        if following is not None and _is_lam_alef(unit, following):
            cluster, joined = _lam_alef(unit, following, joined=joined, shape=shape), False
            index += 2
        elif shape:
            text, joined = _letter(unit, following, joined=joined)
            cluster = _cluster(unit.start, unit.end, text)
            index += 1
        else:
            cluster = _cluster(unit.start, unit.end, unit.base + unit.marks + _non_joiner(unit))
            index += 1
        result.append(cluster)
    return tuple(result)


def _cluster(start: int, end: int, text: str) -> Cluster:
    return Cluster(start, end, text, cell_len(text))


def _units(word: str, *, marks: bool) -> list[_Unit]:
    units: list[_Unit] = []
    start = index = 0
    while index < len(word) and is_invisible(word[index]):
        index += 1
    if index == len(word):
        return [_Unit(0, index, "", "", "")] if word else []
    while index < len(word):
        base = word[index]
        if is_mark(base):
            base = NO_BREAK_SPACE  # a mark without a letter would sit on whatever stands left of the row
        else:
            index += 1
        end = _unit_end(word, base, index)
        tail = word[index:end]
        kept = _shown(tail, marks=marks)
        if not _COMPOSING.isdisjoint(tail):
            base, kept = _compose(base, tail, kept)
        units.append(_Unit(start, end, _drawn(base), kept, tail))
        start = index = end
    return units


def _shown(tail: str, *, marks: bool) -> str:
    """What is drawn of the characters behind a base: marks, and further emoji of a sequence, each by itself.

    Some terminals join a sequence into two cells and others do not, and none says so: without joiners, skin
    tones and variation selectors all of them show it in as many cells.
    """
    return "".join(
        char
        for char in tail
        if (marks or not is_harakah(char))
        and not is_invisible(char)
        and not _is_skin_tone(char)
        and not _is_variation_selector(char)
    )


def _drawn(base: str) -> str:
    """A character as it may be sent to a terminal."""
    if base == "\t":
        return " "
    return REPLACEMENT if unicodedata.category(base) == "Cs" else base


def _unit_end(word: str, base: str, index: int) -> int:
    """Where the marks of a character end; an emoji's ZWJ, modifier or second flag letter belong to it."""
    emoji = _is_emoji(base)
    flag = _is_flag_letter(base)
    while index < len(word):
        char = word[index]
        if emoji and char == ZERO_WIDTH_JOINER and index + 1 < len(word) and _is_emoji(word[index + 1]):
            index += 2
        elif is_mark(char) or is_invisible(char) or (emoji and _is_skin_tone(char)):
            index += 1
        elif flag and _is_flag_letter(char):
            flag = False
            index += 1
        else:
            break
    return index


def _is_emoji(char: str) -> bool:
    return char > "\u2000" and unicodedata.category(char) == "So"


def _is_flag_letter(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _is_variation_selector(char: str) -> bool:
    return "\ufe00" <= char <= "\ufe0f"


def _is_skin_tone(char: str) -> bool:
    return "\U0001f3fb" <= char <= "\U0001f3ff"


def _compose(base: str, tail: str, kept: str) -> tuple[str, str]:
    """A letter with its hamza or madda as the one character that has presentation forms."""
    for mark in tail:
        composed = unicodedata.normalize("NFC", base + mark)
        if mark in _COMPOSING and len(composed) == 1:
            return composed, kept.replace(mark, "", 1)
    return base, kept


def _non_joiner(unit: _Unit) -> str:
    """The non-joiner a terminal that shapes by itself must see."""
    return ZERO_WIDTH_NON_JOINER if ZERO_WIDTH_NON_JOINER in unit.trailing else ""


def _is_lam_alef(unit: _Unit, following: _Unit) -> bool:
    if unit.base != _LAM:
        return False
    parted = ZERO_WIDTH_NON_JOINER in unit.trailing or ZERO_WIDTH_JOINER in unit.trailing
    return not parted and following.base in presentation_forms()[1]


def _lam_alef(lam: _Unit, alef: _Unit, *, joined: bool, shape: bool) -> Cluster:
    if shape:
        text = presentation_forms()[1][alef.base][joined] + lam.marks + alef.marks
    else:
        text = lam.base + lam.marks + alef.base + alef.marks + _non_joiner(alef)
    return _cluster(lam.start, alef.end, text)


def _joins_next(base: str) -> bool:
    forms = presentation_forms()[0].get(base)
    return base == _TATWEEL or (forms is not None and bool(forms[_INITIAL]))


def _joins_previous(base: str) -> bool:
    forms = presentation_forms()[0].get(base)
    return base == _TATWEEL or (forms is not None and bool(forms[_FINAL]))


def _letter(unit: _Unit, following: _Unit | None, *, joined: bool) -> tuple[str, bool]:
    """The form of a letter with its marks, and whether it reaches over to the next one."""
    reaches = _joins_next(unit.base)
    if ZERO_WIDTH_NON_JOINER in unit.trailing:
        reaches = False
    elif ZERO_WIDTH_JOINER not in unit.trailing:
        reaches = reaches and following is not None and _joins_previous(following.base)
    forms = presentation_forms()[0].get(unit.base)
    if forms is None:
        return unit.base + unit.marks, reaches
    behind = joined and bool(forms[_FINAL])
    form = (_MEDIAL if reaches else _FINAL) if behind else (_INITIAL if reaches else _ISOLATED)
    return (forms[form] or unit.base) + unit.marks, reaches
