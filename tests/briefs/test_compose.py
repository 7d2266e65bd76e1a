"""Articles and options to a brief."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from briefs import NothingToBriefError, Options, compose
from briefs.articles import opening
from briefs.brief import Passage, SummaryLine
from corpus import CODES, Article, Problem
from summarizer import METHODS, Budget
from tests.summarizer import builders, stories_text
from tests.summarizer.builders import LIBRARY, MARKET, PORT, TRAM, article_of

SET = [
    article_of(
        "الميناء يعود",
        *PORT,
        id="port",
        title="الميناء يعود",
        headings={0},
        outlet="المرصد",
        published="2023-05-14",
    ),
    article_of(*TRAM, PORT[2], id="tram"),
    article_of(*LIBRARY, id="library", language="fr", title="Lire le dimanche"),
]


def test_a_brief_says_where_everything_stands() -> None:
    brief = compose(SET, [], Options(with_text=True))
    texts = {article.id: article.text for article in brief.articles}
    lines = [*brief.summary, *(line for article in brief.articles for line in article.summary)]
    passages: list[SummaryLine | Passage] = [*lines, *(passage for line in lines for passage in line.also)]
    assert len(passages) > len(lines) > 10
    for passage in passages:
        text = texts[passage.article]
        assert isinstance(text, str)
        assert text[passage.start : passage.end] == passage.text


def test_only_whole_sentences_are_chosen() -> None:
    sentences = {article.slice(sentence) for article in SET for sentence in article.body}
    brief = compose(SET, [], Options(length=Budget(25, "words"), article_length=Budget(10, "percent")))
    lines = [*brief.summary, *(line for article in brief.articles for line in article.summary)]
    assert lines
    assert {line.text for line in lines} <= sentences


def test_articles_are_listed_in_the_order_given_with_what_is_known() -> None:
    port, tram, library = compose(SET, [], Options()).articles
    assert (port.id, tram.id, library.id) == ("port", "tram", "library")
    assert (port.title, port.source, port.outlet, port.published) == (
        *("الميناء يعود", "port.txt", "المرصد", "2023-05-14"),
    )
    assert (tram.outlet, tram.published, library.language) == (None, None, "fr")
    assert [article.sentences for article in (port, tram, library)] == [6, 4, 3]
    assert library.words == 12 + 14 + 8


def test_the_default_lengths_are_seven_and_three() -> None:
    brief = compose(SET, [], Options())
    assert len(brief.summary) == 7
    assert [len(article.summary) for article in brief.articles] == [3, 3, 3]


def test_what_two_articles_say_is_told_once_with_the_other_beside_it() -> None:
    brief = compose(SET, [], Options(length=Budget(12)))
    told = [line for line in brief.summary if line.text == PORT[2]]
    assert [(line.article, [passage.article for passage in line.also]) for line in told] in (
        [("port", ["tram"])],
        [("tram", ["port"])],
    )


@pytest.mark.parametrize(
    ("parts", "in_set", "in_articles"), [(("set",), 7, 0), (("articles",), 0, 3), (("set", "articles"), 7, 3)]
)
def test_only_the_parts_that_are_asked_for(parts: tuple[str, ...], in_set: int, in_articles: int) -> None:
    brief = compose(SET, [], Options(parts=parts))
    assert len(brief.summary) == in_set
    assert [len(article.summary) for article in brief.articles] == [in_articles] * 3


class TestOneArticle:
    """A set of one has one summary."""

    def test_it_is_the_sets_and_the_articles(self) -> None:
        brief = compose(SET[:1], [], Options(length=Budget(4), article_length=Budget(2)))
        assert len(brief.summary) == 4
        assert brief.articles[0].summary == brief.summary
        assert [line.start for line in brief.summary] == sorted(line.start for line in brief.summary)

    def test_shorter_than_its_budget_it_is_whole(self) -> None:
        brief = compose(SET[:1], [], Options(length=Budget(50)))
        assert [line.text for line in brief.summary] == list(PORT)

    def test_as_an_article_alone_it_has_an_articles_length(self) -> None:
        brief = compose(SET[:1], [], Options(parts=("articles",), article_length=Budget(2)))
        assert brief.summary == []
        assert len(brief.articles[0].summary) == 2

    def test_as_a_set_alone_its_article_has_no_summary(self) -> None:
        brief = compose(SET[:1], [], Options(parts=("set",)))
        assert len(brief.summary) == 6
        assert brief.articles[0].summary == []


OPENED = "أعلنت بلدية الصنوبر الاثنين أن مكتبة حي الزيتون الجديدة ستفتح أبوابها يوم الأحد المقبل أمام {}."
BORROWED = "وقال الكاتب سالم النجار إن القراء في المدينة يقترضون 12 ألف كتاب كل عام."
OF_READERS = [
    article_of(OPENED.format("القراء"), PORT[1], id="a"),
    article_of(OPENED.format("الزوار"), BORROWED, id="b"),
]


class TestAbout:
    """A brief about a query."""

    def test_only_what_answers_is_told(self) -> None:
        brief = compose(SET, [], Options(about="الاشتراكات"))
        assert [article.id for article in brief.articles] == ["tram"]
        assert [line.text for line in brief.summary] == [TRAM[2]]

    def test_clitics_make_no_difference(self) -> None:
        asked = ["الرصيف", "للرصيف", "رصيف", "والرصيف"]
        briefs = [compose(SET, [], Options(about=query)) for query in asked]
        assert all(brief == briefs[0] for brief in briefs)
        assert {line.text for line in briefs[0].summary} == {PORT[0], PORT[2]}

    def test_french_is_asked_in_french(self) -> None:
        brief = compose(SET, [], Options(about="lecteur"))
        assert [line.text for line in brief.summary] == [LIBRARY[2]]

    def test_a_query_that_nothing_answers_is_told(self) -> None:
        with pytest.raises(NothingToBriefError, match="زلزال"):
            compose(SET, [], Options(about="زلزال"))

    def test_who_else_says_it_is_told_though_in_other_words(self) -> None:
        brief = compose(OF_READERS, [], Options(about="القراء"))
        (line,) = [line for line in brief.summary if line.text == OPENED.format("القراء")]
        assert [one.text for one in line.also] == [OPENED.format("الزوار")]
        assert [one.text for one in brief.claims] == [line.text]
        assert line.text not in {one.text for one in brief.only}
        told = {one.text for one in (*brief.summary, *brief.only, *brief.timeline)}
        assert told <= {OPENED.format("القراء"), BORROWED}

    def test_of_very_many_articles_nothing_is_told_to_be_alone(self, monkeypatch: pytest.MonkeyPatch) -> None:
        assert [one.text for one in compose(OF_READERS, [], Options(about="القراء")).only] == [BORROWED]
        monkeypatch.setattr("briefs.builder._WHOLE", 1)
        brief = compose(OF_READERS, [], Options(about="القراء"))
        assert (len(brief.articles), brief.only) == (2, [])

    def test_offsets_are_still_those_of_the_article(self) -> None:
        brief = compose(SET, [], Options(about="الاشتراكات", with_text=True))
        (line,), text = brief.summary, brief.articles[0].text
        assert isinstance(text, str)
        assert text[line.start : line.end] == TRAM[2]


def test_no_article_is_nothing_to_brief() -> None:
    with pytest.raises(NothingToBriefError, match="no article"):
        compose([], [Problem("x", "not text")], Options())


def test_an_unknown_method_is_refused() -> None:
    with pytest.raises(ValueError, match="'oracle' is no method"):
        Options(method="oracle")


@pytest.mark.parametrize("method", [method.name for method in METHODS])
def test_every_method_sums_up(method: str) -> None:
    brief = compose(SET, [], Options(method=method))
    assert brief.method == method
    assert len(brief.summary) == 7
    assert compose(SET, [], Options(method=method)) == brief


def test_problems_are_listed() -> None:
    brief = compose(SET, [Problem("d/x.jpg", "not text")], Options())
    assert [(problem.source, problem.reason) for problem in brief.problems] == [("d/x.jpg", "not text")]


@pytest.mark.parametrize(
    ("articles", "expected"),
    [(SET, "ar"), ([SET[0], SET[2], article_of(*LIBRARY, id="x", language="fr")], "fr"), (SET[2:], "fr")],
)
def test_the_language_is_that_of_most_articles(articles: list[Article], expected: str) -> None:
    assert compose(articles, [], Options()).language == expected


def test_the_title_is_a_headline_where_there_is_one() -> None:
    assert compose(SET, [], Options()).title in ("الميناء يعود", "Lire le dimanche")
    without = compose(SET[1:2], [], Options()).title
    assert without.endswith("…")
    assert TRAM[0].startswith(without[:-1])


def test_progress_is_told_from_nothing_to_all() -> None:
    told: list[tuple[int, int]] = []
    compose(SET, [], Options(), lambda done, total: told.append((done, total)))
    assert told == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("هطل المطر.", "هطل المطر."),
        ("كلمة " * 30, ("كلمة " * 11 + "كلمة…")),
        ("ا" * 80, "ا" * 60 + "…"),
        (
            "كلمات كثيرة قبل الفاصلة وأخرى بعدها طويلة جدا لا تنتهي، ثم بعد",
            "كلمات كثيرة قبل الفاصلة وأخرى بعدها طويلة جدا لا تنتهي، ثم…",
        ),
    ],
)
def test_an_article_without_a_headline_is_called_by_its_opening(text: str, expected: str) -> None:
    assert opening(article_of(text)) == expected
    assert len(opening(article_of(text))) <= 61


@given(
    st.lists(
        st.tuples(st.sampled_from(CODES), st.lists(builders.sentences, min_size=1, max_size=5)),
        min_size=1,
        max_size=4,
    ),
    st.sampled_from(["mujaz", "lead"]),
    st.sampled_from([None, "ميناء", "train 2024"]),
)
@example([("ar", ["", "ميناء " * 5]), ("ar", ["ميناء " * 5])], "mujaz", None)
@settings(max_examples=25)
def test_any_articles_make_a_brief_or_nothing_to_brief(
    given_articles: list[tuple[str, list[str]]], method: str, about: str | None
) -> None:
    articles = [
        article_of(*texts, id=str(n), language=code) for n, (code, texts) in enumerate(given_articles)
    ]
    try:
        brief = compose(articles, [], Options(method=method, about=about))
    except NothingToBriefError:
        assert about is not None
    else:
        assert len(brief.summary) <= 7
        assert len(brief.articles) <= len(articles)


def test_english_has_its_place() -> None:
    brief = compose([article_of(*MARKET, id="m", language="en")], [], Options(length=Budget(1)))
    assert brief.language == "en"
    assert [line.text for line in brief.summary] == [MARKET[0]]


DATED = "افتتح الوزير كريم الوادي سوق السمك {} يوم 12 مايو 2019 بحضور {} تاجرا."
OPENINGS = [article_of(DATED.format("الجديد" if n else "المغطى", 30 + n), id=str(n)) for n in range(3)]


def test_of_several_stories_what_most_articles_carry_stands_first() -> None:
    """Also where another story has it: the first eight of a kind are what a reader sees."""
    brief = compose([stories_text.TRAM[0], *stories_text.PORT, stories_text.TRAM[1]], [], Options())
    assert len(brief.stories) == 2
    carried = [fact.articles for fact in brief.facts]
    assert carried == sorted(carried, reverse=True)
    first = set(brief.stories[0].articles)
    beginnings = [{passage.article for passage in fact.mentions} <= first for fact in brief.facts]
    assert beginnings != sorted(beginnings, reverse=True)  # not story by story


class TestLargeStories:
    """Stories with more articles than are read for facts."""

    @pytest.mark.parametrize("limit", ["LARGEST_READ", "_READ_FOR_FACTS"])
    def test_they_are_compared_by_words_and_marked(self, limit: str, monkeypatch: pytest.MonkeyPatch) -> None:
        told = compose(OPENINGS, [], Options())
        assert not told.stories[0].by_words
        assert told.conflicts
        monkeypatch.setattr(f"briefs.story_groups.{limit}", 2)
        brief = compose(OPENINGS, [], Options())
        assert [story.by_words for story in brief.stories] == [True]
        assert not brief.facts
        assert not brief.timeline
        assert not brief.conflicts
        assert not brief.only
        assert brief.summary

    def test_an_article_alone_is_none(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("briefs.story_groups.LARGEST_READ", 0)
        (story,) = compose(OPENINGS[:1], [], Options()).stories
        assert not story.by_words

    def test_none_is_where_no_facts_were_asked_for(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("briefs.story_groups.LARGEST_READ", 2)
        (story,) = compose(OPENINGS, [], Options(parts=("articles",))).stories
        assert not story.by_words


def test_an_article_has_all_its_words_in_a_brief_about_some_too() -> None:
    articles = [article_of(*TRAM), article_of(*PORT, id="b")]
    words = [
        {note.id: note.words for note in compose(articles, [], options).articles}
        for options in (Options(), Options(about="الميناء"))
    ]
    assert words[1]
    assert words[1].items() <= words[0].items()


def test_what_goes_on_and_stands_alone_has_its_speaker_in_brackets() -> None:
    own = (
        "فتح ميناء النورس أبوابه أمام سفن الصيد يوم الأحد.",
        "قالت المهندسة سلمى الراضي إن كلفة الرصيف بلغت 40 مليون درهم.",
        "وأضافت أن 120 عاملا من بلدة السدرة سيعملون في مصنع الثلج ابتداء من شهر ماي.",
    )
    others = ("فتح ميناء النورس أبوابه أمام سفن الصيد يوم الأحد.", "وحضر الافتتاح صيادون كثيرون من القرى.")
    articles = [article_of(*own, id="a"), article_of(*others, id="b")]
    told = [one for one in compose(articles).only if one.text.startswith("وأضافت")]
    assert [[gloss.text for gloss in one.glosses] for one in told] == [["المهندسة سلمى الراضي"]]
    without = compose(articles, options=Options(glosses=False)).only
    assert not any(one.text.startswith("وأضافت") for one in without)
    assert not any(one.glosses for one in without)


def test_reprints_are_one_voice_whatever_is_asked_for() -> None:
    articles = [*stories_text.PORT, *stories_text.TRAM, replace(stories_text.PORT[0], id="reprint")]
    for parts in (("stories",), ("set", "stories"), ("facts",)):
        stories = compose(articles, [], Options(parts=parts)).stories
        assert stories[0].voices == len(stories_text.PORT), parts
