"""A record's fields, as databases, crawlers and news services name them, to the roles of an article."""

from __future__ import annotations

import datetime
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from corpus.article import Problem
from corpus.cleaning.dates import find_date, iso_date
from corpus.cleaning.line_ends import ends_with_mark
from corpus.formats.base import Hints, RawDocument
from corpus.formats.cut_text import is_cut, whole_sentences
from corpus.formats.markup import strip
from corpus.languages import CODES, WRITING, detect, get_language
from corpus.languages.base import read_entries


def _field_names() -> dict[str, tuple[str, ...]]:
    """What fields of each role are called, the best name first."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for line in read_entries(Path(__file__).parent / "data" / "field_names.tsv"):
        role, _, name = line.partition("\t")
        found[role].append(name)
    return {role: tuple(names) for role, names in found.items()}


_NAMES = _field_names()
# What holds the beginning of an article, or what it is about.
_SNIPPETS = _NAMES.pop("snippet")
# Sites on which many outlets publish: they are nobody's own.
_SHARED = (
    "news.google.",
    "t.me",
    "telegram.me",
    "twitter.com",
    "x.com",
    "facebook.com",
    "youtube.com",
    "archive.",
)
_BETWEEN_WORDS = re.compile(r"[\s_\-’'()]+")
_SHORTEST_DEFINITE = 4  # letters of an Arabic word with its article, «النص»
# Words of a column's name that say no more than that it is of an article: «عنوان المادة», «Post Message».
_OF_ARTICLES = frozenset(
    {
        "article", "articles", "news", "story", "post", "item", "mention", "document", "name", "nom", "مقال", "خبر",
        "مادة",
        "تقرير", "موضوع", "اسم",
    }
)  # fmt: skip
_HAMZA = str.maketrans("أإآ", "ااا", "".join(map(chr, range(0x64B, 0x653))))
# A year of two figures stands behind a hyphen in no such date: 24-05-13 may be of 2024 as well.
_IN_FIGURES = re.compile(
    r"([0-9]{1,2})[/.-]([0-9]{1,2})(?:[/.-]((?:19|20)[0-9]{2})|[/.]([0-9]{2})(?![/.-]))(?![0-9])"
)
# The clock of American exports: 10:15 AM.
_AMERICAN = re.compile(r"[0-9]\s?[AP]M\b")
# 13-Feb-25, as spreadsheets write days; and the number that such a day is in their files.
_SHORT_YEAR = re.compile(r"([0-9]{1,2}[\s-][^\W\d_]{3,9}\.?[\s-])([0-9]{2})(?![0-9])")
_SERIAL = re.compile(r"[345][0-9]{4}(?:\.[0-9]+)?")
_FIRST_DAY = datetime.date(1899, 12, 30)
# Figures of a year, month or day; `isdigit` takes «²» too.
_DATE_PART = re.compile(r"\d{1,4}")
_LANGUAGES = {
    "arabic": "ar",
    "french": "fr",
    "english": "en",
    "العربية": "ar",
    "français": "fr",
    "anglais": "en",
}

_PAGE = re.compile(r"<(?:html|head|body)\b", re.IGNORECASE)
_LONGEST_HEADLINE = 25  # words: no headline is longer
# Words of a text whose field has a name of its own.
_RUNNING = 30

Record = Mapping[str, Any]


def document(
    record: Record, place: str, hints: Hints, *, month_first: bool | None = None
) -> RawDocument | Problem:
    """The document that a record is, or the problem with it.

    Args:
        record: Its fields by their names.
        place: Where it stands in its file, or an empty string.
        hints: What is known of the file; its `fields` name the fields where the usual names do not fit.
        month_first: Whether its dates in figures write the month before the day (see `is_month_first`).
    """
    names = list(record)
    record = _keyed(record)
    text = _value(record, "text", hints.fields)
    snippet = None if text or "text" in hints.fields else _first(record, _SNIPPETS, "\n\n")
    if text is None and "text" not in hints.fields:
        text = _long_text(record, snippet)
        snippet = None if text else snippet
    source = _value(record, "url", hints.fields) or _address(_value(record, "outlet", hints.fields))
    page = source if source and source.startswith(("http://", "https://")) else None
    title = _plain(_value(record, "title", hints.fields)) or _short_text(record, text)
    if text is None and snippet is None and not (page and title):
        return _without_text(names, place, hints)
    published = _value(record, "published", hints.fields)
    outlet = _outlet(record, hints.fields)
    author = _value(record, "author", hints.fields)
    whole = text or snippet or ""
    if cut := is_cut(whole):
        # What is told of the article may be longer, and ends with a sentence.
        told = strip(_first(record, _SNIPPETS, "\n\n") or "")
        whole = max(whole_sentences(strip(whole)), told, key=len)
    return RawDocument(
        text=strip(whole),
        title=_without_outlet(title, outlet),
        outlet=outlet or _domain(page),
        author=_names(author, record),
        published=_date(published, month_first=month_first, text=whole) if published else None,
        language=_language(_value(record, "language", hints.fields)),
        source=source,
        name=_value(record, "id", hints.fields),
        short=snippet is not None or cut,
        place=place or None,
        page=page if text is None else None,
    )


def _language(named: str | None) -> str | None:
    """The code of a language by its name, or by a code that may tell the country too."""
    return _LANGUAGES.get(named.casefold(), named[:2].casefold()) if named else None


def _names(author: str | None, record: Record) -> str | None:
    """Who wrote what a record holds; Zotero's tables write family names first."""
    if author is None or author.isdigit():
        return None
    is_zotero = "itemtype" in record and "publicationtitle" in record
    return ", ".join(map(given_first, author.split("; "))) if is_zotero else author


def given_first(name: str) -> str:
    """A person's name, «Haddou, Lina», as it is written elsewhere."""
    family, comma, given = name.partition(",")
    return f"{given.strip()} {family.strip()}" if comma and given.strip() else name


def _short_text(record: Record, text: str | None) -> str | None:
    """The headline in a column that would hold the text if no other did: «الخبر» beside «التفاصيل»."""
    others = (_flat(record.get(_KEYS[name]), " ") for name in _NAMES["text"]) if text else ()
    return next((one for one in others if one and one != text and _may_be_headline(one)), None)


def _may_be_headline(text: str) -> bool:
    return len(text.split()) <= _LONGEST_HEADLINE and "\n" not in text.strip() and not ends_with_mark(text)


def _without_text(names: Sequence[str], place: str, hints: Hints) -> Problem:
    """What is wrong with a record that has no text in the field for it, and which fields it has."""
    has = ", ".join(str(name)[:30] for name in names[:8])
    wanted = hints.fields.get("text")
    reason = f"no field {wanted or 'text'!r} with text in it; it has {has or 'none'}; see --field"
    return Problem(hints.source, f"{place}: {reason}" if place else reason)


def _long_text(record: Record, snippet: str | None) -> str | None:
    """The longest field of a name that nobody knows, where it is running text longer than a known beginning."""
    unknown = (value for name, value in record.items() if not _is_known(str(name)))
    texts = [text for value in unknown if (text := _text_of(value))]
    longest = max(texts, key=len, default="")
    is_text = len(longest.split()) >= _RUNNING and ends_with_mark(_plain_end(longest))
    return longest if is_text and len(longest) > 2 * len(snippet or "") else None


def _text_of(value: Any) -> str:
    """A field's text, or that of its paragraphs; empty for anything else."""
    if isinstance(value, list) and value and all(isinstance(one, str) for one in value):
        return "\n\n".join(value)
    return value if isinstance(value, str) else ""


def _plain_end(text: str) -> str:
    """The end of a text without the markup around it; a page with all that stands around its article has none."""
    return text if not text.rstrip().endswith(">") else "" if _PAGE.search(text) else strip(text)


@lru_cache(4096)
def _is_known(name: str) -> bool:
    return role_of(name) is not None or not _SNIPPET_KEYS.isdisjoint((_key(name), _short_key(name)))


def author_and_date(record: Record) -> tuple[str | None, str | None]:
    """Who wrote what a record holds, and when it was published, where its fields say so by their usual names."""
    keyed = _keyed(record)
    author, stamp = (_value(keyed, role, {}) for role in ("author", "published"))
    return None if author and author.isdigit() else author, _date(stamp, month_first=None) if stamp else None


def is_month_first(records: Iterable[Record], hints: Hints) -> bool | None:
    """Whether the dates in figures of some records write the month before the day; None where none of them tells.

    Some date must say so, or the clock beside them: where it is set before noon and after, in capitals.
    """
    found = None
    for record in records:
        keyed = _keyed(record)
        stamp = (_value(keyed, "published", hints.fields) or "").lstrip()
        match = _IN_FIGURES.match(stamp)
        if match and int(match[1]) > 12:
            return False
        if match and (int(match[2]) > 12 or _AMERICAN.search(stamp, match.end())):
            found = True
    return found


def holds_articles(names: Iterable[str]) -> bool:
    """Whether names of fields are those of articles: one for the text or its beginning, and one for another role.

    Without a text, a title and an address are, of articles that stand elsewhere.
    """
    held = list(names)
    known = {*map(_key, held), *map(_short_key, held)}
    texts = set(map(_key, (*_NAMES["text"], *_SNIPPETS)))
    titles, addresses, *others = (
        {_key(name) for name in _NAMES[role]} for role in ("title", "url", "published", "outlet")
    )
    if not known.isdisjoint(texts):
        return not known.isdisjoint(titles.union(addresses, *others))
    return not known.isdisjoint(titles) and not known.isdisjoint(addresses)


def _keyed(record: Record) -> Record:
    """A record's fields by their keys, and by their names as they stand; «source.name» of a flattened one too."""
    keyed = {_key(str(name)): field for name, field in record.items()} | dict(record)
    for name, field in record.items():
        keyed.setdefault(_short_key(str(name)), field)
    for path, field in record.items():
        name, dot, inner = str(path).partition(".")
        if dot and name not in record and isinstance(field, str):
            held = keyed.setdefault(name, {})
            if isinstance(held, dict):
                held[inner] = field
    return keyed


@lru_cache(4096)
def _key(name: str) -> str:
    """A field's name without capitals, what parts its words, and the signs and articles that Arabic may drop."""
    return "".join(_words_of(name))


@lru_cache(4096)
def _short_key(name: str) -> str:
    """The key of a field's name without the words that say it is of an article, where others are left."""
    words = _words_of(name)
    return "".join(word for word in words if word not in _OF_ARTICLES) or "".join(words)


def _words_of(name: str) -> list[str]:
    words = _BETWEEN_WORDS.split(name.casefold().translate(_HAMZA))
    return [word.removeprefix("ال") if len(word) >= _SHORTEST_DEFINITE else word for word in words]


_KEYS = {name: _key(name) for names in (*_NAMES.values(), _SNIPPETS) for name in names}
_SNIPPET_KEYS = frozenset(_KEYS[name] for name in _SNIPPETS)


def role_of(name: str) -> str | None:
    """The role that a field of this name has in an article, or None."""
    return _roles().get(_key(name)) or _roles().get(_short_key(name))


@cache
def _roles() -> dict[str, str]:
    return {_key(name): role for role, names in _NAMES.items() for name in names}


def _without_outlet(title: str | None, outlet: str | None) -> str | None:
    """A headline without the outlet's name behind it, as news services set it there."""
    for sign in ("-", "|", "–"):
        if title and outlet and title.endswith(f" {sign} {outlet}"):
            return title.removesuffix(f" {sign} {outlet}").strip() or title
    return title


def _domain(page: str | None) -> str | None:
    """The domain of an article's page, where it is its outlet's own."""
    try:
        host = (urlsplit(page).hostname or "").removeprefix("www.") if page else ""
    except ValueError:
        return None
    return host if host and not host.startswith(_SHARED) else None


def _plain(text: str | None) -> str | None:
    return strip(text) if text else None


def _outlet(record: Record, fields: Mapping[str, str]) -> str | None:
    """The outlet; an address in the field, as in many exports, names none."""
    names = (fields["outlet"],) if "outlet" in fields else _NAMES["outlet"]
    held = (_first(record, (name,), ", ") for name in names)
    return next((one for one in held if one and not one.startswith(("http://", "https://", "/"))), None)


def _address(text: str | None) -> str | None:
    return text if text and text.startswith(("http://", "https://")) else None


def _value(record: Record, role: str, fields: Mapping[str, str]) -> str | None:
    """The first field of a role that holds something, as text."""
    names = (fields[role],) if role in fields else _NAMES[role]
    return _first(record, names, "\n\n" if role == "text" else ", ")


@lru_cache(4096)
def _held_under(names: tuple[str, ...]) -> frozenset[str]:
    """The keys of which a record has one at least where it has a field of one of these names."""
    return frozenset(key for name in names for key in (name, _key(name), name.partition(".")[0]))


def _first(record: Record, names: tuple[str, ...], separator: str) -> str | None:
    if record.keys().isdisjoint(_held_under(names)):
        return None
    for name in names:
        value: Any = record.get(name)
        if value is None:
            key = _KEYS.get(name) or _key(name)
            value = _nested(record, name) if "." in name else record.get(key)
        if value is None:
            continue
        if found := _flat(value, separator):
            return found
    return None


def _nested(record: Record, path: str) -> Any:
    """What stands at a path such as `article.body`."""
    value: Any = record
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _flat(value: Any, separator: str) -> str | None:
    """A field as text: a string, a number, a list of paragraphs or names, an object with a name or a date."""
    if isinstance(value, dict):
        if isinstance(value.get("date-parts"), list):
            return _date_parts(value["date-parts"])
        family = " ".join(
            str(value[part]) for part in ("given", "family") if isinstance(value.get(part), str)
        )
        names = (
            *("name", "title", "rendered", "value", "text", "literal", "main", "original", "raw"),
            *("$date", "content", "href"),
        )
        value = next((value[name] for name in names if isinstance(value.get(name), str | int)), family)
    if isinstance(value, list):
        parts = [part for item in value if (part := _flat(item, separator))]
        return separator.join(parts) or None
    if isinstance(value, str):
        return value if value.strip() else None
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else None


def _date(stamp: str, *, month_first: bool | None, text: str = "") -> str | None:
    """The date of a stamp, or one written in words, as people fill in tables.

    Where nothing tells which figure is the month, it is the second one; a text whose language is written both ways
    has no date there.
    """
    if _SERIAL.fullmatch(stamp):
        return (_FIRST_DAY + datetime.timedelta(days=int(float(stamp)))).isoformat()
    if match := _IN_FIGURES.match(stamp.lstrip()):
        either = max(int(match[1]), int(match[2])) <= 12 and int(match[1]) != int(match[2])
        if month_first is None and either and text and WRITING[detect(text)].date_order == "either":
            return None
        day, month = (match[2], match[1]) if month_first else (match[1], match[2])
        if month_first is not None and int(month) > 12:
            return None
        stamp = f"{day}/{month}/{match[3] or f'20{match[4]}'}"
    stamp = _SHORT_YEAR.sub(r"\g<1>20\2", stamp.replace("-", " ") if _SHORT_YEAR.match(stamp) else stamp)
    return iso_date(stamp) or next((d for code in CODES if (d := find_date(stamp, get_language(code)))), None)


def _date_parts(parts: list[Any]) -> str | None:
    """A date as CSL JSON has it: [[2024, 5, 15]]; without a day it is none."""
    first = parts[0] if parts and isinstance(parts[0], list) else []
    numbers = [int(part) for part in first if _DATE_PART.fullmatch(str(part))]
    return "{:04}-{:02}-{:02}".format(*numbers[:3]) if len(numbers) >= 3 else None
