"""RTF as Word writes it: tracked deletions, the signs of lists."""

from __future__ import annotations

import pytest

from corpus.formats import Hints, RawDocument, parse


def text_of(body: str) -> list[str]:
    (found,) = parse(rf"{{\rtf1\ansi\deff0 {body}}}".encode("cp1252"), Hints("x"))
    assert isinstance(found, RawDocument)
    return [line for line in found.text.split("\n") if line.strip()]


@pytest.mark.parametrize(
    "deleted",
    [
        r"{\deleted Nobody saw it. }",
        r"{\rtlch\af0 \ltrch\deleted\revauthdel1\insrsid42 Nobody {\b saw} it. }",
        r"{\deleted Nobody }{\deleted saw it. }",
    ],
)
def test_what_was_deleted_is_left_out(deleted: str) -> None:
    assert text_of(rf"The mill burned. {deleted}It was old.\par") == ["The mill burned. It was old."]


def test_an_undeleted_brace_and_backslash_are_text() -> None:
    assert text_of(r"A \{ b \\ c {\deleted x}\} d.\par") == ["A { b \\ c } d."]


def test_what_was_undeleted_again_is_kept() -> None:
    assert text_of(r"The mill {\deleted0 burned}.\par") == ["The mill burned."]


def test_a_lists_signs_are_none_of_its_text() -> None:
    item = r"{\listtext\pard\plain\f3 \'b7\tab}The mill burned.\par "
    assert text_of(item + item) == ["The mill burned."] * 2


@pytest.mark.parametrize(
    "hidden",
    [
        r"{\v Nobody saw it. }",
        r"\v Nobody saw it. \v0 ",
        r"{\b\v Nobody {\i saw} it. }",
        r"\v Nobody saw it. \plain ",
    ],
)
def test_what_is_hidden_is_left_out(hidden: str) -> None:
    assert text_of(rf"The mill burned. {hidden}It was old.\par") == ["The mill burned. It was old."]


def test_other_words_that_begin_as_the_one_that_hides() -> None:
    assert text_of(r"{\viewkind4\vertalc The mill burned.}\par") == ["The mill burned."]


def test_the_cells_of_a_table_are_lines_of_their_own() -> None:
    row = r"\trowd\cellx3000\cellx6000 \intbl The mill burned.\cell \intbl {It was old.\cell}\row "
    assert text_of(rf"Above.\par {row}\pard Below.\par") == [
        "Above.",
        "The mill burned.",
        "It was old.",
        "Below.",
    ]
