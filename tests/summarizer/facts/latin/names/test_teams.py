"""English teams that are called after their town."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from corpus import get_language
from summarizer.facts import find_spans
from summarizer.facts.latin.names.teams import team_at, teams
from summarizer.facts.tokens import tokenize
from tests.summarizer.facts.articles import build


@pytest.mark.parametrize(
    ("text", "teams"),
    [
        ("They saw the San Francisco Herons win.", ["San Francisco Herons"]),
        ("He met champions Leeds Herons on Sunday.", ["Leeds Herons"]),
        ("Fans saw the Boston Herons. The Herons won.", ["Boston Herons", "Herons"]),
        ("Fans saw Boston. The Herons won.", []),
        ("They left the Paris Olympics.", []),
        # A colour opens the name of a team behind its town, which is its name alone as well.
        (
            "Fans saw the Boston Blue Herons. The Blue Herons won. The Herons sang.",
            ["Boston Blue Herons", "Blue Herons", "Herons"],
        ),
        ("Fans saw the Boston Red Sox. The Sox won.", ["Boston Red Sox", "Sox"]),
        ("Fans saw the Boston Climate Herons.", []),
        ("They met the Ohio Senators and the Boston Reds Club.", ["Boston Reds Club"]),
        ("They saw Leeds Herons win.", []),  # of whom no word tells that it is a team
        ("They met in the Boston Hills.", []),
        # «The» opens a sentence, or has no capital: elsewhere it begins the name of something else.
        ("The Boston Herons won.", ["Boston Herons"]),
        ("So The Boston Herons lost.", []),
        ("They read what The Boston Herons do.", []),
        ("Champions Boston Herons lost.", ["Boston Herons"]),
        ("Boston Herons beat the team", []),
        # A noun of three letters and more in the plural, with one capital.
        ("Fans of the Boston Oxs sing.", []),
        ("Fans of the Boston Heron sing.", []),
        ("Fans of the Boston REDS sing.", []),
        ("Fans of the Boston HErons sing.", []),
        ("Fans of the Boston herons sing.", []),
        ("Fans of the Boston Reds sing.", ["Boston Reds"]),
    ],
)
def test_teams_are_bodies(text: str, teams: list[str]) -> None:
    assert [span.value for span in find_spans(build(text, "en"), ["organization"])] == teams


def test_a_heading_has_capitals_that_tell_no_team() -> None:
    english, french = (tokenize("Fans of the Boston Herons", get_language(code)) for code in ("en", "fr"))
    assert list(teams(english)) == [(3, 4)]
    assert list(teams(replace(english, heading=True))) == []
    assert list(teams(french)) == []


@pytest.mark.parametrize(
    ("text", "first", "team"),
    [
        ("the Boston Herons", 1, 2),
        ("saw Boston Herons", 1, None),
        ("Boston Herons beat the team", 0, None),
        ("the Ohio Senators", 1, None),
        ("saw what The Boston Herons do", 3, None),
        ("So The Boston Herons lost", 2, None),
        ("The Boston Herons lost", 1, 2),
        ("met Champions Boston Herons", 2, 3),
        ("in the Boston Herons", 2, 3),
    ],
)
def test_a_word_leads_to_a_team(text: str, first: int, team: int | None) -> None:
    assert team_at(tokenize(text, get_language("en")), first, first) == team
