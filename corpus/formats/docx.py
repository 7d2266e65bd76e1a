"""DOCX (Office Open XML, ECMA-376): one article a source, or several under headings, as press reviews have them."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from corpus.cleaning.line_ends import ends_with_mark
from corpus.formats import database
from corpus.formats.base import Hints, RawDocument, join_paragraphs, known_author, known_title
from corpus.formats.labelled import labelled
from corpus.formats.packed import check_sizes, open_zip, read_xml
from corpus.formats.record_fields import role_of
from corpus.formats.reviews.press_review import split_written

if TYPE_CHECKING:
    from docx.blkcntnr import BlockItemContainer
    from docx.document import Document
    from docx.table import Table

_LEVEL = re.compile(r"Heading (\d)$")
# What a paragraph goes by that has no heading's style and is in bold as a whole.
_BOLD = "in bold"
_LONGEST_BOLD = 25  # words: no headline is longer
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# Tracked deletions, the old place of what was moved, and what older programs are shown instead of a text box.
_GONE = frozenset(
    {f"{_W}del", f"{_W}moveFrom", "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
)
_PAIR = 2  # cells of a row that is a label and its value
_BOX = f"{_W}txbxContent"
_OFF = ("0", "false", "off")
_BLANKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}


def parse(data: bytes, hints: Hints) -> Iterator[RawDocument]:
    """The document of a DOCX file, as it stands with its tracked changes accepted.

    Raises:
        FormatError: It is damaged, encrypted or a bomb.
    """
    import docx  # 280 ms

    container = open_zip(data)
    check_sizes(container)
    read_xml(container, "word/document.xml")  # refuses what python-docx would only trip over
    document = docx.Document(io.BytesIO(data))
    found = list(_paragraphs(document))
    named, author = _properties(document)
    name = known_author(author)
    levels = [(text, int(match[1]) if (match := _LEVEL.match(style)) else 0) for text, style in found]
    texts = [text for text, _ in found]
    if database.is_download("\n".join(texts)):
        yield from database.articles([line for text in texts for line in text.split("\n")])
        return
    if under := labelled("\n".join(texts), hints):
        yield under
        return
    title = next((text for text, style in found if style in ("Title", "Heading 1") and text.strip()), None)
    title = title or known_title(named, texts)
    headings = [text for text, style in found if style.startswith(("Heading", "Title")) and text.strip()]
    whole = RawDocument(
        text=join_paragraphs(texts),
        title=title,
        author=name,
        headings=frozenset(headings),
    )
    tables = [[[_cell(cell) for cell in row.cells] for row in table.rows] for table in document.tables]
    bold = [(text, int(style == _BOLD)) for text, style in found] if not any(dict(levels).values()) else []
    yield from split_written(whole, levels, tables, hints, bold)


def _properties(document: Document) -> tuple[str, str]:
    """The title and the author that a file names; what is damaged there is no reason not to read its text."""
    with suppress(Exception):
        return document.core_properties.title, document.core_properties.author.strip()
    return "", ""


def _paragraphs(container: Document | BlockItemContainer) -> Iterator[tuple[str, str]]:
    """The text and the name of the style of each paragraph, those in tables and text boxes too, in order."""
    from docx.text.paragraph import Paragraph

    _unwrap(container)
    for block in container.iter_inner_content():
        if isinstance(block, Paragraph):
            style = (block.style.name or "") if block.style else ""
            element: Any = block._p  # noqa: SLF001 its runs alone miss what was inserted
            text = "".join(_runs(element))
            if not style.startswith(("Heading", "Title")) and _is_bold_line(element, text):
                style = _BOLD
            boxes = list(_boxes(element))
            if text.strip() or not boxes:
                yield text, style
            yield from ((box, "") for box in boxes)
        elif labels := _labels(block):
            yield from ((line, "") for line in labels)
        else:
            # A merged cell is listed once for every row and column it spans.
            cells = {cell._tc: cell for row in block.rows for cell in row.cells}  # noqa: SLF001 no public identity
            for cell in cells.values():
                yield from _paragraphs(cell)


def _labels(table: Table) -> list[str]:
    """The rows of a table that names headline, outlet and date beside labels, as lines; none of another table."""
    rows = [[_cell(cell) for cell in row.cells] for row in table.rows]
    if not all(len(row) == _PAIR for row in rows):
        return []
    roles = [role_of(label.strip(" :")) for label, _ in rows]
    return [f"{label.strip(' :')}: {value}" for label, value in rows] if None not in roles[:_PAIR] else []


def _cell(cell: BlockItemContainer) -> str:
    return "\n\n".join(text for text, _ in _paragraphs(cell) if text.strip())


def _unwrap(container: Any) -> None:
    """Put what content controls hold, which python-docx passes over, in their place."""
    element = getattr(container, "_element", None)
    holder = element.body if element is not None and hasattr(element, "body") else element
    while holder is not None and (controls := holder.findall(f"{_W}sdt")):
        for control in controls:
            content = control.find(f"{_W}sdtContent")
            for child in content if content is not None else ():
                control.addprevious(child)
            holder.remove(control)


def _runs(element: Any) -> Iterator[str]:
    """The text of a paragraph's runs, those in links and tracked insertions too."""
    for child in element:
        if child.tag in _GONE or child.tag == _BOX:
            continue
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in _BLANKS:
            yield _BLANKS[child.tag]
        else:
            yield from _runs(child)


def _is_bold_line(element: Any, text: str) -> bool:
    """Whether a paragraph is as long as a headline, ends as one, and all its runs are set in bold."""
    if len(text.split()) > _LONGEST_BOLD or ends_with_mark(text):
        return False
    runs = [run for run in element.iter(f"{_W}r") if "".join(_runs(run)).strip()]
    marks = [run.find(f"{_W}rPr/{_W}b") for run in runs]
    return bool(marks) and all(mark is not None and mark.get(f"{_W}val") not in _OFF for mark in marks)


def _boxes(element: Any) -> Iterator[str]:
    """The paragraphs of the text boxes that are anchored in a paragraph."""
    for child in element:
        if child.tag in _GONE:
            continue
        if child.tag == _BOX:
            yield from (text for p in child.iter(f"{_W}p") if (text := "".join(_runs(p))).strip())
        else:
            yield from _boxes(child)
