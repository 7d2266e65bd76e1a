"""What is copied or steered is what the cursor is on, whichever pane has the focus."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from briefs import Passage, render
from tests.tui.app.running import SIZES, opened, setup
from tui.app.app import MujazApp


def sentence_of(app: MujazApp, place: Passage | None) -> str:
    """The sentence that a place stands in, and the source of its article."""
    assert place is not None
    article = app.state.article(place.article)
    assert article is not None
    return next(article.text[s.start : s.end] for s in article.sentences if s.start <= place.start < s.end)


@pytest.mark.parametrize("size", SIZES)
async def test_of_a_fact_the_sentence_it_stands_in_is_copied(size: tuple[int, int]) -> None:
    async with opened(size, replace(setup(), osc52=True)) as (app, pilot):
        app.main_screen.go_to_pane("facts")
        await pilot.press("down", "down", "y")
        fact = app.main_screen.fact
        assert fact is not None
        assert app.state.here in fact.mentions
        words, citation = app.clipboard.split("\n")[0], app.clipboard.split("\n")[-1]
        assert words == sentence_of(app, app.state.here)
        article = app.state.article(app.state.here.article if app.state.here else None)
        assert article is not None
        assert article.source in citation
        await pilot.press("escape", "y")  # nothing is marked any more, the cursor is where it was
        assert app.clipboard.startswith(sentence_of(app, fact.mentions[0]))


async def test_in_the_text_the_sentence_of_the_marked_place_is_copied() -> None:
    async with opened(given=replace(setup(), osc52=True)) as (app, pilot):
        app.main_screen.go_to_pane("text")
        await pilot.press("full_stop", "full_stop", "full_stop", "y")
        assert app.clipboard.startswith(sentence_of(app, app.state.here))


async def test_a_line_of_another_text_than_the_one_that_is_shown_is_not_copied_from_it() -> None:
    async with opened(given=replace(setup(), osc52=True)) as (app, pilot):
        await pilot.press("down", "up", "y")
        item = app.main_screen.item
        assert item is not None
        assert app.clipboard.startswith(item.text)
        app.main_screen.go_to_pane("text")
        await pilot.press("y")
        # Its sentence is marked there, as the article prints it.
        assert app.clipboard.startswith(sentence_of(app, item.passages[0]))
        app.copy_to_clipboard("")
        app.state.shown = next(
            article.id
            for article in app.state.articles
            if article.id not in {p.article for p in item.passages}
        )
        app.main_screen.show()
        await pilot.press("y")
        assert app.clipboard == ""


async def test_among_the_sources_the_article_is_cited_and_of_the_set_the_brief_copied() -> None:
    async with opened(given=replace(setup(), osc52=True)) as (app, pilot):
        app.main_screen.go_to_pane("sources")
        await pilot.press("y")
        assert app.state.brief is not None  # the set has no citation, but a brief
        assert app.clipboard == render(app.state.brief, "text", app.labels)
        await pilot.press("3", "y")
        assert app.state.articles[2].source in app.clipboard


@pytest.mark.parametrize("pane", ["sources", "facts"])
async def test_no_sentence_is_steered_from_a_pane_that_has_none(pane: str) -> None:
    async with opened((80, 24)) as (app, pilot):
        await pilot.press("down")
        assert app.main_screen.item is not None
        app.main_screen.go_to_pane(pane)
        before = app.state.options
        for key in ("x", "P", "w"):
            await pilot.press(key)
            assert app.state.options == before
            assert app.screen is app.main_screen
        app.main_screen.go_to_pane("text")  # the sentence is marked there
        await pilot.press("x")
        assert app.state.options != before


async def test_in_the_text_its_own_words_are_copied_and_not_the_line_that_led_there() -> None:
    async with opened(given=replace(setup(), osc52=True)) as (app, pilot):
        app.main_screen.take_view("conflicts")
        await pilot.press("down", "enter")
        assert app.main_screen.pane == "text"
        item, article = app.main_screen.item, app.state.article(app.state.shown)
        assert item is not None
        assert article is not None
        place = next(one for one in item.passages if one.article == article.id)
        await pilot.press("y")
        assert app.clipboard.startswith(sentence_of(app, place))
        assert item.copied not in app.clipboard
        assert len(app.clipboard.splitlines()) == 2  # and one article is cited


async def test_where_the_text_marks_nothing_is_said_what_can_be_copied() -> None:
    async with opened(given=replace(setup(), osc52=True), toasts=True) as (app, pilot):
        item = app.main_screen.item
        assert item is not None
        others = (a.id for a in app.state.articles if a.id not in {p.article for p in item.passages})
        app.state.shown = next(others)
        app.main_screen.show()
        app.main_screen.go_to_pane("text")
        await pilot.press("y")
        assert [told.message for told in app._notifications] == [app.words["nothing_to_copy"]]
        assert app.clipboard == ""
