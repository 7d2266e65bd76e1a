"""Values set into a text of another direction."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tui.bidi.oracles import icu, random_text
from tui.bidi import Direction, isolate, isolate_dates, layout_line, without_isolates
from tui.bidi.isolates import MARKERS
from tui.bidi.levels import cut, levels, paragraph_level, reset_trailing, visual_order

_ICUS = dict(zip(map(ord, MARKERS), "\u2066\u2067\u2068\u2069", strict=True))
DIRECTIONS = [None, Direction.LTR, Direction.RTL]


def drawn(text: str, direction: Direction) -> str:
    return layout_line(text, 60, direction=direction).text().strip()


def test_order_around_and_inside_isolates_is_icus() -> None:
    oracle = icu()
    if oracle is None:
        pytest.skip("no ICU library on this machine")
    rng = random.Random(11)
    for number in range(3000):
        text = "".join(
            isolate(random_text(rng), rng.choice(DIRECTIONS)) if n % 2 else random_text(rng)[:12]
            for n in range(rng.randint(1, 4))
        )
        text = text.replace("\u05bc", "").replace("\u064b", "")
        base = number % 2
        seen = text.translate(_ICUS)
        if paragraph_level(text) is not None:
            assert oracle.levels(seen, None)[0] == paragraph_level(text), ascii(text)
        order = visual_order(reset_trailing(text, levels(text, base), base))
        shown = [index for index in order if text[index] not in MARKERS]
        assert shown == [i for i in oracle.order(seen, base) if text[i] not in MARKERS], ascii(text)


@given(st.text(max_size=12), st.text(max_size=12), st.sampled_from(DIRECTIONS))
def test_what_is_isolated_comes_back_and_takes_no_cell(
    around: str, value: str, own: Direction | None
) -> None:
    text = f"{without_isolates(around)}{isolate(value, own)}"
    assert without_isolates(text) == without_isolates(around + value)
    assert len(levels(text, 1)) == len(text)
    if "\n" not in text:
        row = layout_line(text, 200)
        assert not set(MARKERS) & set(row.text())


def test_what_cuts_a_line_stands_at_its_end_whatever_is_cut() -> None:
    parts = [isolate("= 1 75%"), isolate("256 كلمة"), isolate("24% مستبقى")]
    line = " · ".join(parts)
    whole = layout_line(line, 60, direction=Direction.RTL)
    for width in range(4, whole.used):
        shown = layout_line(line, width, direction=Direction.RTL).text().strip()
        if width > len(
            "= 1 75% ·"
        ):  # the first value runs from left to right, and so does what is left of it
            assert shown.startswith("…"), shown
        assert shown.count("…") == 1


def test_a_cut_value_keeps_the_direction_it_had() -> None:
    inner = isolate(f"٣ {isolate('5')} في الرباط", nested=True)
    assert paragraph_level(cut(inner, 4)) is None
    assert cut(inner, 4)[0] == MARKERS[1]
    assert cut(isolate("5 of them"), 3) == f"{MARKERS[0]}5 "
    assert cut(f"{isolate('5')} ب", 4) == f"{isolate('5')} "


def test_a_value_keeps_its_own_order_and_leaves_that_of_the_text_alone() -> None:
    assert drawn(f"الأمن {isolate('2/79')}", Direction.RTL).startswith("2/79")
    assert drawn(f"سنة {isolate('2024-07-26')}", Direction.RTL).startswith("2024-07-26")
    assert drawn(f"a {isolate('ب', Direction.RTL)} 4", Direction.LTR).endswith("4")
    assert drawn(isolate("[2; also 5]"), Direction.RTL) == "[2; also 5]"


def test_isolates_from_outside_are_dissolved() -> None:
    text = isolate("a\ufdd1b\ufdd3c")
    assert without_isolates(text) == "abc"
    assert text.count("\ufdd3") == 1


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("دجنبر 2023 (2023-12)", "2023-12"),
        ("أمس (2024-04-22)", "2024-04-22"),
        (
            "صيف (2024-07-26 – 2024-08-11)",
            "2024-08-11 – 2024-07-26",
        ),  # from the right as all is read; on one row, by spaces that do not break
        ("العنوان · الناشر · 2024-04-22", "2024-04-22"),
        ("العنوان · 2024-04-22 · الكاتب", "2024-04-22"),
    ],
)
def test_dates_behind_arabic_letters_keep_the_order_of_their_figures(text: str, seen: str) -> None:
    assert seen not in drawn(text, Direction.RTL)  # as UAX #9 has it
    assert seen in drawn(isolate_dates(text), Direction.RTL).replace("\u00a0", " ")
    assert without_isolates(isolate_dates(text)).replace("\u00a0", " ") == text


@pytest.mark.parametrize(
    ("text", "direction", "seen"),
    [
        ("أمس (22 April 2024)", Direction.RTL, "(22 April 2024)"),
        ("الصيف (26 July – 11 August 2024)", Direction.RTL, "(26 July – 11 August 2024)"),
        ("lundi (22 أبريل 2024)", Direction.LTR, f"(2024 {drawn('أبريل', Direction.LTR)} 22)"),
    ],
)
def test_dates_in_words_keep_their_order_among_words_that_run_otherwise(
    text: str, direction: Direction, seen: str
) -> None:
    assert seen not in drawn(text, direction)  # as UAX #9 has it
    assert seen in drawn(isolate_dates(text), direction)
    assert without_isolates(isolate_dates(text)) == text


def test_a_span_of_dates_runs_as_the_text_around_it_does() -> None:
    span = "26 July – 11 August (2024-07-26 – 2024-08-11)"
    assert drawn(isolate_dates(span), Direction.LTR).replace("\u00a0", " ") == span


def test_a_text_without_dates_of_ours_stays_as_it_is() -> None:
    for text in ("2024-04-22", "من 2024-04-22", "(2024)", "(2024-04-22 م)"):
        assert isolate_dates(text) == text
