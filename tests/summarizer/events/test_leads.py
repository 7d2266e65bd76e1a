"""What leads an article."""

from __future__ import annotations

import pytest

from corpus import get_language
from summarizer.events.leads import Lead, places_in
from tests.summarizer.builders import article_of


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("غمرت المياه أحياء في تازة ليلا", {"تازه"}),
        ("انطلقت الحافلة من الدار البيضاء صباحا", {"الدار البيضاء"}),
        ("قالت وزارة المغرب إن الموسم جيد", {"MA"}),
        ("وقع الحادث في ولاية الزنبقية فجرا", {"الزنبقيه"}),  # in no list, but behind the word for a province
        ("وقع الحادث يوم الخميس وأن السائق فر", set()),
        ("نشر المصور صور الحفل", set()),  # Tyre, which is «pictures» too
    ],
)
def test_places_are_those_of_the_lists_and_those_behind_the_word_for_a_town(
    text: str, places: set[str]
) -> None:
    language = get_language("ar")
    assert set(places_in(language.words(text), language)) == places


def test_a_lead_is_the_headline_and_two_sentences() -> None:
    article = article_of(
        "وصلت القافلة إلى تازة.",
        "وعادت مساء.",
        "ثم مرت قرب وجدة.",
        "وبقيت تازة هادئة.",
        title="قافلة من المغرب",
    )
    lead = Lead(article)
    assert lead.names == {"MA", "تازه"}
    assert lead.states == {"MA"}
    assert lead.again == {"تازه"}
    assert lead.tells_of("وجده")
    assert not lead.tells_of("طنجه")


def test_a_name_of_two_words_is_told_where_both_are() -> None:
    lead = Lead(article_of("قرب الدار القديمة مسجد.", "والبيضاء لون الجدار."))
    assert lead.tells_of("الدار البيضاء")
    assert not lead.tells_of("الدار الحمراء")


def test_with_capitals_all_names_lead() -> None:
    lead = Lead(article_of("Le maire Karim Sebti visite la France.", "Il revient.", language="fr"))
    assert lead.names == {"karim", "sebti", "france"}
    assert lead.states == {"france"}
