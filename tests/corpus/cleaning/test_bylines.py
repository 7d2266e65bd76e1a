"""Who wrote an article, from the lines set aside."""

from __future__ import annotations

import pytest

from corpus.assemble import assemble
from corpus.cleaning.bylines import author, is_byline, without_label
from corpus.formats.base import RawDocument
from corpus.languages import get_language


@pytest.mark.parametrize(
    ("code", "line", "name"),
    [
        ("ar", "بقلم: سامي البرنوصي", "سامي البرنوصي"),
        ("ar", "بقلم : د. سامي البرنوصي", "د. سامي البرنوصي"),
        ("ar", "بقلم هشام الرامي - ملعب الوادي", "هشام الرامي"),
        ("ar", "كتب: سامي البرنوصي", "سامي البرنوصي"),
        ("ar", "نشر بواسطة: سامي البرنوصي | 3 يونيو 2024", "سامي البرنوصي"),
        ("fr", "Par Élise Morand", "Élise Morand"),
        ("fr", "Par Élise Morand, à Valbrune", "Élise Morand"),
        ("fr", "Propos recueillis par Élise Morand", "Élise Morand"),
        ("en", "By Nora Whitfield, Staff Reporter", "Nora Whitfield"),
        ("en", "By Nora Whitfield in Harbour", "Nora Whitfield"),
        ("en", "By Nora Whitfield and Ann van Dyke", None),
        ("en", "By Nora Whitfield and Ann Dyke", "Nora Whitfield and Ann Dyke"),
        # Behind a date, with its label.
        ("fr", "Mis à jour le 4 juin 2024 — Publié le 3 juin 2024 par Élise Morand", "Élise Morand"),
        ("ar", "نشر في 3 يونيو 2024 بقلم سامي البرنوصي", "سامي البرنوصي"),
        ("fr", "Publié le 3 juin 2024 par la rédaction", None),
        ("ar", "الكاتب: سامي البرنوصي", "سامي البرنوصي"),
        ("fr", "Auteur : Élise Morand", "Élise Morand"),
        # Glued in a copied page
        ("en", "By Nora WhitfieldPublished 3 June 2024", "Nora Whitfield"),
        ("ar", "بقلم: سامي البرنوصي3 يونيو 2024", "سامي البرنوصي"),
        ("en", "By Nora McAllister", "Nora McAllister"),
        ("fr", "OLJ / Par Élise Morand, le 3 juin 2024 à 10h30", "Élise Morand"),
        ("ar", "كتب سامي البرنوصي:", "سامي البرنوصي"),
        # No person in it.
        ("fr", "Photo / Par Élise Morand", None),
        ("ar", "الكاتب سامي البرنوصي", None),
        ("fr", "Un pont ouvert le 3 juin 2024 par Élise Morand", None),
        ("ar", "كتب مستعملة للبيع", None),
        ("ar", "إعداد خطة جديدة للميناء", None),
        ("ar", "إعداد: هيئة التحرير", None),
        ("ar", "بقلم: جريدة الضفاف", None),
        ("ar", "سامي البرنوصي - المرسى", None),
        ("fr", "Par la rédaction", None),
        ("fr", "Par Reuters", None),
        ("fr", "Par rapport à hier", None),
        ("en", "By subscribing you agree to our terms", None),
        ("en", "By Harbour Post.", None),
    ],
)
def test_author(code: str, line: str, name: str | None) -> None:
    assert author([line], get_language(code)) == name


def test_who_signs_a_comment_wrote_no_article() -> None:
    assert author(["التعليقات", "بقلم: سامي البرنوصي"], get_language("ar")) is None


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("en", "By Nora Whitfield", "Nora Whitfield"),
        ("ar", "بقلم: سامي البرنوصي", "سامي البرنوصي"),
        ("en", "Byron Whitfield", "Byron Whitfield"),
        ("en", "By", "By"),
        ("en", None, None),
    ],
)
def test_a_name_stands_without_its_label(code: str, text: str | None, name: str | None) -> None:
    assert without_label(text, get_language(code)) == name


@pytest.mark.parametrize(
    ("code", "line", "name"),
    [
        ("ar", "نشر في: 21 شتنبر 2027 | كتب: ياسين المرابط", "ياسين المرابط"),
        ("fr", "09/01/2028 | Rédigé par : Lucie Ferrand", "Lucie Ferrand"),
        ("fr", "Par Lucie Ferrand 9 janvier 2028 à 7h00", "Lucie Ferrand"),
        ("ar", "نشر في: 21 شتنبر 2027 | كتب ياسين المرابط", None),  # «books»
        ("fr", "Par Lucie 9 janvier 2028", None),
        ("fr", "Par Lucie Ferrand 9 vies", None),
        # As content systems and correspondents sign
        ("ar", "نشر بواسطة ياسين المرابط في الاثنين, 21/09/2027 - 21:40", "ياسين المرابط"),
        ("en", "Submitted by Nora Whitfield on Mon, 01/09/2028 - 10:15", "Nora Whitfield"),
        ("en", "Posted by admin on 9 January 2028", None),
        ("fr", "Soumis par Lucie Ferrand le 9 janvier 2028", "Lucie Ferrand"),
        ("fr", "De notre correspondante Lucie Ferrand", "Lucie Ferrand"),
        ("fr", "De notre envoyée spéciale à Valbrune", None),
        ("fr", "De Valbrune, le 9 janvier 2028", None),
    ],
)
def test_a_byline_behind_a_bar_or_in_front_of_a_day(code: str, line: str, name: str | None) -> None:
    assert author([line], get_language(code)) == name


def test_a_byline_s_label_may_stand_above_the_name() -> None:
    french = get_language("fr")
    assert author(["Par :", "Élise Morand"], french) == "Élise Morand"
    assert author(["Par :", "Suivre"], french) is None
    assert author(["Par :"], french) is None


@pytest.mark.parametrize("day", ["24 نوفمبر، 2025", "24 نوفمبر 2025", "24/11/2025"])
def test_a_day_behind_an_author_may_hold_a_comma(day: str) -> None:
    assert author([f"كتب: نورا الحداد {day}"], get_language("ar")) == "نورا الحداد"


TEXT = (
    "The council of Little Marsh opened a market on Monday, two years after the old one had burned down.\n\n"
    "The mayor said that most of the traders would come back before the end of the summer."
)


@pytest.mark.parametrize(
    ("code", "line", "expected"),
    [
        ("en", "By Ann Miller in New Haven", True),
        ("en", "The Harbour Post, 12 March 2024, by Ann Miller", True),
        ("fr", "La Gazette du Pont, 12 mars 2024, par Élise Morand", True),
        ("en", "By Ann Miller in New Haven.", False),
        ("en", "By the sea in New Haven", False),
        ("en", "The Harbour Post, 12 March 2024, by the sea", False),
        ("en", "By Ann Miller in New Haven and other towns of the coast", False),
    ],
)
def test_a_byline_is_a_label_and_a_person_with_a_place_or_a_day(code: str, line: str, expected: bool) -> None:
    assert is_byline(line, get_language(code)) is expected


def test_a_byline_with_a_place_below_the_day_is_none_of_the_text() -> None:
    text = (
        f"A market opens at Little Marsh\n\n12 March 2024 6:42 PM\n\nBy Ann Miller in Little Marsh\n\n{TEXT}"
    )
    article = assemble(RawDocument(text), id="a", source="a")
    assert (article.author, article.published) == ("Ann Miller", "2024-03-12")
    assert "By Ann Miller" not in article.text


def test_a_box_amid_the_text_goes_with_its_byline() -> None:
    box = "What is it like to see the old market burn\nBy Omar Rifi, Harbour Post arts reporter"
    text = f"A market opens at Little Marsh\n{TEXT}\n{box}\n{TEXT}"
    article = assemble(RawDocument(text.replace("\n\n", "\n")), id="a", source="a")
    assert article.removed == tuple(box.split("\n"))


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["Ann Miller in New Haven", "Fri 15 Mar 2024 09.02 GMT"], "Ann Miller"),
        (["Ann Miller", "Business correspondent, New Haven"], "Ann Miller"),
        (["Élise Morand", "Journaliste, Valbrune"], "Élise Morand"),
        (["New Haven", "15 March 2024"], None),  # a place as well
        (["Ann Miller in New Haven", "Share"], None),
        (["The Minister in New Haven", "15 March 2024"], None),
        (["Fire burns on in New Haven", "15 March 2024"], None),
        ([*["Share"] * 8, "Ann Miller", "Business correspondent"], None),  # far from the head
    ],
)
def test_a_name_without_a_label_is_told_by_the_line_below(lines: list[str], name: str | None) -> None:
    assert author(lines, get_language("fr" if "Élise Morand" in lines else "en")) == name


def test_a_post_and_a_place_name_no_outlet() -> None:
    text = (
        f"A market opens at the lake\n12 March 2024\nAnn Miller\nBusiness correspondent, Westport\n\n{TEXT}"
    )
    article = assemble(RawDocument(text), id="a", source="a")
    assert (article.outlet, article.author) == (None, "Ann Miller")


def test_the_label_of_a_day_behind_a_name_is_none_of_it() -> None:
    assert author(["بقلم عماد الجبوري نشر في 5 آذار 2025"], get_language("ar")) == "عماد الجبوري"
    assert author(["By Ann Miller Published on 12 March 2024"], get_language("en")) == "Ann Miller"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Ann Miller March 10, 2025", "Ann Miller"),
        ("By Ann Miller 10 March 2025", "Ann Miller"),
        ("BYLINE: Ann Miller", "Ann Miller"),
        ("By Ann March 10, 2025", None),
    ],
)
def test_a_month_in_front_of_the_day_is_no_name(line: str, name: str | None) -> None:
    assert author([line], get_language("en")) == name
