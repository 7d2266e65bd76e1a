"""Finding all that holds sentences apart: what is told of it, and what only keeps them from stating the same."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from msgspec import Struct

from summarizer.comparison.apart.causes import causes_apart
from summarizer.comparison.apart.claimants import claimed_apart
from summarizer.comparison.apart.clashing import clashing
from summarizer.comparison.apart.denials import denied, denied_apart
from summarizer.comparison.apart.disputed import disputed
from summarizer.comparison.apart.meetings import meetings_apart
from summarizer.comparison.apart.names import names_apart
from summarizer.comparison.apart.not_yet import not_yet
from summarizer.comparison.apart.overtaken import overtaken
from summarizer.comparison.apart.places import Sites, places_apart
from summarizer.comparison.apart.quotations import quoted_apart
from summarizer.comparison.apart.replacements import replacements
from summarizer.comparison.apart.speakers import speakers_apart
from summarizer.comparison.apart.turns import turns_apart
from summarizer.comparison.apart.two_events import without_two_events
from summarizer.comparison.attribution import Attribution
from summarizer.comparison.differences import Difference, find_differences
from summarizer.comparison.relations import SAME, Judged, Pair, articles_of
from summarizer.comparison.statements import Statements
from summarizer.comparison.values import Value
from summarizer.document import Document
from summarizer.facts import Fact

# Pairs less likely than this to state the same are never told to, whatever their values.
_LOOKED_AT = 0.2


class Apart(Struct, frozen=True):
    """What holds the sentences of a set apart.

    Attributes:
        differences: What is told to differ.
        pairs: The pairs of candidates that do not state the same, be that told or not.
    """

    differences: tuple[Difference, ...]
    pairs: frozenset[Pair]


def find_apart(  # noqa: PLR0917 - all that was read of a set
    document: Document,
    facts: Sequence[Fact],
    statements: Statements,
    values: Sequence[Sequence[Value]],
    judged: Mapping[Pair, Judged],
    attribution: Attribution,
    bulletins: Collection[Pair],
) -> Apart:
    """What holds the sentences of a set apart.

    Args:
        document: Its candidates.
        facts: Its key facts.
        statements: Its statements.
        values: The values that each candidate gives.
        judged: How likely pairs of candidates state the same.
        attribution: Who stands behind its sentences.
        bulletins: The pairs of articles that are numbers of one bulletin, and contradict each other in nothing.
    """
    sites = Sites(document, facts)
    turned = turns_apart(document, judged, _LOOKED_AT)
    differences = [
        own
        for own in (
            *find_differences(document, statements, values, judged),
            *overtaken(values),
            *names_apart(document, facts, statements, judged),
            *replacements(document, facts, judged),
            *speakers_apart(document, facts, judged, attribution),
            *causes_apart(document, judged),
            *places_apart(document, judged, sites),
            *claimed_apart(document, judged),
            *denied_apart(document, judged),
            *disputed(document, values, attribution),
        )
        if articles_of(document, own.pair) not in bulletins
        and not (own.first.kind == "date" and own.pair in turned)
    ]
    pairs = {
        *(own.pair for own in differences),
        *clashing(values, judged, _LOOKED_AT),
        *quoted_apart(document, judged, SAME),
        *not_yet(document, judged, SAME),
        *meetings_apart(document, facts, judged, SAME),
        *denied(document, judged, _LOOKED_AT),
        *turned,
    }
    told = without_two_events(_once(differences), values, statements, facts, sites)
    return Apart(tuple(told), frozenset(pairs))


def _once(differences: Sequence[Difference]) -> list[Difference]:
    """Differences less those in the names of people that differ as who said so."""
    spoken = {own.pair for own in differences if own.first.about == "speaker"}
    return [own for own in differences if own.first.kind != "name" or own.pair not in spoken]
