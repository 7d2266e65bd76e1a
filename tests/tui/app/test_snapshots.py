"""What the app looks like on the sample dossier: every size, every language of the labels, dark and light."""

from __future__ import annotations

import os
import re

import pytest
from msgspec.structs import replace

from tests.briefs.examples import RENEW, SNAPSHOTS
from tests.paths import ROOT
from tests.tui.app.running import opened, setup, until
from tui.app.widgets.pane_list import PaneList
from tui.settings import Settings

PICTURES = [
    ("80x24", "ar", "dark", "brief"),
    ("80x24", "fr", "light", "brief"),
    ("120x40", "ar", "light", "brief"),
    ("120x40", "en", "dark", "board"),
    ("200x60", "fr", "dark", "claims"),
]
# The README opens with this one.
IN_README = ("120x40", "ar", "light", "brief")
PICTURE = ROOT / ".github" / "app.svg"


def test_the_picture_in_the_readme_shows_the_app_and_fetches_nothing() -> None:
    picture = PICTURE.read_text(encoding="utf-8")
    assert "bidi-override" in picture
    assert set(re.findall(r"https?://[^\"'\s)]+", picture)) <= {
        "http://www.w3.org/2000/svg",
        "https://www.textualize.io",
    }  # a name and a comment
    assert len(re.findall("<text", picture)) > 100


@pytest.mark.parametrize(("size", "lang", "theme", "view"), PICTURES)
async def test_it_looks_as_it_did(
    size: str, lang: str, theme: str, view: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Whoever runs the tests decides nothing of the colours.
    for name in ("NO_COLOR", "COLORTERM", "TERM", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLORTERM", "truecolor")
    columns, rows = map(int, size.split("x"))
    given = replace(setup(lang=lang), settings=Settings(theme=theme))
    async with opened((columns, rows), given) as (app, pilot):
        await pilot.press("1", "0")
        app.main_screen.take_view(view)
        panes = [pane for pane in app.main_screen.query(PaneList) if pane.display]
        await until(lambda: not any(pane._heights.unknown for pane in panes), lambda: pilot.pause(0.02))
        before, made = "", plain(app.export_screenshot(simplify=True))
        while made != before:  # on a busy machine a pane may still be on its way
            await pilot.pause(0.05)
            before, made = made, plain(app.export_screenshot(simplify=True))
    path = SNAPSHOTS / f"app.{size}.{lang}.{theme}.{view}.svg"
    if os.environ.get(RENEW):
        path.write_text(made, encoding="utf-8")
        if (size, lang, theme, view) == IN_README:
            PICTURE.write_text(made, encoding="utf-8")
    if made != path.read_text(encoding="utf-8"):  # a difference of two pictures fills screens
        pytest.fail(f"{path.name}: look at the change; if it is meant: {RENEW}=1 pytest {__file__}")


def plain(picture: str) -> str:
    """A picture without the address of a font, its text left in the order in which the app painted it."""
    picture = re.sub(r"\s*@font-face \{.*?\}", "", picture, flags=re.DOTALL)
    return picture.replace("<style>", "<style>\n    text { direction: ltr; unicode-bidi: bidi-override; }", 1)
