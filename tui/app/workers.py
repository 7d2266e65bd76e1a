"""What the app's threads do: read sources and compose briefs, telling the app by messages."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from textual.message import Message
from textual.worker import get_current_worker

import briefs
import corpus
from briefs import search
from tui.app import messages
from tui.app.clipboard import fill_clipboard
from tui.app.desktop import open_outside
from tui.app.watcher import Watcher

if TYPE_CHECKING:
    from corpus import Article, Problem, Progress
    from tui.app.presenters.item import Item
    from tui.app.state.command_run import CommandRun

Post = Callable[[Message], object]
_EVERY = 0.1  # seconds; a message an article would keep a large set's screen busy


class LeftError(Exception):
    """The app has no use for the work any more."""


def read(
    request: int,
    sources: Sequence[str | corpus.Source],
    options: corpus.ReadOptions,
    post: Post,
    watcher: Watcher | None = None,
    resources: corpus.Resources | None = None,
) -> None:
    """Read the sources, posting what is found as it comes and the whole at the end."""
    worker = get_current_worker()
    if watcher is not None:
        watcher.take()
    waiting: list[Article | Problem] = []
    posted = 0.0

    def on_found(found: Article | Problem) -> None:
        nonlocal posted
        if worker.is_cancelled:
            raise LeftError
        waiting.append(found)
        if time.monotonic() - posted > _EVERY:
            post(messages.Found(request, list(waiting)))
            waiting.clear()
            posted = time.monotonic()

    advanced = _seldom(post)

    def on_progress(progress: Progress) -> None:
        advanced(progress.done, progress.total)

    try:
        reading = corpus.read_all(sources, options, on_progress, on_found, resources)
    except LeftError:
        return
    post(messages.Read(request, reading))


def _seldom(post: Post) -> Callable[[int, int], None]:
    """Tells how far a work is, a few times a second."""
    told = 0.0

    def advanced(done: int, total: int) -> None:
        nonlocal told
        if time.monotonic() - told > _EVERY:
            post(messages.Advanced(done, total))
            told = time.monotonic()

    return advanced


class Maker:
    """Composes briefs in a thread, each from what the one before has in common with it.

    Args:
        post: Takes the messages.
        wanted: Whether no other brief was asked for since the one of a request.
        resources: What the work is done with.
    """

    def __init__(
        self, post: Post, wanted: Callable[[int], bool], resources: corpus.Resources | None = None
    ) -> None:
        """Store who receives the messages; what composes is loaded in the thread, with the first brief."""
        self._post = post
        self._wanted = wanted
        self._resources = resources
        self._composer: briefs.Composer | None = None

    def make(
        self,
        request: int,
        articles: tuple[Article, ...],
        problems: tuple[Problem, ...],
        options: briefs.Options,
    ) -> None:
        """Compose the brief and post it; where it is no longer wanted, post that it was left."""
        worker = get_current_worker()
        advanced = _seldom(self._post)

        def progress(done: int, total: int) -> None:
            if worker.is_cancelled or not self._wanted(request):
                raise LeftError
            advanced(done, total)

        composer = self._composer
        if composer is None or (composer.articles, composer.problems) != (articles, problems):
            composer = self._composer = briefs.Composer(articles, problems, resources=self._resources)
        try:
            brief = composer.compose(options, progress)
        except LeftError:
            if not worker.is_cancelled:
                self._post(messages.Composed(request, None))
        except briefs.NothingToBriefError as nothing:
            self._post(messages.Composed(request, None, str(nothing)))
        else:
            self._post(messages.Composed(request, brief))

    def explain(self, item: Item, options: briefs.Options, *, alone: bool) -> None:
        """Post what a sentence's score is made of.

        Args:
            item: The sentence, of a brief that was composed.
            options: Of that brief.
            alone: Whether it was ranked among its article's sentences; otherwise among those of its story.
        """
        first, composer = item.passages[0], self._composer
        sentence = (first.article, first.start)
        parts = composer.score_parts(options, sentence, alone=alone) if composer else None
        self._post(messages.Explained(item, options, parts))


def find(query: str, articles: Sequence[Article], post: Post) -> None:
    """Find words in all articles and post where they stand."""
    post(messages.Searched(query, search(articles, query)))


def look(watcher: Watcher, post: Post) -> None:
    """Look at watched sources and post whether they changed."""
    post(messages.Looked(watcher.changed()))


def copy(text: str, what: str, command: Sequence[str], post: Post) -> None:
    """Give a text to the program that fills the clipboard and post whether it took it."""
    post(messages.Copied(text, what, fill_clipboard(command, text)))


def open_original(target: str, command: Sequence[str], post: Post) -> None:
    """Have the desktop open an address or a folder and post if it does not."""
    if not open_outside(command, target):
        post(messages.NotOpened(target))


def run(command: CommandRun, text: str, post: Post) -> None:
    """Run a shell command that is given a text and post what it answers."""
    from tui.app.shell import run_shell

    worker = get_current_worker()
    try:
        answer = run_shell(
            command.command, text, unwanted=lambda: worker.is_cancelled or command.stop.is_set()
        )
    except (OSError, ValueError) as error:
        post(messages.Answered(command, None, str(error)))
    else:
        post(messages.Answered(command, answer))
