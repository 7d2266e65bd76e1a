"""What can be taken out of the app: an item with its reference, an article's citation, a command's answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from briefs import Labels, Passage, opening
from corpus import WRITING, Article
from tui.app.presenters.item import Item
from tui.app.presenters.ui_text import WORDS
from tui.app.state.state import State
from tui.bidi import isolate

if TYPE_CHECKING:
    from tui.app.shell import Answer


def citation(article: Article) -> str:
    """Who published an article under which headline, when, and where it was read; in its language's marks."""
    writing = WRITING[article.language]
    title = writing.quote(article.title or opening(article))
    known = (article.author, article.outlet, title, article.published, article.source)
    return writing.list_separator.join(part for part in known if part)


def quoted(item: Item, state: State) -> str:
    """An item's words and, on the next line, the citation of the article they stand in; of a difference, all."""
    passages = item.passages if item.copied else item.passages[:1]
    found = (state.article(name) for name in dict.fromkeys(passage.article for passage in passages))
    return "\n".join([item.copied or item.text, *(citation(article) for article in found if article)])


def quoted_place(place: Passage, state: State) -> str | None:
    """The sentence that a marked place stands in, as it is printed, and its article's citation."""
    article = state.article(place.article)
    if article is None:
        return None
    span = next(
        ((s.start, s.end) for s in article.sentences if s.start <= place.start < s.end),
        (place.start, place.end),
    )
    return f"{article.text[slice(*span)]}\n{citation(article)}"


def copied_note(done: str, text: str, what: str, labels: Labels) -> str:
    """Says what was copied and how much of it: the same for all that is copied.

    Args:
        done: What was done, in words.
        text: What was copied, logical.
        what: What it is: `selection`, `line`, `brief`, `citation`, `original` or `window`.
        labels: The words around the texts.
    """
    told = WORDS[labels.code][f"take_{what}"]
    if what != "original":  # an address is one, however long
        count = sum(any(map(str.isalnum, word)) for word in text.split())
        told += f"{labels.comma}{labels.count(labels.word_forms, count)}"
    return f"{done}{WORDS[labels.code]['colon']}{told}"


def answered(command: str, answer: Answer, words: Mapping[str, str]) -> tuple[str, str]:
    """A title and a text for what a command answered: how it ended, where that was not well, and what it wrote."""
    ended = words[f"stopped_{answer.stopped}"] if answer.stopped else ""
    if answer.status and not answer.stopped:
        ended = f"{words['status']} {answer.status}"
    title = f"$ {isolate(command)}"
    return (f"{ended} · {title}" if ended else title), answer.text or words["silent"]
