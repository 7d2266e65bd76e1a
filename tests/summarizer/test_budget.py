"""Budgets: the three forms, and nothing else."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from summarizer.budget import Budget, parse_budget


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("7", Budget(7, "sentences")),
        ("1", Budget(1, "sentences")),
        (" 12 ", Budget(12, "sentences")),
        ("150w", Budget(150, "words")),
        ("20%", Budget(20, "percent")),
        ("100%", Budget(100, "percent")),
        ("007", Budget(7, "sentences")),
    ],
)
def test_the_three_forms(text: str, expected: Budget) -> None:
    assert parse_budget(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "w",
        "%",
        "-1",
        "+7",
        "1.5",
        "1,5",
        "7 w",
        "w7",
        "7W",
        "20 %",
        "7s",
        "seven",
        "1e3",
        "٧",
        "²",
        "7\n8",
    ],
)
def test_another_form_is_refused_with_the_forms_there_are(text: str) -> None:
    with pytest.raises(ValueError, match="sentences") as caught:
        parse_budget(text)
    assert repr(text) in str(caught.value)
    assert all(form in str(caught.value) for form in ("7", "150w", "20%"))


@pytest.mark.parametrize("text", ["0", "0w", "0%", "000"])
def test_nothing_is_no_budget(text: str) -> None:
    with pytest.raises(ValueError, match="shortest length is 1"):
        parse_budget(text)


@pytest.mark.parametrize("text", ["101%", "999999999%"])
def test_more_than_the_whole_is_no_budget(text: str) -> None:
    with pytest.raises(ValueError, match="100%"):
        parse_budget(text)


@given(st.text(max_size=12))
def test_any_other_text_is_a_value_error(text: str) -> None:
    assume(not re.fullmatch(r"\s*[0-9]+[w%]?\s*", text))
    with pytest.raises(ValueError, match="is no length"):
        parse_budget(text)


@given(st.integers(1, 999_999_999), st.sampled_from([("", "sentences"), ("w", "words")]))
def test_the_amount_is_read_as_written(amount: int, form: tuple[str, str]) -> None:
    suffix, unit = form
    budget = parse_budget(f"{amount}{suffix}")
    assert (budget.amount, budget.unit) == (amount, unit)


def test_words_allowed_of_a_total() -> None:
    assert Budget(7).words(200) is None
    assert Budget(150, "words").words(200) == 150
    assert Budget(20, "percent").words(200) == 40
    assert Budget(1, "percent").words(50) == 0.5
