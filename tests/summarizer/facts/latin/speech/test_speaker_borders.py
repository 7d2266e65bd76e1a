"""Who speaks together with another, and among how many names he is looked for: both sides of each condition."""

from __future__ import annotations

import pytest

from summarizer.facts.latin.names.names import Name
from summarizer.facts.latin.speech import speakers
from summarizer.facts.latin.speech.subjects import NEAR
from tests.summarizer.facts.latin.stretches import marked


def together(text: str, speaker: int = -1, language: str = "en") -> str | None:
    """Who says something together with one of the names of a text."""
    tokens, names, _ = marked(text, language)
    found = speakers._several(tokens, names, names[speaker])
    return tokens.raw(*found) if found else None


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("[Ann Roe] and [Tom Hill] said no.", "Ann Roe and Tom Hill"),
        ("[Ann Roe] & [Tom Hill] said no.", "Ann Roe & Tom Hill"),
        ("[Ann Roe] and Mr. [Tom Hill] said no.", "Ann Roe and Mr. Tom Hill"),
        ("Mr. [Ann Roe] and [Tom Hill] said no.", "Ann Roe and Tom Hill"),
        ("On Friday, [Ann Roe] and [Tom Hill] said no.", "Ann Roe and Tom Hill"),
        ("On Friday, Mr. [Ann Roe] and [Tom Hill] said no.", "Ann Roe and Tom Hill"),
        ("On Friday, Mr [Ann Roe] and [Tom Hill] said no.", "Ann Roe and Tom Hill"),
        ("“No”[Ann Roe] and [Tom Hill] said.", "Ann Roe and Tom Hill"),
        ("So said [Ann Roe] and [Tom Hill] then.", "Ann Roe and Tom Hill"),
        # Of three the last two.
        ("[Ann Roe], [Tom Hill] and [Lea Fox] said no.", "Tom Hill and Lea Fox"),
        ("[Ann Roe], [Tom Hill] said no.", None),
        ("[Ann Roe] Mr. [Tom Hill] said no.", None),
        ("[Ann Roe] and then [Tom Hill] said no.", None),
        ("[Ann Roe] and {Castor Bank} said no.", None),
        # Two clauses.
        ("She met [Ann Roe] and [Tom Hill] said no.", None),
        ("She met Mr. [Ann Roe] and [Tom Hill] said no.", None),
        ("They said that [Ann Roe] and [Tom Hill] agreed.", None),
    ],
)
def test_two_people_speak_together(text: str, who: str | None) -> None:
    assert together(text) == who


def test_only_who_is_one_of_two_speaks_with_the_other() -> None:
    text = "[Ann Roe] and [Tom Hill] came, [Lea Fox] said."
    assert [together(text, k) for k in range(3)] == ["Ann Roe and Tom Hill", "Ann Roe and Tom Hill", None]


def names_at(*places: int) -> list[Name]:
    return [Name("person", at, at) for at in places]


def near(names: list[Name], opens: int, closes: int) -> list[int]:
    return [name.first for name in speakers.names_near(names, opens, closes)]


def test_of_sixty_names_all_are_read_and_of_more_those_near_by_and_the_first() -> None:
    assert near(names_at(*range(0, 6000, 100)), 3000, 3010) == list(range(0, 6000, 100))
    more = names_at(*range(0, 6100, 100))
    front = list(range(0, 100 * NEAR, 100))
    assert near(more, 3000, 3010) == [*front, *range(2800, 3300, 100)]
    # Two hundred tokens in front, and less than that behind.
    assert near(more, 3001, 3000) == [*front, 2900, 3000, 3100]
    assert near(more, 3000, 3001) == [*front, *range(2800, 3300, 100)]
    # What is near is not told twice.
    assert near(more, 100, 110) == [0, 100, 200, 300]
