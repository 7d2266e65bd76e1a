"""CSV of facts, read back."""

from __future__ import annotations

import csv
import io

from msgspec.structs import replace

from briefs import LABELS, render_facts
from briefs.facts import FactsReport
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
    assert [float(end) for end in found[5]["number"].split("-")] == [1234567, 2345678]


def test_hostile_text_is_read_back() -> None:
    found = rows(replace(report(), facts=hostile().facts))
    assert [row["text"] for row in found] == list(HOSTILE[:8])
    assert [row["role"] for row in found] == list(HOSTILE[1:9])
