"""Days from which something was moved: «postponed from 12 May to 19 May», «on the 19th instead of the 12th»."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from msgspec.structs import replace

from summarizer.comparison import word_lists
from summarizer.comparison.values.values import Value
from summarizer.facts.tokens import Tokens

# «Instead of» stands so near in front of the day that no longer holds, and so does that it was due. Set by hand.
_NEAR = 4
_TO = frozenset({"الي", "to", "au", "à"})


def moved_days(tokens: Tokens, dated: Sequence[Value]) -> list[Value]:
    """The dates of a sentence, those from which something was moved as earlier ones.

    Args:
        tokens: The sentence.
        dated: The dates that it gives, in order.
    """
    if len(dated) < 2 and not any("/" in value.date for value in dated):
        return list(dated)
    roles = word_lists.table(tokens.language.code, "moved_days.tsv")
    held = [
        roles.get(word) or roles.get(tokens.language.without_conjunction(word), "") for word in tokens.words
    ]
    if not any(held):
        return list(dated)
    moved = next((at for at, role in enumerate(held) if role == "moved"), len(held))
    found: list[Value] = []
    for value in dated:
        at = bisect_left(tokens.starts, value.start)
        parted = _parted(tokens, value) if moved < at else ()
        if parted:
            found += parted
            continue
        front = held[max(0, at - _NEAR) : at + 1]
        due = "due" in front and moved < len(held)
        found.append(replace(value, earlier=True) if "instead" in front or due else value)
    return found if any(not value.earlier for value in found) else list(dated)


def _parted(tokens: Tokens, value: Value) -> Sequence[Value]:
    """A date that reads as a span, as the day from which and that to which something was moved."""
    first, _, last = value.date.partition("/")
    low, high = (bisect_left(tokens.starts, offset) for offset in (value.start, value.end))
    to = next((k for k in range(low + 1, high) if tokens.words[k] in _TO), None)
    if not last or to is None or to + 1 >= high:
        return ()
    words, said = tokens.words, ("relative",) if value.words[-1:] == ("relative",) else ()
    before = replace(
        value, end=tokens.ends[to - 1], date=first, words=(" ".join(words[low:to]), *said), earlier=True
    )
    return before, replace(
        value, start=tokens.starts[to + 1], date=last, role="", words=(" ".join(words[to + 1 : high]), *said)
    )
