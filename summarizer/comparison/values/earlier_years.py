"""Figures that are told of a year before that of the news: the storm of 2017, the election of 2020."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.comparison.values.tolls import TOLLS
from summarizer.comparison.values.values import Value
from summarizer.document import Document

# A month of the year before is of the news where it is so few months ago: fighting since November, told in January.
_OF_THE_NEWS = 6
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


def has_one_a_year(about: str) -> bool:
    """Whether each year has a figure of its own of a kind: tolls, shares, amounts."""
    return about in TOLLS or about in ("people", "%", "votes", "seats") or about.startswith("money ")
