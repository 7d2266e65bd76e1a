"""Whose words another passes on."""

from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build

_SAID = "«الأمر لا يحتمل أي تأخير جديد»"


@pytest.mark.parametrize(
    ("text", "speaker", "via"),
    [
        ("ونقلت وكالة الورد عن كريم منصور قوله إن", "كريم منصور", "وكالة الورد"),
        ("ونقلت وكالة الورد عن المهندسة سعاد منصور قولها إن", "سعاد منصور", "وكالة الورد"),
        ("وصل كريم منصور أمس، ونقلت وكالة الورد عنه قوله إن", "كريم منصور", "وكالة الورد"),
        (
            "التقت الوزيرة سعاد منصور بكريم زندل أمس، ونقلت وكالة الورد عنها قولها إن",
            "سعاد منصور",
            "وكالة الورد",
        ),
        ("ونقلت وكالة الورد على لسان كريم منصور قوله إن", "كريم منصور", "وكالة الورد"),
        # «From» of a communiqué tells who has issued it.
        ("ونقل بيان صادر عن وزارة النقل عن كريم منصور قوله إن", "كريم منصور", "بيان"),
    ],
)
def test_what_is_relayed_is_said_by_whom_from_names(text: str, speaker: str, via: str | None) -> None:
    (quote,) = find_spans(build(f"{text} {_SAID}."), ["quote"])
    assert (quote.speaker_person, quote.via) == (speaker, via)
