"""Articles that tell of two matters alike have nothing to do with each other."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from summarizer import Analysis, analyse, build_document, extract_facts
from summarizer.comparison.apart import elsewhere as module
from tests.summarizer.builders import article_of

DAY = "2031-05-06"
CRASH = (
    "لقي {} أشخاص مصرعهم في انقلاب حافلة ركاب بمحافظة {} صباح الثلاثاء.",
    "ونقلت {} سيارة إسعاف المصابين إلى المستشفى العام.",
    "وقالت الشرطة إن السائق كان يقود بسرعة كبيرة.",
)
BANK = (
    "خفض البنك المركزي {} سعر الفائدة على الإيداع الثلاثاء.",
    "وقال البنك في بيان إن التضخم تراجع إلى {} في المئة.",
    "وتوقع محللون خفضا آخر في الاجتماع المقبل.",
)
MATCH = (
    "فاز {} على {} في الجولة الثالثة من الدوري الثلاثاء.",
    "وحضر المباراة {} ألف متفرج.",
    "وسجل المهاجم الهدف من ركلة جزاء.",
)


def of(texts: Sequence[str], *more: Sequence[str]) -> Analysis:
    articles = [
        article_of(*own, id=str(n), published=DAY, language="ar") for n, own in enumerate((texts, *more))
    ]
    return analyse(build_document(articles), extract_facts(articles))


def filled(texts: Sequence[str], *values: Sequence[object]) -> list[str]:
    return [text.format(*own) for text, own in zip(texts, (*values, ()), strict=True)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            filled(CRASH, ("ستة", "المنيا"), (15,)),
            filled(CRASH, ("تسعة", "أسوان"), (20,)),
        ),
        (filled(BANK, ("المصري",), (24,)), filled(BANK, ("التركي",), (39,))),
        (
            filled(MATCH, ("الرجاء البيضاوي", "الوداد"), (45,)),
            filled(MATCH, ("الجيش الملكي", "نهضة بركان"), (12,)),
        ),
    ],
)
def test_what_two_places_or_teams_lead_is_two_matters(one: list[str], other: list[str]) -> None:
    analysis = of(one, other)
    assert analysis.conflicts == ()
    assert analysis.relations.pairs == {}


def test_one_place_is_one_matter() -> None:
    analysis = of(
        filled(CRASH, ("ستة", "المنيا"), (15,)),
        filled(CRASH, ("تسعة", "المنيا"), (20,)),
    )
    assert analysis.conflicts
    assert analysis.relations.pairs


def test_an_article_that_names_the_other_s_place_may_tell_of_both() -> None:
    one = filled(CRASH, ("ستة", "المنيا"), (15,))
    other = filled(CRASH, ("تسعة", "أسوان"), (20,))
    assert of(one, [*other, "وكان حادث مماثل قد وقع في المنيا."]).relations.pairs


def test_an_adjective_of_no_country_that_is_known_tells_nothing() -> None:
    one = filled(BANK, ("المصري",), (24,))
    other = filled(BANK, ("التركي",), (39,))
    assert of([*one, "وقال خبير عربي إن القرار كان متوقعا."], other).relations.pairs


def test_a_country_that_the_other_tells_by_an_adjective_is_no_other_matter() -> None:
    trial = (
        "قضت محكمة في تونس بسجن الوزير الأسبق مصطفى الجبلي ثلاث سنوات الثلاثاء.",
        "وأدين الجبلي في قضية النفايات.",
        "وبرأت المحكمة أربعة متهمين.",
    )
    other = (
        "حكم القضاء التونسي بسجن الوزير الأسبق مصطفى الجبلي 3 سنوات في قضية نفايات إيطاليا الثلاثاء.",
        "وقال محامي الوزير إنه سيستأنف الحكم.",
        "وبرئ سبعة متهمين.",
    )
    assert of(trial, other).relations.pairs


def test_an_article_that_names_the_other_s_teams_may_tell_of_both() -> None:
    one = filled(MATCH, ("الرجاء البيضاوي", "الوداد"), (45,))
    other = filled(MATCH, ("الجيش الملكي", "نهضة بركان"), (12,))
    later = "ويلعب الرجاء البيضاوي مباراته المقبلة الأحد."
    assert of(one, [*other, later]).relations.pairs
    assert of([*other, later], one).relations.pairs


def test_of_short_articles_nothing_is_told_apart() -> None:
    one = filled(MATCH, ("الرجاء البيضاوي", "الوداد"), (45,))
    other = filled(MATCH, ("الجيش الملكي", "نهضة بركان"), (12,))
    assert of(one[:2], other[:2]).relations.pairs


@pytest.mark.parametrize(
    ("name", "state"), [("مصر", "EG"), ("المنيا", "EG"), ("باريس", "FR"), ("الصخرة", None)]
)
def test_the_country_of_a_place(name: str, state: str | None) -> None:
    assert module._state_of(name) == state


def test_the_countries_of_adjectives_as_they_are_written() -> None:
    words = ["المصري", "قال", "والتركي", "للتركي", "لمصري", "عربي"]
    assert list(module._nations(words)) == ["EG", "TR", "TR", "EG", None]


@pytest.mark.parametrize(("shared", "two"), [((), True), (("قنا",), False)])
def test_two_cities_beside_one_that_both_lead_with_are_one_matter(
    shared: tuple[str, ...], *, two: bool
) -> None:
    ours, theirs = (
        module._Places(frozenset({city, *shared}), frozenset({city, *shared}), frozenset(), frozenset())
        for city in ("المنيا", "أسوان")
    )
    assert module._of_two_cities(ours, theirs) is two
