from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build


def dates(text: str, language: str) -> list[str | None]:
    return [span.iso for span in find_spans(build(text, language, "2024-03-06"), ["date"])]


@pytest.mark.parametrize(
    ("text", "language", "iso"),
    [
        ("It began three days ago.", "en", "2024-03-03"),
        ("Sales fell in the third quarter of 2023.", "en", "2023-Q3"),
        ("Sales fell in the second half of last year.", "en", "2023-H2"),
        ("Profits rose in Q1 2023.", "en", "2023-Q1"),
        ("Profits rose in H2 of 2022.", "en", "2022-H2"),
        ("Le bénéfice a bondi au T3 2023.", "fr", "2023-Q3"),
        ("Les ventes ont reculé au S1 de 2022.", "fr", "2022-H1"),
        ("Il chantait dans les années 90.", "fr", "199X"),
        ("He sang in the 1970s.", "en", "197X"),
        ("It was built in the 18th century.", "en", "17XX"),
        ("It closed on Nov. 9, 2022.", "en", "2022-11-09"),
        ("It closed in mid-2022.", "en", "2022"),
        ("He left for the 2022-23 season.", "en", "2022/2023"),
        ("They met on Friday.", "en", "2024-03-01"),
        # Verbs whose future ends in -vra, -rra, -ttra tell of what is to come as those in -era do.
        ("Le maire recevra samedi les familles, a annoncé son cabinet.", "fr", "2024-03-09"),
        ("La cour rendra son arrêt lundi.", "fr", "2024-03-11"),
        ("Le pays a décrété un deuil à compter de vendredi.", "fr", "2024-03-08"),
        ("The rule was put in force starting on Monday.", "en", "2024-03-11"),
        # What was called for may be to come: of two days the nearer one.
        ("She called for a rally in the port on Friday.", "en", "2024-03-08"),
        ("Le syndicat a appelé à une marche vendredi.", "fr", "2024-03-08"),
        # A deed that was promised or threatened is to come; which one had been promised may be over.
        ("Le syndicat a menacé de reconduire la grève vendredi.", "fr", "2024-03-08"),
        ("Le syndicat avait menacé de reconduire la grève lundi.", "fr", "2024-03-04"),
        ("Le syndicat a menacé lundi de reconduire la grève.", "fr", "2024-03-04"),
        ("The union threatened to walk out on Friday.", "en", "2024-03-08"),
        ("Both sides agreed to meet on Friday.", "en", "2024-03-08"),
        ("Both sides agreed on Friday to meet again.", "en", "2024-03-01"),
        ("The mayor was set to speak on Friday.", "en", "2024-03-08"),
        ("Signé mardi, le contrat court sur dix ans.", "fr", "2024-03-05"),
        ("They will meet on Friday.", "en", "2024-03-08"),
        ("It rose between 2019 and 2021.", "en", "2019/2021"),
        ("Il est parti il y a trois jours.", "fr", "2024-03-03"),
        ("Il est parti le 9 nov. 2022.", "fr", "2022-11-09"),
        ("Il est parti le 1er juin dernier.", "fr", "2023-06-01"),
        ("Il a fermé fin 2022.", "fr", "2022"),
        ("Il a fermé au deuxième trimestre 2023.", "fr", "2023-Q2"),
        ("Il a chanté dans les années 1970.", "fr", "197X"),
        ("Il date du XVIIIe siècle.", "fr", "17XX"),
        ("Le match se jouera vendredi.", "fr", "2024-03-08"),
        ("Il a plu vendredi.", "fr", "2024-03-01"),
        ("Il a plu dans la nuit de samedi à dimanche.", "fr", "2024-03-02/2024-03-03"),
        ("Il ouvre après-demain.", "fr", "2024-03-08"),
        # The participle's tense is that of «be» in front of it.
        ("The deal will be signed on Friday.", "en", "2024-03-08"),
        ("The deal was signed on Friday.", "en", "2024-03-01"),
        ("L'accord signé vendredi va plus loin que prévu.", "fr", "2024-03-01"),
        ("Le rapport rendu vendredi fera date.", "fr", "2024-03-01"),
        ("L'accord doit être signé vendredi.", "fr", "2024-03-08"),
        ("Le comité vendredi se réunira.", "fr", "2024-03-08"),
        ("Une réunion prévue vendredi est la dernière.", "fr", "2024-03-08"),
        ("The union announced a strike for Friday.", "en", "2024-03-08"),
        ("He was held for Friday's fire.", "en", "2024-03-01"),
        # «Since» is over, however many small words stand between; what is put off is to come.
        ("Il manque de pain depuis le mois de mai.", "fr", "2023-05"),
        ("Il pleut depuis le 20 avril.", "fr", "2023-04-20"),
        ("Prices have risen since late April.", "en", "2023-04"),
        ("La fête est repoussée au 20 septembre.", "fr", "2024-09-20"),
        ("La fête a été reportée à vendredi.", "fr", "2024-03-08"),
        ("The fair was postponed to September 20.", "en", "2024-09-20"),
        ("Le syndicat appelle à une grève vendredi.", "fr", "2024-03-08"),
    ],
)
def test_reads_dates(text: str, language: str, iso: str) -> None:
    assert dates(text, language) == [iso]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Il habite rue du 4 septembre.", "fr"),
        ("La loi du 29 juillet 1881 protège la presse.", "fr"),
        ("He died twenty years ago.", "en"),
        ("Un bâtiment de sept étages a pris feu.", "fr"),
    ],
)
def test_leaves_alone_what_dates_nothing(text: str, language: str) -> None:
    assert dates(text, language) == []


def test_english_figures_that_may_be_read_both_ways_are_left_open() -> None:
    assert dates("It closed on 04/05/2023.", "en") == [None]
    assert dates("It closed on 04/25/2023.", "en") == ["2023-04-25"]


def test_to_march_is_no_month() -> None:
    found = find_spans(build("Protesters plan to march on 4 May 2024.", "en"), ["date"])
    assert [span.iso for span in found] == ["2024-05-04"]
    (span,) = find_spans(build("La moitié pourraient fermer d'ici à 2026.", "fr"), ["date"])
    assert span.iso == "2026"


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("He came in January last year.", "en", ["2023-01"]),
        ("He came in March of last year.", "en", ["2023-03"]),
        ("He left in May this year.", "en", ["2024-05"]),
        ("He will leave in January next year.", "en", ["2025-01"]),
        ("He came on March 5 last year.", "en", ["2023-03-05"]),
        ("He came on Sunday, 5 March of last year.", "en", ["2023-03-05"]),
        ("It rained from 5 to 7 March last year.", "en", ["2023-03-05/2023-03-07"]),
        ("It rained from 5 March to 7 April last year.", "en", ["2023-03-05/2023-04-07"]),
        ("Prices may this year rise.", "en", ["2024"]),
        ("He came last January.", "en", ["2024-01"]),
        ("Elle est née en janvier de l'année dernière.", "fr", ["2023-01"]),
        ("Il est venu en mars l'an dernier.", "fr", ["2023-03"]),
        ("Il est venu le dimanche 5 mars de l’année dernière.", "fr", ["2023-03-05"]),
        ("Il est parti au mois de mai de cette année.", "fr", ["2024-05"]),
        ("Il partira le 5 mai de l'an prochain.", "fr", ["2025-05-05"]),
        ("Du 5 au 7 mars de l'année dernière, il pleuvait.", "fr", ["2023-03-05/2023-03-07"]),
        ("Il est venu le 5 mars dernier.", "fr", ["2024-03-05"]),
    ],
)
def test_a_month_of_last_year_is_not_the_last_of_its_name(text: str, language: str, found: list[str]) -> None:
    assert dates(text, language) == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("He fell out with the club in ’91.", "en", ["1991"]),
        ("He has led it since '08.", "en", ["2008"]),
        ("He was coach there (1996-2004).", "en", ["1996/2004"]),
        ("Il a entraîné le club (1996–2004).", "fr", ["1996/2004"]),
        ("It was set to dock on Saturday.", "en", ["2024-03-09"]),
        ("Travellers arriving after Saturday must stay at home.", "en", ["2024-03-09"]),
        ("It set a record on Saturday.", "en", ["2024-03-02"]),
        ("Nous continuerons jeudi.", "fr", ["2024-03-07"]),
        ("Je viendrai lundi.", "fr", ["2024-03-11"]),
        ("Les vignerons ont signé lundi.", "fr", ["2024-03-04"]),
        ("Il ira à la mairie lundi.", "fr", ["2024-03-11"]),
        ("L'IRA a tiré lundi.", "fr", ["2024-03-04"]),
    ],
)
def test_short_years_ranges_and_what_is_to_come(text: str, language: str, found: list[str]) -> None:
    assert dates(text, language) == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Entre le 21 juin et le 15 novembre 2019, il a plu.", "fr", ["2019-06-21/2019-11-15"]),
        ("The stakes are high ahead of Tuesday's debate.", "en", ["2024-03-12"]),
        ("She told CBS This Morning that it rained.", "en", []),
        ("She came this morning.", "en", ["2024-03-06"]),
        ("Il a fermé dès la mi-mars 2020.", "fr", ["2020-03"]),
        ("It closed at the end of March 2020.", "en", ["2020-03"]),
    ],
)
def test_ranges_terms_and_titles(text: str, language: str, found: list[str | None]) -> None:
    assert dates(text, language) == found


@pytest.mark.parametrize(
    "text", ["This may be late.", "Her last day was dull.", "It reads 0/15/93 and 0/36/60."]
)
def test_what_is_no_date(text: str) -> None:
    assert not find_spans(build(text, "en", "2024-05-16"), ["date"])


def test_a_day_with_a_name_and_one_behind_a_place() -> None:
    text = "Good Friday was dry at the Halden Stadium on 12 July."
    assert [date.value for date in find_spans(build(text, "en", "2024-05-16"), ["date"])] == ["12 July"]
