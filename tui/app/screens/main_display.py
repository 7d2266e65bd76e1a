"""What the main screen shows: the state, a key's answer first and a frame later what takes longer."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingsMap
from textual.containers import Horizontal
from textual.content import Content
from textual.geometry import Offset
from textual.reactive import Reactive

from briefs import Labels
from tui.app.contrast import has_few_colors
from tui.app.presenters.brief_items import story_key
from tui.app.presenters.highlights import highlights
from tui.app.presenters.item import Item
from tui.app.presenters.kinds import kind_legend, kind_spans
from tui.app.presenters.list_rows import article_direction
from tui.app.presenters.status import head_text, status_text, tabs_text, title_text
from tui.app.presenters.titles import brief_titles, facts_titles, text_titles
from tui.app.presenters.ui_text import WORDS, direction_of
from tui.app.screens.center_pane import CenterPane
from tui.app.screens.panes import Panes
from tui.app.screens.shown_lists import ShownLists
from tui.app.state.asked import asked_in
from tui.app.state.filters import ORDERS
from tui.app.state.fresh_lines import SET
from tui.app.state.pane_sizes import PaneSizes
from tui.app.state.state import State
from tui.app.widgets.bidi_static import BidiStatic
from tui.app.widgets.bidi_view import BidiView
from tui.app.widgets.border_title import set_border_title, set_fitting_title
from tui.app.widgets.key_hints import NOTHING_READ, SOUGHT, KeyHint, KeyHints, hints_of
from tui.app.widgets.pane_list import PaneList
from tui.app.widgets.selection import LogicalSelection
from tui.bidi import Mode

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from textual.app import ComposeResult
    from textual.binding import Binding
    from textual.content import Span
    from textual.widget import Widget

    from briefs import Brief, FactNote
    from corpus import Article
    from tui.app.state.history import Place

PANES = ("sources", "brief", "text", "facts")
_NARROW = 100  # columns: three panes below it hold five words a line
_WIDE = 160  # columns: from here on board and facts have room beside each other


class MainDisplay(LogicalSelection):
    """A screen that shows the state.

    Args:
        state: What is shown.
        labels: The words around the texts.
        mode: How right-to-left text is ordered, for the status line.
        bindings: Its keys.
        hints: What is told of them, by the actions' ids.
        sizes: How much room the panes have side by side.
    """

    AUTO_FOCUS: ClassVar[str] = "#brief"
    # Only the two panes look otherwise when the focus goes from one to another, and not the whole screen.
    focused: Reactive[Widget | None] = Reactive(None, repaint=False)

    def __init__(
        self,
        state: State,
        labels: Labels,
        mode: str,
        bindings: Iterable[Binding],
        hints: Mapping[str, KeyHint],
        sizes: PaneSizes,
    ) -> None:
        """Store the state and bind the keys."""
        super().__init__()
        self.hints = hints
        self._key_texts = {name: hint.text() for name, hint in hints.items() if hint.key}
        self._footer: KeyHints | None = None
        self.first_time = False
        self.state = state
        self.labels = labels
        self.words = WORDS[labels.code]
        self.mode = mode
        self.pane = "brief"
        self._view = state.view
        self.center = CenterPane(state, labels, self._key_texts)
        self.row = Panes(self.center, sizes, from_right=labels.direction == "rtl")
        self._lists = ShownLists(state, labels, self._key_texts)
        self._coloured: tuple[Brief, str, list[Span]] | None = None
        self._owed = False  # whether the panes are still to show what the lines around them tell
        self._from_top = False  # whether the view is then shown from its beginning
        self._place: Place | None = None  # where the reader is then put
        self._opening = False  # whether the text is then shown as an article that was just opened
        self._bindings = BindingsMap.merge([BindingsMap(bindings), self._bindings])

    def compose(self) -> ComposeResult:
        """The panes, in the order the labels are read."""
        direction = direction_of(self.labels)
        # The title runs as its own words do, what is counted as the labels do.
        head = [BidiStatic(id="title"), BidiStatic(id="head", direction=direction)]
        yield Horizontal(*self._in_order(head), id="top")
        tabs = BidiStatic(id="tabs", direction=direction)
        tabs.auto_links = False  # they look like tabs
        yield tabs
        yield self.row
        yield BidiStatic(id="told", direction=direction)
        yield BidiStatic(id="status", direction=direction)

    async def complete(self) -> None:
        """Bring what the first painting has no use for: the hints of the keys, and the panes of the other views."""
        if not self.is_attached:
            return  # the app was closed meanwhile
        footer = KeyHints(direction_of(self.labels))
        await self.mount(footer)
        self._footer = footer
        self._show_keys()
        if self.first_time:
            from tui.app.widgets.first_card import FirstCard

            await self.mount(FirstCard(self.hints, self.words, direction_of(self.labels)))
        if not self.center.is_attached:
            return
        await self.center.complete()
        self.add_class("complete")

    def _in_order(self, widgets: Sequence[Widget]) -> Sequence[Widget]:
        return widgets[::-1] if self.labels.direction == "rtl" else widgets

    # What is shown

    def show_soon(self) -> None:
        """Show at once where the reader is, and all else once that is painted."""
        self.show_lines()
        sources, key = self.query_one("#sources", PaneList), self.state.chosen or SET
        if sources.has(key):
            with sources.prevent(PaneList.Highlighted):
                sources.choose(key)
        self._owed = True
        self.call_after_refresh(self.catch_up)

    def catch_up(self) -> None:
        """Show what is still to be shown: whoever looks into a pane sees the state and not what was before."""
        if self._owed:
            self.show()

    def show(self) -> None:
        """Show the state; what did not change is not painted again."""
        self._owed = False
        if self._view != self.state.view:
            self.show_view()
        if self._from_top:
            self.list_("brief").highlighted = None
        self.show_lists()
        if self._opening:
            self._opening = False
            self.open_text()
        else:
            self.show_text()
        self.show_lines()
        self.show_titles()
        if self._from_top:
            self._from_top = False
            self.list_("brief").scroll_home(animate=False)
        if self._place is not None:
            place, self._place = self._place, None
            self.go_to_pane(place.pane)
            self.text.scroll_to_offset(place.offset, top=True)

    def begin_view(self) -> None:
        """Show the view from its beginning the next time: it has become another one."""
        self._from_top = True

    def show_lists(self) -> None:
        """Show the three lists, those that have changed."""
        self._lists.show_sources(self.list_("sources"), flat=self.has_class("narrow"))
        self._lists.show_brief(self.list_("brief"))
        self._lists.show_facts(self.list_("facts"))
        self.center.show_board(self._lists.lines.items[0].text)
        self.center.show_wordings(self.item)

    def show_text(self, offset: int | None = None, end: int | None = None) -> None:
        """Show the text of the article that is to be shown, and what is marked in it.

        Args:
            offset: Where the stretch of it begins that is to be seen; None for where the text was left.
            end: Offset behind that stretch; None where it is one character.
        """
        article = self.state.article(self.state.shown)
        text = self.text
        if article is None:
            if not text.text and self.state.busy is None:
                text.load(self.words["no_text"], direction_of(self.labels))
            return
        if text.text != article.text:
            text.load(article.text, article_direction(article))
            place = self.state.places.get(article.id, 0) if offset is None else offset
            text.scroll_to_offset(place, end, top=offset is None)
        elif offset is not None:
            text.scroll_to_offset(offset, end)
        self.show_highlights(article)

    def open_text(self) -> None:
        """Show the text of the chosen article: at what was asked for, where it was left, or from its beginning."""
        state = self.state
        asked = asked_in(state)
        if asked is None:
            self.show_text()
            self.text.scroll_to_offset(state.places.get(state.shown or "", 0), top=True)
            return
        if state.trail and asked in state.trail.passages:
            state.stand_at(asked.start, asked.end, ahead="text" not in self.panes())
        self.show_text(asked.start, asked.end)

    def show_highlights(self, article: Article) -> None:
        """Mark headings, the sentences of the brief, those of the line under the cursor, and the trail."""
        kept = self._lists.lines.kept.get(article.id, [])
        plain = self.app.no_color
        found = highlights(article, kept, self.item, self.state, plain=plain, kinds=self._kinds(article))
        for name, spans in found.items():
            self.text.style_spans(name, spans)

    def _kinds(self, article: Article) -> list[Span]:
        """The facts of a text in their colours, where these are asked for; worked out once for a text."""
        brief = self.state.brief
        if brief is None or not self.state.coloured:
            return []
        if self._coloured is None or self._coloured[0] is not brief or self._coloured[1] != article.id:
            spans = kind_spans(article.id, brief.facts, **self._colors)
            self._coloured = (brief, article.id, spans)
        return self._coloured[2]

    @property
    def _colors(self) -> dict[str, bool]:
        """What the terminal has to tell kinds of facts by."""
        return {"plain": self.app.no_color, "few": has_few_colors(self.app.console.color_system)}

    def show_lines(self) -> None:
        """Show the lines over and under the panes."""
        state, labels = self.state, self.labels
        self.query_one("#title", BidiStatic).update(Content(title_text(state, labels)).stylize("bold"))
        self.query_one("#head", BidiStatic).update(head_text(state, labels))
        self.query_one("#status", BidiStatic).update(status_text(state, labels, self.mode, self._key_texts))
        tabs = tabs_text(state, labels, self.pane, PANES, self.app.size.width - 2)
        self.query_one("#tabs", BidiStatic).update(tabs)
        self._show_keys()

    def _show_keys(self) -> None:
        """Tell of the keys that are needed where the reader is."""
        pane = self.front_name
        if pane == "pile" and (self.query_one("#brief", PaneList).key or "").startswith("fold:"):
            pane = "pile.title"
        if pane == "text" and self.state.trail is not None:
            pane = "text.marked"
        elif self.state.trail is not None and self.state.trail.kind is None:
            pane = f"{pane}.{SOUGHT}"
        if not self.state.articles and self.state.busy is None:
            pane = NOTHING_READ
        if self._footer is not None:
            self._footer.show(pane, hints_of(pane, self.hints.values()))

    @property
    def front_name(self) -> str:
        """The pane that has the focus; the board, and the brief of several stories, under names of their own."""
        brief, state = self.state.brief, self.state
        if self.pane == "brief" and self.center.on_board:
            return "board"
        of_set = self.pane == state.view == "brief" and state.chosen is None
        return "pile" if of_set and brief is not None and len(brief.stories) > 1 else self.pane

    def tell(self, text: str) -> None:
        """Say something on a line of its own, for a screen reader; it stays until something else is said."""
        self.query_one("#told", BidiStatic).update(text)

    def point(self) -> None:
        """Put the terminal's cursor where the reader is: screen readers read the line it is on."""
        pane = self.widget_of(self.pane)
        place = pane.cursor_place if isinstance(pane, PaneList) else Offset(0, 0)
        self.app.cursor_position = pane.content_region.offset + place

    def show_titles(self) -> None:
        """Put the titles into the frames."""
        state, words = self.state, self.words
        order = f" · {words[f'by_{state.sort_by}']}" if state.sort_by != ORDERS[0] else ""
        if state.plain:  # there are no frames
            return
        brief = brief_titles(state, self.labels, self._story)
        titles = {
            "sources": [words["sources"] + order],
            "brief": brief,
            "text": text_titles(state, self.labels),
            "facts": facts_titles(state, self.labels),
        }
        for name, given in titles.items():
            set_fitting_title(self.query_one(f"#{name}"), given)
        legend = kind_legend(state.shown, state.facts, self.labels, **self._colors) if state.coloured else ""
        set_border_title(self.query_one("#text"), legend, subtitle=True)
        self.center.show_titles(brief)

    @property
    def _story(self) -> int | None:
        """The index of the story of a pile that the cursor of its brief is in."""
        state, at = self.state, self.list_("brief").highlighted
        if state.brief is None or state.view != "brief" or state.chosen is not None or at is None:
            return None
        key = next((item.fold for item in reversed(self.items[: at + 1]) if item.fold), "")
        stories = [story_key(story.articles[0]) for story in state.brief.stories]
        return stories.index(key) if key in stories else None

    # Panes

    def lay_out_panes(self) -> None:
        """Show all panes, or the current one alone where the terminal is narrow."""
        narrow = self.alone
        self.set_class(narrow, "narrow")
        self.app.set_class(self.state.plain, "-plain")
        self.app.set_class(self.mode == Mode.TERMINAL, "-ordered")
        self.query_one("#tabs").display = narrow
        self.row.lay_out(self.panes(), alone=narrow)

    @property
    def alone(self) -> bool:
        """Whether one pane is shown at a time: terminals that order Arabic by themselves mix panes side by side."""
        return self.state.plain or self.app.size.width < _NARROW or self.mode == Mode.TERMINAL

    def panes(self) -> tuple[str, ...]:
        """The panes that stand side by side: the current one alone where the terminal is narrow."""
        if self.alone:
            return (self.pane,)
        width = self.app.size.width
        # The board wants the room of the facts.
        hidden = self.center.on_board and width < _WIDE and self.pane != "facts"
        return PANES[:-1] if hidden else PANES

    def show_view(self) -> None:
        """Make room for what the view shows."""
        self._view = self.state.view
        self.lay_out_panes()
        if self.pane == "brief":
            self.center.front.focus()

    def widget_of(self, pane: str) -> Widget:
        """What a pane shows now."""
        self.catch_up()
        return self.center.front if pane == "brief" else self.query_one(f"#{pane}")

    def go_to_pane(self, name: str) -> None:
        """Put the focus on a pane."""
        self.pane = name
        self.lay_out_panes()
        self.show_lines()
        self.widget_of(name).focus()
        self.call_after_refresh(self.show_titles)

    # What is under the cursor

    def list_(self, name: str) -> PaneList:
        """One of the lists, as it is to be seen."""
        self.catch_up()
        return self.query_one(f"#{name}", PaneList)

    @property
    def text(self) -> BidiView:
        """The text, as it is to be seen."""
        self.catch_up()
        return self.query_one("#text", BidiView)

    @property
    def items(self) -> list[Item]:
        """The lines of the center pane."""
        self.catch_up()
        return self._lists.lines.items

    @property
    def item(self) -> Item | None:
        """The line of the center pane under the cursor."""
        self.catch_up()
        if self.center.on_board:
            return self.center.item
        at = self.list_("brief").highlighted
        return self.items[at] if at is not None and at < len(self.items) else None

    @property
    def fact(self) -> FactNote | None:
        """The fact under the cursor, where the facts have the focus."""
        number = self.state.fact_number(self.list_("facts").key) if self.pane == "facts" else None
        return None if number is None else self.state.facts[number]
