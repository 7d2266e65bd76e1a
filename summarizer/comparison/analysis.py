"""A story's articles held against each other: all that the parts of a brief are made of."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from msgspec import Struct

from summarizer.comparison.agreement import Agreement, agreement
from summarizer.comparison.apart.causes import causes_apart
from summarizer.comparison.apart.claimants import claimed_apart
from summarizer.comparison.apart.clashing import clashing, clashing_elsewhere
from summarizer.comparison.apart.contraries import contraries
from summarizer.comparison.apart.denials import denied, denied_apart
from summarizer.comparison.apart.disputed import disputed
from summarizer.comparison.apart.elapsed import without_elapsed
from summarizer.comparison.apart.elsewhere import elsewhere
from summarizer.comparison.apart.loose_ties import without_loose
from summarizer.comparison.apart.meetings import meetings_apart
from summarizer.comparison.apart.names import names_apart
from summarizer.comparison.apart.not_yet import not_yet
from summarizer.comparison.apart.offices import Offices
from summarizer.comparison.apart.one_event import of_one_event, quoted_on_one_event
from summarizer.comparison.apart.overtaken import is_moved, led_by_earlier, moved, overtaken
from summarizer.comparison.apart.places import Sites, places_apart, sites_apart
from summarizer.comparison.apart.quotations import quoted_apart
from summarizer.comparison.apart.reactions import reactions_apart
from summarizer.comparison.apart.replacements import replacements
from summarizer.comparison.apart.risen_tolls import of_risen_tolls
from summarizer.comparison.apart.rounds import Rounds
from summarizer.comparison.apart.series import series, without_bulletins
from summarizer.comparison.apart.speakers import speakers_apart
from summarizer.comparison.apart.told_alike import told_alike
from summarizer.comparison.apart.turns import turns_apart
from summarizer.comparison.apart.two_deeds import deeds_apart
from summarizer.comparison.apart.two_events import without_two_events
from summarizer.comparison.apart.weekdays import weekdays_apart
from summarizer.comparison.claims import Claim, find_claims
from summarizer.comparison.conflicts import conflicts, outdated
from summarizer.comparison.differences import Difference, find_differences
from summarizer.comparison.pairs.judging import judge_all
from summarizer.comparison.pairs.relations import SAME, Judged, Pair, Relations, pair_of, relate
from summarizer.comparison.pairs.sameness import Model
from summarizer.comparison.pairs.statements import Statements, describe
from summarizer.comparison.pairs.undated import sure_of
from summarizer.comparison.reuse.text_reuse import Copy, find_copies
from summarizer.comparison.sources.attribution import Attribution
from summarizer.comparison.values.value_reading import read_values
from summarizer.comparison.values.values import Value
from summarizer.document import Document
from summarizer.facts import Fact
from summarizer.facts.conflicts import Conflict, differing_years
from summarizer.facts.quote_variants import differing_quotations
from summarizer.sentence_index import SentenceIndex

# Pairs less likely than this to state the same are never told to, whatever their values.
_LEAST_LIKELY = 0.2


class Analysis(Struct, frozen=True):
    """What a comparison of articles found.

    Attributes:
        document: The articles' candidates.
        facts: Their key facts, empty where none were asked for.
        copies: What pairs of them share.
        statements: What the candidates are compared by.
        judged: How likely pairs of candidates of different articles state the same.
        relations: How they relate, where that is sure.
        claims: What several articles say.
        conflicts: What they disagree on.
        agreed: How far they carry each other's sentences.
        attribution: Who stands behind them.
        values: The values that each candidate gives.
    """

    document: Document
    facts: tuple[Fact, ...]
    copies: tuple[Copy, ...]
    statements: Statements
    judged: Mapping[Pair, Judged]
    relations: Relations
    claims: tuple[Claim, ...]
    conflicts: tuple[Conflict, ...]
    agreed: Agreement
    attribution: Attribution
    values: Sequence[Sequence[Value]]

    @property
    def voices(self) -> int:
        """How many of the articles are no reprints of another."""
        return len(set(self.agreed.origin))


def analyse(
    document: Document, facts: Sequence[Fact], by: Model | None = None, *, every_pair: bool = True
) -> Analysis:
    """Compare the articles of a story.

    Args:
        document: Their candidates.
        facts: Their key facts; without them statements are compared by words and figures alone.
        by: The model that judges sameness; the one that comes with Mujaz where left out.
        every_pair: Compare the values of every pair of articles (quadratic); otherwise only of pairs that have a
            judged pair of sentences.
    """
    facts, copies = tuple(facts), tuple(find_copies(document.articles))
    statements, values = _read(document, facts)
    attribution = Attribution(document, facts)
    judged = without_loose(document, judge_all(document, facts, statements, values, attribution, by))
    apart = series(document, values, judged) | elsewhere(document, facts, statements, values)
    judged = {pair: own for pair, own in judged.items() if _articles(document, pair) not in apart}
    compared = _compared(document, facts, statements, values, judged, attribution)
    sure = compared.judged
    turned = turns_apart(document, sure, _LEAST_LIKELY) | deeds_apart(document, values, sure, _LEAST_LIKELY)
    found = compared.found(apart, every_pair=every_pair)
    differences = compared.of_one_part(found, turned)
    worded = differing_quotations(facts, {article.id: article.language for article in document.articles})
    differing = {own.pair for own in found} | turned | _worded_otherwise(document, worded)
    differing.update(compared.pairs_apart())
    relations = relate(sure, differing)
    claims = tuple(find_claims(document, statements, sure, differing, copies))
    told = tuple(compared.conflicts(differences, worded))
    agreed = agreement(document, copies, claims, relations, _unfit(document, told, values))
    return Analysis(
        document, facts, copies, statements, judged, relations, claims, told, agreed, attribution, values
    )


def _read(document: Document, facts: Sequence[Fact]) -> tuple[Statements, Sequence[Sequence[Value]]]:
    """What the candidates state, and the values that each gives; of a single article nothing."""
    if len(document.articles) > 1:
        return describe(document, facts), read_values(document, facts)
    # Nothing is compared with them, and a text may be one sentence of a megabyte.
    nothing: list[Value] = []
    return Statements((), {}, {}), [nothing] * len(document.candidates)


def _unfit(document: Document, told: Sequence[Conflict], values: Sequence[Sequence[Value]]) -> frozenset[int]:
    """The candidates that hold a slip or a value that was overtaken, or lead with an earlier one."""
    slips = [m for conflict in told for value in conflict.values if value.outlier for m in value.mentions]
    return SentenceIndex(document).holding([*slips, *outdated(told)]) | led_by_earlier(values)


class _Compared(Struct, frozen=True):
    """What a story's articles are held against each other by, and in what they differ."""

    document: Document
    facts: Sequence[Fact]
    statements: Statements
    values: Sequence[Sequence[Value]]
    judged: Mapping[Pair, Judged]
    attribution: Attribution
    sites: Sites
    rounds: Rounds
    offices: Offices
    alike: Collection[Pair]

    def found(self, apart: Collection[Pair], *, every_pair: bool) -> list[Difference]:
        """The differences of articles that are not apart.

        Args:
            apart: The pairs of articles that tell two events of a series.
            every_pair: Whether all pairs of articles are held against each other.
        """
        found = self._differences(every_pair=every_pair)
        return [own for own in found if _articles(self.document, own.pair) not in apart]

    def of_one_part(self, found: Sequence[Difference], turned: Collection[Pair]) -> list[Difference]:
        """Differences less dates where what is done is the opposite, and figures of two rounds or parties.

        Args:
            found: What was found to differ.
            turned: The pairs of candidates of which one tells the opposite of the other.
        """
        of_one = self.offices.without_two(self.rounds.without_two(found))
        return [own for own in of_one if not (own.first.kind == "date" and own.pair in turned)]

    def _differences(self, *, every_pair: bool) -> Iterator[Difference]:
        """All differences of values, names, places, speakers, causes and claims."""
        document, facts, judged = self.document, self.facts, self.judged
        if len(document.articles) < 2:
            return  # what is held of its names for others to be held against may be more than the text
        yield from find_differences(document, self.statements, self.values, judged, every_pair=every_pair)
        yield from overtaken(self.values)
        yield from moved(self.values, judged)
        yield from names_apart(document, facts, self.statements, judged)
        yield from replacements(document, facts, judged)
        yield from speakers_apart(document, facts, judged, self.attribution)
        yield from causes_apart(document, judged)
        yield from places_apart(document, judged, self.sites)
        yield from claimed_apart(document, judged)
        yield from denied_apart(document, judged, self.attribution)
        yield from disputed(document, self.values, self.attribution)

    def pairs_apart(self) -> Iterator[Pair]:
        """The pairs of candidates that do not state the same, though nothing tells what differs."""
        document, judged = self.document, self.judged
        if len(document.articles) < 2:
            return
        yield from clashing(self.values, judged, _LEAST_LIKELY)
        yield from clashing_elsewhere(document, self.values, judged, _LEAST_LIKELY)
        yield from quoted_apart(document, judged, SAME)
        yield from not_yet(document, judged, SAME)
        yield from reactions_apart(document, judged, SAME)
        yield from meetings_apart(document, self.facts, judged, SAME)
        yield from weekdays_apart(document, judged, SAME)
        yield from denied(document, judged, _LEAST_LIKELY)
        yield from contraries(document, judged, SAME)
        yield from self.offices.apart(judged, SAME)
        yield from sites_apart(document, judged, self.sites)
        yield from (pair for pair, own in judged.items() if own.same >= SAME and self.rounds.are_two(pair))

    def conflicts(self, differences: Sequence[Difference], quotations: Sequence[Conflict]) -> list[Conflict]:
        """What the articles disagree on: years of events, differences of one event, quotations in other words."""
        document, values, judged = self.document, self.values, self.judged
        of_one = of_one_event(document, without_elapsed(document, _once(differences)), values, judged)
        of_one = without_bulletins(document, of_one, values)
        of_one = without_two_events(document, of_one, values, self.statements, self.facts, self.sites)
        of_one = [own for own in of_one if _articles(document, own.pair) not in self.alike]
        # Who says from which day it was moved tells of the same thing, however long after.
        of_one += (own for own in differences if own not in of_one and is_moved(own, values))
        return [
            *(conflict for fact in self.facts if fact.kind == "event" for conflict in differing_years(fact)),
            *conflicts(document, of_one, values, self.facts, judged),
            *quoted_on_one_event(document, quotations, values, judged, self.alike),
        ]


def _compared(
    document: Document,
    facts: Sequence[Fact],
    statements: Statements,
    values: Sequence[Sequence[Value]],
    judged: Mapping[Pair, Judged],
    attribution: Attribution,
) -> _Compared:
    """What articles are held against each other by: pairs that are not sure to state the same are none."""
    alike = told_alike(document, values, judged)
    sure = of_risen_tolls(document, values, sure_of(document, judged, alike))
    return _Compared(
        document,
        facts,
        statements,
        values,
        sure,
        attribution,
        Sites(document, facts),
        Rounds(document, values),
        Offices(document),
        alike,
    )


def _once(differences: Sequence[Difference]) -> list[Difference]:
    """Differences less names that differ as who said so, and places that are told with their sort too.

    Nor is it one statement of two who said it where they told two figures.
    """
    counted = {own.pair for own in differences if own.first.kind == "figure"}
    spoken = {own.pair for own in differences if own.first.about == "speaker"}
    sited = {own.pair for own in differences if own.first.about.startswith("place ")}
    return [
        own
        for own in differences
        if not (own.first.kind == "name" and own.pair in spoken)
        and not (own.first.about == "speaker" and own.pair in counted)
        and not (own.first.about == "place" and own.pair in sited)
    ]


def _articles(document: Document, pair: Pair) -> Pair:
    """The articles of a pair of candidates."""
    return pair_of(*(document.candidates[i].article for i in pair))


def _worded_otherwise(document: Document, quotations: Sequence[Conflict]) -> set[Pair]:
    """The pairs of candidates that give one quotation in different words."""
    found = set()
    index = SentenceIndex(document)
    for conflict in quotations:
        held = [index.holding(value.mentions) for value in conflict.values]
        for n, ours in enumerate(held):
            for theirs in held[n + 1 :]:
                found |= {pair_of(i, j) for i in ours for j in theirs if i != j}
    return found
