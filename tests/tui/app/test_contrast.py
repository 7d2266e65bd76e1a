"""All text can be read, in every theme and with as few colours as a terminal may have."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.color import Color, ColorSystem
from rich.segment import Segment
from rich.style import Style
from textual.color import Color as TextualColor

from tests.tui.app.running import opened, setup
from tui.app.app import MujazApp
from tui.app.contrast import LEAST, ReadableText, contrast, readable, readable_style, seen_contrast
from tui.app.themes import THEMES, textual_theme
from tui.app.widgets.bidi_view import BidiView
from tui.app.widgets.pane_list import PaneList

COLORS = st.builds(Color.from_rgb, *[st.integers(0, 255)] * 3)
BLOCKS = frozenset(chr(code) for code in range(0x2580, 0x25A0))
LEAST_OF_BARS = 3  # WCAG 2.1, 1.4.11
SYSTEMS = [ColorSystem.STANDARD, ColorSystem.EIGHT_BIT, ColorSystem.TRUECOLOR]


@given(COLORS, COLORS, st.booleans(), st.sampled_from(SYSTEMS))
def test_what_the_terminal_makes_of_a_style_can_be_read(
    color: Color, ground: Color, bold: bool, system: ColorSystem
) -> None:
    made = readable_style(Style(color=color, bgcolor=ground, bold=bold), system)
    assert made.color is not None
    assert made.bgcolor is not None
    assert seen_contrast(made.color, made.bgcolor, system, bold=bool(made.bold)) >= LEAST
    assert readable_style(made, system) == made


def test_a_colour_that_can_be_read_stays_and_so_does_what_nothing_is_known_of() -> None:
    amber, black, default = Color.from_rgb(255, 190, 80), Color.from_rgb(0, 0, 0), Color.default()
    assert readable(amber, black, ColorSystem.TRUECOLOR) is amber
    assert readable(amber, default, ColorSystem.TRUECOLOR) is amber


@pytest.mark.parametrize(("ground", "seen"), [(4, 15), (7, 0), (15, 0), (0, 7)])
def test_the_terminals_own_colour_is_settled_on_a_ground_that_is_not_its_own(ground: int, seen: int) -> None:
    for color in (None, Color.default()):
        made = readable_style(Style(color=color, bgcolor=Color.from_ansi(ground)), ColorSystem.STANDARD)
        assert made.color is not None
        assert made.color.downgrade(ColorSystem.STANDARD).number in {seen, 15 if seen else 0}


def test_of_sixteen_colours_one_of_like_hue_is_taken() -> None:
    light, dark = Color.from_rgb(224, 224, 224), Color.from_rgb(18, 18, 18)

    def number(color: str, ground: Color) -> int | None:
        made = readable(Color.parse(color), ground, ColorSystem.STANDARD)
        return made and made.downgrade(ColorSystem.STANDARD).number

    assert number("#FEA62B", light) == 1  # amber is red there
    assert number("#004F8B", light) == 4
    assert number("#337E4A", light) == 4  # no green can be read
    assert number("#5684A5", dark) == 14


def test_what_can_no_longer_be_bold_is_underlined_or_has_a_colour() -> None:
    light = Color.from_rgb(224, 224, 224)
    gray = readable_style(
        Style(color=Color.from_rgb(30, 30, 30), bgcolor=light, bold=True), ColorSystem.STANDARD
    )
    assert (gray.bold, gray.underline) == (False, True)
    amber = readable_style(
        Style(color=Color.parse("#FEA62B"), bgcolor=light, bold=True), ColorSystem.STANDARD
    )
    assert (amber.bold, bool(amber.underline)) == (False, False)
    # On the gray of bars no colour can be read but black, of whatever hue it was made.
    key = readable_style(
        Style(color=Color.parse("#0178D4"), bgcolor=Color.parse("#D0D0D0"), bold=True), SYSTEMS[0]
    )
    assert (key.bold, key.underline) == (False, True)


def test_bold_text_of_sixteen_colours_is_not_taken_for_a_brighter_one_that_cannot_be_read() -> None:
    # Bold black is gray in many terminals, which nobody reads on a light ground.
    style = Style(color=Color.from_rgb(0, 0, 0), bgcolor=Color.from_rgb(229, 229, 229), bold=True)
    assert not readable_style(style, ColorSystem.STANDARD).bold
    assert readable_style(style, ColorSystem.TRUECOLOR).bold


def unreadable(app: MujazApp) -> list[tuple[str, float]]:
    """Text on the screen with too little contrast."""
    found = []
    for strip in app.screen._compositor.render_strips():
        for text, style, _ in strip:
            if text.strip() and style and style.color and style.bgcolor:
                value = contrast(style.color.get_truecolor(), style.bgcolor.get_truecolor())
                least = LEAST_OF_BARS if BLOCKS.issuperset(text.strip()) else LEAST
                found += [(text.strip(), round(value, 2))] if value < least else []
    return found


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize(
    ("bar", "behind", "around"),
    [("#004578", "#d0d0d0", "#ffffff"), ("#6f97b5", "#000000", "#1e1e1e"), ("#3b4252", "#000000", "#20262e")],
)
def test_a_bar_is_of_one_colour_to_its_end(bar: str, behind: str, around: str, system: ColorSystem) -> None:
    color = Color.parse(bar)
    body = Style(color=color, bgcolor=Color.parse(around), reverse=True)
    parts = [Segment(" ", body), Segment("▂", Style(color=color, bgcolor=Color.parse(behind), reverse=True))]
    whole, end = ReadableText(system).apply(parts, TextualColor(0, 0, 0))
    assert whole.style is not None
    assert end.style is not None
    assert whole.style.color is not None
    assert end.style.bgcolor is not None
    assert whole.style.color == end.style.color
    assert whole.style.color.downgrade(system) != end.style.bgcolor.downgrade(system)


async def test_every_pair_of_colours_of_every_theme(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("COLORTERM", "truecolor")
    async with opened((130, 40)) as (app, pilot):
        await pilot.press("1", "tab", "tab", "j")  # a fact, marked in the text
        for theme in THEMES:
            if "ansi" not in textual_theme(theme):  # those are the terminal's own colours
                app.take_theme(theme)
                await pilot.pause()
                assert not unreadable(app), theme
        await pilot.press("B", "question_mark")
        await pilot.pause()
        assert not [text for text, _ in unreadable(app) if text in app.screen.query_one(BidiView).text]


async def test_another_theme_repaints_what_is_marked_in_the_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("COLORTERM", "truecolor")
    async with opened((130, 40)) as (app, pilot):
        view = app.main_screen.text

        def painted() -> list[object]:
            return [view.render_line(y) for y in range(view.size.height)]

        await pilot.press("j", "T")
        await pilot.pause()
        shown = painted()
        view._restyle()
        assert painted() == shown


@pytest.mark.parametrize(
    ("term", "colorterm"), [("xterm", ""), ("xterm-256color", ""), ("xterm", "truecolor")]
)
def test_an_app_knows_the_colours_of_its_terminal(
    term: str, colorterm: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", term)
    monkeypatch.setenv("COLORTERM", colorterm)
    assert any(isinstance(one, ReadableText) for one in MujazApp(setup()).get_line_filters())


@pytest.mark.parametrize("bold", [True, False])
def test_reversed_text_of_sixteen_colours_is_turned_round_before_it_is_judged(bold: bool) -> None:
    # Konsole brightens the black of bold reversed text to a gray that its white ground swallows.
    light, dark = Color.from_rgb(224, 224, 224), Color.from_rgb(18, 18, 18)
    asked = Style(color=light, bgcolor=dark, bold=bold, reverse=True)
    made = readable_style(asked, ColorSystem.STANDARD)
    assert (made.reverse, made.bold) == (False, False)
    assert made.color == dark
    assert made.bgcolor == light
    assert readable_style(asked, ColorSystem.TRUECOLOR).reverse


@pytest.mark.parametrize("theme", ["dark", "light"])
async def test_what_stands_behind_a_text_is_less_plain_than_the_text(
    theme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("COLORTERM", "truecolor")
    async with opened() as (app, _):
        app.take_theme(theme)
        sources = app.main_screen.query_one("#sources", PaneList)
        title, about, *_ = [
            next(part.style for part in sources.render_line(y) if part.style and part.text.strip())
            for y in (1, 2)
        ]
        assert title is not None
        assert title.color
        assert title.bgcolor
        assert about is not None
        assert about.color
        ground = title.bgcolor.get_truecolor()
        assert contrast(about.color.get_truecolor(), ground) < contrast(title.color.get_truecolor(), ground)


async def test_what_is_chosen_in_each_pane_is_seen_with_sixteen_colours(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-16color")
    monkeypatch.setenv("COLORTERM", "")
    async with opened() as (app, pilot):
        assert app.console.color_system == "standard"
        sources = app.main_screen.query_one("#sources", PaneList)

        def underlined() -> bool:
            return any(
                part.style is not None and bool(part.style.underline) for part in sources.render_line(0)
            )

        assert underlined()
        sources.focus()
        await pilot.pause()
        assert not underlined()
