"""Pairs of sentences that share names and who said so, and next to nothing of what is said.

«The minister suspended the company's licence» and «the company denied it» name the same company; two statements of
one spokesman share him and his office.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from corpus import WORD, Language, get_language
from summarizer.comparison import word_lists
from summarizer.comparison.pairs.relations import Judged, Pair
from summarizer.comparison.pairs.statements import NAMES, Statements
from summarizer.comparison.sources.attribution import Attribution
from summarizer.comparison.values.values import Value
from summarizer.document import Document
from summarizer.facts import Fact, lexicon

# Pairs of which both say fewer of the same roots beside names and sources are never held to state the same, and
# those that share just so many only from this likelihood on: of such pairs of the development sets that the model
# takes for the same 11 of 16 were right, of those below it 2 of 8.
_SHARED, _SURELY = 2, 0.7
# Who says so little that most of it is shared says the same.
_MOST = 0.5
# When and on which occasion something was is not what was said of it. So many roots of that are shared at least,
# and so much by weight of what the one says that says less: of the pairs of the development sets that the model
# takes for the same two share less, both right; of long sentences on one visit or suspect most that do are wrong.
_OCCASIONS, _TOLD, _TOLD_OF = frozenset(("date", "event")), 1, 0.1
# What «securing» is to «the Games» and «the visit» to a minister, both sentences may tell in passing; where one of
# them has it elsewhere it counts.
_MEETINGS = frozenset(("visits", "meets"))
# An office stands in front of a name within so many characters, and so many words; set by hand.
_OFFICE, _WORDS = 50, 5
# What is said begins behind what else is told of its speaker, within so many characters.
_SAID = re.compile(r"\s(?:إن|أن|بأن|إنه|أنه|بأنه|إنها|أنها|بأنها|إنهم|أنهم|that|que)\b|[«“\"]")
_APPOSED = 80  # as long as an apposition gets


def without_names_alone(
    document: Document,
    facts: Sequence[Fact],
    statements: Statements,
    judged: Mapping[Pair, Judged],
    attribution: Attribution,
    least: float,
    *,
    values: Sequence[Sequence[Value]],
) -> dict[Pair, Judged]:
    """What was judged, those pairs held for the same no more that share names and sources alone.

    Args:
        document: A set's candidates.
        facts: Its key facts.
        statements: Its statements.
        judged: How likely pairs of candidates state the same.
        attribution: Who stands behind its sentences.
        least: From this likelihood on a pair is held to state the same.
        values: The values that its sentences give: figures of one kind are something that both say.
    """
    said = _Said(document, facts, statements, attribution)
    candidates = document.candidates
    found = dict(judged)
    for (i, j), own in judged.items():
        if own.same < least or candidates[i].language != candidates[j].language:
            continue
        ours, theirs = said.roots(i), said.roots(j)
        counted = len(_counted(values[i]) & _counted(values[j]))
        shared = len(ours & theirs) + counted
        few = shared < _SHARED and shared < _MOST * min(len(ours), len(theirs))
        if few or (shared == _SHARED and own.same < _SURELY) or (not counted and said.tell_little(i, j)):
            found[i, j] = Judged(least / 2, own.part)
    return found


def _counted(values: Sequence[Value]) -> frozenset[str]:
    """What a sentence counts."""
    return frozenset(value.about for value in values if value.quantity is not None)


def _office_before(text: str, language: Language) -> int:
    """How long the office is that ends a text: from the last word of its last few that is one."""
    offices = lexicon.words(language.code, "roles.txt")
    words = list(WORD.finditer(text))[-_WORDS:]
    first = next((match.start() for match in words if language.normalize(match[0]) in offices), None)
    return len(text) - first if first is not None else 0


class _Said:
    """Answers what the sentences of a set say beside the names in them and who said it."""

    def __init__(
        self, document: Document, facts: Sequence[Fact], statements: Statements, attribution: Attribution
    ) -> None:
        self._document, self._statements, self._attribution = document, statements, attribution
        self._roots: dict[tuple[int, bool], frozenset[str]] = {}
        self._governed: dict[int, frozenset[str]] = {}
        self._named: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        self._occasions: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        self._governing: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        texts = {article.id: (article.text, get_language(article.language)) for article in document.articles}
        for fact in facts:
            for mention in fact.mentions:
                text, language = texts[mention.article]
                if fact.kind in NAMES:
                    self._named[mention.article].append((mention.start, mention.end))
                if fact.kind in _OCCASIONS:
                    self._occasions[mention.article].append((mention.start, mention.end))
                office = mention.start
                if fact.kind == "person":
                    before = text[max(0, mention.start - _OFFICE) : mention.start]
                    office -= _office_before(before, language)
                    self._occasions[mention.article].append((office, mention.start))
                if language.fuses_particles and fact.kind in ("event", "person"):
                    # Not from the beginning of the text: in a list of lines no blank may stand before it.
                    low = max(0, office - _OFFICE)
                    word = max(low, text.rfind(" ", low, max(0, office - 1)) + 1)
                    word_said = language.normalize(text[word:office].strip())
                    kind = word_lists.table(language.code, "meetings.tsv").get(word_said)
                    if fact.kind == "event" or kind in _MEETINGS:
                        self._governing[mention.article].append((word, office))

    def roots(self, index: int, *, bare: bool = False) -> frozenset[str]:
        """The roots of a candidate that stand neither in a name nor in the words of its source.

        Args:
            index: The candidate.
            bare: Whether the offices in front of names, dates and occasions are left out too.
        """
        if (index, bare) not in self._roots:
            candidate = self._document.candidates[index]
            article = self._document.articles[candidate.article].id
            sentence = candidate.sentence
            spans = [
                (start, end)
                for start, end in (*self._named[article], *(self._occasions[article] if bare else ()))
                if start < sentence.end and sentence.start < end
            ]
            source = self._attribution.of(index).text
            if source and source in candidate.text:
                at = candidate.text.index(source)
                start, end = candidate.sentence.start + at, at + len(source)
                said = _SAID.search(candidate.text, end, end + _APPOSED)
                end = said.start() if said else end
                spans.append((start, candidate.sentence.start + end))
            sequence = self._statements.each[index].sequence
            self._roots[index, bare] = frozenset(
                [root for at, root in sequence if not any(start <= at < end for start, end in spans)]
            )
        return self._roots[index, bare]

    def tell_little(self, i: int, j: int) -> bool:
        """Whether two candidates share hardly more than names, occasions, and who said so."""
        one, other = self.roots(i, bare=True), self.roots(j, bare=True)
        told = one & other - (self.governing(i) & self.governing(j))
        weight = self._statements.weight
        return len(told) < _TOLD or weight(told) < _TOLD_OF * min(weight(one), weight(other))

    def governing(self, index: int) -> frozenset[str]:
        """The roots of the words of a candidate that govern an occasion, and of meetings and visits of people."""
        if index not in self._governed:
            article = self._document.candidates[index].article
            spans = self._governing[self._document.articles[article].id]
            self._governed[index] = frozenset(
                root
                for at, root in self._statements.each[index].sequence
                if any(start <= at < end for start, end in spans)
            )
        return self._governed[index]
