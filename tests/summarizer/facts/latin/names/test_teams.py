"""English teams that are called after their town."""

from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build


@pytest.mark.parametrize(
    ("text", "teams"),
    [
        ("They saw the San Francisco Herons win.", ["San Francisco Herons"]),
        ("He met champions Leeds Herons on Sunday.", ["Leeds Herons"]),
        ("Fans saw the Boston Herons. The Herons won.", ["Boston Herons", "Herons"]),
        ("Fans saw Boston. The Herons won.", []),
        ("They left the Paris Olympics.", []),
        ("They met the Ohio Senators and the Boston Reds Club.", ["Boston Reds Club"]),
        ("They saw Leeds Herons win.", []),  # of whom no word tells that it is a team
        ("They met in the Boston Hills.", []),
    ],
)
def test_teams_are_bodies(text: str, teams: list[str]) -> None:
    assert [span.value for span in find_spans(build(text, "en"), ["organization"])] == teams
