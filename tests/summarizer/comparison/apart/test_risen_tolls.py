"""A toll that rose, and the event without its toll, share a part."""

from __future__ import annotations

from tests.summarizer.comparison.test_differences import compared

DAY = ("2031-05-06", "2031-05-06")
QUAKE = "ضرب زلزال عنيف محافظة كرمان شرقي إيران فجر الثلاثاء."
RISEN = "ارتفع عدد ضحايا الزلزال العنيف الذي ضرب محافظة كرمان شرقي إيران فجر الثلاثاء إلى 21 قتيلا."


def test_a_toll_that_rose_and_the_event_alone_share_a_part() -> None:
    analysis = compared(QUAKE, RISEN, published=DAY)
    assert [relation.kind for relation in analysis.relations.pairs.values()] == ["part"]
    assert analysis.claims == ()


def test_two_of_the_event_state_the_same() -> None:
    for texts in ((QUAKE, QUAKE.replace("ضرب", "وهز")), (RISEN, RISEN.replace("ارتفع", "وارتفع"))):
        analysis = compared(*texts, published=DAY)
        assert [relation.kind for relation in analysis.relations.pairs.values()] == ["same"]
