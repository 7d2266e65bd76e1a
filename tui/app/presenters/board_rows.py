"""The agreement board as its widget shows it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from briefs import ABSENT, Board, BoardSection, Cell, Claim, Labels, best_carrier
from corpus import Article
from tui.app.presenters.comparison import meaning, name_of
from tui.app.presenters.item import Item
from tui.app.state.state import State
from tui.app.widgets.board_layout import BoardLine
from tui.bidi import isolate

Placed = tuple[BoardSection, Claim]


def board_claims(state: State) -> dict[str, Placed]:
    """The claims by a key that stays theirs when the brief is made anew."""
    found: dict[str, Placed] = {}
    for section in state.board.sections if state.board else ():
        for claim in section.claims:
            best = best_carrier(claim)
            key = f"{best.article} {best.start} {best.end}"
            # Two claims may be made of the same words.
            while key in found:
                key += "+"
            found[key] = (section, claim)
    return found


def board_lines(claims: dict[str, Placed], state: State, labels: Labels) -> list[BoardLine]:
    """The lines: each story's claims under its title, or the claims alone where there is but one story."""
    return list(_lines(claims, state, labels, state.board)) if state.board else []


def _lines(claims: dict[str, Placed], state: State, labels: Labels, board: Board) -> Iterator[BoardLine]:
    several = len(board.sections) > 1
    numbers, articles = state.numbers, {article.id: article for article in state.articles}
    columns: list[tuple[str, str]] = []
    before = None
    for key, (section, claim) in claims.items():
        if section is not before:
            columns = [
                (str(numbers[name]), _outlet(articles.get(name), numbers)) for name in section.articles
            ]
            if several:
                yield BoardLine("", section.title, columns)
        before = section
        yield BoardLine(
            key,
            claim.text,
            columns,
            partial(_mark, board, section, claim),
            labels.sourcing[claim.sourcing],
            partial(_tip, section, claim, state, labels),
        )


def _mark(board: Board, section: BoardSection, claim: Claim, column: int) -> str:
    return board.cells(claim).get(section.articles[column], ABSENT).mark


def _tip(section: BoardSection, claim: Claim, state: State, labels: Labels, column: int) -> str:
    article = section.articles[column]
    cell = state.board.cells(claim).get(article, ABSENT) if state.board else ABSENT
    return f"{name_of(article, state)}\n{meaning(cell, labels.code)}"


def _outlet(article: Article | None, numbers: dict[str, int]) -> str:
    """An article's number and outlet; empty where no outlet is known."""
    return f"{numbers[article.id]} {isolate(article.outlet)}" if article and article.outlet else ""


_CELLS = (Cell("says"), Cell("part"), Cell("says", copied=True), Cell("differs"), Cell("update"), ABSENT)


def legend(code: str, board: Board | None = None) -> list[str]:
    """What the marks mean, one by one.

    Args:
        code: Language of the labels.
        board: Only the marks that stand on it; all of them where it is None.
    """
    if board is None:
        return [meaning(cell, code) for cell in _CELLS]
    there = {
        board.cells(claim).get(article, ABSENT).mark
        for section in board.sections
        for claim in section.claims
        for article in section.articles
    }
    # A cell may hold two marks: what it says, and that it is a copy.
    return [meaning(cell, code) for cell in _CELLS if any(cell.mark in mark for mark in there)]


def item_of_cell(claim: Claim, article: str, state: State) -> Item | None:
    """The article's words, to be copied and followed; None where it leaves the claim out."""
    best = best_carrier(claim)
    carrier = (state.board.cells(claim).get(article, ABSENT) if state.board else ABSENT).carrier
    if carrier is None:
        return None
    return Item(carrier.text, passages=(carrier,), beside=() if carrier is best else (best,))
