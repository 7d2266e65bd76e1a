"""What the tests of the app share."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

import briefs
from briefs import Brief, Options, compose
from corpus import Article, Problem

_MADE: dict[tuple[tuple[Article, ...], Options], Brief] = {}


@pytest.fixture(autouse=True)
def _composed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same brief of the same articles is made once a run: most tests begin with the sample's."""

    def composed(
        articles: Sequence[Article],
        problems: Sequence[Problem],
        options: Options,
        progress: Callable[[int, int], None] | None = None,
    ) -> Brief:
        key = (tuple(articles), options)
        if problems or not articles:
            return compose(articles, problems, options, progress)
        if key not in _MADE:
            _MADE[key] = compose(articles, problems, options, progress)
        return _MADE[key]

    monkeypatch.setattr(briefs, "compose", composed)
