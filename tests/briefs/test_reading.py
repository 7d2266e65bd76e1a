"""Articles in the form that is printed."""

from __future__ import annotations

from briefs import to_reading
from corpus import Article, Problem, Sentence

ARTICLE = Article(
    id="almarsad",
    title="الميناء يعود",
    source="d/almarsad.txt",
    outlet="المرصد",
    published="2023-05-14",
    language="ar",
    text="الميناء يعود\n\nفتح الميناء أبوابه.",
    sentences=(Sentence(0, 12, 0, heading=True), Sentence(14, 33, 1)),
    removed=("الرئيسية",),
)


def test_nothing_of_an_article_is_lost() -> None:
    (read,) = to_reading([ARTICLE], []).articles
    names = ("id", "title", "source", "outlet", "published", "language", "text", "author", "short")
    assert [getattr(read, name) for name in names] == [getattr(ARTICLE, name) for name in names]
    assert [(s.start, s.end, s.heading) for s in read.sentences] == [(0, 12, True), (14, 33, False)]
    assert read.removed == ["الرئيسية"]


def test_problems_are_told() -> None:
    reading = to_reading([], [Problem("x.jpg", "not text"), Problem(".x", "hidden", skipped=True)])
    assert reading.articles == []
    told = [(problem.source, problem.reason) for problem in reading.problems]
    assert told == [("x.jpg", "not text"), (".x", "hidden")]
