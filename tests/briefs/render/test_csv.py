"""CSV of facts, read back."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from briefs import LABELS, render_facts
from briefs.facts import FactsReport
from corpus import read_all
from tests.briefs.examples import HOSTILE, hostile, report


def rows(given: FactsReport) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(render_facts(given, "csv", LABELS["ar"]), newline="")))


def test_each_mention_is_a_row() -> None:
    found = rows(report())
    assert len(found) == sum(len(fact.mentions) for fact in report().facts) == 6
    assert [(row["kind"], row["article"], row["start"], row["end"]) for row in found[3:5]] == [
        ("quote", "almarsad", "120", "131"),
        ("quote", "assahil", "130", "141"),
    ]
    assert found[0]["role"] == "رئيس الميناء"
    assert found[3]["speaker"] == "سعيد الشرقي"
    assert (found[0]["number"], found[1]["iso"]) == ("", "")


def test_numbers_are_whole() -> None:
    found = rows(report())
    assert float(found[2]["number"]) == 48_000_000
    assert [float(end) for end in found[5]["number"].split("..")] == [1234567, 2345678]


def exact(cell: str) -> str:
    """A cell's text as the article has it."""
    return cell[1:] if re.match("'+[=+\\-@\t\r\n＝＋－＠]", cell) else cell


def test_hostile_text_is_read_back() -> None:
    found = rows(replace(report(), facts=hostile().facts))
    assert [exact(row["text"]) for row in found] == list(HOSTILE[:8])
    assert [exact(row["role"]) for row in found] == list(HOSTILE[1:9])


def cell_of(text: str) -> str:
    """What stands in a sheet for a fact of that name."""
    fact = replace(report().facts[0], value=text)
    return rows(replace(report(), facts=[fact]))[0]["value"]


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+A1", "-A1", "@SUM(A1)", "-5+cmd|' /C calc'!A0", "-5(1)", "\t=1", "＝1", "'=1", "''@a", "+5-1"],
)
def test_no_sheet_takes_a_text_for_a_formula(text: str) -> None:
    assert cell_of(text) == f"'{text}"


@pytest.mark.parametrize("text", ["-5", "+3,5 %", "-12.5 درجة", "-٥ درجات", "5-3", "'quoted'", "a=b", "٪50"])
def test_other_texts_are_as_they_were(text: str) -> None:
    assert cell_of(text) == text


def test_numbers_keep_their_sign() -> None:
    fact = replace(report().facts[2], number=-5.0, value="-5 درجات")
    (row,) = rows(replace(report(), facts=[fact]))
    assert (row["number"], row["value"]) == ("-5", "-5 درجات")


@given(st.text(max_size=12))
def test_any_text_can_be_had_back(text: str) -> None:
    assert exact(cell_of(text)) == text


@pytest.mark.parametrize("name", ["facts.csv", "facts.txt", "-"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_sheet_of_facts_is_read_as_no_article(
    name: str, delimiter: str, mark: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(
        csv.reader(io.StringIO(render_facts(report(), "csv"), newline=""))
    )
    path = tmp_path / name
    path.write_text(mark + out.getvalue(), encoding="utf-8")
    source = str(path)
    if name == "-":
        monkeypatch.setattr("sys.stdin", path.open(encoding="utf-8"))
        source = name
    found = read_all([source])
    assert not found.articles
    assert [(problem.source, problem.reason, problem.skipped) for problem in found.problems] == [
        (source, "what Mujaz wrote of articles, and no article itself", True)
    ]


def test_a_table_of_articles_stays_one(tmp_path: Path) -> None:
    path = tmp_path / "press.csv"
    path.write_text("kind,title,text\nخبر,عاد المركب,عاد المركب إلى الميناء صباح اليوم.\n", encoding="utf-8")
    assert [article.title for article in read_all([str(path)]).articles] == ["عاد المركب"]
