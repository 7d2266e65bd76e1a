"""How wide the parts of the agreement board are."""

from __future__ import annotations

import pytest

from tui.app.widgets.board_layout import measure


@pytest.mark.parametrize("room", [40, 80, 120, 200])
@pytest.mark.parametrize("number", [7, 64, 143, 1200])
def test_a_column_holds_its_number_whole(room: int, number: int) -> None:
    columns = [(str(number + n), f"{number + n} an outlet of some length") for n in range(4)]
    widths = measure(columns, room, 12, 0)
    assert widths.cell > len(str(number))
    # Full names stand where they are given their room, and not where a long number made the cells wider.
    assert widths.full is (widths.cell == 14)
    assert widths.claim + widths.count * widths.cell + widths.end <= max(room, widths.cell + 2)
