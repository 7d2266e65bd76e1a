"""AES in CBC mode (FIPS 197, SP 800-38A), for PDFs that are encrypted and yet open without a password.

Streams are deciphered all blocks at once; enciphering, which only the hash of a password needs (ISO 32000-2,
7.6.4.3.4), goes block by block.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

Bytes = NDArray[np.uint8]
# Bytes of a block (FIPS 197, 3.1)
BLOCK = 16
# Blocks deciphered at once: what 64 kB of them take in between stays in a processor's cache.
_AT_ONCE = 1 << 12
# The bytes of a state that a row's shift brings to each place, and that the inverse shift brings.
_SHIFT = [4 * ((c + r) % 4) + r for c in range(4) for r in range(4)]
_SHIFT_BACK = [4 * ((c - r) % 4) + r for c in range(4) for r in range(4)]
# The factors of a column's bytes (FIPS 197, 5.1.3 and 5.3.3)
_MIX = (2, 3, 1, 1)
_MIX_BACK = (14, 11, 13, 9)


def _product(a: int, b: int) -> int:
    """The product of two bytes as polynomials modulo x⁸ + x⁴ + x³ + x + 1."""
    found = 0
    while b:
        found ^= a if b & 1 else 0
        a = (a << 1) ^ (0x11B if a & 0x80 else 0)
        b >>= 1
    return found


@cache
def _substitutes() -> bytes:
    """What stands for each byte: its inverse, and the bits of that folded."""
    found = bytearray([0x63] * 256)
    power, inverse = 1, 1
    for _ in range(255):
        # 3 is a generator, and 0xF6 its inverse.
        power, inverse = _product(power, 3), _product(inverse, 0xF6)
        folded = inverse
        for turn in range(1, 5):
            folded ^= (inverse << turn | inverse >> (8 - turn)) & 0xFF
        found[power] = folded ^ 0x63
    return bytes(found)


@lru_cache(8)
def _round_keys(key: bytes) -> tuple[bytes, ...]:
    """The key of each round, the first one's first.

    Raises:
        ValueError: The key is of no length that AES knows.
    """
    if len(key) not in (16, 24, 32):
        raise ValueError("no key of AES")
    table, size = _substitutes(), len(key) // 4
    parts = [key[i : i + 4] for i in range(0, len(key), 4)]
    constant = 1
    for i in range(size, 4 * (size + 7)):
        part = parts[-1]
        if i % size == 0:
            part = bytes(table[b] for b in part[1:] + part[:1])
            part = bytes((part[0] ^ constant, *part[1:]))
            constant = _product(constant, 2)
        elif size > 6 and i % size == 4:
            part = bytes(table[b] for b in part)
        parts.append(bytes(a ^ b for a, b in zip(part, parts[-size], strict=True)))
    return tuple(b"".join(parts[i : i + 4]) for i in range(0, len(parts), 4))


@cache
def _mixed() -> tuple[tuple[int, ...], ...]:
    """What each byte of a column, substituted, adds to the mixed column, by its row."""
    rows = []
    for row in range(4):
        factors = [_MIX[(row - place) % 4] for place in range(4)]
        rows.append(tuple(int.from_bytes(bytes(_product(s, f) for f in factors)) for s in _substitutes()))
    return tuple(rows)


def encrypt(key: bytes, start: bytes, text: bytes) -> bytes:
    """A text of whole blocks enciphered.

    Args:
        key: Of 16, 24 or 32 bytes.
        start: The initialization vector.
        text: What to encipher.
    """
    return b"".join(_enciphered(_round_keys(key), start, text))


def _enciphered(keys: tuple[bytes, ...], start: bytes, text: bytes) -> Iterator[bytes]:
    table = _substitutes()
    m0, m1, m2, m3 = _mixed()
    inner = [[int.from_bytes(key[i : i + 4]) for i in range(0, BLOCK, 4)] for key in keys[1:-1]]
    first, last = int.from_bytes(keys[0]), int.from_bytes(keys[-1])
    before = int.from_bytes(start)
    for at in range(0, len(text), BLOCK):
        s = (before ^ first ^ int.from_bytes(text[at : at + BLOCK])).to_bytes(BLOCK)
        for k0, k1, k2, k3 in inner:
            s = (
                (m0[s[0]] ^ m1[s[5]] ^ m2[s[10]] ^ m3[s[15]] ^ k0) << 96
                | (m0[s[4]] ^ m1[s[9]] ^ m2[s[14]] ^ m3[s[3]] ^ k1) << 64
                | (m0[s[8]] ^ m1[s[13]] ^ m2[s[2]] ^ m3[s[7]] ^ k2) << 32
                | (m0[s[12]] ^ m1[s[1]] ^ m2[s[6]] ^ m3[s[11]] ^ k3)
            ).to_bytes(BLOCK)
        before = int.from_bytes(bytes(table[s[i]] for i in _SHIFT)) ^ last
        yield before.to_bytes(BLOCK)


@cache
def _back() -> tuple[Bytes, list[Bytes]]:
    """What each byte stands for, and its products with the factors of the inverse mix."""
    inverse = np.zeros(256, np.uint8)
    inverse[np.frombuffer(_substitutes(), np.uint8)] = np.arange(256, dtype=np.uint8)
    products = [np.array([_product(byte, factor) for byte in range(256)], np.uint8) for factor in _MIX_BACK]
    return inverse, products


def decrypt(key: bytes, start: bytes, text: bytes) -> bytes:
    """A text deciphered; what follows its last whole block is left out.

    Args:
        key: Of 16, 24 or 32 bytes.
        start: The initialization vector.
        text: What to decipher.
    """
    keys = [np.frombuffer(one, np.uint8) for one in _round_keys(key)]
    blocks = np.frombuffer(text[: len(text) // BLOCK * BLOCK], np.uint8).reshape(-1, BLOCK)
    before = np.concatenate([np.frombuffer(start, np.uint8).reshape(1, BLOCK), blocks[:-1]])
    parts = range(0, len(blocks), _AT_ONCE)
    return b"".join(
        (_deciphered(keys, blocks[i : i + _AT_ONCE]) ^ before[i : i + _AT_ONCE]).tobytes() for i in parts
    )


def _deciphered(keys: list[Bytes], blocks: Bytes) -> Bytes:
    inverse, products = _back()
    state: Bytes = inverse[(blocks ^ keys[-1])[:, _SHIFT_BACK]]
    for key in reversed(keys[1:-1]):
        columns = (state ^ key).reshape(-1, 4, 4)
        mixed = products[0][columns]
        for turn in range(1, 4):
            mixed ^= products[turn][np.roll(columns, -turn, axis=2)]
        state = inverse[mixed.reshape(-1, BLOCK)[:, _SHIFT_BACK]]
    return state ^ keys[0]
