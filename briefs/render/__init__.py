"""What goes out: one renderer a format, each a function from a Brief to the text or bytes of a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefs.brief import Brief
    from briefs.facts import FactsReport
    from briefs.labels import Labels

FORMATS = ("text", "markdown", "html", "json", "jsonl")
FACTS_FORMATS = ("text", "markdown", "json", "jsonl", "csv")
EXPORTS = {".txt": "text", ".md": "markdown", ".html": "html", ".json": "json", ".jsonl": "jsonl"}
"""Formats of a brief by the end of a file's name."""


def render(brief: Brief, name: str, labels: Labels) -> str:
    """A brief in one of `FORMATS`, with a line end at its end; raises KeyError for another name."""
    if name == "text":
        from briefs.render.text import brief_lines, plain

        return plain(brief_lines(brief, labels))
    if name == "markdown":
        from briefs.render.markdown import render_markdown

        return render_markdown(brief, labels)
    if name == "html":
        from briefs.render.html import render_html

        return render_html(brief, labels)
    if name in ("json", "jsonl"):
        from briefs.render.json import render_json, render_jsonl

        return render_json(brief) if name == "json" else render_jsonl(brief)
    raise KeyError(name)


def render_facts(report: FactsReport, name: str, labels: Labels) -> str:
    """A facts report in one of `FACTS_FORMATS`; raises KeyError for another name."""
    if name == "text":
        from briefs.render.text import facts_lines, plain

        return plain(facts_lines(report, labels))
    if name == "markdown":
        from briefs.render.markdown import render_facts_markdown

        return render_facts_markdown(report, labels)
    if name in ("json", "jsonl"):
        from briefs.render.json import render_json, render_jsonl

        return render_json(report) if name == "json" else render_jsonl(report)
    if name == "csv":
        from briefs.render.csv import render_facts_csv

        return render_facts_csv(report)
    raise KeyError(name)


def export_format(path: Path) -> str | None:
    """The format that a file's name asks for, or None where it asks for none."""
    return EXPORTS.get(path.suffix.lower())
