"""Sentences that tell the contrary of the same are no agreement."""

from __future__ import annotations

import pytest

from corpus import get_language
from summarizer import analyse, build_document, extract_facts
from summarizer.comparison.apart import contraries as module
from summarizer.comparison.apart.contraries import contraries
from summarizer.comparison.pairs.relations import Judged
from summarizer.comparison.pairs.statements import root, roots_of
from tests.summarizer.builders import article_of, document_of
from tests.summarizer.comparison.test_differences import compared

DAY = ("2031-05-06", "2031-05-06")


def kinds(one: str, other: str) -> list[str]:
    return [relation.kind for relation in compared(one, other, published=DAY).relations.pairs.values()]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ارتفعت أسعار النفط في ختام تعاملات الثلاثاء.", "تراجعت أسعار النفط في ختام تعاملات الثلاثاء."),
        ("وافق البرلمان على مشروع قانون الاستثمار بالإجماع.", "رفض البرلمان مشروع قانون الاستثمار بالإجماع."),
        ("أعلنت الحكومة رفع أسعار الوقود الاثنين.", "وأعلنت الحكومة خفض أسعار الوقود الاثنين."),
        ("أبقى البنك المركزي سعر الفائدة دون تغيير.", "خفض البنك المركزي سعر الفائدة."),
        ("قطعت الكهرباء عن مدينة الواحة صباح الأحد.", "عادت الكهرباء إلى مدينة الواحة صباح الأحد."),
        ("وأغلق مطار الواحة الدولي مساء الأحد.", "وأعيد فتح مطار الواحة الدولي مساء الأحد."),
        ("فاز نادي الواحة على نادي الصخرة في الديربي.", "خسر نادي الواحة أمام نادي الصخرة في الديربي."),
        ("اتهمت الحكومة المعارضة بعرقلة الحوار الوطني.", "اتهمت المعارضة الحكومة بعرقلة الحوار الوطني."),
    ],
)
def test_what_is_contrary_is_no_agreement(one: str, other: str) -> None:
    assert kinds(one, other) == ["differs"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ارتفعت أسعار النفط في ختام تعاملات الثلاثاء.", "وصعدت أسعار النفط في ختام تعاملات الثلاثاء."),
        ("فاز الواحة على الصخرة في ديربي العاصمة.", "خسر الصخرة أمام الواحة في ديربي العاصمة."),
        ("ارتفعت الأسعار رغم تراجع الطلب في السوق.", "تراجع الطلب في السوق وارتفعت الأسعار."),
    ],
)
def test_one_thing_from_two_sides_is_one(one: str, other: str) -> None:
    assert kinds(one, other) == ["same"]


def test_in_french_and_english_what_stands_around_tells() -> None:
    for code, one, other in (
        (
            "fr",
            "Le Sénat a adopté mardi soir à Paris la réforme du régime des retraites des marins.",
            "Le Sénat a rejeté mardi soir à Paris la réforme du régime des retraites des marins.",
        ),
        (
            "en",
            "Oil prices rose on Tuesday in London on fears of a lasting supply gap.",
            "Oil prices fell on Tuesday in London despite fears of a lasting supply gap.",
        ),
    ):
        articles = [
            article_of(text, id=str(n), language=code, published=DAY[0])
            for n, text in enumerate((one, other))
        ]
        analysis = analyse(build_document(articles), extract_facts(articles))
        assert [relation.kind for relation in analysis.relations.pairs.values()] == ["differs"]


@pytest.mark.parametrize(
    ("arabic", "kept"),
    [
        ("وزادت صادرات الشركة إلى إيطاليا.", []),
        ("وتراجعت صادرات الشركة إلى إيطاليا.", [(0, 1)]),
        ("وتراجعت صادرات الشركة إلى إيطاليا بعد ارتفاع سعرها.", []),
    ],
)
def test_in_two_languages_the_end_of_the_scale_tells(arabic: str, kept: list[tuple[int, int]]) -> None:
    articles = [
        article_of(arabic, id="ar", language="ar", published=DAY[0]),
        article_of("Les exportations vers l'Italie ont augmenté.", id="fr", language="fr", published=DAY[0]),
    ]
    assert sorted(contraries(build_document(articles), {(0, 1): Judged(0.9, 0.9)}, 0.6)) == kept


def test_pairs_of_two_languages_are_looked_at_from_so_likely_on() -> None:
    articles = [
        article_of("وتراجعت صادرات الشركة إلى إيطاليا.", id="ar", language="ar", published=DAY[0]),
        article_of("Les exportations vers l'Italie ont augmenté.", id="fr", language="fr", published=DAY[0]),
    ]
    document = build_document(articles)
    assert contraries(document, {(0, 1): Judged(0.6, 0.6)}, 0.6) == {(0, 1)}
    assert contraries(document, {(0, 1): Judged(0.59, 0.59)}, 0.6) == set()


def deed(of: str, then: str = "", *, scale: str = "level", end: str = "up") -> module._Deed:
    return module._Deed(scale, end, frozenset(of.split()), frozenset(then.split()))


def seen(roots: str, *deeds: module._Deed) -> module._Seen:
    return module._Seen(deeds, frozenset(roots.split()))


@pytest.mark.parametrize(
    ("ours", "theirs", "of_one"),
    [
        ("price oil", "price gas", True),  # of one thing each
        ("price", "value", False),
        # What one is told of, the other sentence has elsewhere.
        ("demand", "market", True),
        ("price", "demand market", True),
    ],
)
def test_two_deeds_are_of_one_thing(ours: str, theirs: str, *, of_one: bool) -> None:
    one, other = deed(ours), deed(theirs, end="down")
    sentences = seen("price market", one), seen("value demand", other)
    assert module._of_one(one, other, *sentences) is of_one
    # Who wins and who loses stands beside the verb or nowhere.
    directed = deed(ours, scale="outcome"), deed(theirs, scale="outcome", end="down")
    assert module._of_one(*directed, *sentences) is not frozenset(ours.split()).isdisjoint(theirs.split())


@pytest.mark.parametrize(
    ("ours", "theirs", "turned"),
    [
        (("party", "union"), ("union", "party"), True),
        # Of three, one accuses the other, who accuses the third.
        (("party", "union"), ("union", "court"), False),
        (("party", "court"), ("union", "party"), False),
        (("party", "union"), ("party", "union"), False),
    ],
)
def test_who_accuses_whom_is_turned_round(
    ours: tuple[str, str], theirs: tuple[str, str], *, turned: bool
) -> None:
    one, other = (seen("", deed(*own, scale="accusing")) for own in (ours, theirs))
    assert module._turned_round(one, other) is turned
    one, other = (seen("", deed(*own)) for own in (ours, theirs))
    assert not module._turned_round(one, other)


def test_only_a_sentence_that_tells_a_deed_has_its_words_looked_at() -> None:
    rose, came = document_of(
        "Oil prices rose in London.", "Ministers came to London.", language="en"
    ).candidates
    assert module._seen(rose).roots == frozenset(map(root, rose.term_set))
    assert module._seen(came) == seen("")


WORDS = [
    "vessel",
    "harbour",
    "bridge",
    "tower",
    "market",
    "rose",
    "river",
    "castle",
    "garden",
    "forest",
    "island",
]


@pytest.mark.parametrize(
    ("at", "told_of"),
    [
        (5, "harbour bridge tower market river castle garden forest"),
        (1, "vessel bridge tower market rose"),
        (10, "river castle garden forest"),
    ],
)
def test_in_english_four_words_on_each_side_tell_of_what(at: int, told_of: str) -> None:
    language = get_language("en")
    assert module._told_of(WORDS, at, language) == (roots_of(told_of.split(), language), frozenset())


def test_in_arabic_the_first_of_four_words_behind_tells_of_what() -> None:
    language = get_language("ar")
    words = ["قال", "الوزير", "أمس", "تراجعت", "في", "أسعار", "النفط", "لندن", "صباح", "الثلاثاء"]
    of, then = module._told_of(words, 3, language)
    assert of == roots_of(["أسعار"], language)
    assert then == roots_of(["النفط", "لندن"], language)
    assert module._told_of(words, len(words) - 1, language) == (frozenset(), frozenset())


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("ar", "ورحبت غرفة التجارة بقرار البنك.", "وانتقدت غرفة التجارة قرار البنك."),
        ("fr", "Le syndicat a salué cet accord de nuit.", "Le syndicat a dénoncé cet accord de nuit."),
        ("en", "The union praised the night deal.", "The union condemned the night deal."),
    ],
)
def test_who_welcomes_does_not_censure(language: str, one: str, other: str) -> None:
    judged = {(0, 1): Judged(0.9, 0.9)}
    for second, found in ((other, judged.keys()), (one, set())):
        articles = [article_of(text, id=f"a{n}", language=language) for n, text in enumerate((one, second))]
        assert contraries(build_document(articles), judged, 0.6) == found
