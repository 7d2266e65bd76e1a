"""Which sentences of other articles say the same."""

from __future__ import annotations

import pytest
from hypothesis import given

from summarizer import build_document
from summarizer.comparison.claims import also_in
from summarizer.similarity import inverse_document_frequency
from tests.summarizer import builders
from tests.summarizer.builders import LIBRARY, PORT, TRAM, article_of, distinct, set_of

RESCUE = "أنقذ خفر السواحل تسعة بحارة علقوا على متن مركب تعطل محركه قبالة رأس الصخرة فجر الجمعة."
RESCUE_TOLD_AGAIN = "فجر الجمعة تعطل محرك مركب قبالة رأس الصخرة، وتمكن خفر السواحل من إنقاذ تسعة بحارة."
RESCUE_WITHIN_MORE = f"{RESCUE[:-1]}، ونقل اثنان منهم إلى مستشفى المدينة للعلاج من الإنهاك."
SAME_PLACE = "فتحت بلدية رأس الصخرة سوق السمك فجر الجمعة أمام تجار الجملة بعد ترميم سقفه وأرضيته."


def said_also(*articles: list[str]) -> list[tuple[int, str]]:
    """What says the first sentence of the first article, with the article's number."""
    document = set_of(*articles)
    found = also_in(document, 0, inverse_document_frequency(document.candidates))
    return [(document.candidates[i].article, document.candidates[i].text) for i in found]


def test_a_copy_says_the_same() -> None:
    assert said_also([RESCUE, TRAM[0]], [PORT[0], RESCUE]) == [(1, RESCUE)]


def test_a_paraphrase_says_the_same() -> None:
    assert said_also([RESCUE], [PORT[1], RESCUE_TOLD_AGAIN]) == [(1, RESCUE_TOLD_AGAIN)]


def test_one_within_the_other_says_the_same_both_ways() -> None:
    assert said_also([RESCUE], [RESCUE_WITHIN_MORE]) == [(1, RESCUE_WITHIN_MORE)]
    assert said_also([RESCUE_WITHIN_MORE], [RESCUE]) == [(1, RESCUE)]


def test_another_event_at_the_same_place_and_time_does_not() -> None:
    assert said_also([RESCUE], [SAME_PLACE]) == []


def test_a_few_shared_words_are_coincidence() -> None:
    assert said_also(["توقف الترام صباح الثلاثاء."], ["توقف الترام صباح الثلاثاء."]) == []


def test_of_each_article_the_nearest_is_named_in_the_order_of_articles() -> None:
    found = said_also([RESCUE], [RESCUE_TOLD_AGAIN, RESCUE], [TRAM[0]], [RESCUE_WITHIN_MORE])
    assert found == [(1, RESCUE), (3, RESCUE_WITHIN_MORE)]


def test_the_own_article_is_never_named() -> None:
    assert said_also([RESCUE, RESCUE, RESCUE_TOLD_AGAIN]) == []


def test_sentences_in_different_languages_are_not_compared_by_chance() -> None:
    document = build_document([article_of(*PORT), article_of(*LIBRARY, language="fr")])
    weights = inverse_document_frequency(document.candidates)
    assert all(also_in(document, i, weights) == [] for i in range(len(document.candidates)))


@given(builders.articles)
def test_any_words_are_compared(given_articles: list[tuple[str, list[str]]]) -> None:
    document = build_document([article_of(*texts, language=code) for code, texts in given_articles])
    weights = inverse_document_frequency(document.candidates)
    for i, candidate in enumerate(document.candidates):
        found = [document.candidates[j].article for j in also_in(document, i, weights)]
        assert candidate.article not in found
        assert found == sorted(set(found))


@pytest.mark.parametrize(("common", "same"), [(7, True), (6, False)])
def test_two_thirds_of_what_is_telling_must_be_the_same(common: int, same: bool) -> None:
    words = " ".join(distinct(1, 24)).rstrip(".").split()
    one, other = words[:10], [*words[:common], *words[10 : 20 - common]]
    assert bool(said_also([" ".join(one)], [" ".join(other)])) == same
