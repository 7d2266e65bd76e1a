"""The article as data."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from corpus import Article, Problem, Sentence

ARTICLE = Article(
    id="a",
    title="سوق جديدة",
    source="a.txt",
    outlet=None,
    published=None,
    language="ar",
    text="سوق جديدة\n\nفتحت السوق. وجاء الناس.",
    sentences=(Sentence(0, 9, 0, heading=True), Sentence(11, 22, 1), Sentence(23, 34, 1)),
)


def test_a_sentence_is_a_slice_of_the_text() -> None:
    assert [ARTICLE.slice(s) for s in ARTICLE.sentences] == ["سوق جديدة", "فتحت السوق.", "وجاء الناس."]


def test_headings_and_body_share_out_the_sentences() -> None:
    assert ARTICLE.headings == ARTICLE.sentences[:1]
    assert ARTICLE.body == ARTICLE.sentences[1:]


@pytest.mark.parametrize(
    ("record", "field"), [(ARTICLE, "text"), (ARTICLE.sentences[0], "start"), (Problem("a", "b"), "reason")]
)
def test_records_are_frozen_and_slotted(record: object, field: str) -> None:
    with pytest.raises(AttributeError):
        setattr(record, field, None)
    assert not hasattr(record, "__dict__")


def test_equal_articles_are_equal() -> None:
    assert replace(ARTICLE) == ARTICLE
    assert replace(ARTICLE, id="b") != ARTICLE


@pytest.mark.parametrize(
    ("published", "day"), [("2024-05-01T08:30:00Z", "2024-05-01"), ("2024-05-01", "2024-05-01"), (None, "")]
)
def test_its_day_is_told_without_the_time(published: str | None, day: str) -> None:
    assert replace(ARTICLE, published=published).day == day
