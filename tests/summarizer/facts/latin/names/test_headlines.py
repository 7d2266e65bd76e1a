from __future__ import annotations

import pytest

from summarizer.facts import Kind, find_spans
from tests.summarizer.facts.articles import build

BODY = "\n\nA primary school teacher died on Monday after the storm, a neighbour said. The photo was shared a lot."


def values(text: str, kind: Kind) -> list[str]:
    return [span.value for span in find_spans(build(text, "en"), [kind])]


@pytest.mark.parametrize(
    ("headline", "people", "places"),
    [
        ("Teacher Dies After Rare Spider Bites", [], []),
        ("Sailor Wraps Puppy in Blanket, Photo Sparks Row", [], []),
        ("Officer Ann Roe: Storm Hits Kenya", ["Ann Roe"], ["Kenya"]),
        ("Officer Ann Roe Dies After Storm", [], []),
        ("Minister Garbin Says Storm Is Over", [], []),
    ],
)
def test_capitals_of_a_headline_tell_no_names(headline: str, people: list[str], places: list[str]) -> None:
    assert values(headline + BODY, "person") == people
    assert values(headline + BODY, "place") == places


def test_a_headline_that_ends_with_a_body_is_no_body() -> None:
    assert (
        values("Shops Liable for Faulty Foreign Goods Rules Ohio Appellate Court" + BODY, "organization")
        == []
    )
    assert values("Ohio Appellate Court: Storm" + BODY, "organization") == ["Ohio Appellate Court"]


def test_whom_the_article_names_a_headline_names_too() -> None:
    text = (
        "Minister Garbin Says Storm Is Over\n\nFinance minister Tadeo Garbin said on Monday that it was over."
    )
    assert values(text, "person") == ["Garbin", "Tadeo Garbin"]


def test_a_headline_in_small_letters_tells_names() -> None:
    assert values("Storm is over, says minister Tadeo Garbin" + BODY, "person") == ["Tadeo Garbin"]
