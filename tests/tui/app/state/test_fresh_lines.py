"""Which lines of a brief the one before had not."""

from __future__ import annotations

from msgspec.structs import replace

from briefs import Brief, Conflict, Options, SummaryLine
from briefs.brief import ConflictValue, Exclusive, Story
from summarizer import Budget
from tests.tui.app.state.test_state import brief_of, three
from tui.app.state.fresh_lines import SET, conflict_key, exclusive_key, fresh_lines, of_article


def line(text: str, article: str = "a") -> SummaryLine:
    return SummaryLine(text=text, article=article, start=0, end=len(text), score=1.0)


def brief(*texts: str, names: str = "ab") -> Brief:
    lines = [line(text) for text in texts]
    made = brief_of(*names)
    first = replace(made.articles[0], summary=lines[:1])
    story = Story(title="عنوان", articles=list(names), voices=2, summary=lines)
    return replace(made, summary=lines, stories=[story], articles=[first, *made.articles[1:]])


def test_what_the_brief_before_had_not_is_new_in_its_part() -> None:
    assert fresh_lines(brief("one", "two"), brief("one", "two")) == frozenset()
    assert fresh_lines(brief("one"), brief("one", "two")) == {(SET, "two")}
    assert fresh_lines(brief("one", "two"), brief("three", "one")) == {
        (SET, "three"),
        (of_article("a"), "three"),
    }


def test_an_article_that_arrives_has_no_new_lines_of_its_own() -> None:
    now = brief("one", names="ab")
    later = replace(now.articles[1], summary=[line("two", "b")])
    assert (
        fresh_lines(brief("one", names="a"), replace(now, articles=[now.articles[0], later])) == frozenset()
    )


def test_what_one_outlet_alone_reports_and_what_differs_are_lines_too() -> None:
    values = [
        ConflictValue(value=value, mentions=[], outlier=False, published=None, attributed=None)
        for value in ("40", "60")
    ]
    before = replace(brief("one"), conflicts=[Conflict(about="people", kind="figure", values=values[:1])])
    conflict = Conflict(about="people", kind="figure", values=values)
    alone = Exclusive(text="three", article="a", start=0, end=5, facts=[])
    now = replace(before, conflicts=[conflict], only=[alone])
    assert fresh_lines(before, now) == {conflict_key(conflict, "60"), exclusive_key("three")}


def test_marks_stay_until_the_brief_changes_and_another_question_has_none() -> None:
    state = three()
    assert not state.take_brief(brief("one"))
    assert state.fresh == frozenset()
    state.options = Options(length=Budget(8, "sentences"))
    assert not state.take_brief(brief("one", "two"))
    assert state.fresh == {(SET, "two")}
    assert not state.take_brief(brief("one", "two"))  # the sources were read again
    assert state.fresh == {(SET, "two")}
    state.options = Options(length=Budget(9, "sentences"))
    assert not state.take_brief(brief("one", "two"))  # longer, but there is no more
    assert state.fresh == frozenset()
    state.options = Options(length=Budget(9, "sentences"), about="two")
    assert state.take_brief(brief("two", "five"))
    assert state.fresh == frozenset()
    assert state.answered == "two"
