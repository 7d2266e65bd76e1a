from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build


def _named(text: str) -> list[tuple[str, str]]:
    kinds = ["person", "organization", "place"]
    return [(span.kind, span.value) for span in find_spans(build(text), kinds)]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("وصل السفير الهولندي، رينيه جونز-دورن، إلى المقر.", [("person", "رينيه جونز-دورن")]),
        ("التقى الرئيس نظيره مون شيك-هون أمس.", [("person", "مون شيك-هون")]),
        (
            "قال محافظ البنك المركزي الأردني عادل حسن شركس إن الدين تراجع.",
            [("organization", "البنك المركزي الأردني"), ("person", "عادل حسن شركس")],
        ),
        ("فاز المرشح كمال منصور بوزغاية بالمقعد.", [("person", "كمال منصور بوزغاية")]),
        (
            "حضر الحفل نيمار دا سيلفا وإدغاردو كافاني.",
            [("person", "نيمار دا سيلفا"), ("person", "إدغاردو كافاني")],
        ),
        ("وقال مدير الأمن، فاسيل هريتسكو، إن التحقيق مستمر.", [("person", "فاسيل هريتسكو")]),
    ],
)
def test_a_word_between_two_names_goes_to_one(text: str, named: list[tuple[str, str]]) -> None:
    assert _named(text) == named
