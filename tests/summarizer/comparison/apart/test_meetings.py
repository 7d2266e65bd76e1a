"""Visits and meetings in two countries."""

from __future__ import annotations

import pytest

from corpus import Article
from summarizer import build_document, extract_facts
from summarizer.comparison.apart.meetings import meetings_apart
from summarizer.comparison.pairs.relations import Judged
from tests.summarizer.builders import article_of

MINISTER = "وزير الصيد البحري والفلاحة والتنمية القروية كمال الراضي"


def apart(one: str, other: str, same: float = 0.9, language: str = "ar") -> bool:
    articles: list[Article] = [
        article_of(text, id=id_, language=language) for id_, text in (("a", one), ("b", other))
    ]
    found = meetings_apart(
        build_document(articles), extract_facts(articles), {(0, 1): Judged(same, same)}, 0.6
    )
    return found == {(0, 1)}


PARIS = f"قام {MINISTER} بزيارة العاصمة الفرنسية باريس وأجرى مباحثات حول الصيد."
RABAT = f"استقبل {MINISTER} نظيره بالرباط لبحث ملف الصيد."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (PARIS, RABAT),
        (RABAT, PARIS),
        (f"أجرى {MINISTER} محادثات في مدريد.", f"التقى {MINISTER} نظيره الإسباني في مراكش."),
        (f"وصل {MINISTER} في زيارة لتونس هذا الأسبوع.", f"استقبل {MINISTER} وفدا في القاهرة."),
        (f"زيارة {MINISTER} إلى فرنسا", f"عقد {MINISTER} لقاء مع الوفد بالمغرب."),
        # As far from the word as it may be, and so far behind the particle.
        (f"عقد {MINISTER} اجتماعا {'جديدا ' * 16}في مدريد.", RABAT),
        (f"عقد {MINISTER} اجتماعا في العاصمة الإسبانية مدريد.", RABAT),
        (f"زار أمس مساء تونس {MINISTER}.", RABAT),
        # The first place behind the word, whatever is named later.
        (f"التقى {MINISTER} نظيره في مدريد ثم عاد إلى تونس.", f"استقبل {MINISTER} وفدا في تونس."),
        (f"التقى {MINISTER} نظيره في تونس ثم سافر إلى مدريد.", f"استقبل {MINISTER} وفدا في مدريد."),
    ],
)
def test_two_countries_are_two_meetings(one: str, other: str) -> None:
    assert apart(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # A city and its state.
        (PARIS, f"قام {MINISTER} بزيارة إلى فرنسا."),
        # What was talked about is no place of the talks.
        (PARIS, f"أجرى {MINISTER} مباحثات حول الوضع في ليبيا."),
        (f"بحث {MINISTER} في لقاء بشأن الأزمة في سوريا مع نظيره.", RABAT),
        # Nobody met.
        (PARIS, f"يملك {MINISTER} بيتا في الرباط."),
        # A place that no list knows.
        (PARIS, f"استقبل {MINISTER} نظيره في مدينة المرجان."),
        # Where his guest is from.
        (RABAT, f"التقى {MINISTER} وزير خارجية فرنسا."),
        (RABAT, f"عقد {MINISTER} مباحثات مع إسبانيا."),
        (RABAT, f"تحدث {MINISTER} في لقاء وزير إسبانيا."),
        # A word too many before what is visited, or behind the particle.
        (RABAT, f"قام {MINISTER} بزيارة العاصمة الإسبانية الجميلة مدريد."),
        (RABAT, f"زار أمس مساء السبت مدريد {MINISTER}."),
        (RABAT, f"عقد {MINISTER} اجتماعا في قلب العاصمة الإسبانية مدريد."),
        (RABAT, f"عقد {MINISTER} اجتماعا في قاعة فندق «إسبانيا»."),
        # A place in front of the word.
        (RABAT, f"أنهى {MINISTER} في إسبانيا زيارة طويلة."),
        # Too far behind, or said of what came next.
        (RABAT, f"عقد {MINISTER} اجتماعا {'جديدا ' * 17}في مدريد."),
        (
            RABAT,
            f"عقد {MINISTER} اجتماعا مع الصيادين والتجار وأصحاب المراكب الكبيرة والصغيرة ثم سافر إلى فرنسا.",
        ),
    ],
)
def test_other_places_part_nothing(one: str, other: str) -> None:
    assert not apart(one, other)


@pytest.mark.parametrize(("same", "likely"), [(0.6, True), (0.59, False)])
def test_only_pairs_likely_to_state_the_same_are_looked_at(same: float, *, likely: bool) -> None:
    assert apart(PARIS, RABAT, same) is likely


def test_it_is_read_in_english_as_well() -> None:
    assert apart("The minister visited France last week.", "The minister held talks in Spain.", language="en")
    assert not apart("The minister visited France.", "The minister held talks on Spain.", language="en")
