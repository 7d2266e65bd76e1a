"""Articles that a page's scripts are given: found beside the headline, and nothing of other articles."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.formats.markup import parse_html
from corpus.formats.pages.page_state import State, read_state
from tests.corpus.formats.texts import ARABIC, TEXTS, Text

OTHER = "Le marché couvert de la vieille ville sera rénové l’an prochain, a promis hier le maire."


def state(script: str, title: str | None = ARABIC.title, kind: str = "application/json") -> State | None:
    return read_state(parse_html(f"<body><script type='{kind}'>{script}</script></body>"), title)


def lines(script: str, title: str, kind: str = "application/json") -> tuple[str, ...]:
    found = state(script, title, kind)
    return found.lines if found else ()


def shapes(text: Text) -> dict[str, Any]:
    """One article as frameworks and sites hand it on."""
    paragraphs = [*text.before, *text.after]
    related = {"related": [{"headline": "Un autre titre que celui-ci", "body": OTHER}]}
    return {
        "blocks": {"page": {"title": text.title, "body": [{"type": "p", "text": p} for p in paragraphs]}},
        "markup": {"story": {"headline": text.title, "html": "".join(f"<p>{p}</p>" for p in paragraphs)}},
        "nested": {
            "c": {"headlines": {"basic": text.title}, "elements": [{"content": p} for p in paragraphs]}
        },
        "others": {"a": {"title": text.title, "paragraphs": paragraphs, **related}},
        "next to it": {"a": {"title": text.title, "paragraphs": paragraphs}, "most": related["related"]},
        "twice": {"a": {"title": text.title, "html": "\n".join(paragraphs), "plain": "\n".join(paragraphs)}},
        "references": {
            "Article:1": {"title": text.title},
            **{f"Paragraph:{i}": {"text": p} for i, p in enumerate(paragraphs)},
        },
    }


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.language)
@pytest.mark.parametrize("shape", shapes(ARABIC))
def test_all_its_paragraphs_and_no_other(text: Text, shape: str) -> None:
    value = json.dumps(shapes(text)[shape], ensure_ascii=False)
    assert lines(value, text.title) == (*text.before, *text.after)


def slate(text: str) -> dict[str, Any]:
    return {"text": text}


def typed(text: str) -> dict[str, Any]:
    return {"type": "text", "text": text, "marks": [{"type": "bold"}]}


def span(text: str) -> dict[str, Any]:
    return {"_type": "span", "text": text}


def valued(text: str) -> dict[str, Any]:
    return {"nodeType": "text", "value": text}


@pytest.mark.parametrize("piece", [slate, typed, span, valued])
def test_a_paragraph_in_pieces_is_one_line(piece: Callable[[str], dict[str, Any]]) -> None:
    paragraphs = [*ARABIC.before, *ARABIC.after]
    pieces = []
    for paragraph in paragraphs:
        first, second, rest = paragraph.partition(" ")
        link = {"type": "link", "children": [piece(second + rest[:20])]}
        pieces.append({"type": "paragraph", "children": [piece(first), link, piece(rest[20:])]})
    value = {"article": {"title": ARABIC.title, "content": pieces}}
    assert lines(json.dumps(value, ensure_ascii=False), ARABIC.title) == tuple(paragraphs)


def test_paragraphs_without_a_kind_are_no_pieces() -> None:
    paragraphs = [*ARABIC.before, *ARABIC.after]
    value = {"title": ARABIC.title, "body": [slate(paragraph) for paragraph in paragraphs]}
    assert lines(json.dumps(value, ensure_ascii=False), ARABIC.title) == tuple(paragraphs)


@pytest.mark.parametrize(
    "statement",
    [
        "window.__STATE__ = {};",
        "var a = 1; window.x={}; window.y = [1];",
        "Fusion.globalContent={};Fusion.x={{",
    ],
)
def test_values_of_statements(statement: str) -> None:
    value = json.dumps(shapes(ARABIC)["blocks"])
    script = statement.replace("{}", value, 1)
    assert lines(script, ARABIC.title, "") == (*ARABIC.before, *ARABIC.after)


def test_strings_that_are_parsed() -> None:
    from urllib.parse import quote

    value = json.dumps(shapes(ARABIC)["blocks"])
    for script in (
        f"a = JSON.parse({json.dumps(value)});",
        f'a = JSON.parse(decodeURIComponent("{quote(value)}"))',
    ):
        assert lines(script, ARABIC.title, "") == (*ARABIC.before, *ARABIC.after)


def test_who_wrote_it_and_when_beside_it() -> None:
    value = {"title": ARABIC.title, "text": list(ARABIC.before), "author": {"name": "ليلى"}}
    value["published_at"] = "2024-03-05T10:00:00Z"
    found = state(json.dumps(value))
    assert found is not None
    assert (found.author, found.published) == ("ليلى", "2024-03-05")


@pytest.mark.parametrize(
    "value",
    [
        {"title": "عنوان آخر", "text": list(ARABIC.before)},
        {"title": ARABIC.title, "description": list(ARABIC.before)},
        {"title": ARABIC.title, "text": ARABIC.before[0][:80]},
    ],
)
def test_nothing_where_it_is_another_or_a_teaser(value: dict[str, Any]) -> None:
    assert state(json.dumps(value)) is None
    assert state(json.dumps(value), None) is None


@given(st.text(max_size=300))
def test_any_script_ends(script: str) -> None:
    state(script.replace("<", ""))
    state("=" + script.replace("<", ""), kind="")


def test_depth_and_breadth_end() -> None:
    deep = '{"a":' * 5000 + "1" + "}" * 5000
    wide = json.dumps([{"title": ARABIC.title, "n": n} for n in range(5000)])
    assert (state(deep), state(wide)) == (None, None)
