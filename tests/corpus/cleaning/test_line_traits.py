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
