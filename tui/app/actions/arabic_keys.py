"""The Arabic keyboard: an action's key is found where it is on a Latin one."""

from __future__ import annotations

from collections.abc import Collection

# Arabic 101 (xkeyboard-config, symbols/ara, variant basic), row by row; letters that type two are left out.
_ROWS = (
    ("qwertyuiop[]", "ضصثقفغعهخحجد"),
    ("asdfghjkl;'", "شسيبلاتنمكط"),
    ("zxcvnm,./", "ئءؤرىةوزظ"),
    ("b", "ﻻ"),
    ("YOPHJN?", "إ×؛أـآ؟"),
    ("0123456789", "٠١٢٣٤٥٦٧٨٩"),
)
_ARABIC = {latin: arabic for row in _ROWS for latin, arabic in zip(*row, strict=True)}


def arabic_key(key: str, taken: Collection[str]) -> str | None:
    """What the key of a Latin letter, mark or digit types where the keyboard is Arabic.

    Args:
        key: The key.
        taken: Keys that ask for something already.

    Returns:
        A character; None where there is none, or it is taken.
    """
    arabic = _ARABIC.get(key)
    return None if arabic in taken else arabic
