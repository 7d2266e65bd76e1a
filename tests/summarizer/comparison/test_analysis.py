"""What a comparison of articles finds: claims, voices, what one alone says, conflicts, dates."""

from __future__ import annotations

import msgspec
import pytest

from corpus import Article
from summarizer import (
    Analysis,
    Attribution,
    Budget,
    ReuseOrigin,
    analyse,
    bodies,
    build_document,
    direct,
    extract_facts,
    find_exclusives,
    get_ranker,
    key_points,
    left_out,
    summarize_set,
    timeline,
)
from summarizer.comparison.analysis import _compared, _read
from summarizer.comparison.claims import Claim
from summarizer.comparison.pairs.relations import Judged
from summarizer.similarity import overlap
from tests.summarizer.builders import article_of
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
    assert analysis.claims
    for claim in analysis.claims:
        assert len(claim.articles) == len(claim.carriers) >= 2


def test_the_same_figure_told_differently_is_a_conflict(analysis: Analysis) -> None:
    (conflict,) = analysis.conflicts
    assert conflict.kind == "figure"
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


def test_what_one_alone_reports_is_stated_by_no_other(analysis: Analysis) -> None:
    found = find_exclusives(
        analysis.document, analysis.statements, analysis.judged, analysis.facts, analysis.agreed
    )
    texts = {analysis.document.candidates[one.candidate].text for one in found}
    assert PORT[1].text.split("\n\n")[4] in texts
    assert not any(STATEMENT in text for text in texts)
    (lamps,) = [one for one in found if "مصباحا" in analysis.document.candidates[one.candidate].text]
    assert lamps.relation == "part"  # the harbour's director stands in no other, its name in all
    assert "40 مصباحا" in lamps.facts


def test_an_article_that_repeats_itself_is_not_alone() -> None:
    said = "وصف وزير الداخلية كريم الوادي حريق مستودع الصخرة بأنه جريمة مدبرة ضد الدولة."
    articles = [
        article("a", "الوزير: الحريق متعمد", said, f"و{said}"),
        article("b", "الوادي: جريمة مدبرة", said.replace("وصف", "قال").replace("بأنه", "إنه"), PORT[2].text),
    ]
    document = build_document(articles)
    analysis = analyse(document, extract_facts(articles))
    found = find_exclusives(document, analysis.statements, analysis.judged, analysis.facts, analysis.agreed)
    assert not any(document.candidates[one.candidate].article == 0 for one in found)


def test_the_only_article_of_a_language_is_told_to_be_alone_with_nothing() -> None:
    own = "وكشفت المهندسة هدى القروي أن نفق الجبل الأخضر سيفتح أمام 700 شاحنة في عام 2033."
    articles = [*PORT, article("own", "نفق", own), msgspec.structs.replace(PORT[2], id="fr", language="fr")]
    document = build_document(articles)
    analysis = analyse(document, extract_facts(articles))
    found = find_exclusives(document, analysis.statements, analysis.judged, analysis.facts, analysis.agreed)
    assert found
    assert all(document.candidates[one.candidate].language.code == "ar" for one in found)


def test_dates_come_in_order_and_once(analysis: Analysis) -> None:
    dates = [entry.date for entry in timeline(analysis.document, analysis.facts, analysis.relations)]
    assert "2019-05-12" in dates
    assert dates == sorted(dates)


def shared(one: str, other: str, **outlets: str) -> tuple[list[Article], ReuseOrigin]:
    articles = [
        article(name, f"عنوان {name}", text, published=day, outlet=outlets.get(name))
        for name, text, day in (("a", one, "2019-05-12"), ("b", other, "2019-05-10"))
    ]
    facts = extract_facts(articles)
    (copy,) = analyse(build_document(articles), facts).copies
    return articles, direct(articles, copy, bodies(facts))


def test_an_article_has_its_text_from_the_outlet_it_names_as_its_source() -> None:
    articles, origin = shared(
        f"{STATEMENT}.", f"وقالت جريدة المرفأ إنه {STATEMENT}.", a="جريدة المرفأ", b="الشراع"
    )
    assert origin.source == 0
    assert origin.ground is not None
    assert articles[1].text[slice(*origin.ground)] == "جريدة المرفأ"


def test_an_older_or_a_fuller_text_is_no_ground() -> None:
    assert shared(f"{STATEMENT}.", f"{STATEMENT}. {PORT[2].text}")[1] == ReuseOrigin()


def test_a_credit_has_a_name() -> None:
    bare = shared(f"وجاء في بلاغ أنه {STATEMENT}.", f"وذكر بلاغ أنه {STATEMENT}.")[1]
    assert bare == ReuseOrigin()
    named = shared(
        f"وذكرت وكالة السنديان للأخبار أنه {STATEMENT}.", f"وأفادت وكالة السنديان للأخبار بأنه {STATEMENT}."
    )[1]
    assert named.source is None
    assert named.credit is not None
    assert named.credit.startswith("وكالة السنديان")


def test_most_carry_it_and_one_does_not() -> None:
    texts = [f"{STATEMENT}."] * 3
    articles = [article(f"a{n}", f"عنوان {n}", text) for n, text in enumerate(texts)]
    articles.append(PORT[2])
    document = build_document(articles)
    (claim, *_) = analyse(document, ()).claims
    assert left_out(document, claim) == (3,)


def test_a_summary_of_what_several_say_repeats_nothing(analysis: Analysis) -> None:
    document = analysis.document
    for budget in (Budget(3), Budget(40, "words"), Budget(99)):
        points = key_points(document, analysis.judged, analysis.agreed.origin, analysis.facts)
        choices = summarize_set(document, get_ranker("mujaz"), budget, None, points, agreed=analysis.agreed)
        chosen = [document.candidates[choice.candidate] for choice in choices]
        assert chosen
        for i, one in enumerate(chosen):
            assert all(overlap(one, other) <= 0.5 for other in chosen[i + 1 :])


def test_an_article_alone_is_held_against_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr("summarizer.comparison.analysis.replacements", asked)
    monkeypatch.setattr("summarizer.comparison.analysis.meetings_apart", asked)
    alone = PORT[:1]
    assert analyse(build_document(alone), extract_facts(alone)).conflicts == ()


def differing(*texts: str, published: str | None = None) -> list[tuple[str, list[str]]]:
    """The kinds and values of what articles of one sentence each disagree on; no claim is theirs together."""
    articles = [article(f"a{n}", f"خبر رقم {n}", text, published=published) for n, text in enumerate(texts)]
    found = analyse(build_document(articles), extract_facts(articles))
    assert found.claims == ()
    return [(conflict.kind, [value.value for value in conflict.values]) for conflict in found.conflicts]


CAR = "انفجرت سيارة مفخخة في {} وسط العاصمة صباح الاثنين وأدت إلى إصابة خمسة مدنيين."
ROAD = "وأكد {} أن الطريق الساحلية بين المرفأ والقلعة ستغلق أمام الشاحنات مساء الأربعاء."
OPENS = "قال الوزير سامي الجبلي إن «الطريق الساحلية ستفتح أمام {} قبل نهاية الصيف المقبل»."


@pytest.mark.parametrize(
    ("sentence", "one", "other", "kind"),
    [
        # A place is told once, with its sort or without it.
        (CAR, "حي الزيتون", "حي المرجان", "place"),
        (CAR, "مدينة مراكش", "مدينة فاس", "place"),
        (CAR, "مراكش", "فاس", "place"),
        # Who says so is no name beside it.
        (ROAD, "الوزير سامي الجبلي", "الوزير عمر الوادي", "attribution"),
        (OPENS, "الشاحنات الكبيرة", "الحافلات الكبيرة", "quote"),
    ],
)
def test_two_articles_differ_in_one_thing_once(sentence: str, one: str, other: str, kind: str) -> None:
    assert [found for found, _ in differing(sentence.format(one), sentence.format(other))] == [kind]


def test_an_article_alone_is_compared_with_nothing() -> None:
    alone = article("a", "خبر", CAR.format("مراكش"))
    found = analyse(build_document([alone]), extract_facts([alone]))
    assert (found.statements.each, [*found.values], found.conflicts) == ((), [[]], ())
    assert found.voices == 1


@pytest.mark.parametrize(("lorries", "buses"), [(2, 1), (2, 2)])
def test_who_gives_a_quotation_in_the_same_words_agrees_where_another_gives_it_otherwise(
    lorries: int, buses: int
) -> None:
    who = [*["الشاحنات الكبيرة"] * lorries, *["الحافلات الكبيرة"] * buses]
    articles = [article(f"a{n}", f"خبر رقم {n}", OPENS.format(one)) for n, one in enumerate(who)]
    found = analyse(build_document(articles), extract_facts(articles))
    assert [sorted(claim.articles) for claim in found.claims] == [[0, 1], [2, 3]][:buses]
    assert [conflict.kind for conflict in found.conflicts] == ["quote"]


@pytest.mark.parametrize(
    ("language", "one", "other", "same", "apart"),
    [
        # Two parts of a whole are two where both are told to state the same.
        ("en", "Profit rose in the first half.", "Profit rose in the second half.", 0.62, True),
        ("en", "Profit rose in the first half.", "Profit rose in the second half.", 0.61, False),
        # What one denies and the other tells is asked of all that is likely at all.
        ("ar", "نفت البلدية إغلاق السوق القديم.", "أغلقت البلدية السوق القديم.", 0.2, True),
        ("ar", "نفت البلدية إغلاق السوق القديم.", "أغلقت البلدية السوق القديم.", 0.19, False),
    ],
)
def test_from_which_likelihood_on_two_sentences_are_apart(
    language: str, one: str, other: str, same: float, *, apart: bool
) -> None:
    document = build_document([article_of(text, id=text, language=language) for text in (one, other)])
    statements, values = _read(document, ())
    judged = {(0, 1): Judged(same, same)}
    compared = _compared(document, (), statements, values, judged, Attribution(document, ()))
    assert bool({*msgspec.structs.replace(compared, judged=judged).pairs_apart()}) is apart
