"""Downloads of press databases (Factiva, Nexis, Europresse, ProQuest): their lines split into articles.

Written from how these databases lay out what they export; each closes an article with a line of its own kind.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from corpus.cleaning.bylines import may_be_person, without_label
from corpus.cleaning.dates import find_date
from corpus.cleaning.line_ends import ends_with_mark
from corpus.formats.base import FormatError, RawDocument
from corpus.formats.record_fields import given_first
from corpus.languages import CODES, Language, detect, get_language

_FACTIVA = re.compile(r"^\s*(?:AN\s+)?Document \w{5,}\s*$")
_NEXIS = re.compile(r"^\s*(?:End of Document|Fin du document|\d+ (?:of|de|sur) \d+ DOCUMENTS?)\s*$")
_EUROPRESSE = re.compile(r"^(?:.*\s)?news[·.•]\d{8}[·.•]\w+.*$")
# ProQuest parts articles by rules, as others part anything; each of its own has a number.
_PROQUEST = re.compile(r"^_{20,200}\s*$")
_PROQUEST_ID = re.compile(r"^ProQuest document ID:")
_PROQUEST_FIELD = re.compile(
    r"^(author|publication info|full text|subject|location|people|company / organization|identifier / keyword|"
    r"title|classification|publication title|publication year|publication date|section|publisher|"
    r"proquest document id)\s?:\s*(.*)$",
    re.IGNORECASE,
)
_WORDS = re.compile(r"^(?:Longueur ?: ?|Length: ?)?[\d.,\s]+(?:words?|mots?|كلمات|كلمة)\b", re.IGNORECASE)
_RIGHTS = re.compile(
    r"^(?:\(c\)|©|copyright\b|tous droits réservés|all rights reserved|حقوق|جميع الحقوق)", re.IGNORECASE
)
_CERTIFICATE = re.compile(
    r"^(?:ce certificat est émis|this certificate is issued|certificat émis|aussi paru dans|also published in|"
    r"cet article est paru dans|this article appeared in)\b|"
    r"©.{1,80}\b(?:tous droits réservés|all rights reserved)",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"^\d{1,2}[:h.]\d{2}")
# Factiva's two-letter fields, where it was told to print their names: the value behind it, or on the lines below.
_FIELD = re.compile(
    r"^(HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN)(?:\s+(\S.*))?$"
)
_LABEL = re.compile(
    r"^(byline|section|length|longueur|load-date|language|publication-type|dateline|headline|highlight|graphic|body|"
    r"classification|subject|journal code|copyright|titre|auteur|rubrique|date-chargement|langue|type-publication|"
    r"sujet|corps|date de chargement)\s*:?\s*(.*)$",
    re.IGNORECASE,
)
_BY = re.compile(r"^(?:by|par|بقلم|كتب)\b\s*:?\s*", re.IGNORECASE)
# What old downloads print between date and headline, and the lists that newer ones open with.
_EDITION = re.compile(
    r"^(?:\w+ ){0,3}(?:edition|édition)(?: \w+){0,2}$|^(?:الطبعة|طبعة)\b.{0,30}$", re.IGNORECASE
)
_COVER = re.compile(
    r"^(?:user name|date and time|job number|documents? \(\d+\)|client/matter|search terms|page \d+ of \d+)(?!\w)",
    re.IGNORECASE,
)
_LISTING = re.compile(r"Document \d+ of \d+|\d+ of \d+")
_LISTED = re.compile(r"^\d+\. +(\S.*)$")
# What Europresse prints of a source above its date, a label a line and the value below it.
_OF_SOURCE = re.compile(
    r"^(?:nom de la source|type de source|périodicité|couverture géographique|provenance|source name|source type|"
    r"periodicity|geographical coverage|origin)$",
    re.IGNORECASE,
)
# «p. 7», «Culture, p. 7»
_PAGE = re.compile(
    r"(?:[^.,!?]{2,40}, ?)?(?:p\.|pages?|صفحة|ص\.?)\s?(?:[A-Z]{1,4} ?)?\d[\w-]*", re.IGNORECASE
)
# «The Paper, no. 1203», as Europresse names an issue
_ISSUE = re.compile(r",\s(?:no\.?|n[°ºo]|issue|vol\.|num\.|عدد|العدد)\s?\d.{0,30}$", re.IGNORECASE)
# «The Paper (site web)»: where a paper's text was taken from
_SITE = re.compile(
    r"\s?\((?:[^()]{0,60} )?(?:site web|web ?site|en ligne|online)\b[^()]{0,60}\)(?: - [\w.-]{1,60})?$",
    re.IGNORECASE,
)
_TAIL = (
    *("load-date", "language", "publication-type", "classification", "subject", "journal code", "graphic"),
    *("date-chargement", "date de chargement", "langue", "type-publication", "sujet"),
)
_HEAD = ("length", "longueur", "byline", "auteur", "section", "rubrique", "dateline")
_MOST_DATE = 10  # words of a line that is the date, with the weekday, the hour and its zone
# The same with a section in front and a count of words behind it: «Business, Monday, 10 June, 354 words, p. 7».
_MOST_STAMP = 15
# Words of a name: of a person, or a section's above a headline.
_MOST_NAME = 4
# Words of a publisher's name, which may be a company's: «The Harbour Post and Times Publishing Company Ltd».
_MOST_PUBLISHER = 8


class _Layout(Struct, frozen=True):
    """How one database ends an article and how its lines become a document.

    Attributes:
        end: The line that ends an article.
        read: What makes a document of an article's lines.
        sign: What tells the database, where that is not the line that ends an article.
    """

    end: re.Pattern[str]
    read: Callable[[Sequence[str], Language], RawDocument | None]
    sign: re.Pattern[str] | None = None


def is_download(text: str) -> bool:
    """Whether a text is a database's download; a line that ends an article says so."""
    return _layout(text.split("\n")) is not None


def articles(lines: Sequence[str]) -> Iterator[RawDocument]:
    """The articles of a download, in their order.

    Raises:
        FormatError: None of them holds text.
    """
    layout = _layout(lines)
    held: list[str] = []
    found = False
    for line in [*lines, ""]:
        if layout and layout.end.match(line):
            if document := _document(held, layout):
                found = True
                yield document
            held = []
        elif line.strip():
            held.append(" ".join(line.split()) if not _FIELD.match(line) else line.strip())
    if layout and layout.end in (_NEXIS, _PROQUEST) and (document := _document(held, layout)):
        found = True
        yield document
    if not found:
        raise FormatError("a database's download without an article in it")


def _layout(lines: Sequence[str]) -> _Layout | None:
    layouts = (
        *(_Layout(_FACTIVA, _factiva), _Layout(_NEXIS, _nexis), _Layout(_EUROPRESSE, _europresse)),
        _Layout(_PROQUEST, _proquest, _PROQUEST_ID),
    )
    return next((one for one in layouts if any(map((one.sign or one.end).match, lines))), None)


def _document(lines: Sequence[str], layout: _Layout) -> RawDocument | None:
    if len(lines) < 3:
        return None
    return layout.read(lines, get_language(detect(" ".join(lines))))


def _made(
    title: str, body: Sequence[str], outlet: str | None, published: str | None, author: str | None
) -> RawDocument | None:
    if not body:
        return None
    name = _BY.sub("", author).strip() or None if author else None
    return RawDocument(
        "\n\n".join(body), title=title, outlet=outlet, published=published, author=name, body=True
    )


def _date_line(
    lines: Sequence[str], language: Language, start: int = 0, most: int = _MOST_DATE
) -> int | None:
    """The first line that is little but a date."""
    for i in range(start, len(lines)):
        if len(lines[i].split()) <= most and _date(lines[i], language):
            return i
    return None


def _date(line: str, language: Language) -> str | None:
    """The date of a line, which may be in the database's language and not in the article's."""
    languages = (language, *(get_language(code) for code in CODES))
    return next((found for one in languages if (found := find_date(line, one))), None)


def _factiva(lines: Sequence[str], language: Language) -> RawDocument | None:
    if sum(bool(_FIELD.match(line)) for line in lines) >= 4:
        return _labelled(lines, language)
    counted = next((i for i, line in enumerate(lines) if _WORDS.match(line)), None)
    if counted is None or counted == 0:
        return None
    day = _date_line(lines, language, counted)
    if day is None:
        return None
    rights = next((i for i in range(day, min(len(lines), day + 10)) if _RIGHTS.match(lines[i])), None)
    head = [line for line in lines[day + 1 : rights] if not _CLOCK.match(line)]
    start = rights + 1 if rights is not None else day + 1 + len(head[:4])
    above = lines[:counted]
    # A section's name may stand above the headline, a byline below it.
    bylined = len(above) > 1 and (bool(_BY.match(above[-1])) or len(above[-1].split()) <= _MOST_NAME)
    heads = above[:-1] if bylined else above
    title = max(heads, key=lambda line: len(line.split()) > _MOST_NAME)
    author = above[-1] if bylined else None
    body = _without_publisher(lines[start:], lines[rights] if rights is not None else "")
    return _made(title, body, head[0] if head else None, _date(lines[day], language), author)


def _without_publisher(body: Sequence[str], rights: str) -> Sequence[str]:
    """An article's lines without the publisher's name, which stands below some and may end in «Ltd.»."""
    if len(body) < 2 or not ends_with_mark(body[-2]):
        return body
    is_name = not ends_with_mark(body[-1]) or body[-1].rstrip(".") in rights
    return body[:-1] if is_name and len(body[-1].split()) <= _MOST_PUBLISHER else body


def _labelled(lines: Sequence[str], language: Language) -> RawDocument | None:
    fields: dict[str, list[str]] = {}
    name = ""
    for line in lines:
        if match := _FIELD.match(line):
            name = match[1]
            fields.setdefault(name, []).extend([match[2].strip()] if match[2] else [])
        elif name:
            fields.setdefault(name, []).append(line)
    body = fields.get("LP", []) + fields.get("TD", [])
    published = _date(" ".join(fields.get("PD", ())), language)
    outlet, author = (" ".join(fields.get(code, ())) or None for code in ("SN", "BY"))
    return _made(" ".join(fields.get("HD", ())), body, outlet, published, author)


def _nexis(lines: Sequence[str], language: Language) -> RawDocument | None:
    labels = {i: match for i, line in enumerate(lines) if (match := _LABEL.match(line)) and _is_label(line)}
    names = {i: match[1].lower() for i, match in labels.items()}
    end = next((i for i in names if names[i] in _TAIL and i > 3), len(lines))
    body = next((i for i in names if names[i] in ("body", "corps") and i < end), None)
    if body is None:
        body = max((i for i in names if i < end and names[i] in _HEAD), default=None)
    if body is None:
        return None
    plain = [
        line
        for i, line in enumerate(lines[:body])
        if not (i in labels or any(sign.match(line) for sign in (_RIGHTS, _EDITION, _COVER, _LISTED)))
    ]
    day = _date_line(plain, language)
    if day is None or day == 0:
        return None
    # Older downloads open with the outlet and the date, newer ones with the headline.
    title, outlet = (
        (" ".join(plain[day + 1 :]), plain[0]) if day == 1 else (" ".join(plain[: day - 1]), plain[day - 1])
    )
    title = title or next((m[2] for i, m in labels.items() if names[i] == "headline"), "")
    author = next((m[2] for i, m in labels.items() if names[i] in ("byline", "auteur")), None)
    return _made(title, lines[body + 1 : end], outlet, _date(plain[day], language), author)


def _is_label(line: str) -> bool:
    is_plain = line.strip().lower() in ("body", "corps", "classification")
    return is_plain or ":" in line[:20] or bool(_RIGHTS.match(line))


def _europresse(lines: Sequence[str], language: Language) -> RawDocument | None:
    # What closes the article before may stand below the line that ends it.
    first = next((i for i, line in enumerate(lines) if not _is_notice(line)), len(lines))
    lines = lines[first:]
    end = next((i for i, line in enumerate(lines) if i > 2 and _is_notice(line)), len(lines))
    outlet = None
    if labels := [i for i, line in enumerate(lines[:end]) if _OF_SOURCE.match(line)]:
        outlet = lines[labels[0] + 1]
        lines, end = lines[labels[-1] + 1 :], end - labels[-1] - 1
    day = _date_line(lines[:8], language, most=_MOST_STAMP)
    if day is None:
        return None
    below = day + 1
    if outlet is None and day == 0 and len(lines) > 2:  # the date above the outlet
        outlet, below = lines[1], 2
    outlet = outlet or (lines[day - 1] if day else None)
    if outlet is None:
        return None
    outlet = _SITE.sub("", _ISSUE.sub("", outlet)) or outlet
    rest = [line for line in lines[below:end] if not _is_page(line)]
    if not rest:
        return None
    title, *body = rest
    # A second headline may stand above the author.
    opening = next((i for i, line in enumerate(body) if ends_with_mark(line)), 0)
    author = body[opening - 1] if opening and _is_name(body[opening - 1], language) else None
    if author:
        del body[opening - 1]
    return _made(title, body, outlet, _date(lines[day], language), author)


def _is_name(line: str, language: Language) -> bool:
    """Whether a line is short and open, and may be a person's name behind a label or none."""
    is_short = len(line.split()) <= _MOST_NAME and not ends_with_mark(line)
    return is_short and may_be_person(without_label(line, language) or line, language)


def _is_notice(line: str) -> bool:
    """Whether a line says whose the text is, or for whom the database prints it."""
    return bool(_RIGHTS.match(line) or _CERTIFICATE.search(line))


def _is_page(line: str) -> bool:
    counted = line.rpartition("•")[2].strip()  # «The Paper • p. 7 • 112 words»
    rest, comma, count = line.rpartition(", ")  # «The Town, p. 3, 120 words»
    is_counted = bool(comma and _WORDS.fullmatch(count) and _PAGE.fullmatch(rest))
    return is_counted or bool(_WORDS.match(counted) or _PAGE.fullmatch(line))


def _proquest(lines: Sequence[str], language: Language) -> RawDocument | None:
    fields: dict[str, list[str]] = {}
    above: list[str] = []
    name = ""
    for line in lines:
        if match := _PROQUEST_FIELD.match(line):
            name = match[1].lower()
            fields.setdefault(name, []).extend([match[2].strip()] if match[2] else [])
        elif name:
            fields[name].append(line)
        else:
            above.append(line)
    titles = [line for line in above if not _LISTING.fullmatch(line)] or fields.get("title", [])
    outlet, _, info = " ".join(fields.get("publication info", ())).partition(" ; ")
    outlet = next(iter(fields.get("publication title", ())), outlet)
    day = " ".join(fields.get("publication date", ())[:1]) or info
    authors = "; ".join(fields.get("author", ())[:1]).rstrip(".").split("; ")
    author = ", ".join(map(given_first, filter(None, authors)))
    body = fields.get("full text", [])
    return _made(" ".join(titles), body, outlet or None, _date(day, language), author or None)
