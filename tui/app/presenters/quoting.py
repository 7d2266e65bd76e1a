"""What can be taken out of the app: an item with its reference, an article's citation, a score's parts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import summarizer
from briefs import Labels, opening
from corpus import WRITING, Article
from tui.app.presenters.ui_text import WORDS
from tui.app.presenters.view_items import Item
from tui.app.state.state import State

if TYPE_CHECKING:
    from summarizer import ScoreParts
    from tui.app.shell import Answer


def citation(article: Article) -> str:
    """Who published an article under which headline, when, and where it was read; in its language's marks."""
    writing = WRITING[article.language]
    title = writing.quote(article.title or opening(article))
    known = (article.author, article.outlet, title, article.published, article.source)
    return writing.list_separator.join(part for part in known if part)


def quoted(item: Item, state: State) -> str:
    """An item's words and, on the next line, the citation of the article they stand in."""
    article = state.article(item.passages[0].article) if item.passages else None
    return f"{item.text}\n{citation(article)}" if article else item.text


def why(item: Item, state: State, labels: Labels) -> str:
    """What a sentence's score is made of, one part a line."""
    words = WORDS[labels.code]
    passage = item.passages[0]
    lines = [item.text, "", f"{words['score']}: {item.score:g} ({state.options.method})"]
    if state.options.method != "mujaz":
        return "\n".join([*lines, "", words["other_method"]])
    parts = _parts(passage.article, passage.start, state)
    if parts is None:
        return "\n".join(lines)
    from summarizer import ScoreWeights

    weights = ScoreWeights()
    lines.append("")
    for name in ("position", "centrality", "headline", "topic", "dangling", "short"):
        value, weight = getattr(parts, name), getattr(weights, name)
        sign = "-" if value and name in {"dangling", "short"} else "+"
        lines.append(f"{words[name]}: {sign}{weight * value:.2f} = {value:.2f} × {weight:g}")
    return "\n".join(lines)


def answered(command: str, answer: Answer, words: Mapping[str, str]) -> tuple[str, str]:
    """A title and a text for what a command answered: how it ended, where that was not well, and what it wrote."""
    ended = words[f"stopped_{answer.stopped}"] if answer.stopped else ""
    if answer.status and not answer.stopped:
        ended = f"{words['status']} {answer.status}"
    title = f"$ {command}"
    return (f"{ended} · {title}" if ended else title), answer.text or words["silent"]


def _parts(name: str, start: int, state: State) -> ScoreParts | None:
    """The parts of a sentence's score, among the sentences it was ranked with."""
    stories = state.brief.stories if state.brief else []
    together = next((story.articles for story in stories if name in story.articles), [name])
    among = [name] if state.chosen else together
    from summarizer import explain

    document = summarizer.build_document([article for article in state.articles if article.id in among])
    for candidate, parts in zip(document.candidates, explain(document), strict=True):
        if document.articles[candidate.article].id == name and candidate.sentence.start == start:
            return parts
    return None
