"""The minutes of a match in which somebody scored: «in the 51st minute», told of the player who is named there."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from summarizer.candidate import Candidate
from summarizer.comparison.values.quantity import Quantity
from summarizer.comparison.values.values import Value

MINUTE = "scored by"
"""What a minute is about, the number of the player's fact behind it; a span of minutes is another kind."""
_MINUTE = re.compile(
    r"(?:ال|لل)دقيقة\s\(?(\d{1,3})\b|\b(\d{1,3})\s?(?:e|è|ème|st|nd|rd|th)[\s-]minute", re.IGNORECASE
)
# A player is named so near in front, or else behind, in characters; set by hand.
_NEAR = 60


def goal_minutes(index: int, candidate: Candidate, people: Sequence[tuple[int, int]]) -> Iterator[Value]:
    """The minutes of a sentence that stand by a player's name: by the nearest in front, else the first behind.

    Args:
        index: The candidate's.
        candidate: The sentence.
        people: The ends of the names of its article's people, in order, each with the number of its fact.
    """
    offset = candidate.sentence.start
    for match in _MINUTE.finditer(candidate.text):
        start, end = offset + match.start(), offset + match.end()
        at = bisect_left(people, (start + 1, -1))
        before = people[at - 1] if at else None
        behind = people[at] if at < len(people) else None
        if before is not None and offset < before[0] and start - before[0] <= _NEAR:
            player = before[1]
        elif behind is not None and behind[0] <= candidate.sentence.end and behind[0] - end <= _NEAR:
            player = behind[1]
        else:
            continue
        number = float(match[1] or match[2])
        said = Quantity(MINUTE, "", number, number, "", False, start, end, (start, end))
        yield Value(index, candidate.article, "figure", f"{MINUTE} {player}", start, end, said)
