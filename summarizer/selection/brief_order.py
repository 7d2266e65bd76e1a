"""The order of a set's summary: the core first, then reasons and figures, what comes next, background last.

How late a sentence comes is learned from briefs that a reader made of whole sentences; see `key_points`. What the
headlines announce beside the core comes the sooner, and so does what is still to come; background comes behind all
news. Sentences that speak of one thing stand together: of all orders the one is taken in which lateness and
neighbours are best served together, found by a beam search.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from operator import itemgetter

from summarizer import similarity
from summarizer.document import Document
from summarizer.selection.key_points import KeyPoints
from summarizer.selection.leads import POOR
from summarizer.sentences.cues import cues

# On the development sets 36 lines of a thousand are not understood behind what comes before them, where .35 leaves
# 59 and .25 leaves 42. Below the second, 1 in 6 hangs.
LEANS = 0.15
"""So likely at least a sentence is kept directly behind the one before it, where both are chosen."""
# A sentence of less may come first.
_STANDS = 0.5
# Learned from 254 orders that four editors gave the lines of briefs of the 60 development sets (a log-linear model
# over all orders of a brief, penalty 10), beside a lateness of 1: so much sooner comes what tells all that the
# headlines say beside the core, and what hangs; so much two neighbours gain that share all their words, and that
# stand behind each other in their article (.32 and .11 were learned; .4 and .2 serve as well or better since what
# looks back comes last). Learned from other sets the weights bring as much. Forty more features tell no more.
_ANNOUNCED, _HANGING, _ALIKE, _NEXT = 0.54, 0.24, 0.4, 0.2
# So much sooner comes what is still to come; set by hand, .3 and .4 as well. With it, and what looks back last,
# Kendall's tau to two of the editors' orders is .70 (.65 without both) and half of the neighbours are kept; the
# two editors reach .93 and .88 with each other (tests/benchmarks/orders.py).
_AHEAD = 0.2
# So much its next sentence has of what looks back where both are told as one: an arrest and its charges. At .15 tau
# is .70 as well, at .35 and without it .69.
_GOES_ON = 0.25
# So many of the beginnings found are gone on with: of eight lines as good as three hundred, and better than thirty.
_BEAM = 100
# Of more units, which fill more than a page, lateness alone decides: the search would take its time. Not tuned.
_MOST = 16


def in_brief_order(document: Document, chosen: Sequence[int], points: KeyPoints) -> list[int]:
    """The chosen candidates in the order a reader wants them.

    Background comes last. A sentence that leans on the one before it stands directly behind it where that is chosen
    too, and the first one does not lean on any where there is such a one.
    """
    if not chosen:
        return []
    units: list[list[int]] = []
    for i in sorted(chosen):
        last = units[-1] if units else []
        leans = points.hanging[i] >= LEANS and not _digresses(document, i)
        if last and last[-1] == i - 1 and document.standings[i].place and leans:
            last.append(i)
        else:
            units.append([i])
    late = _late(document, chosen, points)
    background = _background(document, chosen, points)
    units.sort(key=lambda unit: (unit[0] in background, late[unit[0]], unit[0]))
    first = next((unit for unit in units if points.hanging[unit[0]] < _STANDS), units[0])
    rest = [unit for unit in units if unit is not first]
    news = [unit for unit in rest if unit[0] not in background]
    ordered = (
        _search(document, first, news, late) if len(news) <= _MOST else [i for u in (first, *news) for i in u]
    )
    # Article by article, so that a life or a case is told from its beginning.
    tail = [unit for unit in rest if unit[0] in background]
    articles = [document.candidates[unit[0]].article for unit in tail]
    tail.sort(key=lambda unit: (articles.index(document.candidates[unit[0]].article), unit[0]))
    return ordered + [i for unit in tail for i in unit]


def _background(document: Document, chosen: Sequence[int], points: KeyPoints) -> set[int]:
    """The chosen ones that are background, but for those that the next sentence of their article goes on from."""
    looks_back = {i for i in chosen if i in points.times.background}
    for i in sorted(looks_back, reverse=True):
        is_next = i + 1 in chosen and i + 1 not in looks_back and document.standings[i + 1].place > 0
        if is_next and _likeness(document, i, i + 1) >= _GOES_ON:
            looks_back.remove(i)
    return looks_back | {i for i in chosen if _digresses(document, i)}


def _likeness(document: Document, one: int, other: int) -> float:
    """The cosine of two candidates' words."""
    return similarity.cosine(document.vectors[one], document.vectors[other])


def _search(
    document: Document, first: Sequence[int], units: Sequence[Sequence[int]], late: Mapping[int, float]
) -> list[int]:
    """The units behind the first one, in the best order that a beam search finds."""
    lines = [*first, *(i for unit in units for i in unit)]
    vectors = document.vectors
    step = 1.0 / max(1, len(lines) - 1)

    def gain(i: int, before: int, place: int) -> float:
        beside = _ALIKE * similarity.cosine(vectors[before], vectors[i])
        return late[i] * place * step + beside + _NEXT * (before == i - 1 and document.standings[i].place > 0)

    beginnings = [(0.0, tuple(first), tuple(range(len(units))))]
    for _ in units:
        longer = []
        for value, told, left in beginnings:
            for n in left:
                total, begun = value, told
                for i in units[n]:
                    total += gain(i, begun[-1], len(begun))
                    begun = (*begun, i)
                longer.append((total, begun, tuple([k for k in left if k != n])))
        # Of equal ones that which keeps the order by lateness, in which the units are given.
        beginnings = sorted(longer, key=itemgetter(0), reverse=True)[:_BEAM]
    return list(beginnings[0][1])


def _late(document: Document, chosen: Sequence[int], points: KeyPoints) -> dict[int, float]:
    """How late each chosen one comes: the core first, and the sooner what tells what else is announced."""
    late = {
        i: points.order[i] - _HANGING * points.hanging[i] - _AHEAD * (i in points.times.ahead) for i in chosen
    }
    # Where an outlet says how something seems to it, the news is another line's.
    core = min(late, key=lambda i: (points.leads[i] < POOR, late[i], i))
    weights = document.headline_terms(range(len(document.articles)))
    whole = math.fsum(weights.values()) or 1.0
    for i in late:
        told = document.candidates[i].term_set - document.candidates[core].term_set
        late[i] -= _ANNOUNCED * math.fsum([weights[term] for term in told if term in weights]) / whole
    late[core] = -math.inf
    return late


def _digresses(document: Document, index: int) -> bool:
    """Whether a sentence says of itself that it is background: «it is recalled that», «it is worth noting»."""
    candidate = document.candidates[index]
    return bool(candidate.words) and candidate.words[0] in cues(candidate.language)["digression"]
