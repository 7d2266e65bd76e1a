"""The articles in one source: opened, parsed by its format, each part assembled within the bounds of its size."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from typing import IO, TYPE_CHECKING, TypeVar

from msgspec import Struct, msgpack
from msgspec.structs import replace

from corpus import formats
from corpus.article import Article, Problem
from corpus.assemble import assemble, one_line
from corpus.bounds import OVER, bounded, why_over
from corpus.formats import MOST_BYTES, FormatError, Found, Hints, RawDocument
from corpus.logs import log_cause, log_done
from corpus.options import ReadOptions
from corpus.sources import Source, open_regular, shown, why_unreadable, without_credentials

if TYPE_CHECKING:
    from corpus.web.cache import Page
    from corpus.web.fetch import Fetcher, FetchError
    from corpus.work.resources import Resources

Step = TypeVar("Step")
Part = TypeVar("Part", bound=Found)

# CPU seconds and bytes for each article of a source, by the source's own bytes: some twenty times what they take.
_SECONDS, _SECONDS_A_BYTE = 10.0, 10e-6
_MEMORY, _MEMORY_A_BYTE = 512 << 20, 50
# Bytes of a source beyond which it is read here part by part, lest all its articles be in memory at once.
LARGE = 1 << 20
# Bytes of an article of the press in a file of many: the size tells about how many it holds.
_ARTICLE = 3_000


def parts_of(
    source: Source,
    page: Page | FetchError | None,
    fetcher: Fetcher | None,
    options: ReadOptions,
    resources: Resources | None = None,
) -> Iterator[Article | Problem]:
    """What a source holds; articles have the id that the source gives them, or none."""
    return _ended_where_over(source, _parts(source, page, fetcher, options, resources))


def _parts(
    source: Source,
    page: Page | FetchError | None,
    fetcher: Fetcher | None,
    options: ReadOptions,
    resources: Resources | None,
) -> Iterator[Article | Problem]:
    with ExitStack() as stack:
        try:
            found, size = _opened(source, page, fetcher, options, stack)
        except OSError as error:
            yield Problem(source.name, why_unreadable(error))
            return
        except FormatError as error:
            log_cause(source.name, error)
            yield Problem(source.name, str(error))
            return
        is_whole = (source.is_regular or page is not None) and not options.follow
        if resources is not None and is_whole and resources.worth(size // _ARTICLE):
            known = _ended_where_over(source, _or_problem(source, _bounded_steps(found, size)))
            yield from _assembled_with(resources, source, known, size, options)
        else:
            yield from _or_problem(source, _bounded_steps(_assembled(source, found, options), size))


def parts_in(source: Source, data: bytes, hints: Hints, options: ReadOptions) -> Iterator[Article | Problem]:
    """What the bytes of a source hold, and a problem where that is nothing.

    Raises:
        OverBoundError: Or what else says that it takes too much.
    """
    found = _found_in(source, data, hints, None, options)
    return _or_problem(source, _bounded_steps(_assembled(source, found, options), len(data)))


def _opened(
    source: Source,
    page: Page | FetchError | None,
    fetcher: Fetcher | None,
    options: ReadOptions,
    stack: ExitStack,
) -> tuple[Iterator[Found], int]:
    """What a source holds, one after the other, and the bytes by which each step is bounded.

    Raises:
        OSError: It cannot be opened or read.
        FormatError: There is no such page, or the source is too large.
    """
    if isinstance(page, FormatError):
        raise page
    hints = Hints(source.name, fields=options.fields)
    if page is not None:
        hints = replace(hints, charset=page.charset, url=page.url)
        return _found_in(source, page.data, hints, fetcher, options), len(page.data)
    stream = _stream(source, stack)
    may_be_lines = options.input_format in (None, "json", "jsonl") and not options.follow
    if may_be_lines and (source.path is None or source.path.stat().st_size > LARGE):
        from corpus.formats.line_stream import opened  # loads json

        begun = opened(stream)
        if begun.lines is not None:
            from corpus.formats.records import parse_lines

            log_done("%s: read line by line, as jsonl", source.name)
            return parse_lines(begun.lines, hints), LARGE
        data = _bytes(stream, begun.head)
    else:
        data = _bytes(stream)
    return _found_in(source, data, hints, fetcher, options), len(data)


def _stream(source: Source, stack: ExitStack) -> IO[bytes]:
    """The bytes of a file, which is closed with the stack, or of standard input."""
    if source.path is not None:
        return stack.enter_context(open_regular(source.path) if source.is_regular else source.path.open("rb"))
    if sys.stdin is None:
        raise FormatError("standard input is closed; name a file instead")
    stream: IO[bytes] = sys.stdin.buffer
    if (begin_again := getattr(stream, "begin_again", None)) is not None:  # input that the app keeps
        begin_again()
    return stream


def _or_problem(source: Source, parts: Iterator[Part]) -> Iterator[Part | Problem]:
    """Parts of a source, and a problem where it holds none or breaks off."""
    found_any = False
    try:
        for part in parts:
            found_any = True
            yield part
    except OSError as error:
        yield Problem(source.name, why_unreadable(error))
    except FormatError as error:
        log_cause(source.name, error)
        yield Problem(source.name, str(error))
    else:
        if not found_any:
            yield Problem(source.name, "no article in it")


def _ended_where_over(source: Source, parts: Iterator[Part]) -> Iterator[Part | Problem]:
    """Parts of a source up to one that takes too much, and a problem where there is such."""
    found_any = False
    try:
        for part in parts:
            found_any = True
            yield part
    except OVER as error:
        yield Problem(source.name, f"not read{' to its end' if found_any else ''}: {why_over(error)}")


def _found_in(
    source: Source, data: bytes, hints: Hints, fetcher: Fetcher | None, options: ReadOptions
) -> Iterator[Found]:
    """What the bytes of a source hold, one after the other."""
    found: Iterable[Found] = formats.parse_as(data, hints, options.input_format)
    if fetcher is not None and options.follow:
        from corpus.web.feed_pages import follow  # loads what only addresses need

        found = follow(found, fetcher, options, is_file=source.url is None)
    yield from found


def _assembled(source: Source, found: Iterable[Found], options: ReadOptions) -> Iterator[Article | Problem]:
    for part in found:
        yield _without_secrets(
            _article_or_problem(part, source, options) if isinstance(part, RawDocument) else part
        )


class _Payload(Struct, frozen=True, array_like=True):
    """All that the article in a document depends on."""

    raw: RawDocument
    source: str
    date: str | None


def _assembled_with(
    resources: Resources, source: Source, found: Iterator[Found], size: int, options: ReadOptions
) -> Iterator[Article | Problem]:
    """What a source of many holds, as it was kept or as other processes assemble it."""
    waiting: deque[Found] = deque()

    def payloads() -> Iterator[bytes | None]:
        for part in found:
            waiting.append(part)
            yield _payload(part, source, options) if isinstance(part, RawDocument) else None

    for done in resources.each("corpus.source_parts:article_task", payloads(), size // _ARTICLE):
        part = waiting.popleft()
        if done.ended:
            yield Problem(source.name, f"an article of it was not read: {done.ended}")
        elif done.value is None:
            yield from _bounded_steps(_assembled(source, [part], options), size)
        else:
            yield _without_secrets(msgpack.decode(done.value, type=Article))


def _payload(raw: RawDocument, source: Source, options: ReadOptions) -> bytes | None:
    """A document for `article_task`, wherever in its file it stands: that is told with a problem alone."""
    payload = _Payload(replace(raw, place=None), source.name, options.date)
    try:
        return msgpack.encode(payload, order="deterministic")
    except UnicodeEncodeError:
        return None


def article_task(packed: bytes) -> bytes:
    """The article in a document, as another process assembles it.

    Raises:
        FormatError: There is none; who asks finds out where, and tells.
        OverBoundError: Or what else says that it takes too much.
    """
    given = msgpack.decode(packed, type=_Payload)
    with bounded(*_bounds(len(packed))):
        return msgpack.encode(_article(given.raw, given.source, given.date))


def _bounds(size: int) -> tuple[float, int]:
    """CPU seconds and bytes of memory for a step in the reading of some bytes."""
    return _SECONDS + _SECONDS_A_BYTE * size, _MEMORY + _MEMORY_A_BYTE * size


def _bounded_steps(steps: Iterator[Step], size: int) -> Iterator[Step]:
    """Steps, each bounded by the bytes of the source that it is a part of."""
    while True:
        with bounded(*_bounds(size)):
            step = next(steps, None)
        if step is None:
            return
        yield step


def _article_or_problem(raw: RawDocument, source: Source, options: ReadOptions) -> Article | Problem:
    try:
        return _article(raw, source.name, options.date)
    except FormatError as error:
        reason = f"{raw.place}: {error}" if raw.place else str(error)
        return Problem(raw.source or source.name, reason)


def _article(raw: RawDocument, source: str, date: str | None) -> Article:
    """The article in a document of a source; raises FormatError where there is none."""
    return assemble(raw, id=one_line(raw.name) or "", source=source, date=date)


def _without_secrets(part: Article | Problem) -> Article | Problem:
    """What was found, its address without credentials; of a problem, nothing that a terminal would obey."""
    source = without_credentials(part.source)
    if isinstance(part, Article):
        return part if source == part.source else replace(part, source=source)
    # Names of fields and files are the source's.
    return Problem(shown(source), shown(part.reason), part.skipped)


def _bytes(stream: IO[bytes], head: bytes = b"") -> bytes:
    data = head + stream.read(max(0, MOST_BYTES + 1 - len(head)))
    if len(data) > MOST_BYTES:
        raise FormatError(f"too large: more than {MOST_BYTES // 2**20} MiB; split it")
    return data
