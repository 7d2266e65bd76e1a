from __future__ import annotations

import pytest
from rich.color import Color, ColorSystem
from textual.style import Style

from summarizer.facts import FACT_KINDS
from tests.tui.app.running import opened
from tui.app.contrast import LEAST, readable_ground, seen_contrast
from tui.app.presenters.kinds import kind_style
from tui.app.themes import DARK, LIGHT, textual_theme

KINDS = [name for name, kind in FACT_KINDS.items() if kind.rendering != "quoted"]


def number(color: str) -> int | None:
    return readable_ground(Color.parse(color), ColorSystem.STANDARD).downgrade(ColorSystem.STANDARD).number


def test_each_kind_looks_otherwise_in_sixteen_colours_too() -> None:
    grounds = {number(kind_style(kind, plain=False, few=True).split()[2]) for kind in KINDS}
    assert len(grounds) == len(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_text_can_be_read_on_the_grounds_of_sixteen_colours(kind: str) -> None:
    color, _, ground = kind_style(kind, plain=False, few=True).split()
    behind = readable_ground(Color.parse(ground), ColorSystem.STANDARD)
    text = Color.from_rgb(*[0 if color == "black" else 255] * 3)
    assert seen_contrast(text, behind, ColorSystem.STANDARD) >= LEAST


def test_without_colours_all_are_underlined() -> None:
    assert {kind_style(kind, plain=True, few=False) for kind in KINDS} == {"underline"}


@pytest.mark.parametrize("theme", [DARK, LIGHT])
async def test_each_kind_has_a_colour_of_its_own_in_the_app_s_themes(theme: str) -> None:
    async with opened() as (app, _pilot):
        app.theme = textual_theme(theme)
        seen: dict[tuple[int, int, int], str] = {}
        for name in KINDS:
            found = Style.parse(kind_style(name, plain=False, few=False), app.theme_variables)
            assert found.foreground is not None
            color = found.foreground.rgb
            near = [
                other for other in seen if sum(abs(a - b) for a, b in zip(color, other, strict=True)) < 60
            ]
            assert not near, (name, [seen[other] for other in near])
            seen[color] = name
