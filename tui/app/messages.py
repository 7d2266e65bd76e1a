"""What the app's workers say. No message shows what it holds: that was read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from briefs import Brief, Options, Passage
    from corpus import Article, Problem, Reading
    from summarizer import ScoreParts
    from tui.app.presenters.item import Item
    from tui.app.shell import Answer
    from tui.app.state.command_run import CommandRun


@dataclass(repr=False)
class Found(Message):
    """Articles and problems were read, in the order of their sources, by the reading of a number."""

    request: int
    found: list[Article | Problem]


@dataclass(repr=False)
class Read(Message):
    """All sources were read, by the reading of a number."""

    request: int
    reading: Reading


@dataclass(repr=False)
class Advanced(Message):
    """Some steps of a work are done."""

    done: int
    total: int


@dataclass(repr=False)
class Composed(Message):
    """A brief is there for the request of a number, or a line that says why there is none."""

    request: int
    brief: Brief | None
    reason: str = ""


@dataclass(repr=False)
class Explained(Message):
    """It is known what a sentence's score is made of; the parts are None where it is not."""

    item: Item
    options: Options
    parts: ScoreParts | Mapping[str, float] | None


@dataclass(repr=False)
class Copied(Message):
    """A text was given to the clipboard; what it is, and whether it is certain that the clipboard has it."""

    text: str
    what: str
    sure: bool


@dataclass(repr=False)
class NotOpened(Message):
    """The desktop did not open an address or a folder."""

    target: str


@dataclass(repr=False)
class Answered(Message):
    """A shell command ended, or a line says why it could not be started."""

    run: CommandRun
    answer: Answer | None
    reason: str = ""


@dataclass(repr=False)
class Searched(Message):
    """All articles were searched."""

    query: str
    passages: list[Passage]


@dataclass(repr=False)
class Looked(Message):
    """Somebody looked at the watched sources; whether they changed since they were read."""

    changed: bool
