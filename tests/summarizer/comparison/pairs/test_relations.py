"""How sentences of different articles relate."""

from __future__ import annotations

from hypothesis import given

from summarizer import analyse, build_document
from summarizer.comparison.apart.not_yet import not_yet
from summarizer.comparison.pairs.relations import Judged, judge, relate
from summarizer.comparison.pairs.statements import describe, root
from tests.summarizer import builders
from tests.summarizer.builders import LIBRARY, PORT, TRAM, article_of, set_of

RESCUE = "أنقذ خفر السواحل تسعة بحارة علقوا على متن مركب تعطل محركه قبالة رأس الصخرة فجر الجمعة."
RESCUE_TOLD_AGAIN = "فجر الجمعة تعطل محرك مركب قبالة رأس الصخرة، وتمكن خفر السواحل من إنقاذ تسعة بحارة."
RESCUE_WITHIN_MORE = f"{RESCUE[:-1]}، ونقل اثنان منهم إلى مستشفى المدينة للعلاج من الإنهاك."
SAME_PLACE = "فتحت بلدية رأس الصخرة سوق السمك فجر الجمعة أمام تجار الجملة بعد ترميم سقفه وأرضيته."


def said_also(*articles: list[str]) -> list[tuple[int, str]]:
    """What states what the first sentence of the first article states, with the article's number."""
    document = set_of(*articles)
    same = analyse(document, ()).relations.same_as(0)
    return sorted((document.candidates[i].article, document.candidates[i].text) for i in same)


def test_a_copy_says_the_same() -> None:
    assert said_also([RESCUE, TRAM[0]], [PORT[0], RESCUE]) == [(1, RESCUE)]


def test_a_paraphrase_says_the_same() -> None:
    assert said_also([RESCUE, PORT[0]], [RESCUE_TOLD_AGAIN, PORT[1]]) == [(1, RESCUE_TOLD_AGAIN)]


def test_one_within_the_other_says_the_same_both_ways() -> None:
    assert said_also([RESCUE, PORT[0]], [RESCUE_WITHIN_MORE]) == [(1, RESCUE_WITHIN_MORE)]
    assert said_also([RESCUE_WITHIN_MORE, PORT[0]], [RESCUE]) == [(1, RESCUE)]


def test_another_event_at_the_same_place_and_time_does_not() -> None:
    assert said_also([RESCUE, PORT[0]], [SAME_PLACE, TRAM[0]]) == []


def test_the_own_article_is_never_named() -> None:
    assert said_also([RESCUE, RESCUE, RESCUE_TOLD_AGAIN]) == []


def test_another_toll_of_one_event_is_never_the_same() -> None:
    toll = "أعلنت شرطة رأس الصخرة مقتل {} على الأقل في حريق بمستودع الميناء القديم مساء الأحد."
    document = set_of([toll.format("شخصين"), PORT[0]], [toll.format("9 أشخاص"), TRAM[0]])
    relations = analyse(document, ()).relations
    assert [relation.kind for relation in relations.pairs.values()] == ["differs"]
    assert relations.same_as(0) == ()


def test_what_is_likely_becomes_a_relation_and_a_difference_comes_first() -> None:
    judged = {
        (0, 2): Judged(0.9, 0.99),
        (0, 3): Judged(0.3, 0.95),
        (1, 2): Judged(0.3, 0.5),
        (1, 3): Judged(0.8, 0.9),
    }
    relations = relate(judged, {(1, 3)})
    assert {pair: relation.kind for pair, relation in relations.pairs.items()} == {
        (0, 2): "same",
        (0, 3): "part",
        (1, 3): "differs",
    }
    assert relations.between(2, 0) is relations.between(0, 2)
    assert relations.between(1, 2) is None


def test_forms_of_one_root_meet() -> None:
    assert len({root(stem) for stem in ("قتل", "قتيل", "قتلي")}) == 1
    assert root("library") == "library"


def test_sentences_in_different_languages_are_not_compared() -> None:
    document = build_document([article_of(*PORT), article_of(*LIBRARY, language="fr")])
    assert judge(describe(document)) == {}


@given(builders.articles)
def test_any_words_are_compared(given_articles: list[tuple[str, list[str]]]) -> None:
    document = build_document([article_of(*texts, language=code) for code, texts in given_articles])
    analysis = analyse(document, ())
    for (i, j), judged in analysis.judged.items():
        assert i < j
        assert document.candidates[i].article != document.candidates[j].article
        assert 0.0 <= judged.same <= 1.0
        assert 0.0 <= judged.part <= 1.0
    for claim in analysis.claims:
        assert len(claim.articles) == len(claim.carriers) >= 2


def test_what_is_near_is_not_yet_what_is_done() -> None:
    done = "حصل لاعب المرجان سالم الهادي على جنسية جزر الملح وسينتقل إلى رأس الصخرة حيث اشترى بيتا."
    near = "توجه لاعب المرجان سالم الهادي إلى رأس الصخرة بعد إعلان أهليته للحصول على جنسية جزر الملح."
    document = set_of([done], [near])
    judged = {(0, 1): Judged(0.9, 0.99)}
    assert not_yet(document, judged, 0.6) == {(0, 1)}
    assert not_yet(document, judged, 0.95) == set()
    assert not_yet(set_of([done], [done]), judged, 0.6) == set()
    assert not_yet(set_of([near], [near]), judged, 0.6) == set()
