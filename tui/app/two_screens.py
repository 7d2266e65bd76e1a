"""An app with two main screens on one set: the usual one, and one for screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from textual.app import App

from briefs import LABELS
from tui.app.actions.bindings import bindings, key_hints
from tui.app.paste_guard import guard_pastes
from tui.app.presenters.ui_text import direction_of
from tui.app.screens.main_screen import MainScreen
from tui.app.setup import Setup
from tui.app.state.pane_sizes import PaneSizes
from tui.app.state.state import State
from tui.app.themes import VARIABLES
from tui.bidi import Mode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.notifications import Notify, SeverityLevel

    from corpus import Source
    from tui.settings import Keyboard


class ScreensApp(App[None]):
    """An app that can change between its main screen and the one for screen readers.

    Args:
        setup: What it is opened with.
    """

    def __init__(self, setup: Setup) -> None:
        """Make the first screen."""
        super().__init__()
        guard_pastes()
        self.setup = setup
        self.labels = LABELS[setup.lang]
        self.text_layout = replace(setup.layout, fallback=direction_of(self.labels))
        self.settings = setup.settings
        # Nothing is there before it is read, and the first frame must not say that nothing could be.
        self.state = State(options=setup.options, plain=setup.layout.mode is Mode.OFF, busy="reading")
        self.main_screen = self._make_screen()
        self._pane = "brief"  # the one that has the focus once another screen is there

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """The colours that Textual's themes lack."""
        return VARIABLES

    @property
    def keyboard(self) -> Keyboard:
        """The Arabic keyboard whose keys are understood."""
        return self.setup.keyboard

    @property
    def sources(self) -> Sequence[str | Source]:
        """What the set is read from."""
        return self.setup.sources

    def get_default_screen(self) -> MainScreen:
        """The main screen."""
        return self.main_screen

    def _make_screen(self) -> MainScreen:
        setup = self.setup
        return MainScreen(
            self.state,
            self.labels,
            self.text_layout.mode,
            bindings(setup.actions, setup.lang, setup.keyboard),
            key_hints(setup.actions, setup.lang),
            PaneSizes.of(self.settings.panes),
        )

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = True,
    ) -> None:
        """Show a toast; where a screen reader reads along, say it on a line that stays."""
        if self.state.plain and self.main_screen.query("#told"):  # not before the screen is there
            self.main_screen.tell(message)
        else:
            super().notify(message, title=title, severity=severity, timeout=timeout, markup=markup)

    def on_notify(self, event: Notify) -> None:
        """Take away a toast that says the same as one to come, or answers a key before; Textual shows the new one.

        Several would hide the text that they are about; warnings stay until they were read.
        """
        coming = event.notification
        for told in list(self._notifications):
            answers = told.severity == coming.severity == "information"
            if answers or told.message == coming.message:
                self._unnotify(told, refresh=False)

    def toggle_plain(self) -> None:
        """Change to the screen for screen readers, or back: everything is laid out anew, in logical order there."""
        before, state = self.main_screen, self.state
        before.leave_text()
        state.plain = not state.plain
        usual = Mode.APP if self.setup.layout.mode is Mode.OFF else self.setup.layout.mode
        self.text_layout = replace(self.text_layout, mode=Mode.OFF if state.plain else usual)
        self.main_screen = self._make_screen()
        self._pane = before.pane
        self._show_cursor(shown=state.plain)
        # Textual switches no first screen.
        self.push_screen(self.main_screen)
        self._screen_stack.remove(before)
        before.remove()

    def return_to_pane(self) -> None:
        """Give the focus to the pane that had it on the screen before."""
        self.main_screen.go_to_pane(self._pane)

    def watch_app_focus(self, focus: bool) -> None:
        """Who left before any pane had the focus finds it on the one they are in when they come back."""
        if focus and self.screen_stack and self.screen is self.main_screen and self.screen.focused is None:
            self.call_later(self._focus_pane)

    def _focus_pane(self) -> None:
        screen = self.main_screen
        if screen.is_attached and screen.focused is None and screen.query("#brief"):
            screen.widget_of(screen.pane).focus()

    def begin_plain(self) -> None:
        """Where a screen reader reads along, show the cursor, and say the notes on the line that stays."""
        if self.state.plain:
            self._show_cursor(shown=True)
            for note in self.setup.notes:
                self.main_screen.tell(note)

    def _show_cursor(self, *, shown: bool) -> None:
        """Show the terminal's cursor (DECTCEM), which screen readers follow, or hide it."""
        if self._driver is not None and not self.is_headless:
            self._driver.write("\x1b[?25h" if shown else "\x1b[?25l")
