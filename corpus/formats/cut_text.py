"""Texts that a service cuts off, as NewsAPI («… [+1234 chars]») and GNews («... [1234 chars]») do."""

from __future__ import annotations

import re

from corpus.languages import detect, get_language
from corpus.sentences import split

_CUT = re.compile(r"(?:(?:…|\.{3})\s*+|(?<![\s….])\s*+)\[\+?\d+ chars\]\s*$")


def is_cut(text: str) -> bool:
    """Whether a text says how much of it is left out."""
    return " chars]" in text and bool(_CUT.search(text))


def whole_sentences(text: str) -> str:
    """A text that is cut off without its last sentence, where another one stands before that."""
    text = _CUT.sub("…", text)
    above, sign, last = text.rpartition("\n")
    spans = list(split(last, get_language(detect(text))))
    if len(spans) > 1:
        return above + sign + last[: spans[-2][1]]
    return above.rstrip() or text
