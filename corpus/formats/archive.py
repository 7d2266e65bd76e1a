"""ZIP: the articles of each file in it. DOCX, ODT, EPUB and XLSX are archives too, told by what they hold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from zipfile import ZipFile, ZipInfo

from msgspec.structs import replace

from corpus.article import Problem
from corpus.cleaning.normalize import settle
from corpus.formats.base import ExhaustedError, FormatError, Found, Hints, RawDocument
from corpus.formats.packed import open_zip, read_packed
from corpus.saved_pages import passed_over


def parse(data: bytes, hints: Hints) -> Iterator[Found]:
    """What the files of an archive hold, by their paths in it.

    Raises:
        FormatError: The archive is damaged or a bomb.
    """
    container = open_zip(data)
    if (name := document_format(container)) is not None:
        yield from hints.read(data, hints, name)
        return
    names = frozenset(container.namelist())
    for member in sorted(container.infolist(), key=lambda member: member.filename):
        path = PurePosixPath(member.filename)
        # `ZipInfo.is_dir` fails at a name without a letter, and all else in the archive would be lost with it.
        if member.filename.endswith("/") or any(_is_hidden(part) for part in path.parts):
            continue
        name = f"{hints.source}/{settle(member.filename)}".replace("\n", " ")
        if reason := passed_over(path, names):
            yield Problem(name, reason, skipped=True)
            continue
        hints.allowance.take(member.file_size)
        yield from _read(container, member, name, hints)


def _is_hidden(part: str) -> bool:
    return part == "__MACOSX" or (part.startswith(".") and part != "..")


def _read(container: ZipFile, member: ZipInfo, name: str, hints: Hints) -> Iterator[Found]:
    """What one file holds; where it cannot be read only that is lost."""
    inner = hints.within(name)
    stem = settle(PurePosixPath(member.filename).stem).replace("\n", " ")
    try:
        for found in hints.read(read_packed(container, member), inner):
            if isinstance(found, RawDocument):
                yield replace(found, source=found.source or name, name=found.name or stem)
            else:
                yield found
    except ExhaustedError:
        raise
    except FormatError as error:
        yield Problem(name, str(error))


def document_format(container: ZipFile) -> str | None:
    """The format of the document that a container is, or None where it is an archive of files.

    Raises:
        FormatError: It is an Office file of another kind.
    """
    names = set(container.namelist())
    if "word/document.xml" in names:
        return "docx"
    if "META-INF/container.xml" in names:
        return "epub"
    if "content.xml" in names and "META-INF/manifest.xml" in names:
        return "odt"
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "xl/workbook.bin" in names:
        raise FormatError("a workbook: save the sheet of its articles as CSV UTF-8")
    if "[Content_Types].xml" in names:
        raise FormatError("an Office file that is no text document: save it as DOCX or PDF")
    return None
