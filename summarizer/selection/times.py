"""Which sentences look back on what was long before, and which look ahead, by their dates and their tense."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from summarizer.candidate import Candidate
from summarizer.document import Document
from summarizer.facts import Fact
from summarizer.facts.iso_dates import publication_day
from summarizer.sentence_index import SentenceIndex
from summarizer.sentences.cues import cues

# Days before its article's own; from 30 to 300 the orders of `brief_order` stay as near to those of editors.
_LONG_AGO = 90
# Words of a sentence among which its main verb stands; not tuned.
_OPENING = 10


class Times(NamedTuple):
    """When what the candidates tell of was, as far as it is told.

    Attributes:
        past: Those that look back: all their dates are long before their article, or they tell in the pluperfect.
        ahead: Those that name a day after that of their article.
    """

    past: frozenset[int]
    ahead: frozenset[int]


def times(document: Document, facts: Sequence[Fact]) -> Times:
    """Which candidates look back, and which ahead; by their tense alone where an article has no date."""
    past = {i for i, candidate in enumerate(document.candidates) if _in_pluperfect(candidate)}
    ahead = set()
    for i, ends in _ends(document, facts).items():
        day = publication_day(document.articles[document.candidates[i].article].published)
        if day is None:
            continue
        long_ago = (day - datetime.timedelta(days=_LONG_AGO)).isoformat()
        if all(end < long_ago[: len(end)] for end in ends):
            past.add(i)
        elif any(end > day.isoformat()[: len(end)] for end in ends):
            ahead.add(i)
    return Times(frozenset(past), frozenset(ahead - past))


def _ends(document: Document, facts: Sequence[Fact]) -> Mapping[int, list[str]]:
    """The dates that each candidate names, in ISO 8601; of a range its end."""
    places = SentenceIndex(document)
    found: defaultdict[int, list[str]] = defaultdict(list)
    for number, _, _, index in places.placed(facts, {"date"}):
        iso = facts[number].iso
        if iso is not None and index is not None:
            found[index].append(iso.rpartition("/")[2])
    return found


def _in_pluperfect(candidate: Candidate) -> bool:
    """Whether a sentence tells what had been before: «had announced», «كان … قد أعلن»."""
    known, words = cues(candidate.language), candidate.words[:_OPENING]
    at = next((n for n, word in enumerate(words) if word in known["had"]), None)
    if at is None:
        return False
    return not known["had done"] or not known["had done"].isdisjoint(words[at:])
