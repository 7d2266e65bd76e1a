"""Whose words are shown side by side."""

from __future__ import annotations

from msgspec.structs import replace

from briefs import LABELS, Conflict
from briefs.brief import ConflictValue, FactNote, Passage
from corpus import Article, Sentence
from tui.app.presenters.brief_items import conflict_items
from tui.app.presenters.comparison import headings_of, name_of, pairs_of_item, sentences_of_fact
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


def test_a_value_of_a_difference_stands_beside_the_other_values() -> None:
    state = State(articles=[_article("a", body=True), _article("b", body=True), _article("c", body=True)])
    given = [
        ConflictValue(
            value=f"{number} سفينة",
            mentions=[Passage(article=name, text=f"{number} سفينة", start=0, end=9)],
            outlier=False,
        )
        for name, number in (("a", 40), ("b", 44), ("c", 70))
    ]
    conflict = Conflict(kind="figure", about="سفينة", values=given)
    whole, *values = conflict_items([conflict], state, LABELS["ar"])
    assert [(one.text, other.text) for one, other in pairs_of_item(whole, state)] == [
        ("40 سفينة", "44 سفينة"),
        ("40 سفينة", "70 سفينة"),
    ]
    assert [(one.text, other.text) for one, other in pairs_of_item(values[1], state)] == [
        ("40 سفينة", "44 سفينة"),
        ("70 سفينة", "44 سفينة"),
    ]


def test_a_name_without_a_blank_is_cut_where_there_is_room() -> None:
    article = replace(_article("a", body=True), outlet="الميناء" * 8)
    assert without_isolates(name_of("a", State(articles=[article]))) == f"1 · {('الميناء' * 8)[:28]}…"


def test_a_name_is_cut_where_it_stands_beside_another_and_told_longer_alone() -> None:
    title = "ميناء السدرة يفتح أبوابه من جديد أمام السفن بعد ثلاثة أشهر من الإغلاق"
    article = replace(_article("a", body=True), title=title, outlet=None, published="2024-05-01")
    state = State(articles=[article])
    beside = without_isolates(name_of("a", state))
    alone, dayless = map(without_isolates, headings_of("a", state))
    assert len(beside) < 35
    assert beside.endswith("…")
    assert title.startswith(f"{beside.removeprefix('1 · ').removesuffix('…')} ")  # no word is cut
    assert len(beside) < len(alone.partition("…")[0])
    assert alone.endswith(" · 2024-05-01")
    assert dayless == alone.removesuffix(" · 2024-05-01")  # where there is no room for the day
    assert without_isolates(name_of("a", state, None)) == f"1 · {title}"
