"""Hostile text in every place that shows it, in every format, on both streams and on the app's screen."""

from __future__ import annotations

import csv
import html
import io
import json
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

import pytest

from tests.hostile.texts import ALL, PIECES, is_safe, sources, unsafe
from tests.tui.app.running import answer, opened, settled, setup
from tests.tui.app.widgets.screen_text import whole_screen
from tests.tui.command import run
from tui.bidi import Mode

FORMATS = {
    "brief": ("text", "markdown", "html", "json", "jsonl"),
    "facts": ("text", "markdown", "json", "jsonl", "csv"),
    "read": ("text", "json", "jsonl"),
}
COMMANDS = {f"{name} {form}": (name, "-f", form) for name, forms in FORMATS.items() for form in forms}
COMMANDS["about"] = ("brief", "--about", f"الميناء {PIECES[0]} {PIECES[7]}")


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    return sources(tmp_path_factory.mktemp("hostile") / "set")


def strings(value: Any) -> Iterator[str]:
    """All texts of a JSON value, its keys among them."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, item in value.items():
            yield name
            yield from strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)


class Page(HTMLParser):
    """The tags and attributes of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.names: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.names |= {name for name, _ in attrs}


@pytest.mark.parametrize("command", COMMANDS)
def test_nothing_but_text_comes_out(command: str, given: list[str]) -> None:
    done = run(*COMMANDS[command], *given, "--offline")
    assert done.status == 0
    assert not unsafe(done.err)
    assert "u:p" not in done.err + done.out
    out = done.out.replace("\r\n", "\n") if command.endswith("csv") else done.out
    assert not unsafe(out)
    assert all(note.startswith("mujaz: ") for note in done.notes)
    if command.endswith(("json", "jsonl")):
        for line in [done.out] if command.endswith("json") else done.out.splitlines():
            assert not any(unsafe(text) for text in strings(json.loads(line)))
    if command.endswith("html"):
        page = Page(done.out)
        assert not page.tags & {"script", "img", "iframe", "object", "form", "base"}
        assert not {
            name for name in page.names if name.startswith("on") or name in {"src", "srcdoc", "action"}
        }
        assert "javascript:" not in html.unescape(done.out)
    if command.endswith("csv"):
        for row in csv.reader(io.StringIO(done.out)):
            assert not any(cell[:1] in "=+@\t\r" for cell in row if cell)


@pytest.mark.parametrize(
    "words",
    [
        ("brief", "--about", "\x1b[2J\u202e"),
        ("brief", "-f", "\x1b[2J"),
        ("brief", "-n", "\x1b]0;x\x07"),
        ("brief", "--date", "\x1b[2J\u202e"),
        ("brief", "--field", "\x1b=\x9b"),
        ("brief", "--since", "/none\x1b[2J"),
        ("brief", "-o", "/none\x1b[2J/x"),
        ("brief", "--\x1b[2J"),
        ("\x1b[2J",),
        ("schema", "\x1b[2J"),
        ("open", "\x1b[2J"),
    ],
    ids=repr,
)
def test_what_is_wrong_with_the_words_is_told_in_text(words: tuple[str, ...], given: list[str]) -> None:
    done = run(*words)
    assert done.status != 0
    assert not unsafe(done.err)
    assert len(done.notes) <= 3


async def test_the_app_shows_and_copies_nothing_but_text(
    given: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from msgspec.structs import replace

    from tui.app.widgets.text_layout import TextLayout

    base = setup(given[:1])
    copied: list[str] = []
    async with opened(given=replace(base, layout=TextLayout(Mode.OFF, base.layout.marks))) as (app, pilot):
        monkeypatch.setattr(app, "copy_to_clipboard", copied.append)
        for keys in (
            "n",
            "n",
            "v",
            "v",
            "v",
            "B",
            "d",
            "escape",
            "0",
            "y",
            "1",
            "c",
            "question_mark",
            "escape",
        ):
            await pilot.press(keys)
            await pilot.pause()
            seen = whole_screen(app)
            assert not [c for row in seen for c in unsafe(row)], keys
        await pilot.press("slash")
        await answer(app, pilot, " ".join(ALL.split()))
        await settled(app, pilot)
        assert not [c for row in whole_screen(app) for c in unsafe(row)]
        assert app.title == "Mujaz"
    assert copied
    assert not unsafe("".join(copied))


def test_the_check_knows_what_is_unsafe() -> None:
    for piece in PIECES[:9]:
        assert unsafe(piece)
    assert all(map(is_safe, "سلام\n\u200c\u200d é"))
