"""Whether two groups of articles, alike as they are told, lead with two events: other places, or other days.

Floods in two towns, or two matches of one team, are told with the same words. Where it is not sure they are one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import product

from msgspec import Struct

from summarizer.events.leads import Lead
from summarizer.similarity import cosine

# Articles of two events are less alike than this, and on the average than that: of the 151 pairs of the development
# sets, each of one event, none is less alike than .25.
ALIKE, _ON_AVERAGE = 0.25, 0.2
# Groups of two matches or visits, so many days apart, are half as alike as the articles of each; set by hand.
_DAYS, _HALF = 3, 0.5
# Articles of one country are of two events in it only if so many days apart: protests are of one day in all towns.
_OTHER_DAYS = 2
# Two visits by one country's minister have that country in common; they are weeks apart. So far apart, articles of
# two events may be so many times as alike, as two crashes of a plane are; as in stories.
_WEEKS, _FAR_LIKE = 14, 2.0


class Group(Struct, frozen=True):
    """Articles of one language that tell of one event.

    Attributes:
        members: Their indexes.
        vectors: For each its heaviest terms.
        leads: For each what leads it.
        days: The days on which they were published, where these are known.
    """

    members: Sequence[int]
    vectors: Sequence[Mapping[str, float]]
    leads: Sequence[Lead]
    days: Sequence[date]

    @property
    def names(self) -> frozenset[str]:
        """What any of their leads names."""
        return frozenset(name for lead in self.leads for name in lead.names)

    @property
    def states(self) -> frozenset[str]:
        """The countries among these."""
        return frozenset(name for lead in self.leads for name in lead.states)

    @property
    def anchors(self) -> frozenset[str]:
        """What their leads name for sure: two of them, or one whose article names it again."""
        leads = self.leads
        if len(leads) == 1:
            return leads[0].again
        return frozenset(name for name in self.names if sum(name in lead.names for lead in leads) > 1)

    def tells_of(self, names: frozenset[str]) -> bool:
        """Whether any of them has one of some names anywhere."""
        return any(lead.tells_of(name) for lead in self.leads for name in names)


def are_apart(one: Group, other: Group) -> bool:
    """Whether two groups of one language are surely of two events.

    Args:
        one: Some articles.
        other: Articles that are not among them.
    """
    likeness = [cosine(x, y) for x, y in product(one.vectors, other.vectors)]
    gap = _gap(one, other)
    times = _FAR_LIKE if gap >= _WEEKS else 1.0
    if max(likeness) >= times * ALIKE or _mean(likeness) >= times * _ON_AVERAGE:
        return False
    return _are_of_two_places(one, other, gap) or _are_of_two_times(one, other, gap, _mean(likeness))


def _are_of_two_places(one: Group, other: Group, gap: int) -> bool:
    """Whether each leads with towns, or countries, that the other's leads do not name, and one never names.

    The later one may tell of the earlier in passing.
    """
    shared = one.names & other.names
    if shared - one.states or (shared and gap < _OTHER_DAYS):
        return False
    towns = [group.anchors - group.states for group in (one, other)]
    if all(towns):
        return not one.tells_of(towns[1]) or not other.tells_of(towns[0])
    # A city may lie in a country that the other names: countries are held against countries.
    states = [group.anchors & group.states for group in (one, other)]
    if shared or not all(states):
        return False
    return not one.tells_of(states[1]) and not other.tells_of(states[0])


def _are_of_two_times(one: Group, other: Group, gap: int, likeness: float) -> bool:
    """Whether both are of several articles, days apart, half as alike as each is, and lead with no place alike."""
    shared = one.names & other.names
    if gap < _DAYS or shared - one.states or (shared and gap < _WEEKS):
        return False
    return all(_likeness(group.vectors) * _HALF >= likeness for group in (one, other))


def _likeness(vectors: Sequence[Mapping[str, float]]) -> float:
    """How alike some articles are; not at all where there is but one."""
    pairs = [cosine(x, y) for n, x in enumerate(vectors) for y in vectors[n + 1 :]]
    return _mean(pairs) if pairs else 0.0


def _mean(numbers: Sequence[float]) -> float:
    return sum(numbers) / len(numbers)


def _gap(one: Group, other: Group) -> int:
    """The days between the last article of one and the first of the other; none where a day is not known."""
    if len(one.days) < len(one.members) or len(other.days) < len(other.members):
        return 0
    earlier, later = sorted((one.days, other.days), key=min)
    return max(0, (min(later) - max(earlier)).days)


def components(groups: Sequence[Group]) -> Iterator[list[int]]:
    """The groups put together that are not told apart, as the indexes of their articles."""
    left = list(groups)
    while left:
        reached = [left.pop(0)]
        members: list[int] = []
        while reached:
            group = reached.pop()
            members += group.members
            tied = [other for other in left if not are_apart(group, other)]
            reached += tied
            left = [other for other in left if all(other is not own for own in tied)]
        yield sorted(members)
