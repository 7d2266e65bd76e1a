"""What the terminal can do with right-to-left text, and who is to set it right there."""

from tui.terminal.choose import CHOICES, Choice, asked_mode, choose
from tui.terminal.detect import Multiplexer, Terminal, ask_tmux, detect
from tui.terminal.known import Kind, Ordering, Switch
from tui.terminal.life import Life
from tui.terminal.query import Answers, ask
from tui.terminal.switch import BidiSwitch, own_bidi_off, to_descriptor

__all__ = [
    "CHOICES",
    "Answers",
    "BidiSwitch",
    "Choice",
    "Kind",
    "Life",
    "Multiplexer",
    "Ordering",
    "Switch",
    "Terminal",
    "ask",
    "ask_tmux",
    "asked_mode",
    "choose",
    "detect",
    "own_bidi_off",
    "to_descriptor",
]
