"""The facts of several stories in one list: what has one identity, in whatever language it is named, is one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from summarizer.facts.identities import body_identity, known_place
from summarizer.facts.mention import Fact
from summarizer.facts.merge_keys import organization_words


def join_stories(stories: Sequence[Sequence[Fact]], articles: Sequence[str]) -> list[Fact]:
    """The facts of all stories in one list, what most articles carry first, else in the order of the stories.

    Facts of different stories are one where they are of one country, city or international body that the lists
    know: two people of one name, or two days told alike, are two where nobody says that they are one.

    Args:
        stories: The facts of each.
        articles: The ids of all articles, in their order.
    """
    found = [fact for facts in stories for fact in facts]
    if len(stories) > 1:
        found = _joined(found, {name: n for n, name in enumerate(articles)})
    return sorted(found, key=lambda fact: -fact.articles)  # as within a story, whose order stays


def _joined(facts: Sequence[Fact], order: Mapping[str, int]) -> list[Fact]:
    """The facts, those of one identity as one."""
    known: defaultdict[tuple[str, str] | int, list[Fact]] = defaultdict(list)
    for n, fact in enumerate(facts):
        identity = _identity(fact)
        known[(fact.kind, identity) if identity else n].append(fact)
    return [same[0] if len(same) == 1 else _one(same, order) for same in known.values()]


def _identity(fact: Fact) -> str | None:
    """The identity of a place or a body by any of its names; None where the lists know none of them."""
    for language, forms in fact.names:
        for form in forms:
            if fact.kind == "place":
                identity = known_place(form, language)
            elif fact.kind == "organization":
                identity = body_identity(organization_words(form, language), language)
            else:
                return None
            if identity:
                return identity
    return None


def _one(facts: Sequence[Fact], order: Mapping[str, int]) -> Fact:
    """One fact, called as that which most articles carry."""
    names: dict[str, dict[str, None]] = {}
    first, *others = sorted(facts, key=lambda fact: -fact.articles)
    for fact in (first, *others):
        for language, forms in fact.names:
            names.setdefault(language, {}).update(dict.fromkeys(forms))
    return replace(
        first,
        mentions=tuple(sorted((m for fact in facts for m in fact.mentions), key=lambda m: order[m.article])),
        names=tuple((language, tuple(forms)) for language, forms in names.items()),
    )
