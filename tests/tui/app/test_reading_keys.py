"""Unread articles, the list of views, the original of an article, copying out of what lies over the app."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from msgspec.structs import replace
from textual import events

from corpus import Source
from summarizer import METHODS
from tests.tui.app.running import SIZES, answer, line, opened, settled, setup
from tests.tui.app.widgets.screen_text import whole_screen
from tui.app.actions import ACTIONS
from tui.app.actions.served import served
from tui.app.desktop import open_outside, opener_program, original
from tui.app.screens.dialogs import CopyScreen, PickScreen, TextScreen
from tui.app.state.filters import Filter, choices
from tui.app.state.marks import Marks
from tui.app.state.state import State
from tui.app.state.views import VIEWS
from tui.app.widgets.bidi_input import BidiInput
from tui.app.widgets.bidi_static import BidiStatic
from tui.app.widgets.bidi_view import BidiView
from tui.app.widgets.pane_list import PaneList
from tui.app.widgets.text_layout import TextLayout
from tui.bidi import Mode, without_isolates


async def test_unread_articles_are_walked_and_marked() -> None:
    async with opened() as (app, pilot):
        names = [article.id for article in app.state.articles]
        rows = app.main_screen.list_("sources")
        await pilot.press("2", "t", "0", "N")
        assert app.state.chosen == names[0]
        await pilot.press("N")
        assert app.state.chosen == names[2]
        assert app.state.marks.read == {names[1]}
        assert "✓" in rows.row(2).text.plain
        await pilot.press("2", "t")
        assert app.state.marks.read == set()
        await pilot.pause()
        assert "✓" not in rows.row(2).text.plain


async def test_an_article_counts_as_read_after_a_stay_and_not_where_the_reader_says_otherwise(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with opened() as (app, pilot):
        names = [article.id for article in app.state.articles]
        monkeypatch.setattr("tui.app.screens.main_screen.STAY", 600)
        await pilot.press("1", "2", "3")
        assert app.state.marks.read == set()
        monkeypatch.setattr("tui.app.screens.main_screen.STAY", 0.05)
        await pilot.press("4")
        for _ in range(200):
            await pilot.pause(0.02)
            if app.state.marks.read:
                break
        assert app.state.marks.read == {names[3]}
        await pilot.press("t")
        await pilot.pause(0.3)
        assert app.state.marks.read == set()


async def test_all_are_read_or_as_before_and_the_unread_alone_are_listed() -> None:
    async with opened() as (app, pilot):
        names = [article.id for article in app.state.articles]
        await pilot.press("2", "t", "U")
        assert app.state.passing_ids == set(names) - {names[1]}
        assert "only unread" in line(app, "status")
        await pilot.press("U")
        assert app.state.filter is None
        await pilot.press("R")
        assert app.state.marks.read == set(names)
        await pilot.press("U")
        assert app.state.filter is None
        await pilot.press("R")  # by mistake, say
        assert app.state.marks.read == {names[1]}


async def test_what_leaves_a_list_of_the_unread_at_once_comes_back_by_the_same_key() -> None:
    async with opened(toasts=True) as (app, pilot):
        names = [article.id for article in app.state.articles]
        await pilot.press("2", "t", "0", "U", "R")
        assert app.state.marks.read == set(names)
        assert app.state.listed == []
        await pilot.press("R")
        assert app.state.marks.read == {names[1]}
        assert app.state.passing_ids == set(names) - {names[1]}
        # The article that is read stays listed, and is none of those that the key takes then.
        await pilot.press("3", "R", "R")
        assert app.state.marks.read == {names[1]}


async def test_where_nothing_is_listed_and_nothing_was_marked_nothing_is_taken_back() -> None:
    async with opened(toasts=True) as (app, pilot):
        names = {article.id for article in app.state.articles}
        app.state.filter = Filter("unread")
        app.state.marks.mark_read(names)
        await pilot.press("R")
        await pilot.pause()
        assert app.state.marks.read == names
        assert [told.message for told in app._notifications] == [app.words["all_read"]]


async def test_an_article_that_the_words_asked_for_are_not_in_shows_no_other_s_brief() -> None:
    async with opened() as (app, pilot):
        about = "كأس العالم"
        app.state.options = replace(app.state.options, about=about)
        app.compose_brief()
        await settled(app, pilot)
        silent = {one.id for one in app.state.articles} - {one.id for one in app.state.brief.articles}  # type: ignore[union-attr]
        number = next(n for n, one in enumerate(app.state.articles, 1) if one.id in silent)
        await pilot.press(str(number))
        await pilot.pause()
        assert [item.role for item in app.main_screen.items] == ["note"]
        await pilot.press("0")
        await pilot.pause()
        assert app.main_screen.items[0].sentence


async def test_only_the_unread_leads_on_from_what_was_read() -> None:
    async with opened() as (app, pilot):
        names = [article.id for article in app.state.articles]
        await pilot.press("2", "t", "U")
        await pilot.pause()
        assert app.state.chosen == names[2]
        assert not app.main_screen.list_("sources").has(names[1])
        await pilot.press("backspace")
        await pilot.pause()
        assert app.state.chosen == names[1]  # asked for: it is listed beside those that pass
        await pilot.press("U", "4", "U")
        await pilot.pause()
        assert app.state.chosen == names[3]  # unread: the reader stays


async def test_bookmarks_and_tags_last_and_can_be_filtered_by(tmp_path: Path) -> None:
    given = setup(state_folder=tmp_path)
    async with opened(given=given) as (app, pilot):
        names = [article.id for article in app.state.articles]
        await pilot.press("2", "asterisk", "number_sign")
        await answer(app, pilot, "أولمبياد، to follow, أولمبياد")
        await pilot.pause()
        row = without_isolates(app.main_screen.list_("sources").row(2).text.plain)
        assert row.startswith("2  *  ")
        assert "#أولمبياد · #to follow" in row
        await pilot.press("q")
    async with opened(given=given) as (app, pilot):
        assert app.state.marks.starred == {names[1]}
        for key, only in (("bookmarked", "bookmarked"), ("#to", "#to follow")):
            await pilot.press("f")
            await pilot.pause()
            await pilot.press(*key.replace("#", ""), "enter")
            await pilot.pause()
            assert app.state.passing_ids == {names[1]}
            assert only in line(app, "status")
        await pilot.press("asterisk", "number_sign")
        await answer(app, pilot, "")
        assert app.state.marks.starred == set()
        assert app.state.marks.tags == {}


def test_tags_are_given_once_without_blanks_around_them() -> None:
    marks = Marks()
    marks.tag("a", [" one  two ", "", "one two", "three"])
    assert marks.tags == {"a": ("one two", "three")}
    assert [choice.value for choice, _ in choices([], [], marks)] == []


async def test_lines_that_are_pasted_are_taken_as_one_and_told() -> None:
    async with opened() as (app, pilot):
        await pilot.press("slash")
        await pilot.pause()
        app.screen.query_one(BidiInput).post_message(events.Paste("الألعاب\n  الأولمبية\n"))
        await pilot.pause()
        assert app.screen.query_one(BidiInput).value == "الألعاب الأولمبية"
        await pilot.pause()
        assert any("2 lines" in note.message for note in app._notifications)


@pytest.mark.parametrize(("keys", "copied"), [(":", "longer"), ("/", "needle"), ("V", "Timeline")])
async def test_what_is_picked_or_written_is_copied_too(keys: str, copied: str) -> None:
    async with opened(given=replace(setup(), osc52=True)) as (app, pilot):
        await pilot.press({":": "colon", "/": "slash"}.get(keys, keys))
        await pilot.pause()
        await pilot.press(*copied, "ctrl+y")
        await pilot.pause()
        assert copied in app.clipboard
        assert "Ctrl+Y copy" in "\n".join(whole_screen(app))


def test_when_all_are_read_there_is_no_next_one() -> None:
    assert State().next_unread() is None


async def test_in_the_set_the_article_of_the_line_under_the_cursor_is_marked_as_read() -> None:
    async with opened() as (app, pilot):
        await pilot.press("j", "t")
        item = app.main_screen.item
        assert item is not None
        assert app.state.chosen is None
        assert app.state.marks.read == {item.passages[0].article}
        await pilot.press("t")
        assert app.state.marks.read == set()


@pytest.mark.parametrize(
    ("lang", "key"), [("ar", "Enter تأكيد"), ("fr", "Entrée valider"), ("en", "Enter confirm")]
)
async def test_a_line_that_is_asked_for_says_which_key_gives_it(lang: str, key: str) -> None:
    async with opened((40, 20), given=setup(lang=lang)) as (app, pilot):
        for asked in ("a", "e", "slash"):
            await pilot.press(asked)
            await pilot.pause()
            foot = app.screen.query(BidiStatic).last()
            assert without_isolates(foot.render().plain).startswith(key)
            assert app.screen.query_one(".low").content_region.contains_region(foot.region)
            await pilot.press("escape")


async def test_a_view_is_picked_from_a_list() -> None:
    async with opened() as (app, pilot):
        await pilot.press("V")
        await pilot.pause()
        assert isinstance(app.screen, PickScreen)
        await pilot.press(*"timeline", "enter")
        await pilot.pause()
        assert app.state.view == "timeline"
        await pilot.press("V")
        await pilot.pause()
        await pilot.press("4", "enter")
        await pilot.pause()
        assert app.state.view == VIEWS[3]


def test_the_original_is_an_address_or_the_folder_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a", encoding="utf-8")
    assert original("https://example.org/a") == "https://example.org/a"
    assert original(str(tmp_path / "a.txt")) == str(tmp_path)
    assert original(str(tmp_path / "a.txt#2")) == str(tmp_path)
    for source in (
        "-",
        "javascript:alert(1)",
        "file:///etc/passwd",
        str(tmp_path / "gone.txt"),
        str(tmp_path),
    ):
        assert original(source) is None
    assert original("x" * 5000) is None


def test_the_original_of_a_member_of_an_archive_and_of_what_is_called_otherwise(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"PK")
    assert original(str(tmp_path / "a.zip" / "press" / "b.txt")) == str(tmp_path)
    given: list[str | Source] = [str(tmp_path), Source("sample/1.txt", tmp_path / "a.zip")]
    assert original("sample/1.txt", given) == str(tmp_path)
    assert original("sample/2.txt", given) is None


async def test_each_article_of_the_sample_has_an_original() -> None:
    async with opened() as (app, _pilot):
        for article in app.state.articles:
            assert original(article.source, app.sources) is not None


async def test_a_picked_view_is_in_front_from_every_pane() -> None:
    for size in SIZES:
        async with opened(size) as (app, pilot):
            for pane in ("facts", "sources", "text"):
                for keys in (["enter"], ["down", "enter"], ["up", "enter"]):
                    app.main_screen.go_to_pane(pane)
                    await pilot.press("V")
                    await pilot.pause()
                    await pilot.press(*keys)
                    await pilot.pause()
                    assert app.main_screen.pane == "brief"
                    assert app.main_screen.focused is app.main_screen.center.front


@pytest.mark.parametrize(("typed", "view"), [("4", VIEWS[3]), ("٤", VIEWS[3]), ("1", VIEWS[0])])
async def test_a_view_is_picked_by_its_number_at_once(typed: str, view: str) -> None:
    async with opened() as (app, pilot):
        app.main_screen.take_view("timeline")
        await pilot.press("V", typed)
        await pilot.pause()
        assert app.screen is app.main_screen
        assert app.state.view == view


@pytest.mark.parametrize("typed", ["0", "9"])
async def test_a_number_of_no_view_narrows_the_list(typed: str) -> None:
    async with opened() as (app, pilot):
        await pilot.press("V", typed)
        await pilot.pause()
        assert isinstance(app.screen, PickScreen)
        assert app.words["no_hit"] in app.screen.query_one(PaneList).row(0).text.plain


async def test_a_number_only_narrows_a_list_that_it_does_not_count() -> None:
    async with opened() as (app, pilot):
        await pilot.press("J", "2")
        await pilot.pause()
        assert isinstance(app.screen, PickScreen)


async def test_a_long_list_is_paged_while_its_words_are_typed() -> None:
    async with opened((80, 24)) as (app, pilot):
        await pilot.press("colon")
        await pilot.pause()
        rows = app.screen.query_one(PaneList)
        seen = []
        for key in ("pagedown", "pagedown", "pageup", "ctrl+end", "ctrl+home"):
            await pilot.press(key)
            seen.append(rows.highlighted or 0)
        first, second, back, last, top = seen
        assert 2 < first < second < last == rows.row_count - 1
        assert back == first
        assert top == 0
        assert app.screen.query_one(BidiInput).has_focus


@pytest.mark.parametrize(
    ("environment", "platform", "program"),
    [
        ({"DISPLAY": ":0"}, "linux", "xdg-open"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", "xdg-open"),
        ({}, "darwin", "open"),
        ({"WSL_DISTRO_NAME": "Debian"}, "linux", "wslview"),
        ({}, "linux", None),
    ],
)
def test_only_a_desktop_opens_anything(
    environment: dict[str, str], platform: str, program: str | None
) -> None:
    found = opener_program(environment, platform, lambda name: name)
    assert (found[0] if found else None) == program
    assert opener_program(environment, platform, lambda _: None) is None


@pytest.mark.parametrize("status", [0, 1])
async def test_what_the_desktop_does_not_open_is_handed_over(status: int, tmp_path: Path) -> None:
    text = "أعلنت البلدية أن الميناء يفتح أبوابه يوم الأحد المقبل أمام الزوار."
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    command = (sys.executable, "-c", f"import sys; sys.exit({status})")
    assert open_outside(command, "x") is (status == 0)
    async with opened(given=replace(setup([str(tmp_path)]), opener=command)) as (app, pilot):
        await pilot.press("1", "O")
        await settled(app, pilot)
        await settled(app, pilot)
        assert isinstance(app.screen, CopyScreen) is (status == 1)


def test_a_visitor_of_a_served_app_opens_nothing_on_the_server() -> None:
    assert not {"open_original", "pipe", "stop", "answer", "suspend"} & {
        action.id for action in served(ACTIONS)
    }


async def test_what_lies_over_the_app_is_copied_too() -> None:
    async with opened(given=replace(setup(), osc52=True)) as (app, pilot):
        await pilot.press("question_mark")
        await pilot.pause()
        assert isinstance(app.screen, TextScreen)
        shown = app.screen.query_one(BidiView).text
        await pilot.press("y")
        assert app.clipboard == without_isolates(shown)


async def test_where_the_terminal_orders_arabic_the_panes_are_tabs_at_any_width() -> None:
    async with opened((160, 40), replace(setup(), layout=TextLayout(Mode.TERMINAL))) as (app, pilot):
        assert app.main_screen.panes() == ("brief",)
        await pilot.press("tab")
        assert app.main_screen.panes() == ("text",)


async def test_what_the_brief_is_about_is_taken_back_as_its_prompt_says() -> None:
    async with opened((80, 24)) as (app, pilot):
        await pilot.press("a")
        await pilot.pause()
        assert not any("Ctrl+U" in row for row in whole_screen(app))  # there is nothing to clear
        await answer(app, pilot, "الألعاب")
        await settled(app, pilot)
        assert app.state.options.about == "الألعاب"
        await pilot.press("a")
        await pilot.pause()
        screen = whole_screen(app)
        assert any("none: about all" in row for row in screen)
        assert any("Ctrl+U clear" in row for row in screen)
        await pilot.press("ctrl+u", "enter")
        await settled(app, pilot)
        assert app.state.options.about is None


@pytest.mark.parametrize("lang", ["ar", "fr"])
async def test_methods_are_told_in_the_language_of_the_labels(lang: str) -> None:
    async with opened(given=setup(lang=lang)) as (app, pilot):
        await pilot.press("m")
        await pilot.pause()
        rows = app.screen.query_one(PaneList)
        told = {row.key: row.text.plain for row in map(rows.row, range(rows.row_count))}
        for method in METHODS:
            assert app.words[f"method_{method.name}"] in told[method.name]
            assert method.about not in told[method.name]


async def test_where_nothing_opens_an_original_that_is_said_with_what_is_copied(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Un texte de deux phrases. Il est court.", encoding="utf-8")
    given = replace(setup([str(tmp_path)]), opener=None, osc52=True)
    async with opened(given=given, toasts=True) as (app, pilot):
        await pilot.press("1", "O")
        await settled(app, pilot)
        (told,) = app._notifications
        assert told.message.startswith(f"{app.words['copied']}: {app.words['take_original']} · ")
        assert app.clipboard == str(tmp_path)


async def test_where_nobody_knows_of_a_clipboard_an_original_is_not_said_to_be_copied(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Un texte de deux phrases. Il est court.", encoding="utf-8")
    given = replace(setup([str(tmp_path)]), opener=None)
    async with opened(given=given, toasts=True) as (app, pilot):
        await pilot.press("1", "O")
        await settled(app, pilot)
        assert isinstance(app.screen, CopyScreen)
        assert not app._notifications
        assert app.words["take_original"] in str(app.screen.query_one(".dialog").border_title)
        # What is marked with the mouse is not mixed with a toast.
        app.notify("a command has answered")
        await pilot.pause()
        assert "a command has answered" not in "\n".join(whole_screen(app))
        await pilot.press("escape")
        await pilot.pause()
        assert "a command has answered" in "\n".join(whole_screen(app))
