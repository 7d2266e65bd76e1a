"""What a web page says of its article: JSON-LD (schema.org), Open Graph, Dublin Core and the like."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from msgspec import Struct

from corpus.cleaning.boilerplate_phrases import covered
from corpus.cleaning.dates import find_date as find_written_date
from corpus.cleaning.dates import iso_date
from corpus.formats.base import quiet
from corpus.formats.markup import one_line, strip
from corpus.formats.pages.page_authors import shown_name
from corpus.formats.pages.page_outlet import own_name
from corpus.languages import detect, get_language

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Names of meta elements that hold the date of publication, the surest first.
_PUBLISHED = (
    "article:published_time", "og:article:published_time", "datepublished", "date.issued", "dc.date.issued",
    "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "parsely-pub-date",
    "sailthru.date", "publish-date", "publish_date", "publishdate", "publicationdate", "publication_date", "pubdate",  # noqa: E501
    "article.published", "article_date_original", "citation_publication_date", "cxenseparse:recs:publishtime",
    "bt:pubdate", "rnews:datepublished", "og:published_time", "date",
)  # fmt: skip
_UPDATED = (
    "article:modified_time", "og:updated_time", "og:article:modified_time", "datemodified", "last-modified",
    "dcterms.modified", "dc.date.modified", "revised",
)  # fmt: skip
_TITLES = ("og:title", "twitter:title", "dc.title", "title")
_SITES = ("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher", "cre")
_AUTHORS = (
    "author",
    "article:author_name",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
)
_ARTICLE = re.compile(r"(?:Article|Posting|Report|Review)$")
# /2024/05/15/, /2024-05-15-, /20240515/ in an address
_ADDRESS_DATE = re.compile(r"(?<=[/_-])(?=((?:19|20)\d{2})([/_-]?)([01]\d)\2([0-3]\d)(?:[/_.-]|$))")
# Where JSON begins, behind what hides it from old browsers: «<![CDATA[» or «<!--», in a comment of JavaScript too
_START = re.compile(r"[\s\ufeff]{0,99}(?:/[/*]\s{0,9})?(?:<!\[CDATA\[|<!--)?[\s*/]{0,99}(?=[{\[])")
_READ_JSON = json.JSONDecoder(strict=False).raw_decode
_LAST_COMMA = re.compile(r",(\s{0,99}[}\]])")
_COMMENTS = re.compile(r"comment|disqus|replies", re.IGNORECASE)
_WHOLE = ("article", "body", "html", "main")  # of these, which names tell nothing
_LATER = re.compile("updat|modif|edit|comment", re.IGNORECASE)
# Where Blogger's themes show the blog's name and the day of a post.
_BLOG_NAME = (
    ".//*[@id='header' or @id='Header1']//*[self::h1 or contains(concat(' ', @class, ' '), ' title ')]"
)
_BLOG_POST = ".//*[contains(concat(' ', @class, ' '), ' post-title ')]"
_BLOG_DAY = ".//*[contains(concat(' ', @class, ' '), ' date-header ')]"
# Microdata, HTML5, and hAtom's «published», which stands in an element's title.
_DATED = (
    ".//*[@itemprop='datePublished'] | .//time[@pubdate] | .//time[@datetime] | "
    ".//abbr[contains(concat(' ', @class, ' '), ' published ')][@title]"
)
# Objects within objects that JSON-LD is read down to, more than any of schema.org's articles has.
_DEEPEST = 12


class PageMetadata(Struct, frozen=True):
    """What a page says of its article; None where it says nothing.

    Attributes:
        title: Its headline, maybe with the site's name behind it.
        site: The site's name.
        domain: The site's domain.
        author: Who wrote it.
        published: ISO 8601 date of publication.
        body: Its text, as JSON-LD gives it.
        live: Whether that are the posts of a live blog, of which the page shows the last ones.
        later: Dates of updates, of comments and of other articles, none of them that of publication.
        free: Whether it may be read without a subscription.
    """

    title: str | None = None
    site: str | None = None
    domain: str | None = None
    author: str | None = None
    published: str | None = None
    body: str | None = None
    live: bool = False
    later: frozenset[str] = frozenset()
    free: bool = True


def read_metadata(root: HtmlElement, url: str | None) -> PageMetadata:
    """The metadata of a page: its JSON-LD before its meta elements, and those before its marked elements."""
    metas = dict(_metas(root))
    headline = _first(metas, _TITLES)
    objects = list(_linked_data(root))
    linked = _article(objects, headline)
    address = url or _address(root, metas)
    title = _name(linked.get("headline")) or headline
    named = {
        found["@id"]: found for found in objects if isinstance(found.get("@id"), str) and "name" in found
    }
    author = _name(_resolved(linked.get("author"), named)) or _first(metas, _AUTHORS)
    video = {} if linked else _video(objects)
    publisher = _name(_resolved((linked or video).get("publisher"), named))
    names = [
        metas.get(_SITES[0]),
        publisher,
        *(metas.get(name) for name in _SITES[1:]),
        *map(shown_name, root.xpath(".//*[@itemprop='publisher' and @itemscope]")[:1]),
        _blog(metas, root, _BLOG_NAME)
        or _blog_before(metas, root, headline or _blog(metas, root, _BLOG_POST)),
    ]
    marked = list(_marked_dates(root))
    published = _date(linked.get("datePublished")) or _meta_date(metas) or _marked_date(marked)
    published = published or _date(video.get("uploadDate"))
    published = published or _written_date(_blog(metas, root, _BLOG_DAY))
    title = title or one_line(root.findtext(".//title")) or _first_heading(root)
    domain = _domain(address)
    posts = "" if linked.get("articleBody") else _updates(linked)
    body = linked.get("articleBody") or posts
    return PageMetadata(
        title=title,
        site=own_name([name for name in names if name], domain, title or ""),
        domain=domain,
        author=None if author and author.startswith(("http://", "https://")) else author,
        published=published or _address_date(address),
        body=strip(body) if isinstance(body, str) and body.strip() else None,
        live=bool(posts),
        later=frozenset(filter(None, (_date(linked.get("dateModified")), *_later(marked, metas)))),
        free=str(linked.get("isAccessibleForFree", True)).lower() not in ("false", "0"),
    )


def _updates(linked: dict[str, Any]) -> str:
    """The texts of a live blog's posts, in the order that they are listed in."""
    posts = linked.get("liveBlogUpdate")
    texts = (
        (post.get("articleBody") for post in posts if isinstance(post, dict))
        if isinstance(posts, list)
        else ()
    )
    return "\n\n".join(text for text in texts if isinstance(text, str))


def _blog(metas: dict[str, str], root: HtmlElement, path: str) -> str | None:
    """What a page of Blogger shows in some place; its pages name neither site nor day in any other."""
    if metas.get("generator", "").lower() != "blogger":
        return None
    return next(
        (text for element in root.xpath(path)[:1] if (text := one_line(element.text_content()))), None
    )


def _blog_before(metas: dict[str, str], root: HtmlElement, headline: str | None) -> str | None:
    """The name of a blog of Blogger in front of a post's in its page's title: «My blog: The post»."""
    title = one_line(root.findtext(".//title")) or ""
    is_named = (
        metas.get("generator", "").lower() == "blogger" and headline and title.endswith(f": {headline}")
    )
    return title[: -len(headline) - 2] if headline and is_named else None


def _written_date(text: str | None) -> str | None:
    return find_written_date(text, get_language(detect(text))) if text else None


def guess_date(root: HtmlElement, url: str | None, later: frozenset[str]) -> str | None:
    """The date that htmldate finds on a page that names none in any usual place; none that is of an update."""
    from htmldate import find_date

    quiet("htmldate")
    found: str | None = find_date(root, extensive_search=False, original_date=True, url=url)
    return None if found in later else found


def _metas(root: HtmlElement) -> Iterator[tuple[str, str]]:
    """The names and contents of meta elements, the first of each name last."""
    for element in reversed(list(root.iter("meta"))):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        if content := one_line(element.get("content")):
            yield name.strip().lower(), content


def _first(metas: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((metas[name] for name in names if name in metas), None)


def _meta_date(metas: dict[str, str]) -> str | None:
    return next((found for name in _PUBLISHED if (found := _date(metas.get(name)))), None)


def _marked_date(marked: Sequence[tuple[str, bool]]) -> str | None:
    """The date that an element is marked with: microdata, or the first time element that is no update."""
    return next((found for found, is_own in marked if is_own), None)


def _later(marked: Sequence[tuple[str, bool]], metas: dict[str, str]) -> Iterator[str | None]:
    """Dates that the page says are not that of publication."""
    yield from (_date(metas.get(name)) for name in _UPDATED)
    yield from (found for found, is_own in marked if not is_own)


def _marked_dates(root: HtmlElement) -> Iterator[tuple[str, bool]]:
    """The dates that elements are marked with, and whether each may be that of publication."""
    for element in root.xpath(_DATED):
        near = (element, *[e for e, _ in zip(element.iterancestors(), range(4), strict=False)])
        around = " ".join(f"{e.get('class', '')} {e.get('id', '')} {e.get('itemprop', '')}" for e in near[:4])
        stamp = element.get("datetime") or element.get("content") or element.get("title")
        stamp = stamp or element.text_content()
        if found := _date(stamp):
            is_other = _LATER.search(around) or any(e.tag == "aside" for e in near) or _is_readers(element)
            yield found, not is_other


def _is_readers(element: HtmlElement) -> bool:
    """Whether an element stands among the comments of readers, as something around it calls itself or is headed."""
    for around in element.iterancestors():
        heading = next(around.iter("h1", "h2", "h3", "h4"), None)
        # Themes say of the whole page that it may be commented on.
        if heading is not None and heading.tag == "h1":
            return False
        if _COMMENTS.search(f"{around.get('class', '')} {around.get('id', '')}"):
            return around.tag not in _WHOLE
        if heading is None:
            continue
        text = heading.text_content()
        language = get_language(detect(text))
        words = [word for word in language.words(text) if not word.isdigit()]
        return bool(words) and covered(words, language.code, "comments") == len(words)
    return False


def _resolved(value: Any, named: dict[str, dict[str, Any]]) -> Any:
    """A person or organization that a graph names elsewhere, by its «@id»."""
    if isinstance(value, list):
        return [_resolved(item, named) for item in value[:8]]
    if isinstance(value, dict) and "name" not in value and isinstance(value.get("@id"), str):
        return named.get(value["@id"], value)
    return value


def _linked_data(root: HtmlElement) -> Iterator[dict[str, Any]]:
    """The objects of a page's JSON-LD, those in lists and graphs too."""
    for script in root.iter("script"):
        if (script.get("type") or "").strip().lower() == "application/ld+json" and script.text:
            yield from _objects(_loaded(script.text), _DEEPEST)


def _loaded(text: str) -> Any:
    """The JSON that a script holds, whatever stands around it or behind last items; None where it holds none."""
    if start := _START.match(text):
        for tried in (text[start.end() :], _LAST_COMMA.sub(r"\1", text[start.end() :])):
            try:
                return _READ_JSON(tried)[0]
            except (ValueError, RecursionError):
                continue
    return None


def _objects(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth and isinstance(value, list):
        for item in value:
            yield from _objects(item, depth - 1)
    elif depth and isinstance(value, dict):
        yield value
        for name in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"):
            yield from _objects(value.get(name), depth - 1)


def _article(objects: list[dict[str, Any]], headline: str | None) -> dict[str, Any]:
    """The object that is the page's article: of several the one with its headline, else the first."""
    articles = []
    for found in objects:
        kinds = found.get("@type")
        names = kinds if isinstance(kinds, list) else [kinds]
        if any(isinstance(name, str) and _ARTICLE.search(name) for name in names):
            articles.append(found)
    own = [
        a for a in articles if headline and (_name(a.get("headline")) or "") in headline and a.get("headline")
    ]
    return (own or articles or [{}])[0]


def _video(objects: list[dict[str, Any]]) -> dict[str, Any]:
    """The video that a page shows."""
    return next((found for found in objects if found.get("@type") == "VideoObject"), {})


def _name(value: Any) -> str | None:
    """A name, or names, as JSON-LD gives them: text, an object, a list."""
    if isinstance(value, list):
        return ", ".join(dict.fromkeys(name for item in value[:8] if (name := _name(item)))) or None
    if isinstance(value, dict):
        value = value.get("name")
        if not isinstance(value, str):
            return _name(value) if isinstance(value, list) else None
    return one_line(strip(value)) if isinstance(value, str) else None


def _date(value: Any) -> str | None:
    return iso_date(value.strip()) if isinstance(value, str) else None


def _address(root: HtmlElement, metas: dict[str, str]) -> str | None:
    for link in root.iterfind(".//link[@rel='canonical']"):
        if (link.get("href") or "").startswith("http"):
            return str(link.get("href"))
    if (found := metas.get("og:url")) and found.startswith("http"):
        return found
    # What Firefox keeps of a page in its reader view.
    shown = root.find(".//a[@class='domain reader-domain']")
    return shown.get("href") if shown is not None else None


def _domain(address: str | None) -> str | None:
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.") or None if address else None
    except ValueError:
        return None


def _address_date(address: str | None) -> str | None:
    path = (address or "").partition("/")[2]
    # The last one is that of the page.
    *_, match = (None, *_ADDRESS_DATE.finditer(f"/{path}"))
    return iso_date(f"{match[1]}-{match[3]}-{match[4]}") if match else None


def _first_heading(root: HtmlElement) -> str | None:
    heading = next(root.iter("h1"), None)
    return one_line(heading.text_content()) if heading is not None else None
