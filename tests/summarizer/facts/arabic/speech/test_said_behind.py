"""Who says what a sentence quotes, by what stands behind it."""

from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build

_SAID = "«الأمر لا يحتمل أي تأخير جديد»"


@pytest.mark.parametrize(
    ("behind", "speaker"),
    [
        (" يقول المهندس كريم منصور.", "كريم منصور"),
        (" – كريم منصور.", "كريم منصور"),
        (" وفقا للمهندس كريم منصور.", "كريم منصور"),
        ("، بهذه الكلمات ختم المهندس كريم منصور حديثه.", "كريم منصور"),
        # Of whom only is spoken, what relays it, and who stands too far behind.
        (" يقول إن المهندس كريم منصور غاب.", None),
        ("، وفق ما نقلته وكالة الورد.", None),
        (" في قاعة كبيرة من قاعات المدينة القديمة يقول المهندس كريم منصور.", None),
    ],
)
def test_who_stands_right_behind_the_marks_has_said_it(behind: str, speaker: str | None) -> None:
    (quote,) = find_spans(build(f"{_SAID}{behind}"), ["quote"])
    assert quote.speaker_person == speaker
