"""Whatever the app shows goes through the layout: no Arabic letter reaches the terminal as it is stored."""

from __future__ import annotations

from tests.tui.app.running import answer, opened, settled, setup
from tests.tui.app.widgets.screen_text import letters
from tui.app.app import MujazApp
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
