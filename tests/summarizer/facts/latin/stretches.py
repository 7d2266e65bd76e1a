"""Sentences of the tests of this folder in which one stretch of tokens stands in brackets."""

from __future__ import annotations

from corpus import get_language
from summarizer.facts.tokens import Tokens, tokenize


def stretch(text: str, language: str) -> tuple[Tokens, int, int]:
    """The tokens of a text without its brackets, and the first and last token of what stood in them."""
    before, _, rest = text.partition("[")
    inside, _, behind = rest.partition("]")
    tokens = tokenize(before + inside + behind, get_language(language))
    ends = len(before) + len(inside)
    own = [k for k in range(len(tokens)) if len(before) <= tokens.starts[k] < ends]
    return tokens, own[0], own[-1]
