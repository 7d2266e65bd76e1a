"""Articles whose analysis fails or takes too much are left out, and the rest goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import TypeVar

from corpus import OVER, Article, EndedError, Problem, bounded, log_fault, why_over

Made = TypeVar("Made")

FAULTS = (*OVER, ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""What the analysis of an article that nobody thought of may end with."""

# CPU seconds and bytes. The longest article that is read, a million characters, takes some 8 seconds and 180 MB.
_SECONDS, _SECONDS_EACH, _SECONDS_A_CHARACTER = 10.0, 1.0, 40e-6
_MEMORY, _MEMORY_A_CHARACTER = 512 << 20, 1000


def analysed(
    work: Callable[[Sequence[Article]], Made],
    articles: Sequence[Article],
    alone: Callable[[Article], object],
    left_out: list[Problem],
) -> Made:
    """Do a work on articles, without those whose own analysis fails or goes beyond its bounds.

    Args:
        work: What is done on all of them; anew where some are left out.
        articles: The articles.
        alone: The same on one of them, to find out which one it is.
        left_out: Takes a problem for each that is left out.

    Raises:
        Exception: The work failed, and no article alone is the cause or each is.
    """
    rest = list(articles)
    while True:
        try:
            with within(rest):
                return work(rest)
        except EndedError as ended:
            wrong = {article.id: f"not analysed: {ended}" for article in rest if article.id in ended.ids}
        except FAULTS as error:
            log_fault(f"analysis of {len(rest)} articles", error)
            wrong = {article.id: reason for article in rest if (reason := _fault(article, alone))}
            if len(wrong) in {0, len(rest)} and not isinstance(error, OVER):
                raise
            if not wrong:  # together they are too much: the one with most to compare goes first
                largest = max(rest, key=lambda article: (len(article.sentences), article.id))
                wrong = {largest.id: f"not compared with the others: {why_over(error)}"}
        left_out += [Problem(article.source, wrong[article.id]) for article in rest if article.id in wrong]
        rest = [article for article in rest if article.id not in wrong]


def within(articles: Sequence[Article]) -> AbstractContextManager[None]:
    """Bound the analysis of some articles by their length and number."""
    size = sum(len(article.text) for article in articles)
    seconds = _SECONDS + _SECONDS_EACH * len(articles) + _SECONDS_A_CHARACTER * size
    return bounded(seconds, _MEMORY + _MEMORY_A_CHARACTER * size)


def _fault(article: Article, alone: Callable[[Article], object]) -> str:
    """What is wrong with the analysis of an article on its own; empty where nothing is."""
    made = attempted(article, alone)
    return made.reason if isinstance(made, Problem) else ""


def attempted(article: Article, make: Callable[[Article], Made]) -> Made | Problem:
    """What is made of an article on its own, or the problem with it."""
    try:
        with within([article]):
            return make(article)
    except OVER as error:
        return Problem(article.source, f"not analysed: {why_over(error)}")
    except FAULTS as error:
        log_fault(article.source, error)
        return Problem(article.source, f"not analysed: a fault of mujaz itself ({type(error).__name__})")
