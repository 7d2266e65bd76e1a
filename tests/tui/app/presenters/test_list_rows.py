"""The rows of the list of sources."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from briefs import LABELS
from corpus import Article, Problem, Reprint, Sentence
from tui.app.presenters.item import Item
from tui.app.presenters.list_rows import item_rows, source_rows
from tui.app.state.filters import Filter, Shares
from tui.app.state.marks import Marks
from tui.app.state.state import State
from tui.app.themes import MUTED
from tui.bidi import Direction, isolate, without_isolates


def article(name: str) -> Article:
    text, date = "وصل القطار.", "2024-04-23"
    sentences = (Sentence(0, 11, 0),)
    return Article(name, f"عنوان {name}", f"in/{name}.txt", "الميناء", date, "ar", text, sentences)


def state() -> State:
    articles = [
        article("a"),
        replace(article("b"), outlet=None, published=None, short=True),
        replace(article("c"), also=(Reprint("d.txt"),)),
    ]
    return State(
        articles=articles,
        problems=[Problem("gone.txt", "no such file or folder"), Problem(".git", "hidden", skipped=True)],
        marks=Marks(read={"a"}, new={"b"}),
        shares=Shares(kept={"a": 0.274}, words={"a": 312}, copied={"c": ("a", 2 / 3)}),
    )


def test_what_is_said_of_each_article_in_one_line_or_two() -> None:
    labels = LABELS["en"]
    assert [without_isolates(row.text.plain) for row in source_rows(state(), labels)] == [
        "The set  3  +1",
        "1  ✓  عنوان a\n2024-04-23 · الميناء\n312 words · 27% kept",
        f"2  new  عنوان b\nb.txt\n{labels.short}",
        "3  عنوان c\n2024-04-23 · الميناء\n= 1 67% · ×2",
        "! gone.txt\nno such file or folder",
    ]
    assert [without_isolates(row.text.plain) for row in source_rows(state(), labels, flat=True)][1:4] == [
        "1  ✓  عنوان a\n2024-04-23 · الميناء · 312 words · 27% kept",
        f"2  new  عنوان b\nb.txt · {labels.short}",
        "3  عنوان c\n2024-04-23 · الميناء · = 1 67% · ×2",
    ]


def test_the_reason_of_a_problem_is_not_cut() -> None:
    *articles, problem = source_rows(state(), LABELS["en"])
    assert problem.whole
    assert not any(row.whole for row in articles)


@pytest.mark.parametrize("lang", ["ar", "fr", "en"])
def test_a_filter_is_counted_and_what_is_outside_it_dimmed(lang: str) -> None:
    shown = state()
    shown.filter = Filter("outlet", "")
    shown.chosen = "c"
    rows = list(source_rows(shown, LABELS[lang]))
    assert without_isolates(rows[0].text.plain).endswith("  1/3  +1")
    assert isolate("+1") in rows[0].text.plain  # among Arabic words the sign stays before its number
    assert [row.key for row in rows] == ["set", "b", "c", ""]
    assert ["dim" in {span.style for span in row.text.spans} for row in rows] == [False, False, True, False]


def test_what_stands_under_a_value_is_indented_as_the_value() -> None:
    given = Item("2024", "under", reference="[1, 2]", below="[according to فرنسا]")
    (row,) = item_rows([given], state(), Direction.LTR)
    assert without_isolates(row.text.plain).split("\n") == ["  2024 [1,\u00a02]", "  [according to فرنسا]"]


def test_how_much_a_story_holds_is_never_broken() -> None:
    told = "[128 articles, 12 origines]"
    heading, line = item_rows(
        [Item("فيضان الوادي", "heading", "▾", told, fold="story:a"), Item("فيضان", reference=told)],
        state(),
        Direction.LTR,
    )
    assert told.replace(" ", "\u00a0") in heading.text.plain
    assert told in line.text.plain


@pytest.mark.parametrize(
    ("text", "slanted"), [("يوم الأحد [12 مايو 2019] فجرا", False), ("on Sunday [12 May 2019] at dawn", True)]
)
def test_words_put_in_are_slanted_where_the_script_has_italics(text: str, slanted: bool) -> None:
    given = Item(text, supplied=((text.index("["), text.index("]") + 1),))
    (row,) = item_rows([given], state(), Direction.RTL)
    (style,) = {str(span.style) for span in row.text.spans if row.text.plain[span.start] == "["}
    assert ("italic" in style) is slanted
    assert MUTED in style
