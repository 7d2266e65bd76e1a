from __future__ import annotations

import pytest

from summarizer.comparison.pairs.relations import SAME, Judged
from summarizer.comparison.pairs.undated import LIKELY, SURE, sure_of
from summarizer.document import Document, build_document
from tests.summarizer.builders import article_of

TOLD = "أعلنت البلدية إغلاق الجسر القديم أمام الشاحنات."
LESS = SAME - 0.01


def document(*days: str | None, language: str = "ar") -> Document:
    """Two articles of three sentences each; the second one in a language."""
    codes = ("ar", language)
    return build_document(
        [
            article_of(*[TOLD] * 3, id=f"a{n}", published=day, language=code)
            for n, (day, code) in enumerate(zip(days, codes, strict=True))
        ]
    )


@pytest.mark.parametrize(
    ("days", "likely", "told"),
    [
        (("2026-11-01", "2026-11-01"), SAME, SAME),
        (("2026-11-01", None), SAME, LESS),
        ((None, "2026-11-01"), SURE - 0.001, LESS),
        ((None, None), SURE - 0.001, LESS),
        ((None, None), SURE, SURE),
        ((None, None), SAME - 0.3, SAME - 0.3),
    ],
)
def test_without_a_day_more_is_asked_for(
    days: tuple[str | None, str | None], likely: float, told: float
) -> None:
    assert sure_of(document(*days), {(0, 3): Judged(likely, 0.9)}) == {(0, 3): Judged(told, 0.9)}


@pytest.mark.parametrize(("third", "told"), [(LIKELY, LIKELY), (LIKELY - 0.001, LESS)])
def test_three_likely_pairs_of_two_articles_bear_each_other_out(third: float, told: float) -> None:
    judged = {(0, 3): Judged(LIKELY, 0.9), (1, 4): Judged(LIKELY, 0.9), (2, 5): Judged(third, 0.9)}
    found = sure_of(document(None, None), judged)
    assert [found[pair].same for pair in ((0, 3), (1, 4))] == [told, told]


def test_between_languages_words_are_not_what_it_rests_on() -> None:
    judged = {(0, 3): Judged(0.75, 0.95)}
    assert sure_of(document(None, None, language="fr"), judged) == judged


@pytest.mark.parametrize(("apart", "told"), [((0, 1), LESS), ((0, 2), SURE)])
def test_articles_of_two_events_bear_nothing_out(apart: tuple[int, int], told: float) -> None:
    found = sure_of(document(None, None), {(0, 3): Judged(SURE, 0.9)}, {apart})
    assert found == {(0, 3): Judged(told, 0.9)}
