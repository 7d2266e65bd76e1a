"""RSS and Atom: each entry of a feed an article; one that holds only a snippet is marked short."""

from __future__ import annotations

import re
from collections.abc import Iterator
from time import struct_time
from typing import Any

from corpus.cleaning.boilerplate_phrases import covered_anywhere
from corpus.cleaning.dates import iso_date
from corpus.formats.base import FormatError, Found, Hints, RawDocument
from corpus.formats.markup import blocks, decoded, holds_markup, parse_html, strip
from corpus.formats.pages.page_outlet import site_name
from corpus.languages import detect, get_language

# A feed's text of fewer words is the beginning of an article, and so is one that breaks off.
_WHOLE = 80
_BREAKS_OFF = re.compile(r"(?:\[\s*(?:…|\.{3})\s*\]|…|\.{3})\W*$")
# What stands behind a snippet's last end mark, at most so much; all of a line that has none.
_BEHIND_END = re.compile(r"(?:^|[.!?؟…»”\])]\s{0,9}|\s(?=[(\[]))([^.!?؟…]{3,40})[.…»\]\s]{0,9}$")
# «desk@paper.example (Ann Lee)», as RSS 2.0 has authors; an address alone is no name.
_ADDRESSED = re.compile(r"[^\s@()]+@[^\s@()]+(?:\s*\(([^()]{2,80})\))?")
# What WordPress adds below each entry.
_ADDED = re.compile(
    r"^(?:The post .+ appeared first on|ظهرت المقالة .+ أولا?ً? على|L.article .+ est apparu en premier) .*"
)


def parse(data: bytes, hints: Hints) -> Iterator[Found]:
    """The entries of a feed, in their order.

    Raises:
        FormatError: It is broken, declares entities as XML bombs do, or has no entry with text.
    """
    import feedparser  # 150 ms

    if b"<!ENTITY" in data:
        raise FormatError("XML that declares entities, as attacks do; not read")
    headers = {"content-type": f"application/xml; charset={hints.charset}"} if hints.charset else {}
    feed = feedparser.parse(data, response_headers=headers)
    if not feed.entries:
        raise FormatError(
            "damaged: a feed that is cut off or broken" if feed.bozo else "the feed has no entry"
        )
    outlet = site_name(strip(feed.feed.get("title", "")))
    for number, entry in enumerate(feed.entries, 1):
        yield _document(entry, outlet, number)


def _document(entry: Any, outlet: str | None, number: int) -> RawDocument:
    whole, html = _text(entry)
    html = decoded(html)
    content = blocks(parse_html(html)) if holds_markup(html) else None
    lines = list(content.paragraphs) if content else strip(html).splitlines()
    kept = [line for line in lines if not _ADDED.match(line)]
    leads = ""
    if kept:
        kept[-1], leads = _without_lead(kept[-1])
        kept = list(filter(None, kept))
    words = sum(len(line.split()) for line in kept)
    short = (not whole and words < _WHOLE) or any(_BREAKS_OFF.search(line) for line in kept[-1:])
    link = entry.get("link")
    own = entry.get("source", {}).get("title") if isinstance(entry.get("source"), dict) else None
    return RawDocument(
        text="\n\n".join(kept) or strip(entry.get("title", "")),
        title=strip(entry.get("title", "")) or None,
        outlet=own or outlet,
        author=_author(entry),
        published=_published(entry),
        headings=content.headings if content else frozenset(),
        removed=tuple(filter(None, (*(line for line in lines if _ADDED.match(line)), leads))),
        source=link,
        short=short or bool(leads) or not kept,
        place=f"entry {number}",
        page=link if link and link.startswith(("http://", "https://")) else None,
    )


def _without_lead(line: str) -> tuple[str, str]:
    """A snippet's last line without what leads to the rest of the article behind its end, and that."""
    match = _BEHIND_END.search(line)
    if match is None:
        return line, ""
    language = get_language(detect(match[1]))
    words = language.words(match[1])
    is_lead = 0 < len(words) == covered_anywhere(words, language.code, "more", "related")
    return (line[: match.start(1)].rstrip(), line[match.start(1) :]) if is_lead else (line, "")


def _author(entry: Any) -> str | None:
    """The name of who wrote an entry; RSS has an address and the name in brackets."""
    author = (entry.get("author") or "").strip()
    match = _ADDRESSED.fullmatch(author)
    return (match[1] if match else author) or None


def _text(entry: Any) -> tuple[bool, str]:
    """Whether an entry says that it holds the content, and the longest text it holds."""
    contents = [content.get("value", "") for content in entry.get("content", ())]
    summary = entry.get("summary", "")
    best = max([*contents, summary], key=len)
    return best != summary, best


def _published(entry: Any) -> str | None:
    """The date as the feed's own time zone has it, which the text's «yesterday» goes by."""
    for name in ("published", "updated", "created"):
        if entry.get(name) and (found := iso_date(entry[name])):
            return found
        parsed = entry.get(f"{name}_parsed")
        if isinstance(parsed, struct_time):
            return f"{parsed.tm_year:04}-{parsed.tm_mon:02}-{parsed.tm_mday:02}"
    return None
