"""Whose words are shown side by side."""

from __future__ import annotations

from briefs.brief import FactNote, Passage
from corpus import Article, Sentence
from tui.app.presenters.comparison import sentences_of_fact
from tui.app.state.state import State

_HEADLINE, _SENTENCE = "ميناء السدرة يفتح أبوابه", "ودشن الوزير ميناء السدرة صباح الأحد."


def _article(name: str, *, body: bool) -> Article:
    text = f"{_HEADLINE}\n\n{_SENTENCE}"
    start = len(_HEADLINE) + 2
    sentences = (Sentence(0, len(_HEADLINE), 0, heading=True), Sentence(start, len(text), 1))
    return Article(name, _HEADLINE, name, "الميناء", None, "ar", text, sentences if body else sentences[:1])


def _fact(articles: list[Article]) -> FactNote:
    value = "السدرة"
    mentions = [
        Passage(article=a.id, text=value, start=start, end=start + len(value))
        for a in articles
        for s in a.sentences
        for start in [a.text.index(value, s.start)]
    ]
    return FactNote(kind="place", value=value, articles=len(articles), mentions=mentions)


def test_a_fact_is_shown_in_a_sentence_and_in_a_headline_only_where_no_sentence_has_it() -> None:
    articles = [_article("a", body=True), _article("b", body=False)]
    ((one, other),) = sentences_of_fact(_fact(articles), State(articles=articles))
    assert (one.text, other.text) == (_SENTENCE, _HEADLINE)
    (start, end), *more = one.differing
    assert (one.text[start:end], more) == ("السدرة", [])
