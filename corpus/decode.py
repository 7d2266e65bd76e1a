"""Bytes to text: byte order marks first, then UTF-8, UTF-16, and the encodings Arabic and French pages had."""

from __future__ import annotations

import codecs

from corpus.logs import log_done

# (mark, encoding); UTF-32's little-endian mark begins with UTF-16's, so it comes first.
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LEGACY = ["cp1256", "iso8859_6", "cp1252"]
_SAMPLE = 1 << 16  # bytes, enough of a text to tell its encoding by
# Control characters that text files hold: tab, line ends, form feed, escape, DOS's end of file.
_TEXT_CONTROLS = b"\t\n\v\f\r\x1a\x1b\x08\x07"
_CONTROLS = bytes(byte for byte in range(32) if byte not in _TEXT_CONTROLS)


class DecodeError(ValueError):
    """The bytes are no text; the message says what they look like."""


def decode(data: bytes, charset: str | None = None) -> str:
    """The text of a file's bytes.

    Tried in order: a byte order mark, UTF-16 without a mark, UTF-8, the named character set, then Windows-1256,
    ISO-8859-6 and Windows-1252 as charset-normalizer tells them apart.

    Args:
        data: The bytes.
        charset: What a header or a meta element says of them. Bytes that are UTF-8 are read as that whatever it
            says: no other text of their length is UTF-8 by chance, and servers are often wrong.

    Raises:
        DecodeError: The bytes are binary data, or text in no encoding known here.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            # A file cut off within a character is still worth reading.
            return data[len(mark) :].decode(encoding, errors="replace")
    if unmarked := _utf16(data[:_SAMPLE]):
        return data.decode(unmarked, errors="replace")
    if _is_binary(data[:_SAMPLE]):
        raise DecodeError("not text: the file holds binary data")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _named(data, charset) or _mended(data) or _legacy(data)


def unmark(sample: bytes) -> str:
    """The beginning of a source as text, good enough to tell its format: only its ASCII is to be trusted."""
    for mark, encoding in _BOMS:
        if sample.startswith(mark):
            return sample[len(mark) :].decode(encoding, errors="replace")
    return sample.decode(_utf16(sample) or "latin-1", errors="replace")


# Names that pages and mails give to sets whose supersets their writers really used (WHATWG Encoding Standard).
_SUPERSETS = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254"}


def _named(data: bytes, charset: str | None) -> str | None:
    """The text in the character set it claims to be in, where it is."""
    if not charset:
        return None
    try:
        name = codecs.lookup(charset).name
        return data.decode(_SUPERSETS.get(name, name))
    except (LookupError, UnicodeError, ValueError):
        return None


# Share of a text's characters that are of its script; the rest are emoji, quotations and marks. By hand.
_MOSTLY = 0.7


def _utf16(sample: bytes) -> str | None:
    """UTF-16 without a mark: every line end and blank has a zero byte, always on the same side."""
    if b"\0" not in sample:
        return None
    sample = sample[: len(sample) // 2 * 2]
    for encoding, high, low in (
        ("utf-16-le", sample[1::2], sample[::2]),
        ("utf-16-be", sample[::2], sample[1::2]),
    ):
        # The second byte of half a surrogate pair may be zero.
        swapped = any(byte == 0 and not 0xD8 <= above <= 0xDF for above, byte in zip(high, low, strict=True))
        if 0 not in high or swapped:
            continue
        try:
            # The sample may end within a surrogate pair.
            text = codecs.getincrementaldecoder(encoding)().decode(sample)
        except UnicodeDecodeError:
            continue
        # Bytes of Latin text in twos are Chinese characters: a stray zero byte makes no UTF-16 of it.
        known = sum(_of_our_scripts(ord(c)) for c in text)
        if known > _MOSTLY * len(text):
            return encoding
    return None


def _of_our_scripts(character: int) -> bool:
    """Whether a character is of the scripts and marks that Arabic, French and English are written in."""
    return (
        0x20 <= character < 0x0780  # Latin to Arabic
        or character in (0x09, 0x0A, 0x0C, 0x0D)
        or 0x1E00 <= character < 0x2100  # more Latin; general punctuation and currencies
        or 0xFB50 <= character < 0xFF00  # Arabic presentation forms
    )


# Share of zero bytes: a text that was cut together may hold one; executables, pictures and archives have many
# more. By hand.
_FEW_NULS = 1 / 500


def _is_binary(sample: bytes) -> bool:
    if sample.count(0) > max(1, len(sample) * _FEW_NULS):
        return True
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return controls > len(sample) // 20


# Share of a text's characters beyond ASCII that may be broken; in a text of another encoding nearly all are.
_MOST_BROKEN = 0.2


def _mended(data: bytes) -> str | None:
    """The text as UTF-8 where only a few characters of it are broken."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd") - data.count("\ufffd".encode())
    return text if broken <= _MOST_BROKEN * sum(c > "\x7f" for c in text) else None


def _legacy(data: bytes) -> str:
    from charset_normalizer import from_bytes  # 50 ms, and only old files need it

    best = from_bytes(data[:_SAMPLE], cp_isolation=_LEGACY).best()
    if best is None:
        raise DecodeError(
            "not text in UTF-8, UTF-16, Windows-1256, ISO-8859-6 or Windows-1252; save it as UTF-8"
        )
    log_done("no UTF-8: taken for %s", best.encoding)
    return data.decode(best.encoding, errors="replace")
