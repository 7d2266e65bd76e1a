"""PDF files as browsers write them: right-to-left lines drawn from the left, letters as presentation forms."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from tests.corpus.formats.texts import Text

_WIDTH, _HEIGHT = 595, 842
_LINES = 18
_MIRROR = str.maketrans("()«»", ")(»«")


def pdf(text: Text) -> bytes:
    """The text on pages with the outlet's name above and a page number below."""
    writer = _Writer()
    rtl = text.language == "ar"
    lines: list[tuple[int, str, float]] = [(20, line, 1.0) for line in _wrap(text.title, 45)]
    for block in text.blocks:
        wrapped = _wrap(block, 62)
        lines += [(12, line, 2.2 if i == 0 else 1.0) for i, line in enumerate(wrapped)]
    pages = [lines[i : i + _LINES] for i in range(0, len(lines), _LINES)]
    for number, page in enumerate(pages, 1):
        y = _HEIGHT - 40.0
        writer.draw(text.outlet, 9, y, rtl=rtl)
        y -= 30
        for size, line, space in page:
            y -= size * 1.4 * space
            writer.draw(line, size, y, rtl=rtl)
        writer.draw(f"{number} / {len(pages)}", 9, 30, rtl=False)
        writer.end_page()
    return writer.bytes(text.title)


def _wrap(block: str, width: int) -> list[str]:
    lines = [""]
    for word in block.split():
        if len(lines[-1]) + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def visual(line: str) -> list[str]:
    """The characters of a right-to-left line from left to right, lam-alef as one glyph.

    Numbers keep their order, but behind Arabic letters (UAX #9) not with hyphens and per cent signs in them.
    """
    glyphs: list[str] = []
    for unit in re.findall(r"\d+(?:[.,:/٫٬]\d+)*|لا|.", line):
        if unit[0].isdigit():
            glyphs += reversed(unit)
        else:
            glyphs.append(unit.translate(_MIRROR))
    return glyphs[::-1]


def _form(unit: str) -> str:
    """A letter's presentation form, as fonts name their glyphs."""
    if unit == "لا":
        return "\ufefb"
    try:
        return unicodedata.lookup(f"{unicodedata.name(unit)} ISOLATED FORM")
    except (KeyError, ValueError):
        return unit


class _Writer:
    """Pages of glyphs in one font that draws nothing."""

    def __init__(self) -> None:
        self._glyphs: dict[str, int] = {}
        self._page: list[str] = []
        self._pages: list[bytes] = []

    def draw(self, line: str, size: int, y: float, *, rtl: bool) -> None:
        units = visual(line) if rtl else list(line)
        codes = "".join(f"{self._glyphs.setdefault(_form(u), len(self._glyphs) + 1):04x}" for u in units)
        x = _WIDTH - 50 - 0.5 * size * len(units) if rtl else 50
        self._page.append(f"BT /F1 {size} Tf 1 0 0 1 {x:.2f} {y:.2f} Tm <{codes}> Tj ET")

    def end_page(self) -> None:
        self._pages.append("\n".join(self._page).encode())
        self._page = []

    def bytes(self, title: str) -> bytes:
        mapping = "\n".join(
            f"<{code:04x}> <{glyph.encode('utf-16-be').hex()}>" for glyph, code in self._glyphs.items()
        )
        to_unicode = (
            f"/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <ffff> "
            f"endcodespacerange {len(self._glyphs)} beginbfchar\n{mapping}\nendbfchar endcmap end end"
        ).encode()
        count = len(self._pages)
        kids = " ".join(f"{7 + 2 * i} 0 R" for i in range(count))
        objects = [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            f"<< /Type /Pages /Kids [{kids}] /Count {count} >>".encode(),
            (
                b"<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [4 0 R] "
                b"/ToUnicode 5 0 R >>"
            ),
            (
                b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /DW 500 "
                b"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>"
            ),
            _stream(to_unicode),
            b"<< /Title <" + (b"\xfe\xff" + title.encode("utf-16-be")).hex().encode() + b"> >>",
        ]
        for i, page in enumerate(self._pages):
            objects += [
                f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {_WIDTH} {_HEIGHT}] /Contents {8 + 2 * i} 0 R "
                f"/Resources << /Font << /F1 3 0 R >> >> >>".encode(),
                _stream(page),
            ]
        return _file(objects)


def _stream(data: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(data), data)


def _file(objects: list[bytes]) -> bytes:
    out = b"%PDF-1.7\n"
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    trailer = b"trailer\n<< /Size %d /Root 1 0 R /Info 6 0 R >>\nstartxref\n%d\n%%%%EOF" % (size, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table) + trailer


def scanned() -> bytes:
    """A page that draws a line and holds no text."""
    return _page(b"0 0 m 100 100 l S", b"<< >>")


def encrypted() -> bytes:
    """A PDF that asks for a password."""
    key = b"<" + b"5a" * 32 + b">"
    encryption = b"<< /Filter /Standard /V 1 /R 2 /P -44 /O %s /U %s >>" % (key, key)
    return _page(b"BT ET", encryption).replace(b"/Info 6 0 R", b"/Encrypt 6 0 R /ID [<61> <61>]")


def secured(encipher: Callable[[bytes], bytes], values: str, identifier: bytes, sentence: str) -> bytes:
    """A PDF of one sentence whose streams are enciphered; the values are those of its encryption."""
    filters = "/StmF /StdCF /StrF /StdCF"
    encryption = f"<< /Filter /Standard /P -44 {filters} {values} >>".encode()
    page = _page(encipher(f"BT /F1 12 Tf 50 700 Td ({sentence}) Tj ET".encode()), encryption)
    font = b"<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
    ids = f"/Encrypt 6 0 R /ID [<{identifier.hex()}> <{identifier.hex()}>]".encode()
    # What stands behind the page's resources moves, and readers rebuild the table.
    return page.replace(b"/Resources << >>", b"/Resources " + font).replace(b"/Info 6 0 R", ids)


def _page(content: bytes, sixth: bytes) -> bytes:
    return _file(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>",
            _stream(content),
            b"<< >>",
            sixth,
        ]
    )
