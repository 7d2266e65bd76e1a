"""Outlet and date of publication, from the lines set aside."""

from __future__ import annotations

import pytest

from corpus.cleaning.metadata import outlet, published
from corpus.languages import get_language

BODY = {
    "ar": "افتتحت البلدية سوقا جديدة بالمرسى. وقال الوزير إن الأشغال انتهت.",
    "fr": "La mairie de Valbrune a ouvert un marché. Le préfet est venu.",
    "en": "The council of Little Marsh opened a market. The mayor came.",
}


@pytest.mark.parametrize(
    ("code", "line", "name"),
    [
        # A line that says so.
        ("ar", "المصدر: صحيفة الضفاف", "صحيفة الضفاف"),
        ("ar", "المصدر : الضفاف.", "الضفاف"),
        ("ar", "مصدر الخبر: «الضفاف»", "الضفاف"),
        ("ar", "نقلا عن: الضفاف", "الضفاف"),
        ("ar", "* نقلا عن «الضفاف» المصرية", "الضفاف المصرية"),
        ("fr", "Source : La Gazette du Pont", "La Gazette du Pont"),
        ("en", "Source: Harbour Post", "Harbour Post"),
        ("fr", "Source : Le Phare, 10 juin 2024", "Le Phare"),
        # A name that begins like an outlet's.
        ("ar", "صحيفة الضفاف - المرسى", "صحيفة الضفاف"),
        ("ar", "مجلة الضفة / هيئة التحرير", "مجلة الضفة"),
        ("ar", "وكالة المرفأ للأنباء | دولي", "وكالة المرفأ للأنباء"),
        ("fr", "Journal du Lac - Politique", "Journal du Lac"),
        # A name beside the newsroom; the dateline's city stands in the article.
        ("ar", "الضفاف - متابعة", "الضفاف"),
        ("ar", "المرسى - الضفاف - متابعة", "الضفاف"),
        ("ar", "المرسى - «جريدة الضفاف»", "جريدة الضفاف"),
        ("fr", "Par la rédaction - La Gazette du Pont", "La Gazette du Pont"),
        ("en", "Harbour Post | Newsroom", "Harbour Post"),
        # Between author and day; a place may stand there, one that the text mentions, or of one word.
        ("fr", "Par Élise Morand, Le Courrier du Lac, 12 mars 2024", "Le Courrier du Lac"),
        ("fr", "Par Élise Morand, Rives & Régions, le 12 mars 2024", "Rives & Régions"),
        ("ar", "بقلم: هشام الرامي – صوت الضفة – 12 مارس 2024", "صوت الضفة"),
        ("fr", "Par Élise Morand, Valbrune, 12 mars 2024", None),
        ("fr", "Par Élise Morand, Rédaction de Paris, 12 mars 2024", None),
        ("fr", "Par Élise Morand, envoyée spéciale, 12 mars 2024", None),
        ("en", "By Nora Whitfield, Little Marsh, 12 March 2024", None),
        # An article tells an outlet from a person.
        ("fr", "La Gazette du Pont - mardi 12 mars 2024", "La Gazette du Pont"),
        ("en", "The Harbour Post, 12 March 2024", "The Harbour Post"),
        ("fr", "La Rochelle, 12 mars 2024", None),
        ("fr", "Élise Morand, 12 mars 2024", None),
        ("fr", "La mairie de Valbrune, 12 mars 2024", None),  # the text mentions it
        ("fr", "Source : https://www.pont.example/marche", "pont.example"),
        # What a printed page says of itself.
        ("fr", "Article imprimé depuis le site Le Phare : https://www.phare.example/1", "Le Phare"),
        ("en", "Article printed from The Harbour Post: https://post.example", "The Harbour Post"),
        # An outlet's issue has a number.
        ("ar", "صوت الضفة، العدد 4512، الخميس 27 فبراير 2025", "صوت الضفة"),
        ("fr", "Rives & Régions, n° 812, 12 mars 2024", "Rives & Régions"),
        ("fr", "Loi n° 812 du 12 mars 2024", None),
        # A name that says what it is, alone.
        ("ar", "وكالة أنباء الضفة", "وكالة أنباء الضفة"),
        ("ar", "وكالة أنباء الضفة.", None),
        ("ar", "صحيفة", None),
        # No outlet in it.
        ("ar", 'صحيفة "الضفة": الحصار يطول', None),
        ("ar", "المرسى - متابعة", None),
        ("ar", "الرئيسية | سياسة", None),
        ("ar", "الرئيسية » أخبار وطنية » صحة", None),
        ("ar", "صحة - مجتمع", None),
        ("ar", "تصنيف: مجتمع", None),
        ("ar", "الوسوم: مجتمع، صحة", None),
        ("ar", "كتب: سامي البرنوصي", None),
        ("ar", "بقلم: سامي البرنوصي", None),
        ("ar", "بقلم: هشام الرامي - ملعب الوادي", None),
        ("ar", "المصدر:", None),
        ("ar", "12:30 - مجتمع", None),
        ("ar", "الاسم *", None),
        ("ar", "المرسى / سامي البرنوصي / الأناضول", "الأناضول"),
        ("fr", "Accueil > Société > Santé", None),
        ("fr", "Société / Santé", None),
        ("fr", "Par Élise Morand", None),
        ("en", "Home > News > Local", None),
        ("en", "Sports / Football", None),
        ("en", "World | Asia", None),
        ("en", "By Nora Whitfield, Staff Reporter", None),
        ("en", "Filed under: Business, Energy", None),
    ],
)
def test_outlet(code: str, line: str, name: str | None) -> None:
    found = outlet([line], BODY[code], get_language(code))
    assert found == name


def test_a_line_that_says_so_counts_before_a_byline() -> None:
    removed = ["صحيفة الميناء - متابعة", "شارك المقال", "المصدر: الضفاف"]
    assert outlet(removed, BODY["ar"], get_language("ar")) == "الضفاف"


def test_an_outlets_name_alone_counts_above_all_other_lines() -> None:
    assert outlet(["الرئيسية", "قناة الضفاف"], BODY["ar"], get_language("ar")) is None


def test_no_lines_say_nothing() -> None:
    assert outlet([], BODY["ar"], get_language("ar")) is None
    assert published([], get_language("ar")) is None


@pytest.mark.parametrize(
    ("code", "removed", "day"),
    [
        ("ar", ["الرئيسية", "نشر في: 3 يونيو 2024 - 10:45", "آخر تحديث: 4 يونيو 2024"], "2024-06-03"),
        ("ar", ["صحيفة الضفاف - 3 يونيو 2024"], "2024-06-03"),
        ("ar", ["شارك", "03/06/2024"], "2024-06-03"),
        ("ar", ["شارك", "يونيو 2024"], None),
        ("ar", ["ذكرى أحداث 16 ماي 2003 تعود إلى واجهة المدينة القديمة", "3 يونيو 2024"], "2024-06-03"),
        ("fr", ["Accueil", "Publié le 3 juin 2024 à 09h12"], "2024-06-03"),
        ("en", ["Home", "Updated: June 3, 2024"], None),
        ("ar", ["آخر تحديث: 4 يونيو 2024، تاريخ النشر: 3 يونيو 2024"], "2024-06-03"),
        ("fr", ["Publié le 3 juin 2024 à 11h20, modifié le 4 juin 2024 à 09h12"], "2024-06-03"),
        ("fr", ["Mis à jour le 4 juin 2024", "Publié le 3 juin 2024"], "2024-06-03"),
        ("en", ["June 3, 20246:31 AM GMT+1Updated 2 hours ago"], "2024-06-03"),
        ("en", ["Last updated June 4, 2024 | Published June 3, 2024"], "2024-06-03"),
        ("ar", ["آخر تحديث: 4 يونيو 2024 نشر في: 3 يونيو 2024"], "2024-06-03"),
        ("ar", ["تاريخ النشر: 3 يونيو 2024 تم التحديث: 4 يونيو 2024"], "2024-06-03"),
        ("fr", ["Mis à jour le 4 juin 2024 à 9h Publié le 3 juin 2024"], "2024-06-03"),
        ("fr", ["Par Élise Morand, L’Écho de la grande vallée, 3 juin 2024"], "2024-06-03"),
        ("fr", ["Un pont ouvert sur la rivière de Valbrune, 3 juin 2024, après la crue"], None),
        ("ar", ["3 تعليقات", "متتبع", "4 يونيو 2024 على الساعة 09:12"], None),
    ],
)
def test_published(code: str, removed: list[str], day: str | None) -> None:
    found = published(removed, get_language(code))
    assert found == day


@pytest.mark.parametrize("day", ["، 19/5/2024", " - 19/05/2024", " (19.05.2024)", "، 19 أيار 2024"])
def test_a_day_behind_the_source_is_none_of_its_name(day: str) -> None:
    assert outlet([f"المصدر: جريدة الضفاف{day}"], "", get_language("ar")) == "جريدة الضفاف"


def test_initials_beside_an_agency_are_no_outlet() -> None:
    assert outlet(["--(بترا) م ع/ ل ح"], "", get_language("ar")) in (None, "بترا")


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        (["Posted: 02/10/2025 5:12 PM EST | Updated: 02/11/2025 9:01 AM EST"], "2025-02-10"),
        (["Posted: 02/10/2025", "Updated: 02/13/2025"], "2025-02-10"),
        (["Posted: 02/10/2025", "Updated: 13/10/2025"], "2025-10-02"),
        (["Posted: 02/10/2025"], None),  # of February or October
        (["Posted: 02/10/2025", "2 October 2025"], "2025-10-02"),
    ],
)
def test_a_day_in_figures_that_nothing_tells_is_none(lines: list[str], day: str | None) -> None:
    assert published(lines, get_language("en")) == day


def test_what_an_outlet_is_does_not_say_which() -> None:
    assert outlet(["PUBLICATION-TYPE: Newspaper"], BODY["en"], get_language("en")) is None
    line = "Le Messager de Vaubry, 12 mars 2025 — par Claire Montel"
    assert outlet([line], BODY["fr"], get_language("fr")) == "Le Messager de Vaubry"


def test_a_day_may_stand_among_a_page_s_labels() -> None:
    line = "الخميس, 06 مارس 2025 طباعة تكبير الخط تصغير الخط أرسل لصديق"
    assert published([line], get_language("ar")) == "2025-03-06"


def test_an_address_names_the_outlet_where_no_other_line_does() -> None:
    source = "Source: https://post.example/market"
    assert outlet([source], BODY["en"], get_language("en")) == "post.example"
    signed = "Oru Tribune, 11 February 2025, by Paula Gray"
    assert outlet([signed, source], BODY["en"], get_language("en")) == "Oru Tribune"
    # The text speaks of the place.
    assert outlet([signed], f"{BODY['en']} Oru Tribune said so.", get_language("en")) is None
