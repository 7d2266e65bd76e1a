"""A list that lays out only what shows."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from textual.app import App, ComposeResult
from textual.content import Content
from textual.geometry import Region, Size
from textual.pilot import Pilot
from textual.strip import Strip

from tests.tui.app.running import until
from tests.tui.app.widgets.screen_text import rows as painted
from tests.tui.app.widgets.screen_text import whole_screen
from tui.app.widgets.pane_list import PaneList
from tui.app.widgets.row import Row, Rows
from tui.app.widgets.text_layout import TextLayout

COUNT = 2000


def text(n: int) -> str:
    return f"{n} " + "كلمة " * (n % 7)


class Lists(App[None]):
    """One list of many rows; every tenth is only to be read."""

    CSS = "PaneList { height: 12; width: 24; }"

    def __init__(self) -> None:
        super().__init__()
        self.made: list[int] = []
        self.messages: list[str] = []

    def compose(self) -> ComposeResult:
        yield PaneList()

    def rows(self, prefix: str = "") -> Rows:
        keys = ["" if n % 10 == 0 else f"{prefix}{n}" for n in range(COUNT)]

        def make(n: int) -> Row:
            self.made.append(n)
            return Row(keys[n], Content(text(n)))

        return Rows(keys, make)

    @property
    def list_(self) -> PaneList:
        return self.query_one(PaneList)

    def on_pane_list_highlighted(self, event: PaneList.Highlighted) -> None:
        self.messages.append(f"at {event.row}")

    def on_pane_list_chosen(self, event: PaneList.Chosen) -> None:
        self.messages.append(f"chosen {event.row}")


@asynccontextmanager
async def lists(*, measured: bool = True) -> AsyncIterator[tuple[Lists, Pilot[None]]]:
    app = Lists()
    async with app.run_test(size=(40, 20)) as pilot:
        app.list_.show(app.rows())
        app.list_.focus()
        await pilot.pause()
        if measured:
            await until(lambda: not app.list_._heights.unknown, lambda: pilot.pause(0.02))
        yield app, pilot


async def resized(app: Lists, pilot: Pilot[None], size: tuple[int, int]) -> None:
    """The list of another size, in columns and rows, with all of it measured."""
    app.list_.styles.width, app.list_.styles.height = size
    await until(
        lambda: app.list_.outer_size == Size(*size) and not app.list_._heights.unknown,
        lambda: pilot.pause(0.02),
    )
    await pilot.pause()


async def test_only_rows_in_view_are_made_at_first() -> None:
    app = Lists()
    async with app.run_test(size=(40, 20)):
        app.list_.show(app.rows())
        assert 0 < len(app.made) <= 13


async def test_the_rest_is_measured_while_nothing_is_asked() -> None:
    async with lists() as (app, _):
        assert app.list_.virtual_size.height == app.list_._heights.total
        assert not app.list_._heights.unknown


@pytest.mark.parametrize("measured", [False, True])
async def test_the_cursor_goes_over_rows_that_are_only_to_be_read(measured: bool) -> None:
    async with lists(measured=measured) as (app, pilot):
        assert app.list_.key == "1"
        await pilot.press("up")
        assert app.list_.key == str(COUNT - 1)
        shown = "\n".join(painted(app.list_))
        assert str(COUNT - 1) in shown
        await pilot.press("down", "down")
        assert app.list_.key == "2"
        await pilot.press("end", "home")
        assert app.list_.key == "1"
        assert any(row.endswith("ةملك 1") for row in painted(app.list_))


async def test_pages_are_as_long_as_the_pane() -> None:
    async with lists() as (app, pilot):
        await pilot.press("pagedown")
        place = app.list_._heights.top(int(app.list_.key or 0))
        assert abs(place - 12) <= 6
        await pilot.press("pageup")
        assert app.list_.key == "1"


async def test_what_is_chosen_and_at_the_top_stays_when_rows_change() -> None:
    async with lists() as (app, pilot):
        for _ in range(40):
            app.list_.action_cursor_down()
        await pilot.pause()
        key, top, shown = app.list_.key, app.list_.scroll_offset.y, painted(app.list_)
        app.list_.show(app.rows())
        await pilot.pause()
        assert (app.list_.key, app.list_.scroll_offset.y, painted(app.list_)) == (key, top, shown)
        app.list_.show(app.rows("other"))
        assert app.list_.key == "other1"


async def test_what_is_chosen_is_followed_into_another_order_if_it_was_seen() -> None:
    async with lists() as (app, pilot):
        rows = list(app.rows())
        app.list_.choose("2")
        app.list_.show([rows[1], *rows[7:500], rows[2], *rows[500:]])
        await pilot.pause()
        assert app.list_.key == "2"
        assert any(line.split()[-1:] == ["2"] for line in painted(app.list_))
        app.list_.scroll_to(y=0, animate=False, force=True)  # the reader looks elsewhere
        await pilot.pause()
        app.list_.show([rows[1], *rows[7:400], rows[2], *rows[400:]])
        await pilot.pause()
        assert app.list_.scroll_offset.y == 0


async def test_rows_in_other_styles_are_not_measured_again() -> None:
    async with lists() as (app, pilot):
        app.made.clear()
        app.list_.restyle(app.rows())
        await pilot.pause(0.05)
        assert 0 < len(app.made) <= 13
        assert not app.list_._heights.unknown


async def test_the_row_at_the_top_stays_there_while_rows_are_measured() -> None:
    async with lists(measured=False) as (app, pilot):
        app.list_.show(app.rows())
        app.list_.action_last()
        await pilot.pause()
        shown = painted(app.list_)
        await until(lambda: not app.list_._heights.unknown, lambda: pilot.pause(0.02))
        assert painted(app.list_) == shown


async def test_the_cursor_and_a_click_are_told() -> None:
    async with lists() as (app, pilot):
        app.messages.clear()
        await pilot.press("down", "enter")
        assert app.messages == ["at 2", "chosen 2"]
        await pilot.click(PaneList, offset=(2, 0))
        assert app.messages == ["at 2", "chosen 2"]
        line = app.list_._heights.top(4) - app.list_.scroll_offset.y
        await pilot.click(PaneList, offset=(2, line))
        assert app.messages[2:] == ["at 4", "chosen 4"] or app.messages[2:] == ["chosen 4", "at 4"]


async def test_a_list_without_rows_takes_every_key() -> None:
    app = Lists()
    async with app.run_test(size=(40, 20)) as pilot:
        app.list_.focus()
        await pilot.press("up", "down", "pageup", "pagedown", "home", "end", "enter")
        assert app.list_.key is None
        await pilot.resize_terminal(1, 1)
        await pilot.resize_terminal(30, 10)
        app.list_.show([Row("", Content("nothing"))])
        await pilot.press("up", "down", "end", "enter")
        assert app.list_.key is None
        assert app.messages == []


async def test_the_row_in_the_place_of_a_chosen_one_that_is_gone_is_chosen() -> None:
    async with lists() as (app, pilot):
        pane = app.list_
        row = Content("كلمة")
        pane.show([Row(key, row) for key in "abc"])
        pane.choose("b")
        pane.show([Row("a", row), Row("", row), Row("c", row)])
        assert pane.key == "c"
        pane.show([Row("a", row), Row("d", row), Row("", row)])
        assert pane.key == "d"
        pane.show([Row(key, row) for key in "efg"])
        assert pane.key == "e"
        pane.show([])
        assert pane.key is None
        await pilot.pause()
        assert app.messages == ["at 1"]


async def test_rows_shown_again_are_not_made_again() -> None:
    async with lists(measured=False) as (app, pilot):
        first, second = app.rows(), app.rows("other")
        app.list_.show(first)
        await pilot.pause()
        shown = painted(app.list_)
        app.list_.show(second)
        await pilot.pause()
        app.made.clear()
        app.list_.show(first)
        assert not app.made
        assert painted(app.list_) == shown


async def test_only_rows_that_look_otherwise_are_painted_again() -> None:
    async with lists() as (app, pilot):
        other = app.rows()

        def make(n: int) -> Row:
            return Row(other.keys[n], Content(text(n)).stylize("bold" if n == 2 else ""))

        asked: list[object] = []
        refresh = app.list_.refresh
        app.list_.refresh = lambda *regions, **how: asked.append(regions) or refresh(*regions, **how)  # type: ignore[method-assign,func-returns-value]
        app.list_.restyle(Rows(other.keys, make))
        assert len(asked) == 1
        await pilot.pause()
        assert any(row.endswith("2") for row in painted(app.list_))


async def test_a_scrollbar_is_left_alone_where_nothing_of_it_changed() -> None:
    async with lists() as (app, pilot):
        asked: list[object] = []
        bar = app.list_.vertical_scrollbar
        refresh = bar.refresh
        bar.refresh = lambda *regions, **how: asked.append(regions) or refresh(*regions, **how)  # type: ignore[method-assign,func-returns-value]
        app.screen.refresh(layout=True)
        await pilot.pause()
        assert not asked
        app.list_.show([Row(str(n), Content(text(n))) for n in range(30)])
        await pilot.pause()
        assert asked


async def test_a_row_is_as_high_by_its_text_as_it_is_painted() -> None:
    async with lists() as (app, pilot):
        texts = ["", "a", "كلمة " * 9, "word " * 9 + "\n" + "كلمة", "\n\n", "طويلة" * 9, "ab كلمة 12 " * 4]
        for width in (24, 3, 17):
            app.list_.styles.width = width
            app.list_.show(
                Rows(
                    [*map(str, range(len(texts)))],
                    lambda n: Row(str(n), Content(texts[n])),
                    texts.__getitem__,
                )
            )
            await pilot.pause()
            await until(lambda: not app.list_._heights.unknown, lambda: pilot.pause(0.02))
            heights = [app.list_._heights.height(n) for n in range(len(texts))]
            assert heights == [len(app.list_._painted(n)) for n in range(len(texts))]


async def test_what_is_painted_before_a_new_size_is_told_is_laid_out_for_it() -> None:
    narrow, wide = (24, 16), (33, 16)
    frames = {}
    for size in (narrow, wide):
        async with lists() as (app, pilot):
            await resized(app, pilot, size)
            frames[size] = whole_screen(app)
    async with lists() as (app, pilot):
        # Of the last four rows nothing was painted yet at the first width.
        for size in (wide, narrow, wide):
            await resized(app, pilot, size)
            assert whole_screen(app) == frames[size]


async def test_the_first_painting_of_a_new_width_is_of_that_width() -> None:
    async with lists() as (app, pilot):
        seen: list[list[str]] = []
        whole, paint = Region(0, 0, 33, 16), app.list_.render_lines

        def seeing(crop: Region) -> list[Strip]:
            lines = paint(crop)
            if crop == whole:
                seen.append([strip.text for strip in lines])
            return lines

        app.list_.render_lines = seeing  # type: ignore[method-assign]
        await resized(app, pilot, (33, 16))
        assert seen[0] == [strip.text for strip in paint(whole)]


async def test_rows_measured_before_a_new_width_is_told_are_measured_for_the_width_they_are_kept_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with lists() as (app, _):
        pane, layout = app.list_, TextLayout()
        shown = range(20)
        pane.show(app.rows())
        monkeypatch.setattr(PaneList, "_width", 12)
        pane._measure(shown[15:])
        monkeypatch.undo()
        pane._measure(shown)
        heights = [pane._heights.height(row) for row in shown]
        assert heights == [layout.height(text(row), pane._width) for row in shown]
        assert heights != [layout.height(text(row), 12) for row in shown]
