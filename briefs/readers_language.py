"""Of sentences of several languages that state the same, the one that the reader reads."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from msgspec.structs import replace

from summarizer import Choice, Document, is_dangling


def told_to(
    document: Document, choices: Sequence[Choice], reader: str | None, pinned: Collection[int] = ()
) -> list[Choice]:
    """The choices, each by the sentence of its own in the reader's language, if one that stands alone is.

    Args:
        document: The candidates that were chosen from.
        choices: The chosen ones.
        reader: ISO 639-1 code of the reader's language; None leaves all as they are.
        pinned: Candidates that are told as they are, for the reader chose them.
    """
    return [_told_to(document, choice, reader, pinned) if reader else choice for choice in choices]


def _told_to(document: Document, choice: Choice, reader: str | None, pinned: Collection[int]) -> Choice:
    own = best_told(document, (choice.candidate, *choice.also), reader)
    if own == choice.candidate or choice.candidate in pinned:
        return choice
    also = (choice.candidate, *(other for other in choice.also if other != own))
    return replace(choice, candidate=own, also=also)


def best_told(document: Document, same: Sequence[int], reader: str | None) -> int:
    """Which of some candidates that state the same is told: the first, but for one in the reader's language."""
    candidates = document.candidates
    if reader is None or candidates[same[0]].language.code == reader:
        return same[0]
    own = (i for i in same if candidates[i].language.code == reader and not is_dangling(candidates[i]))
    return next(own, same[0])
