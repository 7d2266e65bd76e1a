"""The app: the setup, the state and the work behind it; `tui.app.actions` is what can be done in it."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from textwrap import shorten
from typing import TYPE_CHECKING, Any, ClassVar

from msgspec.structs import replace
from rich.console import COLOR_SYSTEMS
from textual import events

from briefs import opening
from corpus import Article
from tui.app import messages, workers
from tui.app.actions.prompts import show, show_to_copy
from tui.app.actions.search_and_facts import show_found
from tui.app.bidi_guard import guard
from tui.app.command_runner import CommandRunner
from tui.app.contrast import ReadableText, has_few_colors
from tui.app.presenters.comparison import short_title
from tui.app.presenters.notes import why_not_settled
from tui.app.presenters.quoting import copied_note
from tui.app.presenters.rereading import Standing, change_text
from tui.app.presenters.score_text import score_text
from tui.app.presenters.status import head_text
from tui.app.presenters.titles import brief_titles
from tui.app.presenters.ui_text import WORDS
from tui.app.screens.panes import Panes
from tui.app.setup import Setup
from tui.app.state.filters import shares
from tui.app.state.pane_sizes import PaneSizes
from tui.app.state.session import Keeper
from tui.app.themes import textual_theme
from tui.app.two_screens import ScreensApp
from tui.app.watcher import Watcher
from tui.app.widgets.bidi_toast import use_bidi_toasts
from tui.bidi import isolate
from tui.settings import keep_settings
from tui.stdio.diagnostics import StopError, fault

if TYPE_CHECKING:
    from rich.console import RenderableType
    from textual.filter import LineFilter

    from tui.app.presenters.item import Item
    from tui.app.screens.dialog_base import Dialog

_LOOK_EVERY = 2.0  # seconds
_KEEP_EVERY = 2.0  # seconds; more than that is not lost if the app is killed
_NOTE_SECONDS = 10  # time to read two lines twice
_TOLD = 60  # characters of what was copied: one line of a toast
_PATIENCE = 0.4  # seconds
_TURN = 0.0005  # seconds a thread keeps the interpreter: a tenth of the usual, so that keys come between


class MujazApp(ScreensApp):
    """The interactive app.

    Args:
        setup: What it is opened with.
    """

    CSS_PATH = "mujaz.tcss"
    TITLE = "Mujaz"
    ENABLE_COMMAND_PALETTE: ClassVar[bool] = False
    NOTIFICATION_TIMEOUT: ClassVar[float] = 8  # seconds: a line is read twice, on a busy machine too

    def __init__(self, setup: Setup) -> None:
        """Store the setup; reading begins once the screen is there."""
        super().__init__(setup)
        use_bidi_toasts()
        self.words = WORDS[setup.lang]
        self.actions = {action.id: action for action in setup.actions}
        self.keeper = Keeper(setup.state_folder, setup.sources)
        self.main_screen.first_time = self.keeper.is_first
        self.watcher = Watcher(setup.sources) if setup.watch else None
        system = COLOR_SYSTEMS[self.console.color_system or "truecolor"]
        self._readable = () if self.no_color else (ReadableText(system),)
        self._looking = False
        self._reading = 0
        self._change = ""  # what the last reading changed, while a screen reader is still to be told
        self.commands = CommandRunner(self)
        self.command = ""  # the last one that was given the brief
        self.file = "brief.md"  # the last one that was asked for
        self._wanted = 0  # counts what was asked of the brief, so that only the last answer is shown
        self._composing = False
        self._opens_anew = False  # whether nothing says yet which text the first brief is shown beside
        self._taken = "selection"  # what is copied next
        self.failure = ""  # why it closed by itself
        self._maker = workers.Maker(self.post_message, self._is_wanted, setup.resources)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Textual's filters, and the one that keeps all text readable where there are colours."""
        return [*super().get_line_filters(), *self._readable]

    def on_mount(self) -> None:
        """Apply the theme, and keep the terminal's own bidi off."""
        self.theme = textual_theme(self.settings.theme)
        self.set_class(has_few_colors(self.console.color_system), "-few")
        # Who turns a page wants to read the next one, not to see it arrive; the environment's word goes first.
        if "TEXTUAL_ANIMATIONS" not in os.environ:
            self.animation_level = "full" if self.settings.animations else "none"
        for note in self.setup.notes:
            self.notify(note, severity="warning", markup=False, timeout=_NOTE_SECONDS)
        if self.setup.switch is not None:
            guard(self, self.setup.switch)
        # Keys must not wait for the threads that read and sum up: each hands over after this many seconds.
        sys.setswitchinterval(_TURN)
        self.set_interval(_KEEP_EVERY, self.keep_place)
        if self.watcher is not None:
            self.set_interval(_LOOK_EVERY, self.look)

    async def on_event(self, event: events.Event) -> None:
        """Close the card of the first time with the first key; Textual's other events as usual."""
        if isinstance(event, events.Key):
            self.commands.key_pressed()
            if self.main_screen.close_card(event.key):
                return
        await super().on_event(event)

    def exit(self, result: None = None, return_code: int = 0, message: RenderableType | None = None) -> None:
        """Close the app, keeping the reader's place."""
        self.keep_place(for_good=True)
        super().exit(result, return_code, message)

    def on_exit_app(self) -> None:
        """Keep the reader's place also where not the reader closes the app but its driver does."""
        self.keep_place(for_good=True)

    def panic(self, *renderables: RenderableType) -> None:  # noqa: ARG002 - they hold a traceback
        """Close the app; `failure` says why."""
        self.failure = self.failure or "the terminal's keys cannot be read"
        super().panic()

    def _handle_exception(self, error: Exception) -> None:
        """Close the app with one line: Textual's traceback shows local variables, and so what was read."""
        self.failure = self.failure or fault(getattr(error, "error", error))
        self._return_code = 1
        if self._exception is None:  # for tests, as Textual has it
            self._exception = error
            self._exception_event.set()
        super().panic()

    def on_main_screen_opened(self) -> None:
        """Begin to read."""
        if not gc.isenabled():  # as `mujaz open` leaves it: what was loaded since is there to stay
            gc.freeze()
            gc.enable()
        if self._reading:  # another screen on the same set
            self.return_to_pane()
            return
        self.begin_plain()
        self.read_sources()

    def action_do(self, name: str, *given: str) -> None:
        """Do an action of the registry; keys and palette lead here."""
        self.actions[name].does(self, *given)

    def on_answered(self, message: messages.Answered) -> None:
        """Show what a command answered, or say that it did."""
        self.commands.take(message)

    # What is kept

    def keep_place(self, *, for_good: bool = False) -> None:
        """Keep where the reader is in the set.

        Args:
            for_good: Whether the app is closed.
        """
        if self.main_screen.query("#text"):  # not before the main screen is there, nor while it is taken down
            self.main_screen.leave_text(for_good=for_good)
        if not self.keeper.keep(self.state):
            self.notify(self.words["place_not_kept"])

    def take_theme(self, theme: str) -> None:
        """Apply another theme and keep the choice."""
        self.theme = textual_theme(theme)
        self.settle(theme=theme)

    def on_panes_resized(self, message: Panes.Resized) -> None:
        """Keep the sizes of the panes that were changed."""
        usual = PaneSizes().shares
        shares = message.sizes.shares.items()
        changed = {name: n for name, n in shares if n != usual[name] or name in self.settings.panes}
        self.settle(panes=changed)

    def settle(self, **changes: Any) -> None:
        """Keep other settings."""
        self.settings = replace(self.settings, **changes)
        if self.setup.settings_path is not None:
            try:
                keep_settings(changes, self.setup.settings_path)
            except (StopError, OSError) as error:
                why = why_not_settled(error, self.labels.code)
                told = f"{self.words['not_kept']}{self.words['colon']}{why}"
                self.notify(told, severity="warning", markup=False)

    def take_out(self, text: str, what: str) -> None:
        """Copy a text, to be told under the name of what it is."""
        self._taken = what
        self.copy_to_clipboard(text)

    def on_dialog_copying(self, message: Dialog.Copying) -> None:
        """Copy what a small screen shows."""
        self.take_out(message.text, "window")

    def copy_to_clipboard(self, text: str) -> None:
        """Put a text into the clipboard: through the terminal and, where there is one, by the desktop's program."""
        # Textual copies by itself what is selected, and nothing else.
        what, self._taken = self._taken, "selection"
        super().copy_to_clipboard(text)
        if self.setup.clipboard:
            job = partial(workers.copy, text, what, self.setup.clipboard, self.post_message)
            self.run_in_thread(job, "copy")
        else:
            self.post_message(messages.Copied(text, what, sure=False))

    def on_copied(self, message: messages.Copied) -> None:
        """Say that a text was copied; where nobody knows, show it, to be taken by hand."""
        words, copied = self.words, message.text
        if message.sure or self.setup.osc52:
            told = copied_note(words["copied"], copied, message.what, self.labels)
            start = shorten(copied, _TOLD, placeholder="…")
            self.notify(f"{told} · {isolate(start)}", markup=False)
        else:
            show_to_copy(self, copied_note(words["by_hand"], copied, message.what, self.labels), copied)

    def open_original(self, target: str) -> None:
        """Have the desktop open an address or a folder; where there is none, hand it over to be copied."""
        if self.setup.opener is None:
            self.post_message(messages.NotOpened(target))
            return
        self.notify(f"{isolate(target)}…", timeout=2, markup=False)
        self.run_in_thread(
            partial(workers.open_original, target, self.setup.opener, self.post_message), "open"
        )

    def on_not_opened(self, message: messages.NotOpened) -> None:
        """Hand over what the desktop did not open; it is told with it, for it was not asked to be copied."""
        self.take_out(message.target, "original")

    def find(self, query: str) -> None:
        """Have words found in all articles."""
        self.state.sought = query
        self.run_in_thread(partial(workers.find, query, list(self.state.articles), self.post_message), "find")
        self.set_timer(_PATIENCE, self._tell_search)

    def _tell_search(self) -> None:
        """Say that a search is under way, where it takes longer than a moment."""
        if self.state.sought:
            self.notify(f"{isolate(self.state.sought)}…", timeout=2, markup=False)

    def on_searched(self, message: messages.Searched) -> None:
        """Show what was found, unless something else is sought by now."""
        if message.query == self.state.sought:
            self.state.sought = ""
            show_found(self, message.query, message.passages)

    def explain(self, item: Item) -> None:
        """Have it shown what the score of a summary's sentence is made of."""
        state = self.state
        job = partial(self._maker.explain, item, state.options, alone=state.chosen is not None)
        self.run_in_thread(job, "explain")

    def on_explained(self, message: messages.Explained) -> None:
        """Show what a score is made of."""
        options = message.options
        asked = options.about is not None
        text = score_text(message.item, options.method, message.parts, self.labels, asked=asked)
        show(self, self.words["score"], text)

    # Work

    def run_in_thread(self, job: Callable[[], object], name: str) -> None:
        """Have a thread do something that posts what comes of it."""
        # Without a description Textual writes one out of all that the job is given, a thousand articles it may be.
        self.run_worker(job, name, description=name, thread=True)

    def read_sources(self) -> None:
        """Read the sources, or read them again."""
        self._reading += 1
        self.state.busy = "reading"
        self.state.done = (0, 0)
        if self.state.brief is None:
            self.state.articles = []
        setup = self.setup
        job = partial(
            workers.read,
            *(self._reading, setup.sources, setup.reading, self.post_message, self.watcher, setup.resources),
        )
        self.run_in_thread(job, "read")
        self.main_screen.show_lines()

    def look(self) -> None:
        """Have a look at the watched sources, unless they are being read or looked at."""
        if self.watcher is not None and self.state.busy is None and not self._looking:
            self._looking = True
            self.run_in_thread(partial(workers.look, self.watcher, self.post_message), "look")

    def on_looked(self, message: messages.Looked) -> None:
        """Read the sources again where they changed."""
        self._looking = False
        if message.changed and self.state.busy is None:
            self.read_sources()

    def on_found(self, message: messages.Found) -> None:
        """Show articles as they are read."""
        # What is read again replaces the old articles at once, when all is there.
        if message.request == self._reading and self.state.brief is None:
            self.state.articles += [found for found in message.found if isinstance(found, Article)]
            self.main_screen.show()

    def on_read(self, message: messages.Read) -> None:
        """Store the articles, each once, and compose their brief."""
        if message.request != self._reading:
            return
        state, before = self.state, Standing.of(self.state)
        was_read = state.article(state.chosen)
        state.replace_articles(message.reading.articles, message.reading.problems)
        if not self.keeper.settle(state):
            self.notify(self.words["not_restored"])
        self._opens_anew = state.brief is None and state.shown is None
        state.drop_missing()
        self.main_screen.stay()
        lost = was_read if was_read is not None and state.chosen is None else None
        self._tell_change(before, lost)
        self.compose_brief()

    def _tell_change(self, before: Standing, lost: Article | None) -> None:
        """Say which articles came, changed and went; if nobody watches, from which the reader was taken away."""
        self._change = ""
        if self.watcher is not None:
            self._change = change_text(before, self.state, self.setup.lang)
        elif lost is not None:
            self._change = f"«{isolate(short_title(lost.title or opening(lost)))}» {self.words['gone']}"
        if self._change:
            self.notify(self._change, markup=False)

    def on_advanced(self, message: messages.Advanced) -> None:
        """Show how far the work is."""
        self.state.done = (message.done, message.total)
        if self.state.busy:
            self.main_screen.show_lines()

    def compose_brief(self) -> None:
        """Have the brief made anew; of what is asked meanwhile, only the last is made."""
        self._wanted += 1
        self.state.busy = "composing"
        self.state.done = (0, 0)
        self.main_screen.show_soon()
        if not self._composing:
            self._composing = True
            # The screen answers before the thread takes its share of the time.
            self.main_screen.call_after_refresh(self._begin_composing)

    def _begin_composing(self) -> None:
        state, request = self.state, self._wanted
        given = (tuple(state.articles), tuple(state.problems), state.options)
        self.run_in_thread(partial(self._maker.make, request, *given), "compose")

    def _is_wanted(self, request: int) -> bool:
        return request == self._wanted

    def on_composed(self, message: messages.Composed) -> None:
        """Show the brief, unless another was asked for since."""
        if message.request != self._wanted:
            self._begin_composing()
            return
        self._composing = False
        self.state.busy = None
        if message.brief is not None or not self.state.articles:
            if self.state.take_brief(message.brief):
                self.main_screen.begin_view()
            self.state.mark_again()
            self.state.shares = shares(message.brief, self.state.articles)
        if message.reason:
            about = self.state.options.about
            told = f"{self.words['nothing_about']} «{isolate(about)}»" if about else self.words["no_article"]
            self.notify(told, severity="warning", markup=False)
            if about and self.state.brief is not None:
                # The brief stays as it was, and so what is said to be asked of it.
                self.state.options = replace(self.state.options, about=self.state.answered)
        elif self.state.plain and message.brief is not None:
            # It has no frame that would say whose the brief is, what it answers and what is new in it.
            title = isolate(brief_titles(self.state, self.labels)[0], nested=True)
            parts = [self._change, title, head_text(self.state, self.labels)]
            self.main_screen.tell(" · ".join(filter(None, parts)))
            self._change = ""
        self.main_screen.show()
        # The first text of a pile is hardly one of the story that its brief begins with.
        if self._opens_anew and self.state.brief and len(self.state.brief.stories) > 1:
            self.main_screen.follow_cursor()
        self._opens_anew = False
