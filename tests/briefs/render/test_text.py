"""Text."""

from __future__ import annotations

import pytest

from briefs import LABELS, render
from briefs.render.text import TextLine, brief_lines, plain, reading_lines
from tests.briefs.examples import check_snapshot, dossier, hostile, reading, single


@pytest.mark.parametrize("code", ["ar", "fr", "en"])
def test_a_brief_looks_like_its_golden_file(code: str) -> None:
    check_snapshot(f"brief.{code}.txt", render(dossier(), "text", LABELS[code]))


def test_a_reading_looks_like_its_golden_file() -> None:
    check_snapshot("reading.txt", plain(reading_lines(reading(), LABELS)))


def test_each_line_says_what_it_is() -> None:
    roles = [line.role for line in brief_lines(dossier(), LABELS["ar"])]
    assert roles[:6] == ["title", "note", "blank", "heading", "sentence", "sentence"]
    assert roles.count("sentence") == 2 + 4
    assert roles[-4:] == ["heading", "note", "note", "note"]


def test_sentences_refer_to_the_list_of_articles() -> None:
    lines = list(brief_lines(dossier(), LABELS["en"]))
    sentences = [line for line in lines if line.role == "sentence"]
    assert [line.reference for line in sentences[:2]] == ["[1; also 2, 3]", "[2]"]
    assert [line.marker for line in lines[-3:]] == ["[1]", "[2]", "[3]"]
    assert [line.marker for line in sentences] == ["1.", "2.", "-", "-", "-", "-"]


def test_a_set_of_one_article_is_summed_up_once() -> None:
    output = render(single(), "text", LABELS["fr"])
    assert output.count("Le vieux port a rouvert") == 1
    assert LABELS["fr"].articles not in output
    assert output.count("[1]") == 2  # the sentence's, and the list's


def test_text_is_given_as_it_stands() -> None:
    output = render(hostile(), "text", LABELS["en"])
    assert all(line.text in output for line in hostile().summary)


def test_a_line_on_one_row() -> None:
    assert str(TextLine("words", "sentence", "1.", "[2]")) == "1. words [2]"
    assert str(TextLine("words", "title")) == "words"
    assert plain([TextLine("a", "note"), TextLine("", "blank"), TextLine("b", "note")]) == "a\n\nb\n"


def test_a_reading_tells_paragraphs_apart() -> None:
    rows = plain(reading_lines(reading(), LABELS)).split("\n")
    first = rows.index("فتح الميناء أبوابه.")
    assert rows[first - 1] == ""
    assert rows[first + 1] == "حضر البحارة."
    assert rows[first + 2] == ""
