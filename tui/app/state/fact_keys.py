"""What a fact is known by, whichever article is chosen and whatever the brief is about. No Textual in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from briefs import FactNote


def fact_keys(facts: Iterable[FactNote]) -> list[str]:
    """The keys of the facts of a brief, in their order.

    An index would be another fact's in the list of an article, and in the brief of another question.
    """
    seen: Counter[tuple[str, str]] = Counter()
    keys = []
    for fact in facts:
        # Two people of one name are two facts.
        seen[fact.kind, fact.value] += 1
        keys.append(f"{fact.kind}:{seen[fact.kind, fact.value]}:{fact.value}")
    return keys
