"""Pages that hold no article, and pages that hold the beginning of one only, told by what they say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.cleaning.boilerplate_phrases import covered_anywhere
from corpus.languages import detect, get_language

# A page that says more than this is about robots, errors or log-ins.
_MOST_WORDS = 120
_LONGEST_LINE = 40
_REASONS = {
    "bot": "no article: the site's check for robots; save the page from a browser",
    "error": "no article: an error page of the site; look for the article's new address",
    "login": "no article: the site asks to log in; save the page from a browser where you are logged in",
}
_STATUS = re.compile(
    r"\W*(?:erreur |error |خطأ )?(?:40[134]|410|429|50[0234])\b(?!\s*\w+\s\w)", re.IGNORECASE
)
# A list has at least so many headlines of other articles, fewer words before them and between two of them.
_LEAST_LISTED = 5
_MOST_BETWEEN = 60
_LEAST_OPENING = 15


def refusal(title: str | None, lines: Sequence[str], others: Sequence[str]) -> str | None:
    """Why a page is no article, or None where it is one.

    Args:
        title: What it calls itself.
        lines: What was taken for its text.
        others: What stands around that.
    """
    text = " ".join(lines)
    if len(text.split()) <= _MOST_WORDS:
        language = get_language(detect(text or title or " ".join(others)))
        said = [line for line in (title or "", *lines, *(others if not lines else ())) if line]
        for kind, reason in _REASONS.items():
            for line in said[:8]:
                words = language.words(line)
                if len(words) <= _LONGEST_LINE and covered_anywhere(words, language.code, kind):
                    return reason
        if title and _STATUS.match(title):
            return _REASONS["error"]
    return None


def is_list(listed: int, opening: int, stretch: int) -> bool:
    """Whether a page is a list of headlines with their teasers.

    Args:
        listed: The number of linked headlines on the part of the page that was taken for an article.
        opening: The number of words of text before the first of them.
        stretch: The most words between two of them.
    """
    return listed >= _LEAST_LISTED and opening < _LEAST_OPENING and stretch < _MOST_BETWEEN
