"""The lists that everything else derives from: a made-up kind, format, part and method are seen everywhere."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from msgspec.structs import replace

from briefs import FORMATS, LABELS, PARTS, Brief, Labels, Options, compose, render, render_facts
from briefs.facts import facts_report
from briefs.parts import Part
from briefs.references import describe
from briefs.render.formats import Format, format_of_path, formats_of
from summarizer.facts import FACT_KINDS, FactKind
from summarizer.facts.located import Located
from summarizer.facts.mention import Span
from summarizer.facts.merge import merge
from tests.summarizer.facts.articles import build
from tui.app.presenters.list_rows import fact_rows
from tui.app.state.state import State
from tui.cli.options import formats, kinds, one_of, parts


def ships(items: Sequence[Located]) -> list[list[Located]]:
    """Put the mentions of each ship together."""
    return [[item for item in items if item.span.value == name] for name in {i.span.value for i in items}]


def shout(brief: Brief, labels: Labels) -> str:
    """Render a brief as its title in capitals."""
    return f"{labels.code} {brief.title.upper()}\n"


@pytest.fixture
def ship(monkeypatch: pytest.MonkeyPatch) -> FactKind:
    kind = FactKind(
        "ship", "~", "text-disabled", f"{__name__}:ships", fields=("roles",), rendering="dash", names=True
    )
    monkeypatch.setitem(FACT_KINDS, "ship", kind)
    for labels in LABELS.values():
        monkeypatch.setitem(labels.kinds, "ship", "Ships")
    return kind


@pytest.fixture
def shouted(monkeypatch: pytest.MonkeyPatch) -> Format:
    form = Format("shout", ".shout", "text/plain", brief=f"{__name__}:shout")
    monkeypatch.setitem(FORMATS, "shout", form)
    return form


def test_a_new_kind_of_fact_is_merged_printed_listed_and_asked_for(ship: FactKind) -> None:
    article = build("The Aurora left. The Aurora is back.")
    spans = [
        Span("ship", 4, 10, "Aurora", roles=("cruiser",)),
        Span("ship", 21, 27, "Aurora"),
    ]
    facts = merge([Located(0, article, span) for span in spans])
    assert [(fact.kind, fact.value, len(fact.mentions)) for fact in facts] == [("ship", "Aurora", 2)]
    report = facts_report(facts, [article], [], with_text=False)
    (note,) = report.facts
    assert describe(note, LABELS["en"]) == "Aurora — cruiser"
    for name in (name for name in formats_of("facts") if not FORMATS[name].binary):
        printed = render_facts(report, name, LABELS["en"])
        assert "Aurora" in printed
        assert ("Ships" if name in ("text", "markdown") else "ship") in printed
    assert json.loads(render_facts(report, "json", LABELS["en"]))["facts"][0]["role"] == ["cruiser"]
    brief = compose([article], [], Options(parts=("set",)))
    shown = State(articles=[article], brief=replace(brief, facts=report.facts))
    assert [row.text.plain.split()[:2] for row in fact_rows(shown, LABELS["en"])] == [
        ["~", "Ships"],
        ["~", "Aurora"],
    ]
    assert one_of(kinds)["parser"]("ship") == "ship"


def test_a_new_format_is_offered_exported_and_rendered(shouted: Format) -> None:
    brief = compose([build("The ferry is back. It sails at noon.")], [], Options(parts=("set",)))
    assert render(brief, "shout", LABELS["fr"]) == f"fr {brief.title.upper()}\n"
    assert "shout" in formats_of("brief")
    assert "shout" not in formats_of("facts")
    assert one_of(formats("brief"))["autocompletion"]("sh") == ["shout"]
    assert format_of_path(Path("a.shout")) == "shout"
    report = facts_report([], [build("a b.")], [], with_text=False)
    with pytest.raises(ValueError, match="'shout' is no format of facts; there are text, markdown, json"):
        render_facts(report, "shout", LABELS["en"])


def test_a_new_part_is_offered_and_composed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(PARTS, "weather", Part("weather", with_set=True))
    assert one_of(parts)["parser"]("weather") == "weather"
    assert Options(parts=("set",)).wants("weather")
    assert not Options(parts=("facts",)).wants("weather")


def test_every_kind_has_a_heading_in_every_language_and_a_way_to_group_it() -> None:
    assert LABELS
    assert FACT_KINDS
    for labels in LABELS.values():
        assert list(labels.kinds) == list(FACT_KINDS)
    for kind in FACT_KINDS.values():
        span = Span(kind.name, 0, 1, "a")
        assert [fact.kind for fact in merge([Located(0, build("a b"), span)])] == [kind.name]


def test_a_brief_is_rendered_in_every_format_it_is_offered_in() -> None:
    brief = compose([build("The ferry is back. It sails at noon.")], [], Options())
    names = list(formats_of("brief"))
    assert names
    for name in names:
        assert "ferry" in render(brief, name, LABELS["en"])
