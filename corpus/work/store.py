"""Results kept on disk by the digest of all that they depend on: an SQLite file, bounded, the oldest going first.

Nothing fails where the file cannot be used: locked for long, read-only, damaged, on a full disk. Then it holds
nothing, and everything is worked out anew.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b
from pathlib import Path

# An article with what was found in it takes 15 kB, so that some 30,000 of them are kept.
MOST_BYTES = 512 << 20
"""Bytes of the file beyond which the oldest results go."""
# Of the file; one result that is larger is not kept, lest it drive out all others.
_LARGEST = 1 / 8
# To which the file is brought down, so that it is not done at every run.
_LEFT = 3 / 4
_PATIENCE = 1.0  # seconds for which another run may hold the file
_AT_ONCE = 500  # keys in one question; SQLite before 3.32 takes 999 at most
_HOUR = 3600  # seconds: a result that is used is marked as used once an hour
_DIGEST = 16  # bytes in front of a value that tell whether it is whole and the one of its key
# Raised when the table changes; a file of another number is begun anew.
_LAYOUT = 1


class Store:
    """Results by key.

    Args:
        path: The file; neither it nor its folder need exist.
        most: Bytes beyond which the oldest results go.
    """

    def __init__(self, path: Path, most: int = MOST_BYTES) -> None:
        """Open the file; where it cannot be used, this is a store that holds nothing."""
        self._path = path
        self._most = most
        self._lock = threading.Lock()
        self._database: sqlite3.Connection | None = None
        self._was_put = False
        self._used: list[int] = []
        with self._guarded():
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            path.touch(mode=0o600)
            self._database = self._open()

    def _open(self) -> sqlite3.Connection:
        database = sqlite3.connect(
            self._path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
        )
        self._database = database  # closed from now on, whatever comes
        # What is lost with the power is told by the digests, so nothing waits for the disk.
        database.execute("PRAGMA synchronous = OFF")
        layout = database.execute("PRAGMA user_version").fetchone()[0]
        if layout not in (0, _LAYOUT):
            raise sqlite3.DatabaseError(f"layout {layout}")
        if not layout:
            database.execute("PRAGMA journal_mode = WAL")
            database.execute(
                "CREATE TABLE IF NOT EXISTS kept"
                " (key BLOB UNIQUE NOT NULL, used INTEGER NOT NULL, value BLOB NOT NULL)"
            )
            database.execute(f"PRAGMA user_version = {_LAYOUT}")
        return database

    @contextlib.contextmanager
    def _guarded(self) -> Iterator[None]:
        """Give the file up at the first error; one that is damaged goes, so that the next run begins anew."""
        try:
            yield
        except (sqlite3.Error, OSError, sqlite3.Warning, ValueError, TypeError) as error:
            self._give_up()
            is_damaged = isinstance(error, sqlite3.DatabaseError) and not isinstance(
                error, (sqlite3.OperationalError, sqlite3.ProgrammingError)
            )
            if is_damaged:
                empty(self._path)

    def _give_up(self) -> None:
        database, self._database = self._database, None
        if database is not None:
            with contextlib.suppress(sqlite3.Error):
                database.close()

    def get(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """The results that are kept, of those that are asked for."""
        found: dict[bytes, bytes] = {}
        with self._lock, self._guarded():
            now = _hour()
            for start in range(0, len(keys), _AT_ONCE):
                if self._database is None:
                    break
                asked = keys[start : start + _AT_ONCE]
                rows = self._database.execute(
                    f"SELECT rowid, key, used, value FROM kept WHERE key IN ({','.join('?' * len(asked))})",  # noqa: S608
                    asked,
                )
                for row, key, used, value in rows:
                    if value[:_DIGEST] == _digest(key, value[_DIGEST:]):
                        found[key] = value[_DIGEST:]
                        if used < now:
                            self._used.append(row)
        return found

    def put(self, results: Mapping[bytes, bytes]) -> None:
        """Keep results, in place of those of the same keys."""
        now = _hour()
        rows = [
            (key, now, _digest(key, value) + value)
            for key, value in results.items()
            if len(value) <= _LARGEST * self._most
        ]
        with self._lock, self._guarded():
            if self._database is None or not rows:
                return
            self._was_put = True
            with self._transaction(self._database):
                self._database.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", rows)

    @contextlib.contextmanager
    def _transaction(self, database: sqlite3.Connection) -> Iterator[None]:
        database.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            with contextlib.suppress(sqlite3.Error):
                database.execute("ROLLBACK")
            raise
        database.execute("COMMIT")

    def close(self) -> None:
        """Mark what was used, let the oldest go where there is too much, and close the file."""
        with self._lock, self._guarded():
            database = self._database
            if database is not None:
                if self._used:
                    with self._transaction(database):
                        rows = [(_hour(), row) for row in self._used]
                        database.executemany("UPDATE kept SET used = ? WHERE rowid = ?", rows)
                if self._was_put:
                    self._trim(database)
        self._give_up()

    def _trim(self, database: sqlite3.Connection) -> None:
        if self._size(database) <= self._most:
            return
        while self._size(database) > _LEFT * self._most:
            count = database.execute("SELECT count(*) FROM kept").fetchone()[0]
            if not count:
                return
            with self._transaction(database):
                database.execute(
                    "DELETE FROM kept WHERE rowid IN (SELECT rowid FROM kept ORDER BY used, rowid LIMIT ?)",
                    (max(1, count // 8),),
                )

    @staticmethod
    def _size(database: sqlite3.Connection) -> int:
        """Bytes in use; the pages of what has gone are taken for what comes."""
        pages, free, size = (
            int(database.execute(f"PRAGMA {name}").fetchone()[0])
            for name in ("page_count", "freelist_count", "page_size")
        )
        return (pages - free) * size


def _digest(key: bytes, value: bytes) -> bytes:
    return blake2b(value, digest_size=_DIGEST, key=key).digest()


def _hour() -> int:
    return int(time.time()) // _HOUR


def empty(path: Path) -> None:
    """Delete a store. A run that has it open goes on with what it opened.

    Raises:
        OSError: A file of it cannot be deleted.
    """
    for file in _files(path):
        with contextlib.suppress(FileNotFoundError):
            os.unlink(file)  # noqa: PTH108


def _files(path: Path) -> list[Path]:
    return [path.with_name(path.name + end) for end in ("", "-wal", "-shm", "-journal")]
