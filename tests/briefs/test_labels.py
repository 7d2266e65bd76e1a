"""Labels in three languages."""

from __future__ import annotations

import pytest
from msgspec.structs import asdict

from briefs import LABELS
from corpus import CODES, get_language
from summarizer import SOURCINGS

FORMS = [name for name in asdict(LABELS["ar"]) if name.endswith("_forms")]


def test_every_language_that_is_read_has_labels() -> None:
    assert tuple(LABELS) == CODES


@pytest.mark.parametrize("code", CODES)
def test_labels_run_as_their_language_does(code: str) -> None:
    assert LABELS[code].code == code
    assert LABELS[code].direction == get_language(code).direction


@pytest.mark.parametrize("code", CODES)
def test_no_label_is_missing(code: str) -> None:
    for name, label in asdict(LABELS[code]).items():
        assert label, name


@pytest.mark.parametrize("code", CODES)
def test_each_way_a_claim_is_sourced_has_a_label(code: str) -> None:
    assert set(LABELS[code].sourcing) == set(SOURCINGS)


def test_no_label_was_left_in_another_language() -> None:
    fields = ["summary", "articles", "problems", "removed", "also"]
    for name in fields:
        assert len({getattr(labels, name) for labels in LABELS.values()}) == 3, name
    arabic = [getattr(LABELS["ar"], name) for name in (*fields, "sources", "method")]
    assert all(not any(c.isascii() and c.isalpha() for c in label) for label in arabic)


@pytest.mark.parametrize(
    ("n", "expected"),
    [
        (0, "0 مقال"),
        (1, "مقال واحد"),
        (2, "مقالان"),
        (3, "3 مقالات"),
        (10, "10 مقالات"),
        (11, "11 مقالا"),
        (99, "99 مقالا"),
        (100, "100 مقال"),
        (103, "103 مقالات"),
        (110, "110 مقالات"),
        (111, "111 مقالا"),
    ],
)
def test_arabic_counts_by_one_two_few_and_many(n: int, expected: str) -> None:
    assert LABELS["ar"].count(LABELS["ar"].article_forms, n) == expected


@pytest.mark.parametrize(
    ("code", "n", "expected"),
    [
        ("fr", 0, "0 article"),
        ("fr", 1, "1 article"),
        ("fr", 2, "2 articles"),
        ("en", 0, "0 articles"),
        ("en", 1, "1 article"),
        ("en", 2, "2 articles"),
        ("en", 101, "101 articles"),
    ],
)
def test_french_and_english_count_by_one_and_many(code: str, n: int, expected: str) -> None:
    assert LABELS[code].count(LABELS[code].article_forms, n) == expected


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("forms", FORMS)
def test_every_number_is_named(code: str, forms: str) -> None:
    labels = LABELS[code]
    for n in range(130):
        said = labels.count(getattr(labels, forms), n)
        assert said
        assert str(n) in said or (code == "ar" and n in (1, 2))
