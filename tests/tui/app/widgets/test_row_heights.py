"""Which row stands on which line."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui.app.widgets.row_heights import RowHeights


@given(
    st.lists(st.integers(1, 5), min_size=1, max_size=30),
    st.integers(1, 4),
    st.randoms(use_true_random=False),
)
def test_measured_in_any_order_they_come_to_the_same(heights: list[int], guess: int, rng: object) -> None:
    rows = RowHeights(len(heights), guess)
    assert rows.total == guess * len(heights)
    order = list(range(len(heights)))
    rng.shuffle(order)  # type: ignore[attr-defined]
    for known, row in enumerate(order):
        assert len(rows.unknown) == len(heights) - known
        rows.learn(row, heights[row])
        assert rows.is_known(row)
    lines = [(row, line) for row, height in enumerate(heights) for line in range(height)]
    assert [rows.row_at(n) for n in range(rows.total)] == lines
    assert [rows.top(row) for row in range(rows.count)] == [lines.index((row, 0)) for row in order_of(rows)]


def order_of(rows: RowHeights) -> range:
    return range(rows.count)
