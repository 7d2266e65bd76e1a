"""Who published an article, who wrote it and when, from the lines that were set aside around it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpus.cleaning.boilerplate_phrases import covered, covered_anywhere, phrases, prefix, stamp_share
from corpus.cleaning.bylines import (
    DATE_PARTS,
    IN_FIGURES,
    above_readers,
    after_label,
    has_day,
    is_byline,
    is_post,
    may_be_name,
    may_be_person,
    with_post,
)
from corpus.cleaning.dates import find_date, is_either, month_leads
from corpus.cleaning.line_ends import ends_with_mark
from corpus.cleaning.outlet_lines import (
    LONGEST_NAME,
    NO_NAMES,
    OPENED,
    PARTS,
    is_outlet,
    named_outlet,
    of_issue,
)
from corpus.cleaning.wire_marks import agency_of, opens_report
from corpus.languages import Language

_NO_MARKS = dict.fromkeys(map(ord, '«»"“”'))
# «Claire Fontan (avec AFP)»: a person's name, or an outlet's.
_WITH = r"(?i)\((?:avec|with|مع)\s"
_ADDRESS = r"(?i)https?://(?:www\.)?([\w.-]{1,253})(?::\d+)?(?:/\S*)?"
# «Article printed from The Lantern: https://…»
_BEHIND_NAME = r"\s?[:–-]?\s?\(?https?://\S{1,2000}$"
_LONGEST_BYLINE = 3  # parts: author, outlet, day
# What a part of a byline begins with that is no outlet.
_NO_OUTLETS = ("byline", "newsroom")


def published(removed: Sequence[str], language: Language) -> str | None:
    """The date of publication: the first line that is a full date and little else, or labels one.

    The title of another article may hold a date too, and the date of an update is none of publication.
    """
    above = list(above_readers(removed, language))
    month_first = month_leads(above, language)
    for line in above:
        words = language.words(line)
        # «Thursday 13 May 2024 Print Larger Smaller Send to a friend»
        own = len(words) - covered(words, language.code, "page")
        dates = stamp_share(words, language) * len(words) / max(own, 1)
        # «Par Claire Fontan, La Voix du Gué, 12 mars 2024» tells it too.
        is_long = dates < 0.4 and len(words) > LONGEST_NAME + 3
        if is_long and not (after_label(line, language)[0] and has_day(line, language)):
            continue
        dated = (
            (part, find_date(part, language, month_first=bool(month_first)))
            for part in _first_versions(line, language)
        )
        part, found = next((one for one in dated if one[1]), ("", None))
        if found and not (month_first is None and is_either(part)):
            return found
    return None


def _first_versions(line: str, language: Language) -> Iterator[str]:
    """The parts of a line with a date in it that do not say when the text was changed."""
    updated = False
    for part in DATE_PARTS.split(line):
        words = language.words(part)
        if not words:
            continue
        labels = covered_anywhere(words, language.code, "updated")
        if labels or any(not word[0].isdigit() for word in words):
            updated = labels > 0
        if not updated:
            yield part


def outlet(removed: Sequence[str], body: str, language: Language) -> str | None:
    """The outlet's name, where a line says so: «Source: X», or a byline of X beside newsroom words.

    A part of a byline counts only where it is the one that the article itself does not mention (a dateline's
    city usually is mentioned), or begins with a word such as newspaper or agency. No guess is better than a
    wrong one.
    """
    domains: list[str] = []
    for line in removed:
        label, _, name = line.partition(":")
        words = language.words(label)
        says_so = bool(words) and covered(words, language.code, "source") == len(words)
        named = language.words(name)
        # «المصدر: وكالات» names none.
        if says_so and len(named) > covered(named, language.code, "newsroom", "section"):
            # «Source: The Paper, 10 June 2024»
            own = PARTS.split(name.strip())[0] if _ends_with_day(name, language) else name
            if domain := address_domain(name):
                domains.append(domain)
                continue
            return own.strip(' .«»"')
        if taken := _taken_from(line, language):
            return taken
    return _placed(removed, body, language) or next(iter(domains), None)


def _placed(removed: Sequence[str], body: str, language: Language) -> str | None:
    """The outlet that lines name without a label, by what stands beside the name."""
    for line in removed:
        # «Place / name / agency» names the agency alone; «Ann Lee, health correspondent» a person.
        if any(told(line, language) for told in (leads_home, opens_report, agency_of, is_post, with_post)):
            continue
        parts = [part for whole in PARTS.split(line) if (part := whole.strip())]
        names = [part for part in parts if may_be_name(part, language)]
        headed = [
            part
            for part in names
            # «The paper Dawn: the siege goes on» is a headline.
            # and «Type: newspaper» says what it is, not which
            if len(said := language.words(part)) > 1
            and said[0] in phrases(language.code, ("outlet",))
            and not _speaks(part, line)
        ]
        bylined = any(_is_newsroom(part, language) for part in parts) and not (
            "(" in line and re.search(_WITH, line)
        )
        unmentioned = [part for part in names if part not in body]
        for group in (headed, unmentioned if bylined else []):
            if len(group) == 1 and len(parts) > 1:
                return group[0].strip(' .«»"“”')
    return next(_built(removed, body, language), None)


def _ends_with_day(name: str, language: Language) -> bool:
    """Whether a day stands behind a name, in words or figures."""
    return has_day(name, language) or (
        re.fullmatch(IN_FIGURES, re.split(r"[،,|(–-]\s*", name)[-1].strip(" )")) is not None
    )


def _built(removed: Sequence[str], body: str, language: Language) -> Iterator[str]:
    """The outlets that lines name by how they are built, those of numbered issues first."""
    # «Agency of the Coast» alone, above everything
    if removed and is_outlet(removed[0], body, language):
        yield removed[0]
    yield from filter(None, map(of_issue, removed))
    for line in removed:
        named = named_outlet(line, language) or agency_of(line, language)
        named = named or _beside_author(line, body, language) or _dated_before_author(line, body, language)
        if named:
            yield named


def address_domain(text: str) -> str | None:
    """The domain of an address; None where a text is none."""
    match = re.fullmatch(_ADDRESS, text.strip()) if "://" in text else None
    return match[1].lower() if match else None


def _beside_author(line: str, body: str, language: Language) -> str | None:
    """The outlet between author and day: «Par Claire Fontan, La Voix du Gué, 12 mars 2024».

    A place may stand there too, but then the text mostly mentions it, or it is one word. Without an author its
    article tells an outlet: «La Voix du Gué - mardi 12 mars 2024».
    """
    if ends_with_mark(line) or not any(map(str.isdigit, line)):
        return None
    label, rest = after_label(line, language)
    parts = [part for whole in PARTS.split(rest or line) if (part := whole.strip(' .«»"“”'))]
    name = parts[-2] if len(parts) == (_LONGEST_BYLINE if label else _LONGEST_BYLINE - 1) else ""
    words = language.words(name)
    if not words or name in body or not find_date(parts[-1], language):
        return None
    if not (may_be_person(parts[0], language) if label else re.match(OPENED, name)):
        return None
    # «Le Courrier du Lac»: an outlet's name may have a section's in it.
    own = covered(words, language.code, *NO_NAMES) < len(words) <= LONGEST_NAME
    named = own and len(words) > 1 and not any(prefix(words, language.code, kind) for kind in _NO_OUTLETS)
    return name if named and not name[0].islower() else None


def _dated_before_author(line: str, body: str, language: Language) -> str | None:
    """The outlet in front of day and author: «La Voix du Gué, 12 mars 2024, par Claire Fontan»."""
    name, *rest = PARTS.split(line)
    words = language.words(name)
    if len(rest) < _LONGEST_BYLINE - 1 or name in body or not is_byline(line, language):
        return None
    # «Le» stands before days too.
    own = 1 < len(words) <= LONGEST_NAME and covered(words, language.code, *NO_NAMES) <= len(words) / 2
    return name.strip() if own and has_day(rest[0], language) else None


def _speaks(name: str, line: str) -> bool:
    """Whether a name opens a line and what it says follows behind a colon."""
    return line.startswith(name) and line[len(name) :].lstrip(' «»"“”').startswith(":")


def _taken_from(line: str, language: Language) -> str:
    """Where the text was taken from, as a line says without a colon («* نقلا عن المجلة»); else empty."""
    line = re.sub(_BEHIND_NAME, "", line) if "://" in line else line
    words = line.lstrip("* ").split()
    label = prefix(language.words(line), language.code, "source")
    return " ".join(words[label:]).translate(_NO_MARKS).strip(" .") if label > 1 and ":" not in line else ""


def _is_newsroom(part: str, language: Language) -> bool:
    words = language.words(part)
    # «قسم الربورتاج», «par la rédaction»: the section's own name need not be known.
    return bool(words) and covered(words, language.code, "agency", "newsroom") >= len(words) / 2


def leads_home(line: str, language: Language) -> bool:
    """Whether a line leads from the home page to the article; its last part is a section's name, or the title."""
    return any(
        0 < len(words) == covered(words, language.code, "page")
        for part in PARTS.split(line)[:1]
        if (words := language.words(part))
    )
