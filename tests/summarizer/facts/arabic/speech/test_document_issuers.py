"""Whose «the statement» is."""

from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build


def issuers(text: str) -> list[str | None]:
    return [span.speaker_organization for span in find_spans(build(text), ["quote"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The subject's, who says something else in it.
        (
            "ونعت وزارة الثقافة السويدية الشاعر في بيان. وقال البيان إن «الراحل كان صوت القرى البعيدة كلها».",
            "وزارة الثقافة السويدية",
        ),
        # Of whom it is.
        (
            (
                "صدر أمس تقرير وزارة الصحة السويدية حول المياه. "
                "وسافر الوفد مساء. وأورد التقرير السنوي ذاته أن «نصف الآبار لا تصلح للشرب»."
            ),
            "وزارة الصحة السويدية",
        ),
        # Who made it, in a clause behind it.
        (
            (
                "الدراسة، التي أعدتها وزارة الصحة السويدية، نشرت أمس. "
                "وأشارت الدراسة إلى أن «نصف الآبار لا تصلح للشرب هذا العام»."
            ),
            "وزارة الصحة السويدية",
        ),
        # Several people's is nobody's.
        (
            (
                "وقال وزراء الخارجية في دول الاتحاد الأوروبي في بيان إن الوضع صعب. "
                "وأضاف البيان أن «المفاوضات وصلت فعليا إلى نقطة الجمود»."
            ),
            None,
        ),
        ("وقال البيان إن «نصف الآبار لا تصلح للشرب هذا العام».", None),
    ],
)
def test_whose_the_document_is(text: str, expected: str | None) -> None:
    assert issuers(text)[-1] == expected
