"""Files packed in a ZIP container, read under limits: archives, DOCX, ODT and EPUB are all of that kind."""

from __future__ import annotations

import io
from itertools import pairwise
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile, ZipInfo

from corpus.formats.base import MOST_BYTES, FormatError

if TYPE_CHECKING:
    from lxml.etree import _Element

# No text packs better than this; only what was made to burst does (a file of zeros packs 1 : 1030).
_MOST_RATIO = 150
_SMALL = 4 * 1024 * 1024
_MOST_FILES = 20_000
# An element tree takes about ten times its XML's size in memory; the text of a long article takes half a MiB.
_MOST_XML = 16 * 1024 * 1024
_ENCRYPTED = 0x1


def open_zip(data: bytes) -> ZipFile:
    """The container in some bytes.

    Raises:
        FormatError: It is damaged or cut off.
    """
    try:
        container = ZipFile(io.BytesIO(data))
    except (BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise FormatError("damaged: the archive is cut off or broken") from error
    if len(container.filelist) > _MOST_FILES:
        raise FormatError(f"too many files in it: more than {_MOST_FILES:,}; unpack it first")
    by_place = sorted(container.filelist, key=lambda member: member.header_offset)
    if any(a.header_offset + a.compress_size > b.header_offset for a, b in pairwise(by_place)):
        raise FormatError("damaged: files in it share their bytes, as a ZIP bomb's do")
    return container


def read_packed(container: ZipFile, member: ZipInfo, most: int = MOST_BYTES) -> bytes:
    """One file of a container, never more than it declares and never more than a limit.

    Raises:
        FormatError: It is encrypted, damaged, too large, or a bomb.
    """
    if member.flag_bits & _ENCRYPTED:
        raise FormatError("encrypted: unpack it with its password first")
    if member.file_size > burst_size(member.compress_size):
        raise FormatError(
            f"unpacks to {member.file_size // 2**20:,} MiB from next to nothing, as a ZIP bomb does"
        )
    if member.file_size > most:
        raise FormatError(f"too large: more than {most // 2**20} MiB; split it")
    try:
        with container.open(member) as stream:
            return stream.read(most + 1)[:most]
    except (BadZipFile, EOFError, OSError, NotImplementedError, ValueError, RuntimeError) as error:
        raise FormatError("damaged: the archive is cut off or broken") from error
    except Exception as error:  # zlib.error, lzma's: what is packed is broken
        raise FormatError("damaged: what is packed in it is broken") from error


def burst_size(packed: int) -> int:
    """The number of bytes that so many packed ones unpack to at most, unless they were made to burst."""
    return max(_SMALL, _MOST_RATIO * packed)


def check_sizes(container: ZipFile) -> None:
    """Make sure that a library may unpack all of a document's container.

    Raises:
        FormatError: Some file of it is encrypted or a bomb, or they are too large together.
    """
    if any(member.flag_bits & _ENCRYPTED for member in container.filelist):
        raise FormatError("encrypted: save it without a password")
    for member in container.filelist:
        if member.file_size > burst_size(member.compress_size):
            raise FormatError("unpacks to far more than it is, as a ZIP bomb does")
        if member.file_size > _MOST_XML and member.filename.endswith((".xml", ".rels", ".xhtml", ".html")):
            raise FormatError(f"too large: more than {_MOST_XML // 2**20} MiB of text; split it")
    if sum(member.file_size for member in container.filelist) > 2 * MOST_BYTES:
        raise FormatError(
            f"too large: more than {2 * MOST_BYTES // 2**20} MiB unpacked; take its pictures out"
        )


def read_xml(container: ZipFile, name: str) -> _Element:
    """The root of an XML file in a container.

    Raises:
        FormatError: There is no such file, or `parse_xml` refuses it.
    """
    try:
        member = container.getinfo(name)
    except KeyError as error:
        raise FormatError(f"damaged: it has no {name}") from error
    return parse_xml(read_packed(container, member, _MOST_XML))


def parse_xml(data: bytes) -> _Element:
    """The root of an XML document; entities, external files and the network stay out of it.

    Raises:
        FormatError: It declares entities, as XML bombs do, or is not well-formed.
    """
    from lxml import etree  # 40 ms, and only sources with XML need it

    if b"<!ENTITY" in data:
        raise FormatError("XML that declares entities, as attacks do; not read")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True
    )
    try:
        return etree.fromstring(data, parser=parser)
    except etree.XMLSyntaxError as error:
        raise FormatError("damaged: XML that is cut off or broken") from error
