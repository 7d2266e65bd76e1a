"""Why a view that holds articles against each other shows nothing."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from briefs import LABELS, Brief, Claim, Options
from briefs.brief import Story
from tests.tui.app.state.test_state import article, brief_of
from tui.app.presenters.emptiness import COMPARING, reason_of_emptiness
from tui.app.presenters.ui_text import WORDS
from tui.app.presenters.view_items import items
from tui.app.state.state import State
from tui.bidi import without_isolates

EN = LABELS["en"]


def made(*stories: str, by_words: bool = False, languages: str = "") -> tuple[State, Brief]:
    names = "".join(stories)
    brief = brief_of(*names)
    told = [Story(title="t", articles=list(s), voices=1, summary=[], by_words=by_words) for s in stories]
    spoken = [replace(one, language="fr" if one.id in languages else "ar") for one in brief.articles]
    compared = [["ar"], ["fr"]] if languages else [["ar"]]
    brief = replace(brief, stories=told, articles=spoken, compared=compared)
    state = State(articles=[article(name) for name in names])
    state.take_brief(brief)
    return state, brief


def reason(state: State, brief: Brief, view: str = "board") -> str:
    told = reason_of_emptiness(state, brief, EN, view)
    return next((key for key, words in WORDS["en"].items() if words.format(n=1, question="x") == told), told)


@pytest.mark.parametrize("view", sorted(COMPARING))
def test_one_article_and_articles_of_other_events_are_compared_in_no_view(view: str) -> None:
    assert reason(*made("a"), view) == "empty_one"
    assert reason(*made("a", "b"), view) == "empty_unrelated"


def test_articles_of_one_story_have_too_little_in_common_or_other_languages() -> None:
    assert reason(*made("ab")) == "empty_little"
    assert reason(*made("ab", languages="b")) == "empty_languages"
    assert reason(*made("abc", languages="c")) == "empty_little"


def test_where_nothing_differs_that_is_said_unless_nothing_was_read_for_it() -> None:
    assert reason(*made("ab"), "conflicts") == "empty_agreed"
    assert reason(*made("ab", by_words=True), "conflicts") == "facts_unread"
    state, brief = made("ab")
    state.choose("a")
    assert reason(state, brief, "conflicts") == "empty_agreed_one"


def test_an_article_may_stand_alone_where_others_agree() -> None:
    state, brief = made("abc")
    state.choose("a")
    claim = Claim(
        text="t", article="b", start=0, end=1, voices=2, carriers=[], left_out=[], sourcing="outlet"
    )
    assert reason(state, replace(brief, claims=[claim]), "claims") == "empty_alone"


def test_a_question_goes_before_what_the_articles_have_in_common() -> None:
    state, brief = made("ab")
    state.options = Options(about="x")
    state.take_brief(brief)
    assert without_isolates(reason(state, brief)) == "Nothing here is about «x»."
    state.view = "quotes"
    assert without_isolates(items(state, EN)[0].text) == "Nothing here is about «x»."


@pytest.mark.parametrize("code", ["ar", "fr", "en"])
def test_the_board_says_it_in_the_language_of_the_labels(code: str) -> None:
    state, _ = made("a", "b")
    state.view = "board"
    (note,) = items(state, LABELS[code])
    assert note.role == "note"
    assert note.text.startswith(WORDS[code]["empty_unrelated"])


def test_where_nothing_is_about_the_words_that_were_asked_for_at_first_no_one_is_told_that_nothing_was_read() -> (
    None
):
    state = State(articles=[article("a")], options=Options(about="زرافة"))
    (item,) = items(state, EN, {"clear": "Esc clear", "about": "a about"})
    assert without_isolates(item.text) == "Nothing here is about «زرافة».\nEsc clear · a about"
    state.articles = []
    assert items(state, EN)[0].text == WORDS["en"]["nothing_read"]
