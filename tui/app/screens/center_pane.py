"""The center pane: a view of the set, the wordings of what is chosen in it, and the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeGuard

from textual.containers import Vertical
from textual.geometry import Size
from textual.reactive import Reactive

from briefs import Board, Labels
from tui.app.presenters.board_rows import Placed, board_claims, board_lines, item_of_cell, legend
from tui.app.presenters.comparison import pairs_of_claim, pairs_of_item
from tui.app.presenters.item import NO_HINTS, Item
from tui.app.presenters.ui_text import WORDS, direction_of
from tui.app.state.state import State
from tui.app.widgets.bidi_view import BidiView
from tui.app.widgets.border_title import set_border_title, set_fitting_title
from tui.app.widgets.pane_list import PaneList
from tui.app.widgets.text_layout import text_layout
from tui.app.widgets.wording import Pair

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from textual.app import ComposeResult
    from textual.widget import Widget

    from tui.app.widgets.board_view import BoardView
    from tui.app.widgets.comparison_view import ComparisonView

_WITH_WORDINGS = {"claims", "board"}


class CenterPane(Vertical):
    """Shows a list of lines or the agreement board, over what its cursor is on in the texts.

    Args:
        state: What is shown.
        labels: The words around the texts.
        hints: Keys with what they do, by the ids of actions.
    """

    # It never scrolls: a new size of its own is none of its contents', and the screen was just laid out for it.
    virtual_size = Reactive(Size(0, 0))

    def __init__(self, state: State, labels: Labels, hints: Mapping[str, str] = NO_HINTS) -> None:
        """Store the state; it is shown with `show`."""
        super().__init__(id="center")
        self._hints = hints
        self._state = state
        self._labels = labels
        self._direction = direction_of(labels)
        self._claims: dict[str, Placed] = {}
        self._chosen: str | None = None
        self._shown: tuple[object, ...] = ()
        self._told: tuple[int, Board | None, str] | None = None  # the legend, for a width
        self.board: BoardView | None = None
        self._wordings: ComparisonView | None = None

    def compose(self) -> ComposeResult:
        """The panes of the first view, one over the other; `complete` brings the others."""
        yield PaneList(id="brief", classes="pane")
        yield BidiView(id="text", classes="pane")

    async def complete(self) -> None:
        """Bring the panes of the other views, between the two: what is painted first needs none of them."""
        from tui.app.widgets.board_view import BoardView
        from tui.app.widgets.comparison_view import ComparisonView

        board = BoardView(self._direction, legend=self._legend, id="board", classes="pane")
        more = f"… {self._hints['compare']}" if "compare" in self._hints else ""
        wordings = ComparisonView(self._direction, more=more, id="wordings", classes="pane")
        board.display = wordings.display = False
        await self.mount(board, wordings, before="#text")
        self.board, self._wordings = board, wordings

    def is_board(self, pane: Widget) -> TypeGuard[BoardView]:
        """Whether a pane is the agreement board."""
        return pane is self.board

    @property
    def on_board(self) -> bool:
        """Whether the view is the board: a screen reader has its claims as lines of the list."""
        return self._state.view == "board" and not self._state.plain

    @property
    def front(self) -> Widget:
        """What shows the view: the board or the list."""
        board = self.board if self.on_board else None
        return board or self.query_one("#brief")

    def lay_out(self, panes: Collection[str], share: int) -> None:
        """Show some of the panes, each as the view wants it.

        Args:
            panes: Their names.
            share: Of the height that the view has over the text, in per cent.
        """
        view = self._state.view
        self.display = bool({"brief", "text"} & set(panes))
        brief, text = self.query_one("#brief"), self.query_one("#text")
        brief.display = "brief" in panes and (not self.on_board or self.board is None)
        text.display = "text" in panes
        brief.styles.height, text.styles.height = f"{share}fr", f"{100 - share}fr"
        if self.board is not None:
            self.board.display = "brief" in panes and self.on_board
            self.board.styles.height = f"{share}fr"
        if self._wordings is not None:
            self._wordings.display = "brief" in panes and view in _WITH_WORDINGS and not self._state.plain

    def show_board(self, note: str) -> None:
        """Show the claims of the brief, the column of the chosen article under the cursor.

        Args:
            note: What is shown where there is none.
        """
        state = self._state
        if not self.on_board or self.board is None:
            return
        shown = (state.brief, len(state.articles), note)
        if shown != self._shown:
            self._shown = shown
            self._claims = board_claims(state)
            self.board.show(board_lines(self._claims, state, self._labels), note)
        if state.chosen != self._chosen and (placed := self._placed) and state.chosen in placed[0].articles:
            self.board.choose(placed[0].articles.index(state.chosen))
        self._chosen = state.chosen

    def show_wordings(self, item: Item | None) -> None:
        """Show in whose words a line is said."""
        if self._state.view in _WITH_WORDINGS and self._wordings is not None:
            self._wordings.show(self.pairs(item))

    def show_titles(self, titles: Sequence[str]) -> None:
        """Put the titles into the frames that are not the main screen's own.

        Args:
            titles: Those of the view, the longest first.
        """
        words = WORDS[self._labels.code]
        if self._state.plain:
            return
        if self.board is not None:
            set_fitting_title(self.board, titles)
        if self._wordings is not None:
            set_border_title(self._wordings, words["wordings"])

    def _legend(self, room: int) -> str:
        """What the board's marks mean: all of them or, in less room, those on it, as many as are told whole."""
        if self._state.plain:  # there is no frame for it
            return ""
        key = (room, self._state.board)
        if self._told is None or self._told[0] != room or self._told[1] is not key[1]:
            told, code = legend(self._labels.code), self._labels.code
            if self._width(told) > room:
                told = legend(code, self._state.board)
            while len(told) > 1 and self._width(told) > room:
                told = [*told[: -1 if told[-1] != "…" else -2], "…"]
            self._told = (*key, text_layout(self.app).gap.join(told))
        return self._told[2]

    def _width(self, parts: Sequence[str]) -> int:
        layout = text_layout(self.app)
        return layout.paragraph(layout.gap.join(parts)).width

    def pairs(self, item: Item | None) -> list[Pair]:
        """The wordings of the board's cell, or of a line of the list."""
        if self.on_board:
            if self._placed is None:
                return []
            return pairs_of_claim(self._placed[1], self._state, self._labels, [self.article])
        return pairs_of_item(item, self._state) if item else []

    def all_pairs(self, item: Item | None) -> list[Pair]:
        """The same with every article that says it."""
        if self.on_board and self._placed is not None:
            claim = self._placed[1]
            others = [carrier.article for carrier in claim.carriers if carrier.article != claim.article]
            return pairs_of_claim(claim, self._state, self._labels, others)
        return self.pairs(item)

    @property
    def item(self) -> Item | None:
        """What is under the cursor of the board."""
        return item_of_cell(self._placed[1], self.article, self._state) if self._placed else None

    @property
    def _placed(self) -> Placed | None:
        return self._claims.get(self.board.key or "") if self.board is not None else None

    @property
    def article(self) -> str:
        """The id of the article of the board's column; empty where no claim is."""
        articles = self._placed[0].articles if self._placed else ()
        column = self.board.column if self.board is not None else 0
        return articles[column] if column < len(articles) else ""
