"""What a later set of articles says that an earlier one did not: what is new, changed, gone, denied."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from summarizer.comparison import exclusive_features, exclusives
from summarizer.comparison.apart.denials import denied_since
from summarizer.comparison.apart.elsewhere import elsewhere
from summarizer.comparison.apart.had_been import without_past
from summarizer.comparison.apart.not_yet import prolonged
from summarizer.comparison.apart.overtaken import overtaken
from summarizer.comparison.apart.places import Sites
from summarizer.comparison.apart.told_alike import told_alike
from summarizer.comparison.apart.turns import turns_apart
from summarizer.comparison.apart.two_deeds import deeds_apart
from summarizer.comparison.apart.two_events import without_two_events
from summarizer.comparison.conflicts import LEAST, told_of, written
from summarizer.comparison.differences import Difference, find_differences
from summarizer.comparison.pairs.judging import judge_all
from summarizer.comparison.pairs.relations import SAME, Judged, Pair, pair_of
from summarizer.comparison.pairs.sameness import Model
from summarizer.comparison.pairs.statements import Statements, describe
from summarizer.comparison.pairs.told_elsewhere import figure_key
from summarizer.comparison.reuse.text_reuse import find_copies
from summarizer.comparison.sources.attribution import Attribution
from summarizer.comparison.tellable import can_stand_alone
from summarizer.comparison.values.goal_minutes import MINUTE
from summarizer.comparison.values.tolls import RISING, TOLLS
from summarizer.comparison.values.value_reading import read_values
from summarizer.comparison.values.values import Value
from summarizer.document import Document
from summarizer.facts import Fact

# An earlier statement is held to stand as long as it is this likely that something of today states it or a part.
_STANDS = 0.5
# So likely that nothing earlier states it, a statement is told to be new.
_NEW = 0.5
# With a telling figure that nothing earlier gives it is told from here on: of the statements of the development
# sets and the labelled dossiers that this adds all are new; from .2 on two of six are not.
_NEW_COUNT = 0.3
# Sentences less likely than this to state the same tell of no one thing but a toll that changed, nor the opposite;
# as `analysis` has it. Of undated press it silences four that are wrong and one that is right.
_LOOKED_AT = 0.2
# A sentence that gives so many tolls lists what happened at several times; set by hand.
_LIST = 3
# Facts that are known again in another language; of bodies only those that have an entry of their own.
_TOLD_ACROSS = frozenset({"person", "date"})


class Change(Struct, frozen=True):
    """One thing whose value is another than before.

    Attributes:
        about: What they are the values of.
        before: The earlier value, as written.
        now: The later one.
        candidates: The sentences that give them.
    """

    about: str
    before: str
    now: str
    candidates: tuple[int, int]


class Changes(Struct, frozen=True):
    """What is different; all by indexes of candidates.

    Attributes:
        new: What no earlier article states, what an editor would miss first.
        changed: Values that are others than before.
        gone: What nothing states any more, in the order of the earlier articles.
        denied: An earlier statement, and the later one that denies it.
    """

    new: tuple[int, ...]
    changed: tuple[Change, ...]
    gone: tuple[int, ...]
    denied: tuple[tuple[int, int], ...]


def find_changes(
    document: Document,
    facts: Sequence[Fact],
    earlier: Collection[int],
    today: Collection[int],
    by: exclusives.Model | None = None,
    same_by: Model | None = None,
) -> Changes:
    """What the articles of today say that the earlier ones did not.

    A value is told to have changed only where no earlier article gives the new one, and none of today the old: what
    two outlets always had differently is no change.

    Args:
        document: The candidates of both.
        facts: Their key facts.
        earlier: Indexes of the earlier articles.
        today: Indexes of the articles of today; those in both stand unchanged.
        by: The model that tells what no other states; the one that comes with Mujaz where left out.
        same_by: The model that judges sameness; likewise.
    """
    fresh = set(today) - set(earlier)
    group = [int(n in fresh) for n in range(len(document.articles))]
    sides = [group[candidate.article] for candidate in document.candidates]
    statements, values = describe(document, facts), read_values(document, facts)
    attribution = Attribution(document, facts)
    every = judge_all(document, facts, statements, values, attribution, same_by)
    judged = _of_one_matter(document, every, elsewhere(document, facts, statements, values))
    across = {pair: own for pair, own in judged.items() if sides[pair[0]] != sides[pair[1]]}
    own = exclusive_features.own_facts(document, facts, group)
    turned = turns_apart(document, across, _LOOKED_AT) | deeds_apart(document, values, across, _LOOKED_AT)
    turned |= {pair for pair, i in prolonged(document, across, _LOOKED_AT).items() if sides[i]}
    alike = {pair: one for pair, one in across.items() if pair not in turned}
    seen = _features(document, statements, alike, own, values, group)
    firsts = _firsts(values, judged, sides) | _turns(across, turned, sides)
    news = _news(document, seen, values, sides, firsts, by)
    news = _surely_new(document, without_past(document, news, values, earlier), own, values, sides)
    differing = _differences(document, facts, statements, values, judged, group)
    changed = _changes(document, differing, values, facts)
    held = {candidate for change in changed for candidate in change.candidates}
    return Changes(
        tuple(_once([i for i in news if i not in held], judged)),
        tuple(changed),
        tuple(_unstated(document, held, judged, today)),
        tuple(denied_since(document, across, sides, attribution)),
    )


def _features(
    document: Document,
    statements: Statements,
    across: Mapping[Pair, Judged],
    own: Mapping[int, Sequence[tuple[int, str, str]]],
    values: Sequence[Sequence[Value]],
    group: Sequence[int],
) -> list[list[float]]:
    """What each candidate is seen by, held against those of the other group."""
    carried = exclusive_features.carried_between(document, find_copies(document.articles), group)
    seen = exclusive_features.features_of(document, statements, across, own, carried, values, group)
    return [features for features, _ in seen]


def _differences(
    document: Document,
    facts: Sequence[Fact],
    statements: Statements,
    values: Sequence[Sequence[Value]],
    judged: Mapping[Pair, Judged],
    group: Sequence[int],
) -> list[Difference]:
    """The values of one thing, in sentences that tell of one event, which differ between the two groups."""
    grouped = [[replace(value, article=group[value.article]) for value in own] for own in values]
    differences = [*find_differences(document, statements, grouped, judged), *overtaken(grouped)]
    differences = [own for own in differences if _may_change(own, values, judged)]
    differences = _of_one_thing(document, differences, values, judged)
    return without_two_events(document, differences, values, statements, facts, Sites(document, facts))


def _of_one_matter(
    document: Document, judged: Mapping[Pair, Judged], apart: Collection[Pair]
) -> dict[Pair, Judged]:
    """What was judged, less pairs of articles of two matters told alike: what is told of another one is news."""
    articles = [candidate.article for candidate in document.candidates]
    return {(i, j): own for (i, j), own in judged.items() if pair_of(articles[i], articles[j]) not in apart}


def _news(
    document: Document,
    seen: Sequence[Sequence[float]],
    values: Sequence[Sequence[Value]],
    sides: Sequence[int],
    firsts: Collection[int],
    by: exclusives.Model | None,
) -> list[int]:
    """Candidates of today that no earlier article states, what an editor would miss first."""
    by = by or exclusives.model()
    told = _earlier_figures(values, sides)
    news: list[tuple[float, int]] = []
    for i, features in enumerate(seen):
        alone, worth = exclusives.likely(features, by)
        # Among many names that both have, a figure that only today has is what is new.
        counts = any(figure_key(value) not in {*told, None} for value in values[i])
        least = 0.0 if i in firsts else _NEW_COUNT if counts else _NEW
        if sides[i] and alone >= least and can_stand_alone(document.candidates[i]):
            news.append((-worth, i))
    return [i for _, i in sorted(news)]


def _surely_new(
    document: Document,
    news: Sequence[int],
    own: Mapping[int, Sequence[tuple[int, str, str]]],
    values: Sequence[Sequence[Value]],
    sides: Sequence[int],
) -> list[int]:
    """What is new, less what may be a translation: in a language of no earlier article, without a fact of its own.

    Between languages only figures, dates and names are compared.
    """
    languages = {document.candidates[i].language.code for i, side in enumerate(sides) if not side}
    told = _earlier_figures(values, sides)
    return [
        i
        for i in news
        if document.candidates[i].language.code in languages
        or any(figure_key(value) not in {*told, None} for value in values[i])
        or any(kind in _TOLD_ACROSS for *_, kind in own.get(i, ()))
    ]


def _earlier_figures(values: Sequence[Sequence[Value]], sides: Sequence[int]) -> set[object]:
    """What the figures that earlier articles give are found by."""
    return {figure_key(value) for i, given in enumerate(values) if not sides[i] for value in given}


def _firsts(
    values: Sequence[Sequence[Value]], judged: Mapping[Pair, Judged], sides: Sequence[int]
) -> set[int]:
    """Candidates of today with a figure where there was none: the first toll, or how much of what was told before.

    What an earlier sentence states all but this of is new though it is likely stated: of the development sets,
    their later articles held against the first, this adds five sentences, of which one repeats another.
    """
    abouts = {value.about for i, given in enumerate(values) if not sides[i] for value in given}
    told = _earlier_figures(values, sides)
    before: defaultdict[int, set[str]] = defaultdict(set)
    for (i, j), own in judged.items():
        if own.same >= SAME and sides[i] != sides[j]:
            now, then = (i, j) if sides[i] else (j, i)
            before[now] |= {value.about for value in values[then]}
    found = set()
    for i, given in enumerate(values):
        for value in given if sides[i] else ():
            toll = value.about in TOLLS and value.about not in abouts
            detail = i in before and value.about not in before[i] and figure_key(value) not in {*told, None}
            # Of what is counted by a noun of the sentence the earlier one may give the number in other words.
            if value.kind == "figure" and (toll or (detail and not value.about.startswith("count "))):
                found.add(i)
    return found


def _turns(judged: Mapping[Pair, Judged], turned: Collection[Pair], sides: Sequence[int]) -> set[int]:
    """Candidates of today that tell the turn of what an earlier one tells, and that nothing earlier states.

    Who was freed since is news, though he is told with the words of his arrest.
    """
    stated = {
        i for pair, own in judged.items() if own.same >= _LOOKED_AT and pair not in turned for i in pair
    }
    return {i for pair in turned if judged[pair].same >= SAME for i in pair if sides[i]} - stated


def _of_one_thing(
    document: Document,
    differences: Sequence[Difference],
    values: Sequence[Sequence[Value]],
    judged: Mapping[Pair, Judged],
) -> list[Difference]:
    """Differences less those of sentences that tell the opposite, and of two matches or raids told alike.

    What is quoted each day changes from one to the next; tolls may too.
    """
    turned, alike = turns_apart(document, judged, _LOOKED_AT), told_alike(document, values, judged)
    articles = [candidate.article for candidate in document.candidates]

    def of_two(own: Difference) -> bool:
        about = own.first.about
        quoted = about == "%" or about.startswith("money ")
        return not quoted and pair_of(*(articles[i] for i in own.pair)) in alike

    return [own for own in differences if own.first.about in TOLLS or not (own.pair in turned or of_two(own))]


def _may_change(own: Difference, values: Sequence[Sequence[Value]], judged: Mapping[Pair, Judged]) -> bool:
    """Whether two values may be what one thing was and is now.

    Other things than tolls are told in sentences that have something in common. A toll of «at least 25» is none
    that fell from 72, and of one that a list of attacks gives beside others it is not known which rose.
    """
    if own.first.about not in TOLLS:
        # Of what one counts the other may count another part: his novels, or those of one house.
        least = SAME if own.first.about.startswith("count ") else _LOOKED_AT
        return own.pair in judged and judged[own.pair].same >= least
    before, now = sorted((own.first, own.second), key=lambda value: value.article)
    lists = (sum(value.about == own.first.about for value in values[i]) for i in own.pair)
    if max(lists) >= _LIST:
        return False
    if now.about not in RISING or before.quantity is None or now.quantity is None:
        return True
    return now.quantity.bound not in LEAST or now.quantity.high >= before.quantity.high


def _changes(
    document: Document,
    differences: Sequence[Difference],
    values: Sequence[Sequence[Value]],
    facts: Sequence[Fact],
) -> list[Change]:
    """Each thing once, with an earlier value and the later one; an age or what is past does not change."""
    found: dict[str, Change] = {}
    for difference in differences:
        before, now = sorted((difference.first, difference.second), key=lambda value: value.article)
        now = _risen(document, now, values)
        if (
            before.kind not in ("figure", "date")
            or before.bare
            or now.bare
            or (before.words and before.kind != "date")
        ):
            continue
        if before.about.startswith(("age ", MINUTE)) or (
            before.kind == "date" and not _to_come(document, before)
        ):
            continue
        own, other = (
            replace(value, article=document.candidates[value.candidate].article) for value in (before, now)
        )
        about = told_of(document, (own, other), values, facts)
        key = before.about if before.about in TOLLS else f"{before.about} {before.candidate} {before.start}"
        found.setdefault(
            key,
            Change(about, written(document, own), written(document, other), (own.candidate, other.candidate)),
        )
    told = {(change.about, change.before, change.now): change for change in reversed(found.values())}
    return list(reversed(told.values()))


def _risen(document: Document, now: Value, values: Sequence[Sequence[Value]]) -> Value:
    """A toll of today, or the higher one that the article of a later day gives alone, in whatever language."""
    if now.about not in RISING or now.quantity is None:
        return now
    day = document.articles[document.candidates[now.candidate].article].day
    later: defaultdict[tuple[str, int], list[Value]] = defaultdict(list)
    for value in (value for own in values for value in own if value.about == now.about and not value.earlier):
        later[document.articles[value.article].day, value.article].append(value)
    (newest, _), own = max(later.items(), default=(("", 0), []))
    quantity = own[0].quantity if len(own) == 1 else None
    risen = quantity is not None and not quantity.part and quantity.low > now.quantity.high
    return own[0] if day and newest > day and risen else now


def _to_come(document: Document, value: Value) -> bool:
    """Whether a date lay ahead when its article came out: what is past was told wrong, and did not change."""
    day = document.articles[document.candidates[value.candidate].article].day
    return bool(day) and value.date > day


def _once(found: Sequence[int], judged: Mapping[Pair, Judged]) -> list[int]:
    """Candidates without those that state what one before them states."""
    kept: list[int] = []
    for i in found:
        pairs = [judged.get(pair_of(i, j)) for j in kept]
        if all(own is None or own.same < SAME for own in pairs):
            kept.append(i)
    return kept


def _unstated(
    document: Document, held: Collection[int], judged: Mapping[Pair, Judged], today: Collection[int]
) -> list[int]:
    """The earlier statements that no article of today makes, less those held in a change."""
    stands: set[int] = set()
    for (i, j), own in judged.items():
        if own.same >= _STANDS or own.part >= _STANDS:
            for one, other in ((i, j), (j, i)):
                if document.candidates[other].article in today:
                    stands.add(one)
    # What is too short to be held against anything may stand word for word in an article that is told anew.
    words = [
        tuple(own.language.words(document.articles[own.article].slice(own.sentence)))
        for own in document.candidates
    ]
    said = {words[i] for i, own in enumerate(document.candidates) if own.article in today}
    return [
        i
        for i, own in enumerate(document.candidates)
        if own.article not in today
        and i not in held
        and can_stand_alone(own)
        and i not in stands
        and words[i] not in said
    ]
