"""The words of the app besides those of the briefs and of the actions, by language."""

from __future__ import annotations

import errno
from collections.abc import Mapping

from briefs import Labels
from tui.app.presenters.ui_text.arabic import WORDS as _ARABIC
from tui.app.presenters.ui_text.english import WORDS as _ENGLISH
from tui.app.presenters.ui_text.french import WORDS as _FRENCH
from tui.bidi import Direction

WORDS: Mapping[str, Mapping[str, str]] = {"ar": _ARABIC, "fr": _FRENCH, "en": _ENGLISH}


def direction_of(labels: Labels) -> Direction:
    """How the labels run."""
    return Direction.RTL if labels.direction == "rtl" else Direction.LTR


def why_not_written(words: Mapping[str, str], cause: BaseException) -> str:
    """Why a file cannot be written: in the app's words for what is common, else in the system's.

    Args:
        words: The app's words.
        cause: What the system said.
    """
    if not isinstance(cause, OSError):
        return str(cause)
    name = "EACCES" if cause.errno == errno.EPERM else errno.errorcode.get(cause.errno or 0, "")
    return words.get(name) or cause.strerror or ""
