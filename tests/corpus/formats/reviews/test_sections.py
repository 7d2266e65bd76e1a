"""The articles of a collection, told by their headlines and what stands below them."""

from __future__ import annotations

import pytest

from corpus.formats import RawDocument, parse
from corpus.formats.base import Hints
from corpus.formats.reviews.sections import Section, names_source, under_sources
from corpus.languages import get_language

ONE = (
    "The council opened a new bridge over the river on Tuesday, two years after the old\none had been closed."
)
TWO = (
    "Dock workers ended their strike after a deal on wages that both sides signed on\nMonday in the harbour."
)


def review(first: str, second: str, *, title: str = "", rule: str = "") -> str:
    above = f"{title}A new bridge over the river\n{first}\n\n{ONE}\n\n"
    return f"{above}{rule}Dock workers end their strike\n{second}\n{TWO}\n"


def read(text: str) -> list[tuple[str | None, str | None, str | None, str | None]]:
    found = [one for one in parse(text.encode(), Hints("a.txt")) if isinstance(one, RawDocument)]
    return [(one.title, one.outlet, one.author, one.published) for one in found]


@pytest.mark.parametrize("title", ["", "Cuttings, 14 March 2025\n\n"])
@pytest.mark.parametrize("rule", ["", "---\n", "* * *\n\n", "==========\n"])
def test_outlet_and_day_below_each_headline_part_a_text(title: str, rule: str) -> None:
    text = review(
        "The Lantern, 12 March 2025", "Oru Tribune - 13 March 2025 - Ann Miller", title=title, rule=rule
    )
    assert read(text) == [
        ("A new bridge over the river", "The Lantern", None, "2025-03-12"),
        ("Dock workers end their strike", "Oru Tribune", "Ann Miller", "2025-03-13"),
    ]
    found = [one for one in parse(text.encode(), Hints("a.txt")) if isinstance(one, RawDocument)]
    # Lines stay as they were wrapped.
    assert ONE in found[0].text
    assert TWO in found[1].text


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The Lantern, 12 March 2025", "13 March 2025"),  # a day alone is that of a related article
        ("The Lantern, 12 March 2025", "Oru Tribune"),
        ("12 March 2025", "13 March 2025"),
        ("The Lantern, 12 March 2025", "on the quay, 13 March 2025"),
        ("The Lantern, 12 March 2025", "The Tribune, 13 March 2025."),
    ],
)
def test_other_lines_part_none(first: str, second: str) -> None:
    assert under_sources(review(first, second).split("\n")) == []


def test_a_wrapped_line_and_one_without_text_head_nothing() -> None:
    one, two = "The Lantern, 12 March 2025", "Oru Tribune, 13 March 2025"
    whole = review(one, two)
    assert len(under_sources(whole.split("\n"))) == 2
    assert under_sources(whole.replace("\n\nDock", "\nDock").split("\n")) == []
    assert under_sources(whole.replace(TWO, "Too short.").split("\n")) == []
    assert under_sources(f"{ONE}\n\n{ONE}\n\n{whole}".split("\n")) == []


@pytest.mark.parametrize(
    ("code", "line", "names"),
    [
        ("en", "The Lantern, 12 March 2025", True),
        ("ar", "صحيفة الضفة | 18/3/2025", True),
        ("fr", "Le Phare – 3 avril 2025 – Élise Morand", True),
        ("en", "Thursday, 12 March 2025", False),
        ("en", "Published: 12 March 2025", False),
        ("en", "12 March 2025", False),
        ("en", "said The Lantern, on 12 March 2025", False),
    ],
)
def test_outlet_and_day_are_a_source(code: str, line: str, names: bool) -> None:
    assert names_source(line, get_language(code)) is names


def test_who_stands_behind_outlet_and_day_wrote_it() -> None:
    def author(line: str) -> str | None:
        return Section("x", ((line, 0), (f"{ONE} It leads to Port Ansel.", 0))).author

    assert author("The Lantern, 12 March 2025, Ann Miller") == "Ann Miller"
    assert author("The Lantern, 12 March 2025, Port Ansel") is None  # the text mentions it
    assert author("The Lantern, 12 March 2025, p. 3") is None
    assert author("The Lantern, 12 March 2025") is None
