"""Who claims an attack."""

from __future__ import annotations

import pytest

from summarizer import build_document
from summarizer.comparison.apart.claimants import claimed_apart
from summarizer.comparison.pairs.relations import Judged
from tests.summarizer.builders import article_of
from tests.summarizer.comparison.test_differences import compared, told, values

OURS = "تبنى تنظيم الصقر الهجوم الانتحاري الذي استهدف مقر الشرطة في المرجان اليوم الاثنين."
THEIRS = "أعلنت حركة النسر مسؤوليتها عن الهجوم الانتحاري الذي استهدف مقر الشرطة في المرجان اليوم الاثنين."


def test_two_groups_that_claim_one_attack_differ() -> None:
    analysis = compared(OURS, THEIRS)
    (conflict,) = told(analysis)
    assert (conflict.kind, values(conflict)) == ("attribution", ["تنظيم الصقر", "حركة النسر"])
    assert analysis.claims == ()


def test_one_group_by_another_sort_does_not() -> None:
    assert told(compared(OURS, THEIRS.replace("حركة النسر", "جماعة الصقر"))) == []
    assert told(compared(OURS, THEIRS.replace("أعلنت حركة النسر مسؤوليتها عن", "أدانت حركة النسر"))) == []


HAWK = "تبنى تنظيم الصقر الهجوم على مقر الشرطة."
EAGLE = "أعلنت حركة النسر مسؤوليتها عن الهجوم على مقر الشرطة."


def apart(one: str, other: str = HAWK, *, same: float = 0.9, language: str = "ar") -> list[list[str]]:
    """Who claims an attack in two sentences that are so likely to state the same."""
    document = build_document(
        [article_of(t, id=f"a{n}", language=language) for n, t in enumerate((one, other))]
    )
    found = claimed_apart(document, {(0, 1): Judged(same, same)})
    return [[value.words[0] for value in (own.first, own.second)] for own in found]


@pytest.mark.parametrize(("same", "likely"), [(0.3, True), (0.29, False), (0.25, False)])
def test_claims_of_two_deeds_are_told_apart_where_they_may_state_the_same(
    same: float, *, likely: bool
) -> None:
    other = HAWK.replace("الهجوم على", "اغتيال مدير")
    assert bool(apart(EAGLE, other, same=same)) is likely


def test_the_only_claims_of_two_articles_are_of_one_deed_by_its_word() -> None:
    assert apart(EAGLE, same=0.0) == [["حركة النسر", "تنظيم الصقر"]]
    other = HAWK.replace("الهجوم على", "اغتيال مدير")
    assert apart(EAGLE, other, same=0.0) == []


def test_of_several_claims_of_one_article_none_is_the_only_one() -> None:
    articles = [article_of(EAGLE, HAWK.replace("الصقر", "الباشق"), id="a"), article_of(HAWK, id="b")]
    assert list(claimed_apart(build_document(articles), {})) == []


def test_the_verb_may_have_an_and_before_it_and_stand_anywhere() -> None:
    both = [["حركة النسر", "تنظيم الصقر"]]
    assert apart(EAGLE) == both
    assert apart(f"و{EAGLE}") == both
    assert apart(EAGLE, f"و{HAWK}") == both
    assert apart("أعلنت الشرطة اعتقال خمسة في ضاحية بعيدة من بلدة الواحة، وتبنت حركة النسر الهجوم.") == both
    assert apart("مسؤوليتها عن الهجوم أعلنت حركة النسر.") == []


def test_the_responsibility_stands_among_eight_words_behind_the_verb() -> None:
    behind = "أعلنت حركة النسر {}مسؤوليتها عن الهجوم."
    assert apart(behind.format("في بيان وزعته مساء أمس "))
    assert apart(behind.format("في بيان وزعته مساء أمس السبت ")) == []


def test_a_deed_in_front_of_the_verb_ends_no_name() -> None:
    assert apart("وقع هجوم تبنت حركة النسر تنفيذه.") == [["حركة النسر", "تنظيم الصقر"]]
    assert apart("بعد هجوم تبنت حركة النسر.") == [["حركة النسر", "تنظيم الصقر"]]


def test_what_is_claimed_is_no_part_of_who_claims_it() -> None:
    assert apart("تبنى النسر هجوما على مقر الشرطة.") == [["النسر", "تنظيم الصقر"]]
    assert apart("تبنى هجوم الشرطة.") == []


def test_a_sort_of_group_alone_tells_no_two_apart() -> None:
    assert apart("تبنى التنظيم الهجوم على مقر الشرطة.") == []
    assert apart(HAWK, "تبنى التنظيم الهجوم على مقر الشرطة.") == []
    assert apart("أعلنت الشرطة الحصيلة.") == []


def test_other_languages_have_no_words_for_it() -> None:
    assert apart("The group claimed the attack.", "The front claimed it.", language="en") == []


def test_a_pair_without_a_claim_ends_nothing() -> None:
    texts = ("أعلنت الشرطة الحصيلة.", EAGLE, HAWK)
    document = build_document([article_of(text, id=f"a{n}") for n, text in enumerate(texts)])
    found = claimed_apart(document, {(0, 1): Judged(0.9, 0.9), (1, 2): Judged(0.9, 0.9)})
    assert [own.first.candidate for own in found] == [1]


def test_who_announces_what_stands_without_an_object() -> None:
    assert apart("أعلنت مسؤوليتها عن الهجوم حركة النسر.") == []


def test_what_nobody_claimed_has_no_claimant() -> None:
    nobody = "وما زالت الشرطة تتحرى سبب الهجوم، ولم تعلن أي جهة مسؤوليتها عنه حتى الآن."
    assert apart(nobody, EAGLE) == []


def test_a_known_body_is_itself_by_its_other_name() -> None:
    ours = "تبنى تنظيم الدولة الإسلامية الهجوم على مقر الشرطة."
    assert apart(ours, "تبنى تنظيم داعش الإرهابي الهجوم على مقر الشرطة.") == []


def test_an_idea_is_adopted_with_the_same_verb() -> None:
    assert apart("وكان الرجل يتبنى فكر حركة النسر المتشدد.", "تبنى تنظيم الصقر فكرا متشددا.") == []
    assert apart("تبنى تنظيم النسر فكرة جديدة في بيان طويل نشره أمس عن مسؤوليته في المدينة.") == []


def test_a_responsibility_that_nobody_announces_hides_no_later_claim() -> None:
    both = "مسؤوليتها كبيرة بحسب الشرطة، وأعلنت حركة النسر مسؤوليتها عن الهجوم."
    assert apart(both) == [["حركة النسر", "تنظيم الصقر"]]


def pairs_told(*texts: str) -> list[tuple[int, int]]:
    """The articles of one sentence each whose groups are told apart by the word of the deed alone."""
    document = build_document([article_of(text, id=f"a{n:03}") for n, text in enumerate(texts)])
    return [(own.first.article, own.second.article) for own in claimed_apart(document, {})]


def test_each_pair_is_told_once_in_the_order_of_the_articles() -> None:
    claim = "تبنى تنظيم {} {} على مقر الشرطة."
    texts = [
        claim.format(group, deed)
        for group, deed in (
            ("الصقر", "الهجوم والتفجير"),
            ("النسر", "التفجير"),
            ("الباشق", "التفجير"),
            ("العقاب", "الهجوم"),
        )
    ]
    assert pairs_told(*texts) == [(0, 1), (0, 2), (0, 3), (1, 2)]
    assert pairs_told(EAGLE, HAWK, HAWK) == [(0, 1), (0, 2)]
    assert pairs_told(HAWK, HAWK, EAGLE) == [(0, 2), (1, 2)]


@pytest.mark.parametrize(("count", "told"), [(60, True), (61, False)])
def test_a_deed_that_more_than_sixty_claim_is_many_deeds(count: int, *, told: bool) -> None:
    assert bool(pairs_told(EAGLE, *[HAWK] * (count - 1))) is told
