"""What the frames of the panes are titled."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from briefs import LABELS, Options, SummaryLine
from briefs.brief import Story
from summarizer import Budget
from tests.tui.app.state.test_state import brief_of, three
from tui.app.presenters.titles import brief_titles, facts_titles
from tui.app.state.fresh_lines import SET, of_article
from tui.app.state.state import State
from tui.bidi import without_isolates

EN = LABELS["en"]


def made(about: str | None = None, stories: int = 1) -> State:
    state = three()
    line = SummaryLine(text="القطار", article="b", start=4, end=10, score=1.0)
    brief = brief_of("a", "b", "c")
    parts = [["a", "b", "c"]] if stories == 1 else [["a", "b"], ["c"]]
    told = [
        Story(title=f"Trains {n}", articles=part, voices=1, summary=[line]) for n, part in enumerate(parts)
    ]
    answer = replace(brief.articles[1], summary=[line, line])
    state.options = Options(about=about, length=Budget(7, "sentences"))
    articles = [replace(brief.articles[0], summary=[]), answer, brief.articles[2]]
    state.take_brief(replace(brief, stories=told, summary=[line], articles=articles))
    return state


def titles(state: State, story: int | None = None) -> list[str]:
    return [without_isolates(title) for title in brief_titles(state, EN, story)]


def test_a_brief_is_the_sets_an_articles_or_a_storys() -> None:
    state = made(stories=2)
    assert titles(state) == ["Brief · The set"]
    assert titles(state, 0) == [*["Brief · story 1 of 1 · Trains 0"] * 3, "Brief · story 1 of 1"]
    assert titles(state, 1) == ["Brief · 3 · عنوان", "Brief · article 3"]  # it belongs to no story
    assert facts_titles(state, EN) == ["Key facts · The set"]
    state.choose("b")
    assert titles(state) == ["Brief · 2 · عنوان", "Brief · article 2"]
    assert [without_isolates(one) for one in facts_titles(state, EN)][-1] == "Key facts · article 2"
    state.view = "conflicts"
    assert titles(state)[-1] == "They differ · article 2"
    state.view = "board"  # all articles stand on it
    assert titles(state) == ["Agreement board · The set"]
    state.plain = True  # its claims are lines, those of the article
    assert titles(state)[-1] == "Agreement board · article 2"


def test_a_long_title_of_a_story_is_cut_ever_shorter_before_it_goes() -> None:
    state = made(stories=2)
    assert state.brief is not None
    story = replace(state.brief.stories[0], title="The tram is back between the port and the university")
    state.brief = replace(state.brief, stories=[story, *state.brief.stories[1:]])
    tried = [title.removeprefix("Brief · story 1 of 1").removeprefix(" · ") for title in titles(state, 0)]
    assert tried == [story.title, "The tram is back between…", "The tram is…", ""]


def test_a_question_is_told_with_the_number_of_its_answers() -> None:
    state = made("القطار")
    assert titles(state) == ["Brief · The set · «القطار»: 1 sentence"]
    state.choose("b")
    assert titles(state)[-1] == "Brief · article 2 · «القطار»: 2 sentences"
    state.choose("a")
    assert titles(state)[-1] == "Brief · article 1 · «القطار»: 0 sentences"
    state.view = "claims"
    assert titles(state)[-1] == "What several report · article 1 · «القطار»"


@pytest.mark.parametrize("code", ["ar", "fr", "en"])
def test_a_long_question_is_cut_between_words(code: str) -> None:
    title = brief_titles(made("one two three four five six seven eight nine"), LABELS[code])[0]
    assert "one two three four five…" in title
    short = brief_titles(made("one two three four five six seven eight nine"), LABELS[code])[-1]
    assert "one two…" in short


def test_new_lines_are_counted_in_the_part_that_is_shown() -> None:
    state = made()
    state.fresh = frozenset([(SET, "one"), (SET, "two"), (of_article("b"), "one"), ("only", "three")])
    assert titles(state) == ["Brief · The set · + new: 3"]
    state.choose("b")
    assert titles(state)[-1] == "Brief · article 2 · + new: 1"
    state.choose("a")
    assert titles(state)[-1] == "Brief · article 1"
