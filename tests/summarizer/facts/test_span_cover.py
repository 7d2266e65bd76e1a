"""A cover of spans says what a look at each span would."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarizer.facts.span_cover import SpanCover

SPAN = st.tuples(st.integers(0, 20), st.integers(1, 6)).map(lambda span: (span[0], span[0] + span[1]))


@given(st.lists(SPAN), SPAN)
def test_it_overlaps_where_one_does(spans: list[tuple[int, int]], asked: tuple[int, int]) -> None:
    cover = SpanCover(spans)
    start, end = asked
    assert cover.overlaps(start, end) == any(a < end and start < b for a, b in spans)
    assert cover.holds(start) == any(a <= start < b for a, b in spans)
