"""The places a reader jumped away from, to be gone back to and on from there."""

from __future__ import annotations

from collections.abc import Container

from msgspec import Struct, field


class Place(Struct, frozen=True):
    """Where a reader is.

    Attributes:
        chosen: Id of the chosen article; None for the whole set.
        shown: Id of the article whose text is shown.
        offset: What stands at the top of the text.
        view: What the center pane shows.
        pane: The pane that has the focus.
        marked: What is marked in the texts; nothing where nothing is.
        at: Which of the marked places is the current one; below 0 none.
    """

    chosen: str | None
    shown: str | None
    offset: int
    view: str
    pane: str
    marked: str
    at: int


class History(Struct):
    """A walk with jumps.

    Attributes:
        back: Places left by jumps, the last one last.
        ahead: Places gone back from, the last one last.
    """

    back: list[Place] = field(default_factory=list)
    ahead: list[Place] = field(default_factory=list)

    def leave(self, here: Place) -> None:
        """Remember a place that is jumped away from; there is no way on any more."""
        self.back.append(here)
        self.ahead.clear()

    def go_back(self, here: Place, there: Container[str | None]) -> Place | None:
        """The place before the last jump; None where there is none.

        Args:
            here: The place that is left for it.
            there: Ids of the articles that are still there; places in others are passed over.
        """
        return _step(self.back, self.ahead, here, there)

    def go_on(self, here: Place, there: Container[str | None]) -> Place | None:
        """The place gone back from last, in the same way."""
        return _step(self.ahead, self.back, here, there)


def _step(towards: list[Place], away: list[Place], here: Place, there: Container[str | None]) -> Place | None:
    while towards:
        place = towards.pop()
        if place.shown in there:
            away.append(here)
            return place
    return None
