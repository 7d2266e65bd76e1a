"""Who published an article and when, from the lines that were set aside around it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.cleaning.boilerplate_phrases import covered, phrases, stamp_share
from corpus.cleaning.dates import find_date
from corpus.languages import Language

_PARTS = re.compile(r"\s*(?:[|/•·»›>:،,]|\s[-–—]|[-–—]\s|\(|\))\s*")
_LONGEST_NAME = 5  # words: few outlets have longer names
_NO_NAMES = (
    "agency",
    "byline",
    "credit",
    "newsroom",
    "notice",
    "page",
    "published",
    "related",
    "section",
    "source",
)


def published(removed: Sequence[str], language: Language) -> str | None:
    """The date of publication: the first line that is a full date and little else, or labels one.

    The title of another article may hold a date too.
    """
    for line in removed:
        words = language.words(line)
        dates = stamp_share(words, language)
        if (dates >= 0.4 or len(words) <= _LONGEST_NAME + 3) and (found := find_date(line, language)):
            return found
    return None


def outlet(removed: Sequence[str], body: str, language: Language) -> str | None:
    """The outlet's name, where a line says so: «Source: X», or a byline of X beside newsroom words.

    A part of a byline counts only where it is the one that the article itself does not mention (a dateline's
    city usually is mentioned), or begins with a word such as newspaper or agency. No guess is better than a
    wrong one.
    """
    for line in removed:
        label, _, name = line.partition(":")
        words = language.words(label)
        says_so = bool(words) and covered(words, language.code, "source") == len(words)
        named = language.words(name)
        # «المصدر: وكالات» names none.
        if says_so and len(named) > covered(named, language.code, "newsroom", "section"):
            return name.strip(' .«»"')
    for line in removed:
        if _is_path(line, language):
            continue
        parts = [part for part in _PARTS.split(line) if part.strip()]
        names = [part for part in parts if _may_be_name(part, language)]
        headed = [part for part in names if language.words(part)[0] in phrases(language.code, ("outlet",))]
        bylined = any(_is_newsroom(part, language) for part in parts)
        unmentioned = [part for part in names if part not in body]
        for group in (headed, unmentioned if bylined else []):
            if len(group) == 1 and len(parts) > 1:
                return group[0]
    return None


def _may_be_name(part: str, language: Language) -> bool:
    words = language.words(part)
    site = covered(words, language.code, *_NO_NAMES)
    return 0 < len(words) <= _LONGEST_NAME and site == 0 and not any(word[0].isdigit() for word in words)


def _is_newsroom(part: str, language: Language) -> bool:
    words = language.words(part)
    # «قسم الربورتاج», «par la rédaction»: the section's own name need not be known.
    return bool(words) and covered(words, language.code, "agency", "newsroom") >= len(words) / 2


def _is_path(line: str, language: Language) -> bool:
    """Whether a line leads from the home page to the article; its last part is a section's name, or the title."""
    return any(
        0 < len(words) == covered(words, language.code, "page")
        for part in _PARTS.split(line)[:1]
        if (words := language.words(part))
    )
