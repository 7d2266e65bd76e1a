"""Every action of the app, on the sample dossier."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from threading import Event

import pytest
from msgspec.structs import replace
from textual import events

from briefs.brief import Passage
from briefs.render.formats import format_of_path
from briefs.search import search
from corpus import Article
from tests.tui.app.running import SIZES, answer, line, opened, searched, settled, setup, until
from tests.tui.app.widgets.screen_text import whole_screen
from tui.app import workers
from tui.app.actions import ACTIONS
from tui.app.screens.dialogs import AskScreen, PickScreen, TextScreen
from tui.app.state.views import VIEWS
from tui.app.widgets.bidi_view import BidiView
from tui.app.widgets.pane_list import PaneList
from tui.bidi import without_isolates


@pytest.mark.parametrize("size", SIZES)
async def test_it_opens_with_the_set_and_its_brief(size: tuple[int, int]) -> None:
    async with opened(size) as (app, _):
        state = app.state
        assert len(state.articles) == 7
        assert state.chosen is None
        assert state.brief is not None
        assert len(state.brief.summary) >= 7
        assert app.main_screen.list_("brief").row_count >= 7
        narrow = size[0] < 100
        assert [pane.id for pane in app.main_screen.query(".pane") if pane.display] == (
            ["brief"] if narrow else ["sources", "brief", "text", "facts"]
        )
        assert app.main_screen.query_one("#tabs").display is narrow
        assert line(app, "status").startswith("The set")


def test_every_action_has_a_key_of_its_own_and_its_words() -> None:
    keys = [key for action in ACTIONS for key in action.keys]
    assert len(keys) == len(set(keys))
    for action in ACTIONS:
        for texts in (action.labels, action.tips):
            assert set(texts) == {"ar", "fr", "en"}
            assert all(texts.values())


@pytest.mark.parametrize("size", SIZES)
async def test_articles_are_chosen_by_n_p_and_number(size: tuple[int, int]) -> None:
    async with opened(size) as (app, pilot):
        state = app.state
        ids = [article.id for article in state.articles]
        await pilot.press("n", "n")
        assert (state.chosen, state.shown) == (ids[1], ids[1])
        assert app.main_screen.text.text == state.articles[1].text
        await pilot.press("p")
        assert state.chosen == ids[0]
        await pilot.press("5")
        assert state.chosen == ids[4]
        assert "article 5 of 7" in line(app, "status")
        await pilot.press("9")
        assert state.chosen == ids[4]
        await pilot.press("0")
        assert state.chosen is None
        assert state.marks.read == set()


async def test_an_article_s_brief_is_its_own_summary() -> None:
    async with opened() as (app, pilot):
        await pilot.press("3")
        assert app.state.note is not None
        assert [item.text for item in app.main_screen.items] == [one.text for one in app.state.note.summary]
        assert all(any(m.article == app.state.chosen for m in f.mentions) for f in app.state.facts)


@pytest.mark.parametrize("size", SIZES)
async def test_a_line_of_the_brief_scrolls_the_text_to_it(size: tuple[int, int]) -> None:
    async with opened(size) as (app, pilot):
        await pilot.press("G", "enter")
        await pilot.pause()
        item = app.main_screen.item
        assert item is not None
        passage = item.passages[0]
        assert app.state.shown == passage.article
        assert app.main_screen.focused is app.main_screen.text
        text = app.main_screen.text
        place = text._document.row_of(text._document.position(passage.start))
        assert text.scroll_offset.y <= place < text.scroll_offset.y + text.size.height


async def test_sentences_of_the_brief_are_marked_in_the_text() -> None:
    async with opened() as (app, pilot):
        await pilot.press("1")
        assert app.state.note is not None
        kept = app.main_screen.text._layers["kept"]
        assert [(span.start, span.end) for span in kept] == [
            (one.start, one.end) for one in app.state.note.summary
        ]


@pytest.mark.parametrize("size", SIZES)
async def test_a_fact_marks_its_mentions_and_they_are_walked(size: tuple[int, int]) -> None:
    async with opened(size) as (app, pilot):
        await pilot.press("tab", "tab", "j")
        assert app.main_screen.pane == "facts"
        trail = app.state.trail
        assert trail is not None
        spans = app.main_screen.text._layers["trail"]
        assert [app.main_screen.text.text[s.start : s.end] for s in spans] == [
            passage.text for passage in trail.passages if passage.article == app.state.shown
        ]
        # Where the text is beside the facts, the reader sees the first one and the next key leads on.
        at = app.state.at
        assert trail.passages[at].article == app.state.shown
        count = len(trail.passages)
        assert (f"mention {at + 1} of {count}" in line(app, "status")) is (size[0] >= 100)
        if size[0] < 100:
            await pilot.press("]")
            assert (app.main_screen.pane, app.state.at) == ("text", at)
            assert f"mention {at + 1} of {count}" in line(app, "status")
        await pilot.press("]")
        assert app.state.at == (at + 1) % count
        assert app.state.shown == trail.passages[(at + 1) % count].article
        await pilot.press("[")
        assert f"mention {at + 1} of {count}" in line(app, "status")
        await pilot.press("backspace")
        assert app.state.shown == trail.passages[(at + 1) % count].article
        await pilot.press("escape")
        assert app.state.trail is None
        assert app.main_screen.text._layers["trail"] == []
        await pilot.press("]")


@pytest.mark.parametrize("key", ["enter", "right_square_bracket", "H"])
async def test_the_fact_under_the_cursor_is_marked_without_moving_it_first(key: str) -> None:
    async with opened() as (app, pilot):
        await pilot.press("tab", "tab")
        assert app.state.trail is None
        await pilot.press(key)
        await pilot.pause()
        fact = app.state.facts[app.state.fact_number(app.main_screen.list_("facts").key) or 0]
        assert app.state.trail is not None
        assert (app.state.trail.title, app.state.at) == (fact.value, 0)
        await pilot.press("escape")


@pytest.mark.parametrize("key", ["enter", "right_square_bracket"])
async def test_where_the_text_is_not_beside_the_facts_a_fact_leads_to_it_and_back(key: str) -> None:
    async with opened((80, 24)) as (app, pilot):
        app.main_screen.go_to_pane("facts")
        for n in range(2):
            await pilot.press(key)
            await pilot.pause()
            assert app.main_screen.pane == "text"
            assert app.state.at == n
            await pilot.press("backspace")
            await pilot.pause()
            assert app.main_screen.pane == "facts"


@pytest.mark.parametrize(("size", "steps"), [((80, 24), [0, 1, 2]), ((120, 40), [1, 2, 3])])
async def test_enter_leads_to_the_first_mention_that_was_not_seen(
    size: tuple[int, int], steps: list[int]
) -> None:
    async with opened(size) as (app, pilot):
        app.main_screen.go_to_pane("facts")
        await pilot.press("j", "k")  # the first fact: most articles have it
        await pilot.pause()
        for at in steps:
            await pilot.press("enter")
            await pilot.pause()
            assert app.state.at == at
            if size[0] < 100:
                assert app.main_screen.pane == "text"
                await pilot.press("backspace")
                await pilot.pause()


async def test_a_mention_counts_as_seen_once_its_text_is_in_view() -> None:
    for seen in ("tab", "wider"):
        async with opened((80, 24)) as (app, pilot):
            app.main_screen.go_to_pane("facts")
            await pilot.press("j", "k")
            await pilot.pause()
            assert app.state.ahead
            if seen == "wider":
                await pilot.resize_terminal(120, 40)
            else:
                await pilot.press("shift+tab")
            await pilot.pause()
            assert "mention 1 of " in line(app, "status")
            await pilot.press("right_square_bracket")
            assert app.state.at == 1


async def test_the_footer_of_a_text_tells_first_how_its_marks_are_walked() -> None:
    async with opened((80, 24)) as (app, pilot):
        app.main_screen.go_to_pane("text")
        await pilot.pause()
        assert "] next mention" not in whole_screen(app)[-1]
        app.main_screen.go_to_pane("facts")
        await pilot.press("enter")
        await pilot.pause()
        assert app.main_screen.pane == "text"
        footer = whole_screen(app)[-1]
        assert "] next mention" in footer
        assert "go back" in footer
        assert "Enter to the fact" in footer


async def test_who_walks_before_a_search_has_ended_is_told_that_it_runs() -> None:
    async with opened(toasts=True) as (app, pilot):
        app.state.sought = "ferry"
        await pilot.press("H", "right_square_bracket")
        await pilot.pause()
        assert all("ferry" in note.message for note in app._notifications)
        app.state.sought = ""
        await pilot.press("H")
        await pilot.pause()
        assert app.words["no_mark"] in [note.message for note in app._notifications]


async def test_enter_on_a_fact_leaves_a_search_for_the_fact() -> None:
    async with opened() as (app, pilot):
        await searched(app, pilot, "الحموشي")
        app.main_screen.go_to_pane("facts")
        await pilot.press("right_square_bracket")
        assert app.state.trail is not None
        assert (app.state.trail.title, app.state.at) == ("الحموشي", 1)
        await pilot.press("enter")
        assert app.state.trail is not None
        assert (
            app.state.trail.title
            == app.state.facts[app.state.fact_number(app.main_screen.list_("facts").key) or 0].value
        )


async def test_two_quick_steps_leave_focus_and_pane_together() -> None:
    async with opened() as (app, pilot):
        screen = app.main_screen
        screen.step_pane(1)
        screen.step_pane(1)
        screen.on_descendant_focus(events.DescendantFocus(screen.text))  # of the first, which comes late
        assert screen.pane == "facts"
        await pilot.pause()
        assert screen.focused is screen.list_("facts")
        assert screen.pane == "facts"


async def test_what_is_said_twice_is_shown_once() -> None:
    async with opened(toasts=True) as (app, pilot):
        for key in ("backspace", "F", "backspace", "backspace"):  # faster than they are shown
            app.post_message(events.Key(key, None))
        for warning in ("the disk is full", "the clock is slow", "the disk is full"):
            app.notify(warning, severity="warning")
        wanted = sorted(["the clock is slow", "the disk is full", app.words["no_back"]])
        for _ in range(100):
            await pilot.pause(0.02)
            told = sorted(note.message for note in app._notifications)
            if told == wanted:
                break
        assert told == wanted


async def test_the_citation_is_of_the_line_under_the_cursor(monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened() as (app, pilot):
        copied: list[str] = []
        monkeypatch.setattr(app, "copy_to_clipboard", copied.append)
        rows = app.main_screen.list_("brief")
        for row in range(rows.row_count):
            item = app.main_screen.items[row]
            if item.sentence and item.passages[0].article != app.state.shown:
                with rows.prevent(PaneList.Highlighted):  # the text stays where it is
                    rows.highlighted = row
                await pilot.press("c")
                article = app.state.article(item.passages[0].article)
                assert article is not None
                assert article.source in copied[-1]
                break
        else:
            raise AssertionError("every line is of the shown article")


async def test_the_frame_of_the_text_says_whose_it_is_and_of_when() -> None:
    async with opened() as (app, pilot):
        await pilot.press("2")
        await pilot.pause()
        article = app.state.articles[1]
        title = app.main_screen.text.border_title
        assert article.outlet
        assert article.published
        assert article.published in str(title)


async def test_the_pages_of_a_dialog_are_turned_as_those_of_a_pane() -> None:
    async with opened((80, 24)) as (app, pilot):
        await pilot.press("question_mark")
        await pilot.pause()
        view = app.screen.query_one(BidiView)
        for key, moves in (("space", 1), ("j", 1), ("b", -1), ("G", 1), ("g", -1)):
            before = view.scroll_offset.y
            await pilot.press(key)
            await pilot.wait_for_animation()
            await pilot.pause()
            assert (view.scroll_offset.y - before) * moves > 0, key
        await pilot.press("ض")
        await pilot.pause()
        assert app.screen is app.main_screen


async def test_articles_without_the_fact_are_dimmed() -> None:
    async with opened() as (app, pilot):
        await pilot.press("tab", "tab", "G")
        assert app.state.trail is not None
        carriers = {passage.article for passage in app.state.trail.passages}
        sources = app.main_screen.list_("sources")
        for row in map(sources.row, range(1, sources.row_count)):
            styles = {span.style for span in row.text.spans}
            assert ("dim" in styles) is (row.key not in carriers)


async def test_a_click_in_the_text_finds_the_fact() -> None:
    async with opened() as (app, pilot):
        await pilot.press("1")
        fact = next(f for f in app.state.facts if f.kind == "person")
        mention = next(m for m in fact.mentions if m.article == app.state.chosen)
        app.main_screen.text.post_message(BidiView.Pressed(app.main_screen.text, mention.start))
        await pilot.pause()
        assert app.state.trail is not None
        assert mention in app.state.trail.passages


async def test_search_finds_words_in_all_articles() -> None:
    async with opened() as (app, pilot):
        await pilot.press("slash")
        assert isinstance(app.screen, AskScreen)
        await pilot.press("escape")
        await searched(app, pilot, "باريس")
        trail = app.state.trail
        assert trail is not None
        assert trail.title == "باريس"
        assert len({passage.article for passage in trail.passages}) > 1
        assert f"mention 1 of {len(trail.passages)}" in line(app, "status")
        for nothing in ("قخصثف", "..."):
            await searched(app, pilot, nothing)
            assert app.state.trail is trail


async def test_a_search_that_takes_long_is_told_and_the_last_one_counts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    there = Event()

    def found(articles: Sequence[Article], query: str) -> list[Passage]:
        if query == "باريس":
            there.wait(5)
        return search(articles, query)

    monkeypatch.setattr(workers, "search", found)
    async with opened() as (app, pilot):
        told: list[str] = []
        monkeypatch.setattr(app, "notify", lambda text, **_: told.append(without_isolates(text)))
        app.find("باريس")
        await until(lambda: told, lambda: pilot.pause(0.05))
        assert told == ["باريس…"]
        app.find("الرباط")
        await until(lambda: app.state.trail is not None, lambda: pilot.pause(0.01))
        there.set()
        await app.workers.wait_for_complete()
        await pilot.pause()
        trail = app.state.trail
        assert trail is not None
        assert trail.title == "الرباط"


@pytest.mark.parametrize("pane", ["brief", "facts", "text"])
async def test_lines_pages_and_ends(pane: str) -> None:
    async with opened() as (app, pilot):
        app.main_screen.go_to_pane(pane)
        await pilot.pause()
        widget = app.main_screen.query_one(f"#{pane}")

        async def place() -> float:
            await pilot.wait_for_animation()
            if isinstance(widget, PaneList):
                return widget.highlighted or 0
            return widget.scroll_offset.y

        await pilot.press("G")
        end = await place()
        await pilot.press("g")
        start = await place()
        assert start < end
        await pilot.press("j")
        assert await place() > start
        await pilot.press("k")
        assert await place() == start
        await pilot.press("space")
        assert await place() > start
        await pilot.press("b")
        assert await place() == start


async def test_tab_goes_round_the_panes() -> None:
    async with opened((80, 24)) as (app, pilot):
        seen = []
        for _ in range(4):
            await pilot.press("tab")
            seen.append((app.main_screen.pane, [p.id for p in app.main_screen.query(".pane") if p.display]))
        assert seen == [(name, [name]) for name in ("text", "facts", "sources", "brief")]
        await pilot.press("shift+tab")
        assert app.main_screen.pane == "sources"


async def test_length_is_steered_and_the_reading_position_kept() -> None:
    async with opened() as (app, pilot):
        app.main_screen.go_to_pane("text")
        await pilot.press("G")
        await pilot.wait_for_animation()
        top, text = app.main_screen.text.scroll_offset.y, app.main_screen.text.text
        await pilot.press("plus", "plus")
        await settled(app, pilot)
        assert app.state.brief is not None
        assert app.state.options.length.amount == 9
        assert len(app.state.brief.stories[0].summary) == 9
        assert (app.main_screen.text.scroll_offset.y, app.main_screen.text.text) == (top, text)
        await pilot.press("1", "minus")
        await settled(app, pilot)
        assert len(app.state.note.summary) == 2  # type: ignore[union-attr]
        await pilot.press("minus", "minus")
        await settled(app, pilot)
        assert app.state.options.article_length.amount == 1


async def test_method_and_query() -> None:
    async with opened() as (app, pilot):
        await pilot.press("m")
        assert isinstance(app.screen, PickScreen)
        await pilot.press(*"lead", "enter")
        await settled(app, pilot)
        assert app.state.brief is not None
        assert app.state.brief.method == "lead"
        assert "lead · 7 sentences" in line(app, "head")
        await pilot.press("m")
        assert app.screen.query_one(PaneList).key == "lead"  # the method that is in use
        await pilot.press("escape")
        await pilot.press("a")
        await answer(app, pilot, "باريس")
        await settled(app, pilot)
        assert "«باريس»" in line(app, "head")
        assert len(app.state.brief.articles) <= len(app.state.articles)
        before = app.state.brief
        await pilot.press("a")
        await answer(app, pilot, "قخصثف")
        await settled(app, pilot)
        assert app.state.brief is before


async def test_a_sentence_is_dropped_pinned_and_let_go() -> None:
    async with opened() as (app, pilot):
        item = app.main_screen.item
        assert item is not None
        await pilot.press("x")
        await settled(app, pilot)
        assert item.text not in [one.text for one in app.main_screen.items]
        await pilot.press("P")
        await settled(app, pilot)
        pinned = next(one for one in app.main_screen.items if one.marker.endswith("*"))
        await pilot.press("minus", "minus", "minus", "minus", "minus", "minus")
        await settled(app, pilot)
        assert pinned.text in [one.text for one in app.main_screen.items]
        await pilot.press("u")
        await settled(app, pilot)
        assert not app.state.options.pinned
        assert not app.state.options.dropped


async def test_why_tells_the_parts_of_the_score() -> None:
    async with opened() as (app, pilot):
        await pilot.press("w")
        await settled(app, pilot)
        assert isinstance(app.screen, TextScreen)
        text = app.screen.query_one(BidiView).text
        reasons, sums = (text.index(words) for words in ("Speaks for it: ", "place in its article: "))
        assert reasons < sums
        assert app.main_screen.item is not None
        assert app.main_screen.item.text in text
        await pilot.press("w")
        await pilot.pause()
        assert len(app.screen_stack) == 1


@pytest.mark.parametrize("size", SIZES)
async def test_views_follow_each_other(size: tuple[int, int]) -> None:
    async with opened(size) as (app, pilot):
        seen = []
        for _ in VIEWS:
            await pilot.press("v")
            seen.append(app.state.view)
            if app.main_screen.items[0].passages:
                assert all(i.passages for i in app.main_screen.items if i.role in {"line", "under"})
        assert seen == [*VIEWS[1:], VIEWS[0]]


def test_a_file_s_name_says_its_format() -> None:
    assert [
        format_of_path(Path(name)) for name in ("a.TXT", "a.md", "a.b.html", "a.json", "a.jsonl", "a")
    ] == [
        "text",
        "markdown",
        "html",
        "json",
        "jsonl",
        None,
    ]


async def test_the_brief_is_exported(tmp_path: Path) -> None:
    path = tmp_path / "brief.md"
    async with opened() as (app, pilot):
        await pilot.press("e")
        await answer(app, pilot, str(path))
        first = path.read_text(encoding="utf-8")
        assert app.state.brief is not None
        assert app.state.brief.summary[0].text[:20] in first
        path.write_text("mine", encoding="utf-8")
        await pilot.press("e")
        await answer(app, pilot, str(path))
        assert isinstance(app.screen, PickScreen)
        frame = app.screen.query_one(".dialog").region
        assert frame.height <= 8
        above, below = frame.y, app.size.height - frame.bottom
        assert frame.x > 0
        assert abs(above - below) <= 1  # in the middle
        await pilot.press("enter")
        await pilot.pause()
        assert path.read_text(encoding="utf-8") == "mine"
        await pilot.press("e", "enter")  # the same file again
        await pilot.pause()
        await pilot.press("down", "enter")
        await pilot.pause()
        assert path.read_text(encoding="utf-8") == first


async def test_another_suffix_and_a_place_that_is_not_are_told(tmp_path: Path) -> None:
    async with opened() as (app, pilot):
        for name in ("brief.pdf", "gone/brief.md"):
            await pilot.press("e")
            await answer(app, pilot, str(tmp_path / name))
            assert app.screen is app.main_screen
        assert list(tmp_path.iterdir()) == []


async def test_why_a_file_is_not_written_is_told_in_the_apps_language(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    cases = {"gone/a.md": "ENOENT", "file/a.md": "ENOTDIR", "n" * 300 + ".md": "ENAMETOOLONG"}
    for lang in ("ar", "fr", "en"):
        async with opened(given=setup(lang=lang)) as (app, pilot):
            for name, why in cases.items():
                await pilot.press("e")
                await answer(app, pilot, str(tmp_path / name))
                *_, told = app._notifications
                assert app.words[why] in told.message


async def test_a_line_and_a_citation_are_copied() -> None:
    async with opened(given=replace(setup(), osc52=True)) as (app, pilot):
        await pilot.press("y")
        assert app.main_screen.item is not None
        assert app.clipboard.startswith(app.main_screen.item.text)
        await pilot.press("2", "c")
        article = app.state.articles[1]
        assert article.title is not None
        assert article.title in app.clipboard
        assert article.source in app.clipboard


async def test_sources_are_read_again_without_losing_the_place(tmp_path: Path) -> None:
    for n, word in enumerate(("باريس", "الترام", "المكتبة")):
        (tmp_path / f"{n}.txt").write_text(
            f"أعلنت البلدية أن {word} يفتح أبوابه يوم الأحد المقبل أمام الزوار.\n", encoding="utf-8"
        )
    async with opened(given=setup([str(tmp_path)])) as (app, pilot):
        assert len(app.state.articles) == 3
        await pilot.press("2")
        chosen = app.state.chosen
        (tmp_path / "0.txt").unlink()
        await pilot.press("r")
        await settled(app, pilot)
        assert len(app.state.articles) == 2
        assert app.state.chosen == chosen
        for path in tmp_path.iterdir():
            path.unlink()
        await pilot.press("r")
        await settled(app, pilot)
        assert app.state.articles == []


async def test_the_theme_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "mujaz" / "settings.toml"
    async with opened(given=setup(settings_path=path)) as (app, pilot):
        await pilot.press("T")
        assert app.theme == "textual-light"
        assert 'theme = "light"' in path.read_text(encoding="utf-8")


async def test_palette_help_and_jump() -> None:
    async with opened() as (app, pilot):
        await pilot.press("colon", *"quotation", "enter")
        await pilot.pause()
        assert app.state.view == "claims"
        await pilot.press("question_mark")
        await pilot.pause()
        assert isinstance(app.screen, TextScreen)
        text = app.screen.query_one(BidiView).text
        assert all(action.labels["en"] in text for action in ACTIONS)
        await pilot.press("escape", "J")
        title = app.state.articles[3].title
        assert title is not None
        await answer(app, pilot, " ".join(title.split()[:2]))
        assert app.state.chosen == app.state.articles[3].id


@pytest.mark.parametrize("lang", ["ar", "fr", "en"])
async def test_labels_and_the_order_of_the_panes(lang: str) -> None:
    async with opened(given=setup(lang=lang)) as (app, _):
        sources, facts = (app.main_screen.query_one(f"#{name}").region.x for name in ("sources", "facts"))
        assert (sources > facts) is (lang == "ar")
        footer = "\n".join(whole_screen(app))
        assert {"ar": "صنلا ىلإ", "fr": "au texte", "en": "to the text"}[lang] in footer


async def test_nothing_to_read_is_told(tmp_path: Path) -> None:
    async with opened(given=setup([str(tmp_path / "gone.txt")])) as (app, pilot):
        sources = app.main_screen.list_("sources")
        assert "gone.txt" in str(sources.row(sources.row_count - 1).text)
        dialogs = {"jump", "search", "method", "about", "themes", "help", "palette", "views"}
        for action in ACTIONS:
            if action.id not in {"leave", *dialogs}:
                await pilot.press(action.keys[0])
        await pilot.pause()
        assert app.screen is app.main_screen


@pytest.mark.parametrize("size", [(1, 1), (20, 5), (200, 60)])
async def test_any_size_is_survived(size: tuple[int, int]) -> None:
    async with opened() as (app, pilot):
        await pilot.resize_terminal(*size)
        await pilot.press("n", "tab", "j", "v")
        await pilot.pause()
        await pilot.resize_terminal(100, 30)
        await pilot.pause()
        assert app.is_running


async def test_quit_ends_it() -> None:
    async with opened() as (app, pilot):
        await pilot.press("q")
        await pilot.pause()
        assert not app.is_running
        assert app.return_code in (0, None)
