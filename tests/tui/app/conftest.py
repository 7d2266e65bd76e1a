"""What the tests of the app share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from briefs import Brief, Composer, Options
from corpus import Article

_MADE: dict[tuple[tuple[Article, ...], Options], Brief] = {}


@pytest.fixture(autouse=True)
def _composed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same brief of the same articles is made once a run: most tests begin with the sample's."""
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
