"""What two sentences that are word for word the same, but for a stretch, put in each other's place.

Words are aligned in order (Ratcliff and Obershelp 1988). A place for a place of its kind, a man for a woman of one
office, and a list of places that goes on are differences; other words may say the same otherwise.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import cache

from msgspec import Struct

from summarizer.comparison.apart.names import two_people
from summarizer.comparison.differences import Difference
from summarizer.comparison.pairs.relations import Judged, Pair
from summarizer.comparison.places_of_a_kind import of_one_kind
from summarizer.comparison.values.values import Value, ValueKind
from summarizer.document import Document
from summarizer.facts import Fact, lexicon
from summarizer.facts.tokens import AND, Tokens, tokens_of
from summarizer.sentence_index import SentenceIndex

# So sure, two sentences state the same; and so many words right before and behind a stretch together are the same
# in both. Set by hand; on the development sets nothing that is told by it is wrong.
_STATED, _FLANKS = 0.6, 4
# The longest stretch that is looked at, in words, and the longest list.
_STRETCH, _LIST = 6, 8
# A name stands so near behind who has one, in words.
_NAMED = 4
# An office of so many words stands in front of a name.
_OFFICE = 3
_AND = AND | frozenset("و،,")


class _Name(Struct, frozen=True):
    """A name in a sentence: its tokens, and the number of the fact."""

    first: int
    last: int
    fact: int


class _Sentence(Struct, frozen=True):
    tokens: Tokens
    words: tuple[int, ...]
    places: tuple[_Name, ...]
    people: tuple[_Name, ...]
    offices: frozenset[str]


def replacements(
    document: Document, facts: Sequence[Fact], judged: Mapping[Pair, Judged]
) -> list[Difference]:
    """What sentences that state the same put in each other's place, pair by pair.

    Args:
        document: A set's candidates.
        facts: Its key facts.
        judged: How likely pairs of candidates state the same.
    """
    finder = _Finder(document, facts)
    return [
        difference
        for (i, j), own in sorted(judged.items())
        if own.same >= _STATED
        and document.candidates[i].language.code == document.candidates[j].language.code
        for difference in finder.between(i, j)
    ]


class _Finder:
    def __init__(self, document: Document, facts: Sequence[Fact]) -> None:
        self._document = document
        self._facts = facts
        self._spans: defaultdict[int, list[tuple[int, int, int]]] = defaultdict(list)
        self._sentences: dict[int, _Sentence] = {}
        self._holders: defaultdict[int, set[int | None]] = defaultdict(set)
        self._of_one_kind = cache(self._kind)
        for number, mention, article, at in SentenceIndex(document).placed(facts, ("place", "person")):
            self._holders[number].add(article)
            if at is not None:
                self._spans[at].append((mention.start, mention.end, number))

    def between(self, i: int, j: int) -> Iterator[Difference]:
        """What two candidates put in each other's place."""
        one, other = self._sentence(i), self._sentence(j)
        # Aligning is dear, and few pairs have anything to put in another's place.
        if self._have_two_places(one, other) or _have_two_offices(one, other):
            for ours, theirs in _replaced(one, other):
                yield from self._places(i, j, ours, theirs)
                yield from self._offices(i, j, ours, theirs)
        yield from self._persons(i, j)
        yield from self._lists(i, j)

    def _have_two_places(self, one: _Sentence, other: _Sentence) -> bool:
        """Whether a sentence names a place of the kind of another one in the other sentence."""
        ours, theirs = ({name.fact for name in own.places} for own in (one, other))
        code = one.tokens.language.code
        return any(self._of_one_kind(x, y, code) for x in ours for y in theirs if x != y)

    def _kind(self, one: int, other: int, code: str) -> bool:
        return of_one_kind(self._facts[one].value, self._facts[other].value, code)

    def _sentence(self, index: int) -> _Sentence:
        if index not in self._sentences:
            candidate = self._document.candidates[index]
            tokens = tokens_of(self._document, candidate)
            names: dict[str, list[_Name]] = {"place": [], "person": []}
            for start, end, number in sorted(self._spans.get(index, ())):
                first = bisect_left(tokens.ends, start + 1)
                last = bisect_left(tokens.starts, end) - 1
                names[self._facts[number].kind].append(_Name(first, last, number))
            words = tuple(k for k, word in enumerate(tokens.words) if word[0].isalnum())
            offices = lexicon.words(tokens.language.code, "roles.txt").intersection(tokens.words)
            self._sentences[index] = _Sentence(
                tokens, words, tuple(names["place"]), tuple(names["person"]), offices
            )
        return self._sentences[index]

    def _places(self, i: int, j: int, ours: tuple[int, int], theirs: tuple[int, int]) -> Iterator[Difference]:
        """A place for another of its kind, each the only one in its stretch."""
        one, other = self._sentence(i), self._sentence(j)
        mine = [name for name in one.places if ours[0] <= name.first and name.last < ours[1]]
        its = [name for name in other.places if theirs[0] <= name.first and name.last < theirs[1]]
        if len(mine) == len(its) == 1 and mine[0].fact != its[0].fact:
            x, y = mine[0], its[0]
            # What both sentences name as often is put in nobody's place: one may call the other place otherwise.
            given = Counter(name.fact for name in one.places), Counter(name.fact for name in other.places)
            if x.fact not in given[0] - given[1] or y.fact not in given[1] - given[0]:
                return
            code = one.tokens.language.code
            if self._of_one_kind(x.fact, y.fact, code) and _follow_one_word(one, x, other, y):
                yield Difference(
                    self._value(i, x.first, x.last, "place", "place"),
                    self._value(j, y.first, y.last, "place", "place"),
                )

    def _persons(self, i: int, j: int) -> Iterator[Difference]:
        """A person for another between the same words, each named in full and unknown to the other text."""
        one, other = self._sentence(i), self._sentence(j)
        a, b = (self._document.candidates[k].article for k in (i, j))
        code = one.tokens.language.code
        for x in one.people:
            for y in other.people:
                known = b in self._holders[x.fact] or a in self._holders[y.fact]
                if known or not two_people(self._facts[x.fact].value, self._facts[y.fact].value, code):
                    continue
                ours, theirs = (_with_office(own, name) for own, name in ((one, x), (other, y)))
                if _between_the_same(one.tokens.words, ours, other.tokens.words, theirs):
                    about = f"name {x.fact}"
                    yield Difference(
                        self._value(i, x.first, x.last, "name", about),
                        self._value(j, y.first, y.last, "name", about),
                    )

    def _offices(
        self, i: int, j: int, ours: tuple[int, int], theirs: tuple[int, int]
    ) -> Iterator[Difference]:
        """Who holds an office and is not named: a man in one text, a woman in the other."""
        one, other = self._sentence(i), self._sentence(j)
        for a in range(*ours):
            for c in range(*theirs):
                x, y = one.tokens.words[a], other.tokens.words[c]
                if x in one.offices and y in other.offices and _of_a_woman(x, y):
                    ends = (one, a), (other, c)
                    if any(
                        _is_named(own, k) or _is_adjective(own, k) or _is_anothers(own, k) for own, k in ends
                    ):
                        continue
                    yield Difference(
                        self._value(i, a, a, "attribution", "office"),
                        self._value(j, c, c, "attribution", "office"),
                    )

    def _lists(self, i: int, j: int) -> Iterator[Difference]:
        """Lists of places behind the same word, of which one goes on."""
        one, other = self._sentence(i), self._sentence(j)
        for mine in _rows(one):
            for its in _rows(other):
                ours, theirs = ({name.fact for name in row} for row in (mine, its))
                # «The host invited two states», «a meeting of the host and two states».
                shorter = {name.fact for name in (one if ours < theirs else other).places}
                longer = (ours < theirs or theirs < ours) and shorter.isdisjoint(ours ^ theirs)
                if longer and self._head(one, mine) == self._head(other, its) != "":
                    yield Difference(
                        self._value(i, mine[0].first, mine[-1].last, "place", "places"),
                        self._value(j, its[0].first, its[-1].last, "place", "places"),
                    )

    def _head(self, sentence: _Sentence, row: Sequence[_Name]) -> str:
        """The stem of the word in front of a list, in the plural as in the dual; empty where there is none."""
        if not row[0].first:
            return ""
        tokens = sentence.tokens
        stem = tokens.language.stem(tokens.words[row[0].first - 1])
        return stem if len(stem) > 2 else ""

    def _value(self, index: int, first: int, last: int, kind: ValueKind, about: str) -> Value:
        tokens = self._sentence(index).tokens
        start, end = tokens.starts[first], tokens.ends[last]
        said = " ".join(tokens.words[first : last + 1])
        article = self._document.candidates[index].article
        return Value(index, article, kind, about, start, end, words=(said,))


def _replaced(one: _Sentence, other: _Sentence) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """The stretches of tokens, their ends behind the last, that two sentences have between the same words."""
    ours, theirs = ([own.tokens.words[k] for k in own.words] for own in (one, other))
    codes = SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes()
    for n, (tag, a, b, c, d) in enumerate(codes):
        if tag == "replace" and max(b - a, d - c) <= _STRETCH:
            flanks = [codes[k] for k in (n - 1, n + 1) if 0 <= k < len(codes)]
            if sum(code[2] - code[1] for code in flanks) >= _FLANKS:
                yield (one.words[a], one.words[b - 1] + 1), (other.words[c], other.words[d - 1] + 1)


def _have_two_offices(one: _Sentence, other: _Sentence) -> bool:
    """Whether a sentence has the office of a man and the other that of a woman."""
    return any(_of_a_woman(x, y) for x in one.offices for y in other.offices)


def _of_a_woman(one: str, other: str) -> bool:
    """Whether one of two offices is the other with the feminine ending."""
    short, full = sorted((one, other), key=len)
    return full in (short + "ه", short + "ة")


def _between_the_same(ours: Sequence[str], x: _Name, theirs: Sequence[str], y: _Name) -> bool:
    """Whether the same words stand right before two names and right behind them, so many together."""
    before = 0
    while before < min(x.first, y.first) and ours[x.first - 1 - before] == theirs[y.first - 1 - before]:
        before += 1
    behind = 0
    left = min(len(ours) - x.last, len(theirs) - y.last) - 1
    while behind < left and ours[x.last + 1 + behind] == theirs[y.last + 1 + behind]:
        behind += 1
    return before > 0 and before + behind >= _FLANKS


def _with_office(sentence: _Sentence, name: _Name) -> _Name:
    """A person's name with his office in front of it: «the deputy of the minister» Karim Ali."""
    front = range(max(0, name.first - _OFFICE), name.first)
    first = next((k for k in front if sentence.tokens.words[k] in sentence.offices), name.first)
    return _Name(first, name.last, name.fact)


def _follow_one_word(one: _Sentence, x: _Name, other: _Sentence, y: _Name) -> bool:
    """Whether the same word stands in front of two names: «led by» a state is not «for» another."""
    before = (own.tokens.words[name.first - 1] if name.first else "" for own, name in ((one, x), (other, y)))
    return next(before) == next(before)


def _is_named(sentence: _Sentence, at: int) -> bool:
    return any(at < name.first <= at + _NAMED for name in sentence.people)


def _is_adjective(sentence: _Sentence, at: int) -> bool:
    """Whether a word has the article like the noun in front of it, whose gender it then has."""
    words = sentence.tokens.words
    return at > 0 and words[at].startswith("ال") and words[at - 1].startswith("ال")


def _is_anothers(sentence: _Sentence, at: int) -> bool:
    """Whether another office stands in front of one, and its holder is told of: «the ambassador's *deputy*»."""
    return at > 0 and sentence.tokens.words[at - 1] in sentence.offices


def _rows(sentence: _Sentence) -> list[list[_Name]]:
    """Places that follow each other with nothing but «and» between them, two at least."""
    rows: list[list[_Name]] = []
    for name in sentence.places:
        before = rows[-1][-1] if rows else None
        if before is not None and name.first > before.last and _joined(sentence, before, name):
            rows[-1].append(name)
        else:
            rows.append([name])
    return [row for row in rows if 1 < len(row) <= _LIST]


def _joined(sentence: _Sentence, before: _Name, name: _Name) -> bool:
    words = sentence.tokens.words
    between = words[before.last + 1 : name.first]
    fused = words[name.first].startswith("و")
    return all(word in _AND for word in between) and (bool(between) or fused)
