from __future__ import annotations

from textual.app import App, ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tests.tui.app.widgets.screen_text import whole_screen
from tui.app.widgets.bidi_content import BidiContent
from tui.app.widgets.border_title import set_border_title, set_fitting_title
from tui.app.widgets.text_layout import TextLayout
from tui.bidi import Direction

LAYOUT = TextLayout()


class Room(App[None]):
    CSS = """
    #pane { border: round white; width: 30; height: 3; }
    OptionList { height: 4; width: 30; border: none; padding: 0; }
    """
    TOOLTIP_DELAY = 0.01

    def compose(self) -> ComposeResult:
        yield Vertical(id="pane")
        yield OptionList(
            Option(BidiContent.of("خيار أول", LAYOUT)),
            Option(BidiContent.of("واحد اثنان ثلاثة أربعة خمسة ستة سبعة", LAYOUT)),
        )
        yield Static(id="tipped")


async def test_a_border_title_stands_where_reading_starts() -> None:
    app = Room()
    async with app.run_test(size=(40, 20)) as pilot:
        pane = app.query_one("#pane")
        set_border_title(pane, Content("النص [1]").stylize("bold", 0, 4))
        set_border_title(pane, "plain [b]", subtitle=True)
        await pilot.pause()
        screen = whole_screen(app)
        assert "[1] صنلا ─╮" in screen[0]
        assert "╰─ plain [b] ─" in screen[2]
        set_border_title(pane, "كلمة " * 20)
        await pilot.pause()
        assert "─ …" in whole_screen(app)[0]
        assert "ةملك ─╮" in whole_screen(app)[0]


async def test_lists_show_it_right() -> None:
    app = Room()
    async with app.run_test(size=(40, 20)) as pilot:
        await pilot.pause()
        screen = whole_screen(app)
        assert screen[3].rstrip().endswith("لوأ رايخ")
        assert "دحاو" in screen[4]
        assert screen[5].rstrip().endswith("ةعبس")


async def test_a_tooltip_shows_it_right() -> None:
    app = Room()
    async with app.run_test(size=(40, 20), tooltips=True) as pilot:
        tipped = app.query_one("#tipped")
        tipped.tooltip = BidiContent.of("شرح (قصير)", LAYOUT)
        tipped.styles.height = 1
        await pilot.pause()
        await pilot.hover("#tipped")
        await pilot.pause(0.2)
        assert any("(ريصق) حرش" in row for row in whole_screen(app))


async def test_lines_behind_the_first_run_by_their_own_words_at_its_side() -> None:
    class Rows(App[None]):
        CSS = "OptionList { width: 30; border: none; padding: 0; }"

        def compose(self) -> ComposeResult:
            yield OptionList(
                Option(BidiContent.of("1  عنوان\n472 words", LAYOUT, Direction.RTL, own=True)),
                Option(BidiContent.of("2  title\n472 كلمة", LAYOUT, Direction.LTR, own=True)),
            )

    app = Rows()
    async with app.run_test(size=(30, 6)) as pilot:
        await pilot.pause()
        screen = [row.rstrip() for row in whole_screen(app)]
        assert screen[0].endswith("ناونع  1")
        assert screen[1] == screen[1].strip().rjust(len(screen[0]))
        assert screen[1].endswith("472 words")
        assert screen[2:4] == ["2  title", "ةملك 472"]


async def test_the_longest_title_that_fits_is_taken_and_the_shortest_cut() -> None:
    app = Room()
    async with app.run_test(size=(40, 20)) as pilot:
        pane = app.query_one("#pane")
        titles = ["Brief · 3 · an outlet with a long name", "Brief · article 3", "Brief"]
        for room, shown in ((60, 0), (30, 1), (12, 2)):
            pane.styles.width = room
            await pilot.resize_terminal(room + 10, 20)
            await pilot.pause()
            set_fitting_title(pane, titles)
            assert str(pane.border_title) == titles[shown]
        set_fitting_title(pane, ["longer than the frame", "too long for it"])
        assert str(pane.border_title).endswith("…")
