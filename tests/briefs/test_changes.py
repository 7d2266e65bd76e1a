"""A brief held against an earlier one."""

from __future__ import annotations

import pytest

from briefs import Brief, Options, compose, render
from briefs.changes import read_brief
from briefs.labels import LABELS
from briefs.render.sections import sections
from corpus import Article
from summarizer import Budget
from tests.summarizer.stories_text import PORT, TRAM, article


def earlier(*articles: Article) -> Brief:
    brief = compose(articles, [], Options())
    return read_brief(render(brief, "json", LABELS["ar"]).encode())


def test_nothing_is_different_from_itself() -> None:
    since = compose(PORT, [], Options(since=earlier(*PORT))).since
    assert since is not None
    assert (since.new, since.changed, since.withdrawn) == ([], [], [])


def test_what_a_new_article_says_is_new() -> None:
    since = compose(PORT, [], Options(since=earlier(*PORT[:2]))).since
    assert since is not None
    assert any("الإسمنت" in passage.text for passage in since.new)
    assert {passage.article for passage in since.new} == {"port-3"}


def test_another_figure_is_a_change_and_no_news() -> None:
    was = article("a", "حريق", "أتى الحريق على 12 متجرا في سوق المدينة القديم ليلة الجمعة.")
    now = article("b", "حريق", "أتى الحريق على 20 متجرا في سوق المدينة القديم ليلة الجمعة.")
    since = compose([now], [], Options(since=earlier(was))).since
    assert since is not None
    assert [(change.before.article, change.now.article) for change in since.changed] == [("a", "b")]
    assert since.new == since.withdrawn == []


def test_what_no_article_says_any_more_is_withdrawn() -> None:
    since = compose(PORT[:2], [], Options(since=earlier(*PORT))).since
    assert since is not None
    assert {passage.article for passage in since.withdrawn} == {"port-3"}


@pytest.mark.parametrize("data", [b"", b"{}", b"[1]", b"\xff\xfe", b'{"schema": "mujaz/read/1"}'])
def test_what_is_no_brief_is_told(data: bytes) -> None:
    with pytest.raises(ValueError, match="no brief"):
        read_brief(data)


class TestSections:
    """The parts that compare articles, in every format."""

    @pytest.mark.parametrize("code", ["ar", "fr", "en"])
    def test_each_part_has_its_heading(self, code: str) -> None:
        labels = LABELS[code]
        brief = compose(PORT, [], Options(length=Budget(2), since=earlier(*PORT[:2])))
        found = [section.heading for section in sections(brief, labels)]
        assert found[:2] == [labels.only, labels.conflicts]
        assert {labels.new, labels.claims, labels.timeline, labels.copies} <= set(found)

    def test_a_claim_says_how_many_tell_it_and_of_how_many_origins(self) -> None:
        brief = compose(PORT, [], Options())
        (claims,) = [s for s in sections(brief, LABELS["en"]) if s.heading == LABELS["en"].claims]
        assert any("2 articles, 1 origin" in row.mark(LABELS["en"]) for row in claims.rows)

    @pytest.mark.parametrize("name", ["text", "markdown", "html", "jsonl"])
    def test_every_format_prints_them(self, name: str) -> None:
        output = render(compose(PORT, [], Options()), name, LABELS["ar"])
        assert "غرق" in output
        assert ("conflict" if name == "jsonl" else LABELS["ar"].conflicts) in output

    @pytest.mark.parametrize("name", ["text", "markdown", "html"])
    def test_two_wordings_of_a_quotation_stand_under_who_said_it(self, name: str) -> None:
        said = "قال الوزير كريم الوادي إن «الميناء الجديد {} قوارب الصيد قبل نهاية الخريف المقبل»."
        wordings = ("سيفتح أبوابه أمام", "سيستقبل في حوضه")
        articles = [article(f"a{n}", "ميناء", said.format(words)) for n, words in enumerate(wordings)]
        brief = compose(articles, [], Options(parts=("conflicts",)))
        assert [conflict.kind for conflict in brief.conflicts] == ["quote"]
        output = render(brief, name, LABELS["ar"])
        assert "كريم الوادي" in output
        for words in wordings:
            assert f"«الميناء الجديد {words} قوارب الصيد قبل نهاية الخريف المقبل»" in output


class TestStories:
    """A folder of several stories."""

    def test_each_is_told_the_biggest_first(self) -> None:
        brief = compose([*TRAM, *PORT], [], Options())
        assert [story.articles for story in brief.stories] == [
            ["port-1", "port-2", "port-3"],
            ["tram-1", "tram-2"],
        ]
        assert brief.summary == [line for story in brief.stories for line in story.summary]
        for story in brief.stories:
            assert {line.article for line in story.summary} <= set(story.articles)

    def test_asked_to_be_one_they_are_one(self) -> None:
        assert len(compose([*TRAM, *PORT], [], Options(single=True)).stories) == 1

    def test_parts_that_are_not_wanted_are_empty(self) -> None:
        brief = compose(PORT, [], Options(parts=("articles",)))
        assert not any(
            (brief.summary, brief.claims, brief.only, brief.conflicts, brief.copies, brief.timeline)
        )
