"""Sentences in which an outlet comments in its own voice."""

from __future__ import annotations

import pytest

from summarizer import build_document
from summarizer.sentences.comment import is_comment, opinions
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
        ("en", "It is tempting to blame the harbour for the winter."),
        ("fr", "Il est grand temps de rendre son port à la ville."),
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


OPINION = (
    "Every winter the harbour closes. Nobody in the town hall seems to mind. "
    "A town that has lost its boats cannot live on memories. It will have to choose."
)


@pytest.mark.parametrize(
    ("text", "language", "opinion"),
    [
        (OPINION, "en", True),
        # Somebody is told to say something, is quoted, or figures are told: a report.
        (f"{OPINION} The mayor said the harbour would open.", "en", False),
        (f"{OPINION} “We shall open the harbour again”.", "en", False),
        ("The harbour closed on 3 May. It has 40 boats. It lost 12 of them. Nobody was hurt.", "en", False),
        ("A town lives on its boats. It will have to choose.", "en", False),
        ("الميناء مغلق كل شتاء. لا أحد يهتم. المدينة فقدت مراكبها. عليها أن تختار.", "ar", False),
    ],
)
def test_an_opinion_piece_has_no_voice_and_no_figures(text: str, language: str, *, opinion: bool) -> None:
    parts = [f"{part.strip('.')}." for part in text.split(". ")]
    document = build_document([article_of(*parts, language=language)])
    assert opinions(document) == ({0} if opinion else frozenset())
