"""Which articles are listed, and in which order."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from briefs import Options, compose
from briefs.brief import Copy, FactNote, Passage
from corpus import Article, Reprint, Sentence, read_all, sample_sources
from tui.app.state.filters import ORDERS, Filter, Shares, choices, ordered, shares
from tui.app.state.marks import Marks
from tui.app.state.state import State


def article(
    name: str, outlet: str | None = None, published: str | None = None, also: tuple[Reprint, ...] = ()
) -> Article:
    text = "وصل القطار."
    return Article(
        name, f"عنوان {name}", name, outlet, published, "ar", text, (Sentence(0, 11, 0),), also=also
    )


ARTICLES = [
    article("a", "الميناء", "2024-04-23"),
    article("b", None, "2024-04-24T10:00:00+01:00"),
    article("c", "السهل", None, (Reprint("d.txt", outlet="الميناء"),)),
    article("e", "السهل", "2024-05-01"),
]
FACT = FactNote(
    kind="place",
    value="الرباط",
    articles=2,
    mentions=[Passage(text="الرباط", article=name, start=0, end=6) for name in ("b", "e")],
)


@pytest.mark.parametrize(
    ("chosen", "passing"),
    [
        (Filter("outlet", "الميناء"), {"a", "c"}),
        (Filter("outlet", ""), {"b"}),
        (Filter("date", "2024-04"), {"a", "b"}),
        (Filter("date", "2024-04-24"), {"b"}),
        (Filter("date", ""), {"c"}),
        (Filter("fact", "الرباط", "place"), {"b", "e"}),
        (Filter("fact", "الرباط", "person"), set()),
    ],
)
def test_a_filter_lets_through_what_has_it(chosen: Filter, passing: set[str]) -> None:
    assert chosen.passing(ARTICLES, [FACT]) == passing


def test_every_choice_tells_how_many_pass() -> None:
    found = list(choices(ARTICLES, [FACT]))
    assert [(one.by, one.value) for one, _ in found] == [
        ("outlet", "السهل"),
        ("outlet", "الميناء"),
        ("outlet", ""),
        ("date", "2024-05"),
        ("date", "2024-04"),
        ("date", "2024-05-01"),
        ("date", "2024-04-24"),
        ("date", "2024-04-23"),
        ("date", ""),
        ("fact", "الرباط"),
    ]
    assert [count for _, count in found] == [len(one.passing(ARTICLES, [FACT])) for one, _ in found]


def test_the_readers_marks_are_choices_where_they_part_the_articles() -> None:
    marks = Marks(read={"a"}, starred={"b"}, tags={"c": ("port",)})
    assert Filter("unread").passing(ARTICLES, [], marks) == {"b", "c", "e"}
    assert Filter("unread").passing(ARTICLES, []) == {"a", "b", "c", "e"}
    found = [(one.by, one.value, count) for one, count in choices(ARTICLES, [], marks)]
    assert found[:3] == [("unread", "", 3), ("starred", "", 1), ("tag", "port", 1)]
    assert found[3][0] == "outlet"


def test_one_month_is_no_choice() -> None:
    assert [one.value for one, _ in choices(ARTICLES[:2], [])] == ["الميناء", "", "2024-04-24", "2024-04-23"]


def test_one_month_is_no_choice_where_some_articles_have_no_date_either() -> None:
    assert "2024-04" not in [one.value for one, _ in choices(ARTICLES[:3], [])]


def test_outlets_of_most_articles_come_first_and_those_without_a_name_last() -> None:
    few, many, nameless = article("1", "أ"), article("2", "ب"), article("3")
    found = [one.value for one, _ in choices([nameless, nameless, nameless, few, many, many], [])]
    assert found[:3] == ["ب", "أ", ""]


def test_articles_without_a_title_come_last() -> None:
    untitled = replace(article("0"), title=None)
    found = ordered([untitled, *reversed(ARTICLES)], "title", Shares())
    assert [one.id for one in found] == ["a", "b", "c", "e", "0"]


def test_what_all_articles_have_is_no_choice() -> None:
    assert list(choices(ARTICLES[:1], [])) == []


def test_of_a_large_set_only_facts_of_several_articles_are_choices() -> None:
    alone = replace(FACT, value="فاس", articles=1)
    many = [article(str(n)) for n in range(21)]
    assert [one.value for one, _ in choices(many[:20], [FACT, alone])] == ["الرباط", "فاس"]
    assert [one.value for one, _ in choices(many, [FACT, alone])] == ["الرباط"]


def test_the_list_is_sorted() -> None:
    found = Shares(kept={"a": 0.1, "b": 0.3, "c": 0.2}, words={"a": 5, "b": 9, "e": 7})
    assert {order: "".join(a.id for a in ordered(ARTICLES, order, found)) for order in ORDERS} == {
        "given": "abce",
        "date": "ebac",
        "outlet": "ceab",
        "title": "abce",
        "words": "beac",
        "share": "bcae",
    }


def test_a_filtered_list_keeps_the_chosen_article_and_is_walked_in_its_order() -> None:
    state = State(articles=list(ARTICLES), chosen="b", filter=Filter("outlet", "السهل"), sort_by="date")
    assert [one.id for one in state.listed] == ["e", "b", "c"]
    assert state.neighbour(1) == "c"
    assert state.neighbour(-1) == "e"
    state.chosen = None
    assert [one.id for one in state.listed] == ["e", "c"]
    assert (state.neighbour(-1), state.neighbour(1), state.neighbour(9)) == (None, "e", "c")


def test_shares_are_those_of_the_brief() -> None:
    articles = read_all(sample_sources()).articles
    brief = compose(articles, [], Options())
    found = shares(brief, articles)
    for one, note in zip(articles, brief.articles, strict=True):
        assert found.words[one.id] == note.words
        kept = "".join(line.text for line in note.summary)
        assert found.kept[one.id] == pytest.approx(len(kept) / sum(len(one.slice(s)) for s in one.body))
    lines = [line for story in brief.stories for line in story.summary] or brief.summary
    total = sum(len(line.text) for line in lines)
    for name in {line.article for line in lines}:
        own = sum(len(line.text) for line in lines if line.article == name)
        assert found.of_brief[name] == pytest.approx(own / total)
    alone = shares(replace(brief, stories=[], summary=lines[:1]), articles)
    assert alone.of_brief == {lines[0].article: 1.0}
    assert shares(None, articles) == Shares()


def test_an_article_of_one_word_comes_before_one_whose_words_are_not_counted() -> None:
    found = ordered([ARTICLES[1], ARTICLES[0]], "words", Shares(words={"a": 1}))
    assert [one.id for one in found] == ["a", "b"]


def test_a_reprint_points_at_the_article_it_is_of() -> None:
    told = (
        "أعلنت البلدية صباح اليوم أن الجسر الجديد فوق الوادي سيفتح أمام السيارات قبل نهاية فصل الخريف المقبل."
    )
    own = "ويرى سكان الضفة اليسرى أن الأشغال تأخرت كثيرا، وأن أصحاب الدكاكين لم يعوضوا عن خسائرهم طوال سنتين."
    texts = {"one": f"{told} {own}", "two": told}
    articles = [
        Article(name, name, name, None, None, "ar", text, tuple(sentences(text)))
        for name, text in texts.items()
    ]
    found = shares(compose(articles, [], Options()), articles)
    assert {name: other for name, (other, _) in found.copied.items()} == {"two": "one"}
    assert found.copied["two"][1] > 0.9


def copy(first: str, second: str, shares: tuple[float, float], source: str | None = None) -> Copy:
    return Copy(
        first=first,
        second=second,
        first_share=shares[0],
        second_share=shares[1],
        source=source,
        credit=None,
        passages=[],
    )


@pytest.mark.parametrize(
    ("copies", "copied"),
    [
        ([copy("a", "b", (0.2, 0.5))], {"b": ("a", 0.5)}),  # the first of the set had it first
        ([copy("a", "b", (0.9, 0.49))], {}),
        ([copy("a", "b", (0.9, 0.5), "b")], {"a": ("b", 0.9)}),
        ([copy("a", "b", (0.9, 0.5), "a")], {"b": ("a", 0.5)}),
        ([copy("b", "a", (0.6, 0.5))], {"b": ("a", 0.6)}),
        ([copy("a", "c", (0.1, 0.6)), copy("b", "c", (0.1, 0.8))], {"c": ("b", 0.8)}),
        ([copy("a", "c", (0.1, 0.8)), copy("b", "c", (0.1, 0.6))], {"c": ("a", 0.8)}),
        ([copy("a", "c", (0.1, 0.6)), copy("b", "c", (0.1, 0.6))], {"c": ("b", 0.6)}),
    ],
)
def test_an_article_is_anothers_where_half_of_it_is(
    copies: list[Copy], copied: dict[str, tuple[str, float]]
) -> None:
    brief = replace(compose(ARTICLES, [], Options()), copies=copies)
    assert shares(brief, ARTICLES).copied == copied


def sentences(text: str) -> list[Sentence]:
    end = text.index(".") + 1
    return [Sentence(0, end, 0), *([Sentence(end + 1, len(text), 0)] if end < len(text) else [])]
