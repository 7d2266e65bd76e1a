"""How a line ends: with a mark, as a sentence does, or not."""

from __future__ import annotations

from corpus.quotes import CLOSING

END_MARKS = (".", "!", "?", "؟", "…")
# Closing marks, and all that `str.isspace` takes for white space.
_BEHIND_MARKS = (
    f"{CLOSING} \t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
    "\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)


def ends_with_mark(text: str) -> bool:
    """Whether a line ends as a sentence does, with or without a closing quotation mark."""
    return text.rstrip(_BEHIND_MARKS).endswith(END_MARKS)


SENTENCE = 8
"""Words of the shortest sentence by which a part of a file is known to hold an article; set by hand."""


def is_sentence(text: str) -> bool:
    """Whether a line has the words and the end of such a sentence."""
    return len(text.split()) >= SENTENCE and ends_with_mark(text)


def ends_with_full_stop(text: str) -> bool:
    """Whether its mark is one full stop."""
    end = text.rstrip(_BEHIND_MARKS)[-2:]
    return end.endswith(".") and end != ".."
