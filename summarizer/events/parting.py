"""A few articles parted by the events they tell of, where that is sure: in one language first, then in all."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from corpus import Article
from summarizer.events.apart import Group, components
from summarizer.events.leads import Lead

# An article in another language is of the event with whose articles it shares so many names on the average, and
# twice as many as with those of the next, or one and none with them. Of pairs of mixed piles, 53 of one event and
# 1,251 of two, 44 and 9 share two or more, 2 and 1,151 none.
_NAMES, _TIMES = 2, 2
# Articles of no dossier are of one event if they were published so near to each other, in days; set by hand.
_NEAR = 7

Clusters = list[list[int]]


def parted(
    articles: Sequence[Article],
    vectors: Sequence[Mapping[str, float]],
    days: Sequence[date | None],
    cluster: Callable[[Sequence[int]], Clusters],
) -> Clusters | None:
    """The articles by the events they tell of; None where it is not sure that there are several.

    Args:
        articles: Articles that hang together.
        vectors: For each its heaviest terms.
        days: For each the day on which it was published, where that is known.
        cluster: Puts articles of one language that are surely of one event together.
    """
    languages: defaultdict[str, list[int]] = defaultdict(list)
    for n, article in enumerate(articles):
        languages[article.language].append(n)
    clusters = {code: cluster(own) for code, own in languages.items()}
    events = {
        code: list(components([_group(own, articles, vectors, days) for own in clusters[code]]))
        for code in clusters
        if len(clusters[code]) > 1
    }
    most = max(events, key=lambda code: (len(events[code]), len(languages[code])), default=None)
    if most is None or len(events[most]) < 2:
        return None
    others = [own for code, groups in clusters.items() if code != most for own in groups]
    return with_others(articles, events[most], others)


def with_others(articles: Sequence[Article], events: Clusters, others: Clusters) -> Clusters | None:
    """Events of one language, each with what other languages tell of it; None where that is not sure of all.

    Args:
        articles: All articles.
        events: Those of one language, by the events they tell of.
        others: Those of other languages, those of one event together.
    """
    found = [list(own) for own in events]
    for group, event in zip(others, _events_of(articles, events, others), strict=True):
        if event is None:
            return None
        found[event] += group
    return [sorted(own) for own in found]


def across_languages(articles: Sequence[Article], groups: Clusters, days: Sequence[date | None]) -> Clusters:
    """Groups of articles of several matters, those put together that tell of one in several languages.

    Args:
        articles: All articles.
        groups: Those that are alike, each of one language.
        days: For each article the day on which it was published, where that is known.
    """
    languages = Counter(article.language for article in articles)
    most = max(languages, key=languages.__getitem__)
    events = [own for own in groups if articles[own[0]].language == most]
    others = [own for own in groups if articles[own[0]].language != most]
    found = [list(own) for own in events]
    for group, event in zip(others, _events_of(articles, events, others, least=_NAMES), strict=True):
        if event is not None and _are_near([days[n] for n in (*group, *events[event])]):
            found[event] += group
        else:
            found.append(group)
    return [sorted(own) for own in found]


def _are_near(days: Sequence[date | None]) -> bool:
    known = [day for day in days if day is not None]
    return not known or (max(known) - min(known)).days <= _NEAR


def _events_of(
    articles: Sequence[Article], events: Clusters, others: Clusters, least: int = 1
) -> list[int | None]:
    """For each group of articles in another language the event it tells of; None where that is not sure."""
    if not events:
        return [None] * len(others)  # each group opens with an article of another language than most are in
    if not others:
        return []
    # Most sets are of one language.
    from summarizer.events.heard import heard_in, shared_names

    heard = {n: heard_in(articles[n]) for group in (*events, *others) for n in group}
    shared = [
        [[shared_names(heard[n], heard[m]) for n in group for m in event] for event in events]
        for group in others
    ]
    return [_nearest(own, least) for own in shared]


def _nearest(shared: Sequence[Sequence[frozenset[str]]], least: int) -> int | None:
    """The event whose articles share most names with some, where that is sure.

    Args:
        shared: For each event the names that each of its articles shares with each of those.
        least: So many on the average at least.
    """
    several = len(shared) > 1
    everywhere = (
        frozenset.intersection(*(names for own in shared for names in own)) if several else frozenset()
    )
    counts = [sum(len(names - everywhere) for names in own) / len(own) for own in shared]
    *rest, best = sorted(counts)
    nearest = max(rest, default=0.0)
    if best < least or (nearest and best < max(_NAMES, _TIMES * nearest)):
        return None
    return counts.index(best)


def _group(
    own: Sequence[int],
    articles: Sequence[Article],
    vectors: Sequence[Mapping[str, float]],
    days: Sequence[date | None],
) -> Group:
    published = [day for n in own if (day := days[n]) is not None]
    return Group(own, [vectors[n] for n in own], [Lead(articles[n]) for n in own], published)
