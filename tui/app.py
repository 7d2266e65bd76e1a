"""The app: the state, the work behind it, and what each action of the registry does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual.app import App
from textual.content import Content
from textual.widgets import OptionList

from briefs import LABELS, Options, render
from briefs.articles import opening
from corpus import Article, ReadOptions, Source
from summarizer import METHODS, has_words
from tui import work
from tui.actions import ACTIONS
from tui.diagnostics import StopError
from tui.messages import Advanced, Composed, Found, Read
from tui.output import write
from tui.screens.desk import Desk
from tui.screens.dialogs import AskScreen, PickScreen, TextScreen
from tui.search import search
from tui.settings import Settings, Theme, keep_settings
from tui.state import State, Trail, export_format
from tui.takeout import citation, key_list, key_name, quoted, why
from tui.terminal import BidiSwitch
from tui.widgets.guard import guard
from tui.widgets.pane_list import Row
from tui.widgets.text_layout import TextLayout
from tui.words import VIEWS, WORDS

_THEMES = {Theme.DARK: "textual-dark", Theme.LIGHT: "textual-light"}


@dataclass(frozen=True, slots=True)
class Setup:
    """What the app is opened with.

    Attributes:
        sources: What is to be read.
        reading: How.
        options: How it is summed up at first.
        lang: Language of the labels.
        layout: How texts are laid out.
        settings: What the user settled before.
        settings_path: Where that is kept; None where nothing is to be kept.
        switch: The terminal's own bidi, or None where there is none.
    """

    sources: Sequence[str | Source]
    reading: ReadOptions
    options: Options
    lang: str
    layout: TextLayout
    settings: Settings
    settings_path: Path | None = None
    switch: BidiSwitch | None = None


class MujazApp(App[None]):
    """The interactive app.

    Args:
        setup: What it is opened with.
    """

    CSS_PATH = "mujaz.tcss"
    TITLE = "Mujaz"
    ENABLE_COMMAND_PALETTE: ClassVar[bool] = False

    def __init__(self, setup: Setup) -> None:
        """Take the setup; reading begins once the screen is there."""
        super().__init__()
        self.setup = setup
        self.text_layout = setup.layout
        self.labels = LABELS[setup.lang]
        self.words = WORDS[setup.lang]
        self.settings = setup.settings
        self.state = State(options=setup.options)
        self.desk = Desk(self.state, self.labels, setup.layout.mode)
        self._reading = 0
        self._wanted = 0  # counts what was asked of the brief, so that only the last answer is shown
        self._composing = False

    def get_default_screen(self) -> Desk:
        """The desk."""
        return self.desk

    def on_mount(self) -> None:
        """Take the colours, and keep the terminal's own bidi off."""
        self.theme = _THEMES[self.settings.theme or Theme.DARK]
        if self.setup.switch is not None:
            guard(self, self.setup.switch)

    def on_desk_opened(self) -> None:
        """Begin to read."""
        self.action_reread()

    # Work

    def on_found(self, message: Found) -> None:
        """Show articles as they are read."""
        # What is read again replaces the old articles at once, when all is there.
        if message.order == self._reading and self.state.brief is None:
            self.state.articles += [found for found in message.found if isinstance(found, Article)]
            self.desk.show()

    def on_read(self, message: Read) -> None:
        """Take the articles, each once, and sum them up."""
        if message.order != self._reading:
            return
        state = self.state
        state.articles = list(message.reading.articles)
        state.problems = list(message.reading.problems)
        if state.article(state.chosen) is None:
            state.chosen = None
        if state.article(state.shown) is None:
            state.shown = state.articles[0].id if state.articles else None
        self.compose_brief()

    def on_advanced(self, message: Advanced) -> None:
        """Show how far the work is."""
        self.state.done = (message.done, message.total)
        if self.state.busy:
            self.desk.show_lines()

    def compose_brief(self) -> None:
        """Have the brief made anew; what is asked meanwhile is made when this is done."""
        self._wanted += 1
        self.state.busy = "composing"
        self.state.done = (0, 0)
        if not self._composing:
            self._begin_composing()
        self.desk.show()

    def _begin_composing(self) -> None:
        self._composing = True
        state, order = self.state, self._wanted
        articles, problems = list(state.articles), list(state.problems)
        job = partial(work.make, order, articles, problems, state.options, self.post_message)
        self.run_worker(job, thread=True)

    def on_composed(self, message: Composed) -> None:
        """Show the brief, unless another was asked for since."""
        self._composing = False
        if message.order != self._wanted:
            self._begin_composing()
            return
        self.state.busy = None
        if message.brief is not None or not self.state.articles:
            self.state.brief = message.brief
        if message.reason:
            self.notify(message.reason, severity="warning", markup=False)
        self.desk.show()

    # Moving

    def action_next_article(self) -> None:
        """The next article."""
        self.desk.choose_article(self.state.neighbour(1))

    def action_previous_article(self) -> None:
        """The article before, or the set."""
        self.desk.choose_article(self.state.neighbour(-1))

    def action_whole_set(self) -> None:
        """The set."""
        self.desk.choose_article(None)

    def action_article(self, number: int) -> None:
        """The article of a number."""
        if number <= len(self.state.articles):
            self.desk.choose_article(self.state.articles[number - 1].id)

    def action_jump(self) -> None:
        """An article out of a list."""
        rows = [
            Row(article.id, Content(f"{n}  {article.title or opening(article)}"))
            for n, article in enumerate(self.state.articles, 1)
        ]
        self._pick(self.words["sources"], rows, self.desk.choose_article)

    def action_next_pane(self) -> None:
        """The next pane."""
        self.desk.step_pane(1)

    def action_previous_pane(self) -> None:
        """The pane before."""
        self.desk.step_pane(-1)

    def action_line_down(self) -> None:
        """A line on."""
        self._move("cursor_down", "scroll_down")

    def action_line_up(self) -> None:
        """A line back."""
        self._move("cursor_up", "scroll_up")

    def action_page_down(self) -> None:
        """A page on."""
        self._move("page_down", "page_down")

    def action_page_up(self) -> None:
        """A page back."""
        self._move("page_up", "page_up")

    def action_top(self) -> None:
        """To the beginning."""
        self._move("first", "scroll_home")

    def action_bottom(self) -> None:
        """To the end."""
        self._move("last", "scroll_end")

    def _move(self, of_list: str, of_text: str) -> None:
        pane = self.desk.query_one(f"#{self.desk.pane}")
        getattr(pane, f"action_{of_list if isinstance(pane, OptionList) else of_text}")()

    def action_next_mark(self) -> None:
        """The next marked place."""
        self.desk.walk(1)

    def action_previous_mark(self) -> None:
        """The marked place before."""
        self.desk.walk(-1)

    def action_clear(self) -> None:
        """Nothing marked."""
        self.desk.clear_selection()
        self.state.mark(None)
        self.desk.show()

    def action_go_back(self) -> None:
        """Where the reader was before the last jump."""
        if not self.state.history:
            self.notify(self.words["no_back"])
            return
        self.state.chosen, self.state.shown, place = self.state.history.pop()
        if self.state.shown:
            self.state.places[self.state.shown] = place
        self.desk.show()
        self.desk.text.scroll_to_offset(place)

    def action_view(self) -> None:
        """The next view in the middle pane."""
        self.state.view = VIEWS[(VIEWS.index(self.state.view) + 1) % len(VIEWS)]
        self.desk.list_("brief").highlighted = None
        self.desk.show()
        self.desk.list_("brief").scroll_home(animate=False)

    def action_search(self) -> None:
        """Words in all articles."""
        self._ask("search", self._search)

    def _search(self, query: str) -> None:
        found = search(self.state.articles, query) if has_words(query) else []
        if not found:
            self.notify(f"{query}: {self.words['no_hit']}", markup=False)
            return
        self.state.mark(Trail(query, tuple(found)))
        self.desk.show()
        self.desk.walk(1)

    # Steering

    def action_longer(self) -> None:
        """A longer brief."""
        self._lengthen(1)

    def action_shorter(self) -> None:
        """A shorter brief."""
        self._lengthen(-1)

    def _lengthen(self, step: int) -> None:
        if self.state.lengthen(step):
            self.compose_brief()
        elif step < 0:
            self.notify(self.words["shortest"])

    def action_method(self) -> None:
        """Another method."""
        rows = [Row(method.name, Content(f"{method.name}  {method.about}")) for method in METHODS]
        self._pick(self.labels.method, rows, lambda name: self._steer(method=name))

    def action_about(self) -> None:
        """A brief about some words."""

        def about(query: str) -> None:
            self._steer(about=query if has_words(query) else None)

        self._ask("about", about, self.state.options.about or "", empty=True)

    def _steer(self, **changes: str | None) -> None:
        self.state.options = replace(self.state.options, **changes)  # type: ignore[arg-type]
        self.compose_brief()

    def action_drop(self) -> None:
        """Leave the sentence under the cursor out."""
        if mark := self._sentence():
            self.state.drop(mark)
            self.notify(self.words["dropped"])
            self.compose_brief()

    def action_pin(self) -> None:
        """Keep the sentence under the cursor, or let it go."""
        if mark := self._sentence():
            if self.state.toggle_pin(mark):
                self.notify(self.words["pinned"])
            self.compose_brief()

    def action_unsteer(self) -> None:
        """Nothing pinned and nothing dropped."""
        self.state.unsteer()
        self.notify(self.words["unsteered"])
        self.compose_brief()

    def _sentence(self) -> tuple[str, int] | None:
        item = self.desk.item
        if item is None or not item.sentence:
            self.notify(self.words["no_line"])
            return None
        return item.passages[0].article, item.passages[0].start

    def action_why(self) -> None:
        """What the sentence's score is made of."""
        item = self.desk.item
        if item is None or item.score is None:
            self.notify(self.words["no_line"])
            return
        self.push_screen(TextScreen(self.words["score"], why(item, self.state, self.labels)))

    # Out

    def action_export(self) -> None:
        """The brief into a file."""
        if self.state.brief is None:
            self.notify(self.words["no_brief"])
            return
        self._ask("export", self._export, "brief.md")

    def _export(self, name: str) -> None:
        path = Path(name).expanduser()
        if export_format(path) is None:
            self.notify(self.words["suffix"], severity="error")
        elif path.exists():
            rows = [Row("no", Content(self.words["no"])), Row("yes", Content(self.words["yes"]))]
            self._pick(
                f"{self.words['overwrite']} {name}",
                rows,
                lambda key: self._write(path) if key == "yes" else None,
            )
        else:
            self._write(path)

    def _write(self, path: Path) -> None:
        brief, form = self.state.brief, export_format(path)
        if brief is None or form is None:
            return
        try:
            write(render(brief, form, self.labels), path)
        except StopError as stop:
            self.notify(str(stop), severity="error", markup=False)
        else:
            self.notify(f"{path}: {self.words['written']}", markup=False)

    def action_copy(self) -> None:
        """The selected text, or the line under the cursor with its reference."""
        text = self.desk.get_selected_text()
        if not text and self.desk.item is not None:
            text = quoted(self.desk.item, self.state)
        self._copy(text)

    def action_cite(self) -> None:
        """The shown article's citation."""
        article = self.state.article(self.state.chosen or self.state.shown)
        self._copy(citation(article) if article else None)

    def _copy(self, text: str | None) -> None:
        if not text:
            self.notify(self.words["no_line"])
            return
        self.copy_to_clipboard(text)
        self.notify(f"{self.words['copied']}: {text.splitlines()[0][:60]}", markup=False)

    # The app itself

    def action_reread(self) -> None:
        """Read the sources again."""
        self._reading += 1
        self.state.busy = "reading"
        self.state.done = (0, 0)
        if self.state.brief is None:
            self.state.articles = []
        setup = self.setup
        job = partial(work.read, self._reading, setup.sources, setup.reading, self.post_message)
        self.run_worker(job, thread=True)
        self.desk.show_lines()

    def action_theme(self) -> None:
        """Dark or light."""
        theme = Theme.LIGHT if self.theme == _THEMES[Theme.DARK] else Theme.DARK
        self.theme = _THEMES[theme]
        self.settings = replace(self.settings, theme=theme)
        if self.setup.settings_path is not None:
            try:
                keep_settings(self.settings, self.setup.settings_path)
            except (StopError, OSError) as error:
                self.notify(f"{self.words['not_kept']}: {error}", severity="warning", markup=False)

    def action_help(self) -> None:
        """Every key."""
        self.push_screen(TextScreen("Mujaz", key_list(self.labels.code)))

    def action_palette(self) -> None:
        """Every action, to be picked."""
        code = self.labels.code
        rows = [
            Row(a.id, Content(f"{a.labels[code]}  [{key_name(a.keys[0])}]  {a.tips[code]}"))
            for a in ACTIONS
            if not a.by_key and a.id != "palette"
        ]
        self._pick("Mujaz", rows, lambda name: getattr(self, f"action_{name}")())

    def action_leave(self) -> None:
        """Close the app."""
        self.exit()

    # Asking

    def _ask(self, what: str, then: Callable[[str], None], value: str = "", *, empty: bool = False) -> None:
        def answered(text: str | None) -> None:
            if text is not None and (text.strip() or empty):
                then(text.strip())

        self.push_screen(AskScreen(self.words[what], value), answered)

    def _pick(self, title: str, rows: Sequence[Row], then: Callable[[str], object]) -> None:
        def picked(key: str | None) -> None:
            if key:
                then(key)

        self.push_screen(PickScreen(title, self.words["filter"], rows), picked)
