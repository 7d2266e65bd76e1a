"""Markdown, read back by a CommonMark parser."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from msgspec.structs import replace

from briefs import LABELS, render, render_facts
from briefs.brief import ProblemNote
from briefs.references import describe
from briefs.render.markdown import escape
from tests.briefs.examples import HOSTILE, check_snapshot, dossier, hostile, report, single

# As sites that show Markdown read it: with the tables and struck words of GitHub.
PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def blocks(markdown: str) -> list[tuple[str, str]]:
    """The kind of each block that holds text, and the text that a reader sees."""
    found = []
    kinds: list[str] = []
    for token in PARSER.parse(markdown):
        if token.nesting == 1:
            kinds.append(token.tag)
        elif token.nesting == -1:
            kinds.pop()
        elif token.type == "inline":
            found.append((next(kind for kind in reversed(kinds) if kind != "p"), seen(token)))
    return found


def seen(token: Token) -> str:
    # A date may stand in bold before the text it belongs to, and nothing else may.
    children = list(token.children or [])
    if len(children) > 3 and children[1].type == "strong_open" and children[2].content[:2] == "20":
        del children[1], children[2]
    assert all(child.type in ("text", "text_special") for child in children), children
    return "".join(child.content for child in token.children or [])


@pytest.mark.parametrize("code", ["ar", "fr"])
def test_a_brief_looks_like_its_golden_file(code: str) -> None:
    check_snapshot(f"brief.{code}.md", render(dossier(), "markdown", LABELS[code]))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_read_back_as_it_stands(text: str) -> None:
    for before, kind in (("1. ", "li"), ("- ", "li"), ("# ", "h1"), ("### ", "h3")):
        assert blocks(f"{before}{escape(text)} x") == [(kind, f"{text} x")]


@given(
    st.text(alphabet="*_`[]()<>#|~&\\-+.!1 9a:=\"'ب؟", min_size=1, max_size=15).map(str.strip).filter(bool)
)
def test_any_marks_are_read_back_as_they_stand(text: str) -> None:
    assert blocks(f"- x {escape(text)} x") == [("li", f"x {text} x")]
    assert blocks(f"- {escape(text)} x") == [("li", f"{text} x")]


def test_every_text_of_a_hostile_brief_is_read_back() -> None:
    brief = hostile()
    output = render(brief, "markdown", LABELS["fr"])
    texts = [text for _, text in blocks(output)]
    assert texts[0] == brief.title
    for line in brief.summary:
        assert f"{line.text} [1 ; aussi 2]" in texts
        assert line.text in texts
    for fact in brief.facts:
        assert f"{describe(fact, LABELS['fr'])} [1]" in texts
    assert f"{brief.problems[0].source}: {brief.problems[0].reason}" in texts


def test_a_reason_is_told_in_the_language_of_the_labels() -> None:
    brief = replace(dossier(), problems=[ProblemNote(source="d/a.jsonl", reason="line 12: broken JSON")])
    assert "- d/a.jsonl: السطر 12: بيانات JSON معطوبة\n" in render(brief, "markdown", LABELS["ar"])
    assert "- d/a.jsonl: line 12: broken JSON\n" in render(brief, "markdown", LABELS["en"])


@pytest.mark.parametrize(
    "text", ["a\n---", "a\n\n---\n\nb", "a\r===", "---", "    code", "a\u2028# b", "1) x\n2. y", "\t- x"]
)
def test_a_text_stays_the_paragraph_that_it_stands_in(text: str) -> None:
    tokens = MarkdownIt().parse(f"- {escape(text)}")
    assert [token.type for token in tokens if token.nesting >= 0] == [
        "bullet_list_open",
        "list_item_open",
        "paragraph_open",
        "inline",
    ]


def test_the_parts_are_headings_and_lists() -> None:
    output = render(dossier(), "markdown", LABELS["en"])
    headings = [(kind, text) for kind, text in blocks(output) if kind != "li"]
    assert [kind for kind, _ in headings] == ["h1", "h2", "h2", *["h3"] * 3, "h2", *["h3"] * 4, "h2", "h2"]
    assert [text for _, text in headings[6:11]] == ["Key facts", "People", "Dates", "Numbers", "Quotations"]
    assert sum(kind == "li" for kind, _ in blocks(output)) == 2 + 4 + 4 + 3 + 1
    assert ("li", "أعادت البلدية فتح الميناء القديم أمام قوارب الصيد. [1; also 2, 3]") in blocks(output)


def test_facts_on_their_own_are_headings_and_lists() -> None:
    output = render_facts(report(), "markdown", LABELS["en"])
    assert blocks(output)[0] == ("h1", "Key facts")
    assert ("li", "سعيد الشرقي — رئيس الميناء [2]") in blocks(output)


def test_a_direction_stands_around_a_brief_with_arabic_labels_alone() -> None:
    assert render(dossier(), "markdown", LABELS["ar"]).startswith('<div dir="rtl" lang="ar">\n\n# ')
    assert render(dossier(), "markdown", LABELS["ar"]).endswith("\n\n</div>\n")
    assert "<div" not in render(dossier(), "markdown", LABELS["en"])


def test_a_set_of_one_article_is_summed_up_once() -> None:
    output = render(single(), "markdown", LABELS["fr"])
    assert output.count("Le vieux port a rouvert") == 1
    assert LABELS["fr"].articles not in output
