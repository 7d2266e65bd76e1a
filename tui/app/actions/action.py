"""One thing the app can do, and what it may ask of the app to do it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Protocol, TextIO

from msgspec import Struct

if TYPE_CHECKING:
    from pathlib import Path

    from textual.message import Message
    from textual.notifications import SeverityLevel
    from textual.screen import Screen, ScreenResultType

    from briefs import Labels
    from corpus import Source
    from tui.app.presenters.item import Item
    from tui.app.screens.main_screen import MainScreen
    from tui.app.state.state import State
    from tui.settings import Keyboard, Settings

    Doing = Callable[["Host"], None] | Callable[["Host", str], None]


class Commands(Protocol):
    """What runs shell commands."""

    def start(self, command: str, text: str) -> None:
        """Run a command that is given a text."""

    def stop(self) -> bool:
        """Stop the command that runs; whether there was one."""

    def show(self) -> bool:
        """Show the last answer; whether there is one."""


class Host(Protocol):
    """What an action may ask of the app.

    Attributes:
        command: The shell command that was given the brief last.
        file: The file that was asked for last.
    """

    command: str
    file: str

    @property
    def state(self) -> State:
        """The set and the reader's place in it."""

    @property
    def main_screen(self) -> MainScreen:
        """The screen under all dialogs."""

    @property
    def labels(self) -> Labels:
        """The words of the briefs."""

    @property
    def words(self) -> Mapping[str, str]:
        """The words of the app."""

    @property
    def settings(self) -> Settings:
        """What the user settled."""

    @property
    def keyboard(self) -> Keyboard:
        """The Arabic keyboard whose keys are understood."""

    @property
    def sources(self) -> Sequence[str | Source]:
        """What the set is read from."""

    @property
    def commands(self) -> Commands:
        """The shell command that reads the brief."""

    @property
    def actions(self) -> Mapping[str, Action]:
        """All actions, by their ids."""

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = True,
    ) -> None:
        """Show a toast."""

    def push_screen(
        self,
        screen: Screen[ScreenResultType],
        callback: Callable[[ScreenResultType | None], None] | None = None,
    ) -> object:
        """Show a dialog; its answer is given to the callback."""

    def post_message(self, message: Message) -> bool:
        """Hand a message to the app; safe to be called from threads."""

    def take_out(self, text: str, what: str) -> None:
        """Put a text into the clipboard, and say what of it is there; where that is not known, show it."""

    def deliver_text(
        self,
        path_or_file: str | Path | TextIO,
        *,
        save_filename: str | None = None,
        open_method: Literal["browser", "download"] = "download",
        encoding: str | None = None,
        mime_type: str | None = None,
    ) -> object:
        """Hand a text over as a file; a browser that the app is served to saves it."""

    def open_original(self, target: str) -> None:
        """Have the desktop open an address or a folder."""

    def compose_brief(self) -> None:
        """Have the brief made anew."""

    def read_sources(self) -> None:
        """Read the sources, or read them again."""

    def find(self, query: str) -> None:
        """Find words in all articles."""

    def explain(self, item: Item) -> None:
        """Have it shown what the score of a summary's sentence is made of."""

    def run_in_thread(self, job: Callable[[], object], name: str) -> None:
        """Have a thread do something that posts what comes of it."""

    def take_theme(self, theme: str) -> None:
        """Show other colours and keep the choice."""

    def toggle_plain(self) -> None:
        """Change to the screen for screen readers, or back."""

    def keep_place(self) -> None:
        """Store where the reader is in the set."""

    def action_do(self, name: str, *given: str) -> None:
        """Do an action."""

    def action_suspend_process(self) -> None:
        """Give the terminal back to the shell until it brings the app to the front again."""

    def exit(self) -> None:
        """Close the app."""


class Action(Struct, frozen=True):
    """Something the user can do with one key.

    Attributes:
        id: What it is known by.
        does: Does it, given the app and, where `by_key`, the key that was pressed.
        keys: Keys that ask for it, the first one being shown.
        labels: What the footer and the palette call it, by language.
        tips: What it does, in one line, by language.
        footer: The panes in which the footer tells of it, each with how soon; see `KeyHint.panes`.
        by_key: Whether what it does depends on the key.
        names: What the footer calls it in some panes instead, by pane and language.
    """

    id: str
    does: Doing
    keys: tuple[str, ...]
    labels: dict[str, str]
    tips: dict[str, str]
    footer: dict[str, int] = {}
    by_key: bool = False
    names: dict[str, dict[str, str]] = {}


def action(
    id: str,  # noqa: A002 - the field's own name
    does: Doing,
    keys: str,
    ar: str,
    fr: str,
    en: str,
    *,
    footer: str = "",
    by_key: bool = False,
    names: Mapping[str, str] | None = None,
) -> Action:
    """An action from a line a language: what it is called and, behind a bar, what it does.

    Args:
        id: What it is known by.
        does: Does it.
        keys: Its keys, with blanks between them.
        ar: The line in Arabic.
        fr: The line in French.
        en: The line in English.
        footer: Panes, each with how soon the footer tells of it there: `brief:1 *:4`.
        by_key: Whether what it does depends on the key.
        names: What it is called in some panes instead, in Arabic, French and English with bars between them.

    Raises:
        ValueError: A line has no bar.
    """
    texts = {"ar": ar, "fr": fr, "en": en}
    labels: dict[str, str] = {}
    tips: dict[str, str] = {}
    for code, text in texts.items():
        labels[code], bar, tips[code] = text.partition(" | ")
        if not bar:
            raise ValueError(f"{id}: no bar in {text!r}")
    panes = {name: int(rank) for name, _, rank in (told.partition(":") for told in footer.split())}
    others = {
        pane: dict(zip(texts, called.split(" | "), strict=True)) for pane, called in (names or {}).items()
    }
    return Action(id, does, tuple(keys.split(" ")), labels, tips, panes, by_key, others)
