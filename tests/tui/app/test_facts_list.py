"""The list of the key facts, where other facts are shown than before."""

from __future__ import annotations

from tests.tui.app.running import answer, opened, settled


async def test_the_cursor_stays_on_its_fact_from_question_to_question() -> None:
    async with opened() as (app, pilot):
        facts = app.main_screen.list_("facts")
        # The last of its kind in the brief of all: of another question it has another number.
        wanted = max((f for f in app.state.facts if f.kind == "place"), key=app.state.facts.index)
        await pilot.press("a")
        await answer(app, pilot, wanted.value)
        await settled(app, pilot)
        known = [(fact.kind, fact.value) for fact in app.state.facts]
        number = known.index(("place", wanted.value))
        app.main_screen.go_to_pane("facts")
        facts.choose(app.state.fact_keys[number])
        await pilot.pause()
        assert app.state.facts[number].value == wanted.value
        await pilot.press("escape", "escape", "escape")
        await settled(app, pilot)
        assert app.state.answered is None
        assert app.main_screen.fact is not None
        assert app.main_screen.fact.value == wanted.value
        assert app.state.facts.index(app.main_screen.fact) != number


async def test_the_cursor_stays_on_its_fact_from_an_article_to_the_set() -> None:
    async with opened() as (app, pilot):
        facts = app.main_screen.list_("facts")
        await pilot.press("3")
        await pilot.pause()
        last = len(app.state.facts) - 1
        kind, value = app.state.facts[last].kind, app.state.facts[last].value
        app.main_screen.go_to_pane("facts")
        facts.choose(app.state.fact_keys[last])
        await pilot.press("0")
        await pilot.pause()
        assert app.main_screen.fact is not None
        assert (app.main_screen.fact.kind, app.main_screen.fact.value) == (kind, value)
