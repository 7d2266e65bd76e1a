"""Values of two articles held against each other, equal ones once."""

from __future__ import annotations

from summarizer.comparison.values.quantity import Answer, Quantity
from summarizer.comparison.values.values import Value, answer
from summarizer.comparison.values.values_apart import ValuesApart


def toll(number: float, at: int) -> Value:
    quantity = Quantity("dead", "", number, number, "", part=False, start=at, end=at + 2, said=(at, at + 2))
    return Value(at, at, "figure", "dead", at, at + 2, quantity=quantity)


def apart(*articles: tuple[float, ...]) -> tuple[list[tuple[tuple[int, int], ...]], int]:
    """What the first article and each of the others differ in, and how often two values were compared."""
    asked = 0

    def counted(one: Value, other: Value) -> Answer | None:
        nonlocal asked
        asked += 1
        return answer(one, other)

    finder = ValuesApart(counted, lambda _: "en")
    numbers = [
        finder.numbers(toll(number, 100 * n + m) for m, number in enumerate(own))
        for n, own in enumerate(articles)
    ]
    return [finder.between(numbers[0], own) for own in numbers[1:]], asked


def test_values_that_neither_article_shares_differ() -> None:
    assert apart((11, 27), (11, 31), (12,), (27,)) == ([((1, 1),), ((0, 0), (1, 0)), ()], 8)


def test_equal_values_are_compared_once_wherever_they_stand() -> None:
    assert apart((11,), (12,), (12,), (12,)) == ([((0, 0),)] * 3, 1)
