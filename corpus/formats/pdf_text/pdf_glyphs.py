"""The glyphs of a PDF's page as programs draw them, put so that lines can be read from them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import groupby, pairwise
from statistics import median

from msgspec.structs import replace

from corpus.formats.pdf_text.pdf_order import ARABIC, LATIN, Glyph
from corpus.languages import detect, get_language

# In sizes of the font: the least space between letters that could be taken for a blank.
_SPACED = 0.15
# A note's sign is set smaller than its line and above it, in sizes of the line's font, and right beside a letter.
_SMALLER = 0.85
_RAISED, _MOST_RAISED = 0.15, 0.6
_BESIDE = 0.3
_CALL_BRACKETS = frozenset("[]()")
# More of them on a page are a table's, and the glyphs that are drawn between a sign and the letter beside it.
_MOST_CALLS = 100
_NEAR = 200
# How far a glyph is moved that is drawn again, in sizes of its font: less than half of any letter's width.
_AGAIN = 0.06
_SQUARES = 6
_AROUND = (-1, 0, 1)
# How much larger than the text a letter is that opens it.
_LARGER = 1.7
# How far from it the text beside it begins, in sizes of the text.
_FROM_INITIAL = 2.0
# Words of two scripts from which on letters are named wrongly, and their share of the words with Arabic letters: of
# 112,210 in 238 articles of the Arabic press 5 are («الـVPN»).
_MIXED = 8
_MIXED_SHARE = 0.2
# A text of so many letters has a larger share of the words that every text has: of 238 articles of the Arabic press
# none has under 0.12 of them.
_SAMPLE = 5000
_LEAST_LETTERS = 200
_KNOWN_SHARE = 0.04


def taken_back(steps: Sequence[tuple[float, float]], spacing: float) -> bool:
    """Whether a run of glyphs has space between letters that its writer takes back from glyph to glyph.

    Some programs write blanks that way: the space is that of a blank, and taken back wherever there is none.

    Args:
        steps: Where each glyph begins and its advance, that space included, in the direction of the line.
        spacing: The space.
    """
    overlaps = (b[0] < a[0] + a[1] - spacing / 2 for a, b in pairwise(steps) if b[0] >= a[0])
    return spacing > 0 and any(overlaps)


def is_wide(spacing: float, size: float) -> bool:
    """Whether space between letters is wide enough to be a blank's."""
    return spacing > _SPACED * size


def drawn_once(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs without those that are drawn again over themselves, as for bold letters and shadows."""
    # On most pages no two of a kind fall into one small square, which is found out in a tenth of the time.
    if all(_are_apart(glyphs, shift) for shift in (0.0, 0.5)):
        return list(glyphs)
    seen: set[tuple[str, int, int]] = set()
    kept: list[Glyph] = []
    for glyph in glyphs:
        step = _AGAIN * glyph.size or 1.0
        across, down = int(glyph.x // step), int(glyph.y // step)
        near = [(glyph.text, across + i, down + j) for j in _AROUND for i in _AROUND]
        if seen.isdisjoint(near):
            kept.append(glyph)
            seen.add((glyph.text, across, down))
    return kept


def _are_apart(glyphs: Sequence[Glyph], shift: float) -> bool:
    """Whether no two glyphs of a kind are in one square of a grid that is moved by a share of its squares."""
    squares = {
        (one.text, (one.x * _SQUARES / one.size + shift) // 1, (one.y * _SQUARES / one.size + shift) // 1)
        for one in glyphs
        if one.size
    }
    return len(squares) == len(glyphs)


def in_place(glyphs: Sequence[Glyph]) -> Iterator[Glyph]:
    """The glyphs with those of a line from left to right where its blanks are drawn in one go before its letters.

    LibreOffice draws what has the same font together, and Arabic fonts may lack a blank.
    """
    for _, group in groupby(glyphs, lambda glyph: round(glyph.y, 1)):
        line = list(group)
        apart = any(
            a.text.isspace() and b.text.isspace() and b.x > a.x + 2 * a.width for a, b in pairwise(line)
        )
        if not apart:
            yield from line
            continue
        keys: list[float] = []
        for glyph in reversed(line):
            # A mark stays in front of its letter.
            keys.append(glyph.x if glyph.width or not keys else keys[-1])
        order = sorted(range(len(line)), key=keys[::-1].__getitem__)
        yield from map(line.__getitem__, order)


def without_calls(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs without the raised figures that lead to footnotes; those of a unit such as m² stay."""
    usual = _usual_size(glyphs)
    small = [i for i, one in enumerate(glyphs) if one.text.isdigit() and one.size < _SMALLER * usual]
    if len(small) > _MOST_CALLS:
        return list(glyphs)
    calls = {
        i for i in small if any(_is_call(glyphs[i], other) for other in glyphs[max(0, i - _NEAR) : i + _NEAR])
    }
    calls |= {i for call in calls for step in (-1, 1) for i in _brackets(glyphs, call, step, calls)}
    return [one for i, one in enumerate(glyphs) if i not in calls]


def _brackets(glyphs: Sequence[Glyph], call: int, step: int, calls: Set[int]) -> Iterator[int]:
    """The bracket that is drawn beside a note's figures, as raised as they are: «[6]»."""
    at = call + step
    while at in calls:
        at += step
    if 0 <= at < len(glyphs) and glyphs[at].text in _CALL_BRACKETS and glyphs[at].size == glyphs[call].size:
        yield at


def _is_call(glyph: Glyph, other: Glyph) -> bool:
    """Whether a figure is set small above the line of a glyph, close to it; a second one is further."""
    size = other.size
    gap = max(glyph.x - (other.x + other.width), other.x - (glyph.x + glyph.width))
    return (
        glyph.size < _SMALLER * size
        and _RAISED * size < other.y - glyph.y < _MOST_RAISED * size
        and -_BESIDE * size < gap < _BESIDE * size + glyph.width
        and not other.text.isspace()
        and other.text != "m"
    )


def with_initials(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs with a large letter that is set beside the first lines of a text in front of the first."""
    usual = _usual_size(glyphs)
    large = [i for i, one in enumerate(glyphs) if one.size > _LARGER * usual and LATIN.fullmatch(one.text)]
    put = list(glyphs)
    for i in large if len(large) <= _MOST_CALLS else ():
        initial = glyphs[i]
        alone = all(
            glyphs[j].y != initial.y or glyphs[j].size != initial.size or glyphs[j].text.isspace()
            for j in (i - 1, i + 1)
            if 0 <= j < len(glyphs)
        )
        first = _first_beside(initial, glyphs) if alone else None
        if first is not None:
            put.remove(initial)
            moved = replace(initial, x=first.x - first.size, y=first.y, width=first.size, size=first.size)
            put.insert(put.index(first), moved)
    return put


def _first_beside(initial: Glyph, glyphs: Sequence[Glyph]) -> Glyph | None:
    """The first glyph of the upper line that a large letter stands beside; it stands beside more than one."""
    right = initial.x + initial.width
    beside = [
        other
        for other in glyphs
        if initial.y - initial.size < other.y <= initial.y + _RAISED * other.size
        and -_RAISED * initial.size < other.x - right < _FROM_INITIAL * other.size
        and other.size < initial.size / _LARGER
        and LATIN.fullmatch(other.text)
    ]
    upper = min((one.y for one in beside), default=0.0)
    is_higher = any(one.y > upper + one.size / 2 for one in beside)
    return min((one for one in beside if one.y == upper), key=_left) if is_higher else None


def _left(glyph: Glyph) -> float:
    return glyph.x


def _usual_size(glyphs: Sequence[Glyph]) -> float:
    """The size of the font that most glyphs of a page are in."""
    return median(one.size for one in glyphs) if glyphs else 0.0


def is_misnamed(lines: Sequence[str]) -> bool:
    """Whether a file names its glyphs wrongly: many words have letters of two scripts, or none is known."""
    text = " ".join(lines)[:_SAMPLE]
    language = get_language(detect(text))
    said = [word for word in language.words(text) if len(word) > 1]
    known = sum(map(language.stop_words.__contains__, said))
    if known <= _KNOWN_SHARE * len(said) and sum(map(str.isalpha, text)) > _LEAST_LETTERS:
        return True
    arabic = mixed = 0
    for word in (word for line in lines for word in line.split()):
        if ARABIC.search(word):
            arabic += 1
            mixed += bool(LATIN.search(word))
    return mixed >= _MIXED and mixed > _MIXED_SHARE * arabic
