"""Places of one sort in each other's place, and tolls of two places."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from summarizer import build_document
from summarizer.comparison.apart.places import Sites, places_apart, sites_apart
from summarizer.comparison.pairs.relations import Judged
from summarizer.facts import Fact, Mention
from tests.summarizer.builders import article_of
from tests.summarizer.comparison.test_differences import compared, told, values

BOMB = "انفجرت سيارة مفخخة في {} وسط العاصمة صباح الاثنين وأدت إلى إصابة خمسة مدنيين."


def test_a_quarter_for_a_quarter_differs() -> None:
    analysis = compared(BOMB.format("حي الزيتون"), BOMB.format("حي المرجان"))
    (conflict,) = told(analysis)
    assert (conflict.kind, values(conflict)) == ("place", ["حي الزيتون", "حي المرجان"])
    assert analysis.claims == ()


def test_what_the_other_article_names_too_may_be_both() -> None:
    analysis = compared(
        BOMB.format("حي الزيتون"), BOMB.format("حي المرجان") + " وهرع سكان الزيتون إلى المكان."
    )
    assert told(analysis) == []


def test_spellings_and_another_sort_of_place_are_no_difference() -> None:
    assert told(compared(BOMB.format("حي الزيتون"), BOMB.format("حي الزيتونة"))) == []
    assert told(compared(BOMB.format("حي الزيتون"), BOMB.format("شارع المرجان"))) == []


CAR = "انفجرت سيارة في {} صباح الاثنين."
ENGLISH = "A car exploded in {} on Monday."


def apart(
    one: str, other: str, *, same: float = 0.9, facts: tuple[Fact, ...] = (), language: str = "ar"
) -> list[tuple[str, str, str]]:
    """The sort and the first words of the names of the places put in each other's place by two sentences."""
    document = build_document(
        [article_of(t, id=f"a{n}", language=language) for n, t in enumerate((one, other))]
    )
    found = places_apart(document, {(0, 1): Judged(same, same)}, Sites(document, facts))
    return [(own.first.about.split()[-1], own.first.words[0], own.second.words[0]) for own in found]


def quarters(one: str, other: str = "حي المرجان", *, same: float = 0.9, facts: tuple[Fact, ...] = ()) -> bool:
    return bool(apart(CAR.format(one), CAR.format(other), same=same, facts=facts))


@pytest.mark.parametrize(("same", "likely"), [(0.6, True), (0.59, False), (0.5, False)])
def test_only_pairs_likely_to_state_the_same_are_looked_at(same: float, *, likely: bool) -> None:
    assert quarters("حي الزيتون", same=same) is likely


def test_a_name_has_its_article_or_is_a_known_place() -> None:
    assert quarters("حي الزيتون")
    assert not quarters("حي زيتون")
    start = CAR.index("{") + len("حي ")
    for kind, known in (("place", True), ("person", False)):
        fact = Fact(kind, "زيتون", (Mention("a0", start, start + 5, "زيتون"),))
        assert quarters("حي زيتون", facts=(fact,)) is known


def test_a_name_has_four_letters_and_stands_behind_its_sort() -> None:
    assert quarters("حي القش")
    assert not quarters("حي الق")
    assert apart("انفجرت سيارة في حي", "انفجرت سيارة في حي المرجان.") == []


def test_two_of_a_sort_in_one_sentence_are_passed_over_but_no_other_sort() -> None:
    assert not quarters("حي الزيتون قرب حي السلام")
    sites = ("حي الزيتون وشارع السلام", "حي المرجان وشارع النصر")
    assert apart(*map(CAR.format, sites)) == [
        ("quarter", "الزيتون", "المرجان"),
        ("street", "السلام", "النصر"),
    ]
    sites = ("شارع السلام ومدينة الزيتون", "شارع السلام ومدينة المرجان")
    assert len(apart(*map(CAR.format, sites))) == 1


def test_names_in_latin_script_open_with_a_capital_letter_behind_of() -> None:
    def villages(one: str) -> bool:
        return bool(apart(ENGLISH.format(one), ENGLISH.format("the village of Doum"), language="en"))

    assert villages("the village of Marsa")
    assert villages("the village Marsa")
    assert not villages("the village of elders")
    assert not villages("the village")
    assert apart(
        "Une voiture a explosé dans le village de Marsa lundi.",
        "Une voiture a explosé dans le village de la Doumière lundi.",
        language="fr",
    ) == [("village", "marsa", "doumière")]


def test_a_name_with_a_particle_fused_to_it_is_known_to_the_other_article() -> None:
    texts = (CAR.format("مدينة الزيتون"), CAR.format("مدينة المرجان"))
    for both in ((f"{texts[0]} وسمع في المرجان.", texts[1]), (texts[0], f"{texts[1]} والزيتون بلدة هادئة.")):
        document = build_document([article_of(text, id=f"a{n}") for n, text in enumerate(both)])
        at = next(k for k, own in enumerate(document.candidates) if own.article == 1)
        found = places_apart(document, {(0, at): Judged(0.9, 0.9)}, Sites(document, ()))
        assert list(found) == []


def test_no_fact_is_looked_at_before_a_place_is_asked_for() -> None:
    class Unread(tuple[Fact, ...]):
        def __iter__(self) -> Iterator[Fact]:
            raise AssertionError

    one, other = (article_of(CAR.format(place), id=place) for place in ("حي الزيتون", "حي المرجان"))
    assert (
        list(places_apart(build_document([one, other]), {}, Sites(build_document([one, other]), Unread())))
        == []
    )


@pytest.mark.parametrize(
    ("one", "other", "elsewhere"),
    [
        ("قرية الزيتونة", "the village of Zaytuna", False),
        ("قرية الزيتونة", "the village of Marjan", True),
        ("قرية الزيتونة", "the airport of Marjan", False),
    ],
)
def test_places_of_two_languages_are_known_by_their_sound(one: str, other: str, *, elsewhere: bool) -> None:
    articles = [article_of(CAR.format(one), id="a"), article_of(ENGLISH.format(other), id="b", language="en")]
    assert Sites(build_document(articles), ()).elsewhere(0, 1) is elsewhere


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        # Six of ten letters are the same; six of twelve; the article makes no name more alike.
        ("حي الريحان", "حي الريشاد", True),
        ("حي الريحانة", "حي الريشادي", False),
        ("حي الريف", "حي الرمل", False),
    ],
)
def test_names_six_tenths_alike_are_spellings_of_one(one: str, other: str, *, alike: bool) -> None:
    assert quarters(one, other) is not alike


@pytest.mark.parametrize(
    ("one", "other", "apart", "told"),
    [
        ("مدرسة الريحان", "مدرسة ابن طاهر", True, False),
        ("مدرسة ابن طاهر", "مدرسة ابن طاهر", False, False),
        ("مدرسة الريحان", "المدرسة", False, False),
        ("مستشفى الريحان", "مستشفى ابن طاهر", True, True),
    ],
)
def test_two_schools_are_two_and_no_difference(one: str, other: str, *, apart: bool, told: bool) -> None:
    fire = "اندلع حريق في {} ظهر الخميس وأخلي من فيه دون إصابات."
    document = build_document([article_of(fire.format(own), id=own) for own in (one, f"{other} ")])
    judged = {(0, 1): Judged(0.6, 0.9)}
    sites = Sites(document, ())
    assert bool(set(sites_apart(document, judged, sites))) is apart
    assert bool(list(places_apart(document, judged, sites))) is told
    assert not set(sites_apart(document, {(0, 1): Judged(0.59, 0.9)}, sites))
