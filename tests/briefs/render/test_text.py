"""Text."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from briefs import LABELS, render
from briefs.render.lines import TextLine
from briefs.render.text import brief_lines, facts_lines, plain, reading_lines
from tests.briefs.examples import check_snapshot, dossier, hostile, reading, report, single


@pytest.mark.parametrize("code", ["ar", "fr", "en"])
def test_a_brief_looks_like_its_golden_file(code: str) -> None:
    check_snapshot(f"brief.{code}.txt", render(dossier(), "text", LABELS[code]))


def test_a_reading_looks_like_its_golden_file() -> None:
    check_snapshot("reading.txt", plain(reading_lines(reading())))


def test_each_line_says_what_it_is() -> None:
    roles = [line.role for line in brief_lines(dossier(), LABELS["ar"])]
    assert roles[:6] == ["title", "note", "blank", "heading", "sentence", "sentence"]
    assert roles.count("sentence") == 2 + 4 + 4
    assert roles[-4:] == ["heading", "note", "note", "note"]


def test_sentences_refer_to_the_list_of_articles() -> None:
    lines = list(brief_lines(dossier(), LABELS["en"]))
    sentences = [line for line in lines if line.role == "sentence"]
    assert [line.reference for line in sentences[:2]] == ["[1; also 2, 3]", "[2]"]
    assert [line.marker for line in lines[-3:]] == ["[1]", "[2]", "[3]"]
    assert [line.marker for line in sentences] == ["1.", "2.", *["-"] * 8]


def test_facts_refer_to_the_list_of_articles_too() -> None:
    rows = render(dossier(), "text", LABELS["en"]).split("\n")
    assert rows[rows.index("People") + 1] == "- سعيد الشرقي — رئيس الميناء [2]"
    assert rows[rows.index("Quotations") + 1] == "- “هذا يوم عيد” — سعيد الشرقي [1, 2]"


def test_of_many_facts_a_brief_shows_the_first_and_their_own_command_all() -> None:
    many = replace(dossier(), facts=[dossier().facts[0]] * 20)
    brief = render(many, "text", LABELS["en"])
    assert 1 < brief.count("سعيد الشرقي") < 20
    assert f"- and {20 - brief.count('سعيد الشرقي')} more" in brief
    alone = plain(facts_lines(replace(report(), facts=many.facts), LABELS["en"]))
    assert alone.count("سعيد الشرقي") == 20
    assert "more" not in alone


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
    rows = plain(reading_lines(reading())).split("\n")
    first = rows.index("فتح الميناء أبوابه.")
    assert rows[first - 1] == ""
    assert rows[first + 1] == "حضر البحارة."
    assert rows[first + 2] == ""
