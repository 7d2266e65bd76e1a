from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "وقالت الخارجية السويدية إن «الميناء سيفتح قريبا». وأضافت الخارجية أن «الأمر يحتاج إلى الصبر».",
            ["الخارجية السويدية", "الخارجية السويدية"],
        ),
        ("وجاء في بيان للحكومة السويدية: «سنعيد فتح الموانئ كلها في أقرب وقت».", ["الحكومة السويدية"]),
        (
            "وجاء في بيان السفارة السويدية أن «الموانئ ستفتح في أقرب وقت ممكن».",
            ["السفارة السويدية"],
        ),
        # Whose army it is stays open.
        ("وقال الجيش إن «الجسر سيفتح أمام الناس في أقرب وقت».", [None]),
        # A committee speaks for the party it is of.
        (
            "وقالت اللجنة السياسية لحزب الورد للحريات إن «الانسحاب جاء بعد طول انتظار».",
            ["حزب الورد للحريات"],
        ),
    ],
)
def test_which_body_is_quoted(text: str, bodies: list[str | None]) -> None:
    spans = list(find_spans(build(text), ["quote"]))
    assert [span.speaker_organization for span in spans] == bodies


def test_the_body_of_a_state_is_no_fact_of_its_own() -> None:
    text = "وقالت الخارجية السويدية إن «الموانئ ستفتح في أقرب وقت ممكن»."
    assert not list(find_spans(build(text), ["organization"]))
