"""How a line stands to the other articles, in signs: said in part, copied, with another value, alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from briefs import CELL_SIGNS, COPIED, Brief, Conflict, Labels, Passage
from tui.app.presenters.ui_text import WORDS, direction_of
from tui.app.state.state import State
from tui.bidi import Direction, isolate
from tui.bidi.levels import paragraph_level

PART, DIFFERS, UPDATE = (CELL_SIGNS[sign] for sign in ("part", "differs", "update"))
ALONE = "◇"
"""Before a sentence that no other outlet states."""
PINNED = "*"
"""Before a sentence that stays in the brief."""
NEW = "+"
"""Before a line that the brief before had not."""


class Disputed:
    """Where the articles of a brief give values that others give otherwise.

    Args:
        brief: The brief.
    """

    def __init__(self, brief: Brief) -> None:
        """Sort the values' mentions by article."""
        self._found: dict[str, list[tuple[int, Conflict, bool]]] = {}
        for conflict in brief.conflicts:
            for n, value in enumerate(conflict.values):
                newest = n == len(conflict.values) - 1
                for mention in value.mentions:
                    self._found.setdefault(mention.article, []).append((mention.start, conflict, newest))

    def sign(self, passages: Iterable[Passage]) -> str:
        """What is to be said of the values in some passages; empty where nobody gives others.

        Returns:
            That articles differ, or that a newer value is there than theirs.
        """
        outdated = False
        for passage in passages:
            for start, conflict, newest in self._found.get(passage.article, ()):
                if passage.start <= start < passage.end:
                    if not conflict.update:
                        return DIFFERS
                    outdated = outdated or not newest
        return UPDATE if outdated else ""


def numbered(passages: Sequence[Passage], numbers: Mapping[str, int], labels: Labels) -> str:
    """The numbers of the articles that some passages are of, with a sign on those that say it in part."""
    whole = {passage.article for passage in passages if getattr(passage, "relation", "same") == "same"}
    found = sorted({(numbers[passage.article], passage.article) for passage in passages})
    return labels.comma.join(f"{number}{'' if name in whole else PART}" for number, name in found)


def in_brackets(parts: Iterable[str], labels: Labels) -> str:
    """What is told of a line behind it."""
    told = labels.semicolon.join(part for part in parts if part)
    return f"[{told}]" if told else ""


def by_direction(told: str, labels: Labels, lead: str = "") -> tuple[str, str]:
    """Words of an article for the brackets behind a line, or in brackets for a line of their own.

    Where they run otherwise than the labels and go on in a second row, the bracket that closes would stand where
    that row begins for its reader.

    Args:
        told: The words.
        labels: The words around the texts.
        lead: What stands in front of them, in the labels' language.
    """
    level = paragraph_level(told)
    told = f"{lead} {isolate(told)}" if lead and told else told
    if level is None or Direction(level) is direction_of(labels):
        return told, ""
    return "", in_brackets([told], labels)


def articles_of(passages: Sequence[Passage], state: State, labels: Labels, *more: str) -> str:
    """The articles that some passages are of, and what else is told of them: `[1, 3; …]`."""
    return in_brackets([numbered(passages, state.numbers, labels), *more], labels)


def copied_from(number: int, share: float, labels: Labels) -> str:
    """Whose words an article has and how much of it they are, in the order in which the labels are read."""
    told = f"{COPIED} {isolate(str(number))} {isolate(f'{share:.0%}')}"
    return isolate(told, direction_of(labels), nested=True)


def legend(labels: Labels) -> str:
    """What the signs mean, on one line."""
    words = WORDS[labels.code]
    signs = (
        (CELL_SIGNS["says"], "says"),
        (PART, "part"),
        (COPIED, "copies"),
        (DIFFERS, "differs"),
        (UPDATE, "update"),
        (ALONE, "only_one"),
        (CELL_SIGNS["absent"], "absent"),
        (NEW, "new_line"),
        (PINNED, "pinned"),
    )
    return "  ".join(f"{sign} {words[word]}" for sign, word in signs)
