"""The words of the app besides those of the briefs and of the actions, by language."""

from __future__ import annotations

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
