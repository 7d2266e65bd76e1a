"""The output formats: the one list that renderers, command line, exports and documentation derive from."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from msgspec import Struct

Content = Literal["brief", "facts", "reading"]
"""What can be rendered: a brief, a report of facts, articles as read."""


class Format(Struct, frozen=True):
    """A format, and the function that writes each content in it: `module:function`, loaded when first used.

    Each function takes the content and the labels, and returns the text of a file with a line end at its end, or
    that as UTF-8; of a format that is no text, its bytes.

    Attributes:
        name: As `--format` takes it.
        suffix: The end of a file's name that asks for it.
        also: Other ends that do.
        media_type: Its type in HTTP (IANA).
        brief: Renders a brief; None where the format has no such thing.
        facts: Renders a report of facts, likewise.
        reading: Renders articles as read, likewise.
        extra: The extra of Mujaz that it needs, and the module that comes with it; None where it needs none.
        binary: Whether it is no text.
    """

    name: str
    suffix: str
    media_type: str
    also: tuple[str, ...] = ()
    brief: str | None = None
    facts: str | None = None
    reading: str | None = None
    extra: tuple[str, str] | None = None
    binary: bool = False

    def renderer(self, content: Content) -> str | None:
        """The function that renders a content, or None where the format has no such thing."""
        return {"brief": self.brief, "facts": self.facts, "reading": self.reading}[content]


_HERE = "briefs.render"

FORMATS: Mapping[str, Format] = {
    form.name: form
    for form in (
        Format(
            "text",
            ".txt",
            "text/plain",
            (".text",),
            f"{_HERE}.text:render_text",
            f"{_HERE}.text:render_facts_text",
            f"{_HERE}.text:render_reading_text",
        ),
        Format(
            "markdown",
            ".md",
            "text/markdown",
            (".markdown",),
            f"{_HERE}.markdown:render_markdown",
            f"{_HERE}.markdown:render_facts_markdown",
        ),
        Format("html", ".html", "text/html", (".htm",), f"{_HERE}.html:render_html"),
        Format(
            "json",
            ".json",
            "application/json",
            (),
            f"{_HERE}.json:json_bytes",
            f"{_HERE}.json:json_bytes",
            f"{_HERE}.json:json_bytes",
        ),
        Format(
            "jsonl",
            ".jsonl",
            "application/jsonl",
            (".ndjson",),
            f"{_HERE}.json:render_jsonl",
            f"{_HERE}.json:render_jsonl",
            f"{_HERE}.json:render_reading_jsonl",
        ),
        Format("csv", ".csv", "text/csv", facts=f"{_HERE}.csv:render_facts_csv"),
        Format(
            "xlsx",
            ".xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            facts=f"{_HERE}.xlsx:render_facts_xlsx",
            extra=("xlsx", "xlsxwriter"),
            binary=True,
        ),
    )
}
"""By name, in the order in which they are offered."""


def formats_of(content: Content) -> list[str]:
    """The names of the formats that a content can be rendered in."""
    return [form.name for form in FORMATS.values() if form.renderer(content)]


def format_of_path(path: Path, content: Content = "brief") -> str | None:
    """The format that a file's name asks for by its end, or None where it asks for none of a content's."""
    offered = (FORMATS[name] for name in formats_of(content))
    return next((form.name for form in offered if path.suffix.lower() in {form.suffix, *form.also}), None)
