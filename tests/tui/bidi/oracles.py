"""Other implementations of UAX #9 to compare with: the system's ICU, by ctypes, and random texts."""

from __future__ import annotations

import ctypes
import ctypes.util
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import random

ALPHABET = (
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةآأإئؤء"
    "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u0640"
    "אבגדהוזחט\u05b0\u05b4\u05bc"
    "abcdXYZé\u0301"
    "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲"
    "()[]{}<>«»⟨⟩〈〉〈〉"
    "  \t.,،؛:;!؟?-+/%$€#\"'&*=٪٫٬…–"
)


def random_text(rng: random.Random) -> str:
    """A text of 1 to 40 characters: letters, marks, digits, brackets and signs of three scripts."""
    return "".join(rng.choice(ALPHABET) for _ in range(rng.randint(1, 40)))


@dataclass(frozen=True, slots=True)
class Icu:
    """The ICU library of this machine."""

    library: ctypes.CDLL
    version: str

    def __call__(self, name: str, *args: Any) -> Any:
        return getattr(self.library, f"{name}_{self.version}")(*args)

    def levels(self, text: str, base: int | None) -> tuple[int, list[int]]:
        """Paragraph level and the level of each character (all in the Basic Multilingual Plane)."""
        bidi = self._paragraph(text, base)
        try:
            error = ctypes.c_int(0)
            found = self("ubidi_getLevels", bidi, ctypes.byref(error))
            level = self("ubidi_getParaLevel", bidi)
            return ord(level) if isinstance(level, bytes) else level, list(found[: len(text)])
        finally:
            self("ubidi_close", bidi)

    def order(self, text: str, base: int | None) -> list[int]:
        """Logical indices from left to right."""
        bidi = self._paragraph(text, base)
        try:
            error = ctypes.c_int(0)
            found = (ctypes.c_int32 * len(text))()
            self("ubidi_getVisualMap", bidi, found, ctypes.byref(error))
            assert error.value <= 0
            return list(found)
        finally:
            self("ubidi_close", bidi)

    def mirrored(self, char: str) -> str:
        return chr(self("u_charMirror", ctypes.c_int32(ord(char))))

    def _paragraph(self, text: str, base: int | None) -> ctypes.c_void_p:
        bidi = ctypes.c_void_p(self("ubidi_open"))
        error = ctypes.c_int(0)
        level = ctypes.c_uint8(0xFE if base is None else base)  # UBIDI_DEFAULT_LTR
        buffer = ctypes.create_string_buffer(text.encode("utf-16-le") + b"\0\0")
        _ALIVE[:] = [buffer]
        self("ubidi_setPara", bidi, buffer, len(text), level, None, ctypes.byref(error))
        assert error.value <= 0
        return bidi


_ALIVE: list[Any] = []  # ICU keeps a pointer to the text it was given


@lru_cache(maxsize=1)
def icu() -> Icu | None:
    """ICU, or None where it is not installed."""
    name = ctypes.util.find_library("icuuc")
    version = re.search(r"\.so\.(\d+)", name or "")
    if name is None or version is None:
        return None
    library = ctypes.CDLL(name)
    for function, result in {
        "ubidi_open": ctypes.c_void_p,
        "ubidi_getLevels": ctypes.POINTER(ctypes.c_uint8),
        "ubidi_getParaLevel": ctypes.c_uint8,
        "u_charMirror": ctypes.c_int32,
    }.items():
        getattr(library, f"{function}_{version[1]}").restype = result
    return Icu(library, version[1])
