"""Glyphs that stand for a text together, as LibreOffice and Chromium say it in a PDF."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from corpus.formats.pdf import _drawn, _issue
from corpus.formats.pdf_text.pdf_layout import Paragraph

Point = tuple[float, float]


def glyph(text: str, origin: Point, displacement: Point, span: Any = None, space: float = 0.0) -> Any:
    stack = (span,) if span else ()
    state = SimpleNamespace(charspace=space, fontsize=12.0)
    return SimpleNamespace(
        text=text, origin=origin, displacement=displacement, size=12.0, mcstack=stack, gstate=state
    )


def span(text: str) -> Any:
    return SimpleNamespace(tag="Span", props={"ActualText": b"\xfe\xff" + text.encode("utf-16-be")})


def test_glyphs_of_a_span_are_one_with_its_text() -> None:
    lam = span("\u0644")
    drawn = list(
        _drawn(
            [
                glyph("\u00a7", (177, 50), (2, 0), lam),
                glyph("\u0644", (179, 50), (2, 0), lam),
                glyph("x", (181, 50), (5, 0)),
            ]
        )
    )
    assert drawn == [("\u0644", (177, 50), (4, 0), 12.0), ("x", (181, 50), (5, 0), 12.0)]


def test_a_mark_over_a_letter_widens_nothing_but_what_it_sticks_out() -> None:
    both = span("\u062a\u064f")
    (one,) = _drawn([glyph("\u064f", (461, 50), (0, 0), both), glyph("\u062a", (463, 50), (2, 0), both)])
    assert one == ("\u062a\u064f", (461, 50), (4, 0), 12.0)


@pytest.mark.parametrize("step", [(-3.0, 0.0), (0.0, 3.0), (0.0, -3.0)])
def test_a_turned_page_has_spans_too(step: Point) -> None:
    one = span("\u0644\u0627")
    first, second = (100.0, 100.0), (100.0 + step[0], 100.0 + step[1])
    (found,) = _drawn([glyph("a", first, step, one), glyph("b", second, step, one)])
    assert found == ("\u0644\u0627", first, (2 * step[0], 2 * step[1]), 12.0)


def test_a_long_text_leaves_the_glyphs_in_their_places() -> None:
    line = span("A whole line.")
    assert [
        text for text, *_ in _drawn([glyph("A", (0, 0), (5, 0), line), glyph(" ", (5, 0), (3, 0), line)])
    ] == ["A", " "]


def test_what_stands_for_nothing_is_no_text() -> None:
    assert list(_drawn([glyph("-", (0, 0), (5, 0), span(""))])) == []


def test_space_that_is_taken_back_is_none_of_a_letter() -> None:
    drawn = _drawn(
        [
            glyph("e", (100, 50), (8, 0), space=3.0),
            glyph("u", (108, 50), (8, 0), space=3.0),
            glyph("n", (113, 50), (8, 0), space=3.0),
        ]
    )
    assert [step for *_, step, _ in drawn] == [(5, 0), (5, 0), (5, 0)]


def test_a_blank_behind_few_letters_is_taken_back_from_the_next_run() -> None:
    # Ghostscript writes «go, Jo» so: the space of «, J» is the blank.
    drawn = list(
        _drawn(
            [
                glyph("o", (94, 50), (6, 0)),
                glyph(",", (100, 50), (6, 0), space=3.0),
                glyph("J", (106, 50), (8, 0), space=3.0),
                glyph("o", (111, 50), (6, 0)),
            ]
        )
    )
    assert [(text, across) for text, _, (across, _), _ in drawn] == [("o", 6), (",", 3), ("J", 5), ("o", 6)]


@pytest.mark.parametrize("behind", [(117, 50), (111, 70)])
def test_space_of_a_few_letters_is_theirs_where_nothing_takes_it_back(behind: Point) -> None:
    run = [glyph("A", (100, 50), (8, 0), space=3.0), glyph("B", (108, 50), (9, 0), space=3.0)]
    drawn = list(_drawn([*run, glyph("c", behind, (5, 0))]))
    assert [across for _, _, (across, _), _ in drawn] == [8, 9, 5]


def test_space_between_letters_set_apart_is_theirs() -> None:
    drawn = _drawn([glyph(c, (100 + 8 * i, 50), (8, 0), space=3.0) for i, c in enumerate("NEWS")])
    assert {step for *_, step, _ in drawn} == {(8, 0)}


def test_the_day_above_each_page_is_that_of_the_issue() -> None:
    parts = [Paragraph("The council of the town voted on Monday to reopen the old mill.", 11)]
    assert _issue(["The Ferry, 12 March 2024 – page 3"], parts) == "2024-03-12"
    assert _issue(["The Ferry – page 3"], parts) is None
