"""HTML: the article of a web page, without what stands around it, with what the page says of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from corpus.article import Problem
from corpus.cleaning.boilerplate import breaks_off
from corpus.cleaning.line_ends import ends_with_mark
from corpus.cleaning.metadata import published
from corpus.decode import decode
from corpus.formats import database, telegram
from corpus.formats.base import FormatError, Hints, RawDocument
from corpus.formats.markup import blocks, parse_html
from corpus.formats.pages.html_text import PageText, extract
from corpus.formats.pages.page_authors import page_author
from corpus.formats.pages.page_blocks import words
from corpus.formats.pages.page_kinds import (
    REASONS,
    asks_to_log_in,
    banner_above,
    is_challenge,
    is_list,
    is_review,
    refusal,
)
from corpus.formats.pages.page_metadata import (
    PageMetadata,
    guess_date,
    read_metadata,
)
from corpus.formats.pages.page_outlet import SEPARATORS, outlet_of, service_site, site_name
from corpus.formats.pages.page_state import read_state
from corpus.formats.record_fields import holds_articles
from corpus.languages import detect, get_language

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_TAG = re.compile(rb"<(script|style)\b.{0,4000}?</\1\s*>|<[^<>]{0,2000}>", re.IGNORECASE | re.DOTALL)
_LATIN = frozenset(
    {"iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii", "windows-1252", "cp1252", "iso-8859-15"}
)
# Names by which the press databases lay out what they export (see `database`).
_DOWNLOAD = re.compile(
    rb"class=[\"'][^\"']*(?:articleParagraph|enHeadline|rdp__|DocPublicationName)"
    rb"|[1-9]\d{0,3} of [1-9]\d{0,3} DOCUMENTS?<|<b>HD</b>"
)
# What each of these holds, looked for first: a pattern of names takes longer than the rest of the look at a page.
_DOWNLOAD_WORDS = (
    b"articleParagraph", b"enHeadline", b"rdp__", b"DocPublicationName", b" DOCUMENT", b"<b>HD</b>"
)  # fmt: skip
# The layout of a channel's history as Telegram exports it, and as it shows it on the web.
_TELEGRAM = re.compile(rb"class=\"(?:page_body chat_page|tgme_channel_history)")
_HEAD = (
    1 << 16
)  # bytes: HTML wants the encoding told in the first 1,024, pages with long scripts tell it later
# The last sign that parts a headline from its site's name; a hyphen where none of the others follows.
_BAR = re.compile(r"(?<=\s)[|»›·•–—](?=\s[^|»›·•–—]*$)")
_HYPHEN = re.compile(r"(?<=\s)-(?=\s)")
# The headline in a page that Word or Google Docs saved, whose own title may be that of a template.
_WRITTEN = (
    "(.//p[@class='MsoTitle' or (starts-with(@id, 'h.') and contains(concat(' ', @class, ' '), ' title '))])[1]"
    "//text()"
)
_LAST_BAR = re.compile(r"[|»›·•–—][^|»›·•–—]*$")
_PARTED = re.compile(r"\s(?:[|»›·•–—-]|--|::)\s|:\s")
_MOST_SIGNS = 8  # in a title that may part a headline from names: more than titles have
_LONGEST_NAME = 6  # words of an outlet behind a title's bar; more are the title's own second half
# Of a shown headline at least so many words are in the one that the metadata names.
_ALIKE = 0.6
# Of a headline fewer words are in a title that names a site or an issue alone.
_UNLIKE = 0.25
# Where JSON-LD holds the text, it is taken if the page shows less than this share of its words.
_SHOWN = 0.6
# What somebody logs in to a site with («alee», «ann.lee2»), and what systems call who set them up
_LOGIN = re.compile(r"[a-z][a-z0-9._-]{1,30}|(?i:super user|admin(?:istrator)?)")
# A live blog that shows so many words shows its last posts, and its first page is the article.
_LIVE = 1_000
# A page that is not free and shows fewer words than this shows a beginning.
_TEASER = 200
# Lines that may hold the date below the headline, and the words of the longest of them.
_MOST_ABOVE = 4
_SHORT = 14
# Words of a headline that is no element's own.
_FEW, _MOST_HEADLINE = 4, 20
# Running text set aside that makes the reader a note: this many words and times the article's.
_MUCH = 150
_MUCH_SHARE = 1.0


def parse(data: bytes, hints: Hints) -> Iterator[RawDocument | Problem]:
    """The document of a page, or those of a download, with a note where much running text was set aside.

    Raises:
        FormatError: The page holds no article; the message says what it is.
    """
    text = decode(data, charset(data, hints.charset))
    try:
        root = parse_html(text)
    except ValueError as error:
        raise FormatError("no article in it: the page is empty") from error
    if exported := _exported(data, root) or _sheet(root, hints):
        yield from exported
        return
    meta = read_metadata(root, hints.url)
    title = _title(root, meta)
    found = extract(root, title)
    headed = any(title and words(h.text_content()) == words(title) for h in root.iter("h1", "h2"))
    if banner := banner_above(title, found.lines, found.removed, headed=headed):
        aside = (*found.lines[:banner], *found.removed)
        found = replace(found, lines=found.lines[banner:], removed=aside)
    shown = _count_words(found.lines)
    if not meta.body and shown < _TEASER:
        meta = _with_state(meta, root, title)
    if is_review(title) and (rows := _reviewed(root, title, found, hints)):
        yield from rows
        return
    if reason := _reason_against(data, _headings(root, "h1")[:1], title, found, meta):
        raise FormatError(reason)
    hidden = _hidden_lines(meta, found, shown)
    yield _document(root, meta, title, found, hidden, hints)
    if not hidden and found.left_out > max(_MUCH, _MUCH_SHARE * shown):
        yield Problem(
            hints.source,
            f"{found.left_out:,} words of running text on the page are set aside; `mujaz read` shows them",
            skipped=True,
        )


def _count_words(lines: Sequence[str]) -> int:
    return sum(len(line.split()) for line in lines)


def _hidden_lines(meta: PageMetadata, found: PageText, shown: int) -> tuple[str, ...]:
    """The lines of the text that the metadata hold, where the page shows much less; else none."""
    least = min(shown, found.shown)
    if not meta.body or least >= _SHOWN * len(meta.body.split()) or (meta.live and least >= _LIVE):
        return ()
    return tuple(line for line in meta.body.splitlines() if line.strip())


def _document(
    root: HtmlElement,
    meta: PageMetadata,
    title: str | None,
    found: PageText,
    hidden: tuple[str, ...],
    hints: Hints,
) -> RawDocument:
    """The document of a page, of the lines that it shows or hides.

    Raises:
        FormatError: There are none.
    """
    lines = hidden or found.lines
    if not lines:
        raise FormatError("no article in it: the page holds no running text")
    count = _count_words(lines)
    whole = " ".join((root.findtext(".//title") or "").split())
    outlet = outlet_of(meta.site, meta.domain, whole, title)
    if title and not outlet and _names_site(whole, title):
        outlet = service_site(whole)
    if not hidden and (heads := _unmarked_headline(root, found, title)):
        outlet, title, lines = outlet or site_name(title or ""), heads, lines[lines.index(heads) + 1 :]
    return RawDocument(
        text="\n\n".join(lines),
        title=title,
        outlet=outlet,
        author=_named_author(meta, outlet) or _author(root, found, outlet),
        published=meta.published or _date_above(found) or guess_date(root, hints.url, meta.later),
        headings=frozenset() if hidden else found.headings,
        removed=found.removed,
        body=True,
        short=count < _TEASER and (not meta.free or asks_to_log_in(lines) or _breaks_off(found)),
    )


def _exported(data: bytes, root: HtmlElement) -> Iterator[RawDocument] | None:
    """The documents of what a press database or Telegram exports; None of a page."""
    if any(map(data.__contains__, _DOWNLOAD_WORDS)) and _DOWNLOAD.search(data):
        return database.articles(blocks(root).paragraphs)
    return telegram.history(root) if _TELEGRAM.search(data, 0, _HEAD) else None


def _sheet(root: HtmlElement, hints: Hints) -> list[RawDocument] | None:
    """The rows of a page that is nothing but tables, as programs export a spreadsheet; None of any other page."""
    body = root.find("body")
    if body is None or {child.tag for child in body if isinstance(child.tag, str)} != {"table"}:
        return None
    from corpus.formats.reviews.press_review import split_at_rows
    from corpus.formats.reviews.review_tables import tables_of

    tables = list(tables_of(root))
    if not any(holds_articles(table[0]) for table in tables if table):
        return None
    paragraphs = blocks(body).paragraphs
    return split_at_rows(RawDocument("\n\n".join(paragraphs)), paragraphs, tables, hints) or None


def _with_state(meta: PageMetadata, root: HtmlElement, title: str | None) -> PageMetadata:
    """The metadata of a page that shows little text, with the article that its scripts hold."""
    state = read_state(root, title)
    if state is None:
        return meta
    return replace(
        meta,
        body="\n".join(state.lines),
        author=meta.author or state.author,
        published=meta.published or state.published,
    )


def _reason_against(
    data: bytes, heads: Sequence[str], title: str | None, found: PageText, meta: PageMetadata
) -> str | None:
    """Why a page is no article, or None; its own headings say so too."""
    if is_challenge(data, found.lines):
        return REASONS["bot"]
    if reason := refusal(title, found.lines, found.removed, heads):
        return reason
    if is_list(found.listed, found.opening, found.stretch) and not meta.body:
        return "no article: a list of headlines; name the articles' own addresses or files"
    return None


def _reviewed(root: HtmlElement, title: str | None, found: PageText, hints: Hints) -> list[RawDocument]:
    """The articles of a page that is a press review in a table."""
    # 10 ms with its tables, and few pages are reviews.
    from corpus.formats.reviews.press_review import split_at_rows
    from corpus.formats.reviews.review_tables import tables_of

    whole = RawDocument(text="\n\n".join(found.lines), title=title)
    return split_at_rows(whole, found.lines, list(tables_of(root)), hints)


def charset(data: bytes, header: str | None) -> str | None:
    """The character set that a page claims, or None where the claims are not to be believed.

    A header is believed before the page's own meta element, but not where it names a Latin set, which servers do
    by default, and the text is mostly letters beyond ASCII, as no text in Latin letters is.
    """
    match = _META_CHARSET.search(data[:_HEAD])
    for claim in (header, match[1].decode("ascii") if match else None):
        if claim and not (claim.strip().lower() in _LATIN and _is_mostly_high(data)):
            return claim
    return None


def _is_mostly_high(data: bytes) -> bool:
    text = _TAG.sub(b" ", data[:_HEAD])
    letters = sum(bytes([byte]).isalpha() for byte in text)
    high = sum(byte >= 0x80 for byte in text)
    return high > 0.3 * (letters + high)


def _breaks_off(found: PageText) -> bool:
    """Whether the page says right below the text that the rest is for subscribers."""
    return breaks_off(found.below, get_language(detect(" ".join(found.lines[:5]))))


def _date_above(found: PageText) -> str | None:
    """The date between headline and text, where the extractor may have taken its line for text."""
    language = get_language(detect(" ".join(found.lines[:5])))
    first = [line for line in found.lines[:_MOST_ABOVE] if len(line.split()) <= _SHORT]
    return published([*found.above, *first], language) or published([found.day], language)


def _named_author(meta: PageMetadata, outlet: str | None) -> str | None:
    """The author that the metadata name: neither the outlet nor what somebody logs in with."""
    name = meta.author
    return name if name and name != outlet and not _LOGIN.fullmatch(name) else None


def _author(root: HtmlElement, found: PageText, outlet: str | None) -> str | None:
    language = get_language(detect(" ".join(found.lines[:5])))
    return page_author(root, found.above, found.signed, outlet, language)


def _title(root: HtmlElement, meta: PageMetadata) -> str | None:
    """The headline as the page shows it, else as its metadata names it, without the site's name behind it."""
    title = meta.title or ""
    if written := " ".join("".join(root.xpath(_WRITTEN)).split()):
        return written
    shown = _headings(root, "h1")
    whole = " ".join((root.findtext(".//title") or "").split())
    best = max(shown, key=lambda text: max(_likeness(text, title), _likeness(text, whole)), default="")
    if max(_likeness(best, title), _likeness(best, whole)) >= _ALIKE:
        # A headline's element may hold the section's name too, and the metadata a shortened headline.
        longer = title and title in best and not title.endswith(("…", "..."))
        return title if longer else best
    # A page made for printing has its headline one level below.
    alone = shown or (_headings(root, "h2") if service_site(title) else [])
    if len(alone) == 1 and title == whole and _names_site(title, alone[0]):
        return alone[0]
    for site in (meta.site or "", meta.domain or ""):
        cut = title[: -len(site)] if site and title.endswith(site) else title
        if cut.rstrip() != cut:
            return cut.rstrip(SEPARATORS) or None
    if part := _shown_part(root, title):
        return part
    head, bar, name = title.rpartition(f" {sign} ") if (sign := _bar(title)) else ("", "", "")
    return head if bar and len(name.split()) <= _LONGEST_NAME < len(head.split()) else title or None


def _headings(root: HtmlElement, tag: str) -> list[str]:
    """What the headings of a level say."""
    return [text for h in root.iterfind(f".//{tag}") if (text := " ".join(h.text_content().split()))]


def _names_site(title: str, shown: str) -> bool:
    """Whether a page's short title names a site, a service or an issue, where its one headline says other words."""
    is_short = len(title.split()) <= _LONGEST_NAME < len(shown.split()) <= _MOST_HEADLINE
    return is_short and _likeness(shown, title) < _UNLIKE


def _unmarked_headline(root: HtmlElement, found: PageText, title: str | None) -> str | None:
    """The headline of a page that marks none, where its title is that of the whole site; else None.

    It is the first line but for labels, as long as a headline, open, and stands above running text.
    """
    lines = found.lines[:_MOST_ABOVE]
    if not title or len(title.split()) > _LONGEST_NAME or next(root.iter("h1", "h2", "h3"), None) is not None:
        return None
    # The site's own line and labels of menus may stand above it.
    at = next((i for i, line in enumerate(lines) if not _is_label(line, title)), len(lines))
    line, *below = lines[at : at + 3] or ("",)
    return line if _heads(line, below, title) else None


def _is_label(line: str, title: str) -> bool:
    """Whether a line says the site's name, or is shorter than any headline and no sentence."""
    return _likeness(line, title) >= _ALIKE or (len(line.split()) < _FEW and not ends_with_mark(line))


def _heads(line: str, below: Sequence[str], title: str) -> bool:
    """Whether a line is a headline by its words, and stands right above running text."""
    is_open = not ends_with_mark(line) and not line[-1:].isdigit()
    is_above = any(len(one.split()) >= _SHORT and ends_with_mark(one) for one in below)
    is_headline = _FEW <= len(line.split()) <= _MOST_HEADLINE and is_open and is_above
    return is_headline and _likeness(line, title) == 0


def _shown_part(root: HtmlElement, title: str) -> str | None:
    """The part of a title that an element of the page shows as all of its text, where it has most of the words.

    Sites set their own name before a headline too, and pages made of one form mark no headline. Headlines have
    colons of their own.
    """
    signs = list(_PARTED.finditer(title))[:_MOST_SIGNS]
    starts, ends = [0, *(sign.end() for sign in signs)], [*(sign.start() for sign in signs), len(title)]
    spans = (title[start:end].strip(SEPARATORS) for start in starts for end in ends if start < end)
    parts = {part for part in spans if 2 * len(part.split()) > len(title.split())} - {title}
    if not parts:
        return None
    held = (
        element.text for element in root.iter("span", "div", "td", "b", "strong", "font", "h2", "h3", "p")
    )
    return max(parts.intersection(" ".join(text.split()) for text in held if text), key=len, default=None)


def _bar(title: str) -> str:
    """The sign that may part a headline from its site's name; empty where there is none."""
    if match := _BAR.search(title):
        return match[0]
    last = _LAST_BAR.search(title)
    return "-" if _HYPHEN.search(title, last.start() if last else 0) else ""


def _likeness(shown: str, named: str) -> float:
    """The share of a shown headline's words that a named one has too, less where those are few of its words."""
    mine, other = set(words(shown)), set(words(named))
    common = len(mine & other)
    return min(common / len(mine), 1.5 * common / len(other)) if common else 0.0
