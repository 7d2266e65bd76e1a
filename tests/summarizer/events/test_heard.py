"""Names that articles in two languages have in common."""

from __future__ import annotations

import pytest

from summarizer.events.heard import heard_in, shared_names
from tests.summarizer.builders import article_of


@pytest.mark.parametrize(
    ("arabic", "french", "shared"),
    [
        ("زار كريم السبتي المعرض", "Hier Karim Sebti a ouvert le salon.", 1),  # a full name is one
        ("غرقت أحياء تازة", "Les rues de Taza sont sous les eaux.", 1),  # spelt, too short for its sound
        ("وصل إلى المغرب وفد", "Une délégation visite le Maroc.", 1),  # by the lists
        ("أصيب 34 شخصا سنة 2021", "Il y a 34 blessés en 2021.", 1),  # the year tells nothing
        ("أصيب 3 أشخاص", "Il y a 3 blessés.", 0),
        ("غرقت أحياء وجدة", "Les rues de Taza sont sous les eaux.", 0),
        ("هذه رسالة طويلة", "Le groupe Rasil est en vente.", 0),  # a common word that sounds like a name
    ],
)
def test_names_are_shared_by_sound_spelling_or_place(arabic: str, french: str, shared: int) -> None:
    one, other = heard_in(article_of(arabic)), heard_in(article_of(french, language="fr"))
    assert len(shared_names(one, other)) == shared
    assert len(shared_names(other, one)) == shared
