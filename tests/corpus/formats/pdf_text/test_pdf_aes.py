"""AES by the vectors of its standards."""

from __future__ import annotations

import pytest

from corpus.formats.pdf_text.pdf_aes import decrypt, encrypt

PLAIN = bytes.fromhex("00112233445566778899aabbccddeeff")
NOTHING = bytes(16)


@pytest.mark.parametrize(
    ("size", "cipher"),
    [  # FIPS 197, appendix C
        (16, "69c4e0d86a7b0430d8cdb78070b4c55a"),
        (24, "dda97ca4864cdfe06eaf70a0ec0d7191"),
        (32, "8ea2b7ca516745bfeafc49904b496089"),
    ],
)
def test_blocks_of_fips_197(size: int, cipher: str) -> None:
    key = bytes(range(size))
    assert encrypt(key, NOTHING, PLAIN).hex() == cipher
    assert decrypt(key, NOTHING, bytes.fromhex(cipher)) == PLAIN


def test_chained_blocks_of_sp_800_38a() -> None:
    key = bytes.fromhex("2b7e151628aed2a6abf7158809cf4f3c")
    plain = bytes.fromhex("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51")
    cipher = bytes.fromhex("7649abac8119b246cee98e9b12e9197d5086cb9b507219ee95db113a917678b2")
    assert encrypt(key, bytes(range(16)), plain) == cipher
    assert decrypt(key, bytes(range(16)), cipher) == plain


def test_more_blocks_than_are_deciphered_at_once() -> None:
    text = bytes(i * i % 251 for i in range(16 * 5000))
    assert decrypt(bytes(16), PLAIN, encrypt(bytes(16), PLAIN, text)) == text


def test_what_follows_the_last_whole_block_is_left_out() -> None:
    cipher = encrypt(bytes(16), NOTHING, PLAIN)
    assert decrypt(bytes(16), NOTHING, cipher + b"rest") == PLAIN
    assert decrypt(bytes(16), NOTHING, b"short") == b""


def test_a_key_of_another_length_is_none() -> None:
    with pytest.raises(ValueError, match="no key"):
        decrypt(b"short", NOTHING, PLAIN)
