"""PDFs that are encrypted with AES and open without a password (ISO 32000-2, 7.6), to be read but not changed.

playa deciphers them with the package «cryptography», which few have. Where it is missing this stands in for it.
"""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace

from playa import security

from corpus.formats.pdf_text.pdf_aes import BLOCK, decrypt, encrypt


class _Context:
    """What a cipher does with a text, in one step."""

    def __init__(self, step: Callable[[bytes], bytes]) -> None:
        self.update = step

    def finalize(self) -> bytes:
        """Nothing is left: texts are given whole."""
        return b""


class _Cipher:
    """A cipher of AES in CBC mode, with the names that the package has."""

    def __init__(self, key: bytes, start: bytes, backend: object = None) -> None:  # noqa: ARG002 playa names it
        self._key, self._start = key, start.ljust(BLOCK, b"\0")  # a damaged text may be shorter

    def encryptor(self) -> _Context:
        """What enciphers."""
        return _Context(lambda text: encrypt(self._key, self._start, text))

    def decryptor(self) -> _Context:
        """What deciphers."""
        return _Context(lambda text: decrypt(self._key, self._start, text))


def handle_aes() -> None:
    """Make playa read what is encrypted with AES, where it cannot by itself."""
    if security.default_backend is None:
        stand_in = {
            "Cipher": _Cipher,
            "algorithms": SimpleNamespace(AES=bytes),
            "modes": SimpleNamespace(CBC=bytes),
            "default_backend": lambda: None,
        }
        for name, value in stand_in.items():
            setattr(security, name, value)
