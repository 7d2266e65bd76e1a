"""The main screen: the sources, the brief over the text, and the key facts, side by side or as tabs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.message import Message

from tui.app.presenters.brief_items import story_key
from tui.app.screens.main_display import PANES, MainDisplay
from tui.app.state.fresh_lines import SET
from tui.app.state.history import Place
from tui.app.state.mentions import Mention, mention_at, mentions_in
from tui.app.state.state import Trail
from tui.app.widgets.bidi_view import BidiView
from tui.app.widgets.pane_list import PaneList
from tui.bidi import isolate

if TYPE_CHECKING:
    from textual import events
    from textual.timer import Timer

    from briefs import FactNote, Passage
    from tui.app.presenters.item import Item


def trail_of(fact: FactNote) -> Trail:
    """The trail through a fact's mentions."""
    return Trail(fact.value, tuple(fact.mentions), fact.kind)


STAY = 3.0
"""Seconds after which a chosen article counts as read: a headline and the first lines take as long."""


class MainScreen(MainDisplay):
    """Shows the state; its keys are those of the registry, and the app does what they ask for."""

    _staying: Timer | None = None

    class Opened(Message):
        """The main screen is there."""

    def on_mount(self) -> None:
        """Show what there is."""
        self.lay_out_panes()
        self.show()
        self.post_message(self.Opened())
        self.call_after_refresh(self.complete)

    async def complete(self) -> None:
        """Bring what the first painting has no use for, and show in it what there is."""
        await super().complete()
        if not self.is_attached:
            return
        self.lay_out_panes()
        self.show_lists()
        self.call_after_refresh(self.show_titles)

    def on_resize(self, _event: events.Resize) -> None:
        """Side by side where there is room, else as tabs."""
        self.lay_out_panes()
        self.show_lists()
        self.show_lines()
        if not self.alone:
            self._see_mention()
        self.call_after_refresh(self.show_titles)

    def close_card(self, key: str) -> bool:
        """Close the card of the first time; whether the key was for that alone."""
        if not self.first_time:
            return False
        from tui.app.widgets.first_card import CLOSING, FirstCard

        self.first_time = False
        there = self.query(FirstCard)
        there.remove()
        return bool(there) and key in CLOSING

    # Panes

    def on_idle(self) -> None:
        """Keep the terminal's cursor where the reader is."""
        if self.state.plain and self.has_class("complete"):
            self.point()

    def on_panes_resized(self) -> None:
        """Lay the panes out with their new sizes."""
        self.lay_out_panes()
        self.call_after_refresh(self.show_titles)

    def on_bidi_view_resized(self) -> None:
        """Cut the titles for the room that another view has left to the text."""
        self.show_titles()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Remember the pane that has the focus."""
        if event.widget is not self.focused:
            return  # it had it when this was sent, and two quick keys led on
        name = "brief" if event.widget.id == "board" else event.widget.id
        if name == "text":
            self._see_mention()
        if name in PANES and name != self.pane:
            self.pane = name
            self.show_lines()

    def action_go_to_pane(self, name: str) -> None:
        """Go to a pane; the tabs lead here."""
        self.go_to_pane(name)

    def step_pane(self, step: int) -> None:
        """Go to the pane some steps on, wrapping around at the ends."""
        self.go_to_pane(PANES[(PANES.index(self.pane) + step) % len(PANES)])

    def take_view(self, view: str) -> None:
        """Show another view, from its beginning."""
        self._arrive()
        self.state.view = view
        self.begin_view()
        if self.alone and self.pane != "brief":  # where another pane stands nothing would be seen of it
            self.go_to_pane("brief")
        self.show_soon()

    # What is under the cursor

    @property
    def line(self) -> Item | None:
        """The line that the reader is at: the one under the center's cursor there, and in the text it is of."""
        item = self.item
        if self.pane == "brief" or item is None:
            return item
        in_text = self.pane == "text" and self.state.shown in {passage.article for passage in item.passages}
        return item if in_text else None

    @property
    def article_at(self) -> str | None:
        """The id of the chosen article, of the one that the line under the cursor is of, or of the shown one."""
        item = self.item if self.pane == "brief" else None
        of_line = item.passages[0].article if item and item.passages else None
        return self.state.chosen or of_line or self.state.shown

    def on_pane_list_highlighted(self, event: PaneList.Highlighted) -> None:
        """Follow the cursor of the pane that has the focus."""
        self.catch_up()
        pane = event.pane
        if not pane.has_focus or event.row != pane.highlighted:
            return
        key = pane.key
        if pane.id == "brief":
            self.follow_cursor()
        elif pane.id == "facts" and (number := self.state.fact_number(key)) is not None:
            self.mark_fact(number)
        elif pane.id == "sources" and key:
            self.choose_article(None if key == SET else key)

    def follow_cursor(self) -> None:
        """Show in the text what the line under the center's cursor says; of a story's title, its first sentence."""
        item, brief = self.item, self.state.brief
        if item is None or brief is None or self.pane != "brief":
            return
        story = next((one for one in brief.stories if story_key(one.articles[0]) == item.fold), None)
        if passages := item.passages or (story.summary if story else ()):
            self.go_to(passages[0], remember=False)
            self.center.show_wordings(item)
        else:
            self.show_lines()
            self.show_titles()

    def on_pane_list_chosen(self, event: PaneList.Chosen) -> None:
        """Go where the chosen row leads: into the text."""
        self.catch_up()
        pane = event.pane
        if pane.id == "facts":
            if self.take_fact():
                self._see_text()
            else:
                self.walk(1)
        elif pane.id == "brief" and self.item and self.item.fold:
            self.fold()
        elif pane.id == "brief" and self.item and self.item.passages:
            self.go_to(self.item.passages[0])
            self.go_to_pane("text")
        elif pane.id == "sources":
            self.go_to_pane("brief")

    def on_board_view_moved(self) -> None:
        """Follow the board's cursor."""
        self.catch_up()
        if self.item:
            self.go_to(self.item.passages[0], remember=False)
        self.center.show_wordings(self.item)

    def on_board_view_followed(self) -> None:
        """From a cell of the board to its words in the text."""
        if self.item is None:
            article = f"{self.words['article']} {self.state.number(self.center.article)}"
            self.notify(f"{article}{self.words['colon']}{self.words['absent']}")
            return
        self.go_to(self.item.passages[0])
        self.go_to_pane("text")

    def on_bidi_view_pressed(self, event: BidiView.Pressed) -> None:
        """From the text back to the fact that stands there."""
        if self._owed:
            return  # another text is on its way
        if found := mention_at(event.offset, mentions_in(self.state.shown, self.state.facts)):
            self.take_mention(found)

    def take_mention(self, mention: Mention) -> None:
        """Put the cursor of the text on a mention and that of the facts on its fact."""
        facts = self.list_("facts")
        with facts.prevent(PaneList.Highlighted):
            facts.choose(self.state.fact_keys[mention.fact])
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
        self._arrive()
        self.leave_text()
        state.choose(name)
        self._opening = name is not None
        self.stay()
        self.show_soon()

    def stay(self) -> None:
        """Count the chosen article as read after a while, if the reader is still there."""
        self.stay_no_longer()
        name = self.state.chosen
        if name is not None and name not in self.state.marks.read:
            self._staying = self.set_timer(STAY, partial(self._stayed, name))

    def _stayed(self, name: str) -> None:
        if self.state.chosen == name:
            self.state.marks.mark_read([name])
            self.show()

    def stay_no_longer(self) -> None:
        """Leave it to the reader whether the chosen article was read."""
        if self._staying is not None:
            self._staying.stop()
            self._staying = None

    @property
    def place(self) -> Place:
        """Where the reader is."""
        state = self.state
        marked = state.trail.title if state.trail else ""
        return Place(state.chosen, state.shown, self.text.top, state.view, self.pane, marked, state.at)

    def go_to_place(self, place: Place) -> None:
        """Put the reader where they were."""
        self.leave_text()
        state = self.state
        state.chosen, state.shown, state.view = place.chosen, place.shown, place.view
        self._opening = False
        # From a text seen alone one goes back to the facts to go on to the next mention.
        if not self.alone:
            state.stand_as_before(place.marked, place.at)
        self._place = place
        self.stay()
        self.show_soon()

    def _arrive(self) -> None:
        """Finish going back before going on from there."""
        if self._place is not None:
            self.catch_up()

    def remember(self) -> None:
        """Remember the place, to be gone back to; called before a jump."""
        if self.state.shown:
            self.state.history.leave(self.place)

    def leave_text(self, *, for_good: bool = False) -> None:
        """Keep where the reader has scrolled to in the text that is shown, unless another one is on its way.

        Args:
            for_good: Whether the app is left, which then opens also where a jump has led.
        """
        if self.state.shown and not self._owed and self.text.text:
            left = self.text.top if for_good else self.text.left
            if left is not None:
                self.state.places[self.state.shown] = left

    def go_to(self, passage: Passage, *, remember: bool = True) -> None:
        """Show a passage in its article, unless that is gone and the brief not made anew yet."""
        state = self.state
        if state.article(passage.article) is None:
            if remember:
                self.notify(self.words["gone"])
            return
        if remember:
            self.remember()
        if state.shown != passage.article:
            self.leave_text()
            state.shown = passage.article
        self.show_text(passage.start, passage.end)
        self.show_titles()
        self.show_lines()

    def mark_fact(self, index: int, *, jump: bool = True) -> None:
        """Mark a fact's mentions and show one where the shown text has none."""
        facts = self.state.facts
        if index >= len(facts):
            return
        fact = facts[index]
        self.state.mark(trail_of(fact))
        if jump:
            here = [m for m in fact.mentions if m.article == self.state.shown]
            first = (here or fact.mentions)[0]
            self.go_to(first, remember=False)
            unseen = self.pane == "facts" and self.alone
            self.state.stand_at(first.start, first.end, ahead=unseen)
        self.show()

    def take_fact(self) -> bool:
        """Mark the fact under the cursor of the facts, unless it is marked; whether it was not."""
        fact = self.fact
        if fact is None or self.state.trail == trail_of(fact):
            return False
        self.remember()
        self.mark_fact(self.state.facts.index(fact))
        return True

    def go_to_line(self, key: str) -> None:
        """Put the cursor of the center pane on a line, and that at the top."""
        self.list_("brief").choose_at_top(key)
        self.go_to_pane("brief")

    def fold(self) -> bool:
        """Fold away what the line under the cursor belongs to, or unfold it; whether there is anything to fold."""
        at = self.list_("brief").highlighted
        if self.center.on_board or at is None:
            return False
        key = next((item.fold for item in reversed(self.items[: at + 1]) if item.fold), "")
        if key:
            self.state.folded ^= {key}
            self.show()
            self.list_("brief").choose(f"fold:{key}")
        return bool(key)

    def fold_all(self) -> bool:
        """Fold all headings, or unfold them where all are folded; whether there is anything to fold."""
        keys = {item.fold for item in self.items if item.fold}
        if self.center.on_board or not keys:
            return False
        self.state.folded = set() if keys <= self.state.folded else self.state.folded | keys
        self.show()
        return True

    def walk(self, step: int) -> None:
        """Go to the next marked place, or the one before; where nothing is marked, to the fact under the cursor."""
        if self.state.trail is not None or not self.take_fact():
            here = self.place
            passage = self.state.walk(step)
            if passage is None:
                self.tell_unmarked()
                return
            self.state.history.leave(here)
            self.go_to(passage, remember=False)
        self._see_text()

    def tell_unmarked(self) -> None:
        """Say that nothing is marked, or that what is searched for is not found yet."""
        sought = self.state.sought
        self.notify(f"{isolate(sought)}…" if sought else self.words["no_mark"], markup=False)

    def _see_mention(self) -> None:
        """Count the current mention as seen: the text that holds it is in view."""
        if self.state.ahead:
            self.state.ahead = False
            self.show_lines()

    def _see_text(self) -> None:
        """Go to the text where that is not seen beside the pane that the reader is in."""
        if self.pane != "text" and self.alone:
            self.go_to_pane("text")
