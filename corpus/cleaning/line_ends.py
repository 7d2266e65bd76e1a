"""How a line ends: with a mark, as a sentence does, or not."""

from __future__ import annotations

import re

from corpus.quotes import CLOSING
from corpus.sentences import CALL

END_MARKS = (".", "!", "?", "؟", "…")
# Closing marks, and all that `str.isspace` takes for white space.
_BEHIND_MARKS = (
    f"{CLOSING} \t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
    "\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
_CALL_AT_END = re.compile(CALL + "$")
_CALL_ENDS = ("]", *"\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079")
_CALLS_LONGEST = 60  # characters at a line's end that its calls of notes stand in: a bound


def _sentence_end(text: str) -> str:
    """A line up to its last mark: without closing marks behind it, and what leads to notes («full. [6]»)."""
    end = text.rstrip()
    if end.endswith(_CALL_ENDS):
        front, called = end[:-_CALLS_LONGEST], end[-_CALLS_LONGEST:]
        while at := _CALL_AT_END.search(called):
            called = called[: at.start()].rstrip()
        end = front + called
    return end.rstrip(_BEHIND_MARKS)


def ends_with_mark(text: str) -> bool:
    """Whether a line ends as a sentence does, with or without a closing quotation mark."""
    return _sentence_end(text).endswith(END_MARKS)


SENTENCE = 8
"""Words of the shortest sentence by which a part of a file is known to hold an article; set by hand."""


def is_sentence(text: str) -> bool:
    """Whether a line has the words and the end of such a sentence."""
    return len(text.split()) >= SENTENCE and ends_with_mark(text)


def ends_with_full_stop(text: str) -> bool:
    """Whether its mark is one full stop."""
    end = _sentence_end(text)[-2:]
    return end.endswith(".") and end != ".."
