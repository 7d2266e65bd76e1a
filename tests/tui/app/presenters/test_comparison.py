"""Whose words are shown side by side."""

from __future__ import annotations

from msgspec.structs import replace

from briefs.brief import FactNote, Passage
from corpus import Article, Sentence
from tui.app.presenters.comparison import heading_of, name_of, sentences_of_fact
from tui.app.state.state import State
from tui.bidi import without_isolates

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


def test_a_name_is_cut_where_it_stands_beside_another_and_told_longer_alone() -> None:
    title = "ميناء السدرة يفتح أبوابه من جديد أمام السفن بعد ثلاثة أشهر من الإغلاق"
    article = replace(_article("a", body=True), title=title, outlet=None, published="2024-05-01")
    state = State(articles=[article])
    beside, alone = without_isolates(name_of("a", state)), without_isolates(heading_of("a", state))
    assert len(beside) < 35
    assert beside.endswith("…")
    assert len(beside) < len(alone.partition("…")[0])
    assert alone.endswith(" · 2024-05-01")
    assert without_isolates(name_of("a", state, None)) == f"1 · {title}"
