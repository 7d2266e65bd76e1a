"""Statements in different languages: joined by figures, dates and names, and by nothing less."""

from __future__ import annotations

import pytest

from corpus import Article
from summarizer import Analysis, analyse, build_document, extract_facts
from summarizer.comparison.across_languages import sound
from tests.summarizer.builders import article_of


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [
        ("دارمانان", "Darmanin"),
        ("بوتفليقة", "Bouteflika"),
        ("بوتفليقة", "Buteflica"),
        ("ماكرون", "Macron"),
        ("لفتيت", "Laftit"),
        ("بوعلام", "Boualem"),
        ("إدريس", "Idriss"),
        ("المشنوق", "Machnouk"),
    ],
)
def test_a_name_sounds_the_same_in_both_scripts(arabic: str, latin: str) -> None:
    assert sound(arabic) == sound(latin)


@pytest.mark.parametrize(("one", "other"), [("دارمانان", "Macron"), ("لفتيت", "Boualem"), ("كريم", "Karam")])
def test_other_names_sound_otherwise_where_their_consonants_do(one: str, other: str) -> None:
    assert (sound(one) == sound(other)) == (other == "Karam")


def compared(*articles: Article) -> Analysis:
    return analyse(build_document(articles), extract_facts(articles))


ARABIC = article_of(
    "بلغت نسبة ملء سدود الواحة 31,4 في المائة، أي ما يعادل 5,06 مليارات متر مكعب.",
    "وقالت الوزارة إن برنامج تقنين الري سيظل ساريا.",
    "ويطالب المزارعون بدورة ماء إضافية قبل الصيف.",
    id="ar",
)
FRENCH = article_of(
    "Le ministère a fait le point sur la sécheresse.",
    "Le taux de remplissage des barrages atteint 31,4 %, soit 5,06 milliards de mètres cubes.",
    "Le tour d'eau sera maintenu.",
    id="fr",
    language="fr",
)


def test_two_figures_join_sentences_of_two_languages() -> None:
    analysis = compared(ARABIC, FRENCH)
    assert {pair: own.kind for pair, own in analysis.relations.pairs.items()} == {(0, 4): "same"}
    (claim,) = analysis.claims
    assert claim.articles == {0, 1}


def test_one_small_figure_joins_nothing() -> None:
    one = article_of("أوقفت الشرطة 12 شخصا في سوق الواحة.", "وتستمر الحملة.", id="ar")
    other = article_of(
        "La police a arrêté 12 personnes au port.", "Le tramway roule.", id="fr", language="fr"
    )
    assert compared(one, other).claims == ()


def test_numbers_of_one_bulletin_are_no_story_that_contradicts_itself() -> None:
    bulletin = (
        "أغلق مؤشر بورصة الواحة تعاملات اليوم عند {} نقطة مدعوما بأسهم المصارف والاتصالات.",
        "وبلغت قيمة التداولات في سوق الأسهم الرئيسية لبورصة الواحة {} مليون درهم.",
        "وارتفعت القيمة السوقية لشركات بورصة الواحة المدرجة إلى {} مليار درهم.",
    )
    articles = [
        article_of(*(t.format(n) for t, n in zip(bulletin, figures, strict=True)), id=day, published=day)
        for day, figures in (("2031-03-03", (4120, 61, 512)), ("2031-03-04", (4388, 87, 540)))
    ]
    analysis = compared(*articles)
    assert analysis.conflicts == ()
    assert analysis.claims == ()
    same_day = [
        articles[0],
        article_of(
            *(s.text for s in build_document([articles[1]]).candidates), id="b", published="2031-03-03"
        ),
    ]
    assert compared(*same_day).conflicts != ()
