"""A record's fields, as databases, crawlers and news services name them, to the roles of an article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from corpus.article import Problem
from corpus.cleaning.dates import iso_date
from corpus.formats.base import Hints, RawDocument
from corpus.formats.markup import strip

# The best name first. Those of crawlers and exports, then of JSON Feed 1.1, the WordPress REST API, ninjs (IPTC),
# NewsAPI, CSL JSON (Zotero), and those that people give to columns.
_NAMES: dict[str, tuple[str, ...]] = {
    "text": (
        *("text", "body", "articleBody", "article", "full_text", "fulltext", "maintext", "content_text"),
        *(
            "content.rendered",
            "content_html",
            "content",
            "body_text",
            "body_html",
            "body_xhtml",
            "bodies",
            "message",
        ),
        *("texte", "contenu", "corps", "النص", "نص", "المحتوى", "محتوى", "المتن"),
    ),
    "title": ("title", "headline", "headlines", "name", "titre", "subject", "العنوان", "عنوان"),
    "published": (
        *(
            "published",
            "datePublished",
            "date_publish",
            "date_published",
            "pubDate",
            "published_at",
            "publishedAt",
        ),
        *(
            "published_date",
            "publication_date",
            "firstpublished",
            "date",
            "issued",
            "firstcreated",
            "versioncreated",
        ),
        *("date de publication", "التاريخ", "تاريخ النشر", "تاريخ"),
    ),
    "outlet": (
        *("outlet", "source", "publisher", "sitename", "site_name", "site", "newspaper", "journal", "media"),
        *(
            "container-title",
            "provider",
            "journal title",
            "publication",
            "المصدر",
            "مصدر",
            "الصحيفة",
            "الجريدة",
        ),
    ),
    "author": ("author", "authors", "byline", "creator", "auteur", "auteurs", "الكاتب", "كاتب", "المؤلف"),
    "url": ("url", "link", "source_url", "uri", "lien", "الرابط", "رابط"),
    "id": ("id", "guid"),
    "language": ("language", "lang", "langue", "اللغة"),
}
# What holds the beginning of an article, or what it is about.
_SNIPPETS = ("summary", "description", "abstract", "excerpt.rendered", "excerpt", "chapo", "résumé", "ملخص")
# NewsAPI cuts the content off: «… [+1234 chars]».
# Figures of a year, month or day; `isdigit` takes «²» too.
_DATE_PART = re.compile(r"\d{1,4}")
_CUT = re.compile(r"(?:…\s*+|(?<![\s…])\s*+)\[\+\d+ chars\]\s*$")
_LANGUAGES = {
    "arabic": "ar",
    "french": "fr",
    "english": "en",
    "العربية": "ar",
    "français": "fr",
    "anglais": "en",
}

Record = Mapping[str, Any]


def document(record: Record, place: str, hints: Hints) -> RawDocument | Problem:
    """The document that a record is, or the problem with it.

    Args:
        record: Its fields by their names.
        place: Where it stands in its file, or an empty string.
        hints: What is known of the file; its `fields` name the fields where the usual names do not fit.
    """
    names = list(record)
    record = {str(name).casefold().strip(): field for name, field in record.items()} | dict(record)
    text = _value(record, "text", hints.fields)
    snippet = None if text or "text" in hints.fields else _first(record, _SNIPPETS, "\n\n")
    source = _value(record, "url", hints.fields)
    page = source if source and source.startswith(("http://", "https://")) else None
    title = _plain(_value(record, "title", hints.fields))
    if text is None and snippet is None and not (page and title):
        wanted = hints.fields.get("text")
        has = ", ".join(str(name)[:30] for name in names[:8])
        reason = f"no field {wanted or 'text'!r} with text in it; it has {has or 'none'}; see --field"
        return Problem(hints.source, f"{place}: {reason}" if place else reason)
    published = _value(record, "published", hints.fields)
    whole = text or snippet or ""
    language = _value(record, "language", hints.fields)
    return RawDocument(
        text=_CUT.sub("…", strip(whole)),
        title=title,
        outlet=_outlet(record, hints.fields),
        author=_value(record, "author", hints.fields),
        published=iso_date(published) if published else None,
        language=_LANGUAGES.get(language.casefold(), language[:2].casefold()) if language else None,
        source=source,
        name=_value(record, "id", hints.fields),
        short=snippet is not None or bool(_CUT.search(whole)),
        place=place or None,
        page=page if text is None else None,
    )


def holds_articles(names: Iterable[str]) -> bool:
    """Whether names of fields are those of articles: one for the text or its beginning, and one for another role."""  # noqa: E501
    known = {name.casefold().strip() for name in names}
    texts = {name.casefold() for name in (*_NAMES["text"], *_SNIPPETS)}
    others = {name.casefold() for role in ("title", "published", "outlet", "url") for name in _NAMES[role]}
    return not known.isdisjoint(texts) and not known.isdisjoint(others)


def _plain(text: str | None) -> str | None:
    return strip(text) if text else None


def _outlet(record: Record, fields: Mapping[str, str]) -> str | None:
    """The outlet; an address in the field, as in many exports, names none."""
    outlet = _value(record, "outlet", fields)
    return None if outlet and outlet.startswith(("http://", "https://", "/")) else outlet


def _value(record: Record, role: str, fields: Mapping[str, str]) -> str | None:
    """The first field of a role that holds something, as text."""
    names = (fields[role],) if role in fields else _NAMES[role]
    return _first(record, names, "\n\n" if role == "text" else ", ")


def _first(record: Record, names: Iterable[str], separator: str) -> str | None:
    for name in names:
        value: Any = record.get(name)
        if value is None:
            value = _nested(record, name) if "." in name else record.get(name.casefold())
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
        names = ("name", "title", "rendered", "value", "text", "literal")
        value = next((value[name] for name in names if isinstance(value.get(name), str)), family)
    if isinstance(value, list):
        parts = [part for item in value if (part := _flat(item, separator))]
        return separator.join(parts) or None
    if isinstance(value, str):
        return value if value.strip() else None
    return str(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def _date_parts(parts: list[Any]) -> str | None:
    """A date as CSL JSON has it: [[2024, 5, 15]]; without a day it is none."""
    first = parts[0] if parts and isinstance(parts[0], list) else []
    numbers = [int(part) for part in first if _DATE_PART.fullmatch(str(part))]
    return "{:04}-{:02}-{:02}".format(*numbers[:3]) if len(numbers) >= 3 else None
