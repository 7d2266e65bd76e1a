"""The pages that a feed's entries link to, read in their place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from corpus import formats
from corpus.article import Problem
from corpus.formats import FormatError, Found, Hints, RawDocument
from corpus.options import ReadOptions
from corpus.web.cache import Page
from corpus.web.fetch import Fetcher, FetchError


def follow(found: Iterable[Found], fetcher: Fetcher, options: ReadOptions) -> Iterator[Found]:
    """What was found, with each feed entry replaced by the article on its page.

    Where the page cannot be read, the entry stays, behind the problem with the page.
    """
    everything = list(found)
    links = [entry.page for entry in everything if isinstance(entry, RawDocument) and entry.page]
    pages = fetcher.fetch_all(links, robots=not options.ignore_robots)
    for entry in everything:
        if isinstance(entry, RawDocument) and entry.page:
            yield from _read(entry, next(pages))
        else:
            yield entry


def _read(entry: RawDocument, page: Page | FetchError) -> Iterator[Found]:
    source = entry.page or ""
    try:
        if isinstance(page, FetchError):
            raise page
        documents = formats.parse(page.data, Hints(source, charset=page.charset, url=page.url))
        whole = next(document for document in documents if isinstance(document, RawDocument))
    except (FormatError, StopIteration) as error:
        yield Problem(source, str(error) or "no article in it")
        yield entry
        return
    yield replace(
        whole,
        title=whole.title or entry.title,
        outlet=whole.outlet or entry.outlet,
        author=whole.author or entry.author,
        published=whole.published or entry.published,
        source=source,
        place=None,
    )
