"""Sources to articles: one bad source, or one bad part of a source, never stops the rest."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING

from msgspec import Struct, msgpack
from msgspec.structs import replace

from corpus.arguments import check_type
from corpus.article import Article, Problem
from corpus.assemble import assemble
from corpus.formats import FormatError, Hints, RawDocument
from corpus.ids import Names, source_ids
from corpus.logs import log_done, timed
from corpus.options import OnProgress, Progress, ReadOptions
from corpus.source_parts import LARGE, parts_in, parts_of
from corpus.sources import Source, list_sources, open_regular

if TYPE_CHECKING:
    from corpus.web.cache import Page
    from corpus.web.fetch import Fetcher, FetchError
    from corpus.work.resources import Resources


class Reading(Struct, frozen=True):
    """What some sources hold.

    Attributes:
        articles: The articles, in the order of their sources, duplicates folded unless they were to be kept.
        problems: What could not be read or was passed over.
    """

    articles: tuple[Article, ...]
    problems: tuple[Problem, ...]


def read_all(
    sources: Iterable[str | os.PathLike[str] | Source],
    options: ReadOptions | None = None,
    on_progress: OnProgress | None = None,
    on_found: Callable[[Article | Problem], None] | None = None,
    resources: Resources | None = None,
) -> Reading:
    """The articles of all sources, each once, and the problems.

    Args:
        sources: Paths of files and folders, glob patterns, http(s) URLs, `-` for standard input.
        options: How to read.
        on_progress: Called after each source.
        on_found: Called with each article and problem as it is read, before duplicates are folded.
        resources: What the work is done with; the result does not depend on it.

    Raises:
        TypeError: The sources are one string, or one of them is no name.
    """
    articles: list[Article] = []
    problems: list[Problem] = []
    for found in read_articles(sources, options, on_progress, resources):
        if on_found:
            on_found(found)
        if isinstance(found, Article):
            articles.append(found)
        else:
            problems.append(found)
    if len(articles) > 1 and not (options and options.keep_duplicates):
        from corpus.duplicates import fold_duplicates  # not needed for one article

        with timed("folding duplicates"):
            articles = fold_duplicates(articles, resources)
    return Reading(tuple(articles), tuple(problems))


def read_articles(
    sources: Iterable[str | os.PathLike[str] | Source],
    options: ReadOptions | None = None,
    on_progress: OnProgress | None = None,
    resources: Resources | None = None,
) -> Iterator[Article | Problem]:
    """The articles of the sources as they are read, and a problem for each that is none.

    Duplicates stay in, since folding them needs all articles; the arguments are those of `read_all`.
    """
    if options is not None:
        check_type("options", options, ReadOptions, "make them by ReadOptions(date='2024-04-23')")
    found, problems = list_sources(sources)
    yield from problems
    yield from read_listed(found, options, on_progress, resources)


def read_listed(
    sources: Sequence[Source],
    options: ReadOptions | None = None,
    on_progress: OnProgress | None = None,
    resources: Resources | None = None,
) -> Iterator[Article | Problem]:
    """The articles and problems of listed sources, in their order."""
    options = options or ReadOptions()
    names = source_ids(sources)
    taken = Names(names)
    with ExitStack() as stack:
        fetcher = None
        if options.follow or any(source.url for source in sources):
            from corpus.web.fetch import Fetcher  # loads what only addresses need

            fetcher = stack.enter_context(Fetcher(options, [s.url for s in sources if s.url]))
        pages = fetcher.fetch_all(s.url for s in sources if s.url) if fetcher else iter(())
        read = _read_each(sources, pages, fetcher, options, resources)
        for done, (source, name, parts) in enumerate(zip(sources, names, read, strict=True), 1):
            for number, part in _numbered(parts):
                if isinstance(part, Article):
                    article = replace(part, id=taken.of_part(name, part.id or None, number))
                    log_done(
                        "%s: article %s in %s, sentences: %d, lines set aside: %d",
                        *(source.name, article.id, article.language, len(article.body), len(article.removed)),
                    )
                    yield article
                else:
                    yield part
            if on_progress:
                on_progress(Progress(done, len(sources), source.name))


def _read_each(
    sources: Sequence[Source],
    pages: Iterator[Page | FetchError],
    fetcher: Fetcher | None,
    options: ReadOptions,
    resources: Resources | None,
) -> Iterator[Iterator[Article | Problem]]:
    """What each source holds; where there are many, as it was kept, or as another process reads it."""
    if resources is None or options.follow or not resources.worth(len(sources)):
        for source in sources:
            yield parts_of(source, next(pages) if source.url else None, fetcher, options, resources)
        return
    waiting: deque[Page | FetchError | None] = deque()

    def payloads() -> Iterator[bytes | None]:
        for source in sources:
            waiting.append(page := next(pages) if source.url else None)
            yield _payload(source, page, options)

    read = resources.each("corpus.read:parts_task", payloads(), len(sources))
    for source, done in zip(sources, read, strict=True):
        page = waiting.popleft()
        if done.ended:
            yield iter([Problem(source.name, f"not read: {done.ended}")])
        elif done.value is None:
            yield parts_of(source, page, fetcher, options, resources)
        else:
            yield _unpacked(done.value)


class _Payload(Struct, frozen=True, array_like=True):
    """All that the reading of a source depends on."""

    name: str
    data: bytes
    charset: str | None
    url: str | None
    input_format: str | None
    fields: Mapping[str, str]
    date: str | None


class _Part(Struct, frozen=True, array_like=True):
    """An article, or a problem."""

    article: Article | None
    problem: Problem | None = None


def _payload(source: Source, page: Page | FetchError | None, options: ReadOptions) -> bytes | None:
    """A source to be read by `parts_task`; None for one that is better read here."""
    charset = url = None
    try:
        if page is not None:
            if isinstance(page, FormatError):
                return None
            data, charset, url = page.data, page.charset, page.url
        elif source.path is None or not source.path.is_file():
            return None
        else:
            with open_regular(source.path) as stream:
                data = stream.read(LARGE + 1)
        if len(data) > LARGE:
            return None
        read_as = options.input_format, options.fields, options.date
        return msgpack.encode(_Payload(source.name, data, charset, url, *read_as))
    except (OSError, UnicodeEncodeError):
        return None  # what is wrong with it is told where it is read


def parts_task(packed: bytes) -> bytes:
    """What a source holds, as another process reads it.

    Raises:
        OverBoundError: Or what else says that it takes too much, which a busy machine may be to blame for.
    """
    payload = msgpack.decode(packed, type=_Payload)
    source = Source(payload.name)
    options = ReadOptions(input_format=payload.input_format, fields=payload.fields, date=payload.date)
    hints = Hints(source.name, fields=options.fields, charset=payload.charset, url=payload.url)
    found = list(parts_in(source, payload.data, hints, options))
    return msgpack.encode([_Part(p) if isinstance(p, Article) else _Part(None, p) for p in found])


def _unpacked(packed: bytes) -> Iterator[Article | Problem]:
    for part in msgpack.decode(packed, type=list[_Part]):
        found = part.article or part.problem
        if found is not None:
            yield found


def _numbered(found: Iterator[Article | Problem]) -> Iterator[tuple[int | None, Article | Problem]]:
    """What was found with its place from 1, or None for a thing that is alone."""
    first = next(found, None)
    if first is None:
        return
    second = next(found, None)
    if second is None:
        yield None, first
        return
    yield 1, first
    yield 2, second
    yield from enumerate(found, 3)


def read_text(
    text: str, *, name: str = "text", title: str | None = None, published: str | None = None
) -> Article:
    """One article from text that a program already has, read as a plain text file is.

    Args:
        text: The article, its headline as the first line where `title` is left out.
        name: The id and the source of the article.
        title: Its headline.
        published: ISO 8601 date of publication.

    Raises:
        TypeError: The text is no str.
        ValueError: It holds no article, or the date is none.
    """
    check_type("text", text, str, "decode bytes before, as bytes.decode() does")
    options = ReadOptions(date=published)
    return assemble(RawDocument(text, title=title), id=name, source=name, date=options.date)
