"""What the tests of the app share."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from textual import _wait, screen

from briefs import Brief, Composer, Options
from corpus import Article
from tui.app.widgets import row_view

# A pilot waits four times a key until the app has been idle for 20 ms, in which a frame of 1/60 s passes: half of
# the time that these tests would take. Waits, frames and the pause of what measures rows keep their order where
# each is half as long.
_QUICKER = 2
_PAUSES = (
    (_wait, "SLEEP_GRANULARITY"),
    (_wait, "SLEEP_IDLE"),
    (screen, "UPDATE_PERIOD"),
    (row_view, "_PAUSE"),
)

_MADE: dict[tuple[tuple[Article, ...], Options], Brief] = {}


@pytest.fixture(autouse=True, scope="module")
def _quicker() -> Iterator[None]:
    """The pauses are shorter in these files alone, not in those that the same process runs later."""
    with pytest.MonkeyPatch.context() as patch:
        for module, name in _PAUSES:
            patch.setattr(module, name, getattr(module, name) / _QUICKER)
        yield


@pytest.fixture(autouse=True)
def _composed_once(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same brief of the same articles is made once a run: most tests begin with the sample's."""
    if request.node.get_closest_marker("composes"):
        return
    compose = Composer.compose

    def composed(
        self: Composer, options: Options, progress: Callable[[int, int], None] | None = None
    ) -> Brief:
        key = (self.articles, options)
        if self.problems or not self.articles:
            return compose(self, options, progress)
        if key not in _MADE:
            _MADE[key] = compose(self, options, progress)
        return _MADE[key]

    monkeypatch.setattr(Composer, "compose", composed)
