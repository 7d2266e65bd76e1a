"""What a sentence's score is made of, in a plain sentence and then in figures."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING

from briefs import Labels
from tui.app.presenters.item import Item
from tui.app.presenters.ui_text import WORDS
from tui.bidi import isolate

if TYPE_CHECKING:
    from summarizer import ScoreParts

_FOR = ("position", "centrality", "headline", "topic")
_AGAINST = ("dangling", "short")
_TOLD = 0.05  # of the score; the figures are written with two digits


def score_text(
    item: Item,
    method: str,
    parts: ScoreParts | Mapping[str, float] | None,
    labels: Labels,
    *,
    asked: bool = False,
) -> str:
    """What a sentence's score is made of.

    Args:
        item: The sentence.
        method: The name of the method that scored it.
        parts: The parts of the score; None where they are not known.
        labels: The words around the texts.
        asked: Whether the brief is about some words, which the score weighs too.

    Returns:
        The sentence; what speaks for it and against it, the weightiest first; then one part a line.
    """
    words = WORDS[labels.code]
    lines = [item.text, "", f"{words['score']}{words['colon']}{item.score:g} ({method})"]
    if method != "mujaz":
        return "\n".join([*lines, "", words["other_method"]])
    if parts is None:
        return "\n".join(lines)
    reasons, sums = (
        _of_key_points(parts, labels) if isinstance(parts, Mapping) else _of_ranking(parts, labels)
    )
    note = ["", words["asked_score"]] if asked else []
    return "\n".join([item.text, "", *reasons, "", *lines[2:], "", *sums, *note])


def _of_key_points(parts: Mapping[str, float], labels: Labels) -> tuple[list[str], list[str]]:
    """What speaks for and against a sentence of a set, and its parts in figures under their heading."""
    words = WORDS[labels.code]
    worth = {f"point_{name}": part for name, part in parts.items()}
    against = {name for name in worth if worth[name] < 0}
    sums = [f"{words[name]}{words['colon']}{isolate(_signed(part))}" for name, part in worth.items()]
    sides = {"speaks_for": set(worth) - against, "speaks_against": against}
    return list(_reasons(sides, worth, labels)), [words["key_points"], *sums]


def _signed(part: float) -> str:
    """A part in figures; what is rounded to nothing neither adds nor takes."""
    return f"{round(part, 2) or 0.0:+.2f}"


def _of_ranking(parts: ScoreParts, labels: Labels) -> tuple[list[str], list[str]]:
    """What speaks for and against a sentence of an article, and its parts in figures."""
    from summarizer import ScoreWeights

    words, weights = WORDS[labels.code], ScoreWeights()
    worth = {name: getattr(weights, name) * getattr(parts, name) for name in (*_FOR, *_AGAINST)}
    # Among Arabic words a sign that is not kept with its number is set behind it.
    sums = [
        f"{words[name]}{words['colon']}"
        + isolate(
            f"{'-' if name in _AGAINST and round(worth[name], 2) else '+'}{worth[name]:.2f}"
            f" = {getattr(parts, name):.2f} × {getattr(weights, name):g}"
        )
        for name in worth
    ]
    sides = {"speaks_for": _FOR, "speaks_against": _AGAINST}
    return list(_reasons(sides, worth, labels)), sums


def _reasons(
    sides: Mapping[str, Collection[str]], worth: Mapping[str, float], labels: Labels
) -> Iterator[str]:
    """What speaks for a sentence and what against it, the weightiest first."""
    words = WORDS[labels.code]
    for heading, names in sides.items():
        told = sorted((n for n in names if abs(worth[n]) >= _TOLD), key=lambda n: (-abs(worth[n]), n))
        if told:
            yield f"{words[heading]}{words['colon']}{labels.comma.join(words[name] for name in told)}."
