"""The lines over and under the panes."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from textual.events import AppBlur

from tests.tui.app.running import SIZES, answer, line, opened, searched, settled, setup, until
from tests.tui.app.widgets.screen_text import whole_screen
from tui.app.actions import ACTIONS
from tui.app.app import MujazApp
from tui.app.presenters.ui_text import WORDS
from tui.app.screens.dialogs import TextScreen
from tui.app.widgets.bidi_toast import BidiToast
from tui.app.widgets.bidi_view import BidiView
from tui.app.widgets.first_card import FirstCard
from tui.app.widgets.key_hints import KeyHints
from tui.bidi import without_isolates


@pytest.mark.parametrize("lang", ["en", "fr"])
async def test_the_title_runs_from_the_right_and_the_counts_as_the_labels_do(lang: str) -> None:
    async with opened((80, 24), setup(lang=lang)) as (app, _):
        head = whole_screen(app)[0]
        assert app.state.brief is not None
        first_word = app.state.brief.title.split()[0]
        title, counts = head.index(first_word[::-1]), head.index("7 articles · ")
        assert title < counts
        assert head.rstrip().endswith({"en": "mujaz · 7 sentences", "fr": "mujaz · 7 phrases"}[lang])


async def test_with_arabic_labels_the_title_stands_at_the_right() -> None:
    async with opened((80, 24), setup(lang="ar")) as (app, _):
        head = whole_screen(app)[0]
        assert app.state.brief is not None
        first_word = app.state.brief.title.split()[0]
        assert head.index("mujaz") < head.index("لوصأ") < head.index(first_word[::-1])


def hints(app: MujazApp) -> list[str]:
    return [hint.id for hint in app.main_screen.query_one(KeyHints).shown]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("pane", ["brief", "sources", "facts"])
async def test_who_has_searched_is_told_how_to_go_on_to_the_next_hit(
    size: tuple[int, int], pane: str
) -> None:
    async with opened(size) as (app, pilot):
        before = hints(app)
        assert "next_mark" not in before
        await searched(app, pilot, "باريس")
        app.main_screen.go_to_pane(pane)
        await pilot.pause()
        assert hints(app)[:2] == ["follow", "next_mark"]
        assert "hits" in hints(app)[:4]
        assert "leave" in hints(app)
        app.main_screen.go_to_pane("brief")
        await pilot.press("escape")
        await pilot.pause()
        assert hints(app) == before


@pytest.mark.parametrize("lang", ["ar", "fr", "en"])
async def test_the_footer_shows_what_fits_the_most_needed_first_and_the_way_out_in_any_case(
    lang: str,
) -> None:
    async with opened((80, 24), setup(lang=lang)) as (app, pilot):
        needed = ["follow", "longer", "about", "export", "help", "leave"]
        assert hints(app)[:6] == needed
        footer = whole_screen(app)[-1]
        enter = WORDS[lang]["key_enter"]
        assert enter in footer
        assert (footer.index(enter) > 40) is (lang == "ar")
        await pilot.resize_terminal(200, 24)
        await pilot.pause()
        assert hints(app)[:6] == needed
        assert {"search", "views", "board"} < set(hints(app))
        await pilot.resize_terminal(40, 24)
        await pilot.pause()
        assert hints(app)[0] == "follow"
        assert hints(app)[-2:] == ["help", "leave"]
        assert len(hints(app)) < 6


async def test_the_footer_tells_what_keys_do_in_the_pane(tmp_path: Path) -> None:
    async with opened((120, 40)) as (app, pilot):
        told = []
        for pane in ("sources", "brief", "text", "facts"):
            app.main_screen.go_to_pane(pane)
            await pilot.pause()
            told.append(whole_screen(app)[-1])
        assert "Enter open" in told[0]
        assert "Enter to the text" in told[1]
        assert "] next mention" in told[2]
        assert "Enter next mention" in told[3]
        await pilot.press("B")
        await pilot.pause()
        assert "B the brief" in whole_screen(app)[-1]
        assert "d compare" in whole_screen(app)[-1]


async def test_a_click_on_a_hint_does_what_its_key_does() -> None:
    async with opened((120, 40)) as (app, pilot):
        footer = whole_screen(app)[-1]
        await pilot.click(offset=(footer.index("? help") + 3, 39))
        await pilot.pause()
        assert isinstance(app.screen, TextScreen)


async def test_the_first_frame_says_that_it_reads_and_not_that_nothing_was_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(MujazApp, "read_sources", lambda _: None)  # it never begins
    async with MujazApp(setup()).run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        screen = "\n".join(whole_screen(pilot.app))
        assert "reading…" in screen
        assert "No article" not in screen
        assert "chosen article" not in screen


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_a_text_over_the_panes_takes_no_more_room_than_it_needs(size: tuple[int, int]) -> None:
    async with opened(size) as (app, pilot):
        for key in ("w", "question_mark"):
            await pilot.press(key)
            await pilot.pause()
            await until(lambda: isinstance(app.screen, TextScreen), lambda: pilot.pause(0.02))
            await pilot.pause()
            view, frame = app.screen.query_one(BidiView), app.screen.query_one(".dialog")
            assert view.size.height <= view.virtual_size.height + 2
            assert frame.region.height == view.size.height + 3 <= size[1]
            await pilot.press("escape")
            await pilot.pause()


async def test_actions_without_a_key_have_no_hint() -> None:
    actions = [replace(action, keys=()) if action.id == "export" else action for action in ACTIONS]
    async with opened((120, 40), replace(setup(), actions=actions)) as (app, _):
        assert "export" not in hints(app)
        assert "longer" in hints(app)


@pytest.mark.parametrize(("lang", "said"), [("en", "V views"), ("fr", "V vues"), ("ar", "V العروض")])
async def test_an_empty_pane_says_the_next_key(lang: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("فتحت البلدية الميناء القديم أمام قوارب الصيد.\n", encoding="utf-8")
    async with opened(given=setup([str(tmp_path)], lang=lang)) as (app, pilot):
        app.main_screen.take_view("conflicts")
        await pilot.pause()
        assert said in without_isolates(app.main_screen.items[0].text)
    (tmp_path / "one.txt").unlink()
    async with opened(given=setup([str(tmp_path)], lang=lang)) as (app, pilot):
        note = without_isolates(app.main_screen.items[0].text)
        assert "mujaz open" in note
        assert "\nr " in note
        assert app.main_screen.text.text == app.words["no_text"]


async def test_who_comes_for_the_first_time_sees_a_card_of_five_lines_that_any_key_closes(
    tmp_path: Path,
) -> None:
    given = setup(state_folder=tmp_path / "sets")
    async with opened((80, 24), given) as (app, pilot):
        card = app.main_screen.query_one(FirstCard)
        assert card.render().plain.count("\n") == 4
        assert card.region.bottom <= 22
        assert "+\N{NO-BREAK SPACE}longer" in without_isolates(card.render().plain)
        await pilot.press("enter")
        await pilot.pause()
        assert not app.main_screen.query(FirstCard)
        assert app.main_screen.pane == "brief"
        await pilot.press("q")
    async with opened((80, 24), given) as (app, pilot):
        assert not app.main_screen.query(FirstCard)
    async with opened((80, 24), setup(state_folder=tmp_path / "others")) as (app, pilot):
        await pilot.press("B")
        await pilot.pause()
        assert not app.main_screen.query(FirstCard)
        assert app.state.view == "board"


@pytest.mark.parametrize("lang", ["ar", "fr", "en"])
@pytest.mark.parametrize("size", [(40, 12), (44, 9), (60, 16), (80, 24)])
async def test_the_card_of_the_first_time_is_cut_nowhere_and_parts_no_key_from_its_name(
    size: tuple[int, int], lang: str, tmp_path: Path
) -> None:
    async with opened(size, setup(lang=lang, state_folder=tmp_path)) as (app, pilot):
        card = app.main_screen.query_one(FirstCard)
        assert card.region.y >= 0
        assert card.region.bottom <= size[1] - 2
        told = without_isolates(card.render().plain)
        assert app.words["card_end"] in told
        rows = whole_screen(app)[card.content_region.y : card.content_region.bottom]
        assert sum(bool(row.strip(" │")) for row in rows) == card.content_size.height
        ends = [row.strip(" │")[-1 if lang != "ar" else 0] for row in rows]
        assert not {"⌫", "?"} & set(ends)
        before = told.count("\n")
        await pilot.resize_terminal(120, 40)
        await pilot.pause()
        assert card.render().plain.count("\n") == 4 >= before


@pytest.mark.parametrize("lang", ["ar", "fr", "en"])
async def test_where_nothing_was_read_the_reasons_stand_there_and_only_keys_that_do_something(
    lang: str, tmp_path: Path
) -> None:
    missing = str(tmp_path / "nowhere.txt")
    async with opened((80, 24), setup([missing], lang)) as (app, pilot):
        told = [without_isolates(item.text) for item in app.main_screen.items]
        assert app.words["nothing_read"] in told[0]
        assert [text.splitlines()[0] for text in told[1:]] == [f"! {missing}"]
        assert all(len(text.splitlines()) == 2 for text in told[1:])
        footer = app.main_screen.query_one(KeyHints)
        ids = ["reread", "palette", "help", "leave"]
        assert [hint.id for hint in footer.shown] == ids
        await pilot.press("tab")
        await pilot.pause()
        assert [hint.id for hint in footer.shown] == ids


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_toasts_lie_over_neither_the_status_nor_the_keys_and_cut_no_word(size: tuple[int, int]) -> None:
    async with opened(size, toasts=True) as (app, pilot):
        words = [f"word{'abcdefghij'[n % 10]}{n}" for n in range(40)]
        app.notify(" ".join(words), markup=False)
        await pilot.pause()
        (toast,) = app.screen.query(BidiToast)
        assert toast.region.height > 2
        assert toast.region.bottom <= size[1] - 2
        region = toast.content_region
        shown = [row[region.x : region.right] for row in whole_screen(app)[region.y : region.bottom]]
        assert " ".join(shown).split() == words


async def test_words_that_no_sentence_is_about_leave_the_brief_and_what_is_said_of_it() -> None:
    async with opened() as (app, pilot):
        before = app.state.brief
        for words, kept in (("zzzz", None), ("الألعاب", "الألعاب"), ("zzzz", "الألعاب")):
            await pilot.press("a")
            await answer(app, pilot, words)
            await settled(app, pilot)
            assert app.state.options.about == kept
            assert (app.state.brief is before) == (kept is None)
            assert ("zzzz" in line(app, "head"), kept is None or kept in line(app, "head")) == (False, True)
        told = [without_isolates(note.message) for note in app._notifications]
        assert told == [f"{app.words['nothing_about']} «zzzz»"]


async def test_who_left_before_a_pane_had_the_focus_finds_it_on_their_pane() -> None:
    async with opened() as (app, pilot):
        app.screen.set_focus(None)
        app.post_message(AppBlur())
        await pilot.pause()
        assert app.screen.focused is None
        await pilot.press("j")
        await pilot.pause()
        assert app.main_screen.list_("brief").has_focus
        await pilot.press("j")
        await pilot.pause()
        assert app.main_screen.item is not None
        assert app.state.shown == app.main_screen.item.passages[0].article
