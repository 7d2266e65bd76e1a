"""Sentences that can be told by themselves."""

from __future__ import annotations

import pytest

from summarizer import build_document
from summarizer.comparison.tellable import can_stand_alone
from tests.summarizer.builders import article_of, document_of


def alone(text: str) -> bool:
    (candidate,) = document_of(text).candidates
    return can_stand_alone(candidate)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Six words at least.
        ("بنت البلدية الرصيف القديم قبل عام.", True),
        ("بنت البلدية الرصيف القديم أمس.", False),
        # A question is asked among the first six words, a conjunction fused to it or not.
        ("البلدية التي بنت الرصيف القديم تتساءل عن كلفته.", False),
        ("البلدية التي بنت الرصيف القديم أمس تتساءل عن كلفته.", True),
        ("فهل تبني البلدية الرصيف القديم قبل الصيف.", False),
        # «The same» points back from among the first eight words.
        ("بنت البلدية الرصيف القديم قبل عام حسب نفس المصدر.", True),
        ("بنت البلدية رصيفا جديدا وقال مسؤول المصدر نفسه كذلك.", False),
        ("بنت البلدية رصيفا جديدا وقال مسؤول في المصدر نفسه كذلك.", True),
        # Whom the reporter asked was named before.
        ("سألناه عن الرصيف القديم قبل عام من الآن.", False),
        # Lines of a list.
        ("1) بنت البلدية الرصيف القديم قبل عام.", False),
        ("- بنت البلدية الرصيف القديم قبل عام.", False),
        ("1 من كل بيوت البلدية القديمة انهار.", True),
        # What turns to another matter leans on nothing, unless what follows does.
        ("كما بنت البلدية الرصيف القديم قبل عام.", True),
        ("وكما بنت البلدية الرصيف القديم قبل عام.", True),
        ("من جهة أخرى بنت البلدية الرصيف القديم قبل عام.", True),
        ("ومن جهة أخرى بنت البلدية الرصيف القديم قبل عام.", True),
        ("كما أنها ستوسع الرصيف القديم قبل نهاية السنة.", False),
        ("من جهة أخرى لكن البلدية بنت الرصيف القديم.", False),
        ("من جهة أخرى «بنت البلدية الرصيف القديم قبل عام.", False),
        ("لكن البلدية بنت الرصيف القديم قبل عام.", False),
        # An opener may begin with what else is a conjunction.
        ("فقد بنت البلدية الرصيف القديم قبل عام.", True),
        # Somebody who is only called by what he is says something.
        ("وأضافت المجلة أن الرصيف القديم بني قبل عام.", False),
        ("أضافت المجلة أن الرصيف القديم بني قبل عام.", False),
        ("وأضافت مجلة الميناء أن الرصيف القديم بني قبل عام.", True),
        ("وزارت المجلة أن الرصيف القديم بني قبل عام.", True),
        # Nobody is named in front of what is quoted; three words in quotation marks are a name.
        ("وقال: سنفتح الرصيف القديم أمام السفن قريبا.", False),
        ("وقال «سنفتح الرصيف القديم قريبا» أمام جمع من الناس.", False),
        ("وأفاد: سنفتح الرصيف القديم أمام السفن قريبا.", False),
        ("وقالت «مرآة السهل الكبيرة» إن الرصيف القديم فتح قبل عام.", True),
        ("ونقلت «مرآة السهل» عن العمدة وعده بفتح الرصيف.", True),
        ("وزار «مرآة السهل الكبيرة القديمة» جمع من الناس أمس.", True),
        # Of a brief's sentences that one outlet alone has.
        ("وأضافت المجلة أن الرصيف الجديد سيفتح أمام السفن السياحية في الصيف.", False),
        ("وأضافت مجلة البحر أن الرصيف الجديد سيفتح أمام السفن السياحية في الصيف.", True),
        ("فمتى يفتح الرصيف الجديد أمام السفن السياحية هذا الصيف؟", False),
        ("ويفتح الرصيف الجديد أمام السفن السياحية في يوليوز.", True),
        ("كما تعتزم بلدية رأس النسر توسيع الرصيف القديم قبل نهاية السنة.", True),
        ("كما أضاف أن الرصيف القديم سيوسع قبل نهاية السنة.", False),
        ("ويشار إلى أن بلدية رأس النسر بنت الرصيف القديم قبل نصف قرن.", True),
        ("وقال: «سنفتح الرصيف الجديد أمام السفن في الصيف المقبل».", False),
        ("وقال «سنفتح الرصيف الجديد أمام السفن في الصيف المقبل».", False),
        ("ونقلت «مرآة السهل» عن العمدة وعده بفتح الرصيف في الصيف.", True),
        ("ويلخص المصدر نفسه حال الرصيف القديم في رأس النسر بكلمتين.", False),
        ("وسألناه عن الرصيف القديم فقال إن السفن لم تعد ترسو عنده.", False),
        ("- الطول: 85 مترا، العرض: 12 مترا، العمق: 9 أمتار", False),
        ("لكن بلدية رأس النسر لم تجد من يمول الرصيف الجديد.", False),
    ],
)
def test_what_says_something_by_itself(text: str, *, told: bool) -> None:
    assert alone(text) is told


@pytest.mark.parametrize("text", ["كما", "ومن جهة أخرى", "هل", "وقال", "«»", "1."])
def test_no_sentence_is_too_short_to_be_judged(text: str) -> None:
    assert not alone(text)


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "The move came after prosecutors searched the harbour office.", False),
        ("en", "The decision of the harbour court was read on Monday.", True),
        ("fr", "Cette mesure vise les propriétaires de vieux bateaux de pêche.", False),
        ("fr", "La décision intervient après un an de débats au conseil.", False),
        ("fr", "La réunion du conseil a duré cinq heures lundi.", True),
        ("fr", "« Nous avons besoin de temps », a justifié son avocat, Paul Durand.", False),
        ("en", '"We lost the harbour for good," his lawyer, Paul Hill, said.', False),
        ("en", '"We lost the harbour for good," Paul Hill told his party.', True),
        # What was told before stands among the first three words, behind an article or what points to it.
        ("en", "Then the move came after a year of debates.", False),
        ("en", "Much later the move came after a year of debates.", True),
        ("en", "Harbour decision makers came after a year of debates.", True),
        # Whose it is stands among the first four words behind the quotation that opens the sentence.
        ("fr", "« Nous avons besoin de temps », a justifié lundi son avocat.", False),
        ("fr", "« Nous avons besoin de temps », a justifié lundi matin son avocat.", True),
        ("en", 'Police called it "an ambush" after his party lost the vote.', True),
    ],
)
def test_what_leans_on_a_noun_of_the_sentence_before(language: str, text: str, *, told: bool) -> None:
    (candidate,) = build_document([article_of(text, language=language)]).candidates
    assert can_stand_alone(candidate) is told


def test_a_sentence_that_borrows_is_not_told_alone() -> None:
    (standing, borrowing) = document_of(
        "Fishermen in the town had seemed confident of the vote.",
        "Fishermen in the town had seemed confident of this vote.",
        language="en",
    ).candidates
    assert can_stand_alone(standing)
    assert not can_stand_alone(borrowing)


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("ar", "هدمت البلدية الرصيف القديم في العام التالي بلا إعلان.", False),
        ("ar", "بنت البلدية الرصيف عام 1990 وهدمته في العام التالي.", True),
        ("ar", "هدمت البلدية الرصيف القديم في اليوم التالي لانهيار الجسر.", True),
        ("ar", "هدمت البلدية الرصيف القديم في العام الماضي بلا إعلان.", True),
        ("en", "Rovers tore down the old stand the following year without notice.", False),
        ("en", "Rovers built the stand in 1990 and tore it down the following year.", True),
        ("fr", "Le conseil municipal a fait raser la tribune l'année suivante.", False),
        ("fr", "Paul Morel a quitté Lyon le lendemain du vote municipal.", True),
    ],
)
def test_a_time_that_counts_from_one_told_before_hangs(language: str, text: str, told: bool) -> None:
    (candidate,) = document_of(text, language=language).candidates
    assert can_stand_alone(candidate) is told
