"""What the reader marked of the articles: read, starred, tagged; and what is new to the reader."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from msgspec import Struct, field


class Marks(Struct):
    """Marks of articles, by their ids.

    Attributes:
        read: Those that were read.
        new: Those that came, or changed, since the reader saw the set; until they are read.
        changed: Those of them that the reader saw with another text.
        starred: Those with a bookmark.
        tags: The tags of those that have any, in the order they were given.
        together: Those that were marked as read at once, the last time.
    """

    read: set[str] = field(default_factory=set)
    new: set[str] = field(default_factory=set)
    changed: set[str] = field(default_factory=set)
    starred: set[str] = field(default_factory=set)
    tags: dict[str, tuple[str, ...]] = field(default_factory=dict)
    together: frozenset[str] = frozenset()

    def rename(self, moved: Mapping[str, str]) -> None:
        """Give articles that go by new ids what they had by the old ones.

        Args:
            moved: The old ids by the new ones.
        """
        for marked in (self.read, self.new, self.changed, self.starred):
            marked |= {name for name, old in moved.items() if old in marked}
        self.tags |= {name: self.tags[old] for name, old in moved.items() if old in self.tags}

    def mark_read(self, names: Iterable[str]) -> None:
        """Mark articles as read; they are no longer new."""
        self.read.update(names)
        self.new -= self.read

    def toggle_read(self, name: str) -> None:
        """Mark an article as read, or as not read."""
        self.read ^= {name}
        self.new.discard(name)

    def toggle_all(self, names: Collection[str]) -> bool:
        """Mark articles as read or, where all of them are, as not read; whether they are read now.

        Of those that were marked at once, only what was not read before is taken back.
        """
        if self.read.issuperset(names):
            self.read.difference_update(self.together.intersection(names) or names)
            self.together = frozenset()
            return False
        self.together = frozenset(names) - self.read
        self.mark_read(names)
        return True

    def toggle_star(self, name: str) -> None:
        """Give an article a bookmark, or take it away."""
        self.starred ^= {name}

    def tag(self, name: str, tags: Iterable[str]) -> None:
        """Give an article other tags: each once, none for none."""
        given = tuple(dict.fromkeys(tag for tag in (" ".join(tag.split()) for tag in tags) if tag))
        if given:
            self.tags[name] = given
        else:
            self.tags.pop(name, None)
