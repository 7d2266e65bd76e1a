"""Cut off, encrypted, empty, hostile: one clear line for each, and the rest is read."""

from __future__ import annotations

import gzip
import io
import json
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus import FORMATS, Progress, ReadOptions, read_all
from tests.corpus.formats import make
from tests.corpus.formats.make_pdf import encrypted, pdf, scanned
from tests.corpus.formats.test_formats import MAKERS
from tests.corpus.formats.texts import ARABIC, FRENCH

ENTITIES = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]>'
CONTAINER = '<container><rootfile full-path="a.opf"/></container>'
ZEROS = b"\0" * (80 << 20)


def reasons(folder: Path, data: bytes, **options: object) -> list[str]:
    """Why nothing of some bytes can be read."""
    path = folder / "a.bin"
    path.write_bytes(data)
    reading = read_all([str(path)], ReadOptions(**options))  # type: ignore[arg-type]
    assert reading.articles == ()
    assert all("\n" not in problem.reason and len(problem.reason) < 200 for problem in reading.problems)
    return [problem.reason for problem in reading.problems]


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("data", [b"", b" \n\t \r\n"])
def test_empty(name: str, data: bytes, tmp_path: Path) -> None:
    assert reasons(tmp_path, data, input_format=name) == ["the file is empty"]


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("data", [b"\x01\x02\x03", b"x", b"\xff\xfe\x00", b"<", b"{"])
def test_something_else(name: str, data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(data)
    reading = read_all([str(path)], ReadOptions(input_format=name))
    assert len(reading.articles) + len(reading.problems) == 1


@pytest.mark.parametrize("name", ["docx", "odt", "epub", "warc", "gzip", "json lines"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.95])
def test_cut_off(name: str, share: float, tmp_path: Path) -> None:
    data = MAKERS[name](ARABIC)
    (reason,) = reasons(tmp_path, data[: int(len(data) * share)])
    assert reason.startswith(("damaged: ", "broken JSON"))


@pytest.mark.parametrize("name", MAKERS)
def test_cut_anywhere_never_fails_otherwise(name: str, tmp_path: Path) -> None:
    data = MAKERS[name](ARABIC)
    draw = random.Random(name)
    path = tmp_path / "a.bin"
    for _ in range(12):
        start, size = draw.randrange(len(data)), draw.choice([1, 20, 4000])
        path.write_bytes(data[:start] + draw.randbytes(draw.choice([0, 2])) + data[start + size :])
        reading = read_all([str(path)])
        assert reading.articles or reading.problems


@given(st.binary(min_size=1, max_size=200), st.sampled_from(FORMATS))
@settings(max_examples=150, deadline=None)
def test_any_bytes_as_any_format(tmp_path_factory: pytest.TempPathFactory, data: bytes, name: str) -> None:
    path = tmp_path_factory.getbasetemp() / "any.bin"
    path.write_bytes(data)
    reading = read_all([str(path)], ReadOptions(input_format=name))
    assert reading.articles or reading.problems


def test_scanned_pdf(tmp_path: Path) -> None:
    (reason,) = reasons(tmp_path, scanned())
    assert "without text" in reason
    assert "OCR" in reason


def locked_zip() -> bytes:
    """An archive whose file is marked as encrypted."""
    data = bytearray(make.packed({"a.txt": ARABIC.plain}))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + offset] |= 1
    return bytes(data)


def locked_epub() -> bytes:
    stream = io.BytesIO(make.epub(ARABIC))
    uri = '<x><CipherReference URI="OEBPS/c0.xhtml"/></x>'
    with zipfile.ZipFile(stream, "a") as archive:
        archive.writestr("META-INF/encryption.xml", uri)
    return stream.getvalue()


LOCKED: dict[str, Callable[[], bytes]] = {
    "pdf": encrypted,
    "zip": locked_zip,
    "docx": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000),
    "odt": lambda: make.packed(
        {"content.xml": "x", "META-INF/manifest.xml": '<m xmlns:m="m"><m:encryption-data/></m>'}
    ),
    "epub": locked_epub,
}


@pytest.mark.parametrize("name", LOCKED)
def test_encrypted(name: str, tmp_path: Path) -> None:
    (reason,) = reasons(tmp_path, LOCKED[name]())
    assert any(word in reason for word in ("encrypted", "protected"))


BOMBS: dict[str, Callable[[], bytes]] = {
    "zip": lambda: make.packed({"a.txt": ZEROS}),
    "zip in zip": lambda: make.packed({"b.zip": make.packed({"a.txt": ZEROS})}),
    "gzip": lambda: gzip.compress(ZEROS),
    "docx": lambda: make.packed({"word/document.xml": b"<a>" + ZEROS}),
    "odt": lambda: make.packed({"content.xml": ZEROS, "META-INF/manifest.xml": "<m/>"}),
    "epub": lambda: make.packed({"META-INF/container.xml": CONTAINER, "a.opf": ZEROS}),
    "feed": f"<?xml version='1.0'?>{ENTITIES}<rss><channel><item>&c;</item></channel></rss>".encode,
    "docx entities": lambda: make.packed({"word/document.xml": f"{ENTITIES}<a>&c;</a>"}),
    "odt entities": lambda: make.packed({"content.xml": f"{ENTITIES}<a/>", "META-INF/manifest.xml": "<m/>"}),
    "epub entities": lambda: make.packed({"META-INF/container.xml": f"{ENTITIES}<a>&c;</a>"}),
    "html": f"{ENTITIES}<html><body>{'<div>' * 100_000}&c;".encode,
    "json": lambda: b'{"a":' * 50_000,
    "lines": lambda: b'{"text": "' + b"x" * 1_100_000 + b'"}',
}


@pytest.mark.parametrize("name", BOMBS)
def test_bombs(name: str, tmp_path: Path) -> None:
    assert len(reasons(tmp_path, BOMBS[name]())) == 1


def test_too_many_archives_in_archives(tmp_path: Path) -> None:
    data = ARABIC.plain.encode()
    for _ in range(6):
        data = make.packed({"a": data})
    assert reasons(tmp_path, data) == ["packed in too many archives: unpack it first"]


def test_files_outside_the_archive_stay_there(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(make.packed({"../../evil.txt": ARABIC.plain}))
    assert len(read_all([str(path)]).articles) == 1
    assert list(tmp_path.iterdir()) == [path]


def test_escapes_in_names_do_not_get_out(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(make.packed({"\x1b[31mred\u202e\n.txt": ARABIC.plain, "\x1b]0;x\x07.pdf": b"%PDF-"}))
    reading = read_all([str(path)])
    shown = repr([(a.id, a.source) for a in reading.articles] + [p.source for p in reading.problems])
    assert "x1b" not in shown
    assert "u202e" not in shown


def test_escapes_in_records_do_not_get_out(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    record = {
        **make.record(ARABIC),
        "id": "\x1b[1mx\n",
        "url": "http://a/\x1b[0m\u202e",
        "author": "a\x1b[5mb",
    }
    path.write_text(json.dumps(record), encoding="utf-8")
    (article,) = read_all([str(path)]).articles
    assert (article.id, article.source, article.author) == ("x", "http://a/", "ab")


def test_five_hundred_mixed_files(tmp_path: Path) -> None:
    kinds = {"txt": MAKERS["text"], "jsonl": make.json_lines, "md": make.markdown, "eml": make.mail}
    made = {suffix: maker(ARABIC) for suffix, maker in kinds.items()}
    heavy = {"html": make.html(FRENCH), "docx": make.docx(FRENCH), "pdf": pdf(FRENCH)}
    for i in range(480):
        suffix = list(made)[i % len(made)]
        (tmp_path / f"{i:03}.{suffix}").write_bytes(made[suffix])
    for i in range(18):
        suffix = list(heavy)[i % len(heavy)]
        (tmp_path / f"h{i:02}.{suffix}").write_bytes(heavy[suffix])
    (tmp_path / "bad.docx").write_bytes(made["txt"][:40] + b"\0\1\2")
    (tmp_path / "cut.zip").write_bytes(make.zipped(ARABIC, FRENCH)[:300])
    seen: list[Progress] = []
    reading = read_all([str(tmp_path)], on_progress=seen.append)
    assert [progress.done for progress in seen] == list(range(1, 501))
    assert [Path(problem.source).name for problem in reading.problems] == ["bad.docx", "cut.zip"]
    assert [len(article.also) for article in reading.articles] == [479, 17]
