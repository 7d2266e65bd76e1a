"""What the app is opened with."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from briefs import Options
from corpus import ReadOptions, Resources, Source
from tui.app.actions import ACTIONS, Action
from tui.app.widgets.text_layout import TextLayout
from tui.settings import Keyboard, Settings
from tui.terminal import BidiSwitch


class Setup(Struct, frozen=True):
    """What the app is opened with.

    Attributes:
        sources: What is to be read.
        reading: How.
        options: How it is summed up at first.
        lang: Language of the labels.
        layout: How texts are laid out.
        settings: What the user settled before.
        settings_path: Where that is kept; None where nothing is to be kept.
        state_folder: Where it is kept how sets were left, likewise.
        watch: Whether the sources are read again when they change.
        clipboard: The command that fills the clipboard of the reader's desktop; None where there is none.
        opener: The command that opens addresses and folders on the reader's desktop, likewise.
        osc52: Whether the terminal is known to fill it by itself when it is asked to.
        switch: The terminal's own bidi, or None where there is none.
        actions: What can be done, with its keys.
        keyboard: The Arabic keyboard whose keys ask for them too.
        notes: What the user is to be told at once.
        resources: What reading and composing is done with.
    """

    sources: Sequence[str | Source]
    reading: ReadOptions
    options: Options
    lang: str
    layout: TextLayout
    settings: Settings
    settings_path: Path | None = None
    state_folder: Path | None = None
    watch: bool = False
    clipboard: Sequence[str] | None = None
    opener: Sequence[str] | None = None
    osc52: bool = False
    switch: BidiSwitch | None = None
    actions: Sequence[Action] = ACTIONS
    keyboard: Keyboard = Keyboard.PC
    notes: Sequence[str] = ()
    resources: Resources | None = None
