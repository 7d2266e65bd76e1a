"""Watching the files and folders of a set for changes, by looking now and then."""

from __future__ import annotations

from collections.abc import Sequence

from corpus import STDIN, Source, list_sources

Snapshot = dict[str, tuple[int, int]]
"""When each file was changed last, in nanoseconds, and its bytes, by its path."""


def can_watch(sources: Sequence[str | Source]) -> bool:
    """Whether any of the sources can change unasked: a file, a folder or a pattern."""
    return any(isinstance(one, Source) or _is_path(one) for one in sources)


def snapshot(sources: Sequence[str | Source]) -> Snapshot:
    """How the files stand that the sources name now; addresses and standard input are left out."""
    found, _ = list_sources(one for one in sources if isinstance(one, Source) or _is_path(one))
    stands: Snapshot = {}
    for source in found:
        if source.path is None:
            continue
        try:
            stat = source.path.stat()
        except OSError:
            continue  # gone since it was listed
        stands[str(source.path)] = (stat.st_mtime_ns, stat.st_size)
    return stands


class Watcher:
    """Tells when the files of a set are no longer what was read of them.

    Args:
        sources: What the set is read from.
    """

    def __init__(self, sources: Sequence[str | Source]) -> None:
        """Store the sources; nothing is looked at yet."""
        self._sources = sources
        self._read: Snapshot | None = None
        self._seen: Snapshot | None = None

    def take(self) -> None:
        """Remember the state of the files that are about to be read; call it before reading."""
        self._read = self._seen = snapshot(self._sources)

    def changed(self) -> bool:
        """Look; whether they changed since they were read, and not since the last look: nobody writes just now."""
        before, self._seen = self._seen, snapshot(self._sources)
        return self._read is not None and self._seen == before and self._seen != self._read


def _is_path(source: str) -> bool:
    return source != STDIN and "://" not in source
