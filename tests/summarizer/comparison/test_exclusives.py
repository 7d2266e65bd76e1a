"""What one article alone states: sentences whose likelihoods are given, both sides of each threshold."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import pytest
from msgspec.structs import replace

from summarizer import Document, build_document
from summarizer.comparison import exclusives
from summarizer.comparison.agreement import Agreement
from summarizer.comparison.claims import Carrier, Claim
from summarizer.comparison.exclusive_features import FEATURES
from summarizer.comparison.exclusives import (
    Model,
    find_exclusives,
    left_out,
)
from summarizer.comparison.pairs.relations import Judged, Pair, Relation, Relations
from summarizer.comparison.pairs.statements import Statements, describe
from summarizer.comparison.pairs.told_elsewhere import told_elsewhere
from summarizer.comparison.tellable import can_stand_alone
from summarizer.comparison.values.value_reading import read_values
from summarizer.facts import extract_facts
from tests.summarizer.builders import article_of, distinct, document_of, set_of
from tests.summarizer.comparison.facts_at import fact

DOCUMENT = set_of(distinct(5, 8), distinct(2, 9))


def model_of(alone: float = 0.0, *, constant: float = 0.0, **news: float) -> Model:
    """A model for which every sentence is as likely alone, and news by the features that are named."""
    weights = tuple(news.get(name.replace(" ", "_"), 0.0) for name in FEATURES)
    nothing = (0.0,) * len(FEATURES)
    likely = math.log(alone / (1 - alone)) if alone else 0.0
    return Model("", nothing, (1.0,) * len(FEATURES), (*nothing, likely), (*weights, constant))


def agreed(
    document: Document, relations: Mapping[Pair, Relation] | None = None, slips: Sequence[int] = ()
) -> Agreement:
    carried = (0.0,) * len(document.candidates)
    return Agreement(carried, (0, 1), Relations(relations or {}), {}, {}, (), frozenset(slips))


def found(
    document: Document = DOCUMENT,
    judged: Mapping[Pair, Judged] | None = None,
    by: Model | None = None,
    **more: object,
) -> list[tuple[int, str]]:
    held = agreed(document, **more)  # type: ignore[arg-type]
    facts = [fact(document, *range(len(document.candidates)))]  # every sentence names somebody
    told = find_exclusives(document, describe(document), judged or {}, facts, held, by or model_of(0.9))
    return [(own.candidate, own.relation) for own in told]


def test_of_an_article_so_many_are_told_in_its_order_what_would_be_missed_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert len(found(document_of(*distinct(10, 8)))) == 8
    monkeypatch.setattr(exclusives, "_MOST", 3)
    later = model_of(0.9, depth=9.0)
    assert [index for index, _ in found(by=later)] == [2, 3, 4, 5, 6]
    earlier = model_of(0.9, depth=-9.0)
    assert [index for index, _ in found(by=earlier)] == [0, 1, 2, 5, 6]


def test_they_come_as_they_stand_whether_a_part_of_them_is_shared_or_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(exclusives, "_MOST", 3)
    shared = {(0, 5): Judged(0.0, 0.5)}
    by = model_of(0.9, depth=-9.0)
    assert found(judged=shared, by=by) == [(0, "part"), (1, "alone"), (2, "alone"), (5, "part"), (6, "alone")]


@pytest.mark.parametrize(("likely", "told"), [(0.81, True), (0.74, True), (0.72, False)])
def test_a_sentence_is_told_to_be_alone_from_a_likelihood_on(likely: float, told: bool) -> None:
    assert bool(found(by=model_of(likely, constant=-2.0))) is told


@pytest.mark.parametrize(
    ("likely", "news", "told"), [(0.51, -0.4, True), (0.49, -0.4, False), (0.51, -0.41, False)]
)
def test_what_would_be_missed_is_told_where_it_is_less_sure(
    likely: float, news: float, *, told: bool
) -> None:
    assert bool(found(by=model_of(likely, constant=news))) is told


def test_what_would_be_missed_most_comes_first_and_what_follows_stays_with_it() -> None:
    document = document_of(*distinct(4, 8))
    one, two, three, four = ((-0.2, 0, False), (-0.1, 1, False), (-0.9, 2, False), (-0.3, 3, True))
    assert list(exclusives._by_news(document, [one, four])) == [four, one]
    assert list(exclusives._by_news(document, [one, three, four])) == [three, four, one]
    assert list(exclusives._by_news(document, [two, one, four])) == [four, one, two]


def test_a_caption_without_an_end_among_whole_sentences_is_not_told() -> None:
    whole = set_of(["قال سالم إن الميناء فتح في 12.", "قال كريم إن الزورق غرق في 13."] * 2, ["فتح جديد."])
    assert exclusives._unended(whole) == set()
    text = "مسيرات حاشدة في المدينة القديمة أمام الميناء"
    with_caption = set_of(["قال سالم إن الميناء فتح في 12.", "قال كريم إن الزورق غرق في 13.", text], ["x."])
    assert [with_caption.candidates[i].text for i in exclusives._unended(with_caption)] == [text]
    assert exclusives._unended(set_of([text, text[::-1]], ["x."])) == set()


@pytest.mark.parametrize(("likely", "told"), [(0.83, True), (0.81, False)])
def test_what_shares_a_part_is_told_from_a_higher_one_on(likely: float, told: bool) -> None:
    shared = {(0, 5): Judged(0.0, 0.5)}
    assert ((0, "part") in found(judged=shared, by=model_of(likely, constant=-2.0))) is told


def test_what_names_counts_and_quotes_nothing_is_not_told() -> None:
    document = set_of(distinct(1, 8), ["ضصث قغف خحج دشط ظزر ذضص 12.", "قال ضصثق إن قغف خحج دشط ظزر."])
    told = find_exclusives(document, describe(document), {}, (), agreed(document), model_of(0.9))
    assert [own.candidate for own in told] == [1, 2]


def test_the_likelihood_itself_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exclusives, "ALONE", 0.5)
    assert found(by=model_of())


def test_what_shares_a_part_counts_for_less(monkeypatch: pytest.MonkeyPatch) -> None:
    # The first sentence would be missed with .8, of which .56 is left; the others with a little more, or less.
    monkeypatch.setattr(exclusives, "_MOST", 1)
    document = set_of(distinct(2, 8), distinct(1, 9))
    shared = {(0, 2): Judged(0.0, 1.0)}

    def first(news: float) -> int:
        logit, other = math.log(0.8 / 0.2), math.log(news / (1 - news))
        by = model_of(0.9, first=logit - other)
        return found(document, shared, replace(by, news=(*by.news[:-1], other)))[0][0]

    assert first(0.6) == 1
    assert first(0.5) == 0


def test_what_differs_or_is_a_slip_is_not_told() -> None:
    document = set_of(distinct(1, 8), distinct(2, 9))
    assert found(document) == [(0, "alone"), (1, "alone"), (2, "alone")]
    assert found(document, slips=[2]) == [(0, "alone"), (1, "alone")]
    assert found(document, relations={(0, 1): Relation("differs", 0.9)}) == [(2, "alone")]
    assert len(found(document, relations={(0, 1): Relation("part", 0.9)})) == 3


def test_the_only_article_of_its_language_is_not_held_against_others() -> None:
    arabic, french = (
        article_of(*distinct(1, 8)),
        article_of("Le conseil municipal a voté un budget " * 2 + "."),
    )
    document = build_document([arabic, replace(arabic, id="b"), replace(french, id="c", language="fr")])
    assert [index for index, _ in found(document)] == [0, 1]
    first = build_document([replace(french, id="c", language="fr"), arabic, replace(arabic, id="b")])
    assert [index for index, _ in found(first)] == [1, 2]
    # Nor are two articles in two languages held against each other.
    two = build_document([arabic, replace(french, id="c", language="fr")])
    assert found(two) == []
    alone = document_of(*distinct(2, 8))
    assert [index for index, _ in found(alone)] == [0, 1]


@pytest.mark.parametrize(
    ("likely", "part", "told"), [(0.51, 0.0, [1]), (0.49, 0.0, []), (0.9, 0.0, [0, 1]), (0.9, 0.9, [0])]
)
def test_it_is_where_meaning_is_compared_and_told_from_another_likelihood_on(
    monkeypatch: pytest.MonkeyPatch, likely: float, part: float, told: list[int]
) -> None:
    monkeypatch.setattr(exclusives, "compares_meaning", lambda: True)
    arabic = article_of(*distinct(1, 8))
    french = article_of("Le conseil municipal a voté un budget de 3 millions.", id="c", language="fr")
    document = build_document([arabic, french, replace(arabic, id="b")])
    held = found(document, {(0, 1): Judged(0.0, part)}, model_of(likely, constant=-3.0))
    assert [index for index, _ in held if index < 2] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ضصث قغف خحج دشط ظزر ذضص", True),
        ("ضصث قغف خحج دشط ظزر", False),
        ("ضصث قغف خحج دشط ظزر لماذا قغض خحض", False),
        ("ضصث قغف خحج دشط ظزر ذضص لماذا خحض", True),
        ("ضصث قغف خحج دشط ولماذا ذضص قغض خحض", False),
        ("ضصث قغف خحج دشط بلماذا ذضص قغض خحض", True),
        # Somebody is only called by what he is.
        ("أعلنت المجلة أن ضصث قغف خحج دشط", False),
        ("وأعلنت المجلة أن ضصث قغف خحج دشط", False),
        ("أعلنت المجلة ضصث قغف خحج دشط ظزر", True),
        ("أعلنت ضصثقغ أن قغف خحج دشط ظزر", True),
        ("ضصثقغ المجلة أن قغف خحج دشط ظزر", True),
        # An outlet says how something seems to it.
        ("يبدو أن ضصث قغف خحج دشط ظزر", False),
    ],
)
def test_what_says_something_by_itself(text: str, told: bool) -> None:
    assert can_stand_alone(document_of(text + ".").candidates[0]) is told


@pytest.mark.parametrize(
    ("articles", "carriers", "missing"),
    [(4, 3, (3,)), (3, 2, ()), (5, 3, (3, 4)), (6, 3, ()), (6, 4, (4, 5)), (8, 4, ())],
)
def test_those_leave_a_claim_out_that_most_others_carry(
    articles: int, carriers: int, missing: tuple[int, ...]
) -> None:
    document = set_of(*(distinct(1, 8) for _ in range(articles)))
    claim = Claim(tuple(Carrier(n, n, 0, 10, copied=False) for n in range(carriers)), carriers, 0)
    assert left_out(document, claim) == missing
    foreign = build_document([*document.articles, article_of("Le port rouvre.", id="z", language="fr")])
    assert left_out(foreign, claim) == missing


def test_a_figure_or_a_day_that_another_article_tells_of_is_nobodys_alone() -> None:
    articles = [
        article_of("وقال العمدة إن 144 شخصا غرقوا عام 2012 قرب الجزيرة.", id="a", published="2031-05-01"),
        article_of("وكان 144 شخصا لقوا حتفهم عام 2012 في غرق عبارة.", id="b", published="2031-05-01"),
    ]
    document = build_document(articles)
    facts = extract_facts(articles)
    values = read_values(document, facts)
    assert told_elsewhere(document, describe(document, facts), values) == {0, 1}


def test_what_follows_in_its_own_article_stays_with_it() -> None:
    first, five, six = (-0.2, 0, False), (-0.1, 5, False), (-0.9, 6, False)
    assert list(exclusives._by_news(DOCUMENT, [first, five, six])) == [five, six, first]
    last = (-0.9, 4, False)
    assert list(exclusives._by_news(DOCUMENT, [last, five])) == [last, five]


def test_the_bounds_themselves_are_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exclusives, "ALONE", 0.5)
    assert found(by=model_of(constant=-2.0))
    monkeypatch.setattr(exclusives, "ALONE", 0.9)
    monkeypatch.setattr(exclusives, "_NEWS", 0.5)
    assert found(by=model_of())


def test_a_caption_hides_none_of_the_sentences_behind_it() -> None:
    caption = "مسيرات حاشدة في المدينة القديمة أمام الميناء"
    document = set_of([caption, *distinct(2, 8)], distinct(1, 9))
    assert [document.candidates[i].text for i, _ in found(document)] == [
        own.text for own in document.candidates[1:]
    ]
    # Where only half of the sentences end, one without an end is none.
    assert exclusives._unended(set_of([caption, *distinct(1, 8)])) == set()


LINKS = (
    "كشف وزير الصيد التركي أن ميناء إزمير سيغلق شهرا.",
    "وافقت لجنة النقل في مدريد على بيع محطة القطار.",
    "تسعى الصين إلى توسيع تجارتها مع كينيا هذا العام.",
)


@pytest.mark.parametrize(
    ("end", "other", "found"),
    [
        (LINKS, "وصلت الشاحنات إلى وهران.", (2, 3, 4)),
        # Two may be news of the story, as may what goes on from the line before it.
        (LINKS[1:], "وصلت الشاحنات إلى وهران.", ()),
        ((LINKS[0], "و" + LINKS[1], LINKS[2]), "وصلت الشاحنات إلى وهران.", ()),
        # What another article names too belongs to the story.
        (LINKS, "وصلت الشاحنات إلى مدريد.", ()),
        # Fewer are left where the first is of the story.
        (LINKS, "وصلت الشاحنات من إزمير.", ()),
        ((LINKS[0], *LINKS), "وصلت الشاحنات إلى وهران.", (2, 3, 4, 5)),
    ],
)
def test_an_articles_last_lines_that_lead_to_other_news_are_links(
    end: Sequence[str], other: str, found: Sequence[int]
) -> None:
    story = ("رفعت الجزائر رسم العبور في ميناء وهران.", "وقال مدير الميناء إن الرسم يمول الإصلاح.")
    document = set_of([*story, *end], [story[0], other])
    statements = describe(document, extract_facts(document.articles))
    assert sorted(exclusives._of_other_news(document, statements)) == list(found)


def test_of_a_single_article_nothing_is_known_to_be_a_link() -> None:
    assert exclusives._of_other_news(document_of(*LINKS), Statements((), {}, {})) == frozenset()
