"""Which language a text is in."""

from __future__ import annotations

import pytest
from hypothesis import given

from corpus.languages import CODES, detect
from tests.corpus.texts import ARABIC, ENGLISH, FRENCH, dirty_texts


@pytest.mark.parametrize(
    ("text", "code"),
    [
        *(
            ("\n".join(paragraphs), code)
            for paragraphs, code in ((ARABIC, "ar"), (FRENCH, "fr"), (ENGLISH, "en"))
        ),
        *((text, "ar") for text in ARABIC),
        *((text, "fr") for text in FRENCH),
        *((text, "en") for text in ENGLISH),
        # Short ones, which word-based detectors miss.
        ("قال", "ar"),
        ("السلام عليكم", "ar"),
        ("ﺍﻟﺴﻼﻡ", "ar"),
        ("Il est arrivé hier.", "fr"),
        ("Le maire a dit oui.", "fr"),
        ("It rains.", "en"),
        ("The mayor said yes.", "en"),
        # Names of another script, accents of another language.
        ("وقعت شركة Renault اتفاقا مع الوزارة لتزويد المصنع", "ar"),
        ("Le mot سلام est arabe et tous les autres ne le sont pas.", "fr"),
        ("The café on the quay serves crème brûlée to the mayor.", "en"),
        ("Le directeur du Harbour Post et du New York Times est à Rabat.", "fr"),
        # Nothing to go by.
        ("", "ar"),
        ("12/7/2024 … !", "ar"),
    ],
)
def test_detect(text: str, code: str) -> None:
    assert detect(text) == code


def test_a_long_text_is_judged_by_its_beginning() -> None:
    assert detect("قال الوزير إن الأشغال انتهت. " * 1000 + "The end of the story. " * 5000) == "ar"


@given(dirty_texts())
def test_any_text_is_in_a_language(text: str) -> None:
    assert detect(text) in CODES
