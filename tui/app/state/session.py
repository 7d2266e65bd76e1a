"""Where the reader stood in a set, kept in the user's state folder, so that the set opens where it was left."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Literal, TypeVar

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import replace

from corpus import STDIN, Article, Source, kept_bytes, trim
from summarizer import SentenceRef
from tui.app.state.filters import ORDERS
from tui.app.state.state import State
from tui.app.state.steering import drop, pin
from tui.app.state.views import VIEWS
from tui.stdio.diagnostics import StopError
from tui.stdio.output import write

_Value = TypeVar("_Value")

# Bytes of all sessions: some hundreds of sets of a hundred articles each.
_MOST_BYTES = 8 << 20


class Left(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An article as the reader left it.

    Attributes:
        digest: Of its text; places are worth nothing in another one.
        read: Whether it was read.
        starred: Whether it has a bookmark.
        tags: Its tags.
        place: Offset of what stood at the top of the pane.
    """

    digest: str
    read: bool = False
    starred: bool = False
    tags: tuple[str, ...] = ()
    place: Annotated[int, Meta(ge=0)] = 0


class Session(Struct, frozen=True, kw_only=True):
    """A set as the reader left it; articles by their ids, no word of theirs.

    Attributes:
        schema: Tells the file's shape.
        chosen: The chosen article; None for the whole set.
        shown: The article whose text was shown.
        view: What the center pane showed.
        order: How the list of articles was sorted.
        articles: Every article there was.
        pinned: Sentences that were pinned: article and offset.
        dropped: Sentences that were dropped.
    """

    schema: Literal["mujaz/bookmark/1"] = "mujaz/bookmark/1"
    chosen: str | None = None
    shown: str | None = None
    view: str = VIEWS[0]
    order: str = ORDERS[0]
    articles: dict[str, Left] = {}
    pinned: list[SentenceRef] = []
    dropped: list[SentenceRef] = []


def state_folder() -> Path:
    """Where sessions are kept; it need not exist."""
    from platformdirs import user_state_path  # only at a terminal

    return user_state_path("mujaz", appauthor=False) / "sets"


def set_key(sources: Sequence[str | Source], articles: Iterable[Article]) -> str:
    """A name for a set: the same for the same sources, wherever they are named from.

    A set that comes from standard input goes by its articles.
    """
    names = [source.name if isinstance(source, Source) else source for source in sources]
    if STDIN in names:
        names = [digest(article.text) for article in articles]
    else:
        names = [str(Path(name).absolute()) if _is_there(name) else name for name in names]
    return digest("\n".join(sorted(names)))


def _is_there(name: str) -> bool:
    try:
        return Path(name).exists()
    except (OSError, ValueError):  # an address that is too long for a file's name
        return False


def digest(text: str) -> str:
    """A short name for a text."""
    from hashlib import blake2b  # brings OpenSSL with it

    return blake2b(text.encode("utf-8", errors="replace"), digest_size=12).hexdigest()


class Keeper:
    """Keeps the session of the set that is open. Nothing fails where none can be read or written.

    Args:
        folder: Where sessions are kept; None where none is to be.
        sources: What the set is read from.

    Attributes:
        is_lost: Whether what was to be kept last could not be written.
    """

    def __init__(self, folder: Path | None, sources: Sequence[str | Source]) -> None:
        """Store the folder; the file in it is known once the articles are."""
        self._folder = folder
        self._sources = sources
        self._path: Path | None = None
        self._ours = Session()  # as this app would have it, without what others kept meanwhile
        self._digests: dict[str, str] | None = None
        self._seen: dict[str, str] = {}  # those of articles that are gone too, which may come again
        self.is_lost = False

    @property
    def is_first(self) -> bool:
        """Whether no set was ever kept where this one is to be."""
        try:
            return self._folder is not None and not any(self._folder.glob("*.json"))
        except OSError:
            return False

    def settle(self, state: State) -> bool:
        """Restore the set as it was left after the first reading; after later ones mark the articles that are new.

        Returns:
            False if a session was kept and cannot be understood.
        """
        is_first, self._digests = self._digests is None, {a.id: digest(a.text) for a in state.articles}
        before, self._seen = self._seen, self._seen | self._digests
        if not is_first:
            _mark_new(state, before, self._digests)
            return True
        if self._folder is None:
            return True
        self._path = self._folder / f"{set_key(self._sources, state.articles)}.json"
        try:
            self._ours = _read(self._path)
        except FileNotFoundError:
            return True
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return False
        restore(state, self._ours, self._digests)
        return True

    def keep(self, state: State) -> bool:
        """Write the session if anything changed; what another app kept of the set meanwhile stays.

        Returns:
            False, once, if it cannot be written; it is tried again, for a disk may have room by then.
        """
        if self._path is None or self._digests is None or not state.articles:
            return True
        made = session_of(state, self._digests)
        if made == self._ours:
            return True
        try:
            _write(msgspec.json.encode(merged(self._ours, made, self._theirs())), self._path)
        except (OSError, StopError):
            is_told, self.is_lost = self.is_lost, True
            return is_told
        self._ours, self.is_lost = made, False
        trim(self._path.parent, _MOST_BYTES)
        return True

    def _theirs(self) -> Session:
        """The session as it is kept now, maybe by another app; what this one knows where none can be read."""
        try:
            return self._ours if self._path is None else _read(self._path)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return self._ours


def _read(path: Path) -> Session:
    """A session that was kept.

    Raises:
        OSError: There is none, or it cannot be read.
        msgspec.MsgspecError: It cannot be understood; so can UnicodeDecodeError and RecursionError be raised.
    """
    return msgspec.json.decode(kept_bytes(path, _MOST_BYTES), type=Session)


def _write(data: bytes, path: Path) -> None:
    """Write a session, whole or not at all.

    Raises:
        OSError: Its folder cannot be made, or a pipe that nobody may read stands in its place.
        StopError: It cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists() and not path.is_file():
        raise OSError(f"{path}: no regular file")
    write(data, path)


def session_of(state: State, digests: dict[str, str]) -> Session:
    """The session of a state.

    Args:
        state: Where the reader is.
        digests: The articles' texts, by their ids.
    """
    marks = state.marks
    return Session(
        chosen=state.chosen,
        shown=state.shown,
        view=state.view,
        order=state.sort_by,
        articles={
            name: Left(
                digest="" if name in marks.new else text,  # none: it is still new the next time
                read=name in marks.read,
                starred=name in marks.starred,
                tags=marks.tags.get(name, ()),
                place=state.places.get(name, 0),
            )
            for name, text in digests.items()
            if name not in marks.new or name in marks.starred or name in marks.tags
        },
        pinned=sorted(state.options.pinned),
        dropped=sorted(state.options.dropped),
    )


def merged(before: Session, ours: Session, theirs: Session) -> Session:
    """A session with what two apps changed in it; where both changed the same, ours is the later.

    Args:
        before: Ours as it was when we last read or wrote it.
        ours: As it is now.
        theirs: As it is kept now, which another app may have written since.
    """
    names = dict.fromkeys([*ours.articles, *theirs.articles])
    sides = {n: [one.articles.get(n) for one in (before, ours, theirs)] for n in names}
    articles = {name: _merged_article(*three) for name, three in sides.items()}
    return replace(
        ours,
        articles={name: left for name, left in articles.items() if left is not None},
        pinned=sorted(_merged_list(before.pinned, ours.pinned, theirs.pinned)),
        dropped=sorted(_merged_list(before.dropped, ours.dropped, theirs.dropped)),
    )


def _merged_article(before: Left | None, ours: Left | None, theirs: Left | None) -> Left | None:
    """An article as two apps left it; None where it is no longer there for the one that looked last."""
    if theirs is None or ours == theirs:
        return ours
    if ours is None:
        return None if theirs == before else theirs
    base = before or Left(digest="")
    # Whether it was read, and where, belongs to a text: only of the same one are they merged one by one.
    text = ours if ours.digest != base.digest else theirs
    is_same = ours.digest == theirs.digest
    return Left(
        digest=text.digest,
        read=_later(base.read, ours.read, theirs.read) if is_same else text.read,
        starred=_later(base.starred, ours.starred, theirs.starred),
        tags=tuple(_merged_list(base.tags, ours.tags, theirs.tags)),
        place=_later(base.place, ours.place, theirs.place) if is_same else text.place,
    )


def _later(before: _Value, ours: _Value, theirs: _Value) -> _Value:
    return ours if ours != before else theirs


def _merged_list(before: Sequence[_Value], ours: Sequence[_Value], theirs: Sequence[_Value]) -> list[_Value]:
    """Theirs without what we took out, and with what we put in."""
    added = [one for one in ours if one not in before and one not in theirs]
    return [one for one in theirs if one in ours or one not in before] + added


def restore(state: State, kept: Session, digests: dict[str, str]) -> None:
    """Put the reader where a session says, as far as the articles are still the same.

    What the reader did since the app was opened stands.
    """
    kept = _by_new_names(kept, digests)
    same = {name: left for name, left in kept.articles.items() if digests.get(name) == left.digest}
    marks = state.marks
    marks.read |= {name for name, left in same.items() if left.read}
    came = digests.keys() - same.keys() - marks.read
    marks.new |= came
    marks.changed |= {name for name in came & kept.articles.keys() if kept.articles[name].digest}
    # What was marked by hand stays with an article whose text is another now.
    marks.starred |= {name for name, left in kept.articles.items() if left.starred and name in digests}
    tagged = {name: left.tags for name, left in kept.articles.items() if left.tags and name in digests}
    marks.tags = tagged | marks.tags
    state.places = {name: left.place for name, left in same.items() if left.place} | state.places
    if state.shown is None:
        state.chosen, state.shown = kept.chosen, kept.shown
        state.view = kept.view if kept.view in VIEWS else state.view
        state.sort_by = kept.order if kept.order in ORDERS else state.sort_by
    for name, offset in kept.pinned:
        if name in same:
            state.options = pin(state.options, (name, offset))
    for name, offset in kept.dropped:
        if name in same:
            state.options = drop(state.options, (name, offset))


def _moved(before: Mapping[str, str], now: Mapping[str, str]) -> dict[str, str]:
    """Articles that go by another id than before, as those of a renamed file: the old ids by the new ones.

    Args:
        before: The digests of texts, by ids.
        now: Those that there are now.
    """
    old = {text: name for name, text in before.items() if name not in now}
    return {name: old[text] for name, text in now.items() if name not in before and text in old}


def _by_new_names(kept: Session, digests: dict[str, str]) -> Session:
    """A session in which articles go by the ids that they have now."""
    moved = _moved({name: left.digest for name, left in kept.articles.items() if left.digest}, digests)
    new = {old: name for name, old in moved.items()}
    return replace(
        kept,
        chosen=new.get(kept.chosen or "", kept.chosen),
        shown=new.get(kept.shown or "", kept.shown),
        articles=kept.articles | {name: kept.articles[old] for name, old in moved.items()},
        pinned=[(new.get(name, name), offset) for name, offset in kept.pinned],
        dropped=[(new.get(name, name), offset) for name, offset in kept.dropped],
    )


def _mark_new(state: State, before: dict[str, str], now: dict[str, str]) -> None:
    moved = _moved(before, now)
    state.rename(moved)
    marks = state.marks
    changed = {name for name, text in now.items() if name not in moved and before.get(name) != text}
    marks.changed = (marks.changed & marks.new | changed & before.keys() - marks.new) & now.keys()
    marks.new = (marks.new | changed) & now.keys()
    marks.read -= changed
