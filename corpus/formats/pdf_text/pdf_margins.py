"""What browsers print around a page: its title, its address, the day of printing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from msgspec import Struct

from corpus.formats.pdf_text.pdf_columns import PageLine

# «11/30/24, 3:01 AM», «30/11/2024 15:01», alone or with the title behind it
_PRINTED = re.compile(
    r"[\d٠-٩]{1,4}[/.-][\d٠-٩]{1,2}[/.-][\d٠-٩]{2,4}[,،]?\s(?:à\s)?[\d٠-٩]{1,2}[:h][\d٠-٩]{2}(?:\s?(?:[AP]M|[صم]))?"
    r"(?=\s|$)"
)
_ADDRESS = re.compile(r"(?:https?|file)://\S+")
# Points that the lines of one row may be apart.
_ROW = 2.0


class Margins(Struct, frozen=True):
    """What a browser printed around a page.

    Attributes:
        title: The title of the page.
        domain: The domain of its address.
    """

    title: str | None = None
    domain: str | None = None


def split_margins(lines: Sequence[PageLine]) -> tuple[list[PageLine], list[str], Margins]:
    """The lines without the first and last row of pages that a browser printed, those rows, and what they say."""
    pages: dict[int, list[PageLine]] = {}
    for line in lines:
        pages.setdefault(line.page, []).append(line)
    taken: dict[PageLine, None] = {}
    for page in pages.values():
        for edge in (min(line.y for line in page), max(line.y for line in page)):
            row = [line for line in page if abs(line.y - edge) < _ROW]
            if len(row) < len(page) and any(_is_printed(line.text) for line in row):
                taken.update(dict.fromkeys(row))
    texts = list(dict.fromkeys(line.text for line in taken))
    return [line for line in lines if line not in taken], texts, _margins(texts)


def _is_printed(text: str) -> bool:
    return bool(_PRINTED.match(text) or _ADDRESS.fullmatch(text))


def _margins(texts: Sequence[str]) -> Margins:
    rest = (_ADDRESS.sub("", _PRINTED.sub("", text, count=1)).strip() for text in texts)
    title = max((text for text in rest if any(map(str.isalpha, text))), key=len, default=None)
    address = next((match[0] for text in texts if (match := _ADDRESS.search(text))), "")
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        host = ""
    return Margins(title, host.removeprefix("www.") or None)
