"""An action is made of a line a language."""

from __future__ import annotations

import pytest

from tui.app.actions import ACTIONS
from tui.app.actions.action import action


def test_what_stands_before_the_bar_is_its_name_and_behind_it_what_it_does() -> None:
    made = action("rest", lambda _: None, "z Z", "استرح | يستريح", "repos | se reposer", "rest | have a rest")
    assert made.labels == {"ar": "استرح", "fr": "repos", "en": "rest"}
    assert made.tips == {"ar": "يستريح", "fr": "se reposer", "en": "have a rest"}
    assert made.keys == ("z", "Z")


def test_a_line_without_a_bar_is_refused() -> None:
    with pytest.raises(ValueError, match="rest: no bar in 'repos'"):
        action("rest", lambda _: None, "z", "استرح | يستريح", "repos", "rest | have a rest")


def test_every_action_says_in_every_language_what_it_does() -> None:
    assert len(ACTIONS) > 20
    assert all(one.labels[code] and one.tips[code] for one in ACTIONS for code in ("ar", "fr", "en"))
