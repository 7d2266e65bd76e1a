from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from summarizer.facts.tagger import crf
from tests.summarizer.facts.arabic.found_names import found, tagged
from tests.summarizer.facts.articles import build


def test_a_person_is_as_long_as_elsewhere_in_the_article() -> None:
    text = (
        "وصل الوزير محمد سعيد الشرقاوي إلى فاس. واستقبل محمد سعيد الشرقاوي الوفد. وغادر محمد سعيد الشرقاوي."
    )
    assert set(found(text, "person")) == {"محمد سعيد الشرقاوي"}


def test_an_organization_is_as_long_as_elsewhere_in_the_article(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "فاز زندلر سبيرز أمس. وخسر زندلر سبيرز اليوم."

    def tag(words: list[str], _: crf.Model) -> list[tuple[int, int, str]]:
        return [(1, 2 if words[0] == "فاز" else 1, "ORG")]

    monkeypatch.setattr(crf, "tag", tag)
    assert found(text, "organization") == ["زندلر سبيرز", "زندلر سبيرز"]


def test_a_short_last_name_is_found_again() -> None:
    text = "قال جيم يونغ كيم إن البنك سيدعم الخطة. وأفادت لاحقا أن كيم ألغى الرحلة."
    assert found(text, "person") == ["جيم يونغ كيم", "كيم"]


@pytest.mark.parametrize(("lead", "bodies"), [(49, 1), (50, 2)])
def test_a_body_of_one_word_is_found_again_where_the_tagger_sees_one(
    monkeypatch: pytest.MonkeyPatch, lead: int, bodies: int
) -> None:
    monkeypatch.setattr(crf, "lead", lambda words, *_: lead if "المنتخب" in words else 200)
    text = "فاز نادي الزندلي بالكأس. وعاد المنتخب الزندلي مساء."
    assert found(text, "organization") == ["الزندلي"] * bodies


@pytest.mark.parametrize(("lead", "times"), [(-1, 1), (0, 2)])
def test_somebody_of_one_word_is_found_again_where_the_tagger_sees_nobody_less(
    monkeypatch: pytest.MonkeyPatch, lead: int, times: int
) -> None:
    text = "قال سامي الزندلي إن الوقت حان. ومر الزندلي أمس."
    assert len(tagged(monkeypatch, text, "PER سامي الزندلي", lead=lead)) == times


@pytest.mark.parametrize(("lead", "bodies"), [(49, 1), (50, 2)])
def test_a_body_behind_for_the_is_found_again_where_the_tagger_sees_one(
    monkeypatch: pytest.MonkeyPatch, lead: int, bodies: int
) -> None:
    monkeypatch.setattr(crf, "lead", lambda words, *_: lead if "هديه" in words else 200)
    text = "فاز نادي الزندلي بالكأس. وقدم هدية للزندلي مساء."
    assert found(text, "organization") == ["الزندلي"] * bodies


def test_a_firm_stays_one_beside_somebody_of_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "قال كريم زندلر إن العمل بدأ. واشترت شركة زندلر مصنعا."
    wanted = [("person", "كريم زندلر"), ("organization", "زندلر")]
    assert tagged(monkeypatch, text, "PER كريم زندلر", "ORG زندلر") == wanted


def test_the_last_two_of_three_names_are_found_again() -> None:
    text = "قال محمد الأمين الركالة إن الأمر جديد. الأمين الركالة لخصه أمس."
    assert [span.value for span in find_spans(build(text), ["person"])] == [
        "محمد الأمين الركالة",
        "الأمين الركالة",
    ]
