"""Text that can be read on any ground, theme and terminal: a contrast of at least 4.5 (WCAG 2.1, 1.4.3)."""

from __future__ import annotations

import re
from colorsys import rgb_to_hls
from typing import TYPE_CHECKING

from rich.color import Color, ColorSystem, ColorType
from rich.color_triplet import ColorTriplet
from rich.console import COLOR_SYSTEMS
from rich.segment import Segment
from textual.filter import LineFilter

if TYPE_CHECKING:
    from rich.style import Style
    from textual.color import Color as TextualColor

LEAST = 4.5  # WCAG 2.1, level AA, for text of usual size
_STEPS = 20  # in which a colour goes towards black or white
_BLACK, _WHITE = Color.from_rgb(0, 0, 0), Color.from_rgb(255, 255, 255)
_SIXTEEN = frozenset((ColorSystem.STANDARD, ColorSystem.WINDOWS))
# What the sixteen colours are is the terminal's own: xterm's (XTerm-col.ad) and those of Tango, which VTE has.
_XTERM = (
    "000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5"
    " 7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff"
)
_TANGO = (
    "2e3436 cc0000 4e9a06 c4a000 3465a4 75507b 06989a d3d7cf"
    " 555753 ef2929 8ae234 fce94f 729fcf ad7fa8 34e2e2 eeeeec"
)
_PALETTES = tuple(
    [ColorTriplet(*bytes.fromhex(color)) for color in palette.split()] for palette in (_XTERM, _TANGO)
)
_KEPT = 4096  # styles: those of all themes
_GRAY = 8  # of the sixteen colours of ECMA-48 terminals
# Grounds on which neither black nor white can be read in both palettes, and those of like hue on which one can.
_INSTEAD = {2: 10, 6: 4, 9: 1, 12: 4, 13: 5}
# Hues of the coloured ones of the sixteen, in turns of the circle of colours, red at 0.
_HUES = {
    n + bright: hue / 6 for n, hue in ((1, 0), (3, 1), (2, 2), (6, 3), (4, 4), (5, 5)) for bright in (0, 8)
}
_NEAR = 1 / 3  # of a turn: the hue after the neighbour's at most; green may be blue, and red no blue
_CHROMA = 48  # least difference of a colour's parts, of 255: what has less looks gray
# Block elements: bars and the edges of fields are made of them, and of blanks whose colours are reversed.
_BLOCKS = re.compile(r"[ \u2580-\u259f]+")
# What bars are held against: grounds less extreme than most, so that on any a bar has the 3 of WCAG 2.1, 1.4.11.
_UNDER_BARS = (Color.from_rgb(208, 208, 208), Color.from_rgb(30, 30, 30))
_DARK = 0.18  # luminance that has the same contrast with black and with white: sqrt(.05 * 1.05) - .05


def has_few_colors(system: str | None) -> bool:
    """Whether a terminal has sixteen colours at most.

    Args:
        system: Its colours, as Rich's console names them; None where it has none.
    """
    return system is not None and COLOR_SYSTEMS[system] in _SIXTEEN


def contrast(one: ColorTriplet, other: ColorTriplet) -> float:
    """The contrast of two colours, from 1 to 21 (WCAG 2.1)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def seen_contrast(color: Color, ground: Color, system: ColorSystem, *, bold: bool = False) -> float:
    """The contrast of a text, as a terminal shows it; where its palette is its own, the worst of those in use.

    Args:
        color: Of the text.
        ground: Behind it.
        system: The colours that the terminal has; it takes the nearest of them.
        bold: Whether the text is bold, for which many terminals take the brighter colour of the same hue.
    """
    text, behind = color.downgrade(system), ground.downgrade(system)
    if system not in _SIXTEEN:
        return contrast(text.get_truecolor(), behind.get_truecolor())
    own, other = text.number or 0, behind.number or 0
    numbers = {own, own + 8} if bold and own < _GRAY else {own}
    return min(contrast(palette[n], palette[other]) for palette in _PALETTES for n in numbers)


def readable_ground(ground: Color, system: ColorSystem) -> Color:
    """A ground on which text can be read; other than asked for only where a terminal has sixteen colours."""
    if ground.is_default or system not in _SIXTEEN:
        return ground
    number = ground.downgrade(system).number or 0
    if number == _GRAY:  # dark in one palette and light in the other
        return Color.from_ansi(0 if _luminance(ground.get_truecolor()) < _DARK else 7)
    return Color.from_ansi(_INSTEAD[number]) if number in _INSTEAD else ground


def readable(color: Color, ground: Color, system: ColorSystem, *, bold: bool = False) -> Color | None:
    """The colour nearest to one that can be read on a ground.

    Args:
        color: Of the text.
        ground: Behind it.
        system: The colours that the terminal has.
        bold: Whether the text is bold.

    Returns:
        The colour itself where its contrast is enough or unknown; otherwise one on its way to white or black,
        first to that which it is nearer to. None where no colour of bold text can be read.
    """
    if ground.is_default or (
        not color.is_default and seen_contrast(color, ground, system, bold=bold) >= LEAST
    ):
        return color
    own = color.get_truecolor(foreground=True)
    if system in _SIXTEEN and (near := _like_hued(own, ground, system, bold=bold)) is not None:
        return near
    lighter = _luminance(own) >= _luminance(ground.get_truecolor())
    for end in (_WHITE, _BLACK) if lighter else (_BLACK, _WHITE):
        goal = end.get_truecolor()
        for step in range(1, _STEPS + 1):
            made = Color.from_rgb(*[a + (b - a) * step / _STEPS for a, b in zip(own, goal, strict=True)])
            if seen_contrast(made, ground, system, bold=bold) >= LEAST:
                return made
    return None


def _like_hued(own: ColorTriplet, ground: Color, system: ColorSystem, *, bold: bool) -> Color | None:
    """The one of sixteen colours that can be read and is nearest in hue; None for grays, and where none is near."""
    hue, _, _ = rgb_to_hls(*own.normalized)
    if max(own) - min(own) < _CHROMA:
        return None
    near = [(abs((hue - other + 0.5) % 1 - 0.5), number) for number, other in _HUES.items()]
    for distance, number in sorted(near):
        made = Color.from_ansi(number)
        if distance <= _NEAR and seen_contrast(made, ground, system, bold=bold) >= LEAST:
            return made
    return None


def _luminance(color: ColorTriplet) -> float:
    parts = [part / 255 for part in color]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


class ReadableText(LineFilter):
    """Gives text that has too little contrast a colour that has enough.

    Args:
        system: The colours that the terminal has.
    """

    def __init__(self, system: ColorSystem) -> None:
        """Store the terminal's colours."""
        super().__init__()
        self._system = system
        self._known: dict[tuple[Style, bool], Style] = {}

    def apply(self, segments: list[Segment], background: TextualColor) -> list[Segment]:  # noqa: ARG002
        """The segments, those changed that could not be read; part of Textual's line filters."""
        made = []
        for segment in segments:
            style = segment.style
            better = None
            if style is not None:
                area = _is_area(segment.text, style)
                better = self._known.get((style, area)) or self._learn(style, area=area)
            made.append(segment if better is style else Segment(segment.text, better, segment.control))
        return made

    def _learn(self, style: Style, *, area: bool) -> Style:
        if len(self._known) >= _KEPT:
            self._known.clear()
        better = painted_style if area else readable_style
        made = self._known[style, area] = better(style, self._system)
        return made


def _is_area(text: str, style: Style) -> bool:
    """Whether a piece is a part of a bar or an edge, and no text."""
    return _BLOCKS.fullmatch(text) is not None and (bool(style.reverse) or not text.isspace())


def painted_style(style: Style, system: ColorSystem) -> Style:
    """A style for a part of a bar or an edge: its colour is the same over every dark ground, or every light one.

    The end of a bar stands on another ground than the rest of it.
    """
    from rich.style import Style

    color, asked = style.color, style.bgcolor
    if color is None or asked is None or color.is_default or asked.is_default:
        return style
    ground = readable_ground(asked, system)
    dark = _luminance(ground.get_truecolor()) < _DARK
    made = readable(color, _UNDER_BARS[dark], system) or color
    return style if made is color and ground is asked else style + Style(color=made, bgcolor=ground)


def readable_style(style: Style, system: ColorSystem) -> Style:
    """A style in which text can be read; where bold makes that impossible, without it."""
    from rich.style import Style

    color, asked = style.color, style.bgcolor
    if asked is None:
        return style
    if (
        style.reverse
        and system in _SIXTEEN
        and color is not None
        and not (color.is_default or asked.is_default)
    ):
        # Which of the two bold makes brighter differs by terminal; turned round here, it can only be the text's.
        return readable_style(style + Style(color=asked, bgcolor=color, reverse=False), system)
    if color is None and not asked.is_default and asked.type is ColorType.STANDARD:
        color = Color.default()
    ground = readable_ground(asked, system)
    bold = bool(style.bold)
    made = readable(color, ground, system, bold=bold) if color is not None else None
    if color is not None and made is None:
        bold, made = False, readable(color, ground, system)
    if made is color and ground is asked and bold == bool(style.bold):
        return style
    changes = Style(color=made, bgcolor=ground)
    if bold or not style.bold:
        return style + changes
    # What neither weight nor colour sets off any more is underlined.
    gray = made is None or made.downgrade(system).number not in _HUES
    return style + changes + Style(bold=False, underline=gray or None)
