"""Bodies that a noun and all it is of tell."""

from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build


def bodies(text: str) -> list[str | None]:
    return [span.speaker_organization for span in find_spans(build(text), ["quote"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A chain of nouns that ends definite, and its noun again.
        (
            (
                "وانتقدت فيدرالية موزعي ومربي النحل ما أسمته «الوضعية الصعبة التي يعيش عليها القطاع كله». "
                "وقالت الفيدرالية إن «الأسعار ترتفع في كل أسبوع بلا سبب»."
            ),
            ["فيدرالية موزعي ومربي النحل", "فيدرالية موزعي ومربي النحل"],
        ),
        # What belongs to another body, by its adjective.
        (
            (
                "أقرت اللجنة المالية التابعة للبرلمان السويدي المشروع. "
                "وقالت اللجنة إن «القانون سيحمي صغار المدخرين في البلاد كلها»."
            ),
            ["اللجنة المالية التابعة للبرلمان السويدي"],
        ),
        # The government of a place.
        (
            "نفت حكومة موناكو الخبر. وقالت الحكومة إن «المكالمات جاءت من أشخاص لا صلة لهم بها».",
            ["حكومة موناكو"],
        ),
        # Of the office of somebody who is named right behind it the person is who counts.
        (
            "وقال مكتب وزير النقل محمد عبد الجليل إن «السكة الجديدة ستفتح قبل نهاية السنة».",
            [None],
        ),
    ],
)
def test_which_body_speaks(text: str, expected: list[str | None]) -> None:
    assert bodies(text) == expected


def test_no_fact_is_made_of_it() -> None:
    text = "وقالت فيدرالية موزعي ومربي النحل إن «الأسعار ترتفع في كل أسبوع بلا سبب»."
    found = [span.value for span in find_spans(build(text), ["organization"])]
    assert "فيدرالية موزعي ومربي النحل" not in found
