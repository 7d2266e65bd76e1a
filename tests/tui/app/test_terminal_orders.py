"""The app where the terminal orders Arabic by itself, each row as one from left to right."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.tui.app.running import opened, settled, setup
from tests.tui.app.widgets.screen_text import whole_screen
from tui.app.widgets.text_layout import TextLayout
from tui.bidi import Mode


async def test_where_the_terminal_orders_keys_and_counts_are_parted_by_a_letter() -> None:
    given = replace(setup(lang="ar"), layout=TextLayout(mode=Mode.TERMINAL))
    async with opened((100, 30), given) as (app, _):
        screen = whole_screen(app)
        assert "ǀ + أطول ǀ" in screen[-1]
        assert "ǀ mujaz ǀ ٧ جمل" in "".join(screen[:3])


@pytest.mark.parametrize("keys", ["V", "question_mark", "slash", "B d"])
async def test_where_the_terminal_orders_nothing_stands_beside_a_dialog_or_a_toast(keys: str) -> None:
    given = replace(setup(lang="ar"), layout=TextLayout(mode=Mode.TERMINAL))
    async with opened((100, 30), given, toasts=True) as (app, pilot):
        app.notify("خبر", timeout=60)
        await pilot.press(*keys.split())
        await settled(app, pilot)
        for shown in (*app.screen.query(".dialog"), *app.screen.query("Toast")):
            assert (shown.region.x, shown.region.width) == (0, 100), shown


async def test_where_the_terminal_orders_the_columns_of_the_board_stay_under_their_names() -> None:
    given = replace(setup(lang="ar"), layout=TextLayout(mode=Mode.TERMINAL))
    async with opened((100, 30), given) as (app, pilot):
        await pilot.press("B")
        await settled(app, pilot)
        board = app.main_screen.query_one("#board")
        top = board.content_region.y
        names, *claims = whole_screen(app)[top : top + 4]
        places = [names.index(f"ǀ{n}") + 1 for n in range(1, 8)]
        assert places == sorted(places)
        for claim in claims:
            # Between two letters from left to right marks stay as they are.
            start, end = (claim.index("ǀ"), claim.rindex("ǀ"))
            assert start < places[0] < places[-1] < end
            assert set(claim[start + 1 : end]) <= set(" ›●◐=≠↻·")
        assert " ǀ ≠" in str(board.border_subtitle)
        pair = app.main_screen.query(".wordings").first()
        one, other = pair.children
        assert one.region.bottom <= other.region.y
