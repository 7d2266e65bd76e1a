"""The parts of a brief: the one list that options, JSON Lines, command line and documentation derive from."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class Part(Struct, frozen=True):
    """Something a brief can hold or leave out.

    Attributes:
        name: As `--part` takes it; of a list of its own also the field of `Brief`.
        to_read: Whether it is printed for a reader who asks for no part; JSON has all.
        with_set: Whether it comes with the set's summary.
        record: What each item becomes in JSON Lines: a class of `briefs.records`, for parts that are lists.
    """

    name: str
    to_read: bool = False
    with_set: bool = False
    record: str | None = None


PARTS: Mapping[str, Part] = {
    part.name: part
    for part in (
        Part("set", to_read=True),
        Part("articles", to_read=True),
        Part("facts", to_read=True),
        Part("claims", record="ClaimRecord"),
        Part("only", with_set=True, record="OnlyRecord"),
        Part("conflicts", with_set=True, record="ConflictRecord"),
        Part("copies", record="CopyRecord"),
        Part("timeline", record="DatedRecord"),
        Part("stories", record="StoryRecord"),
    )
}
"""By name, in the order in which they are offered."""
