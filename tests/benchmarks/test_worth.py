from __future__ import annotations

import json

import pytest

from tests.benchmarks.worth import WORTH, reached, weighed

CODES = ("4 r2.1 1h", "2t - 0")


def test_a_code_tells_worth_and_what_says_it_better() -> None:
    by = weighed(CODES)
    assert sorted(by) == ["1.1", "1.2", "1.3", "2.1", "2.3"]
    assert [by[at].best for at in ("1.1", "1.2")] == ["1.1", "2.1"]
    assert (by["1.3"].hangs, by["1.3"].slips, by["2.1"].slips) == (True, False, True)


@pytest.mark.parametrize(
    ("brief", "worth"),
    [
        (["1.1"], 3.0),
        (["1.1", "2.1"], 3.0 + 2.0 * 0.9),
        (["1.1", "1.2", "2.1"], 3.0 + 2.0 * 0.85),
        (["1.3"], 0.5 * 0.6),
        (["1.2", "1.3"], 2.0 * 0.85 + 0.5),
        (["2.3", ""], 0.0),
    ],
)
def test_each_thing_counts_once(brief: list[str], worth: float) -> None:
    assert reached(brief, weighed(CODES)).worth == pytest.approx(worth)


def test_lines_that_repeat_say_nothing_and_hang_are_counted() -> None:
    own = reached(["1.2", "2.1", "2.3", "1.1"], weighed(CODES))
    assert (own.lines, own.repeated, own.empty, own.hanging) == (4, 1, 1, 0)
    assert reached(["1.3"], weighed(CODES)).hanging == 1


def test_every_set_has_a_first_sentence_and_a_brief_of_weighed_ones() -> None:
    coded = json.loads(WORTH.read_text(encoding="utf-8"))
    assert len(coded) > 600
    for entry in coded.values():
        by = weighed(entry["codes"])
        assert sum(code.startswith("4") for own in entry["codes"] for code in own.split()) == 1
        assert by.keys() >= set(entry["brief"].split())
        assert all(by[own.best].worth >= 0 and by[own.best].best == own.best for own in by.values())
