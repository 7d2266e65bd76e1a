"""What the app tells of itself: whose brief it is, what is new, what was copied, why nothing is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from msgspec.structs import replace

from briefs import Options
from tests.tui.app.running import answer, opened, settled, setup
from tests.tui.app.test_pile import pile
from tests.tui.app.widgets.screen_text import rows, whole_screen
from tui.app.app import MujazApp
from tui.bidi import without_isolates

_BEES = """\
Les apiculteurs se plaignent

Les apiculteurs disent que leurs ruches ont donné 40 kilos de miel. Le thym ne fleurit pas encore.
"""
_TRAM = """\
Le tram revient

Le tram roule de nouveau entre le port et la faculté. Les commerçants demandent une indemnité.
"""


def frame(app: MujazApp, name: str) -> str:
    """What the frame of a pane is titled."""
    return str(app.main_screen.query_one(f"#{name}").border_title)


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60)])
async def test_the_frame_of_the_brief_says_whose_it_is(size: tuple[int, int]) -> None:
    async with opened(size) as (app, pilot):
        await pilot.pause()
        assert frame(app, "brief") == "Brief · The set"
        await pilot.press("7")
        await pilot.pause()
        assert re.fullmatch("Brief · (7 · La Dépêche.*|article 7)", frame(app, "brief"))
        await pilot.press("v")
        await pilot.pause()
        assert re.fullmatch("What several report · (7 · La Dépêche.*|article 7)", frame(app, "brief"))
        app.main_screen.go_to_pane("facts")
        await pilot.pause()
        assert re.fullmatch("Key facts · (7 · La Dépêche.*|article 7)", frame(app, "facts"))


async def test_the_frame_of_the_text_is_told_as_long_as_another_view_leaves_room(tmp_path: Path) -> None:
    for n in range(2):
        headline = f"{n} tram lines roll again between the old port and the faculty of law"
        (tmp_path / f"{n}.txt").write_text(f"{headline}\n\n{_TRAM}", encoding="utf-8")
    async with opened((100, 30), setup([str(tmp_path)])) as (app, pilot):
        for _ in range(2):  # onto the board, which takes the room of the facts, and back
            await pilot.press("B")
            await pilot.pause()
            await pilot.pause()
            told = frame(app, "text")
            app.main_screen.show_titles()
            assert told == frame(app, "text")


async def test_the_frame_of_a_pile_says_which_story_the_cursor_is_in(tmp_path: Path) -> None:
    async with opened((200, 60), pile(tmp_path)) as (app, pilot):
        assert app.state.brief is not None
        for n, key in enumerate(("home", "down", "end")):
            await pilot.press(key)
            await pilot.pause()
            at = app.main_screen.list_("brief").key or ""
            if at.startswith("fold:") and not at.startswith("fold:story"):
                assert frame(app, "brief") == "Brief · The set"
            elif n < 2:
                assert frame(app, "brief").startswith("Brief · story 1 of 2 · ")
        await pilot.press("S", "down", "enter")
        await pilot.pause()
        assert frame(app, "brief").startswith("Brief · story 2 of 2 · ")


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_frame_tells_the_question_and_how_many_lines_answer_it(size: tuple[int, int]) -> None:
    async with opened(size, replace(setup(), options=Options(about="Qatar"))) as (app, pilot):
        await pilot.pause()
        assert app.state.brief is not None
        count = app.main_screen.labels.count(
            app.labels.sentence_forms, sum(item.sentence for item in app.main_screen.items)
        )
        assert frame(app, "brief") == f"Brief · The set · «Qatar»: {count}"
        await pilot.press("a", "ctrl+u", "enter")
        await settled(app, pilot)
        assert frame(app, "brief") == "Brief · The set"


async def test_an_answer_to_another_question_is_shown_from_its_first_line() -> None:
    async with opened() as (app, pilot):
        await pilot.press("end")
        await pilot.press("a")
        await answer(app, pilot, "الأمن")
        await settled(app, pilot)
        brief = app.main_screen.list_("brief")
        assert (brief.highlighted, brief.scroll_offset.y) == (0, 0)
        assert not any("+" in item.marker for item in app.main_screen.items)


async def test_lines_that_a_longer_brief_adds_are_marked_until_the_next_change() -> None:
    async with opened((200, 60)) as (app, pilot):
        await pilot.press("minus", "minus")
        await settled(app, pilot)
        before = {item.text for item in app.main_screen.items if item.sentence}
        await pilot.press("plus")
        await settled(app, pilot)
        marked = {item.text for item in app.main_screen.items if item.sentence and "+" in item.marker}
        now = {item.text for item in app.main_screen.items if item.sentence}
        assert marked == now - before != set()
        assert re.search(r"· \+ new: \d+$", frame(app, "brief"))
        number = next(item.marker for item in app.main_screen.items if "+" in item.marker)
        assert any(number in row for row in rows(app.main_screen.list_("brief")))
        await pilot.press("1", "v", "0")  # what is only looked at changes nothing
        app.main_screen.take_view("brief")
        await pilot.pause()
        assert {item.text for item in app.main_screen.items if "+" in item.marker} >= marked
        await pilot.press("minus")
        await settled(app, pilot)
        assert not {item.text for item in app.main_screen.items if "+" in item.marker} & marked


async def test_help_and_its_legend_tell_the_sign_of_a_new_line() -> None:
    async with opened() as (app, pilot):
        await pilot.press("question_mark")
        await pilot.pause()
        shown = " ".join(" ".join(whole_screen(app)).split())
        assert "+ new since the last change" in shown


async def test_lines_of_sources_that_arrive_are_marked(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(_BEES, encoding="utf-8")
    async with opened(given=setup([str(tmp_path)])) as (app, pilot):
        (tmp_path / "b.txt").write_text(_TRAM, encoding="utf-8")
        await pilot.press("r")
        await settled(app, pilot)
        marked = [item.text for item in app.main_screen.items if item.sentence and "+" in item.marker]
        assert marked
        assert all(text in _TRAM for text in marked)
        await pilot.press("r")  # nothing has changed
        await settled(app, pilot)
        assert [i.text for i in app.main_screen.items if i.sentence and "+" in i.marker] == marked


@pytest.mark.parametrize(
    ("keys", "what"),
    [
        ("y", "the line and its reference"),
        ("c", "the article's citation"),
        ("shift+tab 2 y", "the article's citation"),
        ("tab tab down y", "the line and its reference"),
        ("question_mark y", "all this window shows"),
        ("V ctrl+y", "all this window shows"),
    ],
)
async def test_whatever_is_copied_is_told_in_one_form(keys: str, what: str) -> None:
    async with opened(given=replace(setup(), osc52=True), toasts=True) as (app, pilot):
        await pilot.press(*keys.split())
        await settled(app, pilot)
        told = [without_isolates(note.message) for note in app._notifications]
        assert len(told) == 1
        count = sum(any(map(str.isalnum, word)) for word in app.clipboard.split())
        words = app.labels.count(app.labels.word_forms, count)
        assert told[0].startswith(f"copied: {what}, {words} · {' '.join(app.clipboard.split()[:2])}")


async def test_a_selection_is_told_as_one() -> None:
    async with opened(given=replace(setup(), osc52=True), toasts=True) as (app, pilot):
        app.copy_to_clipboard("two words")  # as Textual does by itself
        await settled(app, pilot)
        assert next(n.message for n in app._notifications).startswith("copied: the selection, 2 words · ")


async def test_where_nothing_can_be_copied_it_is_said_what_can(tmp_path: Path) -> None:
    async with opened(given=replace(setup([str(tmp_path)]), osc52=True), toasts=True) as (app, pilot):
        before = len(app._notifications)
        await pilot.press("shift+tab", "y")  # a set without an article has no brief either
        await settled(app, pilot)
        assert [n.message for n in app._notifications][before:] == [app.words["nothing_to_copy"]]


@pytest.mark.parametrize("view", ["board", "claims", "conflicts"])
@pytest.mark.parametrize("texts", [[_BEES], [_BEES, _TRAM]])
async def test_a_comparison_without_lines_says_why(tmp_path: Path, view: str, texts: list[str]) -> None:
    several = "empty_agreed" if view == "conflicts" else "empty_little"
    reason = several if len(texts) > 1 else "empty_one"
    for n, text in enumerate(texts):
        (tmp_path / f"{n}.txt").write_text(text, encoding="utf-8")
    async with opened(given=setup([str(tmp_path)])) as (app, pilot):
        app.main_screen.take_view(view)
        await pilot.pause()
        shown = " ".join(" ".join(rows(app.main_screen.center.front)).split())
        assert app.words[reason] in shown
        assert "V views" in shown


async def test_a_question_reaches_the_frame_without_escapes_and_controls() -> None:
    about = "Qatar \x1b[31m\u202e\x07"
    async with opened(given=replace(setup(), options=Options(about=about))) as (app, pilot):
        await pilot.pause()
        shown = "".join(whole_screen(app)) + frame(app, "brief")
        assert "«Qatar [31m»" in shown
        assert not set("\x1b\u202e\x07") & set(shown)
