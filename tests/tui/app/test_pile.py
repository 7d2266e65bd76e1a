"""A pile of several stories: folded, jumped to out of a list; and the list of what a search found."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from corpus import sample_sources
from tests.tui import dossier
from tests.tui.app.running import SIZES, opened, searched, setup
from tui.app.screens.dialogs import PickScreen
from tui.app.setup import Setup
from tui.app.state.state import Trail
from tui.app.widgets.bidi_view import BidiView
from tui.app.widgets.key_hints import KeyHints
from tui.app.widgets.pane_list import PaneList
from tui.bidi import without_isolates

_BEES = """\
مربو النحل يشتكون من الجفاف

قال مربو النحل في الأطلس، يوم 3 مايو 2024، إن خلاياهم أعطت 40 كيلوغراما من العسل هذا الربيع.

وأضاف سعيد بناني أن الزعتر والخزامى لم يزهرا بعد، وأن النحل ينتظر المطر.
"""


def pile(folder: Path) -> Setup:
    """Two stories: a tram, and the games of the sample."""
    return setup([str(dossier.write(folder, ["almarsad", "assada"])), *sample_sources()[:2]])


async def test_each_story_folds_and_all_do(tmp_path: Path) -> None:
    async with opened(given=pile(tmp_path)) as (app, pilot):
        assert app.state.brief is not None
        stories = app.state.brief.stories
        assert len(stories) == 2
        rows = app.main_screen.list_("brief")

        def headings() -> list[str]:
            return [item.marker for item in app.main_screen.items if item.fold.startswith("story:")]

        count = rows.row_count
        assert headings() == ["▾", "▾"]
        await pilot.press("home", "down", "z")
        await pilot.pause()
        assert headings() == ["▸", "▾"]
        assert rows.row_count == count - len(stories[0].summary)
        assert rows.highlighted == 0
        await pilot.press("enter")
        await pilot.pause()
        assert headings() == ["▾", "▾"]
        await pilot.press("Z")
        await pilot.pause()
        assert headings() == ["▸", "▸"]
        await pilot.press("Z")
        await pilot.pause()
        assert rows.row_count == count


@pytest.mark.parametrize("size", SIZES)
async def test_the_text_is_of_the_story_whose_title_is_under_the_cursor(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    (tmp_path / "bees.txt").write_text(_BEES, encoding="utf-8")
    tram = dossier.write(tmp_path, ["almarsad", "assada"])
    given = setup([str(tmp_path / "bees.txt"), str(tram), *sample_sources()[:2]])
    async with opened(size, given=given) as (app, pilot):
        assert app.state.brief is not None
        stories = app.state.brief.stories
        alone = app.state.articles[0].id
        assert stories[-1].articles == [alone]
        assert app.state.shown in stories[0].articles
        await pilot.press("tab")
        await pilot.pause()
        assert app.state.article(app.state.shown).text == app.main_screen.text.text  # type: ignore[union-attr]
        await pilot.press("shift+tab", "Z", "down")
        await pilot.pause()
        assert app.main_screen.item is not None
        assert app.main_screen.item.text == stories[1].title
        assert app.state.shown == stories[1].summary[0].article
        await pilot.press("down")
        await pilot.pause()
        assert app.state.shown == alone


async def test_a_story_is_jumped_to_out_of_the_list_and_back_from(tmp_path: Path) -> None:
    async with opened(given=pile(tmp_path)) as (app, pilot):
        assert app.state.brief is not None
        second = app.state.brief.stories[1]
        await pilot.press("Z", "v", "S")
        await pilot.pause()
        assert isinstance(app.screen, PickScreen)
        shown = [without_isolates(row.text.plain) for row in app.screen.query_one(PaneList)._rows]
        assert len(shown) == 2
        assert second.title in shown[1]
        assert "2 articles" in shown[0]
        await pilot.press("down", "enter")
        await pilot.pause()
        assert app.state.view == "brief"
        item = app.main_screen.item
        assert item is not None
        assert (item.text, item.marker) == (second.title, "▾")
        rows = app.main_screen.list_("brief")
        await pilot.pause()
        at, _ = rows._heights.row_at(rows.scroll_offset.y)
        assert at == rows.highlighted or rows.scroll_offset.y == rows.max_scroll_y
        await pilot.press("backspace")
        await pilot.pause()
        assert app.state.view == "claims"


async def test_the_footer_leads_through_the_stories_of_the_set_alone(tmp_path: Path) -> None:
    async with opened((80, 24), given=pile(tmp_path)) as (app, pilot):

        def shown() -> set[str]:
            return {hint.id for hint in app.main_screen.query_one(KeyHints).shown}

        assert {"stories", "fold"} <= shown()
        await pilot.press("1")
        await pilot.pause()
        assert not {"stories", "fold"} & shown()


async def test_on_the_title_of_a_story_enter_folds_and_nothing_is_compared(tmp_path: Path) -> None:
    async with opened(given=pile(tmp_path)) as (app, pilot):

        def footer() -> str:
            return without_isolates(app.main_screen.query_one(KeyHints).render().plain)

        await pilot.press("home", "d")
        await pilot.pause()
        assert footer().startswith("Enter fold or unfold  ")
        app.state.mark(Trail("tram", tuple(app.state.facts[0].mentions)))
        app.main_screen.show()
        await pilot.pause()
        assert footer().startswith("Enter fold or unfold  ] next mention  ")
        assert "  H hits  " in footer()
        assert [note.message for note in app._notifications] == [app.words["no_line"]]
        await pilot.press("down")
        await pilot.pause()
        assert footer().startswith("Enter to the text  ")
        await pilot.press("up")
        await pilot.pause()
        assert footer().startswith("Enter fold or unfold  ")


async def test_a_view_that_is_asked_for_is_seen_where_one_pane_is_shown(tmp_path: Path) -> None:
    async with opened((80, 24), given=pile(tmp_path)) as (app, pilot):
        for key, view in (("v", "claims"), ("B", "board"), ("B", "brief")):
            app.main_screen.go_to_pane("text")
            await pilot.press(key)
            await pilot.pause()
            assert (app.state.view, app.main_screen.pane) == (view, "brief")
            assert app.main_screen.center.front.has_focus
            assert not app.main_screen.text.display
    async with opened((120, 40), given=pile(tmp_path)) as (app, pilot):
        app.main_screen.go_to_pane("text")
        await pilot.press("v")
        await pilot.pause()
        assert app.main_screen.pane == "text"  # both are seen


async def test_an_article_whose_facts_were_not_read_is_not_said_to_have_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefs.story_groups._FEW", 1)  # so that two stories are many
    (tmp_path / "bees.txt").write_text(_BEES, encoding="utf-8")
    given = setup([str(dossier.write(tmp_path, ["almarsad", "assada"])), *sample_sources()[:2]])
    async with opened(given=given) as (app, pilot):
        assert app.state.brief is not None
        alone = next(story for story in app.state.brief.stories if len(story.articles) == 1)
        together = next(story for story in app.state.brief.stories if len(story.articles) > 1)
        shown = [row.text.plain for row in app.main_screen.list_("facts")._rows if row.key]
        read = sum(len(story.articles) for story in app.state.brief.stories if len(story.articles) > 1)
        assert read < len(app.state.articles)
        assert all(without_isolates(text).endswith(f"/{read}") for text in shown)
        for view in ("brief", "quotes", "timeline"):
            app.main_screen.choose_article(alone.articles[0])
            app.main_screen.take_view(view)
            await pilot.pause()
            assert app.state.facts_unread
            rows = list(app.main_screen.list_("facts")._rows)
            assert rows[0].text.plain.startswith(app.words["facts_unread"])
            if view != "brief":
                assert app.main_screen.items[0].text.startswith(app.words["facts_unread"])
        app.main_screen.choose_article(together.articles[0])
        await pilot.pause()
        assert not app.state.facts_unread
        assert app.state.facts


async def test_a_list_says_that_nothing_in_it_fits_what_is_typed(tmp_path: Path) -> None:
    async with opened(given=pile(tmp_path)) as (app, pilot):
        await pilot.press("S")
        await pilot.pause()
        await pilot.press(*"xyz")
        await pilot.pause()
        rows = app.screen.query_one(PaneList)
        assert [row.text.plain for row in rows._rows] == [app.words["no_hit"]]
        await pilot.press("ctrl+y", "enter")  # there is nothing to copy, and nothing to go to
        await pilot.pause()
        assert app.screen is app.main_screen


async def test_one_story_is_no_list_and_folds_nothing() -> None:
    async with opened() as (app, pilot):
        for key, told in {"S": "one_story", "z": "no_fold", "Z": "no_fold"}.items():
            await pilot.press(key)
            await pilot.pause()
            assert [note.message for note in app._notifications] == [app.words[told]]


async def test_a_title_that_is_a_paragraph_is_cut_between_words_in_lists(tmp_path: Path) -> None:
    headline = "The harbour of Tlat Oumzil is dredged " + "and widened again " * 20 + "finis"
    folder = dossier.write(tmp_path / "tram", ["almarsad", "assada"])
    body = "The harbour of Tlat Oumzil is dredged for 40 boats, said the mayor on Monday."
    records = [{"id": n, "title": f"{headline} {n}", "text": f"{body} Boat {n} left."} for n in (1, 2)]
    harbour = tmp_path / "harbour.jsonl"
    harbour.write_text("\n".join(json.dumps(record) for record in records))
    async with opened((80, 24), setup([str(folder), str(harbour)])) as (app, pilot):
        assert app.state.brief is not None
        assert len(app.state.brief.stories) == 2
        headings = [item.text for item in app.main_screen.items if item.fold.startswith("story:")]
        assert sum(heading.endswith("…") for heading in headings) == 1
        for key in ("S", "J"):
            await pilot.press(key)
            await pilot.pause()
            rows = [without_isolates(row.text.plain) for row in app.screen.query_one(PaneList)._rows]
            (cut, *_) = [row for row in rows if "Oumzil" in row]
            assert "…" in cut
            assert "finis" not in cut
            await pilot.press("escape")
            await pilot.pause()


async def test_articles_that_have_nothing_in_common_are_not_said_to_tell_one_story(tmp_path: Path) -> None:
    texts = {
        "bakery": "Naima Zerrouk opened a bakery in Oum Tlat on Monday. It sells forty kinds of bread.",
        "ferry": "The ferry to the island of Sorga ran aground at dawn. Its captain called for a tug.",
        "chess": "A girl of nine beat the master of the town at chess. She had learnt from her aunt.",
    }
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(text)
    async with opened(given=setup([str(tmp_path)])) as (app, pilot):
        assert app.state.brief is not None
        assert len(app.state.brief.stories) == 1
        await pilot.press("S")
        await pilot.pause()
        (told,) = [note.message for note in app._notifications]
        assert "tell" not in told
        assert "together" in told
    async with opened(given=setup([str(tmp_path / "ferry.txt")])) as (app, pilot):
        await pilot.press("S")
        await pilot.pause()
        assert [note.message for note in app._notifications] == [app.words["one_article"]]


async def test_keys_of_stories_are_told_of_only_where_there_are_several() -> None:
    async with opened((200, 40)) as (app, pilot):
        ids = [hint.id for hint in app.main_screen.query_one(KeyHints).shown]
        assert "compare" in ids
        assert not {"stories", "fold", "fold_all"} & {*ids}
        await pilot.press("question_mark")
        await pilot.pause()
        here, _, rest = app.screen.query_one(BidiView).text.partition(app.words["everywhere"])
        fold = app.actions["fold"].tips["en"]
        assert fold not in here
        assert fold in rest


async def test_hits_are_listed_in_their_surroundings_and_jumped_to() -> None:
    async with opened() as (app, pilot):
        await pilot.press("H")
        assert [note.message for note in app._notifications] == [app.words["no_mark"]]
        await searched(app, pilot, "الأولمبية")
        assert app.state.trail is not None
        passages = app.state.trail.passages
        assert len(passages) > 2
        await pilot.press("H")
        await pilot.pause()
        assert isinstance(app.screen, PickScreen)
        rows = list(app.screen.query_one(PaneList)._rows)
        assert len(rows) == len(passages)
        for row, passage in zip(rows, passages, strict=True):
            assert passage.text in row.text.plain
            text = app.state.article(passage.article)
            words = without_isolates(row.text.plain).strip("…").split()
            assert text is not None
            assert words[-1] in text.text.split()
            assert "\n" not in row.text.plain
            marked = [span for span in row.text.spans if "accent" in str(span.style)]
            assert [row.text.plain[span.start : span.end] for span in marked] == [passage.text]
        await pilot.press("down", "down", "enter")
        await pilot.pause()
        assert app.state.here == passages[2]
        assert app.state.shown == passages[2].article
        assert app.main_screen.pane == "text"
        first, last = app.main_screen.text.seen
        assert first <= passages[2].start < last
