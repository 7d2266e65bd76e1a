"""Bytes to text, in the encodings that Arabic and French files come in."""

from __future__ import annotations

import gzip
import random
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.decode import DecodeError, decode
from tests.corpus.texts import ARABIC, ENGLISH, FRENCH

ARABIC_TEXT = "\n".join(ARABIC)
FRENCH_TEXT = "\n".join(FRENCH)
MIXED_TEXT = "قالت شركة «Crédit Valbrune»: «نفتح فرعا ثانيا – قرب الميناء…». " + ARABIC_TEXT
UNICODE = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32")


@pytest.mark.parametrize("encoding", UNICODE)
@pytest.mark.parametrize("text", [ARABIC_TEXT, FRENCH_TEXT, "\n".join(ENGLISH), "عاد الوفد.", "Il dort."])
def test_unicode_with_and_without_a_mark(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_a_byte_order_mark_decides_and_goes(encoding: str) -> None:
    assert decode(("\ufeff" + ARABIC_TEXT).encode(encoding)) == ARABIC_TEXT


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ARABIC_TEXT, "cp1256"),
        (ARABIC_TEXT, "iso8859_6"),
        (ARABIC[1], "cp1256"),
        (ARABIC[1], "iso8859_6"),
        (ARABIC_TEXT * 100, "cp1256"),
        (ARABIC_TEXT * 100, "iso8859_6"),
        (MIXED_TEXT, "cp1256"),
        (FRENCH_TEXT, "cp1252"),
        (FRENCH[0], "cp1252"),
        ("« L’été – à l’œuvre », dit-il : 30 €. " + FRENCH_TEXT, "cp1252"),
        ("L'été à Évian, déjà. Le marché a rouvert jeudi.", "cp1252"),
        ("عاد الوفد إلى المدينة مساء الخميس. ثم غادرها.", "cp1256"),
        ("عاد الوفد إلى المدينة مساء الخميس. ثم غادرها.", "iso8859_6"),
    ],
)
def test_the_encodings_of_old_files(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


def test_line_ends_are_left_alone() -> None:
    assert decode(b"one\r\ntwo\rthree\n") == "one\r\ntwo\rthree\n"


def test_nothing_is_an_empty_text() -> None:
    assert decode(b"") == ""
    assert decode(b"\xef\xbb\xbf") == ""


def test_a_file_cut_off_within_a_character_keeps_the_rest() -> None:
    text = decode(ARABIC_TEXT.encode()[:-2])
    assert text.startswith(ARABIC_TEXT[:-2])


@pytest.mark.parametrize("at", [0, 40, 300, 400])
@pytest.mark.parametrize("times", [1, 100])
def test_one_broken_byte_costs_no_more_of_utf_8_than_itself(at: int, times: int) -> None:
    text = ARABIC_TEXT * times
    data = text[:at].encode() + b"\xff" + text[at:].encode()
    assert decode(data) == f"{text[:at]}\ufffd{text[at:]}"


def test_utf_16_is_known_wherever_a_character_of_four_bytes_stands() -> None:
    for lead in (32766, 32767, 32768):
        text = ("نص " * 11000)[:lead] + "😀" + " نص" * 50
        assert decode(text.encode("utf-16-le")) == text


@pytest.mark.parametrize("at", [10, 11])
@pytest.mark.parametrize(
    "text", ["La mairie a rouvert le pont lundi.\n", "قال الوزير إن الجسر فتح يوم الاثنين.\n"]
)
def test_one_zero_byte_makes_no_utf_16_of_a_text(text: str, at: int) -> None:
    data = text.encode() * 3
    at = len(text[:at].encode())
    for broken in (data[:at] + b"\0" + data[at:], data[:at] + b"\0" + data[at:] + b"\n"):
        assert decode(broken) == broken.decode()


def test_latin_utf_16_without_a_mark_is_one_still() -> None:
    text = "La mairie a rouvert le pont : « enfin », a dit le maire… 🙂\n"
    assert decode(text.encode("utf-16-be")) == text


_NOISE = random.Random(7).randbytes(4000)


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + _NOISE,
        b"\xff\xd8\xff\xe0\0\x10JFIF" + _NOISE,
        gzip.compress(ARABIC_TEXT.encode(), mtime=0),
        b"PK\x03\x04\x14\0" + _NOISE,
        b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\nstream\n" + zlib.compress(_NOISE) + b"\nendstream",
        b"\0" * 100,
        bytes(range(1, 32)) * 10,
        _NOISE,
    ],
    ids=["png", "jpeg", "gzip", "zip", "pdf", "zeros", "controls", "noise"],
)
def test_binary_data_is_refused_in_one_line(data: bytes) -> None:
    with pytest.raises(DecodeError, match="not text") as caught:
        decode(data)
    assert "\n" not in str(caught.value)


@given(st.binary())
def test_any_bytes_are_a_text_or_refused(data: bytes) -> None:
    try:
        text = decode(data)
    except DecodeError:
        return
    assert isinstance(text, str)


@given(st.text(), st.sampled_from(["utf-8-sig", "utf-16", "utf-32"]))
def test_what_has_a_mark_comes_back_as_it_was(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text
