"""The lines over and under the panes."""

from __future__ import annotations

import pytest

from tests.tui.app.running import opened, setup
from tests.tui.app.widgets.screen_text import whole_screen
from tui.app.widgets.bidi_footer import BidiFooter


@pytest.mark.parametrize("lang", ["en", "fr"])
async def test_the_title_runs_from_the_right_and_the_counts_as_the_labels_do(lang: str) -> None:
    async with opened((80, 24), setup(lang=lang)) as (app, _):
        head = whole_screen(app)[0]
        assert app.state.brief is not None
        first_word = app.state.brief.title.split()[0]
        title, counts = head.index(first_word[::-1]), head.index("7 articles · ")
        assert title < counts
        assert head.rstrip().endswith({"en": "mujaz · 7 sentences", "fr": "mujaz · 7 phrases"}[lang])


async def test_with_arabic_labels_the_title_stands_at_the_right() -> None:
    async with opened((80, 24), setup(lang="ar")) as (app, _):
        head = whole_screen(app)[0]
        assert app.state.brief is not None
        first_word = app.state.brief.title.split()[0]
        assert head.index("mujaz") < head.index("لوصأ") < head.index(first_word[::-1])


@pytest.mark.parametrize("lang", ["ar", "fr", "en"])
async def test_the_footer_shows_what_fits_and_help_in_any_case(lang: str) -> None:
    async with opened((80, 24), setup(lang=lang)) as (app, pilot):

        def shown() -> tuple[list[str], int]:
            hints = list(app.main_screen.query_one(BidiFooter).children)
            return [hint.key_display for hint in hints], sum(h.region.width for h in hints)  # type: ignore[attr-defined]

        keys, width = shown()
        assert "?" in keys
        assert {"n", "/", "v"} <= set(keys)
        assert 40 < width <= 80
        assert keys[0 if lang == "ar" else -1] in {"?", "q"}
        await pilot.resize_terminal(30, 24)
        await pilot.pause()
        await pilot.pause()
        fewer, width = shown()
        assert "?" in fewer
        assert set(fewer) < set(keys)
        assert width <= 30
