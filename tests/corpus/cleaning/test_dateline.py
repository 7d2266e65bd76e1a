"""What agencies set before a report's first word: found, and nothing else taken for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.assemble import assemble
from corpus.cleaning import dateline as module
from corpus.cleaning.dateline import dateline
from corpus.formats.base import RawDocument
from corpus.languages import get_language

FOUND = [
    ("ar", "الربوة/15 ماي 2024/ومع/ أعلنت الجماعة انطلاق الأشغال.", "أعلنت", "ومع"),
    ("ar", "الربوة 22 أبريل (و.س.أ) - أعلنت الجماعة انطلاق الأشغال.", "أعلنت", "و.س.أ"),
    ("ar", "الربوة، الساحل (CNN) -- أعلنت الجماعة انطلاق الأشغال.", "أعلنت", "CNN"),
    ("ar", "(رويترز) - أعلنت الجماعة انطلاق الأشغال.", "أعلنت", "رويترز"),
    ("ar", "الربوة (أ ف ب) – أعلنت الجماعة انطلاق الأشغال.", "أعلنت", "أ ف ب"),
    ("ar", "الربوة ـ رويترز ـ أعلنت الجماعة انطلاق الأشغال.", "أعلنت", "رويترز"),
    ("fr", "Val-aux-Pins, 15 mai 2024 (AFP) - La commune lance les travaux.", "La", "AFP"),
    ("fr", "Val-aux-Pins (Côte), 15 mai 2024 (AFP) - La commune lance les travaux.", "La", "AFP"),
    ("ar", "الربوة (الساحل)، 15 مايو (رويترز) - أعلنت الجماعة انطلاق الأشغال.", "أعلنت", "رويترز"),
    ("fr", "Val-aux-Pins (Reuters, AFP) – La commune lance les travaux.", "La", "Reuters, AFP"),
    ("fr", "Val-aux-Pins (Côte) (AFP) – La commune lance les travaux.", "La", "AFP"),
    ("ar", "الربوة في 15 مايو/ وام / أعلنت الجماعة انطلاق الأشغال.", "أعلنت", "وام"),
    ("ar", "الربوة 15 مايو 2024 (شينخوا) أعلنت الجماعة انطلاق الأشغال.", "أعلنت", "شينخوا"),
    ("ar", "دمشق-سانا أعلنت الجماعة انطلاق الأشغال.", "أعلنت", "سانا"),
    ("ar", "وطنية - الربوة - أعلنت الجماعة انطلاق الأشغال.", "أعلنت", "الوكالة الوطنية للإعلام"),
    ("ar", "سانا - دمشق - أعلنت الجماعة انطلاق الأشغال.", "أعلنت", "سانا"),
    ("en", "PINE VALLEY, May 15 (Reuters) - The town began the works.", "The", "Reuters"),
    ("en", "PINE VALLEY (AP) — The town began the works.", "The", "AP"),
    ("ar", "الربوة – أعلنت الجماعة انطلاق الأشغال.", "أعلنت", None),
    ("ar", "الربوة المحتلة - أعلنت الجماعة انطلاق الأشغال.", "أعلنت", None),
    ("ar", "الربوة- أعلنت الجماعة انطلاق الأشغال.", "أعلنت", None),
    ("ar", "الربوة العليا– أعلنت الجماعة انطلاق الأشغال.", "أعلنت", None),
    ("en", "PINE VALLEY, Calif. — The town began the works.", "The", None),
    # An agency that nobody lists, behind a place in capitals or a day.
    ("fr", "VAL-AUX-PINS (AGZ) – La commune lance les travaux.", "La", "AGZ"),
    ("fr", "VAL-AUX-PINS, 21 février - La commune lance les travaux.", "La", None),
    ("ar", "رأس الماء – وكالات: انطلق العمل.", "انطلق", None),
    ("ar", "الربوة/ متابعات: انطلق العمل.", "انطلق", None),
    ("fr", "Val aux Pins - Agences : La commune lance les travaux.", "La", None),
    ("fr", "Val-aux-Pins, 3 oct. (AGZ) — La commune lance les travaux.", "La", "AGZ"),
    ("fr", "Val-aux-Pins, le 1er octobre 2024 – La commune lance les travaux.", "La", None),
    ("en", "PINE VALLEY (Coast Network) -- The town began the works.", "The", "Coast Network"),
    # An agency that nobody lists, by what it calls itself, and between slashes behind a day.
    ("ar", "الربوة (وكالة الساحل) – أعلنت الجماعة انطلاق الأشغال.", "أعلنت", "وكالة الساحل"),
    ("ar", "الربوة (خاص)- أعلنت الجماعة انطلاق الأشغال.", "أعلنت", None),
    ("ar", "الربوة/ 22 أبريل 2024 /وسط/ أعلنت الجماعة انطلاق الأشغال.", "أعلنت", "وسط"),
    ("ar", "الربوة في 22 أبريل /وكالة الساحل/ أعلنت الجماعة انطلاق الأشغال.", "أعلنت", "وكالة الساحل"),
    ("en", "PINE VALLEY, Norvania, May 18 (Coast Wire) - The town began the works.", "The", "Coast Wire"),
]
NONE = [
    ("ar", "أعلنت جماعة الربوة (شمال) - وهي صغيرة - انطلاق الأشغال."),
    ("ar", "صندوق الساحل للماء (FXQ) - ومقره الربوة - يمول الأشغال."),
    ("ar", "قال الرئيس: الأشغال انطلقت."),
    ("ar", "مارسيلو (البرازيل) - كاراسكو (بلجيكا)"),
    ("ar", "الربوة/ الساحل /الجنوب/ ثلاث جهات في خطة واحدة."),
    ("ar", "الربوة /وكالة الساحل/ أعلنت الجماعة انطلاق الأشغال."),
    ("fr", "Eau - Électricité : un seul plan."),
    ("fr", "Le Fonds de la côte (FXQ) – basé à Val-aux-Pins – finance les travaux."),
    ("ar", "سامي الرامي - حارس النادي الأول - غادر الملعب."),
    ("ar", "المنتخبات الـ 32 أعلنت لوائحها."),
    ("ar", "الربوة-الساحل أقصر من الطريق القديم."),
    ("ar", "نظم مركز جنوب – جنوب ندوة."),
    ("fr", "L’eau (et le sel) - voilà le sujet."),
    ("en", "The Coast Fund (CF) - a small one - pays for the works."),
    ("en", "A plan - the second one - failed."),
    ("fr", "Le Fonds (FXQ), né à Val-aux-Pins (Côte) – et connu – finance les travaux."),
    ("en", "(AFP) -"),
    ("ar", "قال 15 عاملا (رويترس) إن الأشغال انطلقت."),
    ("ar", "قال العمال (رويترز) إن الأشغال انطلقت."),
    ("ar", "كلم/ساعة / أعلنت الجماعة السرعة."),
    ("fr", "Val-aux-Pins lance les travaux."),
    ("fr", "Val-aux-Pins, commune de la côte – La mairie y a ses bureaux."),
    ("fr", "FXQ (le Fonds) - il finance les travaux."),
]


@pytest.mark.parametrize(("code", "text", "first", "agency"), FOUND)
def test_a_dateline_is_found(code: str, text: str, first: str, agency: str | None) -> None:
    found = dateline(text, get_language(code))
    assert found is not None
    assert text[found.end :].startswith(f"{first} ")
    assert found.agency == agency


@pytest.mark.parametrize(("code", "text"), NONE)
def test_what_is_none_is_none(code: str, text: str) -> None:
    assert dateline(text, get_language(code)) is None


def test_a_dateline_is_no_text_and_gives_outlet_and_date() -> None:
    text = (
        "La commune lance les travaux du pont\n\nVal-aux-Pins, 15 mai 2024 (AFP) - La commune a lancé les travaux du "  # noqa: E501
        "pont mercredi.\n\nLe maire a dit que le pont ouvrira dans deux ans au plus tard."
    )
    article = assemble(RawDocument(text), id="a", source="a")
    assert article.slice(article.body[0]) == "La commune a lancé les travaux du pont mercredi."
    assert (article.outlet, article.published) == ("AFP", "2024-05-15")
    assert article.removed[0] == "Val-aux-Pins, 15 mai 2024 (AFP) -"


_PIECES = st.sampled_from(
    ["/", " / ", "(", ")", " – ", " - ", ":", " ", "AFP", "رويترز", "15 ماي", "Val", "ومع", "قال"]
)


@given(st.lists(_PIECES, max_size=30).map("".join), st.sampled_from(["ar", "fr"]))
def test_the_signs_of_a_dateline_stand_near_its_front(paragraph: str, code: str) -> None:
    near = dateline(paragraph, get_language(code))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_FRONT", 10_000)
        assert dateline(paragraph, get_language(code)) == near


@pytest.mark.parametrize(
    ("code", "text", "first"),
    [
        ("fr", "Valbrune, 4 octobre 2027. Les écoles ont rouvert.", "Les"),
        ("fr", "Valbrune, le 1er octobre 2027 : les écoles ont rouvert.", "les"),
        ("en", "Thornbeck, April 14, 2028. The library stays open.", "The"),
        ("ar", "الربوة، 8 نونبر 2027. أعلنت الجماعة الأشغال.", "أعلنت"),
        ("ar", "عاجل | وقعت هزة أرضية قبالة الساحل.", "وقعت"),
        ("ar", "#عاجل: وقعت هزة أرضية قبالة الساحل.", "وقعت"),
        ("fr", "URGENT - Une secousse a été ressentie.", "Une"),
    ],
)
def test_a_place_and_day_alone_and_a_call_are_datelines(code: str, text: str, first: str) -> None:
    found = dateline(text, get_language(code))
    assert found is not None
    assert text[found.end :].startswith(first)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Valbrune, 4 octobre. Les écoles ont rouvert."),  # no year
        ("fr", "Valbrune, 400 élèves 2027. Les écoles ont rouvert."),
        ("fr", "Le maire de la ville de Valbrune, 4 octobre 2027. Il parle."),
        ("ar", "ولد في الربوة يوم 8 نونبر 2027. وعاش فيها."),
        ("ar", "عاجل هو الإصلاح الذي تطالب به القرية."),
        ("fr", "valbrune, 4 octobre 2027. Les écoles ont rouvert."),
    ],
)
def test_sentences_with_a_place_and_a_day_are_none(code: str, text: str) -> None:
    assert dateline(text, get_language(code)) is None


def test_a_dateline_that_is_a_paragraph_is_set_aside_and_dates_the_article() -> None:
    text = (
        "Le port rouvre ses quais\n\nValbrune, 11 janvier 2027.\n\n"
        "Le port a rouvert lundi matin ses deux quais au trafic de marchandises, selon la direction."
    )
    article = assemble(RawDocument(text), id="a", source="a")
    assert (article.published, article.removed) == ("2027-01-11", ("Valbrune, 11 janvier 2027.",))
    assert len(article.sentences) == 2
