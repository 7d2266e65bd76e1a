"""Whatever the app shows goes through the layout: no Arabic letter reaches the terminal as it is stored."""

from __future__ import annotations

import pytest
from rich.console import RenderableType
from textual.screen import Screen

from tests.tui.app.running import SIZES, answer, opened, settled, setup
from tests.tui.app.widgets.screen_text import letters
from tui.app.actions.key_names import KEYS
from tui.app.app import MujazApp
from tui.app.widgets.bidi_view import BidiView
from tui.bidi.isolates import MARKERS
from tui.bidi.shaping import presentation_forms

RAW = frozenset(presentation_forms()[0]) | {*MARKERS}


def raw(app: MujazApp) -> list[str]:
    """The rows of the screen that hold letters without a form, or marks of isolates."""
    rows = [strip.text for strip in app.screen._compositor.render_strips()]
    return [row for row in rows if not RAW.isdisjoint(row)]


async def test_no_raw_letter_is_seen_anywhere() -> None:
    async with opened((110, 30), setup(lang="ar"), toasts=True) as (app, pilot):
        for keys in (
            ("j", "w", "escape"),
            ("question_mark", "escape"),
            (":", "escape"),
            ("J", "escape"),
            ("f", "escape"),
            ("o", "escape"),
            ("m", "escape"),
            ("a", "escape"),
            ("e", "escape"),
            ("tab", "tab", "j", "d", "escape"),
            ("B", "j", "d", "escape", "B"),
            ("v", "v", "v", "v", "v"),
            ("x", "u"),
        ):
            for key in keys:
                await pilot.press(key)
                await (settled(app, pilot) if key in "wxu" else pilot.pause())
                assert not raw(app), key
        app.notify("«لا شيء» كلمات كثيرة حتى تطول السطور فلا تسع سطرا واحدا من نافذة صغيرة", title="عنوان")
        await pilot.pause(0.1)
        assert not raw(app)
        await pilot.press("slash")
        await answer(app, pilot, "كلمةليستهنا")
        await settled(app, pilot)
        assert not raw(app)


async def test_a_toast_is_wrapped_between_words_and_never_lies_on_the_status_line() -> None:
    async with opened((80, 24), setup(lang="ar"), toasts=True) as (app, pilot):
        before = [strip.text for strip in app.screen._compositor.render_strips()][-2:]
        app.notify("اخترمعطى " * 12)
        await pilot.pause(0.1)
        rows = [strip.text for strip in app.screen._compositor.render_strips()]
        assert rows[-2:] == before
        assert letters(" ".join(rows)).count("اخترمعطى"[::-1]) == 12


async def test_a_dialogs_title_is_cut_for_the_width_of_its_frame() -> None:
    async with opened((120, 30), setup(lang="en")) as (app, pilot):
        await pilot.press("e")
        await pilot.resize_terminal(30, 24)
        await settled(app, pilot)
        title = str(app.screen.query_one(".dialog").border_title)
        assert title.endswith("…")
        assert len(title) < 30


@pytest.mark.parametrize("keys", ["?", "V", "e", "w", "B d", "ctrl+t", "slash"])
@pytest.mark.parametrize("size", SIZES)
async def test_a_dialog_is_never_painted_without_its_title(
    keys: str, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[str] = []
    display = MujazApp._display

    def keep(app: MujazApp, screen: Screen[object], renderable: RenderableType | None) -> None:
        painted.extend(str(frame.border_title) for frame in screen.query(".dialog") if frame.outer_size)
        display(app, screen, renderable)

    async with opened(size) as (app, pilot):
        monkeypatch.setattr(MujazApp, "_display", keep)
        await pilot.press(*keys.split())
        await settled(app, pilot)
        assert len(app.screen_stack) > 1
        assert painted
        assert set(painted) == {str(app.screen.query_one(".dialog").border_title)}


@pytest.mark.parametrize(("before", "after"), [((120, 40), (60, 20)), ((60, 20), (120, 40))])
async def test_a_dialogs_title_is_cut_anew_for_another_size(
    before: tuple[int, int], after: tuple[int, int]
) -> None:
    titles = []
    for size in (before, after):
        async with opened(size) as (app, pilot):
            await pilot.press("e")
            await pilot.resize_terminal(*after)
            await pilot.pause()
            titles.append(str(app.screen.query_one(".dialog").border_title))
    assert titles[0] == titles[1]


async def test_the_answer_to_a_key_takes_the_place_of_the_one_before_but_no_warnings() -> None:
    async with opened((80, 24), toasts=True) as (app, pilot):
        app.notify("the disk is full", severity="warning")
        await pilot.press("x")
        await settled(app, pilot)
        await pilot.press("u")
        await settled(app, pilot)
        assert [note.message for note in app._notifications] == ["the disk is full", app.words["unsteered"]]


@pytest.mark.parametrize("lang", ["ar", "en", "fr"])
async def test_what_a_key_does_stands_behind_it_row_by_row(lang: str) -> None:
    async with opened((80, 24), setup(lang=lang)) as (app, pilot):
        await pilot.press("?")
        await pilot.pause()
        view = app.screen.query_one(BidiView)
        rows = [view._document.row(y)[1] for y in range(view._document.height)]
        keys = {n for n, line in enumerate(view._document.paragraphs) if line.text[:1] in MARKERS}
        broken = [row for y, row in enumerate(rows) if row.start and view._document.row(y)[0] in keys]
        assert broken
        for row in broken:
            assert (row.trailing if lang == "ar" else row.indent) == KEYS
