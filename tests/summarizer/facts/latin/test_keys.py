"""The keys of names in French and English are their words."""

from __future__ import annotations

import pytest

from summarizer.facts.latin.keys import event_parts, organization_words, place_key


def test_names_are_compared_by_their_words() -> None:
    assert organization_words(["sedara", "harbour", "board"]) == ("sedara", "harbour", "board")
    assert place_key("Port Sedara", ["port", "sedara"], "en") == "port sedara"
    assert event_parts(["harbour", "fair"], "en") == ("harbour fair", frozenset())


def test_a_country_has_one_key_for_all_its_names() -> None:
    assert place_key("États-Unis", ["états", "unis"], "fr") == "US"
    assert place_key("Middle East", ["middle", "east"], "en") == "middle east"


@pytest.mark.parametrize(
    ("name", "family", "hosts"),
    [
        ("paris olympics", "olympic", {"paris"}),
        ("summer olympics", "olympic", set()),
        ("world cup in qatar", "world cup", {"qatar"}),
        ("rugby world cup", "rugby world cup", set()),
        ("winter olympics", "winter olympics", set()),
        ("club world cup", "club world cup", set()),
    ],
)
def test_great_games_are_told_by_family_and_host(name: str, family: str, hosts: set[str]) -> None:
    assert event_parts(name.split(), "en") == (family, frozenset(hosts))
