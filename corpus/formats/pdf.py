"""PDF: one article a source, from its text layer."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from statistics import median
from typing import TYPE_CHECKING

from corpus.cleaning.dates import find_date
from corpus.formats.base import FormatError, Hints, RawDocument, known_author, known_title, quiet
from corpus.formats.pages.page_outlet import outlet_of
from corpus.formats.pdf_text.pdf_glyphs import (
    drawn_once,
    in_place,
    is_misnamed,
    is_wide,
    taken_back,
    with_initials,
    without_calls,
)
from corpus.formats.pdf_text.pdf_headers import split_dated
from corpus.formats.pdf_text.pdf_layout import Paragraph, is_rtl, page_lines, paragraphs, split_running
from corpus.formats.pdf_text.pdf_margins import split_margins
from corpus.formats.pdf_text.pdf_notes import split_notes
from corpus.formats.pdf_text.pdf_order import ARABIC, LATIN, Glyph, Point, upright
from corpus.languages import detect, get_language

if TYPE_CHECKING:
    from playa.content import GlyphObject
    from playa.document import Document

# More is a book, or an attack.
_MOST_PAGES = 300
_MOST_GLYPHS = 1_500_000
# Letters of the longest run whose last space is looked at: writers that set blanks so set a letter or two so, while
# a heading has more; and how far a base line may be off, in sizes.
_FEW = 3
_LEVEL = 0.1
# Letters of the longest cluster that fonts draw in several glyphs: a lam-alef with its marks.
_CLUSTER = 4
# Lines whose words tell a document's language
_FIRST_LINES = 20
# A heading's font is this much larger than that of the text.
_LARGER = 1.15


def parse(data: bytes, _hints: Hints) -> Iterator[RawDocument]:
    """The one document of a PDF file.

    Raises:
        FormatError: It is encrypted, a book, or has no text layer.
    """
    document, pages = _opened(data)
    everything = [glyph for page, _ in pages for glyph in page]
    _check(everything)
    rtl = is_rtl(everything)
    lines = [line for number, (page, _) in enumerate(pages) for line in page_lines(page, number, rtl=rtl)]
    own, printed, margins = split_margins(lines)
    kept, running = split_running(own)
    language = get_language(detect(" ".join(line.text for line in kept[:_FIRST_LINES])))
    kept, dated = split_dated(kept, language)
    kept, notes = split_notes(kept, {number for number, (_, called) in enumerate(pages) if called})
    parts = paragraphs(kept, rtl=rtl)
    if not parts or is_misnamed([part.text for part in parts]):
        raise FormatError(
            "a PDF of which nothing can be read as text; print it to another PDF, or save it as text"
        )
    body = _body_size(parts)
    headings = frozenset(part.text for part in parts if part.size > _LARGER * body)
    meta = _info(document)
    claimed = " ".join((meta.get("Title") or margins.title or "").split())
    title = known_title(claimed, [part.text for part in parts]) or _largest(parts, body)
    # Browsers name a page with its site behind its headline.
    whole = claimed if title and claimed.startswith(title) else ""
    yield RawDocument(
        text="\n\n".join(part.text for part in parts),
        title=title,
        outlet=outlet_of(None, margins.domain, whole, title),
        author=known_author(meta.get("Author")),
        headings=headings,
        removed=(*running, *dated, *notes, *printed),
        issue=_issue((*running, *dated), parts),
    )


def _opened(data: bytes) -> tuple[Document, list[tuple[list[Glyph], bool]]]:
    """A file's document, and its pages as `_glyphs` has them.

    Raises:
        FormatError: It is encrypted.
    """
    from playa.exceptions import PDFEncryptionError, PDFPasswordIncorrect  # 600 ms

    from corpus.formats.pdf_text.pdf_document import SafeDocument

    quiet("playa")
    start = data.find(b"%PDF-")
    try:
        if b"/AESV" in data:
            from corpus.formats.pdf_text.pdf_security import handle_aes  # numpy, and few are encrypted so

            handle_aes()
        document = SafeDocument(data[max(start, 0) :])
        return document, list(_glyphs(document))
    except (PDFPasswordIncorrect, PDFEncryptionError, ImportError) as error:  # AES needs a library of its own
        raise FormatError("encrypted: save it without a password") from error


def _check(everything: Sequence[Glyph]) -> None:
    """Make sure that a file's glyphs can be read as text.

    Raises:
        FormatError: None is a letter, or some stand for runs of two scripts.
    """
    if not any(not glyph.text.isspace() for glyph in everything):
        raise FormatError("a PDF without text, as scanners make: run it through OCR first, such as ocrmypdf")
    if any(ARABIC.search(glyph.text) and LATIN.search(glyph.text) for glyph in everything):
        # One glyph is of one script; where it stands for a run of both, nothing says what comes first.
        raise FormatError(
            "a PDF whose text is stored out of order; print it to another PDF, or save it as text"
        )


def _glyphs(document: Document) -> Iterator[tuple[list[Glyph], bool]]:
    """The glyphs of each page, and whether some that led to notes were taken out."""
    left = _MOST_GLYPHS
    for number, page in enumerate(document.pages):
        if number >= _MOST_PAGES or left <= 0:
            raise FormatError(f"too long for one article: more than {_MOST_PAGES} pages; split it")
        drawn = list(_drawn(itertools.islice(page.glyphs, left)))
        left -= len(drawn)
        placed = list(in_place(drawn_once(upright(drawn))))
        kept = without_calls(placed)
        yield with_initials(kept), len(kept) < len(placed)


def _drawn(glyphs: Iterable[GlyphObject]) -> Iterator[tuple[str, Point, Point, float]]:
    """The text, origin, displacement and size of each glyph; of glyphs that stand for a text together, as one."""
    for (span, text), group in itertools.groupby(glyphs, _replacement):
        if span is None:
            yield from _plain(group)
        elif text:
            parts = list(group)
            across, down = (_extent(parts, axis) for axis in (0, 1))
            yield text, (across[0], down[0]), (across[1], down[1]), abs(parts[0].size)


def _plain(glyphs: Iterable[GlyphObject]) -> Iterator[tuple[str, Point, Point, float]]:
    """The same of glyphs that stand for themselves, without space between letters that is taken back."""
    waiting: list[GlyphObject] = []
    spaced = 0.0
    for space, group in itertools.groupby(glyphs, _spacing):
        held: Iterator[GlyphObject] = iter(group)
        if waiting:
            first = next(held)
            yield from _with_space(waiting, spaced, first)
            held, waiting = itertools.chain((first,), held), []
        if space:
            waiting, spaced = list(held), space
        else:
            yield from _with_space(held, 0.0, None)
    yield from _with_space(waiting, spaced, None)


def _with_space(
    run: Iterable[GlyphObject], space: float, behind: GlyphObject | None
) -> Iterator[tuple[str, Point, Point, float]]:
    """The same of a run of glyphs with one space between them, and of the glyph behind them.

    A space behind a few letters may be the blank between two words, taken back from the next run.
    """
    narrow = False
    if space:
        run = list(run)
        near = (
            [*run, behind] if behind is not None and len(run) <= _FEW and _is_beside(run[-1], behind) else run
        )
        narrow = taken_back([(glyph.origin[0], glyph.displacement[0]) for glyph in near], space)
    for glyph in run:
        across, down = glyph.displacement
        if glyph.text:
            step = (across - space, down) if narrow and across > space else (across, down)
            yield glyph.text.replace("\0", ""), glyph.origin, step, abs(glyph.size)


def _is_beside(glyph: GlyphObject, other: GlyphObject) -> bool:
    """Whether two glyphs are on one base line."""
    return abs(glyph.origin[1] - other.origin[1]) < _LEVEL * abs(glyph.size)


def _spacing(glyph: GlyphObject) -> float:
    """The space between a glyph and the next, in points, where it is wide enough to matter."""
    state = glyph.gstate
    space = state.charspace * abs(glyph.size / state.fontsize) if state.fontsize else 0.0
    return space if is_wide(space, abs(glyph.size)) else 0.0


def _extent(glyphs: Sequence[GlyphObject], axis: int) -> tuple[float, float]:
    """Where some glyphs that are drawn over one another begin, and how far from there they end."""
    backwards = sum(glyph.displacement[axis] for glyph in glyphs) < 0
    starts = [glyph.origin[axis] for glyph in glyphs]
    ends = [glyph.origin[axis] + glyph.displacement[axis] for glyph in glyphs]
    start = max(starts) if backwards else min(starts)
    return start, (min(ends) if backwards else max(ends)) - start


def _replacement(glyph: GlyphObject) -> tuple[int | None, str]:
    """The number of the span that says which text its glyphs stand for, and that text (ISO 32000-2, 14.9.4).

    A longer text is that of a line or figure, whose glyphs each have their own place.
    """
    from playa.utils import decode_text

    span = glyph.mcstack[-1] if glyph.mcstack else None
    text = span.props.get("ActualText") if span is not None and span.props else None
    if not isinstance(text, bytes) or len(found := decode_text(text)) > _CLUSTER:
        return None, ""
    return id(span), found.replace("\0", "")


def _info(document: Document) -> dict[str, str]:
    """The document's information dictionary as text."""
    from playa.pdftypes import resolve1
    from playa.utils import decode_text

    found: dict[str, str] = {}
    with suppress(Exception):  # what a damaged file says of itself is no reason not to read it
        info = resolve1(document.trailer.get("Info"))
        if isinstance(info, dict):
            found = {name: decode_text(value) for name, value in info.items() if isinstance(value, bytes)}
    return found


def _issue(running: Sequence[str], parts: Sequence[Paragraph]) -> str | None:
    """The date of the issue, which papers set above or below each page."""
    language = get_language(detect(" ".join(part.text for part in parts[:5]))) if running else None
    return next((day for line in running if language and (day := find_date(line, language))), None)


def _body_size(parts: Sequence[Paragraph]) -> float:
    """The size of the font that most characters are in."""
    return median([part.size for part in parts for _ in range(0, len(part.text), 20)])


def _largest(parts: Sequence[Paragraph], body: float) -> str | None:
    """The first paragraph in a font much larger than the text's, where it is long enough for a headline."""
    large = [part for part in parts[:12] if part.size > _LARGER * body and len(part.text.split()) >= 3]
    return max(large, key=lambda part: part.size).text if large else None
