"""Which sentences tell no news by themselves: questions, scenes, transitions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus import CODES, get_language
from summarizer.sentences.asides import asides, is_scene
from tests.summarizer import builders

SCENES = [
    ("ar", "في مقهى صغير خلف الميناء، يتابع بحار متقاعد نشرة الأخبار."),
    ("ar", "على رصيف المحطة القديمة، ينتظر مسافرون قطارا تأخر."),
    ("ar", "داخل ورشة ضيقة في حي شعبي، يعمل نجار مسن بلا كلل."),
    ("ar", "وفي زاوية القاعة الكبرى، كانت شابة تجلس وحيدة قرب حقيبتها."),
    ("ar", "يبتسم الرجل وهو يرتب بضاعته."),
    ("fr", "Dans un café derrière la gare, un marin à la retraite suit le journal."),
    ("fr", "Assis devant sa boutique, un vieil homme regarde la rue."),
    ("fr", "Sur le trottoir, une femme vend des oranges."),
    ("en", "In a café behind the station, a retired sailor watches the news."),
    ("en", "At a corner table, an old man smiles."),
    ("en", "On the quay, two fishermen wait for the boats."),
]
NEWS = [
    ("ar", "في سوق شعبي وسط المدينة انفجرت سيارة مفخخة."),
    ("ar", "في منزل بضواحي المدينة عثرت الشرطة على جثة."),
    ("ar", "في مكتب رئيس الحكومة ينتظر الوزير قرارا."),
    ("ar", "في شارع الميناء يقول تجار إن الأسعار تضاعفت."),
    ("ar", "تلوح في الأفق أزمة جديدة بين البلدين."),
    ("ar", "ومن المتوقع أن يجلس الحارس على مقاعد البدلاء."),
    ("ar", "يجلس نحو 300 مندوب حول طاولة المفاوضات."),
    ("fr", "La marche pour le climat a réuni des milliers de personnes."),
    ("fr", "Dans la salle du conseil, le ministre attend une réponse."),
    ("en", "The transfer window closes on Friday."),
    ("en", "In the House, the president stands by his decision."),
]


@pytest.mark.parametrize(("code", "text"), SCENES)
def test_a_scene_is_told_from_news(code: str, text: str) -> None:
    language = get_language(code)
    assert is_scene(language.words(text), language)


@pytest.mark.parametrize(("code", "text"), NEWS)
def test_news_at_a_place_is_no_scene(code: str, text: str) -> None:
    language = get_language(code)
    assert not is_scene(language.words(text), language)


@pytest.mark.parametrize(
    ("text", "aside"),
    [
        ("فمن يتحمل مصاريف النقل والإقامة طوال الدورة؟", True),
        ("وتساءلت الصحيفة «هل تكفي هذه الخطوة وحدها؟».", True),
        ("ولم يولد هذا التعاون اليوم.", True),
        ("ورفضت النقابة هذا المقترح.", False),
        ("وجرح في هذا الحادث 12 عاملا.", False),
    ],
)
def test_questions_and_transitions_are_asides(text: str, aside: bool) -> None:
    news = "أعلنت البلدية افتتاح الميناء الجديد أمام قوارب الصيد."
    document = builders.document_of(news, text)
    assert asides(document) == (frozenset({1}) if aside else frozenset())


@pytest.mark.parametrize(
    ("code", "text", "aside"),
    [
        ("en", "Additional reporting by Ann Lee and the harbour desk.", True),
        ("en", "If you are reading this page and see no form, write to us.", True),
        ("en", "Anyone who saw the boat may write to harbour@town.example today.", True),
        ("en", "Please include your name and where you live.", True),
        ("en", '"Please include the boats," said Paul Hill of the harbour.', False),
        ("en", "Reporting on the harbour has cost the paper two boats.", False),
        ("fr", "À lire aussi : Le port de Brest ferme Les bateaux restent à quai.", True),
        ("fr", "À surtout lire sur le site du port : Les bateaux restent à quai.", True),
        ("fr", "À voir les quais, le port ferme : les bateaux restent à sec.", False),
        ("fr", "Lire les comptes du port a pris deux ans au conseil.", False),
        ("ar", "يرجى الكتابة إلى harbour@town.example قبل نهاية الأسبوع.", False),
    ],
)
def test_credits_links_and_what_readers_are_asked_for_are_asides(code: str, text: str, aside: bool) -> None:
    document = builders.document_of("Le port.", text, language=code)
    assert (1 in asides(document)) == aside


def test_where_nothing_else_is_told_nothing_is_an_aside() -> None:
    assert asides(builders.document_of("فمن يدفع الثمن؟", "ومن يستفيد من هذا كله؟")) == frozenset()


@given(st.text(), st.sampled_from(CODES))
def test_any_text_is_judged(text: str, code: str) -> None:
    language = get_language(code)
    assert is_scene(language.words(text), language) in {True, False}
