"""Keys that the settings give to actions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.tui.app.running import opened, setup
from tui.app.actions import ACTIONS
from tui.app.actions.remap import key_of, remapped
from tui.app.screens.dialogs import TextScreen


def keys_of(given: dict[str, tuple[str, ...]]) -> tuple[dict[str, tuple[str, ...]], list[str]]:
    actions, faults = remapped(ACTIONS, given)
    return {action.id: action.keys for action in actions}, faults


def test_without_settings_the_keys_are_the_usual_ones() -> None:
    assert keys_of({}) == ({action.id: action.keys for action in ACTIONS}, [])


def test_an_action_takes_other_keys() -> None:
    keys, faults = keys_of({"search": ("f5", "CTRL+F", "ب", ";"), "unsteer": ()})
    assert keys["search"] == ("f5", "ctrl+f", "ب", ";")
    assert keys["unsteer"] == ()
    assert faults == []


def test_a_key_of_another_action_is_taken_from_it_and_told() -> None:
    keys, faults = keys_of({"next_article": ("m",)})
    assert keys["next_article"] == ("m",)
    assert keys["method"] == ()
    assert faults == ["keys.next_article: m is taken from method"]


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        ({"serch": ("x",)}, "keys.serch: no such action; is it search?"),
        ({"qqqq": ("x",)}, "keys.qqqq: no such action"),
        ({"article": ("x",)}, "keys.article: its keys are digits and stay so"),
        (
            {"search": ("ctrl+foo",)},
            "keys.search: 'ctrl+foo' is no key; write a, A, ?, f5, ctrl+x or pagedown",
        ),
        ({"search": ("F6",), "export": ("f6",)}, "keys.export: f6 is given to search already"),
    ],
)
def test_an_entry_that_cannot_be_used_is_told_and_the_usual_keys_stay(
    given: dict[str, tuple[str, ...]], fault: str
) -> None:
    keys, faults = keys_of(given)
    assert faults == [fault]
    if "export" not in given:
        assert keys == {action.id: action.keys for action in ACTIONS}
    assert keys["export"] == ("e",)


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("slash", "/"),
        ("question_mark", "?"),
        ("+", "+"),
        ("ctrl++", "ctrl+plus"),
        ("Esc", "escape"),
        (" ", "space"),
    ],
)
def test_a_key_may_be_written_in_more_than_one_way(written: str, key: str) -> None:
    assert key_of(written) == key


@given(st.text(max_size=12))
def test_anything_may_stand_for_a_key(written: str) -> None:
    key = key_of(written)
    assert key is None or key == key_of(key)


@given(
    st.dictionaries(
        st.sampled_from([a.id for a in ACTIONS]), st.lists(st.sampled_from("abn?,m1"), max_size=3)
    )
)
def test_no_key_ever_asks_for_two_actions(given: dict[str, list[str]]) -> None:
    keys, _ = keys_of({name: tuple(some) for name, some in given.items()})
    all_keys = [key for some in keys.values() for key in some]
    assert len(all_keys) == len(set(all_keys))


async def test_the_app_is_steered_by_the_settings_keys() -> None:
    actions, _ = remapped(ACTIONS, {"next_article": ("comma", "ى")})
    async with opened(given=replace(setup(), actions=actions, notes=["keys.x: no such action"])) as (
        app,
        pilot,
    ):
        assert any("keys.x" in note.message for note in app._notifications)
        await pilot.press("n")
        assert app.state.chosen is None
        await pilot.press("comma", "ى")
        assert app.state.number(app.state.chosen) == 2


async def test_an_arabic_keyboard_steers_the_app() -> None:
    async with opened() as (app, pilot):
        await pilot.press("ى", "ى")
        assert app.state.number(app.state.chosen) == 2
        await pilot.press("٥")
        assert app.state.number(app.state.chosen) == 5
        await pilot.press("ر")
        assert app.state.view == "claims"
        await pilot.press("؟")
        await pilot.pause()
        assert isinstance(app.screen, TextScreen)


async def test_an_arabic_letter_that_the_settings_give_away_is_that_action_s() -> None:
    actions, _ = remapped(ACTIONS, {"board": ("ى",)})
    async with opened(given=replace(setup(), actions=actions)) as (app, pilot):
        await pilot.press("ى")
        assert app.state.view == "board"
        await pilot.press("n")
        assert app.state.number(app.state.chosen) == 1
