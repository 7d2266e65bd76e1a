"""Kinds of facts told by marks and colours, terminals without colours, tips under the mouse, help of the pane."""

from __future__ import annotations

import re

import pytest

from corpus import sample_sources
from summarizer.facts import FACT_KINDS
from tests.tui.app.running import line, opened, setup
from tests.tui.app.widgets.screen_text import whole_screen
from tui.app.actions import ACTIONS
from tui.app.actions.help import help_text
from tui.app.screens.dialogs import TextScreen
from tui.app.widgets.bidi_content import BidiContent
from tui.app.widgets.bidi_view import BidiView


def test_every_kind_has_a_mark_and_a_colour_of_its_own() -> None:
    marks = {kind.mark for kind in FACT_KINDS.values()}
    colors = {kind.color for kind in FACT_KINDS.values()}
    assert len(marks) == len(colors) == len(FACT_KINDS)
    assert all(len(mark) == 1 for mark in marks)


async def test_a_fact_s_mark_and_colour_are_the_same_in_list_text_and_status() -> None:
    async with opened() as (app, pilot):
        facts = app.main_screen.list_("facts")
        assert app.state.brief is not None
        app.main_screen.go_to_pane("facts")
        # The cursor must come from elsewhere to each.
        facts.choose(app.state.fact_keys[1])
        await pilot.pause()
        kinds = set()
        for n, fact in enumerate(app.state.facts):
            row = next(row for row in facts._rows if row.key == app.state.fact_keys[n])
            mark, color = FACT_KINDS[fact.kind].mark, f"${FACT_KINDS[fact.kind].color}"
            assert row.text.plain.startswith(f"{mark} ")
            assert any(span.start == 0 and color in str(span.style) for span in row.text.spans)
            if fact.kind not in kinds:
                kinds.add(fact.kind)
                facts.choose(app.state.fact_keys[n])
                await pilot.pause()
                assert f"{mark} «{fact.value}»" in line(app, "status")
                styles = {str(span.style) for span in app.main_screen.text._layers["trail"]}
                assert styles
                assert all("reverse" in style and color in style for style in styles)
        assert len(kinds) >= 5


async def test_a_date_in_the_labels_language_keeps_its_order_in_an_arabic_fact() -> None:
    async with opened((160, 60)) as (app, _pilot):
        shown = next(fact for fact in app.state.facts if fact.iso == "2024-04-22")
        assert shown.value == "أمس الاثنين"
        assert any("(22 April 2024)" in row for row in whole_screen(app))


async def test_a_share_of_the_brief_keeps_its_per_cent_behind_it_in_arabic() -> None:
    async with opened(given=setup(lang="ar")) as (app, pilot):
        app.main_screen.take_view("outlets")
        await pilot.pause()
        told = [row for row in whole_screen(app) if "2024" in row and "%" in row]
        assert told
        assert not any(re.search(r"%\d", row) for row in told)


async def test_who_says_a_claim_is_told_by_number_however_articles_are_called() -> None:
    async with opened(given=setup(sample_sources()[::-1])) as (app, pilot):
        app.main_screen.take_view("claims")
        await pilot.pause()
        references = [item.reference for item in app.main_screen.items if item.role == "line"]
        found = [[int(n) for n in re.findall(r"\d+", reference)] for reference in references]
        assert any(len(numbers) > 1 for numbers in found)
        assert all(numbers == sorted(numbers) for numbers in found)


async def test_without_colours_cursors_and_marks_are_still_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened() as (app, pilot):
        brief, sources = app.main_screen.list_("brief"), app.main_screen.list_("sources")
        name = "pane-list--cursor"
        assert brief.get_component_styles(name).text_style.reverse
        assert sources.get_component_styles(name).text_style.underline
        await pilot.press("1")
        layers = app.main_screen.text._layers
        assert {str(span.style) for span in layers["current"]} == {"bold underline"}
        assert {str(span.style) for span in layers["headings"]} == {"bold"}


async def test_the_mouse_is_told_more_of_a_row() -> None:
    async with opened() as (app, pilot):

        def tip(name: str) -> str:
            tooltip = app.main_screen.query_one(name).tooltip
            return tooltip.plain if isinstance(tooltip, BidiContent) else ""

        await pilot.hover("#sources", offset=(5, 2))
        article = app.state.articles[0]
        assert article.source in tip("#sources")
        await pilot.hover("#facts", offset=(5, 2))
        fact = next(fact for fact in app.state.facts if fact.kind == "person")
        assert fact.value in tip("#facts")
        assert "×" in tip("#facts")
        await pilot.hover("#facts", offset=(5, 1))
        assert tip("#facts") == ""
        await pilot.hover("#brief", offset=(5, 1))
        assert app.main_screen.items[0].passages
        assert tip("#brief").startswith(
            f"{app.state.number(app.main_screen.items[0].passages[0].article)} · "
        )
        await pilot.press("B")
        await pilot.pause()
        board = app.main_screen.center.board
        assert board is not None
        names = whole_screen(app)[board.region.y + 1]
        await pilot.hover(offset=(names.index(" 3 ", board.region.x) + 1, board.region.y + 2))
        assert any(
            words in tip("#board") for words in ("says it", "copied", "in part", "differs", "leaves it out")
        )


@pytest.mark.parametrize("lang", ["ar", "en"])
async def test_help_begins_with_the_pane_s_own_keys(lang: str) -> None:
    async with opened(given=setup(lang=lang)) as (app, pilot):
        texts = []
        for pane in ("sources", "brief", "text", "facts"):
            app.main_screen.go_to_pane(pane)
            await pilot.press("question_mark")
            await pilot.pause()
            assert isinstance(app.screen, TextScreen)
            texts.append(app.screen.query_one(BidiView).text)
            await pilot.press("escape")
            await pilot.pause()
            assert texts[-1].startswith(app.words[f"{pane}_tip"])
            assert all(action.tips[lang] in texts[-1] for action in ACTIONS)
        assert len(set(texts)) == 4


@pytest.mark.parametrize("pane", ["sources", "brief", "pile", "board", "text", "facts"])
def test_each_action_is_helped_with_once(pane: str) -> None:
    lines = help_text(ACTIONS, pane, "en").plain.splitlines()
    shown = [line for line in lines if " — " in line]
    assert len(shown) == len(set(shown)) == len(ACTIONS)
    assert lines.index("Everywhere:") > 5
