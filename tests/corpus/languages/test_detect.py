"""Which language a text is in."""

from __future__ import annotations

import pytest
from hypothesis import given

from corpus.languages import CODES, detect, is_foreign
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


FOREIGN = {
    "es": "El ayuntamiento anunció que las obras del puente empezarán en mayo y que la carretera estará cerrada hasta "  # noqa: E501
    "el fin de las obras, según dijo su presidente a los vecinos.",
    "de": "Die Stadt hat angekündigt, dass die Arbeiten an der Brücke im Mai beginnen und die Straße bis zum Ende der "  # noqa: E501
    "Arbeiten gesperrt wird, wie der Bürgermeister den Nachbarn sagte.",
    "it": "Il comune ha annunciato che i lavori del ponte cominceranno a maggio e che la strada sarà chiusa fino alla "  # noqa: E501
    "fine dei lavori, come ha detto il sindaco ai vicini della zona.",
    "ru": "Мэрия сообщила, что работы на мосту начнутся в мае и что дорога будет закрыта до конца работ, как сказал "  # noqa: E501
    "глава города жителям соседних домов на встрече в среду.",
    "fa": "شهرداری اعلام کرد که کارهای ساخت پل در ماه مه آغاز می‌شود و جاده تا پایان کار بسته خواهد ماند، چنان که "
    "رئیس شورا به همسایگان گفت و افزود که گروهی از کارگران چیزی نگفته‌اند.",
}


@pytest.mark.parametrize("code", FOREIGN)
def test_a_text_in_another_language_is_foreign(code: str) -> None:
    assert is_foreign(FOREIGN[code])
    assert not is_foreign(" ".join(FOREIGN[code].split()[:10]))  # too short to say


@pytest.mark.parametrize("paragraphs", [ARABIC, FRENCH, ENGLISH], ids=CODES)
def test_no_text_in_a_language_of_mujaz_is_foreign(paragraphs: tuple[str, ...]) -> None:
    assert not is_foreign("\n".join(paragraphs))
