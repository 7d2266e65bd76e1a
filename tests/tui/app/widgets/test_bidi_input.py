from __future__ import annotations

import pytest
from textual.app import App, ComposeResult
from textual.widgets.input import Selection

from tests.tui.app.widgets.screen_text import rows
from tui.app.widgets.bidi_input import BidiInput
from tui.app.widgets.text_layout import TextLayout
from tui.bidi import Mode


class Form(App[None]):
    def __init__(self, value: str = "", placeholder: str = "") -> None:
        super().__init__()
        self.value = value
        self.placeholder = placeholder

    @property
    def input(self) -> BidiInput:
        return self.query_one(BidiInput)

    def compose(self) -> ComposeResult:
        field = BidiInput(self.value, placeholder=self.placeholder, select_on_focus=False)
        field.cursor_blink = False
        yield field


def cursor_column(field: BidiInput) -> int:
    style = field.get_component_rich_style("input--cursor")
    column = 0
    for segment in field.render_line(0):
        if (
            segment.style is not None
            and segment.style.bgcolor == style.bgcolor
            and segment.style.reverse == style.reverse
        ):
            return column
        column += segment.cell_length
    raise AssertionError("no cursor is shown")


async def test_typed_text_is_logical_and_painted_in_visual_order() -> None:
    app = Form()
    async with app.run_test(size=(20, 5)) as pilot:
        await pilot.press(*"قال 12")
        assert app.input.value == "قال 12"
        row = rows(app.input)[0]
        assert row.rstrip().endswith("12 لاق")
        assert len(row) == app.input.content_size.width


async def test_the_cursor_stands_behind_the_last_letter() -> None:
    app = Form("قال")
    async with app.run_test(size=(20, 5)) as pilot:
        width = app.input.content_size.width
        await pilot.pause()
        assert cursor_column(app.input) == width - 4
        await pilot.press("home")
        assert cursor_column(app.input) == width - 1


async def test_arrow_keys_move_the_way_they_point() -> None:
    app = Form("قال")
    async with app.run_test(size=(20, 5)) as pilot:
        await pilot.press("home", "left")
        assert app.input.cursor_position == 1
        await pilot.press("left", "right", "right")
        assert app.input.cursor_position == 0
        await pilot.press("shift+left", "shift+left")
        assert app.input.selected_text == "قا"
        app.input.value = "abc"
        await pilot.press("home", "right")
        assert app.input.cursor_position == 1


async def test_words_are_passed_the_way_the_keys_point() -> None:
    app = Form("قال نعم")
    async with app.run_test(size=(20, 5)) as pilot:
        await pilot.press("home", "ctrl+left")
        assert app.input.cursor_position == 4
        await pilot.press("ctrl+right")
        assert app.input.cursor_position == 0


async def test_the_cursor_steps_over_clusters_and_deleting_takes_a_mark() -> None:
    app = Form("مَلا")
    async with app.run_test(size=(20, 5)) as pilot:
        await pilot.press("home", "left")
        assert app.input.cursor_position == 2
        await pilot.press("left")
        assert app.input.cursor_position == 4
        await pilot.press("right", "backspace")
        assert app.input.value == "ملا"


async def test_a_click_puts_the_cursor_under_the_pointer() -> None:
    app = Form("قال نعم")
    async with app.run_test(size=(20, 5)) as pilot:
        region = app.input.content_region
        x = region.right - 1 - 4
        await pilot.click(offset=(x, region.y))
        assert app.input.cursor_position == 4
        assert cursor_column(app.input) == x - region.x


async def test_a_long_value_scrolls_with_the_cursor() -> None:
    app = Form("كلمة " * 20)
    async with app.run_test(size=(20, 5)) as pilot:
        await pilot.pause()
        width = app.input.content_size.width
        assert 0 <= cursor_column(app.input) < width
        await pilot.press("home")
        await pilot.pause()
        assert rows(app.input)[0].endswith("ةملك")
        assert cursor_column(app.input) == width - 1
        await pilot.press("end")
        await pilot.pause()
        assert 0 <= cursor_column(app.input) < width


async def test_the_placeholder_gives_the_direction_of_an_empty_input() -> None:
    app = Form(placeholder="بحث")
    async with app.run_test(size=(20, 5)) as pilot:
        await pilot.pause()
        assert rows(app.input)[0].endswith("ثحب")
        assert cursor_column(app.input) == app.input.content_size.width - 1
        await pilot.press("1", "2")
        assert rows(app.input)[0].rstrip().endswith("12")
        assert app.input._cursor_offset == app.input.content_size.width - 3


@pytest.mark.parametrize("password", [True, False])
async def test_selected_text_is_marked(password: bool) -> None:
    app = Form("قال نعم")
    async with app.run_test(size=(20, 5)) as pilot:
        app.input.password = password
        app.input.selection = Selection(0, 3)
        await pilot.pause()
        style = app.input.get_component_rich_style("input--selection")
        marked = [s for s in app.input.render_line(0) if s.style and s.style.bgcolor == style.bgcolor]
        assert sum(segment.cell_length for segment in marked) == 3


@pytest.mark.parametrize("mode", Mode)
async def test_every_mode_shows_the_cursor_behind_what_is_typed(mode: Mode) -> None:
    class Laid(Form):
        text_layout = TextLayout(mode)

    app = Laid()
    async with app.run_test(size=(20, 5)) as pilot:
        await pilot.press(*"قال")
        await pilot.pause()
        width = app.input.content_size.width
        assert cursor_column(app.input) == (width - 4 if mode.visual else 3)
