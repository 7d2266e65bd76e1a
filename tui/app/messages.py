"""What the app's workers say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from briefs import Brief, Options, Passage
    from corpus import Article, Problem, Reading
    from summarizer import ScoreParts
    from tui.app.presenters.item import Item
    from tui.app.shell import Answer
    from tui.app.state.command_run import CommandRun


class Found(Message):
    """Articles and problems were read, in the order of their sources."""

    def __init__(self, request: int, found: list[Article | Problem]) -> None:
        """Store them and the number of the reading they belong to."""
        super().__init__()
        self.request = request
        self.found = found


class Read(Message):
    """All sources were read."""

    def __init__(self, request: int, reading: Reading) -> None:
        """Store what they hold and the number of the reading."""
        super().__init__()
        self.request = request
        self.reading = reading


class Advanced(Message):
    """Some steps of a work are done."""

    def __init__(self, done: int, total: int) -> None:
        """Store their numbers."""
        super().__init__()
        self.done = done
        self.total = total


class Composed(Message):
    """A brief is there, or a line that says why there is none."""

    def __init__(self, request: int, brief: Brief | None, reason: str = "") -> None:
        """Store it and the number of the request that it answers."""
        super().__init__()
        self.request = request
        self.brief = brief
        self.reason = reason


class Explained(Message):
    """It is known what a sentence's score is made of."""

    def __init__(self, item: Item, options: Options, parts: ScoreParts | Mapping[str, float] | None) -> None:
        """Store the sentence, how its brief was made and the parts, None where they are not known."""
        super().__init__()
        self.item = item
        self.options = options
        self.parts = parts


class Copied(Message):
    """A text was given to the clipboard."""

    def __init__(self, text: str, sure: bool) -> None:
        """Store the text and whether it is certain that the clipboard has it."""
        super().__init__()
        self.text = text
        self.sure = sure


class NotOpened(Message):
    """The desktop did not open an address or a folder."""

    def __init__(self, target: str) -> None:
        """Store what was to be opened."""
        super().__init__()
        self.target = target


class Answered(Message):
    """A shell command ended, or could not be started."""

    def __init__(self, run: CommandRun, answer: Answer | None, reason: str = "") -> None:
        """Store what it answered, or a line that says why it did not."""
        super().__init__()
        self.run = run
        self.answer = answer
        self.reason = reason


class Searched(Message):
    """All articles were searched."""

    def __init__(self, query: str, passages: list[Passage]) -> None:
        """Store the query and where it stands."""
        super().__init__()
        self.query = query
        self.passages = passages


class Looked(Message):
    """Somebody looked at the watched sources."""

    def __init__(self, changed: bool) -> None:
        """Store whether they changed since they were read."""
        super().__init__()
        self.changed = changed
