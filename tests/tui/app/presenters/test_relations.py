"""How lines stand to other articles, in every view."""

from __future__ import annotations

import re
from typing import Any

import pytest
from msgspec.structs import replace

from briefs import LABELS, Brief, Conflict, Passage, SummaryLine, compose
from briefs.brief import ConflictValue, Exclusive, Gloss, Related
from corpus import Article
from tests.summarizer.facts.articles import build
from tui.app.presenters.item import Item
from tui.app.presenters.list_rows import item_rows
from tui.app.presenters.outlet_items import outlet_items
from tui.app.presenters.quoting import quoted
from tui.app.presenters.relations import Disputed, legend, numbered
from tui.app.presenters.ui_text import WORDS, direction_of
from tui.app.presenters.view_items import items
from tui.app.state.filters import Shares, shares
from tui.app.state.state import State
from tui.app.state.views import VIEWS
from tui.bidi import Direction, layout_line, without_isolates

EN = LABELS["en"]
TEXT = "The ferry carried 40 people. It sails at noon from the old pier."


def passage(article: str, start: int = 0, end: int = 28) -> Passage:
    return Passage(text=TEXT[start:end], article=article, start=start, end=end)


def value(said: str, *articles: str, day: str | None = None, outlier: bool = False) -> ConflictValue:
    mentions = [passage(article, 18, 20) for article in articles]
    return ConflictValue(value=said, mentions=mentions, outlier=outlier, published=day, attributed="the port")


def made(conflict: Conflict | None = None) -> State:
    articles: list[Article] = [replace(build(TEXT), id=name) for name in "abc"]
    brief: Brief = replace(
        compose(articles),
        summary=[],
        stories=[],
        conflicts=[conflict] if conflict else [],
        only=[],
        copies=[],
    )
    return State(articles=articles, brief=brief)


def told(found: list[Item]) -> list[str]:
    return [without_isolates(f"{item.marker} {item.text} {item.reference}").strip() for item in found]


DIFFER = Conflict(
    about="people", kind="figure", values=[value("40", "a", "b"), value("60", "c", outlier=True)]
)
UPDATED = Conflict(
    about="people",
    kind="figure",
    values=[value("40", "a", day="2024-05-01"), value("60", "c", day="2024-05-03")],
    update=True,
)


def test_differences_say_their_kind_and_who_gives_what() -> None:
    state = made(DIFFER)
    state.view = "conflicts"
    assert told(items(state, EN)) == [
        "≠ people [figure]",
        "40 [1, 2; according to the port]",
        "60 [3; likely a slip; according to the port]",
    ]
    state.chosen = "b"
    assert len(items(state, EN)) == 3
    assert state.brief is not None
    state.brief = replace(
        state.brief, conflicts=[replace(DIFFER, values=[value("40", "a"), value("60", "c")])]
    )
    assert [item.role for item in items(state, EN)] == ["note"]


def test_updates_are_no_differences_and_say_when() -> None:
    state = made(UPDATED)
    state.view = "conflicts"
    assert told(items(state, EN)) == [
        "↻ people [figure]",
        "40 [1; 1 May 2024; according to the port]",
        "60 [3; 3 May 2024; newest; according to the port]",
    ]


@pytest.mark.parametrize(
    ("conflict", "signs"), [(DIFFER, ["≠", "≠", "≠"]), (UPDATED, ["↻", "", ""]), (None, ["", "", ""])]
)
def test_a_line_says_that_others_give_its_value_otherwise_or_newer(
    conflict: Conflict | None, signs: list[str]
) -> None:
    brief = made(conflict).brief
    assert brief is not None
    disputed = Disputed(brief)
    assert [disputed.sign([passage(name)]) for name in "abc"] == signs
    assert disputed.sign([passage("a", 29, 64)]) == ""


def test_a_summary_s_line_tells_parts_values_and_what_brackets_supply() -> None:
    state = made(DIFFER)
    also = [Related(**vars_of(passage("b")), relation="part"), Related(**vars_of(passage("c")))]
    gloss = Gloss(start=9, text="Aurora", kind="name", source="x")
    line = SummaryLine(**vars_of(passage("a")), score=1.0, also=also, glosses=[gloss])
    story = replace(compose(state.articles).stories[0], summary=[line])
    assert state.brief is not None
    state.brief = replace(state.brief, summary=[line], stories=[story])
    (found,) = [item for item in items(state, EN) if item.sentence]
    assert found.reference == "[1; also 2◐, 3; ≠]"
    assert [found.text[start:end] for start, end in found.supplied] == ["[Aurora]"]
    assert found.text == "The ferry [Aurora] carried 40 people."


def vars_of(one: Passage) -> dict[str, Any]:
    return {"text": one.text, "article": one.article, "start": one.start, "end": one.end}


def test_what_one_outlet_alone_has_is_told_from_what_others_share_a_part_of() -> None:
    state = made()
    gloss = Gloss(start=33, text="Aurora", kind="name", source="x")
    only = [
        Exclusive(**vars_of(passage("a", 29, 64)), facts=[]),
        Exclusive(**vars_of(passage("b", 29, 64)), facts=[], relation="part", glosses=[gloss]),
    ]
    assert state.brief is not None
    state.brief = replace(state.brief, only=only, compared=[["en"], ["ar"]])
    shown = told(items(state, EN))
    assert shown[0] == EN.only
    assert shown[1] == EN.uncompared
    assert [line[0] for line in shown[2:]] == ["◇", "◐"]
    assert "[Aurora]" in shown[3]
    assert shown[3].endswith("[2; in part elsewhere]")


@pytest.mark.parametrize(
    ("code", "said", "is_below"),
    [
        ("en", "وزير الموانئ", True),
        ("ar", "وزير الموانئ", False),
        ("ar", "the port", True),
        ("fr", "le port", False),
    ],
)
def test_words_that_run_otherwise_than_the_labels_have_a_line_of_their_own(
    code: str, said: str, is_below: bool
) -> None:
    labels = LABELS[code]
    given = replace(value("60", "c"), attributed=said)
    state = made(replace(DIFFER, values=[DIFFER.values[0], given]))
    state.view = "conflicts"
    found = items(state, labels)[-1]
    told = f"[{WORDS[code]['according']} {said}]"
    assert without_isolates(found.below) == (told if is_below else "")
    assert (said in found.reference) is not is_below
    rows = item_rows([found], state, direction_of(labels))
    assert said in without_isolates(next(iter(rows)).text.plain).replace("\u00a0", " ")


def test_a_difference_is_copied_with_its_values_and_all_its_sources() -> None:
    state = made(DIFFER)
    state.articles = [replace(article, outlet=f"Outlet {article.id}") for article in state.articles]
    state.view = "conflicts"
    whole, first, _ = items(state, EN)
    lines = quoted(whole, state).split("\n")
    assert lines[0] == "people: 40 (Outlet a, Outlet b); 60 (Outlet c)"
    assert [re.split("[,،]", line)[0] for line in lines[1:]] == ["Outlet a", "Outlet b", "Outlet c"]
    lines = quoted(first, state).split("\n")
    assert lines[0] == "people: 40 (Outlet a, Outlet b)"
    assert len(lines) == 3


def test_numbers_carry_the_sign_of_a_part() -> None:
    passages = [passage("c"), Related(**vars_of(passage("a")), relation="part"), passage("b")]
    assert numbered(passages, {"a": 1, "b": 2, "c": 3}, EN) == "1◐, 2, 3"


def test_the_sources_are_drawn_in_time_with_their_share_and_whom_they_copied() -> None:
    state = made()
    days = {"a": "2024-05-05", "b": "2024-05-01", "c": None}
    state.articles = [replace(article, published=days[article.id]) for article in state.articles]
    assert state.brief is not None
    notes = [replace(note, published=days[note.id]) for note in state.brief.articles]
    state.brief = replace(state.brief, articles=notes)
    state.shares = Shares(copied={"a": ("b", 0.8)}, of_brief={"b": 0.75, "a": 0.25})
    shown = told(list(outlet_items(state, state.brief, EN)))
    assert shown[0].startswith("1 May 2024 – 5 May 2024")
    assert shown[1].startswith("●───────────────")
    assert "75% of the brief" in shown[1]
    assert shown[2].startswith("───────────────=")
    assert "= 2 80%" in shown[2]
    assert shown[3].startswith("················")
    assert "no date; 0% of the brief" in shown[3]
    mirrored = list(outlet_items(state, state.brief, LABELS["ar"]))[2]
    seen = layout_line(mirrored.reference, 80, direction=Direction.RTL).text().strip()
    assert seen.startswith("[80% 2 = ؛")
    state.shares = Shares(of_brief={"b": 0.004, "a": 0.996})
    shown = told(list(outlet_items(state, state.brief, EN)))
    assert "<1% of the brief" in shown[1]
    state.chosen = "c"
    assert len(list(outlet_items(state, state.brief, EN))) == 2


def test_shares_of_the_brief_are_those_of_its_sentences() -> None:
    state = made()
    lines = [
        SummaryLine(**vars_of(passage("a", 0, 30)), score=1.0),
        SummaryLine(**vars_of(passage("b", 0, 10)), score=1.0),
    ]
    assert state.brief is not None
    state.brief = replace(state.brief, summary=lines)
    assert shares(state.brief, state.articles).of_brief == {"a": 0.75, "b": 0.25}


@pytest.mark.parametrize("code", ["ar", "fr", "en"])
def test_every_sign_kind_and_view_has_its_words(code: str) -> None:
    assert len(legend(LABELS[code]).split("  ")) == 9
    kinds = ("figure", "date", "year", "name", "place", "attribution", "quote")
    assert all(WORDS[code][name] for name in (*VIEWS, *(f"kind_{kind}" for kind in kinds)))
