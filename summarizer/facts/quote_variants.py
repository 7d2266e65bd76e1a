"""One quotation in other words: what two articles put into one mouth differently.

Outlets translate a speech each for itself, or mend what they quote. Precision comes first: the words are aligned
in order (Ratcliff and Obershelp 1988), most content words must be the same, and some within must differ. A
quotation cut short or spelt otherwise is the same one, and so is nothing that different people say.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import combinations

from msgspec import Struct

from corpus import Language, get_language
from summarizer.facts import lexicon
from summarizer.facts.arabic.numbers.numerals import cardinals
from summarizer.facts.conflicts import Conflict, Value
from summarizer.facts.mention import Fact, Mention

# So much of the content words of the shorter one, of the longer one, and of what lies between the first and the
# last word that are the same, is the same in the same order; and so many words at least.
_SHORTER, _LONGER, _BETWEEN = 0.65, 0.35, 0.65
_LEAST = 5
# Words so like each other are spellings or forms of one.
_SPELLING = 0.65
# A stem of more quotations than this brings no two of them together.
_COMMON = 40


class _Quotation(Struct, frozen=True):
    """A quotation in one article.

    Attributes:
        mention: Where it stands.
        speaker: Who said it, as written; None where the text does not tell.
        names: The people and institutions that `speaker` names, by their numbers among the facts.
        office: Whether `speaker` is told by an office or a statement, of which a name may be the holder.
        stems: The stem of each word.
        content: Whether each is none of the stop words.
    """

    mention: Mention
    speaker: str | None
    names: frozenset[int]
    office: bool
    stems: tuple[str, ...]
    content: tuple[bool, ...]


def differing_quotations(facts: Sequence[Fact], languages: Mapping[str, str]) -> list[Conflict]:
    """The quotations that articles word differently, in the order of the facts.

    Args:
        facts: A set's key facts.
        languages: The language of each article by its id; quotations of one language are compared.
    """
    quotations = list(_quotations(facts, languages))
    groups: dict[int, set[int]] = {}
    differing: set[int] = set()
    for i, j in _pairs(quotations, languages):
        differ = _differ(quotations[i], quotations[j])
        if differ is None or not _one_mouth(quotations[i], quotations[j]):
            continue
        joined = groups.get(i, {i}) | groups.get(j, {j})
        groups.update(dict.fromkeys(joined, joined))
        if differ:
            differing.update((i, j))
    unique = {min(group): sorted(group) for group in groups.values()}
    return [
        _conflict([quotations[i] for i in group])
        for _, group in sorted(unique.items())
        if not differing.isdisjoint(group)
    ]


def _quotations(facts: Sequence[Fact], languages: Mapping[str, str]) -> Iterator[_Quotation]:
    named = _Named(facts)
    for fact in facts:
        if fact.kind != "quote":
            continue
        names = named.within(fact.speaker) if fact.speaker else frozenset()
        for mention in fact.mentions:
            language = get_language(languages[mention.article])
            words = language.words(mention.text)
            yield _Quotation(
                mention,
                fact.speaker,
                names,
                _is_office(fact.speaker, language),
                tuple(_stem(word, language) for word in words),
                tuple(not _is_stop_word(word, language) for word in words),
            )


class _Named:
    """The people and institutions among some facts by each form of their names."""

    __slots__ = ("_forms", "_found", "_lengths")

    def __init__(self, facts: Sequence[Fact]) -> None:
        self._forms: defaultdict[str, set[int]] = defaultdict(set)
        for number, fact in enumerate(facts):
            if fact.kind in ("person", "organization"):
                for form in {mention.text for mention in fact.mentions} | {fact.value}:
                    self._forms[form].add(number)
        self._lengths = sorted({len(form) for form in self._forms})
        self._found: dict[str, frozenset[int]] = {}

    def within(self, speaker: str) -> frozenset[int]:
        """The numbers of those of whom a form stands in the words for a speaker."""
        if speaker not in self._found:
            forms: Iterable[str] = self._forms
            if len(speaker) * len(self._lengths) < len(self._forms):  # fewer pieces than names
                pieces = (speaker[at : at + n] for n in self._lengths for at in range(len(speaker) - n + 1))
                forms = [piece for piece in pieces if piece in self._forms]
            found = (self._forms[form] for form in forms if form in speaker)
            self._found[speaker] = frozenset().union(*found)
        return self._found[speaker]


def _stem(word: str, language: Language) -> str:
    """A word's stem; of a number its value, in whatever form: 5 and «five», 1.5 and 1,5."""
    if word[0].isdigit():
        return word.replace(",", ".")
    number = cardinals().get(language.without_conjunction(word)) if language.fuses_particles else None
    return language.stem(word) if number is None else str(number)


def _is_stop_word(word: str, language: Language) -> bool:
    return not language.stop_words.isdisjoint((word, language.without_conjunction(word)))


def _is_office(speaker: str | None, language: Language) -> bool:
    words = language.words(speaker or "")
    kinds = lexicon.table(language.code, "attribution.tsv")
    roles = lexicon.words(language.code, "roles.txt")
    return any(word in roles or kinds.get(word) == "statement" for word in words)


def _pairs(quotations: Sequence[_Quotation], languages: Mapping[str, str]) -> list[tuple[int, int]]:
    """The quotations of different articles in one language that share enough stems to be compared."""
    holders: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for i, quotation in enumerate(quotations):
        code = languages[quotation.mention.article]
        for stem in {s for s, content in zip(quotation.stems, quotation.content, strict=True) if content}:
            holders[code, stem].append(i)
    shared: defaultdict[tuple[int, int], int] = defaultdict(int)
    for found in holders.values():
        if len(found) <= _COMMON:
            for i, j in combinations(found, 2):
                if quotations[i].mention.article != quotations[j].mention.article:
                    shared[i, j] += 1
    return sorted(pair for pair, number in shared.items() if number >= _LEAST - 1)


def _one_mouth(one: _Quotation, other: _Quotation) -> bool:
    """Whether both are likely of one speaker: the same is named, or an office and somebody who can hold it."""
    if one.names and other.names:
        return not one.names.isdisjoint(other.names)
    if one.names or other.names:
        return one.office if other.names else other.office
    return one.speaker is not None and one.speaker == other.speaker


def _differ(one: _Quotation, other: _Quotation) -> bool | None:
    """Whether two quotations, being one, have other words within; None where they are two."""
    matcher = SequenceMatcher(None, one.stems, other.stems, autojunk=False)
    codes = matcher.get_opcodes()
    same = sum(
        one.content[i] or other.content[j]
        for tag, a, b, c, d in codes
        for i, j in zip(range(a, b), range(c, d), strict=False)
        if tag == "equal" or (tag == "replace" and _alike(one.stems[i], other.stems[j]))
    )
    first = next((code for code in codes if code[0] == "equal"), None)
    if first is None:
        return None
    last = next(code for code in reversed(codes) if code[0] == "equal")
    short, long = sorted((sum(one.content), sum(other.content)))
    between = max(sum(one.content[first[1] : last[2]]), sum(other.content[first[3] : last[4]]))
    if same < max(_LEAST, _SHORTER * short, _LONGER * long, _BETWEEN * between):
        return None
    # What stands before or behind all that is equal may be cut off in the other.
    return any(
        tag == "replace" and _left(one, a, b, other, c, d) and _left(other, c, d, one, a, b)
        for tag, a, b, c, d in codes[1:-1]
    )


def _left(one: _Quotation, start: int, end: int, other: _Quotation, low: int, high: int) -> bool:
    """Whether a stretch holds a content word that the other quotation has nowhere, nor the like in its place."""
    return any(
        one.content[i]
        and one.stems[i] not in other.stems
        and not any(_alike(one.stems[i], stem) for stem in other.stems[low:high])
        for i in range(start, end)
    )


def _alike(one: str, other: str) -> bool:
    return one == other or SequenceMatcher(None, one, other).ratio() >= _SPELLING


def _conflict(group: Sequence[_Quotation]) -> Conflict:
    """The wordings of one quotation, that of most mentions first."""
    wordings: list[list[_Quotation]] = []
    for quotation in sorted(group, key=lambda q: -len(q.stems)):
        own = next((w for w in wordings if _differ(w[0], quotation) is False), None)
        if own is None:
            wordings.append([quotation])
        else:
            own.append(quotation)
    speakers = [quotation for quotation in group if quotation.speaker]
    named = [quotation for quotation in speakers if quotation.names] or speakers
    first = group[0].mention.text
    place = {quotation.mention: n for n, quotation in enumerate(group)}
    values = [
        Value(
            own[0].mention.text, tuple(sorted((q.mention for q in own), key=place.__getitem__)), outlier=False
        )
        for own in wordings
    ]
    values.sort(key=lambda value: (-len(value.mentions), place[value.mentions[0]]))
    return Conflict((named[0].speaker if named else None) or first, "quote", tuple(values))
