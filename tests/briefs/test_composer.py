"""Briefs of the same articles, one after the other."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefs import PARTS, Composer, NothingToBriefError, Options, compose, story
from summarizer import Budget, ScoreParts, ScoreWeights
from tests.briefs.test_compose import SET
from tests.summarizer.builders import MARKET, article_of

ARTICLES = [*SET, article_of(*MARKET, id="market")]
MARKS = [(article.id, sentence.start) for article in ARTICLES for sentence in article.body]


@st.composite
def asked(draw: st.DrawFn) -> Options:
    """What a reader may ask for."""
    marks = st.frozensets(st.sampled_from(MARKS), max_size=2)
    length = st.builds(Budget, st.integers(1, 9), st.sampled_from(["sentences", "words"]))
    return Options(
        length=draw(length),
        article_length=draw(length),
        method=draw(st.sampled_from(["mujaz", "lead", "lexrank"])),
        about=draw(st.sampled_from([None, None, "الاشتراكات", "زلزال"])),
        parts=draw(st.sampled_from([PARTS, ("set",), ("articles", "facts"), ("claims", "articles")])),
        single=draw(st.booleans()),
        with_text=draw(st.booleans()),
        pinned=draw(marks),
        dropped=draw(marks),
    )


@settings(max_examples=25)
@given(st.integers(1, len(ARTICLES)), st.lists(asked(), min_size=2, max_size=5))
def test_what_was_asked_before_makes_no_difference(count: int, wanted: list[Options]) -> None:
    composer = Composer(ARTICLES[:count], [])
    for options in wanted:
        try:
            fresh = compose(ARTICLES[:count], [], options)
        except NothingToBriefError:
            with pytest.raises(NothingToBriefError):
                composer.compose(options)
        else:
            assert composer.compose(options) == fresh


def test_another_length_reads_and_compares_nothing_again(monkeypatch: pytest.MonkeyPatch) -> None:
    composer = Composer(ARTICLES, [])
    before = composer.compose(Options())
    monkeypatch.setattr(story, "extract_facts", None)
    monkeypatch.setattr(story, "analyse", None)
    longer = composer.compose(Options(length=Budget(9)))
    assert len(longer.summary) > len(before.summary)
    assert longer.facts is before.facts
    assert longer.articles[0] is before.articles[0]
    with pytest.raises(TypeError):
        composer.compose(Options(single=True))


def test_work_that_was_left_is_not_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    class LeftError(Exception):
        pass

    def leave(done: int, _total: int) -> None:
        if done == 1:
            raise LeftError

    composer = Composer(ARTICLES, [])
    with pytest.raises(LeftError):
        composer.compose(Options(single=True), leave)
    monkeypatch.setattr(story, "extract_facts", None)
    made = composer.compose(Options(length=Budget(3), single=True))
    monkeypatch.undo()
    assert made == compose(ARTICLES, [], Options(length=Budget(3), single=True))


def test_the_parts_of_a_score_make_it_up_and_are_worked_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    composer, options = Composer(ARTICLES, []), Options()
    lines = [line for article in composer.compose(options).articles for line in article.summary]
    assert lines
    for line in lines:
        parts = composer.score_parts(options, (line.article, line.start), alone=True)
        assert parts is not None
        total = parts.total(ScoreWeights()) if isinstance(parts, ScoreParts) else sum(parts.values())
        assert round(total, 4) == line.score
    monkeypatch.setattr(sys.modules["briefs.compose"], "explain", None)
    monkeypatch.setattr(sys.modules["briefs.compose"], "key_points", None)
    again = [composer.score_parts(options, (line.article, line.start), alone=True) for line in lines]
    assert None not in again
    assert composer.score_parts(options, (lines[0].article, 10_000), alone=True) is None


def test_a_score_of_the_set_is_told_among_the_articles_of_its_story() -> None:
    composer, options = Composer(SET, []), Options(single=True)
    for line in composer.compose(options).summary:
        parts = composer.score_parts(options, (line.article, line.start), alone=False)
        assert isinstance(parts, dict)
        assert round(sum(parts.values()), 4) == line.score
