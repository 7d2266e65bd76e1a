"""The glyphs of a PDF's page as programs draw them, put so that lines can be read from them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from corpus.formats.pdf_text.pdf_order import ARABIC, LATIN, Glyph

# In sizes of the font: the least space between letters that could be taken for a blank.
_SPACED = 0.15
# A note's sign is set smaller than its line and above it, in sizes of the line's font, and right beside a letter.
_SMALLER = 0.75
_RAISED, _MOST_RAISED = 0.15, 0.6
_BESIDE = 0.3
# Words of two scripts from which on letters are named wrongly, and their share of the words with Arabic letters: of
# 112,210 in 238 articles of the Arabic press 5 are («الـVPN»).
_MIXED = 8
_MIXED_SHARE = 0.2


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


def without_calls(glyphs: Sequence[Glyph]) -> Iterator[Glyph]:
    """The glyphs without the raised figures that lead to footnotes; those of a unit such as m² stay."""
    last: Glyph | None = None
    for glyph in glyphs:
        if last is not None and glyph.text.isdigit() and _is_call(glyph, last):
            continue
        if not glyph.text.isspace():
            last = glyph
        yield glyph


def _is_call(glyph: Glyph, last: Glyph) -> bool:
    """Whether a figure is set small above the line of a glyph, close to it."""
    size = last.size
    gap = max(glyph.x - (last.x + last.width), last.x - (glyph.x + glyph.width))
    return (
        glyph.size < _SMALLER * size
        and _RAISED * size < last.y - glyph.y < _MOST_RAISED * size
        and gap < _BESIDE * size + glyph.width
        and last.text != "m"
    )


def is_misnamed(lines: Sequence[str]) -> bool:
    """Whether many words have letters of two scripts, as where a file names the glyphs of a font wrongly."""
    arabic = mixed = 0
    for word in (word for line in lines for word in line.split()):
        if ARABIC.search(word):
            arabic += 1
            mixed += bool(LATIN.search(word))
    return mixed >= _MIXED and mixed > _MIXED_SHARE * arabic
