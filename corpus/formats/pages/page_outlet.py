"""The outlet of a web page: the name of its site that is the outlet's, else what its title or its domain says."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.cleaning.boilerplate_phrases import covered_anywhere, prefix
from corpus.cleaning.bylines import author
from corpus.languages import detect, get_language

SEPARATORS = " \t-–—|:•·»›/"
"""What parts a headline from its site's name."""
_BEHIND = re.compile(r"\s*[|»›:•·—–]|\s+-\s")
# One part alone before the headline is the site's name; of several any may be.
_BEFORE = re.compile(r"[^|»›:•·—–]{2,60}?\s(?:[|»›•·—–-]|--|::)\s")
_PARTED = re.compile(r"\s?[|»›:•·—–]\s?|\s[-/]\s")
_LONGEST_NAME = 6  # words of an outlet behind a title's bar; more are the title's own second half
_ADDRESS = re.compile(r"(?:https?://)?(?:www\.)?[\w.-]+\.[a-z]{2,}/?", re.IGNORECASE)
_ARABIC = re.compile("[\u0621-\u064a]")
_NO_LETTER = re.compile(r"[\W_]+")
# Letters of a name that may stand in a domain by chance have fewer.
_LEAST_LETTERS = 3


def own_name(names: Sequence[str], domain: str | None, title: str) -> str | None:
    """Of several names that a page gives its site that of the outlet.

    That is the first, but for one that a section or a service of the site has (a domain resembles its outlet), and
    of an Arabic article one in Arabic where there is one.
    """
    if not names:
        return None
    arabic = next((name for name in names if _ARABIC.search(name)), None)
    if arabic and _ARABIC.search(title):
        return arabic
    if domain and not _ARABIC.search(names[0]) and not _resembles(names[0], domain):
        return next((name for name in names[1:] if _resembles(name, domain)), names[0])
    return names[0]


def outlet_of(site: str | None, domain: str | None, whole: str, title: str | None) -> str | None:
    """The site's name where it says one, else what stands behind the headline in the page's title, else its domain.

    Args:
        site: What it calls itself.
        domain: Its domain.
        whole: The page's title.
        title: The article's headline.
    """
    site = _without_motto(" ".join((site or "").split()))
    if site and _is_name(site):
        return site
    behind = whole[len(title) :] if title and whole.startswith(title) else ""
    before = whole[: -len(title)] if title and whole.endswith(title) else ""
    name = _last_name(behind) if _BEHIND.match(behind) else ""
    if name and _is_name(name):
        return name
    # What stands in front may be a rubric's name as well, so that anything else is asked before.
    return (
        domain
        or site
        or (_name_before(before) if _BEFORE.fullmatch(before) or _calls_itself(before) else None)
    )


def _calls_itself(before: str) -> bool:
    """Whether what stands before a headline begins as an outlet's name does: «صحيفة الساحل:»."""
    language = get_language(detect(before))
    words = language.words(before) if before.rstrip().endswith(":") else []
    return 1 < len(words) <= _LONGEST_NAME and prefix(words, language.code, "outlet") > 0


def _is_name(text: str) -> bool:
    return not _ADDRESS.fullmatch(text) and len(text.split()) <= _LONGEST_NAME


def _without_motto(site: str) -> str:
    """A site's name without what it says of itself behind a dash or bar, where it is too long for a name."""
    parts = _PARTED.split(site, maxsplit=1)
    return parts[0] if len(site.split()) > _LONGEST_NAME else site


def site_name(whole: str) -> str | None:
    """The name of the site that a page's whole title is, without those of sections and services beside it."""
    return _last_name(whole) or None


def service_site(whole: str) -> str | None:
    """The name of the site in the title of one of its services: «Print version - The Lantern»."""
    name = _last_name(whole)
    return name if name and name != whole.strip(SEPARATORS) and _is_name(name) else None


def _last_name(behind: str) -> str:
    """What stands behind a headline without the names of sections: «Culture / Le Phare»."""
    language = get_language(detect(behind))
    parts = [part.strip(SEPARATORS) for part in _PARTED.split(behind) if part.strip(SEPARATORS)]
    own = [
        part
        for part in parts
        if not (
            0
            < len(words := language.words(part))
            == covered_anywhere(words, language.code, "section", "page")
        )
        # «The headline - by Ann Lee - The Lantern»
        and not author([part], language)
    ]
    return behind.strip(SEPARATORS) if len(own) == len(parts) else " ".join(own[-1:])


def _name_before(before: str) -> str | None:
    """The site's name in front of a headline; none where it is a section's."""
    name = before.strip(SEPARATORS)
    language = get_language(detect(name))
    words = language.words(name)
    site = covered_anywhere(words, language.code, "section", "page", "newsroom")
    return name if len(_PARTED.split(name)) == 1 and site < len(words) else None


def _resembles(name: str, domain: str) -> bool:
    """Whether a name and a part of a domain are one within the other, letters alone."""
    letters = _NO_LETTER.sub("", name.casefold())
    labels = [_NO_LETTER.sub("", label) for label in domain.casefold().split(".")[:-1]]
    return len(letters) >= _LEAST_LETTERS and any(
        len(label) >= _LEAST_LETTERS and (label in letters or letters in label) for label in labels
    )
