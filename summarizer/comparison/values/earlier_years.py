"""Figures that are told of a year before that of the news: the storm of 2017, the election of 2020."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.comparison.values.tolls import TOLLS
from summarizer.comparison.values.values import Value
from summarizer.document import Document

# A year that is no date by itself: the 2020 election; in 2017 (في 2017).
_YEAR_OF = re.compile(r"(?:\b[Tt]he |\bو?في )((?:19|20)\d\d)\b")


def told_of_earlier_years(document: Document, values: Sequence[Sequence[Value]]) -> frozenset[int]:
    """The candidates that tell of a year before that of their article's publication."""
    found = set()
    for index, own in enumerate(values):
        candidate = document.candidates[index]
        published = document.articles[candidate.article].published
        years = [value.date.split("/")[-1][:4] for value in own if value.date and not value.role]
        years += _YEAR_OF.findall(candidate.text)
        if published and any(year < published[:4] for year in years):
            found.add(index)
    return frozenset(found)


def has_one_a_year(about: str) -> bool:
    """Whether each year has a figure of its own of a kind: tolls, shares, amounts."""
    return about in TOLLS or about in ("people", "%", "votes", "seats") or about.startswith("money ")
