"""The screen for screen readers, and the facts of the text in the colours of their kinds."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from textual.geometry import Offset

from briefs import LABELS
from tests.tui.app.running import answer, line, opened, settled, setup
from tests.tui.app.widgets.screen_text import whole_screen
from tui.app.presenters.kinds import kind_legend, kind_spans
from tui.app.screens.dialogs import PickScreen
from tui.app.widgets.text_layout import TextLayout
from tui.bidi import Mode

FRAMES = set("╭╮╰╯│─▕▏▔▁▊▎")


def frames(rows: list[str]) -> set[str]:
    return FRAMES & set("".join(rows))


async def test_a_key_takes_frames_off_and_puts_text_into_logical_order_and_back() -> None:
    async with opened((120, 30)) as (app, pilot):
        usual = whole_screen(app)
        assert frames(usual)
        await pilot.press("2", "L")
        await pilot.pause()
        screen = whole_screen(app)
        assert not frames(screen)
        assert app.state.note is not None
        assert app.state.note.summary[0].text[:30] in screen[3]
        assert "Brief, 2 of 4" in screen[2]
        assert app.main_screen.panes() == ("brief",)
        await pilot.press("colon")
        await pilot.pause()
        assert isinstance(app.screen, PickScreen)
        assert not frames(whole_screen(app))
        assert any(row.strip() == "Mujaz" for row in whole_screen(app))
        await pilot.press("escape", "tab", "L")
        await settled(app, pilot)
        assert frames(whole_screen(app))
        assert app.main_screen.pane == "text"
        assert app.state.chosen == app.state.articles[1].id
        assert len(app.screen_stack) == 1
        await pilot.press("n")
        assert "article 3 of 7" in line(app, "status")


async def test_the_board_is_there_again_when_the_frames_are() -> None:
    async with opened((120, 30)) as (app, pilot):
        await pilot.press("B")
        await pilot.pause()
        usual = whole_screen(app)
        await pilot.press("L")
        await pilot.pause()
        await pilot.press("L")
        await settled(app, pilot)
        assert whole_screen(app)[2:12] == usual[2:12]


async def test_messages_are_a_line_that_stays_and_the_board_is_lines() -> None:
    given = replace(setup(), layout=TextLayout(Mode.OFF))
    async with opened((80, 24), given, toasts=True) as (app, pilot):
        assert app.state.plain
        assert line(app, "told").startswith("Brief · The set · ")
        assert "7 sentences" in line(app, "told")
        await pilot.press("backspace")
        await pilot.pause()
        assert line(app, "told") == app.words["no_back"]
        assert app.words["no_back"] in "\n".join(whole_screen(app))
        assert not app._notifications
        await pilot.press("B")
        await pilot.pause()
        assert not frames(whole_screen(app))
        assert any("[1" in item.reference for item in app.main_screen.items)
        await pilot.press("slash")
        await answer(app, pilot, "لاشيءهنا")
        await settled(app, pilot)
        assert app.words["no_hit"] in line(app, "told")


async def test_the_terminal_s_cursor_is_where_the_reader_is() -> None:
    async with opened((80, 24), replace(setup(), layout=TextLayout(Mode.OFF))) as (app, pilot):
        brief = app.main_screen.list_("brief")
        assert app.cursor_position == brief.content_region.offset
        await pilot.press("down")
        await pilot.pause()
        height = brief._heights.height(0)
        assert app.cursor_position == brief.content_region.offset + Offset(0, height)


async def test_facts_of_the_text_take_their_colours_with_a_legend() -> None:
    async with opened((160, 40)) as (app, pilot):
        assert not app.main_screen.text._layers.get("kinds")
        await pilot.press("1", "i")
        await pilot.pause()
        text = app.main_screen.text
        assert app.state.brief is not None
        facts = {
            fact.value: fact for fact in app.state.facts if fact.kind in {"person", "place", "date", "number"}
        }
        spans = {(span.start, span.end) for span in text._layers["kinds"]}
        for fact in facts.values():
            own = [(m.start, m.end) for m in fact.mentions if m.article == app.state.shown]
            assert set(own) <= spans
        quotes = [fact for fact in app.state.facts if fact.kind == "quote"]
        assert not spans & {(m.start, m.end) for fact in quotes for m in fact.mentions}
        assert "People" in str(text.border_subtitle)
        await pilot.press("i")
        await pilot.pause()
        assert not text._layers["kinds"]
        assert not text.border_subtitle


async def test_below_100_columns_the_colours_bring_the_text() -> None:
    async with opened((80, 24)) as (app, pilot):
        await pilot.press("i")
        assert app.main_screen.pane == "text"


@pytest.mark.parametrize("plain", [True, False])
async def test_without_colours_facts_are_underlined(plain: bool) -> None:
    async with opened() as (app, _):
        assert app.state.brief is not None
        article = app.state.articles[0].id
        spans = kind_spans(article, app.state.brief.facts, plain=plain)
        assert spans
        assert all((span.style == "underline") is plain for span in spans)
        legend = kind_legend(article, app.state.brief.facts, LABELS["en"])
        assert "Quotations" not in legend.plain
        assert legend.plain.startswith("People")
