from __future__ import annotations

from textual.app import App, ComposeResult
from textual.content import Content
from textual.geometry import Offset
from textual.selection import Selection
from textual.style import Style

from tests.tui.app.widgets.screen_text import rows
from tui.app.widgets.bidi_static import BidiStatic
from tui.app.widgets.selection import LogicalSelection
from tui.app.widgets.text_layout import TextLayout
from tui.bidi import Direction, Mode


class Board(App[None]):
    CSS = "BidiStatic { width: 20; }"

    def __init__(self, *widgets: BidiStatic, mode: Mode = Mode.APP) -> None:
        super().__init__()
        self.text_layout = TextLayout(mode)
        self.widgets = widgets

    def get_default_screen(self) -> LogicalSelection:
        return LogicalSelection()

    def compose(self) -> ComposeResult:
        yield from self.widgets


async def test_each_paragraph_stands_by_its_own_direction() -> None:
    widget = BidiStatic("قال نعم\nsaid yes")
    async with Board(widget).run_test():
        assert rows(widget) == ["معن لاق".rjust(20), "said yes".ljust(20)]


async def test_a_direction_can_be_given() -> None:
    widget = BidiStatic("12 (ok)", direction=Direction.RTL)
    async with Board(widget).run_test():
        assert rows(widget) == ["(ok) 12".rjust(20)]


async def test_it_is_as_high_as_its_rows() -> None:
    widget = BidiStatic("واحد اثنان ثلاثة أربعة خمسة")
    async with Board(widget).run_test() as pilot:
        assert widget.size.height == 2
        widget.update("واحد")
        await pilot.pause()
        assert rows(widget) == ["دحاو".rjust(20)]


async def test_logical_modes_paint_logical_text() -> None:
    widget = BidiStatic("قال (نعم)")
    async with Board(widget, mode=Mode.OFF).run_test():
        assert rows(widget) == ["قال (نعم)".ljust(20)]


async def test_markup_in_a_text_is_text() -> None:
    widget = BidiStatic("[red]قال[/red]")
    async with Board(widget).run_test():
        assert "red" in rows(widget)[0]


async def test_styles_lie_on_logical_characters() -> None:
    widget = BidiStatic(Content("قال نعم").stylize(Style(bold=True), 4, 7))
    async with Board(widget).run_test():
        strip = widget.render_line(0)
        bold = [segment.text for segment in strip if segment.style and segment.style.bold]
        assert [len(text) for text in bold] == [3]
        assert strip.text.index(bold[0]) == 13


async def test_the_mouse_selects_logical_text() -> None:
    widget = BidiStatic("قال نعم")
    app = Board(widget)
    async with app.run_test() as pilot:
        await pilot.mouse_down(widget, offset=(19, 0))
        await pilot.hover(widget, offset=(17, 0))
        await pilot.mouse_up(widget, offset=(17, 0))
        assert app.screen.get_selected_text() == "قال"
        strip = widget.render_line(0)
        selected = [segment.text for segment in strip if segment.style and segment.style.bgcolor]
        assert len(selected) > 1
        app.screen.action_copy_text()
        assert app.clipboard == "قال"


async def test_a_lam_alef_is_copied_whole() -> None:
    widget = BidiStatic("لأن")
    async with Board(widget).run_test():
        text, _ = widget.get_selection(Selection(Offset(0, 0), Offset(1, 0)))
        assert text == "لأ"
