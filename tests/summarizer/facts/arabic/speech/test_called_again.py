"""Who has just spoken, by a noun not told of him before."""

from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build

SAID = "وقال سعيد بن عمر إن «الموسم كان صعبا على الجميع في القرى». "


def last_speaker(text: str) -> str | None:
    return [span.speaker_person for span in find_spans(build(text), ["quote"])][-1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A human being whom the text has named.
        (f"{SAID}ويرى الشاب أن «الأمطار وحدها لن تكفي هذا العام».", "سعيد بن عمر"),
        # Of whom nothing is known, by an office with adjectives.
        (f"{SAID}وانتقد النائب البرلماني «غياب الدعم عن القرى البعيدة كلها».", "سعيد بن عمر"),
        # An office in full, where nobody else is named in the article.
        (
            f"{SAID}وأشار رئيس المرصد الجهوي للحقوق إلى «غياب الدعم عن القرى البعيدة كلها».",
            "سعيد بن عمر",
        ),
        # Another was named since.
        (
            f"{SAID}وزار منصور القاسمي القرية. ويرى الشاب أن «الأمطار وحدها لن تكفي هذا العام».",
            None,
        ),
        # The text turns to somebody else.
        (f"{SAID}ومن جهته قال النائب البرلماني إن «الأمطار وحدها لن تكفي هذا العام».", None),
        # What is a woman's is not a man's.
        ("وقال الوزير سعيد بن عمر إن «الموسم كان صعبا على الجميع». وقالت الشابة إن «الماء قليل هنا».", None),
    ],
)
def test_who_is_called_again(text: str, expected: str | None) -> None:
    assert last_speaker(text) == expected
