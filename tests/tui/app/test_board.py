"""The agreement board and wordings side by side."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from briefs.board import best_carrier
from corpus import Source, sample_sources
from tests.tui.app.running import SIZES, opened, setup, until
from tests.tui.app.widgets.screen_text import letters, rows, whole_screen
from tests.tui.dossier import write
from tui.app.app import MujazApp
from tui.app.presenters.board_rows import board_claims, legend
from tui.app.screens.comparison_screen import ComparisonScreen
from tui.app.widgets.bidi_static import BidiStatic
from tui.app.widgets.board_view import BoardView
from tui.app.widgets.comparison_view import ComparisonView, WordingPair


def shown_pairs(app: MujazApp) -> list[list[str]]:
    """The texts of the wordings that are shown, pair by pair, the best first."""
    found = []
    for pair in app.screen.query(WordingPair):
        if not pair.display:
            continue
        columns = [[str(s._text) for s in column.query(BidiStatic)] for column in pair._columns]
        found.append([words for _, words in columns])
    return found


def is_alone(app: MujazApp) -> bool:
    """Whether the line that is chosen has no other that says the same."""
    item = app.main_screen.item
    return item is not None and len(item.passages) < 2


async def on_board(app: MujazApp, pilot: Pilot[None]) -> BoardView:
    await pilot.press("B")
    await pilot.pause()
    assert app.main_screen.center.board is not None
    return app.main_screen.center.board


@pytest.mark.parametrize("size", SIZES)
async def test_claims_stand_against_articles(size: tuple[int, int]) -> None:
    async with opened(size) as (app, pilot):
        board = await on_board(app, pilot)
        assert app.state.brief is not None
        assert app.state.board is not None
        assert board.has_focus
        assert not app.main_screen.list_("brief").display
        lines = rows(board)
        assert lines[0].split()[:7] == ["1", "2", "3", "4", "5", "6", "7"]
        claims = app.state.brief.claims
        for line, claim in zip(lines[1:], claims, strict=False):
            cells = app.state.board.cells(claim)
            marks = [cells[a.id].mark if a.id in cells else "·" for a in app.state.articles]
            assert [mark for mark in line.replace("›", "").split() if mark in "●◐=≠·◐="][-7:] == marks
        await pilot.press("B")
        assert app.state.view == "brief"
        assert app.main_screen.list_("brief").has_focus


@pytest.mark.parametrize("size", SIZES)
async def test_the_cursor_s_cell_shows_its_words_beside_the_best(size: tuple[int, int]) -> None:
    async with opened(size) as (app, pilot):
        board = await on_board(app, pilot)
        section, claim = board_claims(app.state)[board.key or ""]
        best = best_carrier(claim)
        for carrier in claim.carriers:
            at = section.articles.index(carrier.article)
            await pilot.press(*["right" if at > board.column else "left"] * abs(at - board.column))
            await pilot.pause()
            assert app.state.shown == carrier.article
            words = "" if carrier is best else carrier.text
            assert shown_pairs(app) == [[best.text, words]]
            assert app.main_screen.item is not None
            assert app.main_screen.item.text == carrier.text
        left_out = next(
            n for n, a in enumerate(section.articles) if a not in {c.article for c in claim.carriers}
        )
        board.choose(left_out)
        await pilot.press("down", "up")
        assert shown_pairs(app)[0][1] == ""
        assert app.main_screen.item is None


async def test_a_cell_is_followed_into_the_text_and_gone_back_from() -> None:
    async with opened() as (app, pilot):
        board = await on_board(app, pilot)
        await pilot.press("j")
        _, claim = board_claims(app.state)[board.key or ""]
        carrier = claim.carriers[0]
        board.choose([a.id for a in app.state.articles].index(carrier.article))
        await pilot.press("enter")
        await pilot.pause()
        assert app.main_screen.text.has_focus
        assert app.state.shown == carrier.article
        await pilot.press("G", "backspace")
        assert app.state.history.back == []


async def test_the_cursor_goes_to_the_ends_and_by_pages() -> None:
    async with opened((80, 24)) as (app, pilot):
        board = await on_board(app, pilot)
        keys = [line.key for line in board._lines if line.key]
        await pilot.press("G")
        assert board.key == keys[-1]
        await pilot.press("b")
        assert board.key != keys[-1]
        await pilot.press("g", "space", "k", "g")
        assert board.key == keys[0]


async def test_a_chosen_article_is_the_board_s_column() -> None:
    async with opened() as (app, pilot):
        board = await on_board(app, pilot)
        await pilot.press("6")
        assert board.column == 5
        await pilot.press("n")
        assert board.column == 6


async def test_a_click_chooses_a_cell_and_a_second_one_follows_it() -> None:
    async with opened() as (app, pilot):
        board = await on_board(app, pilot)
        names = rows(board)[0]
        x, y = names.index(" 6 ") + 1, 2
        await pilot.click(board, offset=(x + 1, y + 1))
        assert board.column == 5
        assert board.key == [line.key for line in board._lines][1]


async def test_with_arabic_labels_the_columns_run_from_the_right() -> None:
    async with opened((120, 40), setup(lang="ar")) as (app, pilot):
        board = await on_board(app, pilot)
        names, first = rows(board)[:2]
        assert names.split() == ["7", "6", "5", "4", "3", "2", "1"]
        for number in "1234567":
            # The name of a column stands over its marks.
            assert first[names.index(number)] in "●=◐≠·"
        await pilot.press("left", "left")
        assert board.column == 2


async def test_the_cursor_stays_on_its_claim_when_the_brief_is_made_anew() -> None:
    async with opened() as (app, pilot):
        board = await on_board(app, pilot)
        await pilot.press("j", "j")
        key = board.key
        await pilot.press("+")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert board.key == key


async def test_more_columns_than_fit_follow_the_cursor() -> None:
    async with opened((24, 24)) as (app, pilot):
        board = await on_board(app, pilot)
        assert "7" not in rows(board)[0].replace("/7", "")
        await pilot.press(*["right"] * 6)
        assert board.column == 6
        assert "7" in rows(board)[0].replace("/7", "")


async def test_claims_show_their_wordings_side_by_side() -> None:
    async with opened() as (app, pilot):
        await pilot.press("v", "j")
        await pilot.pause()
        item = app.main_screen.item
        assert item is not None
        assert len(item.beside) == 1
        assert shown_pairs(app) == [[item.beside[0].text, item.passages[0].text]]
        await pilot.press("k")
        await pilot.pause()
        assert app.main_screen.item is not None
        assert len(shown_pairs(app)) == len(app.main_screen.item.passages) - 1


async def test_differing_words_are_underlined() -> None:
    async with opened() as (app, pilot):
        await pilot.press("v", "j")
        await pilot.pause()
        pair = app.main_screen.query_one("#wordings", ComparisonView)._shown[0]
        assert any(wording.differing for wording in pair)
        for wording, column in zip(pair, app.main_screen.query_one(WordingPair)._columns, strict=True):
            content = column._words.render()
            marked = [(s.start, s.end) for s in content.spans if "underline" in str(s.style)]
            assert marked == list(wording.differing)


@pytest.mark.parametrize("size", SIZES)
async def test_any_line_is_compared_with_those_that_say_the_same(size: tuple[int, int]) -> None:
    async with opened(size) as (app, pilot):
        await until(lambda: not is_alone(app), lambda: pilot.press("j"))
        item = app.main_screen.item
        assert item is not None
        await pilot.press("d")
        await pilot.pause()
        assert isinstance(app.screen, ComparisonScreen)
        first, *others = item.passages
        assert shown_pairs(app) == [[first.text, other.text] for other in others]
        await pilot.press("j", "space", "b", "d")
        await pilot.pause()
        assert len(app.screen_stack) == 1


async def test_a_fact_is_shown_in_every_article_s_sentence() -> None:
    async with opened() as (app, pilot):
        app.main_screen.go_to_pane("facts")
        fact = next(fact for fact in app.state.facts if fact.kind == "person" and fact.articles > 2)
        app.main_screen.list_("facts").choose(str(app.state.facts.index(fact)))
        await pilot.press("d")
        await pilot.pause()
        assert isinstance(app.screen, ComparisonScreen)
        wordings = [w for pair in app.screen.query_one(ComparisonView)._shown for w in pair if w.text]
        assert len(wordings) == fact.articles
        texts = {mention.text for mention in fact.mentions}
        for wording in wordings:
            assert wording.differing
            assert {wording.text[start:end] for start, end in wording.differing} <= texts


async def test_a_line_that_one_article_says_is_told() -> None:
    async with opened() as (app, pilot):
        alone = next(n for n, item in enumerate(app.main_screen.items) if len(item.passages) == 1)
        app.main_screen.list_("brief").highlighted = alone
        await pilot.press("d")
        await pilot.pause()
        assert app.screen is app.main_screen


async def test_wordings_over_the_app_are_there_when_it_is_first_laid_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    heights: list[int] = []

    def resized(view: ComparisonView) -> None:
        if isinstance(view.screen, ComparisonScreen):
            heights.append(view.size.height)

    monkeypatch.setattr(ComparisonView, "on_resize", resized)
    async with opened() as (app, pilot):
        await until(lambda: not is_alone(app), lambda: pilot.press("j"))
        await pilot.press("d")
        await pilot.pause()
        assert len(set(heights)) == 1
        assert heights[0] > 2


async def test_without_claims_the_board_says_so() -> None:
    async with opened(given=setup([])) as (app, pilot):
        await on_board(app, pilot)
        assert any("No article was read" in line for line in whole_screen(app))


async def test_a_set_that_was_left_at_the_board_opens_there(tmp_path: Path) -> None:
    async with opened(given=setup(state_folder=tmp_path)) as (app, pilot):
        await on_board(app, pilot)
        await pilot.press("q")
    async with opened(given=setup(state_folder=tmp_path)) as (app, pilot):
        board = app.main_screen.center.board
        assert board is not None
        assert board.display
        assert board.has_focus
        assert app.main_screen.query_one("#wordings").display


async def test_each_story_has_its_columns_over_its_claims(tmp_path: Path) -> None:
    write(tmp_path)
    sources: list[str | Source] = [*sample_sources(), str(tmp_path)]
    async with opened((100, 30), setup(sources)) as (app, pilot):
        board = await on_board(app, pilot)
        assert app.state.board is not None
        first, second = app.state.board.sections
        lines = rows(board)
        assert lines[0].split() == [str(app.state.number(name)) for name in first.articles]
        # The heading stands over the first claim from the beginning.
        assert lines[1].split()[-len(first.articles) :] == lines[0].split()
        await pilot.press("G")
        await pilot.pause()
        lines = rows(board)
        names = [str(app.state.number(name)) for name in second.articles]
        assert lines[0].split() == names
        assert any(line.split()[-len(names) :] == names for line in lines[1:])
        _, claim = board_claims(app.state)[board.key or ""]
        assert claim in second.claims


@pytest.mark.parametrize("lang", ["ar", "fr", "en"])
@pytest.mark.parametrize("columns", [40, 80, 120, 200])
async def test_the_legend_tells_its_marks_whole(lang: str, columns: int) -> None:
    async with opened((columns, 24), setup(lang=lang)) as (app, pilot):
        board = await on_board(app, pilot)
        await pilot.pause()
        await pilot.pause()
        told = legend(lang)
        title = str(board.border_subtitle or "")
        shown = letters(title if lang != "ar" else title[::-1])
        parts = [part.strip() for part in shown.split("  ") if part.strip()]
        assert parts
        assert all(part in told or part == "…" for part in parts)
        if columns == 200:
            assert parts == told
        elif columns == 80:
            assert {"●", "=", "·"} <= {part[0] for part in parts}  # those on this board


async def test_wordings_that_do_not_fit_say_how_the_rest_is_seen() -> None:
    async with opened((80, 24)) as (app, pilot):
        await on_board(app, pilot)
        view = app.main_screen.query_one("#wordings", ComparisonView)
        seen = set()
        for _ in range(6):
            await pilot.press("down")
            await pilot.pause()
            more = view.max_scroll_y > 0
            seen.add(more)
            assert ("d compare" in str(view.border_subtitle or "")) is more
        assert seen == {True, False}


async def test_a_claim_is_compared_and_explained_from_the_cell_of_an_article_that_leaves_it_out() -> None:
    async with opened(toasts=True) as (app, pilot):
        board = await on_board(app, pilot)
        await until(lambda: app.main_screen.item is None, lambda: pilot.press("right"))
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        number = app.state.number(app.main_screen.center.article)
        told = f"{app.words['article']} {number}: {app.words['absent']}"
        assert [note.message for note in app._notifications] == [told]
        await pilot.press("d")
        await pilot.pause()
        others = len(board_claims(app.state)[board.key or ""][1].carriers) - 1
        assert isinstance(app.screen, ComparisonScreen)
        assert len(shown_pairs(app)) == others > 0
