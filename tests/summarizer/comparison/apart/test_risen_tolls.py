"""A toll that rose, and the event without its toll, share a part."""

from __future__ import annotations

import pytest

from summarizer.comparison.apart.risen_tolls import of_risen_tolls
from summarizer.comparison.pairs.relations import PART, SAME, Judged
from summarizer.comparison.values.values import Value
from tests.summarizer.builders import set_of
from tests.summarizer.comparison.test_differences import compared

DAY = ("2031-05-06", "2031-05-06")
QUAKE = "ضرب زلزال عنيف محافظة كرمان شرقي إيران فجر الثلاثاء."
RISEN = "ارتفع عدد ضحايا الزلزال العنيف الذي ضرب محافظة كرمان شرقي إيران فجر الثلاثاء إلى 21 قتيلا."


@pytest.mark.parametrize("texts", [(QUAKE, RISEN), (RISEN, QUAKE)])
def test_a_toll_that_rose_and_the_event_alone_share_a_part(texts: tuple[str, str]) -> None:
    analysis = compared(*texts, published=DAY)
    assert [relation.kind for relation in analysis.relations.pairs.values()] == ["part"]
    assert analysis.claims == ()


def test_two_of_the_event_state_the_same() -> None:
    for texts in ((QUAKE, QUAKE.replace("ضرب", "وهز")), (RISEN, RISEN.replace("ارتفع", "وارتفع"))):
        analysis = compared(*texts, published=DAY)
        assert [relation.kind for relation in analysis.relations.pairs.values()] == ["same"]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        # What states the same, though barely, is made just too unlikely to.
        (Judged(SAME, 0.5), Judged(0.61, PART)),
        (Judged(0.9, 0.95), Judged(0.61, 0.95)),
        (Judged(SAME - 0.001, 0.5), Judged(SAME - 0.001, 0.5)),
    ],
)
def test_what_is_judged_the_same_is_so_no_more(told: Judged, found: Judged) -> None:
    dead = Value(candidate=1, article=1, kind="figure", about="dead", start=0, end=1)
    own = of_risen_tolls(set_of([QUAKE], [RISEN]), [[], [dead]], {(0, 1): told})[0, 1]
    assert own.same == pytest.approx(found.same, abs=1e-6)
    assert own.part == found.part
