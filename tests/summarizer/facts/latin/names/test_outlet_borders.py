"""What is an outlet or an agency, and who tells it something: both sides of each border."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from summarizer.facts.latin.names.outlets import (
    is_agency,
    is_camel_case,
    is_outlet,
    receiver,
    verb_before_receiver,
)
from tests.summarizer.facts.latin.stretches import marked, stretch


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("told ^AB", "en", True),
        ("told ^ABCDEF", "en", True),
        ("told ^ABCDEFG", "en", False),
        ("told ^A", "en", False),
        ("told ^Abc", "en", False),
        ("told ^AB1", "en", False),
        ("told ^DNA", "en", False),  # a thing
        # Numbers of kings and centuries; an acronym may have their letters and others.
        ("told ^XVI", "en", False),
        ("told ^CLXVI", "en", False),
        ("told ^IBC", "en", True),
        ("dit ^Reuters", "fr", True),
    ],
)
def test_what_is_an_agency(text: str, language: str, *, told: bool) -> None:
    tokens, _, k = marked(text, language)
    assert is_agency(tokens, k) is told


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("BlueBay", True),
        ("MyBank", True),
        ("eBay", False),  # a capital behind its first letter
        ("Bluebay", False),
        ("BLUEBAY", False),
        ("BlueBayBank", True),
        ("McKay", False),
    ],
)
def test_a_capital_inside(name: str, *, told: bool) -> None:
    tokens, _, k = marked(f"of ^{name}", "en")
    assert is_camel_case(tokens, k) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A capital article within a sentence.
        ("told [The Harbour] all", True),
        ("he told [The Evening Harbour] all", True),
        ("he told [the Harbour] all", False),
        ("[The Harbour] closed", False),
        ("he said, [The Harbour] closed", False),
        ("he told [The] all", False),
        ("he told [The Minister] all", False),
        ("he told [The 24] all", False),
        ("he told [The Harbour 24] all", False),
        # Two or three letters in capitals at the end.
        ("of [Harbour TV] now", True),
        ("of [Harbour TVS] now", True),
        ("of [Harbour TVSA] now", False),
        ("of [Harbour T] now", False),
        ("of [Harbour Tv] now", False),
        ("of [Harbour II] now", False),
        ("of [Paul TV] now", False),
        ("of [HARBOUR TV] now", False),
        ("of [Harbour 24 TV] now", False),
    ],
)
def test_what_is_an_outlet(text: str, *, told: bool) -> None:
    tokens, first, last = stretch(text, "en")
    assert is_outlet(tokens, first, last) is told
    assert not is_outlet(replace(tokens, heading=True), first, last)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("dit à ^Reuters", 1),
        ("a dit à ^Reuters", 2),
        ("dit à la ^RTS", 1),
        ("dit à l'^AFP", 1),
        ("dit à l’^AFP", 1),
        ("dit chez ^Reuters", None),
        ("dit à ^Rabat", None),
        ("à ^Reuters", None),
        ("^Reuters", None),
    ],
)
def test_an_agency_that_is_told(text: str, at: int | None) -> None:
    tokens, _, k = marked(text, "fr")
    assert receiver(tokens, k) == at


@pytest.mark.parametrize(
    ("text", "language", "at"),
    [
        ("a dit à Reuters ^Ann Roe", "fr", 1),
        ("a dit à l'AFP ^Ann Roe", "fr", 1),
        ("est venue à Reuters ^Ann Roe", "fr", None),
        ("a dit chez Reuters ^Ann Roe", "fr", None),
        ("a dit à Reuters ^Ann Roe", "en", None),
    ],
)
def test_the_verb_in_front_of_an_agency(text: str, language: str, at: int | None) -> None:
    tokens, _, k = marked(text, language)
    assert verb_before_receiver(tokens, k) == at
