"""Whether a stretch of capitals is somebody or a body."""

from __future__ import annotations

import pytest

from summarizer.facts.latin.names.name_kinds import is_of_body, is_organization, is_person
from tests.summarizer.facts.latin.stretches import stretch


@pytest.mark.parametrize(
    ("text", "language", "body"),
    [
        ("He left the [Halden Institute] today.", "en", True),
        ("He met [Ann Halden] today.", "en", False),
        ("He left [HLD Networks] today.", "en", True),
        ("The cost of [GDP Halden] rose.", "en", False),
        ("[RUNNING Zzorn] joue.", "fr", False),
        ("He told [Halden Nordwind].", "en", True),
        ("He told [Halden Nordwind] today.", "en", False),
        ("[Statistics Canada] said so.", "en", True),
    ],
)
def test_a_body_is_told_by_its_nouns_its_letters_or_what_it_does(
    text: str, language: str, body: bool
) -> None:
    assert is_organization(*stretch(text, language)) == body


@pytest.mark.parametrize(
    ("text", "titled", "person"),
    [
        ("He met [Ann Halden] today.", False, True),
        ("He met [Zzorn Halden] today.", False, False),
        ("He met [Zzorn Halden] today.", True, True),
        ("[Zzorn Halden] nodded.", False, True),
        ("[Zzorn Halden] said so.", False, True),
        ("[Zzorn Halden], a glaciologist, left.", False, True),
        ("[Zzorn Halden], 34, left.", False, True),
        ("He met [Zzorn ben Halden] today.", False, True),
        ("Ministers Ann Roe and [Zzorn Halden] left.", False, True),
        ("He lives at [Ann Drive] today.", False, False),
        ("[North Halden] nodded.", False, False),
    ],
)
def test_somebody_is_told_by_a_given_name_or_what_stands_around(
    text: str, titled: bool, person: bool
) -> None:
    assert is_person(*stretch(text, "en"), titled=titled) == person


@pytest.mark.parametrize(
    ("text", "titled", "of_body"),
    [
        ("He met [Ann Halden of Nordwind Hospital] today.", False, True),
        ("He met [Zzorn Halden of Nordwind Hospital] today.", True, True),
        ("He left the [Halden Hospital of Nordwind Valley] today.", True, False),
        ("He left [Zzorn Halden of Nordwind Hospital] today.", False, False),
    ],
)
def test_somebody_of_a_body_is_no_body(text: str, titled: bool, of_body: bool) -> None:
    assert is_of_body(*stretch(text, "en"), titled=titled) == of_body
