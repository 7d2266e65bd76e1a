"""The article in what a page's scripts are given to show it, where the page itself shows none.

Sites that are put together in the browser hand their scripts the article as JSON: in an element of that type, as
Next.js does, or in a statement such as `window.__INITIAL_STATE__ = {…}`. Names in it are each site's own, so the
article is what stands beside the page's headline and is running text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from corpus.cleaning.line_ends import SENTENCE, ends_with_mark, is_sentence
from corpus.formats.markup import strip
from corpus.formats.pages.page_blocks import grams, words
from corpus.formats.pages.script_values import script_values
from corpus.formats.record_fields import author_and_date, role_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# What is in a value, places of the headline and how deep: more than any of the frameworks' pages has.
_MOST_NODES = 200_000
_MOST_TITLES = 20
_DEEPEST = 40
# Words of an article: a teaser is shorter.
_LEAST = 40
# A paragraph is one that was found before where this share of its runs of four words was.
_KNOWN = 0.8
# Fields that hold no text of the article, whatever stands before or behind these words in their names.
_ASIDE = re.compile(
    r"caption|^alt|descri|summar|excerpt|teaser|abstract|standfirst|seo|meta|related|recommend|comment|author|"
    r"image|photo|video|media|credit|copyright|newsletter|legal|footer|menu|label|translation|config|schema|^ads?$",
    re.IGNORECASE,
)

# What editors call a piece of a paragraph, and one of pieces (Slate, ProseMirror, Portable Text, Contentful,
# Lexical).
_PIECES = ("text", "span")
_LINKS = ("link", "a", "autolink", "hyperlink", "entry-hyperlink")


class State(Struct, frozen=True):
    """An article as a page's scripts are given it.

    Attributes:
        lines: Its paragraphs.
        author: Who wrote it, if that stands beside it.
        published: ISO 8601 date, likewise.
    """

    lines: tuple[str, ...]
    author: str | None = None
    published: str | None = None


def read_state(root: HtmlElement, title: str | None) -> State | None:
    """The article beside the page's headline in the data of its scripts, or None."""
    heads = words(title) if title else ()
    if len(heads) < 2:
        return None
    for value in script_values(root):
        if found := _article(value, heads):
            return found
    return None


def _article(value: Any, heads: tuple[str, ...]) -> State | None:
    """The text in the smallest part of a value around its headline that has as much as an article."""
    tried: set[int] = set()
    for path in islice(_around_title(value, heads), _MOST_TITLES):
        for held in reversed(path):
            if id(held) in tried:
                break  # and so were those around it
            tried.add(id(held))
            lines = tuple(_new(_texts(held, heads, _DEEPEST)))
            if sum(len(line.split()) for line in lines) >= _LEAST:
                return State(lines, *author_and_date(held))
    return None


def _around_title(value: Any, heads: tuple[str, ...]) -> Iterator[tuple[Mapping[str, Any], ...]]:
    """The objects around each place where the headline stands, the innermost last."""
    left = _MOST_NODES
    waiting: list[tuple[Any, tuple[Mapping[str, Any], ...]]] = [(value, ())]
    while waiting and left > 0:
        node, path = waiting.pop()
        left -= 1
        if isinstance(node, dict) and len(path) < _DEEPEST:
            path = (*path, node)
            if any(isinstance(held, str) and words(held) == heads for held in node.values()):
                yield path
        if isinstance(node, (dict, list)) and len(path) < _DEEPEST:
            held = node.values() if isinstance(node, dict) else node
            waiting += [(item, path) for item in reversed(list(held)) if isinstance(item, (dict, list))]


def _texts(value: Any, heads: tuple[str, ...], depth: int) -> Iterator[str]:
    """The running text of a value, without what belongs to other articles, pictures and the site."""
    if isinstance(value, str):
        # Most strings are names and addresses.
        lines = strip(value).splitlines() if value.count(" ") >= SENTENCE - 1 else []
        yield from (line for line in map(str.strip, lines) if is_sentence(line))
    elif isinstance(value, list) and depth:
        for item in _joined(value):
            yield from _texts(item, heads, depth - 1)
    elif isinstance(value, dict) and depth and not _is_another(value, heads):
        for name, item in value.items():
            if not _ASIDE.search(str(name)):
                yield from _texts(item, heads, depth - 1)


def _joined(items: list[Any]) -> list[Any]:
    """The items of a list, with the pieces of one paragraph put together.

    Editors keep a paragraph as pieces, each as it is set: bold, a link with pieces of its own. One that ends as a
    sentence does, with no blank before the next, is a paragraph.
    """
    if not any(isinstance(item, dict) and isinstance(_piece(item), str) for item in items):
        return items
    joined: list[Any] = []
    for item in items:
        piece = _piece(item)
        before = joined[-1] if joined and isinstance(joined[-1], str) else None
        if piece is None:
            joined.append(item)
        elif before and (not ends_with_mark(before) or before[-1:].isspace() or piece[:1].isspace()):
            joined[-1] = before + piece
        else:
            joined.append(piece)
    return joined


def _piece(item: Any, depth: int = 3) -> str | None:
    """The text of a piece of a paragraph; None of what is none."""
    if not isinstance(item, dict):
        return None
    if isinstance(text := item.get("text", item.get("value")), str):
        kind = item.get("type", item.get("_type", item.get("nodeType", "text")))
        return text if kind in _PIECES else None
    inner = item.get("children", item.get("content"))
    if item.get("type", item.get("nodeType")) not in _LINKS or not isinstance(inner, list) or not depth:
        return None
    pieces = [_piece(one, depth - 1) for one in inner]
    return None if None in pieces else "".join(filter(None, pieces))


def _is_another(value: Mapping[str, Any], heads: tuple[str, ...]) -> bool:
    """Whether an object has a headline of its own that is not the page's."""
    return any(
        isinstance(held, str)
        and held.count(" ") > 1
        and words(held) != heads
        and role_of(str(name)) == "title"
        for name, held in value.items()
    )


def _new(lines: Iterator[str]) -> Iterator[str]:
    """The lines without those that say again what others said, as data that holds a text in two forms has them."""
    known: set[tuple[str, ...]] = set()
    for line in lines:
        runs = grams(words(line))
        if sum(run in known for run in runs) < _KNOWN * len(runs):
            yield line
        known.update(runs)
