"""Sentences in which an outlet comments in its own voice."""

from __future__ import annotations

import pytest

from summarizer import build_document
from summarizer.sentences.comment import is_comment
from tests.summarizer.builders import article_of


def commented(text: str, language: str = "ar") -> bool:
    (candidate,) = build_document([article_of(text, language=language)]).candidates
    return is_comment(candidate)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "ويبدو أن سوق العقار في المدينة دخلت مرحلة جديدة هذا العام."),
        # «Between» is no «made clear».
        ("ar", "تحتاج الضفتان اليوم إلى هذا الجسر بين الحيين أكثر من أي وقت مضى."),
        ("fr", "Force est de constater que la ville a perdu son port et ses pêcheurs."),
        ("en", "It is clear that the town needs its harbour back before the winter."),
    ],
)
def test_an_outlet_hedges_or_stresses_in_its_own_voice(language: str, text: str) -> None:
    assert commented(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "وقال الوزير إنه يبدو أن سوق العقار دخلت مرحلة جديدة."),
        ("ar", 'وكتبت الجمعية "يبدو أن السوق دخلت مرحلة جديدة" في تقريرها السنوي.'),
        ("ar", "ارتفعت أسعار العقار في المدينة خمسة في المائة هذا العام."),
        ("fr", "« Il semble que la digue ait cédé », a déclaré le maire de la ville."),
        ("en", "The minister said it is clear that the town needs its harbour back."),
        # The phrase is made of whole words.
        ("en", "The exit seems to have been closed by the storm on Monday night."),
    ],
)
def test_what_somebody_says_or_what_happened_is_none(language: str, text: str) -> None:
    assert not commented(text, language)
