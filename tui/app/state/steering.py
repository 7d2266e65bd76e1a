"""How the reader steers the summaries: their length, and sentences kept in them or left out."""

from __future__ import annotations

from msgspec.structs import replace

from briefs import Options
from summarizer import SentenceRef

_STEPS = {"sentences": 1, "words": 25, "percent": 5}  # 25 words are about a sentence


def lengthen(options: Options, step: int, *, of_set: bool, there: int | None = None) -> Options | None:
    """Make the summary of the set, or those of articles, longer or shorter by a step.

    Args:
        options: How they are made now.
        step: How many steps longer; shorter below 0.
        of_set: Whether it is the set's.
        there: How long it is where that is less than was asked for.

    Returns:
        How they are to be made; None where the summary is as long or as short as can be.
    """
    budget = options.length if of_set else options.article_length
    amount = (budget.amount if there is None else there) + step * _STEPS[budget.unit]
    if budget.unit == "percent":
        amount = min(amount, 100)
    if amount < 1 or amount == budget.amount:
        return None
    other = replace(budget, amount=amount)
    return replace(options, length=other) if of_set else replace(options, article_length=other)


def pin(options: Options, sentence: SentenceRef) -> Options:
    """Keep a sentence in the summaries of its article and of the set."""
    return replace(
        options,
        pinned=frozenset(options.pinned) | {sentence},
        dropped=frozenset(options.dropped) - {sentence},
    )


def unpin(options: Options, sentence: SentenceRef) -> Options:
    """Let a pinned sentence go."""
    return replace(options, pinned=frozenset(options.pinned) - {sentence})


def drop(options: Options, sentence: SentenceRef) -> Options:
    """Leave a sentence out of every summary."""
    return replace(
        options,
        pinned=frozenset(options.pinned) - {sentence},
        dropped=frozenset(options.dropped) | {sentence},
    )


def unsteer(options: Options) -> Options:
    """Pin nothing and drop nothing."""
    return replace(options, pinned=frozenset(), dropped=frozenset())
