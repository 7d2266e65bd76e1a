"""Where a text is shown: an opened article at its top or at what was asked for, a place gone back to as it was."""

from __future__ import annotations

import random

import pytest
from msgspec.structs import replace
from textual.pilot import Pilot

from briefs import Options
from tests.tui.app.running import opened, searched, settled, setup
from tui.app.app import MujazApp

SIZES = [(80, 24), (120, 40), (200, 60), (60, 20)]


def rows_of(app: MujazApp, start: int, end: int) -> tuple[int, int, int]:
    """The first and the last row of a stretch in the view of the text, and how many rows that has."""
    text = app.main_screen.text
    document = text._document
    first, last = (document.row_of(document.position(at)) - text.scroll_offset.y for at in (start, end - 1))
    return first, last, text.scrollable_content_region.height


async def looked_into(app: MujazApp, pilot: Pilot[None], number: int) -> None:
    """Have the brief show its last sentence of an article."""
    await pilot.press("0")
    app.main_screen.go_to_pane("brief")
    article = app.state.articles[number]
    last = max(m.start for f in app.state.facts for m in f.mentions if m.article == article.id)
    place = next(m for f in app.state.facts for m in f.mentions if (m.article, m.start) == (article.id, last))
    app.main_screen.go_to(place, remember=False)
    await pilot.pause()


@pytest.mark.parametrize("keys", ["g down down down down enter", "4 enter"])
@pytest.mark.parametrize("size", SIZES)
async def test_an_opened_article_begins_at_its_top_wherever_a_line_has_led_in_it(
    size: tuple[int, int], keys: str
) -> None:
    async with opened(size) as (app, pilot):
        await looked_into(app, pilot, 3)
        app.main_screen.go_to_pane("sources")
        await pilot.press(*keys.split())
        await pilot.pause()
        assert app.state.chosen == app.state.articles[3].id
        assert app.main_screen.pane == "brief"
        app.main_screen.go_to_pane("text")
        await pilot.pause()
        assert app.main_screen.text.text == app.state.articles[3].text
        assert app.main_screen.text.scroll_offset.y == 0


@pytest.mark.parametrize("size", SIZES)
async def test_where_the_reader_scrolled_to_it_is_opened_again(size: tuple[int, int]) -> None:
    async with opened(size) as (app, pilot):
        await pilot.press("4")
        app.main_screen.go_to_pane("text")
        await pilot.press("j", "j", "j")
        await pilot.pause()
        left = app.main_screen.text.top
        await pilot.press("1", "4")
        await pilot.pause()
        assert app.main_screen.text.top == left > 0


@pytest.mark.parametrize("size", SIZES)
async def test_an_article_opened_after_a_search_is_at_its_first_hit(size: tuple[int, int]) -> None:
    async with opened(size) as (app, pilot):
        await searched(app, pilot, "الحموشي")
        trail = app.state.trail
        assert trail is not None
        names = list(dict.fromkeys(passage.article for passage in trail.passages))
        wanted = next(name for name in names[1:] if app.state.number(name) < 10)
        app.main_screen.go_to_pane("sources")
        await pilot.press(str(app.state.number(wanted)), "enter")
        app.main_screen.go_to_pane("text")
        await pilot.pause()
        hit = next(passage for passage in trail.passages if passage.article == wanted)
        first, last, height = rows_of(app, hit.start, hit.end)
        assert 0 <= first <= last < height
        assert app.state.here == hit


@pytest.mark.parametrize("pane", ["sources", "brief", "facts", "text"])
@pytest.mark.parametrize("size", [SIZES[1], SIZES[3]])
async def test_what_a_search_found_is_seen_and_left_again(size: tuple[int, int], pane: str) -> None:
    async with opened(size) as (app, pilot):
        app.main_screen.go_to_pane(pane)
        await searched(app, pilot, "الحموشي")
        for n in range(2):
            here, screen = app.state.here, app.main_screen
            assert here is not None
            assert app.state.at == n
            assert screen.text.is_on_screen
            first, last, height = rows_of(app, here.start, here.end)
            assert 0 <= first <= last < height
            await pilot.press("right_square_bracket")
            await pilot.pause()
        await pilot.press("backspace", "backspace", "backspace")
        await pilot.pause()
        assert app.main_screen.pane == pane


@pytest.mark.parametrize("size", SIZES)
async def test_an_article_opened_under_a_question_is_at_its_answer(size: tuple[int, int]) -> None:
    given = replace(setup(), options=Options(about="الاستخبارات"))
    async with opened(size, given) as (app, pilot):
        assert app.state.brief is not None
        for n, article in enumerate(app.state.articles, 1):
            note = next((one for one in app.state.brief.articles if one.id == article.id), None)
            await pilot.press(str(n))
            app.main_screen.go_to_pane("text")
            await pilot.pause()
            if note is None or not note.summary:
                assert app.main_screen.text.scroll_offset.y == 0
                continue
            line = note.summary[0]
            first, last, height = rows_of(app, line.start, line.end)
            assert first >= 0
            if last - first < height:
                assert last < height


async def test_a_sentence_at_the_edge_of_the_view_is_moved_into_it() -> None:
    async with opened((120, 40)) as (app, pilot):
        text, article = app.main_screen.text, app.state.articles[3]
        app.main_screen.choose_article(article.id)
        await pilot.pause()
        for sentence in article.sentences[2:]:
            text.scroll_to_offset(sentence.start, top=True)
            await pilot.pause()
            text.scroll_to_offset(sentence.start, sentence.end)
            await pilot.pause()
            first, last, height = rows_of(app, sentence.start, sentence.end)
            row = text._document.row_of(text._document.position(sentence.start))
            assert first >= 1 or row == 0 or last - first + 3 > height
            assert last < height


@pytest.mark.parametrize("seed", range(2))
async def test_going_back_leads_to_the_very_row_at_any_size(seed: int) -> None:
    chance = random.Random(seed)
    size = (chance.choice((60, 80, 99, 120, 200)), chance.randrange(18, 60))
    async with opened(size) as (app, pilot):
        screen = app.main_screen
        for _ in range(12):
            await pilot.press(str(chance.randrange(1, 8)))
            screen.go_to_pane("text")
            await pilot.pause()
            screen.text.scroll_to(y=chance.randrange(0, 60), animate=False, force=True)
            await pilot.pause()
            before = (app.state.view, app.state.shown, screen.text.top, screen.text.scroll_offset.y)
            if chance.random() < 0.3:
                app.action_do(chance.choice(("board", "view")))
                await pilot.pause()
            fact = chance.choice(app.state.facts)
            place = screen.place
            jumped = chance.choice(fact.mentions)
            screen.go_to(jumped)
            await pilot.pause()
            screen.go_to_pane(chance.choice(("brief", "facts", "text")))
            await pilot.pause()
            await pilot.press("backspace")
            await settled(app, pilot)
            screen.go_to_pane("text")
            await pilot.pause()
            assert app.state.shown == place.shown
            assert screen.text.top == place.offset
            if place.pane == "text" and before[0] == place.view:  # the text is as wide as before
                now = (app.state.view, app.state.shown, screen.text.top, screen.text.scroll_offset.y)
                assert now == before
