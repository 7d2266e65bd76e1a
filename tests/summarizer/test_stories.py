"""Articles sorted into stories."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarizer import group_stories
from tests.summarizer.stories_text import PORT, TRAM, article


def test_two_stories_are_told_apart_the_bigger_first() -> None:
    mixed = [TRAM[0], PORT[0], PORT[1], TRAM[1], PORT[2]]
    assert [story.articles for story in group_stories(mixed)] == [(1, 2, 4), (0, 3)]


def test_one_story_is_one() -> None:
    assert [story.articles for story in group_stories(PORT)] == [(0, 1, 2)]


def test_articles_that_belong_to_nothing_are_not_told_apart() -> None:
    assert [story.articles for story in group_stories([PORT[0], TRAM[0]])] == [(0, 1)]


def test_nothing_is_no_story() -> None:
    assert group_stories([]) == []


TEXTS = st.lists(
    st.sampled_from(["ميناء", "قطار", "جامعة", "سد", "غابة", "محطة", "مستشفى", "2024", "في", "من"]),
    min_size=1,
    max_size=30,
)


@given(st.lists(TEXTS.map(" ".join), max_size=15))
def test_every_article_is_in_one_story(texts: list[str]) -> None:
    articles = [article(str(n), "عنوان", text) for n, text in enumerate(texts)]
    stories = group_stories(articles)
    assert sorted(i for story in stories for i in story.articles) == list(range(len(articles)))
    assert all(list(story.articles) == sorted(story.articles) for story in stories)
