"""What came, changed and went while the sources were read again. No Textual in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from tui.app.presenters.comparison import short_title
from tui.app.presenters.ui_text import WORDS
from tui.app.state.state import State, headline_of
from tui.bidi import isolate

_TITLE = 60  # characters of a headline: one line of a toast
_NAMED = 3  # of a kind: a toast of ten lines hides no more than the foot of a pane


class Standing(Struct, frozen=True):
    """How the set stands, so that it can be told what another reading changed.

    Attributes:
        new: Ids of articles that are new.
        changed: Ids of those that the reader saw with another text.
        texts: All texts, by the articles' ids.
        gone: Headlines of articles that are gone.
        failed: What could not be read.
    """

    new: frozenset[str]
    changed: frozenset[str]
    texts: Mapping[str, str]
    gone: frozenset[str]
    failed: frozenset[tuple[str, str]]

    @classmethod
    def of(cls, state: State) -> Standing:
        """How a set stands now."""
        new, changed = frozenset(state.marks.new), frozenset(state.marks.changed)
        texts = {article.id: article.text for article in state.articles}
        return cls(new - changed, new & changed, texts, frozenset(state.gone), frozenset(_failed(state)))


def change_text(before: Standing, state: State, code: str) -> str:
    """What a reading changed: how many articles came, changed, went or could not be read, and the first of them.

    Args:
        before: How the set stood.
        state: As it stands now.
        code: Language of the labels.
    """
    now = Standing.of(state)
    rewritten = {name for name, text in now.texts.items() if before.texts.get(name, text) != text}
    changed = now.changed - before.changed | rewritten
    came = now.new - before.new - changed
    titles = {article.id: headline_of(article) for article in state.articles}
    told = {
        "new": [title for name, title in titles.items() if name in came],
        "changed": [title for name, title in titles.items() if name in changed],
        "gone": [title for title in state.gone if title not in before.gone],
        "unreadable": [source for source, reason in _failed(state) if (source, reason) not in before.failed],
    }
    return " · ".join(_line(name, names, code) for name, names in told.items() if names)


def _line(kind: str, names: Sequence[str], code: str) -> str:
    words = WORDS[code]
    named = "".join(f" «{isolate(short_title(name, _TITLE))}»" for name in names[:_NAMED])
    return f"{words[kind]}{words['colon']}{len(names)}{named}{' …' if len(names) > _NAMED else ''}"


def _failed(state: State) -> list[tuple[str, str]]:
    return [(one.source, one.reason) for one in state.problems if not one.skipped]
