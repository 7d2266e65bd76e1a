"""Undated articles that tell of two events alike agree and differ in nothing."""

from __future__ import annotations

from summarizer import build_document
from summarizer.comparison.apart.told_alike import told_alike
from summarizer.comparison.pairs.relations import SAME, Judged, Pair
from summarizer.comparison.pairs.undated import sure_of
from summarizer.comparison.values.value_reading import read_values
from tests.summarizer.builders import article_of

CUP = "في مباراة من الدوري على ملعب الواحة أمام جمهور كبير."
REST = ["وحضر رئيس البلدية.", "وغنى الجمهور طويلا."]
TRADE = "باع التجار {} قنطارا من السردين مقابل {} درهما في سوق الواحة."


def apart(
    one: list[str], other: list[str], *, same: float = 0.9, published: str | None = None, long: bool = True
) -> bool:
    """Whether two articles are of two events, the first sentences of which are so likely to state the same."""
    texts = ([*text, *REST[len(text) - 1 :]] if long else text for text in (one, other))
    articles = [article_of(*text, id=f"{n}", published=published) for n, text in enumerate(texts)]
    document = build_document(articles)
    judged: dict[Pair, Judged] = {(0, document.by_article[1][0]): Judged(same, same)}
    return told_alike(document, read_values(document, []), judged) == {(0, 1)}


def test_two_scores_that_lead_are_of_two_matches() -> None:
    first, second = f"فاز نادي النسور على الأسود 3-1 {CUP}", f"فاز نادي النسور على الصقور 2-1 {CUP}"
    assert apart([first], [second])
    assert not apart([first], [first])
    assert not apart([first], [second], long=False)
    assert not apart([first], ["فاز نادي النسور على الأسود."])
    assert not apart([first], [second], published="2031-05-03")
    # What stands further behind is of another match.
    assert not apart([first], ["فاز نادي النسور.", "وحضر الجمهور.", second])


def test_sentences_alike_but_for_all_their_figures_are_of_two_days() -> None:
    first, second = TRADE.format(120, 4500), TRADE.format(310, 7200)
    assert apart([first], [second])
    assert not apart([first], [second], same=0.3)
    assert not apart([first], [TRADE.format(310, 4500)])
    # A telling figure of both is of one event.
    shared = "وفي السوق 64 تاجرا."
    assert not apart([first, shared], [second, shared])


def test_two_hours_are_of_two_events_where_no_figure_is_of_both() -> None:
    first, second = (f"وقع الهجوم على الميناء عند الساعة {t} بالتوقيت المحلي." for t in ("5:40", "8:20"))
    assert apart([first], [second])
    assert not apart([first], [first])
    shared = "وفي الميناء 64 قاربا."
    assert not apart([first, shared], [second, shared])


def test_nothing_is_sure_of_articles_on_two_events() -> None:
    document = build_document([article_of("غرق قارب صيد قبالة الواحة.", id=name) for name in "ab"])
    judged: dict[Pair, Judged] = {(0, 1): Judged(0.99, 0.99)}
    assert sure_of(document, judged) == judged
    assert sure_of(document, judged, {(0, 1)})[0, 1].same < SAME
