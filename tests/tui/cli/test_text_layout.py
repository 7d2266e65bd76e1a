"""Text lines set for a terminal."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from briefs import LABELS
from briefs.render.lines import BLANK, TextLine
from briefs.render.text import brief_lines, plain
from tests.briefs.examples import dossier
from tui.bidi import Mode
from tui.cli.text_layout import Setting, set_lines

_STYLE = re.compile("\x1b\\[[0-9;]*m")
FRENCH = TextLine(
    "Le vieux port a rouvert aux bateaux de pêche après deux ans de travaux.", "sentence", "1.", "[2]"
)
ARABIC = TextLine(
    "أعادت البلدية فتح الميناء القديم أمام قوارب الصيد بعد عامين من الأشغال.", "sentence", "1.", "[2]"
)
WORDS = ("ميناء", "القوارب", "port", "l'eau", "2024", "3,5", "(«", "»", "…", "漢字", "e\u0301t\u00e9")
words = st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join)
lines = st.builds(
    TextLine,
    words,
    st.sampled_from(("title", "heading", "sentence", "note")),
    st.sampled_from(("", "1.", "12.", "[3]", "-")),
    st.sampled_from(("", "[2]", "[2؛ ومثله 1، 3]")),
)


def rows(line: TextLine, setting: Setting) -> list[str]:
    output = set_lines([line], setting)
    assert output.endswith("\n")
    return output[:-1].split("\n")


def test_without_a_width_each_line_is_a_row_as_it_stands() -> None:
    given_lines = [*brief_lines(dossier(), LABELS["ar"]), FRENCH, BLANK, ARABIC]
    for mode in Mode:
        assert set_lines(given_lines, Setting(mode=mode)) == plain(given_lines)


def test_colours_add_nothing_but_colours() -> None:
    given_lines = [*brief_lines(dossier(), LABELS["ar"]), FRENCH, ARABIC]
    for width in (None, 30, 80):
        for mode in Mode:
            colored = set_lines(given_lines, Setting(width, color=True, mode=mode))
            uncolored = set_lines(given_lines, Setting(width, mode=mode))
            assert _STYLE.sub("", colored) == uncolored
            assert colored != uncolored
            assert "\x1b" not in uncolored


def test_every_row_ends_its_own_colours() -> None:
    given_lines = list(brief_lines(dossier(), LABELS["fr"]))
    for row in set_lines(given_lines, Setting(30, color=True, mode=Mode.APP)).split("\n"):
        styles = _STYLE.findall(row)
        assert styles[1::2] == ["\x1b[0m"] * (len(styles) // 2)
        assert "\x1b[0m" not in styles[::2]


def test_later_rows_stand_clear_of_the_marker() -> None:
    first, *rest = rows(FRENCH, Setting(30))
    assert first.startswith("1. Le vieux port")
    assert len(rest) >= 2
    assert all(row.startswith("   ") and not row[3].isspace() for row in rest)
    assert rest[-1].endswith("[2]")


def test_arabic_in_visual_order_stands_at_the_right_with_its_marker() -> None:
    first, *rest = rows(ARABIC, Setting(30, mode=Mode.APP))
    assert first.endswith(" .1")
    assert cell_len(first) == 30
    assert all(cell_len(row) <= 27 for row in rest)
    assert rest[-1].lstrip().startswith("[2]")


def test_arabic_in_logical_order_is_left_to_the_terminal() -> None:
    told = rows(ARABIC, Setting(30, mode=Mode.TERMINAL))
    assert told[0].startswith("1. أعادت البلدية")
    assert " ".join(" ".join(told).split()) == str(ARABIC)


def test_a_path_runs_from_left_to_right_on_a_row_of_its_own() -> None:
    line = TextLine("الميناء القديم", "note", "[1]", source="dossier/الميناء.txt")
    for mode in (Mode.APP, Mode.OFF):
        told = rows(line, Setting(40, mode=mode))
        assert len(told) == 2
        assert told[1].strip().startswith("dossier/")
        assert told[1].endswith(".txt")
    assert rows(line, Setting()) == ["[1] الميناء القديم · dossier/الميناء.txt"]


def test_a_blank_line_is_an_empty_row() -> None:
    for setting in (Setting(), Setting(40), Setting(40, color=True, mode=Mode.APP)):
        assert rows(BLANK, setting) == [""]


@given(lines, st.integers(12, 90), st.sampled_from(Mode), st.booleans())
def test_no_row_is_wider_than_the_terminal(line: TextLine, width: int, mode: Mode, color: bool) -> None:
    for row in rows(line, Setting(width, color, mode)):
        assert cell_len(_STYLE.sub("", row)) <= width


@given(lines, st.integers(20, 90), st.sampled_from([Mode.OFF, Mode.TERMINAL]))
def test_in_logical_order_every_word_is_there_in_its_order(line: TextLine, width: int, mode: Mode) -> None:
    assert " ".join(rows(line, Setting(width, mode=mode))).split() == str(line).split()


@pytest.mark.parametrize("width", [0, 1, 5, 11])
def test_a_terminal_too_narrow_to_read_is_no_crash(width: int) -> None:
    for mode in Mode:
        for line in (FRENCH, ARABIC, TextLine("x", "note", source="a/very/long/path/to/an/article.txt")):
            assert rows(line, Setting(width, mode=mode))


@pytest.mark.parametrize("mode", Mode)
def test_a_word_wider_than_the_terminal_is_whole_again_when_joined(mode: Mode) -> None:
    (marked,) = [TextLine("a" * 50, "sentence", "1.")]
    told = rows(marked, Setting(20, mode=mode))
    assert "".join(told).replace(" ", "") == "1." + "a" * 50


@pytest.mark.parametrize("mode", [Mode.APP, Mode.OFF])
def test_where_it_comes_from_is_ordered_by_itself_where_its_words_run_the_other_way(mode: Mode) -> None:
    arabic_behind = TextLine("Une enquête a été ouverte.", "sentence", "1.", "[4؛ ومثله 1]")
    french_behind = TextLine("فُتح تحقيق في الحادث.", "sentence", "1.", "[4 ; aussi 1]")
    (one,) = rows(arabic_behind, Setting(60, mode=mode))
    (other,) = rows(french_behind, Setting(60, mode=mode))
    if mode is Mode.OFF:  # the words stand as they are, with no mark of this program's own
        assert one == "1. Une enquête a été ouverte. [4؛ ومثله 1]"
        assert other == "1. فُتح تحقيق في الحادث. [4 ; aussi 1]"
        return
    assert re.search(r"ouverte\. \[1 [^\d\[\]]+4\]$", one)  # from the right: 4, the word, 1
    assert re.match(r"\s*\[4 ; aussi 1\] \.", other)


def test_a_day_in_words_between_points_is_ordered_by_itself() -> None:
    source = TextLine("أعيد فتح الميناء · أفق · 23 avril 2024", "note", "[1]")
    (row,) = rows(source, Setting(60, mode=Mode.APP))
    assert row.lstrip().startswith("23 avril 2024 · ")
