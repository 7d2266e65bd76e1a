"""PDFs that are encrypted with AES: read without a password, refused where they ask for one."""

from __future__ import annotations

import struct
from collections.abc import Callable
from hashlib import md5, sha256

import pytest
from playa.arcfour import Arcfour

from corpus.formats import FormatError, Hints, RawDocument, parse
from corpus.formats.pdf_text.pdf_aes import encrypt
from tests.corpus.formats.make_pdf import secured

START = bytes(range(16))
SENTENCE = "The mill at the ferry was reopened on Monday."
PAD = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")


def padded(text: bytes) -> bytes:
    more = 16 - len(text) % 16
    return text + bytes([more]) * more


def aes128(password: bytes) -> bytes:
    """A file of AES with a key of 128 bits (ISO 32000-1, algorithms 2 and 5); its owner's part is anything."""
    owner, permissions, identifier = b"o" * 32, struct.pack("<i", -44), b"a" * 16
    key = md5((password + PAD)[:32] + owner + permissions + identifier).digest()
    for _ in range(50):
        key = md5(key).digest()
    check = md5(PAD + identifier).digest()
    for i in range(20):
        check = Arcfour(bytes(byte ^ i for byte in key)).process(check)
    own = md5(key + struct.pack("<L", 4)[:3] + b"\0\0sAlT").digest()
    values = (
        "/V 4 /R 4 /Length 128 /CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV2 /Length 16 >> >>"
        f" /O <{owner.hex()}> /U <{(check + bytes(16)).hex()}>"
    )
    return secured(lambda text: START + encrypt(own, START, padded(text)), values, identifier, SENTENCE)


# What qpdf wrote for an empty password in revision 6, whose hash enciphers with AES, and the key that it holds.
USER = bytes.fromhex(
    "42aa26e85ec647f5e558c40fd11a0fecbd5e1a734cf55fd84a26bdf6d52647f8a72041011613f5d276e835fa3d3d1016"
)
WRAPPED = bytes.fromhex("1b6e2640db0fa71c7b0c344fb04410354103f1b2875ca088ae55978d4a602235")
KEY = bytes.fromhex("0ccfdece6cfe848949aca9ac094b278475d3c78092d8129b8d8034c90549a4d0")


def aes256(password: bytes) -> bytes:
    """A file of AES with a key of 256 bits: revision 6, or with a password 5, whose hash is one of SHA-256."""
    revision, user, wrapped = 6, USER, WRAPPED
    if password:
        salts = (b"validate", b"keysalts")
        user = sha256(password + salts[0]).digest() + b"".join(salts)
        revision, wrapped = 5, encrypt(sha256(password + salts[1]).digest(), bytes(16), KEY)
    values = (
        f"/V 5 /R {revision} /Length 256 /CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV3 /Length 32 >> >>"
        f" /O <{(b'o' * 48).hex()}> /U <{user.hex()}> /OE <{bytes(32).hex()}> /UE <{wrapped.hex()}>"
    )
    return secured(lambda text: START + encrypt(KEY, START, padded(text)), values, b"a" * 16, SENTENCE)


Maker = Callable[[bytes], bytes]


@pytest.mark.parametrize("made", [aes128, aes256])
def test_without_a_password_it_is_read(made: Maker) -> None:
    (found,) = parse(made(b""), Hints("x"))
    assert isinstance(found, RawDocument)
    assert found.text == SENTENCE


@pytest.mark.parametrize("made", [aes128, aes256])
def test_with_a_password_it_is_refused(made: Maker) -> None:
    with pytest.raises(FormatError, match="save it without a password"):
        list(parse(made(b"secret"), Hints("x")))
