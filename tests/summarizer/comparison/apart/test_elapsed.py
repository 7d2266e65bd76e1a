"""Time that has passed up to the day of writing is no difference."""

from __future__ import annotations

import pytest

from summarizer import build_document
from summarizer.comparison.apart.elapsed import without_elapsed
from summarizer.comparison.differences import Difference
from summarizer.comparison.values.value_reading import read_values
from tests.summarizer.builders import article_of

SINCE = "يواصل رجال الإنقاذ البحث عن صيادين عالقين في كهف الواحة {} {}."


@pytest.mark.parametrize(
    ("words", "days", "kept"),
    [
        ("منذ", (None, None), False),
        ("منذ أكثر من", (None, None), False),
        ("منذ", ("2031-05-03", "2031-05-06"), False),
        # On one day two spans contradict each other.
        ("منذ", ("2031-05-03", "2031-05-03"), True),
        ("لمدة", (None, None), True),
    ],
)
def test_spans_that_count_up_to_the_day_of_writing(
    words: str, days: tuple[str | None, str | None], *, kept: bool
) -> None:
    articles = [
        article_of(SINCE.format(words, span), id=span[:2], published=day)
        for span, day in zip(("10 أيام", "13 يوما"), days, strict=True)
    ]
    document = build_document(articles)
    (one,), (other,) = ([v for v in own if v.about == "day"] for own in read_values(document, []))
    assert bool(without_elapsed(document, [Difference(one, other)])) is kept


def kept(text: str, about: str = "day") -> bool:
    """Whether figures of a kind are held to differ, of two articles that tell them in one way."""
    document = build_document([article_of(text.format(n), id=f"{n}") for n in (12, 15)])
    (one,), (other,) = ([v for v in own if v.about == about] for own in read_values(document, []))
    return bool(without_elapsed(document, [Difference(one, other)]))


def test_only_time_passes() -> None:
    assert kept("مات منذ الأحد {} صيادا في كهف الواحة.", "dead")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("منذ {} يوما يبحث رجال الإنقاذ عن الصيادين.", False),
        ("يبحث رجال الإنقاذ عن الصيادين منذ ما يزيد {} يوما.", False),
        # Too far away, it is of something else.
        ("يبحث رجال الإنقاذ عن العالقين منذ الأحد في الكهف {} يوما.", True),
    ],
)
def test_the_word_for_since_stands_near_the_figure(text: str, *, expected: bool) -> None:
    assert kept(text) is expected
