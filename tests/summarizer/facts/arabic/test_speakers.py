from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build

_SAID = "«الأمر لا يحتمل أي تأخير جديد»"


def speakers(text: str) -> list[tuple[str | None, str | None]]:
    return [
        (span.speaker_person or span.speaker_organization, span.via)
        for span in find_spans(build(text), ["quote"])
    ]


def test_a_cited_statement_is_of_who_issued_it() -> None:
    text = f"واستحضرت مجلة «الورد» بلاغ وزارة النقل الذي أصدرته، حيث أشارت إلى أن {_SAID}."
    assert speakers(text) == [("وزارة النقل", "الورد")]


@pytest.mark.parametrize(
    ("sentence", "person"),
    [
        ("ورد عليه زميله في المعارضة كريم منصور: ", "كريم منصور"),
        ("وابتسم عضو اللجنة كريم منصور: ", "كريم منصور"),
        ("وأضاف في ختام كلامه: ", "سامر حداد"),
    ],
)
def test_who_speaks_in_front_of_a_colon(sentence: str, person: str) -> None:
    first = "وقال الوزير سامر حداد إن «الموانئ ستفتح في أقرب وقت ممكن». "
    assert speakers(f"{first}{sentence}{_SAID}.")[-1][0] == person


def test_what_somebody_calls_so_is_his() -> None:
    text = "قررت وزارة النقل الإغلاق احتجاجا على ما أسمته «تجاهل الجهات المعنية لمعاناة الناس»."
    assert speakers(text) == [("وزارة النقل", None)]


def test_a_last_name_behind_a_verb_of_saying_is_no_place() -> None:
    text = f"حضرت المندوبة جيرالدين بيرن ناسون. وقالت ناسون في دعوتها إن {_SAID}."
    assert speakers(text) == [("جيرالدين بيرن ناسون", None)]
