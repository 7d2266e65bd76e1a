"""Short, unique names of articles: a source's own name as far as that tells it from the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from corpus.sources import Source, shown, without_credentials


def source_ids(sources: Sequence[Source]) -> list[str]:
    """A short name a source: its name without suffix where that is unique, else with more of its path."""
    paths = [_path(source) for source in sources]
    ids = ["stdin" if path is None else _short(path) for path in paths]

    def longer(name: Callable[[Path], str]) -> None:
        count = Counter(ids)
        for i, path in enumerate(paths):
            if count[ids[i]] > 1 and path is not None:
                ids[i] = shown(name(path))

    longer(lambda path: path.name)
    longer(lambda path: f"{path.parent.name}/{path.stem}" if path.parent.name else path.name)
    longer(lambda path: f"{path.parent.name}/{path.name}" if path.parent.name else path.name)
    longer(str)
    taken: Counter[str] = Counter()
    for i, short in enumerate(ids):
        taken[short] += 1
        if taken[short] > 1:
            ids[i] = f"{short}#{taken[short]}"
    return ids


def _short(path: Path) -> str:
    """The name without its suffix; of one that shows as nothing, what is left to show."""
    return shown(path.stem).strip() or shown(path.name).strip() or "unnamed"


def _path(source: Source) -> Path | None:
    if source.url is None:
        return source.path
    parts = urlsplit(without_credentials(source.url))
    path = unquote(parts.path).strip("/")
    # The host stands for a page that has no name of its own, and its dots are no suffix.
    return Path(parts.netloc, path) if PurePosixPath(path).stem else Path(f"{parts.netloc}.html")


class Names:
    """The names given so far, those of the sources being kept for their own articles."""

    def __init__(self, reserved: Sequence[str]) -> None:
        """Start with the names of all sources taken."""
        self._taken = set(reserved)

    def of_part(self, base: str, own: str | None, number: int | None) -> str:
        """The name of one article of a source.

        Args:
            base: The source's name.
            own: The article's own name, such as that of a file in an archive.
            number: Its place among the articles of its source, from 1; None where it is the only one.
        """
        if own is None and number is None:
            return base
        for name in (own, own and own != base and f"{base}/{own}"):
            if name and name not in self._taken:
                self._taken.add(name)
                return name
        if number is None:
            return base
        name = f"{base}#{number}"
        while name in self._taken:
            name += "'"
        self._taken.add(name)
        return name
