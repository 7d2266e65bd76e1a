"""Every key of the registry on the Arabic keyboards there are, and on a French one."""

from __future__ import annotations

import itertools

import pytest
from msgspec.structs import replace
from textual import events
from textual._xterm_parser import XTermParser

from tests.tui.app.running import opened, setup
from tui.app.actions import ACTIONS
from tui.app.actions.bindings import bindings
from tui.app.actions.help import help_text
from tui.app.actions.remap import remapped
from tui.app.keyboards import arabic_keys, joined_lam_alef, usual_keyboard, with_arabic
from tui.app.paste_guard import guard_pastes
from tui.app.screens.dialogs import AskScreen, TextScreen
from tui.app.widgets.bidi_input import BidiInput
from tui.bidi import without_isolates
from tui.settings import Keyboard

# All that can be typed on each, as X11 and Windows have it, letter by letter and apart from the code.
LETTERS = "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوزظذ"
SHIFTED = {
    *"\u064e\u064b\u064f\u064cﻹإ`÷×؛<>",
    *'\u0650\u064d][ﻷأـ،/:"',
    *"~\u0652}{ﻵآ',.؟\u0651",
}
MAC = [*"ضصثقفغعهخحجةشسيبلاتنمك؛ظطذدزرو،./ـ\\", *'ًٌٍَُِّْ][}{»«ىآئءأإؤ><؟:"|', "\u0670", "\u0671"]
TYPED = {
    Keyboard.PC: {*LETTERS, *SHIFTED, *"1234567890-=!@#$%^&*)(_+\\"},
    Keyboard.AZERTY: {*LETTERS, *SHIFTED, *"&é\"'(-è_çà)=1234567890°+\\…"},
    Keyboard.MAC: {*MAC, *"١٢٣٤٥٦٧٨٩٠-=!@#$%^&*)(_+"},
}
FRENCH = {
    *"azertyuiopqsdfghjklmwxcvbnAZERTYUIOPQSDFGHJKLMWXCVBN",
    *"&é\"'(-è_çà)=1234567890°+^$ù*,;:!¨£%µ?./§<>~#{[|`\\@]}",
}
KEYS = [(action.id, key) for action in ACTIONS for key in action.keys if len(key) == 1]


@pytest.mark.parametrize("keyboard", Keyboard)
@pytest.mark.parametrize(("action", "key"), KEYS)
def test_every_key_can_be_typed_on_every_keyboard(action: str, key: str, keyboard: Keyboard) -> None:
    taken = {key for _, key in KEYS}
    assert TYPED[keyboard] & {key, *arabic_keys(key, taken, keyboard)}


@pytest.mark.parametrize("keyboard", Keyboard)
@pytest.mark.parametrize("keys", [{}, {"next_unread": ("l",), "board": ("ى",), "why": ("h",), "pin": ("'",)}])
def test_no_key_asks_for_two_actions(keyboard: Keyboard, keys: dict[str, tuple[str, ...]]) -> None:
    actions, _ = remapped(ACTIONS, keys)
    made = [binding.key for binding in bindings(actions, "ar", keyboard)]
    assert sorted(made) == sorted(set(made))


def test_every_key_can_be_typed_on_a_french_keyboard() -> None:
    assert not [key for _, key in KEYS if key not in FRENCH]


@pytest.mark.parametrize(
    ("keyboard", "typed"),
    [
        (
            Keyboard.PC,
            {"q": "ض", "a": "ش", "n": "ى", "b": "ﻻ", "?": "؟", "F": "ذ", "N": "آ", "/": "ظ", "5": "٥"},
        ),
        (Keyboard.AZERTY, {"q": "ش", "a": "ض", "w": "ئ", "z": "ص", "m": "ك", "#": '"', "!": "ظ", "L": "م"}),
        (Keyboard.MAC, {"q": "ض", "n": "ر", "m": "و", "b": "ز", "v": "د", "z": "ظ", "O": "ا", "]": "ة"}),
    ],
)
def test_a_key_is_where_it_is_on_the_latin_keyboard_or_where_help_says(
    keyboard: Keyboard, typed: dict[str, str]
) -> None:
    taken = {key for _, key in KEYS}
    assert {key: arabic_keys(key, taken, keyboard)[0] for key in typed} == typed


def test_what_is_written_with_shift_means_what_it_means_on_a_latin_keyboard() -> None:
    taken = {key for _, key in KEYS}
    assert arabic_keys("D", taken, Keyboard.PC) == ()  # types ], the next mention
    assert arabic_keys("enter", taken, Keyboard.PC) == ()


@pytest.mark.parametrize(
    ("environment", "platform", "keyboard"),
    [
        ({}, "linux", Keyboard.PC),
        ({"LANG": "C.UTF-8"}, "win32", Keyboard.PC),
        ({"LANG": "ar_EG.UTF-8"}, "linux", Keyboard.PC),
        ({"LANG": "ar_MA.UTF-8"}, "linux", Keyboard.AZERTY),
        ({"LANG": "ar_MA.UTF-8", "LC_CTYPE": "C.UTF-8"}, "linux", Keyboard.AZERTY),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "fr_FR@euro"}, "linux", Keyboard.AZERTY),
        ({"LANG": "fr_CA.UTF-8"}, "linux", Keyboard.PC),
        ({"LANG": "ar_MA.UTF-8"}, "darwin", Keyboard.MAC),
    ],
)
def test_the_keyboard_is_guessed_by_system_and_country(
    environment: dict[str, str], platform: str, keyboard: Keyboard
) -> None:
    assert usual_keyboard(environment, platform) is keyboard


def test_small_screens_understand_all_keyboards() -> None:
    assert with_arabic("escape,q") == "escape,q,ض,ش"
    assert set(with_arabic("b").split(",")) == {"b", "ﻻ", "ز"}
    assert "؟" in with_arabic("question_mark").split(",")


def pressed(text: str) -> list[str | None]:
    guard_pastes()
    return [event.character for event in XTermParser().feed(text) if isinstance(event, events.Key)]


@pytest.mark.parametrize(("typed", "key"), [("لا", "ﻻ"), ("لأ", "ﻷ"), ("لإ", "ﻹ"), ("لآ", "ﻵ")])
def test_lam_alef_is_one_key(typed: str, key: str) -> None:
    assert pressed(typed) == [key]
    assert joined_lam_alef(typed) == key


def test_lam_and_alef_after_each_other_or_in_a_word_are_two() -> None:
    assert pressed("ل") + pressed("ا") == ["ل", "ا"]
    assert pressed("سلام") == [*"سلام"]


@pytest.mark.parametrize("pieces", [["\x1b[200~لا\x1b[201~"], ["\x1b[200~", "لا", "\x1b[201~"]])
def test_lam_alef_that_is_pasted_stays_two_letters(pieces: list[str]) -> None:
    guard_pastes()
    parser = XTermParser()
    (paste,) = itertools.chain.from_iterable(list(parser.feed(piece)) for piece in pieces)
    assert isinstance(paste, events.Paste)
    assert paste.text == "لا"


async def test_lam_alef_is_written_as_two_letters() -> None:
    async with opened() as (app, pilot):
        await pilot.press("/")
        await pilot.press("س", "ﻻ", "م")
        assert isinstance(app.screen, AskScreen)
        assert app.screen.query_one(BidiInput).value == "سلام"


@pytest.mark.parametrize(("keyboard", "board", "back"), [(Keyboard.PC, "ﻵ", "ض"), (Keyboard.MAC, "أ", "ض")])
async def test_the_app_is_steered_by_an_arabic_keyboard(keyboard: Keyboard, board: str, back: str) -> None:
    async with opened(given=replace(setup(), keyboard=keyboard)) as (app, pilot):
        await pilot.press(board)
        assert app.state.view == "board"
        await pilot.press("؟")
        await pilot.pause()
        assert isinstance(app.screen, TextScreen)
        await pilot.press(back)
        await pilot.pause()
        assert len(app.screen_stack) == 1


@pytest.mark.parametrize("keyboard", Keyboard)
@pytest.mark.parametrize("code", ["ar", "fr", "en"])
def test_help_says_where_the_keys_are(keyboard: Keyboard, code: str) -> None:
    told = without_isolates(help_text(ACTIONS, "brief", code, keyboard).plain).replace("\xa0", " ")
    taken = {key for _, key in KEYS}
    for key in "qnyec":
        assert f"{key} {arabic_keys(key, taken, keyboard)[0]}" in told
    assert "L م" in told
    assert f'"{keyboard}"' in told


@pytest.mark.parametrize("keyboard", Keyboard)
async def test_what_the_terminal_sends_asks_for_the_action_of_the_key(keyboard: Keyboard) -> None:
    guard_pastes()
    taken = {key for _, key in KEYS}
    async with opened(given=replace(setup(), keyboard=keyboard)) as (app, _pilot):
        asked = app.main_screen._bindings.key_to_bindings
        for action, key in KEYS:
            for typed in arabic_keys(key, taken, keyboard):
                (event,) = XTermParser().feed(typed)
                assert isinstance(event, events.Key)
                (binding,) = asked[event.key]
                assert binding.action.startswith(f"app.do('{action}'")
