"""The desk: the sources, the brief over the text, and the key facts, side by side or as tabs."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingsMap
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message

from briefs.labels import Labels
from tui.actions import Action
from tui.actions.bindings import bindings
from tui.bidi import Direction
from tui.history import Place
from tui.items import Item, items
from tui.lines import head_text, status_text
from tui.listing import ORDERS
from tui.marks import marks
from tui.mentions import Mention, mention_at, mentions_in
from tui.rows import SET, fact_rows, item_rows, source_rows
from tui.screens.middle import Middle
from tui.screens.panes import Panes
from tui.seen import Seen
from tui.sizes import PaneSizes
from tui.state import State, Trail
from tui.widgets.bidi_footer import BidiFooter
from tui.widgets.bidi_static import BidiStatic
from tui.widgets.bidi_view import BidiView
from tui.widgets.labels import set_border_title
from tui.widgets.pane_list import PaneList
from tui.widgets.selection import LogicalSelection
from tui.words import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from textual import events
    from textual.app import ComposeResult
    from textual.widget import Widget

    from briefs.brief import FactNote, Passage
    from corpus import Article

PANES = ("sources", "brief", "text", "facts")
_NARROW = 100
_WIDE = 160


class Desk(LogicalSelection):
    """Shows the state; its keys are those of the registry, and the app does what they ask for.

    Args:
        state: What is shown.
        labels: The words around the texts.
        mode: How right-to-left text is ordered, for the status line.
        actions: What its keys do.
        sizes: How much room the panes have side by side.
    """

    class Opened(Message):
        """The desk is there."""

    AUTO_FOCUS: ClassVar[str] = "#brief"

    def __init__(
        self, state: State, labels: Labels, mode: str, actions: Iterable[Action], sizes: PaneSizes
    ) -> None:
        """Take the state and bind the keys."""
        super().__init__()
        self.state = state
        self.labels = labels
        self.words = WORDS[labels.code]
        self.mode = mode
        self.items: list[Item] = []
        self.pane = "brief"
        self._view = state.view
        self.middle = Middle(state, labels)
        self.row = Panes(self.middle, sizes, from_right=labels.direction == "rtl")
        self._seen = Seen()
        self._kept: defaultdict[str, list[Item]] = defaultdict(list)
        self._bindings = BindingsMap.merge([BindingsMap(bindings(actions, labels.code)), self._bindings])

    def compose(self) -> ComposeResult:
        """The panes, in the order the labels are read."""
        direction = Direction.RTL if self.labels.direction == "rtl" else Direction.LTR
        # The title runs as its own words do, what is counted as the labels do.
        head = [BidiStatic(id="title"), BidiStatic(id="head", direction=direction)]
        yield Horizontal(*self._in_order(head), id="top")
        yield BidiStatic(id="tabs", direction=direction)
        yield self.row
        yield BidiStatic(id="status", direction=direction)
        yield BidiFooter(direction, kept="app.do('help')")

    def _in_order(self, widgets: Sequence[Widget]) -> Sequence[Widget]:
        return widgets[::-1] if self.labels.direction == "rtl" else widgets

    def on_mount(self) -> None:
        """Show what there is."""
        self.lay_out_panes()
        self.show()
        self.post_message(self.Opened())

    def on_resize(self, _event: events.Resize) -> None:
        """Side by side where there is room, else as tabs."""
        self.lay_out_panes()
        self.show_lists()
        self.call_after_refresh(self.show_titles)

    # What is shown

    def show(self) -> None:
        """Show the state; what did not change is not painted again."""
        if self._view != self.state.view:
            self.show_view()
        self.show_lists()
        self.show_text()
        self.show_lines()
        self.show_titles()

    def show_lists(self) -> None:
        """Show the three lists, those that have changed."""
        state, labels = self.state, self.labels
        sources = self.list_("sources")
        flat = self.has_class("narrow")
        if self._seen.is_new("sources", state, flat):
            rows = source_rows(state, labels, flat=flat)
            if self._seen.is_new("lines of sources", state, flat):
                sources.show(rows)
            else:
                sources.restyle(rows)
        with sources.prevent(PaneList.Highlighted):
            sources.choose(state.chosen or SET)
        if self._seen.is_new("brief", state):
            self.items = items(state, labels)
            self._kept = defaultdict(list)
            for item in self.items:
                if item.sentence:
                    self._kept[item.passages[0].article].append(item)
            self.list_("brief").show(item_rows(self.items, state))
            self.middle.show_board(self.items[0].text)
        if self._seen.is_new("facts", state):
            self.list_("facts").show(fact_rows(state, labels))
        self.middle.show_wordings(self.item)

    def show_text(self, offset: int | None = None) -> None:
        """Show the text of the article that is to be shown, and what is marked in it.

        Args:
            offset: A place of it that is to be seen; None for where the text was left.
        """
        article = self.state.article(self.state.shown)
        text = self.text
        if article is None:
            return
        if text.text != article.text:
            text.load(article.text)
            place = self.state.places.get(article.id, 0) if offset is None else offset
            text.scroll_to_offset(place, top=offset is None)
        elif offset is not None:
            text.scroll_to_offset(offset)
        self.show_marks(article)

    def show_marks(self, article: Article) -> None:
        """Mark headings, the sentences of the brief, those of the line under the cursor, and the trail."""
        kept = self._kept[article.id]
        for name, spans in marks(article, kept, self.item, self.state, plain=self.app.no_color).items():
            self.text.style_spans(name, spans)

    def show_lines(self) -> None:
        """Show the lines over and under the panes."""
        state, labels = self.state, self.labels
        title = state.brief.title if state.brief else "Mujaz"
        self.query_one("#title", BidiStatic).update(Content(title).stylize("bold"))
        self.query_one("#head", BidiStatic).update(head_text(state, labels))
        self.query_one("#status", BidiStatic).update(f"{status_text(state, labels)} · {self.mode}")
        tabs = Content("")
        for name in PANES:
            label = f" {self.words[name]} "
            tabs += Content(label).stylize("reverse bold" if name == self.pane else "")
            tabs += Content("  ")
        self.query_one("#tabs", BidiStatic).update(tabs)

    def show_titles(self) -> None:
        """Put the titles into the frames."""
        state, words = self.state, self.words
        number = state.number(state.shown)
        order = f" · {words[f'by_{state.order}']}" if state.order != ORDERS[0] else ""
        titles = {
            "sources": words["sources"] + order,
            "brief": words[state.view],
            "text": f"{words['text']} · {number}" if number else words["text"],
            "facts": words["facts"],
        }
        for name, title in titles.items():
            set_border_title(self.query_one(f"#{name}"), title)
        self.middle.show_titles()

    # Panes

    def lay_out_panes(self) -> None:
        """Show all panes, or the current one alone where the terminal is narrow."""
        narrow = self.app.size.width < _NARROW
        self.set_class(narrow, "narrow")
        self.query_one("#tabs").display = narrow
        self.row.lay_out(self.panes(), alone=narrow)

    def panes(self) -> tuple[str, ...]:
        """The panes that stand side by side: the current one alone where the terminal is narrow."""
        width = self.app.size.width
        if width < _NARROW:
            return (self.pane,)
        # The board wants the room of the facts.
        hidden = self.state.view == "board" and width < _WIDE and self.pane != "facts"
        return PANES[:-1] if hidden else PANES

    def on_panes_resized(self) -> None:
        """Lay the panes out with their new sizes."""
        self.lay_out_panes()
        self.call_after_refresh(self.show_titles)

    def widget_of(self, pane: str) -> Widget:
        """What a pane shows now."""
        return self.middle.front if pane == "brief" else self.query_one(f"#{pane}")

    def go_to_pane(self, name: str) -> None:
        """Put the focus on a pane."""
        self.pane = name
        self.lay_out_panes()
        self.show_lines()
        self.widget_of(name).focus()
        self.call_after_refresh(self.show_titles)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Remember the pane that has the focus."""
        name = "brief" if event.widget.id == "board" else event.widget.id
        if name in PANES and name != self.pane:
            self.pane = name
            self.show_lines()

    def step_pane(self, step: int) -> None:
        """Go to the pane some steps on, round and round."""
        self.go_to_pane(PANES[(PANES.index(self.pane) + step) % len(PANES)])

    def take_view(self, view: str) -> None:
        """Show another view, from its beginning."""
        self.state.view = view
        brief = self.list_("brief")
        brief.highlighted = None
        self.show()
        brief.scroll_home(animate=False)

    def show_view(self) -> None:
        """Make room for what the view shows."""
        self._view = self.state.view
        self.lay_out_panes()
        if self.pane == "brief":
            self.middle.front.focus()

    # What is under the cursor

    def list_(self, name: str) -> PaneList:
        """One of the lists."""
        return self.query_one(f"#{name}", PaneList)

    @property
    def text(self) -> BidiView:
        """The text."""
        return self.query_one("#text", BidiView)

    @property
    def item(self) -> Item | None:
        """The line of the middle pane under the cursor."""
        if self.state.view == "board":
            return self.middle.item
        at = self.list_("brief").highlighted
        return self.items[at] if at is not None and at < len(self.items) else None

    @property
    def fact(self) -> FactNote | None:
        """The fact under the cursor, where the facts have the focus."""
        key = self.list_("facts").key if self.pane == "facts" else None
        return self.state.facts[int(key)] if key and int(key) < len(self.state.facts) else None

    def on_pane_list_highlighted(self, event: PaneList.Highlighted) -> None:
        """Follow the cursor of the pane that has the focus."""
        pane = event.pane
        if not pane.has_focus or event.row != pane.highlighted:
            return
        key = pane.key
        if pane.id == "brief" and self.item and self.item.passages:
            self.go_to(self.item.passages[0], remember=False)
            self.middle.show_wordings(self.item)
        elif pane.id == "facts" and key:
            self.mark_fact(int(key))
        elif pane.id == "sources" and key:
            self.choose_article(None if key == SET else key)

    def on_pane_list_chosen(self, event: PaneList.Chosen) -> None:
        """Go where the chosen row leads: into the text."""
        pane = event.pane
        if pane.id == "facts" and self.state.trail is not None:
            self.walk(1)
        elif pane.id == "brief" and self.item and self.item.passages:
            self.go_to(self.item.passages[0])
            self.go_to_pane("text")
        elif pane.id == "sources":
            self.go_to_pane("brief")

    def on_board_view_moved(self) -> None:
        """Follow the board's cursor."""
        if self.item:
            self.go_to(self.item.passages[0], remember=False)
        self.middle.show_wordings(self.item)

    def on_board_view_followed(self) -> None:
        """From a cell of the board to its words in the text."""
        if self.item:
            self.go_to(self.item.passages[0])
            self.go_to_pane("text")

    def on_bidi_view_pressed(self, event: BidiView.Pressed) -> None:
        """From the text back to the fact that stands there."""
        if found := mention_at(event.offset, mentions_in(self.state.shown, self.state.facts)):
            self.take_mention(found)

    def take_mention(self, mention: Mention) -> None:
        """Put the cursor of the text on a mention and that of the facts on its fact."""
        facts = self.list_("facts")
        with facts.prevent(PaneList.Highlighted):
            facts.choose(str(mention.fact))
        self.mark_fact(mention.fact, jump=False)
        self.state.stand_at(mention.start, mention.end)
        self.show_text(mention.start)
        self.show_lines()

    # Moving

    def choose_article(self, name: str | None) -> None:
        """Choose an article, or the set."""
        state = self.state
        if name == state.chosen and state.shown:
            return
        self.leave_text()
        state.choose(name)
        self.show()

    @property
    def place(self) -> Place:
        """Where the reader is."""
        state = self.state
        return Place(state.chosen, state.shown, self.text.top, state.view, self.pane)

    def remember(self) -> None:
        """Remember the place, to be gone back to; called before a jump."""
        if self.state.shown:
            self.state.history.leave(self.place)

    def leave_text(self) -> None:
        """Keep the place in the text that is shown."""
        if self.state.shown and self.text.text:
            self.state.places[self.state.shown] = self.text.top

    def go_to(self, passage: Passage, *, remember: bool = True) -> None:
        """Show a passage in its article."""
        state = self.state
        if remember:
            self.remember()
        if state.shown != passage.article:
            self.leave_text()
            state.shown = passage.article
        self.show_text(passage.start)
        self.show_titles()
        self.show_lines()

    def mark_fact(self, index: int, *, jump: bool = True) -> None:
        """Mark a fact's mentions and show one where the shown text has none."""
        facts = self.state.facts
        if index >= len(facts):
            return
        fact = facts[index]
        self.state.mark(Trail(fact.value, tuple(fact.mentions), fact.kind))
        if jump:
            here = [m for m in fact.mentions if m.article == self.state.shown]
            self.go_to((here or fact.mentions)[0], remember=False)
        self.show()

    def walk(self, step: int) -> None:
        """Go to the next marked place, or the one before."""
        passage = self.state.walk(step)
        if passage is None:
            self.notify(self.words["no_mark"])
        else:
            self.go_to(passage)
