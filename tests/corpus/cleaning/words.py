"""Lines of words that no site says, for tests of what is boilerplate."""

from __future__ import annotations


def text(words: int, end: str = "") -> str:
    """So many words that no site says."""
    return " ".join(f"kw{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(words)) + end
