"""Time that has passed: «trapped since ten days», and three days later «since thirteen», are no contradiction."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from summarizer.comparison import word_lists
from summarizer.comparison.differences import Difference
from summarizer.comparison.one_thing import SPANS_OF_TIME
from summarizer.comparison.values.values import Value
from summarizer.document import Document
from summarizer.facts.tokens import tokens_of

# «Since more than ten days»: so many words stand between at most; set by hand.
_NEAR = 3


def without_elapsed(document: Document, differences: Sequence[Difference]) -> list[Difference]:
    """Differences less spans of time that both count up to the day of writing, unless that is known to be one day.

    Args:
        document: A set's candidates.
        differences: What was found to differ.
    """
    return [own for own in differences if not _are_elapsed(document, own)]


def _are_elapsed(document: Document, own: Difference) -> bool:
    ends = (own.first, own.second)
    if own.first.about not in SPANS_OF_TIME or own.first.quantity is None:
        return False
    days = {document.articles[value.article].day for value in ends}
    return not (len(days) == 1 and all(days)) and all(_counts_up(document, value) for value in ends)


def _counts_up(document: Document, value: Value) -> bool:
    """Whether a word for «since» stands right in front of a figure."""
    tokens = tokens_of(document, document.candidates[value.candidate])
    at = bisect_left(tokens.starts, value.start)
    since = word_lists.words(tokens.language.code, "counting_from.txt")
    return not since.isdisjoint(tokens.words[max(0, at - _NEAR) : at])
