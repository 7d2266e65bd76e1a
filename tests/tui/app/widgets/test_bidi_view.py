from __future__ import annotations

import random

import pytest
from textual.app import App, ComposeResult
from textual.content import Span
from textual.style import Style

from tests.tui.app.widgets.screen_text import rows
from tui.app.widgets.bidi_view import BidiView
from tui.app.widgets.selection import LogicalSelection

TEXT = "\n".join(f"السطر رقم {number} من النص الطويل" for number in range(200)) + "\nplain text\n\nنهاية"


class Reader(App[None]):
    def __init__(self, text: str = TEXT) -> None:
        super().__init__()
        self.view = BidiView(text)
        self.pressed: list[int] = []

    def get_default_screen(self) -> LogicalSelection:
        return LogicalSelection()

    def compose(self) -> ComposeResult:
        yield self.view

    def on_bidi_view_pressed(self, event: BidiView.Pressed) -> None:
        self.pressed.append(event.offset)


def painted(app: Reader, y: int) -> str:
    return rows(app.view)[y].strip()


async def test_rows_stand_by_their_paragraphs_direction() -> None:
    app = Reader()
    async with app.run_test(size=(40, 12)) as pilot:
        assert rows(app.view)[0].endswith("رطسلا")
        assert len(rows(app.view)[0]) == 38
        app.view.scroll_end(animate=False)
        await pilot.pause()
        assert painted(app, 9) == "plain text"
        assert rows(app.view)[9].startswith("plain")
        assert painted(app, 10) == ""
        assert painted(app, 11) == "ةياهن"


async def test_only_rows_that_show_are_laid_out() -> None:
    app = Reader()
    async with app.run_test(size=(40, 12)) as pilot:
        await pilot.pause()
        assert 0 < len(app.view._strips) < 30


async def test_paging_moves_by_rows() -> None:
    app = Reader()
    async with app.run_test(size=(40, 12)) as pilot:
        await pilot.pause()
        app.view.focus()
        await pilot.press("pagedown")
        await pilot.wait_for_animation()
        assert "12 مقر" in painted(app, 0)


async def test_an_offset_is_brought_into_view_and_found_again() -> None:
    app = Reader()
    async with app.run_test(size=(40, 12)) as pilot:
        offset = TEXT.index("رقم 150")
        app.view.scroll_to_offset(offset)
        await pilot.pause()
        y = 150 - app.view.scroll_offset.y
        assert 0 <= y < 12
        right = app.view.scrollable_content_region.width - 1
        assert app.view.offset_at(right, y) == TEXT.index("السطر رقم 150")
        assert app.view.offset_at(right - 6, y) == offset


async def test_a_stretch_is_brought_into_view_whole_where_it_fits() -> None:
    app = Reader()
    async with app.run_test(size=(40, 12)) as pilot:
        begin, end = TEXT.index("السطر رقم 150"), TEXT.index("السطر رقم 160")
        app.view.scroll_to(y=145, animate=False)
        await pilot.pause()
        app.view.scroll_to_offset(begin, end)
        await pilot.pause()
        assert app.view.scroll_offset.y <= 150
        assert app.view.scroll_offset.y + app.view.scrollable_content_region.height > 159
        app.view.scroll_to_offset(begin, TEXT.index("السطر رقم 190"))
        await pilot.pause()
        assert app.view.scroll_offset.y == 150  # what is longer than the view begins at its top


async def test_styles_are_given_in_offsets_of_the_text() -> None:
    app = Reader()
    async with app.run_test(size=(40, 12)):
        start = TEXT.index("رقم 3")
        app.view.style_spans("hits", [Span(start, start + 5, Style(bold=True))])
        strip = app.view.render_line(3)
        bold = "".join(segment.text for segment in strip if segment.style and segment.style.bold)
        assert len(bold) == 5
        assert bold[0] == "3"
        assert not any(segment.style and segment.style.bold for segment in app.view.render_line(2))
        app.view.style_spans("hits", [])
        assert not any(segment.style and segment.style.bold for segment in app.view.render_line(3))


async def test_a_style_may_reach_over_paragraphs() -> None:
    app = Reader()
    async with app.run_test(size=(40, 12)):
        start = TEXT.index("النص")
        app.view.style_spans("hits", [Span(start, TEXT.index("\n") + 4, "bold")])
        strips = [app.view.render_line(y) for y in (0, 1, 2)]
        counts = [sum(len(s.text) for s in strip if s.style and s.style.bold) for strip in strips]
        assert counts == [len("النص الطويل"), 3, 0]


async def test_a_click_says_which_character() -> None:
    app = Reader()
    async with app.run_test(size=(40, 12)) as pilot:
        await pilot.click(app.view, offset=(37, 2))
        assert app.pressed == [TEXT.index("السطر رقم 2")]


async def test_the_mouse_selects_over_paragraphs() -> None:
    app = Reader()
    async with app.run_test(size=(40, 12)) as pilot:
        await pilot.mouse_down(app.view, offset=(31, 1))
        await pilot.hover(app.view, offset=(33, 2))
        await pilot.mouse_up(app.view, offset=(33, 2))
        first = TEXT.split("\n")[1]
        assert app.screen.get_selected_text() == first[6:] + "\nالسطر"
        app.screen.action_copy_text()
        assert app.clipboard == first[6:] + "\nالسطر"


async def test_a_new_width_keeps_what_stood_at_the_top() -> None:
    app = Reader()
    async with app.run_test(size=(60, 12)) as pilot:
        app.view.scroll_to(y=90, animate=False, force=True)
        await pilot.pause()
        await pilot.resize_terminal(20, 12)
        await pilot.pause()
        place = app.view.logical_offset_at(18, 0)
        assert (place.y, place.x) == (90, 0)
        assert app.view.virtual_size.height > 300


async def test_another_text_begins_at_its_beginning() -> None:
    app = Reader()
    async with app.run_test(size=(40, 12)) as pilot:
        app.view.scroll_end(animate=False)
        app.view.load("نص آخر")
        await pilot.pause()
        assert painted(app, 0) == "رخآ صن"
        assert app.view.scroll_offset.y == 0
        assert app.view.text == "نص آخر"


async def test_no_number_of_resizes_moves_the_place() -> None:
    app = Reader("كلمة أخرى من نص طويل جدا " * 200)
    async with app.run_test(size=(60, 12)) as pilot:
        app.view.scroll_to_offset(1234, top=True)
        await pilot.pause()
        place = app.view.scroll_offset
        for width in (33, 20, 41, 2, 60):
            await pilot.resize_terminal(width, 12)
            await pilot.pause()
            assert app.view.top == 1234
            first, last = app.view.seen
            assert first <= 1234 < last
        assert app.view.scroll_offset == place
        await pilot.press("down")
        await pilot.pause()
        assert app.view.top == app.view.seen[0] > 1234


class Fitting(Reader):
    CSS = "BidiView { height: auto; max-height: 100%; }"


async def test_a_view_as_high_as_its_text_shows_every_word_beside_its_scrollbar() -> None:
    words = [f"word{n}" for n in range(300)]
    app = Fitting(" ".join(words))
    async with app.run_test(size=(30, 10)) as pilot:
        for _ in range(3):
            app.refresh(layout=True)
            await pilot.pause()
        seen = []
        for top in range(0, app.view.virtual_size.height, 10):
            app.view.scroll_to(y=top, animate=False, force=True)
            await pilot.pause()
            seen += rows(app.view)
        assert set(words) <= set(" ".join(seen).split())


async def test_a_text_that_fits_takes_as_many_rows_as_it_is_painted_on() -> None:
    app = Fitting("one two three four five six seven eight nine ten")
    async with app.run_test(size=(12, 10)) as pilot:
        await pilot.pause()
        assert " ".join(rows(app.view)).split()[-1] == "ten"


async def test_what_was_brought_to_the_top_is_there_again_once_a_higher_view_is_as_low_as_before() -> None:
    app = Reader()
    async with app.run_test(size=(40, 12)) as pilot:
        offset = TEXT.index("السطر رقم 185")
        app.view.scroll_to_offset(offset, top=True)
        await pilot.pause()
        assert app.view.scroll_offset.y == 185
        await pilot.resize_terminal(40, 40)
        await pilot.pause()
        assert app.view.scroll_offset.y < 185  # no text is left to fill the view with
        await pilot.resize_terminal(40, 12)
        await pilot.pause()
        assert (app.view.scroll_offset.y, app.view.top) == (185, offset)


@pytest.mark.parametrize("seed", range(3))
async def test_from_a_long_text_to_a_short_one_and_back_leads_to_the_same_row(seed: int) -> None:
    chance = random.Random(seed)
    texts = [TEXT, "نص قصير", "كلمة من نص طويل " * 400, "\n".join(["سطر"] * 14)]
    places: dict[tuple[int, int, int], int] = {}
    width, height = 40, 12
    app = Reader()
    async with app.run_test(size=(width, height)) as pilot:
        for _ in range(60):
            number, offset = chance.randrange(len(texts)), chance.randrange(0, 3000)
            if chance.random() < 0.2:
                width, height = chance.randrange(20, 70), chance.randrange(5, 40)
                await pilot.resize_terminal(width, height)
            offset = min(offset, len(texts[number]) - 1) // 200 * 200
            app.view.load(texts[number])
            app.view.scroll_to_offset(offset, top=True)
            await pilot.pause()
            assert app.view.top == offset
            assert app.view.left is None
            first, last = app.view.seen
            assert first <= offset < last
            row = app.view.scroll_offset.y
            assert places.setdefault((number, offset, width * 100 + height), row) == row


async def test_only_what_the_reader_scrolled_to_was_left_by_them() -> None:
    app = Reader()
    async with app.run_test(size=(40, 12)) as pilot:
        await pilot.pause()
        assert app.view.left is None
        app.view.scroll_to_offset(TEXT.index("رقم 150"))
        await pilot.pause()
        assert app.view.left is None
        app.view.focus()
        await pilot.press("down")
        await pilot.pause()
        assert app.view.left == app.view.seen[0] > 0
        await pilot.resize_terminal(30, 20)
        await pilot.pause()
        assert app.view.left == app.view.top
        app.view.load("نص آخر")
        await pilot.pause()
        assert app.view.left is None


async def test_a_stretch_that_is_brought_into_view_has_a_row_beside_it() -> None:
    app = Reader()
    async with app.run_test(size=(40, 12)) as pilot:
        app.view.scroll_to(y=150, animate=False, force=True)
        await pilot.pause()
        begin = TEXT.index("السطر رقم 150")
        app.view.scroll_to_offset(begin, begin + 5)  # it is the first row that is seen
        await pilot.pause()
        assert app.view.scroll_offset.y < 150
        shown = app.view.scroll_offset.y
        app.view.scroll_to_offset(begin, begin + 5)
        await pilot.pause()
        assert app.view.scroll_offset.y == shown
