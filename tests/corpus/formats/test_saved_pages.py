"""Pages that a browser saved: as MHTML, as Safari's archive, and with a folder of their parts."""

from __future__ import annotations

import plistlib
import quopri
import zipfile
from pathlib import Path

import pytest

from corpus import Article, read_all
from corpus.formats import FormatError, Hints, parse
from corpus.formats.sniff import sniff
from tests.corpus.formats import make
from tests.corpus.formats.texts import ARABIC

PAGE = make.html(ARABIC)
MHTML = (
    b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://phare.example/x\r\nSubject: x\r\n"
    b"Date: Fri, 7 Jun 2024 09:00:00 -0000\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--b"\r\n\r\n\r\n----b\r\n'
    b"Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
    b"Content-Location: https://phare.example/x\r\n\r\n" + quopri.encodestring(PAGE) + b"\r\n----b\r\n"
    b"Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n----b--\r\n"
)
ARCHIVE = {
    "WebMainResource": {
        "WebResourceData": PAGE,
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-8",
        "WebResourceURL": "https://phare.example/x",
    }
}
SAVED = {
    "mhtml": MHTML,
    "webarchive": plistlib.dumps(ARCHIVE, fmt=plistlib.FMT_BINARY),
    "webarchive as XML": plistlib.dumps(ARCHIVE, fmt=plistlib.FMT_XML),
}


def articles(*paths: Path) -> list[Article]:
    return list(read_all([str(path) for path in paths]).articles)


@pytest.mark.parametrize("name", SAVED)
def test_a_saved_page_is_its_article_with_its_own_date(name: str, tmp_path: Path) -> None:
    assert sniff(SAVED[name]) == name.split(maxsplit=1)[0]
    path = tmp_path / "page"
    path.write_bytes(SAVED[name])
    (article,) = articles(path)
    assert (article.title, article.outlet, article.published) == (
        ARABIC.title,
        ARABIC.outlet,
        ARABIC.published,
    )
    assert all(block in article.text for block in ARABIC.blocks)


@pytest.mark.parametrize("cut", [60, 200])
def test_a_web_archive_that_is_cut_off(cut: int) -> None:
    with pytest.raises(FormatError, match="web archive"):
        list(parse(SAVED["webarchive"][:-cut], Hints("x"), "webarchive"))


def test_a_sent_mail_with_parts_is_no_saved_page() -> None:
    assert sniff(MHTML.replace(b"Subject: x\r\n", b"Subject: x\r\nTo: a@b.example\r\n")) == "mail"


def saved_with_parts(folder: Path) -> None:
    (folder / "page_files").mkdir(parents=True)
    (folder / "page.html").write_bytes(PAGE)
    (folder / "logo.svg").write_text("<svg></svg>")
    (folder / "page_files" / "frame.html").write_text("<p>Une publicité que personne ne veut lire ici.</p>")
    (folder / "page_files" / "app.js").write_text("var a = 1;")


def test_a_page_saved_with_its_parts_is_one_article(tmp_path: Path) -> None:
    saved_with_parts(tmp_path / "saved")
    reading = read_all([str(tmp_path / "saved")])
    assert [article.title for article in reading.articles] == [ARABIC.title]
    assert all(problem.skipped for problem in reading.problems)
    assert [Path(problem.source).name for problem in reading.problems] == ["logo.svg", "page_files"]


def test_such_a_folder_in_a_zip_is_one_article_too(tmp_path: Path) -> None:
    saved_with_parts(tmp_path / "saved")
    packed = tmp_path / "saved.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for path in sorted((tmp_path / "saved").rglob("*")):
            archive.write(path, str(path.relative_to(tmp_path)))
    reading = read_all([str(packed)])
    assert [article.title for article in reading.articles] == [ARABIC.title]
    assert all(problem.skipped for problem in reading.problems)


def test_a_folder_of_that_name_without_its_page_is_read(tmp_path: Path) -> None:
    (tmp_path / "old_files").mkdir()
    (tmp_path / "old_files" / "a.txt").write_text(ARABIC.plain)
    assert len(articles(tmp_path)) == 1
