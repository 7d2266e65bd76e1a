"""Raw text to lines fit to be shown: unsafe characters removed, white space and line ends settled.

No letter, digit or punctuation mark of the text is changed, but that an accent set behind its letter joins it.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

from msgspec import Struct

# Any of what `harmless` changes, and of what it begins with: most texts hold none, and one search tells.
_SUSPECT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff"
    "\ufdd0-\ufdef\ufeff\ufff0-\ufffb\ufffe\uffff\U000e0000-\U000e0fff]"
)
# Letters with the accents that stand behind them as characters of their own (the Unicode block of combining marks,
# in which Latin, Greek and Cyrillic have theirs). Arabic has its marks in a block of its own, and they stay as they
# are written: joining would turn alef and a hamza above it into another letter, and put a vowel before a shadda.
_ACCENT = re.compile("[\u0300-\u036f]")
_ACCENTED = re.compile("[^\\W\\d_][\u0300-\u036f]+")
_ODD_BLANKS = (
    "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_ENDS, _CLOSING = (".", "!", "?", "؟", "…", ":"), '»”"’)]′'
_WIDEST_WRAP = 130  # columns: mail and print wrap between 60 and 80, wide editors up to 120
_NARROWEST_WRAP = 40  # columns: lines that are shorter are verse or a list


class Line(Struct, frozen=True):
    """A line of a cleaned source.

    Attributes:
        text: Without outer blanks; never empty.
        after_blank: Whether a blank line, or the start of the text, stands before it.
    """

    text: str
    after_blank: bool


def settle(text: str) -> str:
    """The text without escape sequences, control characters and bidi controls, with plain blanks and line ends."""
    text = harmless(text)
    if "  " in text or any(blank in text for blank in _ODD_BLANKS):
        return re.sub("[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+", " ", text)
    return text


def harmless(text: str) -> str:
    """The text likewise, with its blanks as they are."""
    if not _SUSPECT.search(text):
        return text
    text = re.sub("\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]", "\n", text)
    # ECMA-48 sequences with what they carry, so that no «[31m» stays behind: CSI, then strings (OSC, DCS, APC, PM,
    # SOS) up to their end where it comes on the same line, then all other escapes.
    text = re.sub(
        "(?:\x1b\\[|\x9b)[0-?]*[ -/]*[@-~]?"
        "|(?:\x1b[\\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c\n\x90\x98\x9d-\x9f]*(?:\x07|\x1b\\\\|\x9c)"
        "|\x1b[ -/]*[0-~]?",
        "",
        text,
    )
    # Controls but for line ends and blanks; marks, embeddings, overrides and isolates of the bidi algorithm;
    # invisible operators, soft hyphens, byte order marks, tags, variation selectors beyond text's; what is no
    # character at all. Joiners (U+200C, U+200D) spell words and stay.
    text = re.sub(
        "[\x00-\x08\x0e-\x1b\x1c-\x1f\x7f\x80-\x84\x86-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e"
        "\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff0-\ufffb\ufffe\uffff\U000e0000-\U000e0fff]",
        "",
        text,
    )
    return re.sub("[\ud800-\udfff]", "\ufffd", text)


def composed(text: str) -> str:
    """The text with each accent in its letter (Unicode's form NFC), as word lists have them; Arabic as it is."""
    if not _ACCENT.search(text):
        return text  # most texts: one search tells in a sixth of the time
    return _ACCENTED.sub(lambda letter: unicodedata.normalize("NFC", letter[0]), text)


def lines(text: str) -> list[Line]:
    """The lines of a source, settled, with whole letters, hard-wrapped paragraphs joined again."""
    found: list[Line] = []
    blank = True
    for raw in composed(settle(text)).split("\n"):
        stripped = raw.strip()
        if stripped:
            found.append(Line(stripped, blank))
        blank = not stripped
    return _unwrap(found)


def _unwrap(found: list[Line]) -> list[Line]:
    """Join lines that were broken to fit a width.

    A text counts as wrapped where most of its breaks within a block come in mid-sentence and only where the
    next word would not have fitted any more.
    """
    inner = [(a.text, b.text) for a, b in pairwise(found) if not b.after_blank]
    # A headline or an address on a line of its own may be longer than the lines of a paragraph.
    width = max((len(text) for pair in inner for text in pair if " " in text), default=0)
    full = [len(a) + 1 + len(b.split(" ", 1)[0]) > width for a, b in inner]
    open_ended = sum(
        is_full and not a.rstrip(_CLOSING).endswith(_ENDS)
        for is_full, (a, _) in zip(full, inner, strict=True)
    )
    if not (_NARROWEST_WRAP <= width <= _WIDEST_WRAP and len(inner) >= 3 and open_ended > len(inner) / 2):
        return found
    joined = found[:1]
    for before, line in pairwise(found):
        first_word = line.text.split(" ", 1)[0]
        # A line that ends short of the width ends a paragraph; a headline is set in larger letters.
        goes_on = line.text[0].islower() and not before.text.rstrip(_CLOSING).endswith(_ENDS)
        is_short = len(before.text) + 1 + len(first_word) <= width
        if line.after_blank or (is_short and not goes_on):
            joined.append(line)
        else:
            joined[-1] = Line(f"{joined[-1].text} {line.text}", joined[-1].after_blank)
    return joined
