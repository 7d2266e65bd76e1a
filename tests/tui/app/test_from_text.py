"""From the text back to the facts by keys, and back and on along jumps."""

from __future__ import annotations

import pytest

from tests.tui.app.running import SIZES, answer, line, opened
from tui.app.state.mentions import mentions_in


@pytest.mark.parametrize("size", SIZES)
async def test_facts_of_the_text_are_walked_in_its_order(size: tuple[int, int]) -> None:
    async with opened(size) as (app, pilot):
        await pilot.press("1")
        app.main_screen.go_to_pane("text")
        mentions = mentions_in(app.state.shown, app.state.facts)
        assert len(mentions) > 3
        for mention in mentions[:3]:
            await pilot.press("full_stop")
            here = app.state.here
            assert here is not None
            assert (here.article, here.start, here.end) == (app.state.shown, mention.start, mention.end)
            assert app.state.trail is not None
            assert app.state.trail.title == app.state.facts[mention.fact].value
            assert f"«{app.state.trail.title}» mention {app.state.at + 1} of " in line(app, "status")
        await pilot.press("comma")
        assert app.state.here is not None
        assert (app.state.here.start, app.state.here.end) == mentions[1][:2]
        await pilot.press("G")
        await pilot.wait_for_animation()
        for _ in mentions:
            await pilot.press("full_stop")
        assert (app.state.here.start, app.state.here.end) == mentions[-1][:2]


@pytest.mark.parametrize("size", SIZES)
async def test_enter_leads_from_the_text_to_the_fact_and_back(size: tuple[int, int]) -> None:
    async with opened(size) as (app, pilot):
        await pilot.press("2")
        app.main_screen.go_to_pane("text")
        await pilot.press("full_stop", "full_stop", "enter")
        await pilot.pause()
        assert app.main_screen.pane == "facts"
        assert app.main_screen.fact is not None
        assert app.state.trail is not None
        assert app.main_screen.fact.value == app.state.trail.title
        assert app.state.here in app.main_screen.fact.mentions
        shown = app.state.shown
        await pilot.press("backspace")
        await pilot.pause()
        assert (app.main_screen.pane, app.state.shown) == ("text", shown)


async def test_enter_in_the_text_takes_the_first_fact_seen() -> None:
    async with opened() as (app, pilot):
        await pilot.press("1")
        app.main_screen.go_to_pane("text")
        await pilot.press("enter")
        await pilot.pause()
        first = mentions_in(app.state.shown, app.state.facts)[0]
        assert app.main_screen.pane == "facts"
        assert app.main_screen.fact == app.state.facts[first.fact]


async def test_enter_on_a_line_and_from_the_palette_lead_to_the_text() -> None:
    async with opened() as (app, pilot):
        await pilot.press("colon")
        await answer(app, pilot, "follow")
        await pilot.pause()
        assert app.main_screen.pane == "text"


async def test_back_and_on() -> None:
    async with opened() as (app, pilot):
        ids = [article.id for article in app.state.articles]
        await pilot.press("v", "2")
        app.main_screen.go_to_pane("text")
        await pilot.press("space")
        await pilot.wait_for_animation()
        top = app.main_screen.text.offset_at(0, 0)
        await pilot.press("J")
        await answer(app, pilot, "5")
        await pilot.press("v")
        assert app.state.chosen == ids[4]
        await pilot.press("backspace")
        await pilot.pause()
        assert (app.state.chosen, app.state.view, app.main_screen.pane) == (ids[1], "claims", "text")
        assert app.main_screen.text.offset_at(0, 0) == top
        await pilot.press("backspace")
        await pilot.pause()
        state = app.state
        assert (state.chosen, app.main_screen.pane) == (None, "brief")
        await pilot.press("F", "F")
        await pilot.pause()
        assert (app.state.chosen, app.state.view) == (ids[4], "board")
        await pilot.press("F")
        assert app.words["no_on"] in [note.message for note in app._notifications]
        assert app.state.chosen == ids[4]


@pytest.mark.parametrize("number", [3, 5])
async def test_going_back_leads_to_the_row_that_was_left_where_the_text_has_another_height(
    number: int,
) -> None:
    async with opened() as (app, pilot):
        text = app.main_screen.text
        await pilot.press("v", str(number))
        app.main_screen.go_to_pane("text")
        await pilot.press("space")
        await pilot.wait_for_animation()
        top, height = text.offset_at(0, 0), text.size.height
        await pilot.press("1", "v")
        await pilot.pause()
        assert text.size.height != height
        await pilot.press("backspace")
        await pilot.pause()
        assert app.state.view == "claims"
        assert text.offset_at(0, 0) == top


async def test_back_stands_at_the_mention_before_and_at_none_of_another_fact() -> None:
    async with opened() as (app, pilot):
        state = app.state
        one, other = sorted(range(len(state.facts)), key=lambda n: -len(state.facts[n].mentions))[:2]
        app.main_screen.mark_fact(one)
        await pilot.press("right_square_bracket", "right_square_bracket")
        await pilot.pause()
        assert state.at == 2
        await pilot.press("backspace")
        await pilot.pause()
        assert state.at == 1
        app.main_screen.mark_fact(other)
        await pilot.press("backspace")
        await pilot.pause()
        assert state.trail is not None
        assert (state.trail.title, state.at) == (state.facts[other].value, -1)
