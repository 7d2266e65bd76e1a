"""A brief held against an earlier one."""

from __future__ import annotations

import json

import msgspec
import pytest

from briefs import Brief, Options, compose, render
from briefs.changes import read_brief
from briefs.labels import LABELS
from briefs.render.sections import sections
from corpus import Article
from summarizer import Budget
from tests.briefs.examples import dossier
from tests.summarizer.stories_text import PORT, TRAM, article


def earlier(*articles: Article) -> Brief:
    brief = compose(articles, [], Options())
    return read_brief(render(brief, "json", LABELS["ar"]).encode())


def test_nothing_is_different_from_itself() -> None:
    since = compose(PORT, [], Options(since=earlier(*PORT))).since
    assert since is not None
    assert (since.new, since.changed, since.gone, since.denied) == ([], [], [], [])


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
    assert [(change.before.value, change.now.value) for change in since.changed] == [("12 متجرا", "20 متجرا")]
    assert [(change.before.article, change.now.article) for change in since.changed] == [("a", "b")]
    assert since.new == since.gone == []


TOLL = "قالت شرطة الواحة إن تفجيرات وقعت في أسواق المدينة وأدت إلى مقتل {} على الأقل."


def test_a_toll_that_rose_is_told_with_both_values() -> None:
    was = article("a", "تفجيرات في أسواق", TOLL.format("شخصين"), published="2031-02-01")
    came = article("b", "حصيلة جديدة", TOLL.format("9 أشخاص"), published="2031-02-02")
    since = compose([was, came], [], Options(since=earlier(was))).since
    assert since is not None
    (change,) = since.changed
    assert (change.before.value, change.now.value) == ("شخصين على الأقل", "9 أشخاص على الأقل")
    assert (change.before.published, change.now.published) == ("2031-02-01", "2031-02-02")
    assert since.new == since.gone == []


def test_what_outlets_always_had_differently_is_no_change() -> None:
    both = [article(n, "خبر", TOLL.format(toll)) for n, toll in (("a", "شخصين"), ("b", "9 أشخاص"))]
    later = article("c", "خبر آخر", TOLL.format("9 أشخاص"))
    since = compose([*both, later], [], Options(since=earlier(*both))).since
    assert since is not None
    assert since.changed == []


def test_a_denial_is_told_with_what_it_denies() -> None:
    said = "أعلنت شركة النقل أن عطلا في محطة الكهرباء أوقف قطارات الخط الساحلي صباح الثلاثاء."
    was = article("a", "عطل", said)
    came = article(
        "b", "نفي", f"نفت وزارة النقل أن يكون عطل في محطة الكهرباء أوقف قطارات الخط الساحلي. {said}"
    )
    since = compose([came], [], Options(since=earlier(was))).since
    assert since is not None
    (denial,) = since.denied
    assert (denial.article, denial.denies.text) == ("b", said)


def test_an_earlier_brief_of_the_first_version_tells_of_what_it_printed() -> None:
    data = render(compose(PORT[:2], [], Options()), "json", LABELS["ar"])
    whole = json.loads(data)
    for note in whole["articles"]:
        del note["body"]
    before = read_brief(json.dumps(whole | {"schema": "mujaz/brief/1"}).encode())
    since = compose(PORT, [], Options(since=before)).since
    assert since is not None
    assert "port-3" in {passage.article for passage in since.new}
    printed = json.dumps(whole, ensure_ascii=False)
    assert not any(passage.text in printed for passage in since.new)


def test_what_no_article_says_any_more_is_withdrawn() -> None:
    since = compose(PORT[:2], [], Options(since=earlier(*PORT))).since
    assert since is not None
    assert {passage.article for passage in since.gone} == {"port-3"}


def test_a_brief_of_the_version_before_is_read() -> None:
    brief = render(compose(PORT, [], Options()), "json", LABELS["ar"])
    before = brief.replace("mujaz/brief/2", "mujaz/brief/1").replace('"kind": "figure"', '"kind": "number"')
    assert '"kind": "number"' in before
    assert read_brief(before.encode()).articles == read_brief(brief.encode()).articles


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


def test_an_earlier_brief_comes_from_outside_too() -> None:
    earlier = msgspec.json.decode(render(dossier(), "json", LABELS["ar"]))
    earlier["summary"][0]["text"] = "\x1b]0;x\x07نفى \x9b31mذلك\u202e\n[1] سطر"
    found = read_brief(msgspec.json.encode(earlier)).summary[0].text
    assert found == "نفى ذلك [1] سطر"
    for data in (b"[" * 100_000, b'{"a":' * 100_000, b"\xff", b"", b"1" * 5_000):
        with pytest.raises(ValueError, match="no brief of mujaz"):
            read_brief(data)


def test_an_article_is_known_again_in_another_file() -> None:
    was = article("old", "تفجيرات في أسواق", TOLL.format("شخصين"), published="2031-02-01")
    moved = article("new#1", "تفجيرات في أسواق", TOLL.format("شخصين"), published="2031-02-01")
    came = article("new#2", "حصيلة جديدة", TOLL.format("9 أشخاص"), published="2031-02-02")
    since = compose([moved], [], Options(since=earlier(was))).since
    assert since is not None
    assert (since.new, since.changed, since.gone, since.denied) == ([], [], [], [])
    since = compose([moved, came], [], Options(since=earlier(was))).since
    assert since is not None
    assert [change.now.article for change in since.changed] == ["new#2"]
    assert since.new == since.gone == []
