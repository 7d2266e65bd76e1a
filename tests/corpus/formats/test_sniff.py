"""Formats are told by their content, whatever the file is called."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml.etree import Element, fromstring, tostring

from corpus import FORMATS, Article, OptionError, ReadOptions, read_all
from corpus.formats import Hints, RawDocument, parse
from corpus.formats.sniff import sniff, unreadable
from tests.corpus.formats import make
from tests.corpus.formats.make_pdf import pdf
from tests.corpus.formats.texts import ARABIC, FRENCH, TEXTS

SNIFFED: dict[str, Callable[[], bytes]] = {
    "html": lambda: make.html(ARABIC),
    "markdown": lambda: make.markdown(ARABIC),
    "json": lambda: make.json_lines(ARABIC, FRENCH),
    "feed": lambda: make.rss(ARABIC),
    "pdf": lambda: pdf(ARABIC),
    "mail": lambda: make.mail(ARABIC),
    "mbox": lambda: make.mbox(ARABIC),
    "zip": lambda: make.docx(ARABIC),
    "gzip": lambda: make.warc(ARABIC),
}


@pytest.mark.parametrize("name", SNIFFED)
def test_made_files(name: str) -> None:
    assert sniff(SNIFFED[name]()) == name


@pytest.mark.parametrize(
    ("start", "name"),
    [
        (b"\xef\xbb\xbf<!DOCTYPE html><html>", "html"),
        (b"<!-- saved page --><HTML><body>", "html"),
        ("\ufeff<html dir='rtl'><body>".encode("utf-16"), "html"),
        (b"<?xml version='1.0'?>\n<!-- x -->\n<html xmlns='x'>", "html"),
        (b"<?xml version='1.0'?><rdf:RDF>", "feed"),
        (b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss>', "feed"),
        (b"<?xml version='1.0'?><note>", "xml"),
        (b'  {"title": "x"}', "json"),
        (b"@article{lund_2024,\n\ttitle = {A bridge opens}\n}", "bibtex"),
        (b"@harbour {a note}, the bridge is open", "text"),
        (b"<?xml version='1.0'?>\n<office:document xmlns:office='x' office:version='1.3'>", "odt"),
        ("\ufeffTitre\tDate\tTexte\r\nUn pont\t2024-05-14\tÇa passe.\r\n".encode("utf-16-le"), "csv"),
        (b'[\n {"a": 1}]', "json"),
        (b"{in braces} a text may begin", "text"),
        (b"[Rabat] A text may begin so.", "text"),
        (b"junk\n%PDF-1.4", "pdf"),
        (b"WARC/1.0\r\nWARC-Type: warcinfo", "warc"),
        (b"From: a@b.c\r\nSubject: x\r\n\r\nbody", "mail"),
        (b"From: the editor\n\nA text may begin so.", "text"),
        (b"From 2021 to 2024 the works went on.\nSubject: none", "text"),
        (b"---\ntitle: x\n---\ntext", "markdown"),
        (b"text\n\n## heading\n", "markdown"),
        (b"# of people\n#tag #other 3 < 4 and 5 > 2", "markdown"),
        (b"#tag #other\n3 < 4 and 5 > 2 *** stars ***", "text"),
    ],
)
def test_beginnings(start: bytes, name: str) -> None:
    assert sniff(start) == name


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.language)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-8-sig", "cp1256"])
def test_plain_text_stays_plain(text: object, encoding: str) -> None:
    assert sniff(ARABIC.plain.encode(encoding)) == "text"


@given(st.binary(max_size=300))
def test_any_bytes_have_a_format(data: bytes) -> None:
    assert sniff(data) in {*FORMATS, "xml"}


@pytest.mark.parametrize("data", [b"\xd0\xcf\x11\xe0\xa1", b"\x89PNG\r\n", b"Rar!\x1a\x07"])
def test_known_but_unreadable(data: bytes, tmp_path: Path) -> None:
    assert unreadable(data)
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    (problem,) = read_all([str(path)]).problems
    assert problem.reason.startswith("not ")
    assert "binary" not in problem.reason


def test_suffix_does_not_count(tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    path.write_bytes(make.html(ARABIC))
    (article,) = read_all([str(path)]).articles
    assert article.title == ARABIC.title


def test_override(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"# one heading\n\nIt stands over a sentence that is long enough to be one.")
    (found,) = read_all([str(path)], ReadOptions(input_format="text")).articles
    assert isinstance(found, Article)
    assert found.title == "# one heading"


def test_unknown_override() -> None:
    with pytest.raises(OptionError, match="no format 'word'; there are text, markdown"):
        ReadOptions(input_format="word")


@pytest.mark.parametrize(
    "name", ["docx", "odt", "epub", "pdf", "gzip", "zip", "feed", "newsml", "webarchive"]
)
@pytest.mark.parametrize(
    "data",
    [make.html(ARABIC), "فتحت البلدية الميناء من جديد.".encode(), b'{"text": "A port is open again."}'],
)
def test_of_another_format_than_the_one_named_it_is_not_said_that_it_is_damaged(
    tmp_path: Path, name: str, data: bytes
) -> None:
    (tmp_path / "a").write_bytes(data)
    (problem,) = read_all([str(tmp_path / "a")], ReadOptions(input_format=name)).problems
    assert not problem.reason.startswith("damaged")


def test_what_is_named_and_damaged_is_called_so(tmp_path: Path) -> None:
    for name, data in (("docx", make.docx(ARABIC)[:-200]), ("gzip", make.gzipped(ARABIC)[:-9])):
        (tmp_path / "a").write_bytes(data)
        (problem,) = read_all([str(tmp_path / "a")], ReadOptions(input_format=name)).problems
        assert problem.reason.startswith("damaged")


def test_a_document_of_another_office_format_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(make.docx(ARABIC))
    (problem,) = read_all([str(tmp_path / "a")], ReadOptions(input_format="odt")).problems
    assert problem.reason == "no odt, or damaged: leave out --input-format to have it told by the content"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"@article{a1,\n title = {A}\n}", "BibTeX references: export them as RIS or CSL JSON"),
        (
            make.packed({"[Content_Types].xml": "<Types/>", "xl/workbook.bin": "x"}),
            "a workbook: save the sheet of its articles as CSV UTF-8",
        ),
    ],
)
def test_what_holds_articles_in_another_form_is_told_how_to_give_them(
    tmp_path: Path, data: bytes, told: str
) -> None:
    (tmp_path / "a").write_bytes(data)
    (problem,) = read_all([str(tmp_path / "a")]).problems
    assert problem.reason == told


def test_an_open_document_in_one_file_is_read_as_a_packed_one() -> None:
    packed = ZipFile(io.BytesIO(make.odt(ARABIC)))
    root, meta = (fromstring(packed.read(name)) for name in ("content.xml", "meta.xml"))
    flat = Element("{urn:oasis:names:tc:opendocument:xmlns:office:1.0}document")
    flat.extend([*meta, *root])
    assert list(parse(tostring(flat), Hints("a"))) == list(parse(make.odt(ARABIC), Hints("a")))


def test_boxes_of_text_in_an_open_document_are_read_where_they_stand() -> None:
    def box(inner: str) -> str:
        return f"<text:p><draw:frame><draw:text-box>{inner}</draw:text-box></draw:frame></text:p>"

    draw = 'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
    boxes = box("<text:p>نص في إطار.</text:p>") + box("<text:p><draw:frame/>تعليق على صورة.</text:p>")
    packed = ZipFile(io.BytesIO(make.odt(ARABIC)))
    content = (
        packed.read("content.xml")
        .decode()
        .replace("<office:document-content", f"<office:document-content {draw}")
    )
    content = content.replace("</office:text>", f"{boxes}</office:text>")
    manifest = packed.read("META-INF/manifest.xml")
    files: dict[str, str | bytes] = {
        "mimetype": packed.read("mimetype"),
        "META-INF/manifest.xml": manifest,
        "content.xml": content,
    }
    (found,) = parse(make.packed(files), Hints("a"))
    assert isinstance(found, RawDocument)
    assert "نص في إطار." in found.text.split("\n")
    assert "تعليق" not in found.text
