"""Differences made into conflicts: one thing, each value that articles give of it, and who gives it."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from corpus import Language, get_language
from summarizer.comparison import word_lists
from summarizer.comparison.differences import Difference
from summarizer.comparison.pairs.relations import SAME, Judged, Pair
from summarizer.comparison.pairs.surroundings import rises
from summarizer.comparison.subjects import subject
from summarizer.comparison.values.goal_minutes import MINUTE
from summarizer.comparison.values.tolls import RISING, TOLLS
from summarizer.comparison.values.values import Value, answer, highest
from summarizer.document import Document
from summarizer.facts import Fact, Mention, lexicon
from summarizer.facts.arabic.numbers.numerals import cardinals
from summarizer.facts.conflicts import Conflict
from summarizer.facts.conflicts import Value as Given

# A value of one article against the same value in so many others is likely a slip.
_AGAINST = 2
_THE = "ال"
LEAST = ("least", "over")
"""Bounds of a toll that more may come to be known of."""
# What values of a person or a place are about, the number of the fact behind it.
_OF_A_FACT = ("age ", "side at ", f"{MINUTE} ")


def conflicts(
    document: Document,
    differences: Sequence[Difference],
    values: Sequence[Sequence[Value]],
    facts: Sequence[Fact] = (),
    judged: Mapping[Pair, Judged] | None = None,
) -> list[Conflict]:
    """The conflicts that some differences make, in the order of the document.

    Args:
        document: A set's candidates.
        differences: What was found to differ.
        values: The values that each candidate gives: who else gives one of those that differ is told with it.
        facts: The key facts that the values were read with: whose age is told, and where a place lies.
        judged: How likely pairs of candidates state the same: what others that do give of a count is told with it.
    """
    given = _Given(values, judged or {})
    return [_conflict(document, group, given, facts) for group in _groups(differences)]


class _Given:
    """The values that a set's candidates give, by what they are of."""

    def __init__(self, values: Sequence[Sequence[Value]], judged: Mapping[Pair, Judged]) -> None:
        self.by_candidate = values
        self._same: defaultdict[int, list[int]] = defaultdict(list)
        for (i, j), own in judged.items():
            if own.same >= SAME:
                self._same[i].append(j)
                self._same[j].append(i)
        every = [value for own in values for value in own]
        self.earlier: defaultdict[str, list[Value]] = defaultdict(list)
        self._others: defaultdict[_Held, list[tuple[int, Value]]] = defaultdict(list)
        for place, value in enumerate(every):
            if value.earlier:
                self.earlier[value.about].append(value)
            else:
                self._others[_held(value)].append((place, value))

    def also(self, group: Sequence[Value]) -> list[Value]:
        """What else is given that is the same as one of a group, in the order of the document."""
        members = set(group)
        distinct: defaultdict[_Held, set[Value]] = defaultdict(set)
        for member in map(_anywhere, group):
            distinct[_held(member)].add(member)
        found = [
            (place, value)
            for held, own in distinct.items()
            for place, value in self._others[held]
            if value not in members and any(answer(value, member) == "same" for member in own)
        ]
        return [value for _, value in sorted(found, key=lambda one: one[0])]

    def risen(self, group: Sequence[Value]) -> list[Value]:
        """The one toll of an article that is above what others give as the least: 74, *at least* 61."""
        own = [value for values in self.by_candidate for value in values if value.about == group[0].about]
        whole = [value for value in own if value.quantity and not (value.quantity.part or value.earlier)]
        numbers: defaultdict[int, set[float]] = defaultdict(set)
        for value in whole:
            numbers[value.article].add(highest(value))
        held = {value.article for value in group}
        least = [member for member in group if member.quantity and member.quantity.bound in LEAST]
        return [
            value
            for value in whole
            if value.article not in held and len(numbers[value.article]) == 1
            if any(answer(value, low) == "compatible" and highest(value) > highest(low) for low in least)
        ]

    def stated_too(self, group: Sequence[Value]) -> list[Value]:
        """The figures of a group that sentences give which state what its own do, each once."""
        found = {
            value: None
            for member in group
            for index in self._same[member.candidate]
            for value in self.by_candidate[index]
            if value not in group and answer(value, member) == "same"
        }
        return list(found)


_Held: TypeAlias = tuple[str, float, float] | str


def _held(value: Value) -> _Held:
    """What values have in common that are the same: what they are of, and of a figure its number."""
    quantity = value.quantity
    return value.about if quantity is None else (value.about, quantity.low, quantity.high)


def _anywhere(value: Value) -> Value:
    """A value without where it stands, which makes no difference to `answer`."""
    quantity = value.quantity and replace(value.quantity, start=0, end=0, said=(0, 0))
    clock = value.clock and replace(value.clock, start=0, end=0)
    return replace(value, candidate=0, article=0, start=0, end=0, quantity=quantity, clock=clock)


class _Group(Struct):
    """Values of one thing, and the number of the difference that joined the last of them."""

    values: deque[Value]
    last: int


def _groups(differences: Sequence[Difference]) -> list[list[Value]]:
    """The values of one thing, joined by the differences between them."""
    of: dict[Value | str, _Group] = {}
    for number, difference in enumerate(differences):
        ends = (difference.first, difference.second)
        held = {id(group): group for end in ends for key in _keys(end) if (group := of.get(key))}
        joined = _joined(sorted(held.values(), key=lambda group: group.last), of)
        joined.values.extend([end for end in ends if end not in of])
        joined.last = number
        of.update((key, joined) for end in ends for key in _keys(end))
    groups = {id(group): group for group in of.values()}
    return [list(group.values) for group in sorted(groups.values(), key=lambda group: group.last)]


def _joined(groups: Sequence[_Group], of: dict[Value | str, _Group]) -> _Group:
    """Some groups made one, their values in order; the smaller one moves, so that no value moves often."""
    if not groups:
        return _Group(deque(), 0)
    joined = groups[0]
    for group in groups[1:]:
        if len(group.values) > len(joined.values):
            moved, joined = joined, group
            joined.values.extendleft(reversed(moved.values))
        else:
            moved = group
            joined.values.extend(moved.values)
        of.update((key, joined) for value in moved.values for key in _keys(value))
    return joined


def _keys(value: Value) -> Iterator[Value | str]:
    """What values of one thing have in common: a place in the text, or one figure that a story has once."""
    yield value
    if value.about in TOLLS:
        yield f"{value.about} {_key(value)}"


def _conflict(document: Document, group: Sequence[Value], given: _Given, facts: Sequence[Fact]) -> Conflict:
    first = group[0]
    everyone = list(group)
    if first.about in TOLLS or first.about.startswith("age "):
        everyone += given.also(group)
        everyone += given.risen(group) if first.about in RISING else []
    elif first.kind == "figure":
        everyone += given.stated_too(group)
    by_value: defaultdict[tuple[object, ...], list[Value]] = defaultdict(list)
    for value in sorted(everyone, key=lambda value: (value.candidate, value.start)):
        by_value[_key(value)].append(value)
    # Those who are counted as people in one text are called hurt in another.
    toll = next((value for value in group if value.about in TOLLS), first)
    update = _is_update(document, toll.about, by_value, given.earlier)
    holders = {key: {value.article for value in own} for key, own in by_value.items()}
    most = max(len(articles) for articles in holders.values())
    ordered = sorted(
        by_value,
        key=(lambda key: (not _is_moved(by_value[key], given.earlier), *_rank(by_value[key])))
        if update
        else (lambda key: (-len(holders[key]), by_value[key][0].candidate, by_value[key][0].start)),
    )
    return Conflict(
        about=told_of(document, group, given.by_candidate, facts),
        kind=first.kind,
        values=tuple(
            Given(
                written(document, by_value[key][0]),
                tuple(_mention(document, value) for value in by_value[key]),
                outlier=not update and most > _AGAINST and len(holders[key]) == 1,
            )
            for key in ordered
        ),
        update=update,
    )


def told_of(
    document: Document, group: Sequence[Value], values: Sequence[Sequence[Value]], facts: Sequence[Fact]
) -> str:
    """What values are of: with the words that their sentences share, where the noun alone does not tell."""
    first = next((value for value in group if value.about in TOLLS), group[0])
    noun = about_of(document, first)
    if first.about in TOLLS or not _is_generic(document, first):
        return noun
    if facts and first.about.startswith(_OF_A_FACT):
        return f"{noun} ({facts[int(first.about.split()[-1])].value})"
    other = next((value for value in group if value.article != first.article), first)
    words = subject(document, first, other, values[first.candidate])
    return f"{noun} ({words})" if words else noun


def _key(value: Value) -> tuple[object, ...]:
    if value.quantity is not None:
        lost = value.about == "missing"
        return value.quantity.low, value.quantity.high, value.quantity.bound == "under", lost
    if value.clock is not None:
        return value.clock.zone, value.clock.minutes
    return (value.date,) if value.kind == "date" else value.words


def _rank(values: Sequence[Value]) -> tuple[bool, float, int]:
    """By what is known later: the lost are found, tolls rise."""
    return values[0].about != "missing", max(map(highest, values)), values[0].candidate


def _mention(document: Document, value: Value) -> Mention:
    article = document.articles[value.article]
    return Mention(article.id, value.start, value.end, article.text[value.start : value.end])


def written(document: Document, value: Value) -> str:
    """A value as its article writes it, its bound with it."""
    text = document.articles[value.article].text
    start, end = (value.start, value.end) if value.quantity is None else value.quantity.said
    language = document.candidates[value.candidate].language
    points = word_lists.table(language.code, "compass.tsv")
    if value.about.startswith("side "):
        # «In the south» is written as one word: the point of the compass is told without what is fused to it.
        bare = language.normalize(text[start:end].split()[0])[1:]
        start += language.fuses_particles and bare in points
    if (
        value.quantity is not None
        and language.fuses_particles
        and _has_conjunction(text[start:end], language)
    ):
        start += 1
    said = text[start:end].split()
    return " ".join([*_counted_in_front(document, value, start, said), *said])


def _counted_in_front(document: Document, value: Value, start: int, said: Sequence[str]) -> list[str]:
    """What an Arabic number counts that has the article and stands behind it: *the bodies of the missing* five."""
    candidate = document.candidates[value.candidate]
    language = candidate.language
    if (
        value.quantity is None
        or not language.fuses_particles
        or len(said) != 1
        or not said[0].startswith(_THE)
    ):
        return []
    front = document.articles[value.article].text[candidate.sentence.start : start].split()
    if not front or not front[-1].startswith(_THE):
        return []
    kinds = word_lists.table(language.code, "counted.tsv")
    dead = len(front) > 1 and kinds.get(language.normalize(front[-2])) == "DEAD"
    return front[-2:] if dead else front[-1:]


def _has_conjunction(text: str, language: Language) -> bool:
    """Whether «and» is fused to an Arabic figure (وجنديان): to a numeral or a dual, and not part of it (واحد)."""
    word = language.normalize(text.split(maxsplit=1)[0]) if text.split() else ""
    duals = word_lists.words(language.code, "duals.txt")
    if word in cardinals():
        return False  # *واحد* وعشرون
    return word.startswith("و") and (word[1:] in duals or word[1:] in cardinals())


def about_of(document: Document, value: Value) -> str:
    """What values are of: a noun of the first article's language, else its own words."""
    # Of a disease so many fell ill, and nobody was hurt.
    noun = _noun(document, value, "cases" if _in_cases(document, value) else "")
    if noun:
        return noun
    text = document.articles[value.article].text[value.start : value.end]
    words = text.split()
    # Of a count, what is counted: the number stands in front of it.
    return " ".join(words[-1:] if value.quantity is not None and value.about.startswith("count ") else words)


def _is_generic(document: Document, value: Value) -> bool:
    """Whether values are called by their sort alone: a date, a place, an age."""
    return _noun(document, value) is not None


def _noun(document: Document, value: Value, kind: str = "") -> str | None:
    code = document.articles[value.article].language
    return word_lists.nouns(code).get(kind or value.about.split(" ")[0])


def _in_cases(document: Document, value: Value) -> bool:
    """Whether those whom something befell are counted in cases, by the noun of their number."""
    if value.about != "hurt":
        return False
    language = document.candidates[value.candidate].language
    words = language.words(document.articles[value.article].text[value.start : value.end])
    cues = word_lists.table(language.code, "kind_cues.tsv")
    return any(word_lists.entry(cues, word, language) == "case" for word in words)


def _is_update(
    document: Document,
    about: str,
    by_value: Mapping[tuple[object, ...], Sequence[Value]],
    earlier: Mapping[str, Sequence[Value]],
) -> bool:
    """Whether the higher values are the later ones: by the articles' dates, or as their sentences say.

    Or a value, all of them but the highest, is told somewhere as that of an earlier count; of dates as one from
    which something was moved.
    """
    if {value.about for own in by_value.values() for value in own} == {"missing", "dead"}:
        return True
    if about == "date":
        return len({_is_moved(own, earlier) for own in by_value.values()}) > 1
    if about not in RISING:
        return False
    ordered = sorted(by_value.values(), key=_rank)
    if all(
        any(answer(value, own[0]) == "same" for value in earlier.get(own[0].about, ()))
        for own in ordered[:-1]
    ):
        return True
    days = [[day for value in own if (day := document.articles[value.article].published)] for own in ordered]
    if all(days):
        rising = all(max(low) <= min(high) for low, high in pairwise(days))
        if rising and max(days[0]) < min(days[-1]):
            return True
        if any(min(low) > max(high) for low, high in pairwise(days)):
            return False
    return all(any(rises(document, value) for value in own) for own in ordered[1:])


def _is_moved(values: Sequence[Value], earlier: Mapping[str, Sequence[Value]]) -> bool:
    """Whether dates are of a day from which something was moved, as a sentence says."""
    return values[0].about == "date" and any(
        answer(own, values[0]) == "same" for own in earlier.get("date", ())
    )


def outdated(conflicts: Sequence[Conflict]) -> list[Mention]:
    """The mentions of values that later ones have taken the place of."""
    return [
        mention
        for conflict in conflicts
        if conflict.update
        for given in conflict.values[:-1]
        for mention in given.mentions
    ]


def outdated_headlines(document: Document, conflicts: Sequence[Conflict]) -> frozenset[int]:
    """The indices of the articles whose headline gives a value that a later one has taken the place of."""
    numbers = {article.id: n for n, article in enumerate(document.articles)}
    found = set()
    for mention in outdated(conflicts):
        article = document.articles[numbers[mention.article]]
        words = get_language(article.language).words
        numerals = lexicon.table(article.language, "numerals.tsv")
        given = [word for word in words(mention.text) if word.isdigit() or word in numerals]
        if not set(given).isdisjoint(words(article.title or "")):
            found.add(numbers[mention.article])
    return frozenset(found)
