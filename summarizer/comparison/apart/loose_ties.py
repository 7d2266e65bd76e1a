"""Articles that may tell of two events alike: two raids, two matches, two days of an exchange.

Where the days of two articles are not known, or far apart, what one sentence of each says proves little: articles
of one event have more in common than that.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from msgspec.structs import replace

from summarizer.candidate import Candidate
from summarizer.comparison import word_lists
from summarizer.comparison.pairs.relations import SAME, Judged, Pair, pair_of
from summarizer.document import Document
from summarizer.facts import lexicon
from summarizer.facts.iso_dates import publication_day

NEAR = 3
"""Articles so many days apart at most are of one event, if they are of one story; set by hand."""
SHORT = 3
"""Of an article of fewer sentences nothing more can be asked; set by hand."""
# Where two sentences are all that two articles have in common, they state the same when so likely to; what leads
# both when it is nearly word for word the same, for news of one kind leads alike. Set on undated press: of 30 such
# pairs 18 were wrong, 16 of which are less likely than this and 4 of the 12 right ones.
_SURE, _SURE_LEADS = 0.8, 0.95
# Others are held to be no likelier than this to state the same, which joins them to no claim; set by hand.
_LOOSE = 0.4
_NONE: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())


class Ties:
    """Answers whether two articles are known to be near in time, and what they have in common."""

    def __init__(self, document: Document, judged: Mapping[Pair, Judged]) -> None:
        """Count what the articles have in common.

        Args:
            document: A set's candidates.
            judged: How likely pairs of candidates state the same.
        """
        self._document, self._candidates, self._standings = document, document.candidates, document.standings
        self._leads: dict[int, tuple[frozenset[str], frozenset[str]]] = {}
        self._days = [publication_day(article.published) for article in document.articles]
        self._languages = [article.language for article in document.articles]
        self._sizes = [len(article.body) for article in document.articles]
        self._common: defaultdict[Pair, list[Pair]] = defaultdict(list)
        for pair, own in judged.items():
            if own.same >= SAME:
                self._common[self.articles(pair)].append(pair)

    def are_loose(self, pair: Pair) -> bool:
        """Whether the articles of two sentences of one language may be of two events, for all that is known."""
        a, b = self.articles(pair)
        days = self.days_between(pair)
        if days is not None and days <= NEAR:
            return False
        return self._languages[a] == self._languages[b] and min(self._sizes[a], self._sizes[b]) >= SHORT

    def days_between(self, pair: Pair) -> int | None:
        """How many days lie between the articles of two sentences; None where that is not known."""
        one, other = (self._days[n] for n in self.articles(pair))
        return None if one is None or other is None else abs((one - other).days)

    def are_undated(self, pair: Pair) -> bool:
        """Whether nothing tells how near in time the articles of two sentences are, which say more than one."""
        return self.days_between(pair) is None and min(self._sizes[n] for n in self.articles(pair)) > 1

    def others(self, pair: Pair) -> list[Pair]:
        """What the articles of two sentences have in common beside these."""
        return [own for own in self._common[self.articles(pair)] if own != pair]

    def of_two_days(self, pair: Pair) -> bool:
        """Whether the articles of two sentences name days or months in what leads them, and none that both do."""
        ours, theirs = (self._named_days(n) for n in self.articles(pair))
        return any(a and b and a.isdisjoint(b) for a, b in zip(ours, theirs, strict=True))

    def lead(self, pair: Pair) -> bool:
        """Whether two sentences are the first of their articles."""
        return all(self._standings[k].place == 0 for k in pair)

    def articles(self, pair: Pair) -> Pair:
        """The articles of two sentences, the lower index first."""
        return pair_of(*(self._candidates[k].article for k in pair))

    def _named_days(self, article: int) -> tuple[frozenset[str], frozenset[str]]:
        """The days of the week and the months that the first sentence of an article names."""
        if article not in self._leads:
            candidates = self._document.by_article[article][:1]
            self._leads[article] = _days_and_months(self._candidates[candidates[0]]) if candidates else _NONE
        return self._leads[article]


def without_loose(document: Document, judged: Mapping[Pair, Judged]) -> dict[Pair, Judged]:
    """Judgements, less likely where two sentences are all that articles have in common that may be of two events.

    So are what leads two such articles on two days.

    Args:
        document: A set's candidates.
        judged: How likely pairs of candidates state the same.
    """
    ties = Ties(document, judged)

    def is_loose(pair: Pair, own: Judged) -> bool:
        leads = ties.lead(pair)
        if own.same <= _LOOSE or own.same >= (_SURE_LEADS if leads else _SURE) or not ties.are_loose(pair):
            return False
        return not ties.others(pair) or (leads and ties.of_two_days(pair))

    return {pair: replace(own, same=_LOOSE) if is_loose(pair, own) else own for pair, own in judged.items()}


def _days_and_months(lead: Candidate) -> tuple[frozenset[str], frozenset[str]]:
    """The days of the week and the months that a sentence names."""
    language = lead.language
    calendar = lexicon.table(language.code, "calendar.tsv")
    found = (word_lists.entry(calendar, word, language) for word in lead.words)
    months = (str(month) for word in lead.words if (month := language.months.get(word)))
    return frozenset(own for own in found if own and own.startswith("weekday ")), frozenset(months)
