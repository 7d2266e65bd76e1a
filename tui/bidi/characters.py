"""What the layout must know of one character: its bidi class, whether it shows, what mirrors it."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from rich.cells import get_character_cell_size

ZERO_WIDTH_JOINER = "\u200d"
ZERO_WIDTH_NON_JOINER = "\u200c"
NO_BREAK_SPACE = "\u00a0"
REPLACEMENT = "\ufffd"

# Format characters of category Cf that are drawn: Arabic number signs, end of ayah, Syriac abbreviation.
_VISIBLE_FORMATS = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2")


@lru_cache(maxsize=8192)
def is_invisible(char: str) -> bool:
    """Whether a character takes no cell and must not reach the terminal.

    Controls, line separators and format characters are; the tab is not (it shows as a space).
    """
    category = unicodedata.category(char)
    if "\ufdd0" <= char <= "\ufdef":
        return True  # noncharacters, some of which mark isolates
    return category in {"Cc", "Cf", "Zl", "Zp"} and char != "\t" and char not in _VISIBLE_FORMATS


@lru_cache(maxsize=8192)
def is_mark(char: str) -> bool:
    """Whether a character sits on the one before it and must never be parted from it."""
    if is_invisible(char) or char == "\t":
        return False
    category = unicodedata.category(char)
    return category.startswith("M") or (category != "Cs" and get_character_cell_size(char) == 0)


@lru_cache(maxsize=8192)
def is_harakah(char: str) -> bool:
    """Whether a character is a vowel or cantillation mark of a right-to-left script."""
    return "\u0590" <= char <= "\u08ff" and unicodedata.category(char) == "Mn"


@lru_cache(maxsize=8192)
def bidi_class(char: str) -> str:
    """The Bidi_Class of a character (UAX #9, table 4); BN for whatever the layout leaves out."""
    if is_invisible(char):
        return "BN"
    return unicodedata.bidirectional(char) or "L"


@lru_cache(maxsize=1)
def _mirrors() -> dict[str, str]:
    # Loads a compiled library, which plain Latin text never needs.
    from bidi.mirror import MIRRORED

    return dict(MIRRORED)


@lru_cache(maxsize=512)
def mirrored(char: str) -> str:
    """The character drawn in its stead in a right-to-left run (UAX #9, L4), or the character itself."""
    return _mirrors().get(char, char) if unicodedata.mirrored(char) else char


@lru_cache(maxsize=512)
def bracket(char: str) -> tuple[str, str] | None:
    """A paired bracket as (kind, canonical opening bracket), kind being `open` or `close`.

    BidiBrackets.txt was made from the mirrored characters of categories Ps and Pe, and so is this.
    Canonically equivalent brackets (U+2329 and U+3008) count as one.
    """
    category = unicodedata.category(char)
    if category not in {"Ps", "Pe"} or mirrored(char) == char:
        return None
    opening = char if category == "Ps" else mirrored(char)
    return ("open" if category == "Ps" else "close"), unicodedata.normalize("NFC", opening)
