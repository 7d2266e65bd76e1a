"""The list of sources in the app: filtered, sorted, marked."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.content import Content

from tests.tui.app.running import SIZES, answer, line, opened, settled, setup
from tests.tui.app.widgets.screen_text import rows
from tui.app.app import MujazApp
from tui.app.screens.dialogs import PickScreen
from tui.app.state.filters import Filter
from tui.app.widgets.bidi_input import BidiInput
from tui.app.widgets.pane_list import PaneList
from tui.app.widgets.row import Row
from tui.bidi import isolate, without_isolates


def keys(app: MujazApp) -> list[str]:
    return [row.key for row in app.main_screen.list_("sources")._rows]


@pytest.mark.parametrize("size", SIZES)
async def test_filter_by_outlet_and_escape(size: tuple[int, int]) -> None:
    async with opened(size) as (app, pilot):
        outlet = app.state.articles[0].outlet
        assert outlet
        await pilot.press("f")
        await answer(app, pilot, outlet)
        assert app.state.filter == Filter("outlet", outlet)
        assert keys(app) == ["set", app.state.articles[0].id]
        assert f"Sources 1/7: only outlet: {outlet}" in line(app, "status")
        await pilot.press("n", "n")
        assert app.state.chosen == app.state.articles[0].id
        await pilot.press("escape")
        assert app.state.filter is None
        assert len(keys(app)) == 8
        assert "only" not in line(app, "status")


async def test_escape_takes_the_question_off_last() -> None:
    async with opened() as (app, pilot):
        await pilot.press("a")
        await answer(app, pilot, "باريس")
        await settled(app, pilot)
        app.state.filter = Filter("unread", "")
        await pilot.press("escape")
        assert not app.state.filter
        assert app.state.options.about == "باريس"
        await pilot.press("escape")
        await settled(app, pilot)
        assert app.state.options.about is None


async def test_what_is_typed_whole_comes_before_what_only_holds_it() -> None:
    async with opened() as (app, pilot):
        rows = [
            Row("game", Content("Events: cup of Kenya  2")),
            Row("land", Content(f"Places: {isolate('Kenya')}  3")),
        ]
        app.push_screen(PickScreen("", app.words, rows[::-1]))
        await pilot.pause()
        await pilot.press(*"kenya")
        await pilot.pause()
        assert app.screen.query_one(PaneList).key == "land"


@pytest.mark.parametrize("typed", ["الاخبار", "الأَخبار", "ALAKHBAR", "economie", "٧"])
async def test_what_is_typed_to_narrow_a_list_need_not_be_spelt_as_it_is_there(typed: str) -> None:
    async with opened() as (app, pilot):
        rows = [Row("other", Content("النهار 2")), Row("news", Content("الأخبار Alakhbar Économie 7"))]
        app.push_screen(PickScreen("", app.words, rows))
        await pilot.pause()
        app.screen.query_one(BidiInput).value = typed
        await pilot.pause()
        assert app.screen.query_one(PaneList).key == "news"


async def test_a_bookmark_is_of_the_article_of_the_line_under_the_cursor() -> None:
    async with opened() as (app, pilot):
        rows = app.main_screen.list_("brief")
        for n, item in enumerate(app.main_screen.items):
            if item.sentence and item.passages[0].article != app.state.shown:
                with rows.prevent(PaneList.Highlighted):
                    rows.highlighted = n
                break
        assert app.main_screen.item is not None
        await pilot.press("asterisk")
        assert app.state.marks.starred == {app.main_screen.item.passages[0].article}


async def test_filter_by_the_fact_under_the_cursor() -> None:
    async with opened() as (app, pilot):
        app.main_screen.go_to_pane("facts")
        await pilot.press("G")
        fact = app.main_screen.fact
        assert fact is not None
        carriers = {mention.article for mention in fact.mentions}
        assert carriers < {article.id for article in app.state.articles}
        await pilot.press("f", "enter")
        await pilot.pause()
        assert set(keys(app)) == {"set", *carriers}
        # A first Escape takes the marks off, a second one the filter.
        await pilot.press("escape")
        assert app.state.trail is None
        assert app.state.filter is not None
        await pilot.press("f")
        await pilot.pause()
        assert isinstance(app.screen, PickScreen)
        await pilot.press("enter")
        await pilot.pause()
        assert app.state.filter is None


async def test_filter_by_date() -> None:
    async with opened() as (app, pilot):
        date = app.state.articles[0].published
        assert date
        await pilot.press("f")
        await answer(app, pilot, f"date: {date}")
        same = {article.id for article in app.state.articles if article.published == date}
        assert set(keys(app)) == {"set", *same}
        await pilot.press("f")
        await pilot.press("escape")
        await pilot.pause()
        assert app.state.filter == Filter("date", date)


async def test_sort_keeps_numbers_and_place() -> None:
    async with opened() as (app, pilot):
        await pilot.press("2")
        chosen = app.state.chosen
        await pilot.press("o")
        await answer(app, pilot, "length")
        words = [app.state.shares.words[key] for key in keys(app)[1:]]
        assert words == sorted(words, reverse=True)
        assert app.state.chosen == app.main_screen.list_("sources").key == chosen
        await pilot.press("3")
        assert app.state.chosen == app.state.articles[2].id
        title = str(app.main_screen.query_one("#sources").border_title)
        assert "length" in title
        await pilot.press("o")
        await answer(app, pilot, "given")
        assert keys(app)[1:] == [article.id for article in app.state.articles]


async def test_a_problem_stands_in_the_list_with_its_whole_reason(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("وصل القطار إلى المحطة القديمة صباح اليوم.\n", encoding="utf-8")
    async with opened(given=setup([str(tmp_path / "one.txt"), str(tmp_path / "gone.txt")])) as (app, _):
        shown = " ".join(row.strip() for row in rows(app.main_screen.list_("sources")))
        assert app.state.problems[0].reason in " ".join(shown.split())


@pytest.mark.parametrize(
    ("lang", "reason"), [("ar", "لا يوجد ملف ولا مجلد بهذا الاسم"), ("fr", "ni fichier ni dossier de ce nom")]
)
async def test_a_problem_is_told_in_the_reader_s_language(tmp_path: Path, lang: str, reason: str) -> None:
    (tmp_path / "one.txt").write_text("وصل القطار إلى المحطة القديمة صباح اليوم.\n", encoding="utf-8")
    names = [str(tmp_path / "one.txt"), str(tmp_path / "gone.txt")]
    async with opened((160, 40), setup(names, lang=lang)) as (app, _):
        listed = [without_isolates(row.text.plain) for row in app.main_screen.list_("sources")._rows]
        assert listed[-1] == f"! {tmp_path / 'gone.txt'}\n{reason}"
