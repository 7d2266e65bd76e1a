"""The pages that a feed's entries link to, read in their place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from corpus import formats
from corpus.article import Problem
from corpus.formats import FormatError, Found, Hints, RawDocument
from corpus.options import ReadOptions
from corpus.sources import without_credentials
from corpus.web.cache import Page
from corpus.web.fetch import Fetcher, FetchError


def follow(
    found: Iterable[Found], fetcher: Fetcher, options: ReadOptions, *, is_file: bool = False
) -> Iterator[Found]:
    """What was found, with each feed entry, and each address of a list, replaced by the article on its page.

    Where the page cannot be read, the entry stays, behind the problem with the page.
    """
    everything = list(found)
    if (
        is_file
    ):  # a list of addresses in a file of the user's names them; a feed's entry has a text of its own
        fetcher.name(e.page for e in everything if isinstance(e, RawDocument) and e.page and not e.text)
    links = [entry.page for entry in everything if isinstance(entry, RawDocument) and entry.page]
    pages = fetcher.fetch_all(links, robots=not options.ignore_robots)
    for entry in everything:
        if isinstance(entry, RawDocument) and entry.page:
            yield from _read(entry, next(pages))
        else:
            yield entry


def _read(entry: RawDocument, page: Page | FetchError) -> Iterator[Found]:
    source = without_credentials(entry.page or "")
    try:
        if isinstance(page, FetchError):
            raise page
        found = list(formats.parse(page.data, Hints(source, charset=page.charset, url=page.url)))
        documents = [document for document in found if isinstance(document, RawDocument)]
        whole = documents[0]
    except (FormatError, IndexError) as error:
        yield Problem(source, str(error) if isinstance(error, FormatError) else "no article in it")
        if entry.text.strip():
            yield entry
        return
    if len(documents) > 1 and not entry.text.strip():
        # The address was that of a feed.
        yield from found
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
