"""A line of a PDF from the order it is drawn in to the order it is read in.

A PDF places glyphs; what comes first in a right-to-left line stands furthest right, numbers and Latin words
within it run the other way. This undoes the reordering of the bidirectional algorithm (UAX #9) for what news
holds: Arabic with numbers, dates, percentages and Latin names, and Latin text with Arabic names.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\ufb50-\ufdff\ufe70-\ufefc]")
# The signs × and ÷ stand among the letters.
LATIN = re.compile("[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]")
_FORMS = re.compile("[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]")
_CLOSING = {"(": ")", "[": "]", "{": "}", "«": "»", "‹": "›"}
_OPENING = {mark: opening for opening, closing in _CLOSING.items() for mark in (opening, closing)}
# One glyph never stands for alef and then lam: its map has the ligature's letters backwards.
_SWAPPED = re.compile("^([اأإآ])ل$")
# Units of a right-to-left line that were drawn left to right, seen from the right: words with what stands
# between them, or a number with its separators. L letter, N digit, S separator, B bracket, O other. Behind an
# Arabic letter a hyphen, a plus or a per cent sign is no part of a number (UAX #9, W2 and W4 to W6): 3-1 is drawn
# as 1-3.
_LEFT_TO_RIGHT = re.compile("[LN][LNSOB]*")
_NUMBER = re.compile("N(?:S?N)*")
_BEFORE_BRACKET = re.compile("(N(?:S?N)*)O*BO*(?=L)")
_RIGHT_TO_LEFT = re.compile("R[RNSOB]*")
_STRETCHED = re.compile("(?<=[\u0620-\u063f\u0641-\u065f])\u0640+(?=[\u0620-\u063f\u0641-\u064a])")
# Of Arabic in a paragraph that was set from left to right, as word processors do where nobody told them, what
# closes a line is drawn furthest right: in front of its first word.
_IN_FRONT = re.compile(r"([.،؛:!؟][»«\"]?)(?=\w|[\"«»(]\w)")
# What a line opens with: a range, or a number and its per cent sign. Programs that order each line by itself draw
# these from left to right there, as no Arabic letter stands in front of them (UAX #9, W2); others draw them as
# they do everywhere. The first mostly shape letters themselves, and no range of years descends.
_RANGE = re.compile(r"^(\d[\d.,]*)(-)(\d[\d.,]*\d|\d)(?=[\s،؛]|[.:!؟)»\"”]*(?:\s|$))")
_YEAR = re.compile(r"(?:19|20)\d\d")
_PERCENT = re.compile(r"^([%٪])(\d(?:[\d.,]*\d)?)(?=[\s،؛)]|$)")
# A line of nothing else, with the mark that closes its sentence, is drawn from left to right by some programs.
_ALONE = re.compile(r"^([.،؛:!؟])([%٪])(\d(?:[\d.,]*\d)?)$")
_SHAPED = re.compile("[\ufe70-\ufefc]")
# The number of a list's item, which may be drawn right beside its text
_ITEM = re.compile("^([0-9٠-٩]{1,2}[.)])(?=[\u0620-\u064a])")
# Vowel marks, shadda and the small alef.
_MARKS = "".join(map(chr, range(0x64B, 0x660))) + "\u0670"
# Of so many Latin letters one is Arabic in a line that is read from right to left all the same; set by hand.
_FEW_ARABIC = 12
# Gap between two glyphs, in sizes of the font, that is a blank though none was drawn.
_BLANK = 0.2
# Gaps of a line whose letters are set apart: how many, their share of all, and what is between words by them.
_LEAST_APART = 6
_ALL_APART = 0.8
_WORDS_APART = 1.5
# The share of a blank over which a letter is drawn in its stead.
_OVER = 0.5
# What parts in sizes of the font the edges of two glyphs that are the same but for how they were rounded.
_NARROW = 0.02


class Glyph(Struct, frozen=True):
    """A drawn glyph.

    Attributes:
        text: The characters it stands for; a ligature has several, in the order they are read.
        x: Left edge, in points from the left of the page.
        y: Base line, in points from the top of the page.
        width: Its advance.
        size: Height of its font.
    """

    text: str
    x: float
    y: float
    width: float
    size: float


Point = tuple[float, float]


def upright(drawn: Sequence[tuple[str, Point, Point, float]]) -> list[Glyph]:
    """The glyphs of a page as they stand once it is turned so that most of its text runs from left to right.

    Args:
        drawn: Of each glyph its text, origin, displacement and size.
    """
    turns = Counter(_turn(step) for text, _, step, _ in drawn if text.strip() and step != (0, 0))
    turn = turns.most_common(1)[0][0] if turns else 0
    return [
        Glyph(text, *_turned(origin, turn), abs(step[turn % 2]), size) for text, origin, step, size in drawn
    ]


def _turn(step: Point) -> int:
    """By how many quarters a glyph is turned: 0 to the right, 1 down, 2 to the left, 3 up the page."""
    across, down = step
    if abs(across) >= abs(down):
        return 0 if across >= 0 else 2
    return 1 if down > 0 else 3


def _turned(point: Point, turn: int) -> Point:
    x, y = point
    return ((x, y), (y, -x), (-x, -y), (-y, x))[turn]


def read_line(glyphs: Sequence[Glyph], *, rtl: bool) -> str:
    """The text of one line's glyphs.

    Args:
        glyphs: The glyphs in any order.
        rtl: Whether the page is read from right to left, which decides for lines without letters.
    """
    drawn = "".join(glyph.text for glyph in glyphs)
    arabic, latin = len(ARABIC.findall(drawn)), len(LATIN.findall(drawn))
    if arabic or latin:
        # A line of an Arabic text may be nearly all a foreign title, but then it mostly begins or ends in Arabic.
        few = rtl and arabic > 0 and _FEW_ARABIC * arabic >= latin and _has_arabic_edge(glyphs)
        rtl = (arabic > 0 and 3 * arabic >= latin) or few
    units = _with_blanks(_with_marks(glyphs), rtl=rtl)
    kinds = "".join(_kind(unit) for unit in units)
    for start, end in _left_to_right(kinds) if rtl else _right_to_left(kinds):
        units[start:end] = reversed(units[start:end])
    text = " ".join("".join(units).split())
    if rtl and (mark := _IN_FRONT.match(text)):
        text = text[mark.end() :] + mark[0][::-1]
    return _ITEM.sub(r"\1 ", _opened(text, is_shaped=bool(_SHAPED.search(drawn)))) if rtl else text


def _has_arabic_edge(glyphs: Sequence[Glyph]) -> bool:
    """Whether the first or the last letter of a line, as it is drawn, is an Arabic one."""
    letters = [glyph for glyph in glyphs if ARABIC.search(glyph.text) or LATIN.search(glyph.text)]
    edges = (min(letters, key=_left), max(letters, key=_left))
    return any(ARABIC.search(glyph.text) for glyph in edges)


def _left(glyph: Glyph) -> float:
    return glyph.x


def _opened(text: str, *, is_shaped: bool) -> str:
    """A right-to-left line with the range or percentage that it opens with as it was written.

    Args:
        text: The line.
        is_shaped: Whether it was drawn by the shapes of its letters, and so by a program that orders each line.
    """
    text = _PERCENT.sub(r"\2\1", _ALONE.sub(r"\3\2\1", text))
    pair = _RANGE.match(text)
    if pair is None:
        return text
    descends = bool(_YEAR.fullmatch(pair[1]) and _YEAR.fullmatch(pair[3])) and pair[1] > pair[3]
    if not (descends or (is_shaped and not (_YEAR.fullmatch(pair[1]) and _YEAR.fullmatch(pair[3])))):
        return text
    return f"{pair[3]}{pair[2]}{pair[1]}{text[pair.end() :]}"


def _left_to_right(kinds: str) -> Iterator[tuple[int, int]]:
    """Words up to the last Latin letter of their run, with the figures joined to it, and numbers."""
    for run in _LEFT_TO_RIGHT.finditer(kinds):
        start, last = run.start(), kinds.rfind("L", run.start(), run.end())
        before = _BEFORE_BRACKET.match(kinds, start) if last >= 0 else None
        if before and kinds[start - 1 : start] == "B":  # «Ann Lee (2024)»
            start -= 1
        elif before:  # «10 (Ann Lee)», where the number is none of the Latin words
            yield before.span(1)
            start = before.end()
        elif kinds[start - 1 : start] == "B" and kinds.count("B", start, max(last, start)) == 1:
            start -= 1  # «Northern Lode (NL)»
        if last >= 0:
            joined = _NUMBER.match(kinds, last + 1, run.end())  # 4G, 10h30
            last = joined.end() - 1 if joined else last
            yield start, last + 1
        for number in _NUMBER.finditer(kinds, max(last + 1, start), run.end()):
            yield number.span()


def _right_to_left(kinds: str) -> Iterator[tuple[int, int]]:
    """Words up to the last Arabic letter of their run."""
    for run in _RIGHT_TO_LEFT.finditer(kinds):
        yield run.start(), kinds.rindex("R", run.start(), run.end()) + 1


def _clean(text: str) -> str:
    """A glyph's characters without presentation forms (NFKC); other compatibility characters stay."""
    if _FORMS.search(text):
        text = unicodedata.normalize("NFKC", text).strip()
    return _SWAPPED.sub(r"ل\1", text)


def _with_marks(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs, in the order they are drawn, with vowel marks behind their letters.

    A mark is drawn behind its letter where the line is drawn as it is read, and in front of it where it is
    drawn from left to right.
    """
    bases: list[Glyph] = []
    waiting = ""
    for i, glyph in enumerate(glyphs):
        around = glyphs[max(0, i - 1) : i + 2]
        is_mark = _is_mark(glyph) or _is_named_with_letter(glyph, around)
        if is_mark or _is_misnamed_mark(glyph, around):
            text = "" if _is_misnamed_mark(glyph, around) else _marks(glyph.text)
            if len(around) == 3 and around[2].x > around[0].x:
                waiting += text
            elif bases:
                bases[-1] = replace(bases[-1], text=bases[-1].text + text)
        else:
            bases.append(replace(glyph, text=_clean(glyph.text) + waiting))
            waiting = ""
    return bases


def _is_misnamed_mark(glyph: Glyph, around: Sequence[Glyph]) -> bool:
    """Whether a glyph without width in an Arabic word is called a Latin letter, as some writers name marks."""
    return (
        glyph.width == 0
        and bool(LATIN.fullmatch(glyph.text))
        and any(ARABIC.search(other.text) for other in around)
    )


def _is_named_with_letter(glyph: Glyph, around: Sequence[Glyph]) -> bool:
    """Whether a glyph without width is called its letter and mark, though the letter is a glyph beside it."""
    letters = glyph.text.rstrip(_MARKS)
    return (
        glyph.width == 0
        and 0 < len(letters) < len(glyph.text)
        and any(_clean(other.text) == letters for other in around if other is not glyph)
    )


def _marks(text: str) -> str:
    """The vowel marks of a glyph, without the letter that they stand on."""
    return "".join(c for c in _clean(text) if unicodedata.combining(c))


def _is_mark(glyph: Glyph) -> bool:
    return all(unicodedata.combining(c) for c in _clean(glyph.text)) and bool(glyph.text)


def _with_blanks(glyphs: Sequence[Glyph], *, rtl: bool) -> list[str]:
    """The texts of the glyphs in the line's direction, with blanks where there are gaps."""
    ordered = sorted(glyphs, key=_right_edge if rtl else lambda glyph: glyph.x)
    units: list[str] = []
    last: Glyph | None = None
    widest = _letter_gap(ordered, rtl=rtl)
    for i, glyph in enumerate(ordered):
        if glyph.text.isspace() and any(_covers(other, glyph) for other in ordered[max(0, i - 1) : i + 2]):
            continue
        if last is not None:
            gap = _gap(last, glyph, rtl=rtl)
            if gap > max(_BLANK * glyph.size, widest):
                units.append(" ")
        units.append(glyph.text)
        last = glyph
    return units


def _gap(glyph: Glyph, following: Glyph, *, rtl: bool) -> float:
    if rtl:
        return glyph.x - (following.x + following.width)
    return following.x - (glyph.x + glyph.width)


def _letter_gap(ordered: Sequence[Glyph], *, rtl: bool) -> float:
    """The widest gap that is none of a blank, in a line whose letters are all set apart; 0 in any other line.

    Headlines are set so. What is between its words is wider still, or drawn.
    """
    gaps = [
        (gap, _BLANK * b.size)
        for a, b in pairwise(ordered)
        if not (a.text.isspace() or b.text.isspace()) and (gap := _gap(a, b, rtl=rtl)) > 0
    ]
    wide = sorted(gap for gap, least in gaps if gap > least)
    if len(wide) < _LEAST_APART or len(wide) < _ALL_APART * max(len(gaps), len(ordered) / 2):
        return 0.0
    return _WORDS_APART * wide[len(wide) // 2]


def _covers(letter: Glyph, blank: Glyph) -> bool:
    """Whether a letter stands where a blank is drawn, as writers leave one at the end of a line."""
    shared = min(letter.x + letter.width, blank.x + blank.width) - max(letter.x, blank.x)
    return not letter.text.isspace() and shared > _OVER * blank.width > 0


def _right_edge(glyph: Glyph) -> float:
    """Where a glyph is read in a right-to-left line, rising to the left.

    The alef of a ligature may be a glyph without width, which is read before the letter that ends where it stands.
    """
    return -(glyph.x + (glyph.width or _NARROW * glyph.size))


def _kind(unit: str) -> str:
    if ARABIC.search(unit):
        return "R"
    if LATIN.search(unit):
        return "L"
    if unit.isdigit():
        return "N"
    if unit in "()[]":
        return "B"
    return "S" if unit in ".,:/٫٬\u00a0" else "O"


def face(text: str) -> str:
    """A right-to-left paragraph with brackets and quotation marks that open or close as they stand, and no tatweel.

    Some writers store the character that was written, some the one whose glyph was drawn, so what stands around
    a bracket decides, and where that says nothing whether one of its kind is open.
    """
    if not ARABIC.search(text):
        return text
    # Fonts draw a wide letter as one with a tatweel, which the writer did not write.
    text = _STRETCHED.sub("", text)
    characters = list(text)
    inside: set[str] = set()
    for i, character in enumerate(text):
        opening = _OPENING.get(character)
        if opening is None:
            continue
        before, after = text[i - 1 : i], text[i + 1 : i + 2]
        free_before = not before or before.isspace() or before in "([{«‹"
        free_after = not after or after.isspace() or after in ".،,؛:؟!)]}»›"
        opens = free_before if free_before != free_after else opening not in inside
        characters[i] = opening if opens else _CLOSING[opening]
        (inside.add if opens else inside.discard)(opening)
    return "".join(characters)
