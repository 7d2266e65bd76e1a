from __future__ import annotations

import json

import pytest

from tests.benchmarks.press_names import MARKED, labels, sentences, tagged

PRESS = "جسر جديد\nوصل كريم الوادي أمس. عاد إلى طنجة!\nانتهى\n\nخبر ثان\nلا أحد هنا."


def test_a_sentence_is_found_by_article_line_and_number() -> None:
    assert [at for at, _ in sentences(PRESS.split("\n\n"))] == ["0.1.0", "0.1.1", "0.2.0", "1.1.0"]


@pytest.mark.parametrize(
    ("names", "expected"),
    [("", ["O"] * 4), ("PER1-2 LOC3", ["O", "B-PER", "I-PER", "B-LOC"]), ("ORG0", ["B-ORG", "O", "O", "O"])],
)
def test_a_name_begins_and_goes_on(names: str, expected: list[str]) -> None:
    assert labels(names, 4) == expected


def test_the_marked_ones_are_given_token_by_token() -> None:
    ((*told,),) = tagged(PRESS.split("\n\n"), {"0.1.1": "LOC2", "9.1.1": "PER0"})
    assert told == [("عاد", "O"), ("إلى", "O"), ("طنجة", "B-LOC"), ("!", "O")]


def test_thousands_are_marked_and_none_is_both_learned_and_held_out() -> None:
    marked = json.loads(MARKED.read_text(encoding="utf-8"))
    learned, held_out = marked["learned"], marked["held_out"]
    assert len(learned) > 10_000
    assert len(held_out) > 1_000
    assert learned.keys().isdisjoint(held_out)
    assert sum(names.count("PER") for names in learned.values()) > 5_000
