"""Places, bodies and events that go by other words in other languages are one."""

from __future__ import annotations

import pytest

from summarizer import extract_facts
from summarizer.facts.identities import body_identity, place_identity
from summarizer.facts.merge_keys import organization_words
from tests.summarizer.builders import article_of

ARABIC = (
    "وصل وفد الأمم المتحدة إلى القاهرة يوم السبت قبل كأس العالم 2022. "
    "وقالت الأمم المتحدة إن الوفد سيزور المغرب وقطاع غزة."
)
FRENCH = (
    "Une délégation de l'ONU est arrivée samedi au Caire avant la Coupe du monde 2022. Elle ira au Maroc."
)
ENGLISH = "A United Nations delegation reached Cairo on Saturday, before the 2022 World Cup in Qatar."


@pytest.mark.parametrize(
    "names",
    [
        (("المملكة المغربية", "ar"), ("Maroc", "fr"), ("Morocco", "en")),
        (("أمريكا", "ar"), ("États-Unis", "fr"), ("U.S.", "en")),
        (("لندن", "ar"), ("Londres", "fr"), ("London", "en")),
        (("واشنطن", "ar"), ("Washington", "fr"), ("Washington", "en")),
        (("الشرق الأوسط", "ar"), ("Proche-Orient", "fr"), ("Middle East", "en")),
    ],
)
def test_a_place_is_one_by_whichever_name(names: tuple[tuple[str, str], ...]) -> None:
    assert len({place_identity(name, code) for name, code in names}) == 1


def test_places_that_no_two_lists_have_stay_apart() -> None:
    assert place_identity("Port Sedara", "en") == "port sedara"
    assert place_identity("غزة", "ar") != place_identity("Gaza Strip", "en")


def test_a_body_is_one_by_its_acronym_and_its_name() -> None:
    names = (("الفيفا", "ar"), ("الاتحاد الدولي لكرة القدم", "ar"), ("Fifa", "fr"), ("FIFA", "en"))
    assert {body_identity(organization_words(name, code), code) for name, code in names} == {"FIFA"}
    assert body_identity(("اتحاد", "جزائري"), "ar") is None


def test_facts_of_a_set_in_three_languages_are_joined() -> None:
    texts = {"ar": ARABIC, "fr": FRENCH, "en": ENGLISH}
    facts = extract_facts([article_of(text, id=code, language=code) for code, text in texts.items()])
    found = {(fact.kind, fact.value): fact for fact in facts}
    assert found["place", "القاهرة"].articles == 3
    assert found["place", "المغرب"].articles == 2
    assert found["organization", "الأمم المتحدة"].articles == 3
    event = next(fact for fact in facts if fact.kind == "event")
    assert (event.articles, event.iso) == (3, "2022")
    assert dict(found["place", "القاهرة"].names) == {"ar": ("القاهرة",), "fr": ("Caire",), "en": ("Cairo",)}
