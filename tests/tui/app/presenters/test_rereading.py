"""What is told of a reading: which articles came, changed, went or could not be read."""

from __future__ import annotations

from msgspec.structs import replace

from corpus import Article, Problem, Sentence
from tests.tui.app.state.test_state import brief_of
from tui.app.presenters.rereading import Standing, change_text
from tui.app.state.session import Keeper
from tui.app.state.state import State
from tui.bidi import without_isolates


def article(name: str, text: str = "وصل القطار.", title: str | None = None) -> Article:
    return Article(name, title, f"{name}.txt", None, None, "ar", text, (Sentence(0, len(text), 0),))


def told(
    state: State, articles: list[Article], problems: list[Problem] | None = None, code: str = "en"
) -> str:
    """What is told once the articles are these."""
    keeper = Keeper(None, ["a-set"])
    keeper.settle(state)
    before = Standing.of(state)
    state.replace_articles(articles, problems or [])
    keeper.settle(state)
    return without_isolates(change_text(before, state, code))


def test_the_article_that_came_is_named_by_its_headline_or_else_by_its_beginning() -> None:
    one = article("one", title="محطة")
    assert told(State(articles=[one]), [one, article("two", title="ميناء")]) == "new: 1 «ميناء»"
    assert told(State(articles=[one]), [one, article("two")]) == "new: 1 «وصل القطار.»"


def test_an_article_with_another_text_has_changed_and_is_not_new() -> None:
    one = article("one", title="محطة")
    state = State(articles=[one])
    assert told(state, [replace(one, text="عاد القطار.")]) == "changed: 1 «محطة»"
    assert (state.marks.new, state.marks.changed) == ({"one"}, {"one"})


def test_what_changes_again_before_it_was_read_is_told_again() -> None:
    one = article("one", title="محطة")
    state = State(articles=[one])
    assert told(state, [replace(one, text="عاد القطار.")]) == "changed: 1 «محطة»"
    assert told(state, [replace(one, text="غاب القطار.")]) == "changed: 1 «محطة»"


def test_what_is_read_is_neither_new_nor_changed_and_nothing_is_told_of_it() -> None:
    one = article("one", title="محطة")
    state = State(articles=[one])
    told(state, [replace(one, text="عاد القطار.")])
    state.marks.mark_read(["one"])
    assert told(state, list(state.articles)) == ""


def test_what_cannot_be_read_is_named_once() -> None:
    state, broken = State(articles=[article("one")]), Problem("in/half.json", "broken JSON at line 1")
    skipped = Problem("in/.hidden", "passed over", skipped=True)
    assert told(state, [*state.articles], [broken, skipped]) == "unreadable: 1 «in/half.json»"
    assert told(state, [*state.articles], [broken]) == ""


def test_of_many_the_first_three_are_named() -> None:
    made = [article(f"a{n}", f"وصل القطار {n}.", title=f"خبر {n}") for n in range(5)]
    assert told(State(articles=made[:1]), made) == "new: 4 «خبر 1» «خبر 2» «خبر 3» …"


def test_each_kind_is_told_in_the_language_of_the_labels() -> None:
    one, two = article("one", title="محطة"), article("two", "عاد القطار.", title="ميناء")
    state = State(articles=[one, two])
    state.brief = brief_of("one", "two")  # what is gone is noted once there was a brief
    now = [replace(one, text="غاب القطار."), article("three", "سار القطار.", title="جسر")]
    assert told(state, now, code="ar") == "جديد: 1 «جسر» · محدث: 1 «محطة» · لم يعد موجودا: 1 «ميناء»"


def test_three_are_all_that_there_are_and_a_headline_is_cut_behind_sixty_characters() -> None:
    made = [article(f"a{n}", f"وصل القطار {n}.", title=f"خبر {n}") for n in range(4)]
    assert told(State(articles=made[:1]), made) == "new: 3 «خبر 1» «خبر 2» «خبر 3»"
    whole, longer = "ab " * 19 + "abc", "ab " * 19 + "abcd"
    assert (len(whole), len(longer)) == (60, 61)
    assert told(State(articles=made[:1]), [made[0], article("b", "x.", title=whole)]) == f"new: 1 «{whole}»"
    assert longer not in told(State(articles=made[:1]), [made[0], article("b", "x.", title=longer)])
