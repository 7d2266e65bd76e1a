"""Files made to keep a reader busy are read, or refused, without walking in circles."""

from __future__ import annotations

import contextlib
import io
import struct
import tracemalloc
import zipfile
import zlib

import pytest

from corpus.formats import FormatError, Hints, RawDocument, parse
from corpus.formats.markup import parse_html
from corpus.formats.sniff import root_name, sniff
from tests.corpus.formats import make
from tests.corpus.formats.texts import ARABIC

PDF_LOOPS = {
    "a reference to itself": b"%PDF-1.4\n1 0 obj\n<<//P 2 0 R>>2 0 obj\n<< 2 0 R>> \ntrailer<</Size 6/Root 1 0 R>>\nst",  # noqa: E501
    "kids that are their own parents": (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/PageLabels 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>"
    ),
    "objects that name each other": (
        b"%PDF-1.4\n1 0 obj 2 0 R endobj\n2 0 obj 1 0 R endobj\ntrailer<</Root 1 0 R/Info 2 0 R>>"
    ),
}


@pytest.mark.parametrize("name", PDF_LOOPS)
def test_a_pdf_that_leads_back_to_itself_has_no_text(name: str) -> None:
    with pytest.raises(FormatError):
        list(parse(PDF_LOOPS[name], Hints("x")))


@pytest.mark.parametrize("times", [1, 2])
def test_a_pdf_whose_page_unpacks_to_far_too_much_is_not_read(times: int) -> None:
    drawn = b"\0" * (9 << 20)
    for _ in range(times):
        drawn = zlib.compress(drawn)
    packed = b"<< /Length %d /Filter [%s] >>\nstream\n%s\nendstream"
    file = _file_of(packed % (len(drawn), b"/FlateDecode " * times, drawn))
    with pytest.raises(FormatError, match="ZIP bomb"):
        list(parse(file, Hints("x")))


def test_an_image_of_a_pdf_is_not_unpacked() -> None:
    drawn = zlib.compress(b"\0" * (9 << 20))
    head = b"<< /Subtype /Image /Length %d /Filter /FlateDecode >>" % len(drawn)
    file = _file_of(
        b"<< /Length 5 >>\nstream\n/X Do\nendstream", head + b"\nstream\n" + drawn + b"\nendstream"
    )
    with pytest.raises(FormatError, match="without text"):
        list(parse(file, Hints("x")))


_MAP = b"1 begincodespacerange <0000> <ffff> endcodespacerange 1 begin%s endmap"


@pytest.mark.parametrize(
    ("whole", "part", "mapped"),
    [
        (b"/Encoding /Identity-H", b"/W [0 100000000 500]", b""),
        (b"/Encoding /Identity-H", b"/W [-2147483648 2147483647 500]", b""),
        (b"/Encoding /Identity-V", b"/W2 [0 100000000 1 2 3]", b""),
        (
            b"/Encoding /Identity-H /ToUnicode 5 0 R",
            b"",
            b"bfrange <00000000> <05f5e100> <00000041> endbfrange",
        ),
        (b"/Encoding 5 0 R", b"", b"cidrange <00000000> <05f5e100> 1 endcidrange"),
    ],
)
def test_a_font_that_tells_of_more_characters_than_there_are_costs_no_memory(
    whole: bytes, part: bytes, mapped: bytes
) -> None:
    drawn = _MAP % mapped
    file = _file_of(
        b"<< /Length 40 >>\nstream\nBT /F1 12 Tf <004100420043> Tj ET      \nendstream",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn),
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /FontDescriptor << >> %s >>" % part,
        b"<< /Type /Font /Subtype /Type0 /DescendantFonts [6 0 R] %s >>" % whole,
    ).replace(b"/XObject << /X 5 0 R >>", b"/Font << /F1 7 0 R >>")
    tracemalloc.start()
    with contextlib.suppress(FormatError):
        list(parse(file, Hints("x")))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 64 << 20


def _file_of(content: bytes, drawn: bytes = b"<< >>", *others: bytes) -> bytes:
    """A PDF of one page, with what it draws and what that may name as X."""
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>",
        content,
        drawn,
        *others,
    )
    whole = b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, body) for number, body in enumerate(objects, 1))
    return b"%PDF-1.7\n" + whole + b"trailer << /Root 1 0 R >>"


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("<?xml version='1.0'?><!-- a --><!DOCTYPE rss [<!ELEMENT a (b)>]><rss>", "rss"),
        ("<!DOCTYPE html><html>", "html"),
        ("<!DOCTYPE []][]", ""),
        ("<?>" * 50, ""),
        ("<!DOCTYPE " + "[]]" * 20_000, ""),
        ("<!--" * 20_000, ""),
        ("<a:b>", "a:b"),
    ],
)
def test_the_first_element_is_found_in_one_go(head: str, name: str) -> None:
    assert root_name(head) == name


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 64_000,
        b"<p>" + b"<" * 100_000,
        b"<script " * 10_000,
        b"<div>" * 50_000,
        b"title,text\n" + b'"' * 100_000,
        b"\xc2\x9d" * 100_000,
        b"{\\rtf1 " + b"{" * 50_000,
        b"{\\rtf1 " + b"ab" * 50_000,
        b"From: a\nTo: b\n\n" + b"> " * 50_000,
        b'<script type="application/ld+json">' + b"[" * 50_000 + b"</script>",
    ],
    ids=[
        "brackets",
        "less than",
        "scripts",
        "deep",
        "quotes",
        "controls",
        "groups",
        "hex",
        "answers",
        "json",
    ],
)
def test_a_long_run_of_one_sign_is_read_or_refused(data: bytes) -> None:
    assert sniff(data)
    with contextlib.suppress(FormatError):
        assert all(isinstance(part, RawDocument) for part in parse(data, Hints("x")))


def test_a_chapter_that_a_book_names_without_end_is_read_once() -> None:
    book = make.epub(ARABIC)
    with zipfile.ZipFile(io.BytesIO(book)) as packed:
        files = {name: packed.read(name) for name in packed.namelist()}
    package, chapter = "OEBPS/a.opf", b'<itemref idref="c0"/>'
    files[package] = files[package].replace(chapter, chapter * 20_000)
    (found,) = parse(make.packed(dict(files)), Hints("x"))
    assert isinstance(found, RawDocument)


def test_files_of_an_archive_that_share_their_bytes_are_not_unpacked() -> None:
    packed = make.packed({"a.txt": ARABIC.title.encode() * 50})
    at, end = packed.rindex(b"PK\1\2"), packed.rindex(b"PK\5\6")
    listed, count = packed[at:end], 300
    sizes = struct.pack("<HHIIH", count, count, len(listed) * count, at, 0)
    bomb = packed[:at] + listed * count + b"PK\5\6" + bytes(4) + sizes
    with pytest.raises(FormatError, match="share their bytes"):
        list(parse(bomb, Hints("x")))


def test_nothing_of_a_web_archive_is_quoted_on_standard_error(capfd: pytest.CaptureFixture[str]) -> None:
    page = b"<html><body><p>Le pont ouvre enfin ses portes aux habitants du port.</p></body></html>"
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
    record = (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://phare.example/\r\n"
        b"WARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2024-05-15T00:00:00Z\r\n"
        b"Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n" % len(answer)
    )
    found = parse(record + answer + b"\r\n\r\nsecret words\x1b[31m\r\n", Hints("x"))
    assert isinstance(next(iter(found)), RawDocument)
    with pytest.raises(FormatError, match="cut off or broken"):
        list(found)
    assert capfd.readouterr().err == ""


def test_of_an_element_with_endless_attributes_the_first_ones_are_read() -> None:
    many = " ".join(f"""a{n}='<{n}>'/b{n}="x'"c{n}""" for n in range(30_000))
    root = parse_html(f"<p {many}>Le pont ouvre <b id='<b a>' class=x>enfin</b>.</p>")
    paragraph, bold = root.iter("p", "b")
    assert len(paragraph.attrib) <= 501
    assert dict(bold.attrib) == {"id": "<b a>", "class": "x"}
    assert root.text_content() == "Le pont ouvre enfin."


@pytest.mark.parametrize("piece", ["<a b='", "<a b=\"<a c='", "<a/b=", "<a b=", "<a ", "<a", "<a =", '<a "'])
def test_starts_of_elements_without_an_end_are_each_looked_at_once(piece: str) -> None:
    assert parse_html(f"<p>Le pont.</p>{piece * 40_000}").text_content().startswith("Le pont.")
