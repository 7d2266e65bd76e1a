"""The outlet that a line names by how it is built: its issue, its copyright, an agency beside it, what it is."""

from __future__ import annotations

import re

from corpus.cleaning.boilerplate_phrases import covered, covered_anywhere, phrases
from corpus.cleaning.line_ends import ends_with_mark
from corpus.languages import Language

# What stands between the parts of a line; the blanks in front of it are left to the part.
PARTS = re.compile(r"(?:[|/•·»›>:،,]|\s[-–—]|[-–—]\s|\(|\))\s*")
LONGEST_NAME = 5  # words: few outlets have longer names, and few bylines name more than two persons
# An article in front of two words at least; no person's name has one, and few places' («La Rochelle») so long.
OPENED = r"(?:(?:Le|La|Les|The)\s\S+|L[’']\S+)\s\S"
_ISSUE = re.compile(
    r"([^\W\d][^\d:.!?؟|]{2,60}?)\s?[,،–—|(-]\s?(?:n[°ºo]\.?|numéro|issue|العدد|عدد)\s?:?\s?\d{1,6}(?!\d)",
    re.IGNORECASE,
)
# «La Gazette du Pont avec AFP», with brackets or without
_MADE_WITH = r"([^():.!?؟]{3,60}?)\s\(?(?:avec|with|مع)\s([^()]{2,30})\)?"
_WITH = ("avec ", "with ", "مع ")
# «© 2024 La Gazette du Pont. Tous droits réservés.»
_COPYRIGHT = (
    r"(?:©|\([cC]\)|[Cc]opyright)\s?(?:©\s?)?(?:19|20)\d\d,?\s([^\d.,;:|©–(]{3,60}?)(?=\s[-–|]|[.,|(]|$)"
)
# Kinds of a site's words that are in no name of an outlet or a person.
NO_NAMES = (
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


def named_outlet(line: str, language: Language) -> str | None:
    """The outlet that a line names with an agency beside it, or whose copyright it says.

    «La Gazette du Pont avec AFP», «© 2024 La Gazette du Pont». A person or a firm may stand there, so that the
    name must begin as outlets' do.
    """
    if any(map(line.__contains__, _WITH)) and (match := re.fullmatch(_MADE_WITH, line)):
        words = language.words(match[2])
        if 0 < len(words) == covered_anywhere(words, language.code, "agency", "newsroom"):
            return _outlet_name(match[1], language)
    match = re.search(_COPYRIGHT, line) if "©" in line or "opyright" in line else None
    return _outlet_name(match[1], language) if match else None


def _outlet_name(name: str, language: Language) -> str | None:
    """A name that begins as an outlet's does, with an article or what it is; None of another."""
    name = name.strip(' .«»"“”')
    words = language.words(name)
    is_name = 1 < len(words) <= LONGEST_NAME and covered(words, language.code, *NO_NAMES) < len(words)
    begins = is_name and (
        re.match(OPENED, name)
        or words[0] in phrases(language.code, ("outlet",))
        or _is_masthead(name, words, language)
    )
    return name if begins and not covered(words, language.code, "newsroom", "section") else None


def is_outlet(line: str, body: str, language: Language) -> bool:
    """Whether a line is nothing but the name of an outlet that says what it is: «وكالة أنباء الضفة»."""
    words = language.words(line)
    says = words[:1] and words[0] in phrases(language.code, ("outlet",))
    is_one = 1 < len(words) <= LONGEST_NAME and (says or _is_masthead(line, words, language))
    is_open = line not in body and not (ends_with_mark(line) or PARTS.search(line))
    return is_one and is_open and not covered(words, language.code, *NO_NAMES)


def _is_masthead(line: str, words: list[str], language: Language) -> bool:
    """Whether a line is in names' capitals and has a noun of papers' names where they have it.

    That is the last word («The Marlow Tribune»), behind an article the next one too («La Gazette de Vaubry»).
    """
    nouns = phrases(language.code, ("masthead",)) if language.cased else {}
    parts = line.split()
    at = [-1, 1] if re.match(OPENED, line) else [-1]
    return len(parts) == len(words) and any(words[i] in nouns and parts[i][0].isupper() for i in at)


def of_issue(line: str) -> str | None:
    """The outlet whose issue a line numbers: «La Gazette du Pont, n° 4512, 12 mars 2024»."""
    match = _ISSUE.match(line) if any(map(str.isdigit, line)) else None
    return match[1].strip(' .«»"“”') if match and len(match[1].split()) <= LONGEST_NAME else None
