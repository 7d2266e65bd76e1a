"""DOCX (Office Open XML, ECMA-376): one article a source."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

from corpus.formats.base import Hints, RawDocument, join_paragraphs, known_title
from corpus.formats.packed import check_sizes, open_zip, read_xml

if TYPE_CHECKING:
    from docx.blkcntnr import BlockItemContainer
    from docx.document import Document

# What writing programs put where nobody said who the author is.
_NOBODY = frozenset({"python-docx", "unknown", "user", "admin", "administrator", "microsoft office user"})


def parse(data: bytes, _hints: Hints) -> Iterator[RawDocument]:
    """The one document of a DOCX file.

    Raises:
        FormatError: It is damaged, encrypted or a bomb.
    """
    import docx  # 280 ms

    container = open_zip(data)
    check_sizes(container)
    read_xml(container, "word/document.xml")  # refuses what python-docx would only trip over
    document = docx.Document(io.BytesIO(data))
    found = list(_paragraphs(document))
    texts = [text for text, _ in found]
    headings = [text for text, style in found if style.startswith(("Heading", "Title")) and text.strip()]
    properties = document.core_properties
    title = next((text for text, style in found if style in ("Title", "Heading 1") and text.strip()), None)
    author = properties.author.strip()
    yield RawDocument(
        text=join_paragraphs(texts),
        title=title or known_title(properties.title, texts),
        author=None if author.casefold() in _NOBODY else author,
        headings=frozenset(headings),
    )


def _paragraphs(container: Document | BlockItemContainer) -> Iterator[tuple[str, str]]:
    """The text and the name of the style of each paragraph, those in tables too, in order."""
    from docx.text.paragraph import Paragraph

    for block in container.iter_inner_content():
        if isinstance(block, Paragraph):
            yield block.text, (block.style.name or "") if block.style else ""
        else:
            # A merged cell is listed once for every row and column it spans.
            cells = {cell._tc: cell for row in block.rows for cell in row.cells}  # noqa: SLF001 no public identity
            for cell in cells.values():
                yield from _paragraphs(cell)
