"""What a comparison of articles finds: claims, voices, what one alone says, conflicts, dates."""

from __future__ import annotations

import pytest

from corpus import Article
from summarizer import (
    Analysis,
    Attribution,
    Budget,
    analyse,
    build_document,
    direct,
    extract_facts,
    get_ranker,
    left_out,
    only_here,
    summarize_set,
    timeline,
)
from summarizer.comparison.claims import Claim
from summarizer.similarity import overlap
from tests.summarizer.stories_text import PORT, STATEMENT, article


@pytest.fixture(scope="module")
def analysis() -> Analysis:
    return analyse(build_document(PORT), extract_facts(PORT))


def wordings(analysis: Analysis, claim: Claim) -> list[str]:
    return [analysis.document.articles[c.article].text[c.start : c.end] for c in claim.carriers]


def claim_with(analysis: Analysis, text: str) -> Claim:
    (found,) = [c for c in analysis.claims if any(text in wording for wording in wordings(analysis, c))]
    return found


def test_copied_text_is_one_claim_of_one_voice(analysis: Analysis) -> None:
    claim = claim_with(analysis, "سبل تطوير الموانئ")
    assert claim.articles == {0, 1}
    assert claim.voices == 1
    assert all(carrier.copied for carrier in claim.carriers)


def test_a_paraphrase_with_the_same_people_is_one_claim_of_two_voices(analysis: Analysis) -> None:
    claim = claim_with(analysis, "سامي الجبلي")
    assert claim.articles == {0, 1}
    assert claim.voices == 2


def test_claims_of_more_voices_come_first(analysis: Analysis) -> None:
    voices = [claim.voices for claim in analysis.claims]
    assert voices == sorted(voices, reverse=True)


def test_no_claim_holds_two_wordings_of_one_article(analysis: Analysis) -> None:
    for claim in analysis.claims:
        assert len(claim.articles) == len(claim.carriers) >= 2


def test_the_same_figure_told_differently_is_a_conflict(analysis: Analysis) -> None:
    (conflict,) = analysis.conflicts
    assert conflict.kind == "number"
    assert {value.value.split()[0] for value in conflict.values} == {"12", "15"}
    for value in conflict.values:
        for mention in value.mentions:
            text = next(a.text for a in PORT if a.id == mention.article)
            assert text[mention.start : mention.end] == mention.text


def test_figures_of_different_things_are_none() -> None:
    articles = [
        article("a", "خبر", "اشترت البلدية 12 مركبا جديدا لخفر السواحل في الميناء القديم."),
        article("b", "خبر", "غرق 15 مركبا قرب الجزيرة الجنوبية خلال عاصفة الشتاء الماضي."),
    ]
    assert analyse(build_document(articles), extract_facts(articles)).conflicts == ()


def games(name: str, *years: int) -> Article:
    return article(
        name, "ألعاب", *(f"تستعد المدينة لاستضافة الألعاب الأولمبية باريس {year}." for year in years)
    )


def test_a_lone_year_of_an_event_is_a_likely_slip() -> None:
    articles = [games("a", 2024, 2034), games("b", 2024), games("c", 2024)]
    (conflict,) = analyse(build_document(articles), extract_facts(articles)).conflicts
    assert [(value.value, value.outlier) for value in conflict.values] == [("2024", False), ("2034", True)]


def test_another_edition_of_an_event_is_no_slip() -> None:
    articles = [games("a", 2024, 2028), games("b", 2024), games("c", 2024)]
    assert analyse(build_document(articles), extract_facts(articles)).conflicts == ()


def test_what_one_alone_reports_carries_a_fact_nobody_else_has(analysis: Analysis) -> None:
    found = only_here(analysis.document, analysis.claims, analysis.facts, analysis.agreed.origin)
    texts = {analysis.document.candidates[one.candidate].text for one in found}
    assert PORT[1].text.split("\n\n")[4] in texts
    assert not any(STATEMENT in text for text in texts)


def test_dates_come_in_order_and_once(analysis: Analysis) -> None:
    dates = [entry.date for entry in timeline(analysis.document, analysis.facts)]
    assert "2019-05-12" in dates
    assert dates == sorted(dates)


def test_the_older_of_two_copies_has_it_first_unless_both_credit_a_third(analysis: Analysis) -> None:
    (copy,) = [c for c in analysis.copies if (c.first, c.second) == (0, 1)]
    assert direct(PORT, copy).credit == "بلاغ"
    plain = [
        article("a", "أول", f"{STATEMENT}.", published="2019-05-12"),
        article("b", "ثان", f"{STATEMENT}.", published="2019-05-10"),
    ]
    (copy,) = analyse(build_document(plain), ()).copies
    assert direct(plain, copy).source == 1


def test_most_carry_it_and_one_does_not() -> None:
    texts = [f"{STATEMENT}."] * 3
    articles = [article(f"a{n}", f"عنوان {n}", text) for n, text in enumerate(texts)]
    articles.append(PORT[2])
    (claim, *_) = analyse(build_document(articles), ()).claims
    assert left_out(claim, len(articles)) == (3,)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("وقالت الوزارة في بلاغ إن الأشغال ستبدأ.", "official"),
        ("وذكرت وكالة الأنباء أن الأشغال ستبدأ.", "medium"),
        ("وقال مصدر مطلع إن الأشغال ستبدأ.", "unnamed"),
        ("بدأت الأشغال صباح اليوم.", "outlet"),
    ],
)
def test_what_a_sentence_is_traced_to(sentence: str, expected: str) -> None:
    document = build_document([article("a", "عنوان", sentence)])
    assert Attribution(document, ()).of(0) == expected


def test_a_summary_of_what_several_say_repeats_nothing(analysis: Analysis) -> None:
    document = analysis.document
    for budget in (Budget(3), Budget(40, "words"), Budget(99)):
        choices = summarize_set(document, get_ranker("mujaz"), budget, None, analysis.agreed)
        chosen = [document.candidates[choice.candidate] for choice in choices]
        assert chosen
        for i, one in enumerate(chosen):
            assert all(overlap(one, other) <= 0.5 for other in chosen[i + 1 :])
