"""All that tells how likely sentences state the same, put together."""

from __future__ import annotations

from corpus import Article
from summarizer import Attribution, build_document, extract_facts
from summarizer.comparison.pairs.judging import judge_all
from summarizer.comparison.pairs.relations import SAME, Judged, Pair
from summarizer.comparison.pairs.statements import describe
from summarizer.comparison.values.value_reading import read_values
from tests.summarizer.builders import article_of


def judged(*articles: Article) -> dict[Pair, Judged]:
    document, facts = build_document(list(articles)), extract_facts(list(articles))
    attribution = Attribution(document, facts)
    return judge_all(document, facts, describe(document, facts), read_values(document, facts), attribution)


def test_figures_and_languages_are_seen() -> None:
    one = article_of("وقال رئيس الهيئة في ندوة إن نسبة المشاركة بلغت 28,8 في المائة.", id="a")
    other = article_of("ولم تتجاوز المشاركة 28,8 بالمئة.", id="b")
    french = article_of("La participation a atteint 28,8 %.", id="c", language="fr")
    found = judged(one, other, french)
    assert {pair for pair, own in found.items() if own.same >= SAME} == {(0, 1), (0, 2), (1, 2)}


def test_who_speaks_alone_is_not_enough() -> None:
    said = "وقال وزير الصيد كريم الوادي إن {}."
    articles = [
        article_of(said.format(text), id=f"a{n}")
        for n, text in enumerate(("الأشغال ستبدأ في الميناء القديم", "الأسعار تراجعت كثيرا هذا العام"))
    ]
    found = judged(*articles)
    assert found
    assert all(own.same < SAME for own in found.values())
