"""What a live page says of each of its updates: its number, its age; and a gallery of its pictures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from corpus.cleaning.boilerplate_phrases import covered_anywhere
from corpus.languages import Language

# «منذ 3 ساعات», «il y a 2 heures», «5 minutes ago»: no article's own heading, as a day may be
_AGO = re.compile(
    r"منذ\s(?:\d{1,3}\s)?(?:ثوان|ثانية|دقائق|دقيقة|دقيقتين|ساعات|ساعة|ساعتين|أيام|يوم|يوما|يومين)|"
    r"il y a (?:\d{1,3}|une?) (?:secondes?|minutes?|min|heures?|h|jours?)|"
    r"(?:\d{1,3}|an?) (?:seconds?|minutes?|mins?|hours?|days?) ago",
    re.IGNORECASE,
)


# «Page 2 of 3», which of a text's pages it is
_OF_PAGES = r"(?i:page|صفحة|الصفحة|ص)\s?[\d٠-٩]{1,3}\s?(?:of|sur|de|من|/)\s?[\d٠-٩]{1,3}"
_LONGEST_COUNT = 20  # letters of it
# «2/7», which of a gallery's pictures it is
_OF_PICTURES = re.compile(r"([1-9]\d{0,2})\s?/\s?([1-9]\d{0,2})")


def picture_numbers(texts: Sequence[str]) -> set[int]:
    """The lines that count a gallery's pictures; scores and shares, which a table has, do not count on."""
    found = [(i, match) for i, text in enumerate(texts) if (match := _OF_PICTURES.fullmatch(text))]
    numbers = [int(match[1]) for _, match in found]
    totals = {match[2] for _, match in found}
    counts_on = len(numbers) > 1 and len(totals) == 1 and all(b - a == 1 for a, b in pairwise(numbers))
    return {i for i, _ in found} if counts_on and numbers[-1] <= int(*totals) else set()


def counts_pages(text: str) -> bool:
    """Whether a line only says which of a text's pages it stands on."""
    is_short = len(text) <= _LONGEST_COUNT and text[-1:].isdigit()
    return is_short and re.fullmatch(_OF_PAGES, text) is not None


def counts_updates(text: str, language: Language) -> bool:
    """Whether a line only says which of a page's updates is below it, how old that is, or which page it is."""
    if _AGO.fullmatch(text) or counts_pages(text):
        return True
    if len(text) > 40 or not any(map(str.isdigit, text)):
        return False
    words = language.words(text)
    labels = covered_anywhere(words, language.code, "updated")
    return labels > 0 and labels + sum(word[0].isdigit() for word in words) == len(words)
