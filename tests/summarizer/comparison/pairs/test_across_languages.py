"""Statements in different languages: joined by figures, dates and names, and by nothing less."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from corpus import Article
from summarizer import Analysis, analyse, build_document, extract_facts
from summarizer.comparison.pairs import across_languages
from summarizer.comparison.pairs.across_languages import judge_across
from summarizer.facts.name_sounds import sound
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


@pytest.fixture
def without_meaning(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(across_languages, "encoder", lambda: None)


@pytest.mark.usefixtures("without_meaning")
def test_two_figures_join_sentences_of_two_languages() -> None:
    analysis = compared(ARABIC, FRENCH)
    assert {pair: own.kind for pair, own in analysis.relations.pairs.items()} == {(0, 4): "same"}
    (claim,) = analysis.claims
    assert claim.articles == {0, 1}


@pytest.mark.usefixtures("without_meaning")
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


TOPICS = (("صمام", "vanne", "valve"), ("شاحن", "camion", "truck"), ("مدرس", "école", "school"))


def encode(texts: Sequence[str]) -> NDArray[Any]:
    """Vectors by a word of each language, and a little of a direction that all have."""
    rows = [[0.5, *(float(any(word in text for word in topic)) for topic in TOPICS)] for text in texts]
    found: NDArray[Any] = np.array(rows)
    return found


def test_the_nearest_in_meaning_state_the_same() -> None:
    one = article_of("تعطل صمام السد.", "وأغلقت المدرسة أبوابها.", id="ar")
    other = article_of("L'école a fermé.", "Une vanne du barrage est en panne.", id="fr", language="fr")
    document = build_document([one, other])
    judged = judge_across(document, [], [[] for _ in document.candidates], encode)
    assert {pair for pair, own in judged.items() if own.same > 0.9} == {(0, 3), (1, 2)}
    assert all(own.same < 0.5 for pair, own in judged.items() if pair not in {(0, 3), (1, 2)})


def in_three(*sentences: tuple[str, str, str]) -> Analysis:
    articles = [
        article_of(
            *(sentence[n] for sentence in sentences), id=code, language=code, published=f"2031-03-0{n + 3}"
        )
        for n, code in enumerate(("ar", "fr", "en"))
    ]
    return compared(*articles)


@pytest.fixture
def by_topics(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(across_languages, "encoder", lambda: encode)


@pytest.mark.usefixtures("by_topics")
def test_counts_of_what_each_language_calls_by_its_word_differ() -> None:
    analysis = in_three(
        (
            "تعطلت ستة صمامات في السد.",
            "Sept vannes du barrage sont en panne.",
            "Six valves of the dam failed.",
        )
    )
    (conflict,) = analysis.conflicts
    assert [(value.value, len(value.mentions)) for value in conflict.values] == [
        ("ستة صمامات", 2),
        ("Sept vannes", 1),
    ]
    assert {claim.articles for claim in analysis.claims} <= {frozenset({0, 2})}


@pytest.mark.usefixtures("by_topics")
def test_the_missing_are_found_dead() -> None:
    analysis = in_three(
        (
            "وما زال شخصان من سائقي الشاحنة في عداد المفقودين.",
            "Deux membres de l'équipe du camion sont toujours portés disparus.",
            "Rescuers found the bodies of the two missing crewmen of the truck.",
        )
    )
    (conflict,) = analysis.conflicts
    assert conflict.update
    assert conflict.values[-1].mentions[0].article == "en"
    assert {claim.articles for claim in analysis.claims} == {frozenset({0, 1})}


@pytest.mark.usefixtures("by_topics")
def test_until_when_differs_between_languages() -> None:
    analysis = in_three(
        (
            "تظل المدرسة مغلقة حتى يوم 12 مارس 2031.",
            "L'école restera fermée jusqu'au 19 mars 2031.",
            "The school will stay closed until 12 March 2031.",
        )
    )
    (conflict,) = analysis.conflicts
    assert [{m.article for m in value.mentions} for value in conflict.values] in (
        [{"ar"}, {"fr"}],
        [{"ar", "en"}, {"fr"}],
    )


@pytest.mark.usefixtures("without_meaning")
@pytest.mark.parametrize(
    ("arabic", "french"),
    [
        (
            "أنقذت الحماية المدنية 57 شخصا كانوا في حافلة.",
            "La Protection civile a secouru 57 personnes dans un bus.",
        ),
        (
            "وأعلن رئيس البلدية يونس الوادي الحداد ثلاثة أيام.",
            "Le maire, Younes Ouadi, a décrété trois jours de deuil.",
        ),
        ("وعرضت الشركة زيادة قدرها 3 في المائة.", "La direction a proposé une augmentation de 3 %."),
    ],
)
def test_what_singles_a_statement_out(arabic: str, french: str) -> None:
    one = article_of(arabic, "وتستمر الأشغال.", id="ar")
    other = article_of(french, "Le tramway roule.", id="fr", language="fr")
    assert [claim.articles for claim in compared(one, other).claims] == [{0, 1}]
