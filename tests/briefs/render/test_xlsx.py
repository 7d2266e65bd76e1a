"""Sheets of facts, read back from the parts of the archive."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date, timedelta
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from briefs import FORMATS, LABELS, render_facts, render_facts_file
from briefs.facts import FactsReport
from tests.briefs.examples import HOSTILE, hostile, report

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ESCAPED = re.compile(r"_x([0-9A-F]{4})_")


class Sheets:
    """A workbook's sheets, in the order of their tabs."""

    def __init__(self, made: FactsReport, language: str = "ar") -> None:
        self.data = render_facts_file(made, "xlsx", LABELS[language])
        self.archive = zipfile.ZipFile(io.BytesIO(self.data))
        shared = ET.fromstring(self.archive.read("xl/sharedStrings.xml"))
        self.texts = ["".join(t.text or "" for t in item.iter(f"{_MAIN}t")) for item in shared]
        self.sheets = [ET.fromstring(self.archive.read(f"xl/worksheets/sheet{n}.xml")) for n in (1, 2)]

    def rows(self, sheet: int) -> list[dict[str, str | float]]:
        found = [
            {re.sub(r"\d", "", c.get("r", "")): self._value(c) for c in row.iter(f"{_MAIN}c")}
            for row in self.sheets[sheet].iter(f"{_MAIN}row")
        ]
        heads = found[0]
        return [{str(heads[column]): value for column, value in row.items()} for row in found[1:]]

    def _value(self, cell: ET.Element) -> str | float:
        assert cell.find(f"{_MAIN}f") is None  # no formula
        value = cell.findtext(f"{_MAIN}v") or "0"
        if cell.get("t") != "s":
            return float(value)
        return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), self.texts[int(value)])


def test_each_mention_is_a_row_with_its_figures_as_numbers() -> None:
    sheets = Sheets(report())
    found = sheets.rows(0)
    assert len(found) == sum(len(fact.mentions) for fact in report().facts)
    assert (found[3]["kind"], found[3]["article"], found[3]["start"]) == ("quote", "almarsad", 120.0)
    assert found[2]["number"] == 48_000_000
    assert found[5]["number"] == "1234567..2345678"


def test_a_whole_date_is_a_day_of_the_calendar() -> None:
    fact = replace(report().facts[1], iso="2024-05-15")
    month = replace(fact, iso="2024-05")
    early = replace(fact, iso="1830-07-05")
    found = Sheets(replace(report(), facts=[fact, month, early])).rows(0)
    days = list(dict.fromkeys(row["iso"] for row in found))
    # A sheet counts days from the end of 1899 (ECMA-376, 18.17.4.1).
    assert days == [
        float((date(2024, 5, 15) - date(1899, 12, 30)) / timedelta(days=1)),
        "2024-05",
        "1830-07-05",
    ]


def test_articles_lead_to_their_row_and_their_address() -> None:
    given = report()
    first, *rest = given.articles
    sheets = Sheets(
        replace(given, articles=[replace(first, source="https://almarsad.example/a?b=1&c=2"), *rest])
    )
    links = sheets.sheets[0].iter(f"{_MAIN}hyperlink")
    assert {"articles!A2", "articles!A3"} >= {link.get("location") for link in links} > set()
    about = sheets.rows(1)
    assert [row["id"] for row in about] == [article.id for article in given.articles]
    relations = sheets.archive.read("xl/worksheets/_rels/sheet2.xml.rels").decode()
    assert "https://almarsad.example/a?b=1&amp;c=2" in relations


@pytest.mark.parametrize(("language", "rtl"), [("ar", True), ("fr", False)])
def test_sheets_run_as_the_labels_do(language: str, *, rtl: bool) -> None:
    for sheet in Sheets(report(), language).sheets:
        view = next(sheet.iter(f"{_MAIN}sheetView"))
        assert (view.get("rightToLeft") == "1") is rtl


def test_hostile_text_is_read_back_and_is_no_formula() -> None:
    found = Sheets(replace(report(), facts=hostile().facts)).rows(0)
    assert [row["text"] for row in found] == list(HOSTILE[:8])


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30))
def test_any_text_is_read_back(text: str) -> None:
    fact = replace(report().facts[0], value=text)
    assert Sheets(replace(report(), facts=[fact])).rows(0)[0]["value"] == text


def test_a_text_longer_than_a_cell_is_cut_with_a_sign() -> None:
    fact = replace(report().facts[0], value="م" * 40_000)
    value = str(Sheets(replace(report(), facts=[fact])).rows(0)[0]["value"])
    assert (len(value), value[-1]) == (32_767, "…")


def test_the_same_facts_give_the_same_bytes() -> None:
    assert Sheets(report()).data == Sheets(report()).data


def test_it_is_no_text() -> None:
    assert FORMATS["xlsx"].binary
    with pytest.raises(ValueError, match="xlsx is no text"):
        render_facts(report(), "xlsx", LABELS["en"])
