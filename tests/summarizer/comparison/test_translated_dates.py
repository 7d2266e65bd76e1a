"""Days of one thing that differ between articles in two languages, and those of other things."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from summarizer import analyse, build_document, extract_facts
from summarizer.comparison.pairs.statements import describe
from summarizer.comparison.translated_dates import TranslatedDates
from summarizer.comparison.values.values import Value
from tests.summarizer.builders import article_of

DAY = "2031-05-16"
ARRIVES = "يصل الرئيس التونسي إلى باريس الأربعاء 21 مايو للمشاركة في قمة الصيد."
ARRIVE = "Le président tunisien arrivera à Paris {} pour participer à un sommet sur la pêche."


def told(
    ours: Sequence[str], theirs: Sequence[str], days: tuple[str | None, str | None] = (DAY, DAY)
) -> list[tuple[str, ...]]:
    """The dates that an Arabic article and a French one differ in."""
    articles = [
        article_of(*ours, id="a", published=days[0]),
        article_of(*theirs, id="b", language="fr", published=days[1]),
    ]
    analysis = analyse(build_document(articles), extract_facts(articles))
    return [tuple(value.value for value in own.values) for own in analysis.conflicts if own.kind == "date"]


@pytest.mark.parametrize(
    ("ours", "theirs", "differ"),
    [
        (ARRIVES, ARRIVE.format("jeudi 22 mai"), True),
        (ARRIVES, ARRIVE.format("mercredi 21 mai"), False),
        # A week and more from each other, of two places, and of two deeds.
        (ARRIVES, ARRIVE.format("mardi 27 mai"), True),
        (ARRIVES, ARRIVE.format("mercredi 28 mai"), False),
        (ARRIVES, "Le président tunisien arrivera à Rome jeudi 22 mai pour un sommet sur la pêche.", False),
        (ARRIVES, "Le président tunisien quittera Paris jeudi 22 mai.", False),
        ("غادر القارب صفاقس الثلاثاء 13 مايو.", "Le bateau avait quitté Sfax le mercredi 14 mai.", True),
        ("غادر القارب صفاقس الثلاثاء 13 مايو.", "Le bateau avait quitté Sfax le vendredi 16 mai.", False),
        ("غادر القارب صفاقس الثلاثاء 13 مايو.", "Le bateau a été vu à Sfax le mercredi 14 mai.", False),
    ],
)
def test_names_and_deeds_show_that_two_days_are_of_one_thing(ours: str, theirs: str, *, differ: bool) -> None:
    assert bool(told([ours], [theirs])) is differ


def test_who_knows_of_both_days_differs_in_none() -> None:
    theirs = [ARRIVE.format("jeudi 22 mai"), "Il avait été attendu mercredi 21 mai."]
    assert told([ARRIVES], theirs) == []


def test_articles_that_lie_apart_or_have_no_day_are_not_compared() -> None:
    theirs = [ARRIVE.format("jeudi 22 mai")]
    assert told([ARRIVES], theirs, days=("2031-05-16", "2031-05-19"))
    assert not told([ARRIVES], theirs, days=("2031-05-16", "2031-05-20"))
    assert not told([ARRIVES], theirs, days=("2031-05-16", None))


def test_of_two_such_sentences_it_is_not_known_which_is_meant() -> None:
    assert told([ARRIVES], [ARRIVE.format("jeudi 22 mai"), ARRIVE.format("vendredi 23 mai")]) == []


def test_one_deed_by_one_name_lies_two_days_apart_at_most() -> None:
    ours, theirs = "غادر القارب صفاقس الثلاثاء 13 مايو.", "Le bateau avait quitté Sfax le jeudi 15 mai."
    assert told([ours], [theirs])
    # The deed is theirs as well as ours.
    assert not told(["وصل القارب صفاقس الثلاثاء 13 مايو."], [theirs])


def test_articles_without_a_day_are_not_compared_whichever_it_is() -> None:
    theirs = [ARRIVE.format("jeudi 22 mai")]
    assert not told([ARRIVES], theirs, days=(None, "2031-05-16"))
    assert not told([ARRIVES], theirs, days=("2031-05-20", "2031-05-16"))
    assert told([ARRIVES], theirs, days=("2031-05-19", "2031-05-16"))


@pytest.mark.parametrize(
    ("published", "pairs"),
    [
        ((DAY, DAY, DAY), [(0, 1), (0, 2)]),
        ((DAY, "2031-05-19", "2031-05-20"), [(0, 1)]),
        ((DAY, None, DAY), [(0, 2)]),
        ((None, DAY, DAY), []),
    ],
)
def test_days_are_paired_across_languages_in_the_order_of_the_articles(
    published: tuple[str | None, ...], pairs: list[tuple[int, int]]
) -> None:
    texts = (ARRIVES, *(ARRIVE.format(f"{day} mai") for day in ("jeudi 22", "vendredi 23")))
    document = build_document(
        [
            article_of(text, id=str(n), published=day, language="fr" if n else "ar")
            for n, (text, day) in enumerate(zip(texts, published, strict=True))
        ]
    )
    dated = [[Value(n, n, "date", "date", 0, 1, date=f"2031-05-2{n + 1}")] for n in range(3)]
    found = TranslatedDates(document, describe(document), dated)._pairs()
    assert [(x.article, y.article) for x, y in found] == pairs
