"""Which sentences are background and which look ahead, by their dates, their tense and how they open."""

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
        background: Those whose dates are all long before their article; and, where they have no newer one, those in
            the pluperfect and those that describe somebody or something: «Y lies by the sea».
        ahead: Those that name a day after that of their article.
    """

    background: frozenset[int]
    ahead: frozenset[int]


def times(document: Document, facts: Sequence[Fact]) -> Times:
    """Which candidates are background and which look ahead; by their words alone where an article has no date."""
    background = {i for i, candidate in enumerate(document.candidates) if _is_background(candidate)}
    ahead = set()
    for i, ends in _ends(document, facts).items():
        day = publication_day(document.articles[document.candidates[i].article].published)
        if day is None:
            continue
        long_ago = (day - datetime.timedelta(days=_LONG_AGO)).isoformat()
        if not all(end < long_ago[: len(end)] for end in ends):
            background.discard(i)
            if any(end > day.isoformat()[: len(end)] for end in ends):
                ahead.add(i)
        elif not _says(document.candidates[i]):  # what is said of long ago is said now
            background.add(i)
    return Times(frozenset(background), frozenset(ahead))


def _ends(document: Document, facts: Sequence[Fact]) -> Mapping[int, list[str]]:
    """The dates that each candidate names, in ISO 8601; of a range its end."""
    places = SentenceIndex(document)
    found: defaultdict[int, list[str]] = defaultdict(list)
    for number, _, _, index in places.placed(facts, {"date"}):
        iso = facts[number].iso
        if iso is not None and index is not None:
            found[index].append(iso.rpartition("/")[2])
    return found


def _says(candidate: Candidate) -> bool:
    """Whether a sentence opens with somebody saying something."""
    language = candidate.language
    opening = [*candidate.words[:2], *map(language.without_conjunction, candidate.words[:2])]
    return not language.reporting_verbs.isdisjoint(opening)


def _is_background(candidate: Candidate) -> bool:
    """Whether a sentence describes, or tells what had been before: «had announced», «كان … قد أعلن»."""
    known, words = cues(candidate.language), candidate.words[:_OPENING]
    if words and words[0] in known["describes"]:
        return known["demonstrative"].isdisjoint(words[1:2])  # «this is the third attack» is the news
    at = next((n for n, word in enumerate(words) if word in known["had"]), None)
    if at is None:
        return False
    return not known["had done"] or not known["had done"].isdisjoint(words[at:])
