"""Figures that are told of a year: one before that of the news (the storm of 2017), or one right behind them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from summarizer.comparison.values.tolls import TOLLS
from summarizer.comparison.values.values import Value
from summarizer.document import Document

# A month of the year before is of the news where it is so few months ago: fighting since November, told in January.
_OF_THE_NEWS = 6
# So near behind a figure, in characters, stands the year that it is of; set by hand.
_RIGHT_BEHIND = 12
# A year that is no date by itself: the 2020 election; in 2017 (في 2017).
_YEAR_OF = re.compile(r"(?:\b[Tt]he |\bو?في )((?:19|20)\d\d)\b")


def told_of_earlier_years(document: Document, values: Sequence[Sequence[Value]]) -> frozenset[int]:
    """The candidates that tell of a year before that of their article's publication."""
    found = set()
    for index, own in enumerate(values):
        candidate = document.candidates[index]
        published = document.articles[candidate.article].published
        dates = [value.date.split("/")[-1] for value in own if value.date and not value.role]
        dates += _YEAR_OF.findall(candidate.text)
        if published and any(_is_earlier(date, published) for date in dates):
            found.add(index)
    return frozenset(found)


def _is_earlier(date: str, published: str) -> bool:
    """Whether a date is of a year before a day, and not of the months right before it."""
    if date[:4] >= published[:4]:
        return False
    month, of_news = date[5:7], published[5:7]
    if not (month.isdigit() and of_news.isdigit()):
        return True
    return 12 * (int(published[:4]) - int(date[:4])) + int(of_news) - int(month) > _OF_THE_NEWS


def years_of(values: Sequence[Sequence[Value]]) -> Mapping[tuple[int, int], str]:
    """The years of figures right behind which a date stands, by sentence and offset: 2.5 % *in 2025*.

    Args:
        values: The values that each candidate gives, in the order of its text.
    """
    found = {}
    for own in values:
        for value, behind in pairwise(own):
            near = behind.start - value.end <= _RIGHT_BEHIND
            if value.quantity is not None and behind.date and len(behind.date) <= len("2024-05") and near:
                found[value.candidate, value.start] = behind.date[:4]
    return found


def has_one_a_year(about: str) -> bool:
    """Whether each year has a figure of its own of a kind: tolls, shares, amounts."""
    return about in TOLLS or about in ("people", "%", "votes", "seats") or about.startswith("money ")
