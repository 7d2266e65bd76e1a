"""The agreement board: claims down, articles across, with a cursor over the cells."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from tui.app.themes import MUTED
from tui.app.widgets.bidi_content import BidiContent
from tui.app.widgets.board_layout import BoardLine, Widths, measure
from tui.app.widgets.border_title import set_border_title, title_room
from tui.app.widgets.scrolling import CURSOR_KEYS, SteadyView, resize_content
from tui.app.widgets.selection import has_marked
from tui.app.widgets.strips import row_strip
from tui.app.widgets.text_layout import text_layout
from tui.bidi import Direction, Mode

if TYPE_CHECKING:
    from textual import events
    from textual.style import Style

_STYLES = {
    "●": "$text-success",
    "=": "$text-accent",
    "◐": "$text-warning",
    "≠": "bold $text-error",
    "↻": "bold $text-warning",
    "·": MUTED,
}


class BoardView(SteadyView, can_focus=True):
    """Shows the board; where its columns are more than fit, those around the cursor.

    Args:
        direction: Where its columns begin.
        legend: What its marks mean, for the cells there are in its frame.
        id: Id of the widget.
        classes: Space-separated style classes.
    """

    BINDINGS: ClassVar = [
        *CURSOR_KEYS,
        Binding("left", "cell_left", show=False),
        Binding("right", "cell_right", show=False),
        Binding("enter", "follow", show=False),
    ]

    class Moved(Message):
        """Another cell is under the cursor."""

    class Followed(Message):
        """The cell under the cursor is to be followed."""

    def __init__(
        self,
        direction: Direction,
        *,
        legend: Callable[[int], str] = lambda room: "",  # noqa: ARG005 - none
        id: str | None = None,  # noqa: A002 - as all widgets call it
        classes: str | None = None,
    ) -> None:
        """Store the direction; the lines come with `show`."""
        super().__init__(id=id, classes=classes)
        self._direction = direction
        self._legend = legend
        self._lines: Sequence[BoardLine] = ()
        self._note = ""
        self._line = 0
        self._end = 0
        self._measured: dict[int, Widths] = {}
        self.column = 0

    @property
    def _from_right(self) -> bool:
        """Whether the claims stand at the right; a terminal that orders rows knows but those from the left."""
        return self._direction is Direction.RTL and text_layout(self.app).mode is not Mode.TERMINAL

    @property
    def key(self) -> str | None:
        """The key of the claim under the cursor."""
        return self._lines[self._line].key if self._lines else None

    def show(self, lines: Sequence[BoardLine], note: str = "") -> None:
        """Show other lines, or a note where there are none; the cursor stays on its claim if that is there."""
        self._note = note
        key, old = self.key, self._line
        self._lines = lines
        self._end = max((len(line.end) for line in lines), default=0) + 2
        claims = [n for n, line in enumerate(lines) if line.key]
        same = next((n for n in claims if lines[n].key == key), None)
        after = next((n for n in claims if n >= old), claims[-1] if claims else 0)
        self._line = after if same is None else same
        self._fit()

    def choose(self, column: int) -> None:
        """Put the cursor into a column."""
        self.column = column
        self._fit()

    def on_resize(self, _event: events.Resize) -> None:
        """Lay the columns out again."""
        self._fit()

    # The cursor

    def action_cursor_up(self) -> None:
        """The claim above."""
        self._move(-1)

    def action_cursor_down(self) -> None:
        """The claim below."""
        self._move(1)

    def action_page_up(self) -> None:
        """A page of claims up."""
        self._move(-self._page)

    def action_page_down(self) -> None:
        """A page of claims down."""
        self._move(self._page)

    def action_first(self) -> None:
        """The first claim."""
        self._move(-len(self._lines))

    def action_last(self) -> None:
        """The last claim."""
        self._move(len(self._lines))

    def action_cell_left(self) -> None:
        """The cell to the left."""
        self._step(1 if self._from_right else -1)

    def action_cell_right(self) -> None:
        """The cell to the right."""
        self._step(-1 if self._from_right else 1)

    def action_follow(self) -> None:
        """Follow the cell."""
        if self.key:
            self.post_message(self.Followed())

    def on_click(self, event: events.Click) -> None:
        """Put the cursor where the click was; a second click follows it."""
        if has_marked(self):
            return
        line, column = self._at(event)
        if line is None:
            return
        self._line = line
        self.column = self.column if column is None else column
        self._moved()
        if event.chain > 1:
            self.action_follow()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Say more of the cell under the mouse."""
        line, column = self._at(event)
        tip = "" if line is None or column is None else self._lines[line].tip(column)
        self.tooltip = BidiContent.of(tip, text_layout(self.app)) if tip else None

    def _at(self, event: events.MouseEvent) -> tuple[int | None, int | None]:
        """The claim and the column at a place; None where there is none."""
        place = event.get_content_offset(self)
        number = place.y - 1 + self.scroll_offset.y if place is not None else -1
        if place is None or not place.y or number >= len(self._lines) or not self._lines[number].key:
            return None, None
        widths = self._widths(self._lines[number])
        x = self._width - 1 - place.x if self._from_right else place.x
        cell = (x - widths.claim) // widths.cell
        return number, widths.first + cell if 0 <= cell < widths.count else None

    def _move(self, step: int) -> None:
        claims = [n for n, line in enumerate(self._lines) if line.key]
        if claims:
            at = claims.index(self._line) if self._line in claims else 0
            self._line = claims[max(0, min(at + step, len(claims) - 1))]
            self._moved()

    def _step(self, step: int) -> None:
        self.column += step
        self._moved()

    def _moved(self) -> None:
        self._fit()
        self.post_message(self.Moved())

    def _fit(self) -> None:
        """Keep the cursor on the board and in view."""
        self._measured.clear()
        if room := title_room(self):
            set_border_title(self, self._legend(room), subtitle=True)
        if self._lines:
            self.column = max(0, min(self.column, len(self._lines[self._line].columns) - 1))
        resize_content(self, Size(self._width, len(self._lines) + 1))
        top, page = self.scroll_offset.y, self._page
        # The heading over a story's first claim comes into view with it.
        above = self._line and page > 1 and not self._lines[self._line - 1].key
        first = self._line - 1 if above else self._line
        if first < top or not self.scrollable_content_region.height:
            self.scroll_to(y=first, animate=False, force=True)
        elif self._line >= top + page:
            self.scroll_to(y=self._line - page + 1, animate=False, force=True)
        self.refresh()

    # Painting

    @property
    def _page(self) -> int:
        return max(1, self.scrollable_content_region.height - 1)

    def render_line(self, y: int) -> Strip:
        """One row of the viewport, the names of the columns first; part of Textual's line API."""
        style = self.visual_style
        if not self._lines:
            lines = self._note_lines(self._width)
            return self._cell(lines[y] if y < len(lines) else "", self._width, style, MUTED)
        if y == 0:
            return self._names(self._lines[self._line], style, self.column)
        number = y - 1 + self.scroll_offset.y
        if number >= len(self._lines):
            return Strip.blank(self._width, style.rich_style)
        line = self._lines[number]
        if not line.key:
            return self._names(line, style)
        widths = self._widths(line)
        current = number == self._line
        parts = [self._cell(line.text, widths.claim - 1, style, "bold" if current else "")]
        bar = text_layout(self.app).bar
        parts.append(self._cell(bar.strip(), 1, style))
        for column in range(widths.first, widths.first + widths.count):
            mark = line.mark(column)
            chosen = current and column == self.column
            look = self._cursor if chosen else _STYLES.get(mark[:1], "")
            # The cursor is a sign besides its colours.
            parts.append(
                self._cell(f"{'›' if chosen else ' '}{mark}", widths.cell, style, look, self._direction)
            )
        if widths.end:
            parts.append(self._cell(f"{bar}{line.end}", widths.end, style, MUTED, self._direction))
        return self._joined(parts, style)

    def _note_lines(self, width: int) -> list[str]:
        """The note, wrapped."""
        layout = text_layout(self.app)
        return [
            line[start:end].rstrip()
            for line in self._note.split("\n")
            for start, end in layout.paragraph(line).breaks(width)
        ]

    def _names(self, line: BoardLine, style: Style, chosen: int | None = None) -> Strip:
        """The names of a line's columns; of a heading behind its text, else behind what part of them is shown."""
        widths = self._widths(line)
        shown, bar = range(widths.first, widths.first + widths.count), text_layout(self.app).bar
        if not line.key:
            parts = [
                self._cell(line.text, widths.claim - 1, style, "bold $text-accent"),
                self._cell("", 1, style),
            ]
        else:
            more = (
                f"{shown[0] + 1}-{shown[-1] + 1}/{len(line.columns)}"
                if len(line.columns) > len(shown)
                else ""
            )
            parts = [self._cell(more, widths.claim, style, MUTED, self._direction)]
        for column in shown:
            short, full = line.columns[column]
            name = full if widths.full and full else short
            look = "bold reverse" if column == chosen else f"bold {MUTED}"
            parts.append(self._cell(f"{bar}{name}", widths.cell, style, look, self._direction))
        parts.append(self._cell("", widths.end, style))
        return self._joined(parts, style)

    @property
    def _cursor(self) -> str:
        if self.has_focus:
            return "bold $block-cursor-foreground on $block-cursor-background"
        return "bold $block-cursor-blurred-foreground on $block-cursor-blurred-background"

    def _cell(
        self, text: str, width: int, style: Style, look: str = "", direction: Direction | None = None
    ) -> Strip:
        row = text_layout(self.app).line(text, width, direction)
        strip = row_strip(row, [(0, row.end, self._get_style(look))] if look else [], style)
        return strip.adjust_cell_length(width, style.rich_style)

    def _joined(self, parts: list[Strip], style: Style) -> Strip:
        strip = Strip.join(parts[::-1] if self._from_right else parts)
        return strip.adjust_cell_length(self._width, style.rich_style)

    def _widths(self, line: BoardLine) -> Widths:
        key = id(line.columns)
        if key not in self._measured:
            self._measured[key] = measure(line.columns, self._width, self._end, self.column)
        return self._measured[key]
