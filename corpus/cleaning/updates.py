"""What a live page says of each of its updates: its number, its age."""

from __future__ import annotations

import re

from corpus.cleaning.boilerplate_phrases import covered_anywhere
from corpus.languages import Language

# «منذ 3 ساعات», «il y a 2 heures», «5 minutes ago»: no article's own heading, as a day may be
_AGO = re.compile(
    r"منذ\s(?:\d{1,3}\s)?(?:ثوان|ثانية|دقائق|دقيقة|دقيقتين|ساعات|ساعة|ساعتين|أيام|يوم|يوما|يومين)|"
    r"il y a (?:\d{1,3}|une?) (?:secondes?|minutes?|min|heures?|h|jours?)|"
    r"(?:\d{1,3}|an?) (?:seconds?|minutes?|mins?|hours?|days?) ago",
    re.IGNORECASE,
)


def counts_updates(text: str, language: Language) -> bool:
    """Whether a line only says which of a page's updates is below it, or how old that is."""
    if _AGO.fullmatch(text):
        return True
    if len(text) > 40 or not any(map(str.isdigit, text)):
        return False
    words = language.words(text)
    labels = covered_anywhere(words, language.code, "updated")
    return labels > 0 and labels + sum(word[0].isdigit() for word in words) == len(words)
