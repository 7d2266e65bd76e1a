"""What is measured of one line."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.cleaning.line_traits import Traits, measure
from corpus.languages import get_language

_PARTED = re.compile(r"\s[-–—|/\\»›>•·]|[|»›>•·]\s|\S[-–—]\s|\S[|/]\S")


@pytest.mark.parametrize(
    ("line", "is_parted"),
    [
        ("الرئيسية | أخبار", True),
        ("الرئيسية/أخبار", True),
        ("سلا- مراسلة", True),
        ("قال «نعم» ثم خرج", False),
        ("«الميناء» بعد عامين", False),
        ("الرئيسية» أخبار", True),
        ("«الضفة»» أخبار", True),
        ("باب-أ", False),
        ("«نعم»", False),
        ("- بند", False),
        ("/بند", False),
        ("", False),
    ],
)
def test_signs_part_a_line_where_sites_put_them(line: str, is_parted: bool) -> None:
    assert measure(line or " ", get_language("ar")).parted is is_parted


@given(st.text("ab -–|/\\»>·\u00a0", min_size=1, max_size=12))
def test_parts_are_told_as_a_pattern_tells_them(line: str) -> None:
    assert measure(line, get_language("ar")).parted is bool(_PARTED.search(line))


def of(line: str, code: str = "en") -> Traits:
    return measure(line, get_language(code))


def test_a_mark_at_the_front_of_a_line_parts_it_too() -> None:
    assert of("» kwaa").parted
    assert of("| kwaa").parted
    assert not of("/kwaa").parted


@pytest.mark.parametrize(("words", "signed"), [(5, True), (6, False)])
def test_behind_a_bylines_label_stands_no_more_than_a_pair_of_names(words: int, signed: bool) -> None:
    assert of("Agencies: " + " ".join(["Kwaa"] * words)).signed is signed


@pytest.mark.parametrize(("words", "notice"), [(40, True), (41, False)])
def test_whom_to_write_to_is_asked_in_forty_words(words: int, notice: bool) -> None:
    line = " ".join(["kwaa"] * (words - 6)) + "? Email us at a@b.example"
    assert of(line).words == words
    assert of(line).notice is notice
    assert not of(line.replace("Email us", "Meet us")).notice
    assert not of(line.replace("a@b.example", "a b example@")).notice


@pytest.mark.parametrize(("words", "credit"), [(8, True), (9, False)])
def test_where_a_text_is_taken_from(words: int, credit: bool) -> None:
    line = "نقلا عن " + " ".join(["كلمة"] * (words - 2))
    assert of(line, "ar").credit is credit
    assert not of(f"{line}.", "ar").credit


@pytest.mark.parametrize(("words", "credit"), [(20, True), (21, False)])
def test_where_a_picture_is_from_stands_in_brackets_at_the_end(words: int, credit: bool) -> None:
    line = " ".join(["kwaa"] * (words - 1))
    assert of(f"{line} (archives).", "fr").credit is False
    assert of(f"{line} (archives)", "fr").credit is credit
    assert of(f"{line} (kwab)", "fr").credit is False
    assert of(f"{line} (archives kwab)", "fr").credit is False


@pytest.mark.parametrize(("words", "tagged"), [(20, True), (21, False)])
def test_subjects_behind_their_label(words: int, tagged: bool) -> None:
    line = "Tags: " + " ".join(["kwaa"] * (words - 1))
    assert of(line).tagged is tagged
    assert not of(f"{line}.").tagged


def test_a_word_on_subscriptions_is_a_notice() -> None:
    assert of("kwaa kwab already a subscriber").notice


@pytest.mark.parametrize(("words", "opens"), [(8, True), (9, False)])
def test_a_report_opens_with_a_place_and_who_sent_it(words: int, opens: bool) -> None:
    line = " ".join(["Kwa"] * (words - 1)) + " – agencies:"
    assert of(line).words == words
    assert (of(line).signed, of(line).prose) == (opens, not opens)


def test_an_agency_beside_place_and_author_signs_a_line() -> None:
    assert of("الرباط / سلمى العمراني / الأناضول", "ar").signed
    assert not of("الرباط / سلمى العمراني / كلمة", "ar").signed


@pytest.mark.parametrize(("words", "credit"), [(40, True), (41, False)])
def test_a_caption_is_signed_at_its_end_in_forty_words(words: int, credit: bool) -> None:
    line = " ".join(["kwaa"] * (words - 2)) + " © Kwab Kwac"
    assert of(line).words == words
    assert of(line).credit is credit


def test_the_word_for_a_source_alone_opens_sentences_too() -> None:
    assert not of("المصدر كلمة", "ar").credit
    assert of("نقلا عن كلمة", "ar").credit


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("kwaa kwab kwac kwad purchase licensing rights", True),
        ("kwaa kwab kwac kwad purchase licensing rights kwae kwaf kwag", True),
        ("kwaa kwab kwac kwad purchase licensing rights kwae kwaf kwag kwah", False),
        ("kwaa kwab kwac kwad kwae kwaf kwag purchase licensing rights kwah kwai kwaj kwak", False),
        ("kwaa kwab kwac kwad kwae file photo", False),
        ("kwaa kwab kwac kwad purchase licensing rights.", False),
    ],
)
def test_a_picture_is_offered_in_the_last_words_of_its_caption(line: str, credit: bool) -> None:
    assert of(line).credit is credit


def test_a_caption_names_the_archives_of_an_agency() -> None:
    assert of("kwaa kwab kwac kwad kwae (archives AFP)", "fr").credit
    assert not of("kwaa kwab kwac kwad kwae (AFP)", "fr").credit


@pytest.mark.parametrize(
    ("line", "headed"),
    [
        ("Read also: kwaa kwab", True),
        ("- Read also: kwaa kwab", True),
        ("/ Read also: kwaa kwab", True),
        ("| Read also | kwaa kwab", True),
        ("… Read also … kwaa kwab", True),
        ("Related: kwaa kwab", True),
        ("Related kwaa kwab", False),
        ("Related kwaa: kwab", False),
        ("Kwaa: related kwab", False),
    ],
)
def test_the_heading_of_a_list_in_front_of_one_title(line: str, headed: bool) -> None:
    assert of(line).links_inline is headed


def test_a_notice_may_begin_with_one_letter() -> None:
    assert of("E-mail us at a@b.example").notice
    assert not of("“E-mail us at a@b.example").notice


@pytest.mark.parametrize(
    ("line", "notice"), [("Follow Ann Lee on X @annlee.", True), ("Follow the river to the old mill.", False)]
)
def test_whom_to_follow_has_a_sign_before_the_name(line: str, notice: bool) -> None:
    assert measure(line, get_language("en")).notice is notice


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Photo Le Phare / Lucie Prat", True),
        ("photo Le Phare / Lucie Prat", True),
        ("Photo Le Phare / Lucie Anne Prat Kwaa Kwab", True),
        ("Photo Le Phare / Lucie Anne Prat Kwaa Kwab Kwac", False),
        ("Le Phare / Lucie Prat", False),
        ("Photo de classe / un siècle", False),
        ("Photo un / Lucie Prat", False),
    ],
)
def test_whose_a_picture_is_says_a_line_of_names(line: str, credit: bool) -> None:
    assert measure(line, get_language("fr")).credit is credit


@pytest.mark.parametrize(
    ("line", "notice"),
    [
        ("Sign up to Morning Lights", True),
        ("Sign up to Morning Lights kwaa kwab kwac", True),
        ("Sign up to Morning Lights kwaa kwab kwac kwad", False),
        ("Sign up to the trial closes on Friday at noon.", False),
    ],
)
def test_a_label_that_asks_to_take_a_newsletter(line: str, notice: bool) -> None:
    assert measure(line, get_language("en")).notice is notice


@pytest.mark.parametrize(
    ("line", "signed"),
    [
        ("كتب سامي البرنوصي:", True),
        ("كتب سامي البرنوصي ورائد العكاوي:", True),
        ("كتب سامي:", False),
        ("كتب سامي البرنوصي في رسالة طويلة:", False),
    ],
)
def test_a_byline_that_a_colon_closes_is_no_text(line: str, *, signed: bool) -> None:
    found = of(line, "ar")
    assert found.signed is signed
    assert not (signed and found.prose)


@pytest.mark.parametrize(
    ("line", "stamp"),
    [
        ("Port Vell, 11 May 2024", True),
        ("Port Vell, 11 May 2024.", True),
        ("Kwaa Kwab Kwac Kwad, Monday 11 May 2024.", True),  # eight words
        ("Kwaa Kwab Kwac Kwad Kwae, Monday 11 May 2024.", False),
        ("Kwaa Kwab Kwac, on Monday 11 May 2024.", False),
        ("Kwaa Kwab.", False),
    ],
)
def test_a_place_and_a_day_are_a_stamp_with_a_full_stop_too(line: str, *, stamp: bool) -> None:
    assert of(line).stamp is stamp
