"""A shell command that reads the brief, while it runs."""

from __future__ import annotations

import time
from threading import Event

from msgspec import Struct, field


class CommandRun(Struct, eq=False):
    """A command that was started.

    Attributes:
        command: A line of shell.
        since: When, in seconds of `time.monotonic`.
        stop: Set where the reader has no use for it any more.
    """

    command: str
    since: float = field(default_factory=time.monotonic)
    stop: Event = field(default_factory=Event)

    @property
    def seconds(self) -> int:
        """How long it runs."""
        return int(time.monotonic() - self.since)
