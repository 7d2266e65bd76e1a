"""What somebody says of an event is not the event."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import build_document
from summarizer.comparison.apart.reactions import reactions_apart
from summarizer.comparison.pairs.relations import Judged
from tests.summarizer.builders import article_of

MOVED = "وقع الحارس سامي الجبلي عقدا مع نادي الواحة لموسمين."


def apart(one: str, other: str, same: float = 0.9) -> bool:
    document = build_document([article_of(one, id="a"), article_of(other, id="b")])
    return bool(reactions_apart(document, {(0, 1): Judged(same, same)}, 0.5))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("هنأ رئيس نادي الميناء الحارس سامي الجبلي على عقده مع نادي الواحة.", MOVED, True),
        (MOVED, "واعتبر المدرب أن عقد سامي الجبلي مع نادي الواحة خطوة موفقة.", True),
        ("انتقد المدرب عقد الحارس.", "أعلن نادي الواحة عقد الحارس.", True),
        ("كان مركز الرصد قد حذر من عقد سامي الجبلي مع نادي الواحة.", MOVED, True),
        ("دافع المدرب عن عقد سامي الجبلي مع نادي الواحة.", MOVED, True),
        # Both answer, or one says the same in words of saying.
        ("انتقد المدرب عقد الحارس.", "وندد المدرب بعقد الحارس.", False),
        ("أعرب المدرب عن قلقه على الحارس.", "قال المدرب إنه قلق على الحارس.", False),
        (MOVED, "وقع سامي الجبلي عقدا مع نادي الواحة.", False),
        # The verb is none of the sentence's own.
        ("وقع الحارس سامي الجبلي عقدا رحب به المدرب.", MOVED, False),
    ],
)
def test_an_answer_is_no_statement_of_what_it_answers(one: str, other: str, expected: bool) -> None:
    assert apart(one, other) is expected


def test_pairs_that_are_hardly_alike_are_not_looked_at() -> None:
    assert not apart("هنأ رئيس النادي الحارس على عقده.", MOVED, same=0.4)


@given(st.sampled_from(("هنأ", "قال", "وقع", "رحب")), st.sampled_from(("هنأ", "قال", "وقع", "رحب")))
def test_two_sentences_are_judged_the_same_both_ways(one: str, other: str) -> None:
    said, told = f"{one} المدرب الحارس في الواحة.", f"{other} المدرب الحارس في الميناء."
    assert apart(said, told) == apart(told, said)
