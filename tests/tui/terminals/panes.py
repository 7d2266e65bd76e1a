"""A program to look at in real terminals: three panes side by side, or the middle one alone.

Usage: panes.py [alone] [unswitched] READY. It writes the file READY once its screen is painted.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from textual.app import App, ComposeResult
from textual.containers import Horizontal
from textual.content import Content, Span
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui.app.widgets.bidi_content import BidiContent
from tui.app.widgets.bidi_input import BidiInput
from tui.app.widgets.bidi_static import BidiStatic
from tui.app.widgets.bidi_view import BidiView
from tui.app.widgets.border_title import set_border_title
from tui.app.widgets.selection import LogicalSelection
from tui.app.widgets.text_layout import TextLayout
from tui.terminal import ask, ask_tmux, asked_mode, choose, detect, own_bidi_off, to_descriptor

ARTICLE = """قال الوزير (يوم الاثنين) إن الاتفاق مع FIFA سيُوقَّع بحلول سنة 2030، مضيفا: «لا بديل عن الحوار».
وأكد المتحدث أن 45,5 % من الأشغال انتهت [المصدر: وكالة الأنباء] وأن الباقي سيستغرق 3-4 أشهر.

The English paragraph stays left, with كلمة عربية inside.
مُحَمَّدٌ رسول الله، لا إله إلا الله."""


class Panes(App[None]):
    """Sources, an article and its facts."""

    CSS = """
    Horizontal > * { width: 1fr; border: round white; padding: 0 1; }
    #article { background: #005f87; }
    .alone #sources, .alone #facts { visibility: hidden; }
    BidiInput { width: 100%; border: none; height: 1; }
    """

    def __init__(self, layout: TextLayout, ready: Path, *, alone: bool) -> None:
        super().__init__()
        self.text_layout = layout
        self.ready = ready
        self.alone = alone

    def get_default_screen(self) -> LogicalSelection:
        return LogicalSelection()

    def compose(self) -> ComposeResult:
        with Horizontal(classes="alone" if self.alone else ""):
            names = ["المصدر الأول (3)", "Outlet B", "وكالة المغرب العربي للأنباء"]
            yield OptionList(*(Option(BidiContent.of(n, self.text_layout)) for n in names), id="sources")
            yield BidiView(ARTICLE, id="article")
            yield BidiStatic(
                Content("الأماكن: الرباط 12\nNumbers: 45,5 %").stylize("bold", 9, 15), id="facts"
            )
        yield BidiInput("بحث عن كلمة 12", select_on_focus=False)

    def on_mount(self) -> None:
        start = ARTICLE.index("FIFA")
        self.query_one(BidiView).style_spans("hits", [Span(start, start + 10, "black on yellow")])
        self.query_one(BidiInput).cursor_blink = False
        self.call_after_refresh(self.title_panes)

    def title_panes(self) -> None:
        for name, title in (("sources", "المصادر"), ("article", "النص · 1"), ("facts", "Facts")):
            set_border_title(self.query_one(f"#{name}"), title)
        self.call_after_refresh(self.ready.touch)


def main(*words: str) -> None:
    *words_before, ready = words
    terminal = detect(os.environ, ask=ask, ask_tmux=ask_tmux)
    choice = choose(terminal, mode=asked_mode(None, os.environ))
    switch = None if "unswitched" in words_before else choice.switch
    with own_bidi_off(switch, to_descriptor(1)):
        Panes(TextLayout(choice.mode, choice.marks), Path(ready), alone="alone" in words_before).run()


if __name__ == "__main__":
    main(*sys.argv[1:])
