from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build


@pytest.mark.parametrize(
    ("text", "language", "number", "unit"),
    [
        ("A dozen people waited there.", "en", 12, "people"),
        ("It takes 1% of their income.", "en", 1, "%"),
        # Money by what stands in front of its figures; lakh and crore; units that touch their figures.
        ("It set aside R4bn for them.", "en", 4_000_000_000, "R"),
        ("They lent AED 200 million there.", "en", 200_000_000, "AED"),
        ("It cost RM6.162 million there.", "en", 6_162_000, "RM"),
        ("It cost HK$2bn there.", "en", 2_000_000_000, "HK$"),
        ("It cost Rs 500 crore there.", "en", 5_000_000_000, "Rs"),
        ("It sold 3 lakh tickets.", "en", 300_000, "tickets"),
        ("It lies 20km south.", "en", 20, "km"),
        ("It grew by 1.43°C there.", "en", 1.43, "°C"),
        ("They raised it by $1 there.", "en", 1, "$"),
        ("Masks worth ¥40,000 were kept.", "en", 40_000, "¥"),
        ("It saw 65.2 coronavirus cases.", "en", 65.2, "coronavirus cases"),
        ("It cut its rate by 150 basis points.", "en", 150, "basis points"),
        ("It wants 900 electric delivery vans.", "en", 900, "electric delivery vans"),
        ("It needs 900 hybrid city buses.", "en", 900, "hybrid city buses"),
        ("It took two and a half years.", "en", 2.5, "years"),
        ("It sold one and a half million phones.", "en", 1_500_000, "phones"),
        ("Half a dozen horses ran off.", "en", 6, "horses"),
        ("Three dozen horses ran off.", "en", 36, "horses"),
        ("Une demi-douzaine de vaches ont fui.", "fr", 6, "vaches"),
        ("It fell to minus 21 degrees there.", "en", -21, "degrees"),
        ("La bourse finit à moins 2,4 % hier.", "fr", -2.4, "%"),
        ("Il faut plus ou moins 9 degrés.", "fr", 9, "degrés"),
        ("Le salon porte sur trois métiers.", "fr", 3, "métiers"),
        ("He paid a million and a half dollars.", "en", 1_500_000, "dollars"),
        ("The firm earned $1.2bn in May.", "en", 1_200_000_000, "$"),
        ("It costs between 10 and 15 dollars.", "en", (10, 15), "dollars"),
        ("It fell to -5 degrees.", "en", -5, "degrees"),
        ("It fell to 9 degrees below zero.", "en", -9, "degrees"),
        ("Il fait 7 à 9 degrés sous zéro.", "fr", (-9, -7), "degrés"),
        ("Half of the voters stayed home.", "en", 0.5, "voters"),
        ("Three quarters of farmers agreed.", "en", 0.75, "farmers"),
        ("One hundred and twenty-five soldiers left.", "en", 125, "soldiers"),
        ("Une vingtaine d'élèves ont été soignés.", "fr", 20, "élèves"),
        ("Deux heures et demie ont suffi.", "fr", 2.5, "heures"),
        ("Il a volé 3,5 millions d'euros.", "fr", 3_500_000, "euros"),
        ("Les deux tiers des députés ont voté.", "fr", 2 / 3, "députés"),
        ("Quatre-vingt-dix-sept soldats sont partis.", "fr", 97, "soldats"),
        ("Deux cent cinquante mille réfugiés ont fui.", "fr", 250_000, "réfugiés"),
        ("Le lac perd 16 millions m3 par an.", "fr", 16_000_000, "m3"),
        ("Entre 30 et 40 témoins ont parlé.", "fr", (30, 40), "témoins"),
        ("The ticket costs six euros and 20 cents.", "en", 6.2, "euros"),
        ("Le billet coûte 6 euros et vingt centimes.", "fr", 6.2, "euros"),
        ("The stamp rose to 95p.", "en", 95, "p"),
    ],
)
def test_reads_quantities(text: str, language: str, number: float | tuple[float, float], unit: str) -> None:
    assert [(s.number, s.unit) for s in find_spans(build(text, language), ["number"])] == [(number, unit)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 2016 election was close.", "en"),
        ("The film is shown in 1080p.", "en"),
        ("He lives at 10 Willow Street now.", "en"),
        ("They lost a 1-3 game, then won 2-1.", "en"),
        ("Call 0522 334455 today.", "en"),
        ("They wore N95 masks with the R2 sign.", "en"),
        ("Il habite 15 rue des Lilas.", "fr"),
        ("Le vol 447 est parti à 10 heures.", "fr"),
        ("Un Boeing 737 rouge a atterri.", "fr"),
        ("Au total 393 n'ont pas répondu, dont 324 concernant Lyon.", "fr"),
        ("It holds " + "9" * 4301 + " people.", "en"),
        ("It holds " + "million " * 300 + "people.", "en"),
    ],
)
def test_leaves_alone_what_counts_nothing(text: str, language: str) -> None:
    assert find_spans(build(text, language), ["number"]) == []


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("Deux anciens cadres ont quitté la mairie.", "fr", ["Deux anciens cadres"]),
        ("Trois nouvelles écoles ouvrent.", "fr", ["Trois nouvelles écoles"]),
        ("38,500 watched the match.", "en", []),
        ("It beat the 1.7 billion expected by the market.", "en", []),
        ("31 killed in the blast.", "en", ["31 killed"]),
    ],
)
def test_a_unit_is_a_noun(text: str, language: str, values: list[str]) -> None:
    assert [span.value for span in find_spans(build(text, language), ["number"])] == values


@pytest.mark.parametrize(
    ("text", "language", "number", "unit"),
    [
        ("Tens of thousands of farmers left.", "en", (10_000, 100_000), "farmers"),
        ("Des centaines de milliers d'oiseaux sont morts.", "fr", (100_000, 1_000_000), "oiseaux"),
        ("Une dizaine de milliers d'oiseaux sont morts.", "fr", 10_000, "oiseaux"),
        ("It has a six-month term.", "en", 6, "month"),
        ("A 34-year-old man left.", "en", 34, "year"),
        ("It stopped 6 ½ minutes later.", "en", 6.5, "minutes"),
    ],
)
def test_reads_what_is_told_by_its_size(
    text: str, language: str, number: float | tuple[float, float], unit: str
) -> None:
    assert [(s.number, s.unit) for s in find_spans(build(text, language), ["number"])] == [(number, unit)]


def test_a_clock_with_its_zone_counts_nothing() -> None:
    assert find_spans(build("It rose at 9 p.m. (1451 GMT) there.", "en"), ["number"]) == []


def test_a_year_beside_a_number_does_not_hide_it() -> None:
    text = "La part est passée de 23,1 % en 2018 à 10 % en 2019, à partir de 9 heures."
    assert [s.value for s in find_spans(build(text, "fr"), ["number"])] == ["23,1 %", "10 %"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Of them 13 cut it, and 23,000 die.", []),
        ("A 1761 work and the 404 episode ran.", []),
        ("They sold 240 aircraft to 12 research staff.", ["240 aircraft", "12 research staff"]),
        ("It made 6,000 white pearls and the 93 year-old left.", ["6,000 white pearls", "93 year-old"]),
        ("He swam at the 2000 Olympics.", []),
        ("Profit fell to 29.7 billion rand.", ["29.7 billion rand"]),
        ("At least 31 killed and 12 wounded.", ["At least 31 killed", "12 wounded"]),
    ],
)
def test_english_counts_in_the_plural(text: str, values: list[str]) -> None:
    assert [span.value for span in find_spans(build(text, "en"), ["number"])] == values


def test_ten_and_six_are_two_numbers() -> None:
    assert not find_spans(build("They were banned for ten and six matches.", "en"), ["number"])


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Ils étaient 290 000 samedi.", []),
        ("Ils étaient 290 000 manifestants samedi.", [(290000, "manifestants")]),
        ("Ils sont 530 000 de Turquie.", []),
        ("Des millions d'euros et plusieurs milliards de francs ont disparu.", []),
        ("Deux millions d'euros ont disparu.", [(2000000, "euros")]),
    ],
)
def test_what_counts_nothing_in_french(text: str, numbers: list[tuple[int, str]]) -> None:
    assert [(span.number, span.unit) for span in find_spans(build(text, "fr"), ["number"])] == numbers


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nearly one in seven pupils walks there.", "en"),
        ("Three out of four drivers agreed.", "en"),
        ("Un pêcheur sur quatre abandonne.", "fr"),
    ],
)
def test_the_whole_of_which_a_part_is_told_counts_nothing(text: str, language: str) -> None:
    assert find_spans(build(text, language), ["number"]) == []
