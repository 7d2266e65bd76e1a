"""The kinds of facts: the one list that extraction, merging, labels, formats, command line and app derive from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

Form = Literal["commonest", "fullest", "dated"]
Rendering = Literal["plain", "dash", "brackets", "quoted"]


class FactKind(Struct, frozen=True):
    """What is particular to a kind of fact.

    Attributes:
        name: As JSON and `--kind` call it; the key of its heading in `briefs.Labels.kinds`.
        mark: The sign that tells it from other kinds in a list, one character.
        color: The colour that does so beside the mark, a name of Textual's themes or of the app's.
        grouping: Puts mentions of one fact together: `module:function`, loaded when mentions are merged.
        form: Which of its forms a fact goes by: the commonest, the longest, or one that tells a year.
        fields: The fields that it alone has, by their names in `Fact`.
        rendering: How the first of them stands beside the value in one line: not at all, behind a dash, in
            brackets, or behind the value in quotation marks.
        names: Whether its mentions are names, which settle each other over a set.
        named: Whether it goes by names, whose forms are told by language.
        speaks: The field of a quotation that names who said it by a value of this kind; empty where none does.
    """

    name: str
    mark: str
    color: str
    grouping: str
    form: Form = "commonest"
    fields: tuple[str, ...] = ()
    rendering: Rendering = "plain"
    names: bool = False
    named: bool = False
    speaks: str = ""


_GROUPINGS = "summarizer.facts.grouping"

FACT_KINDS: Mapping[str, FactKind] = {
    kind.name: kind
    for kind in (
        FactKind(
            "person",
            "@",
            "text-accent",
            f"{_GROUPINGS}:people",
            form="fullest",
            fields=("roles",),
            rendering="dash",
            names=True,
            named=True,
            speaks="speaker_person",
        ),
        FactKind(
            "organization",
            "#",
            "text-secondary",
            f"{_GROUPINGS}:organizations",
            form="fullest",
            names=True,
            named=True,
            speaks="speaker_organization",
        ),
        FactKind("place", "°", "text-success", f"{_GROUPINGS}:places", names=True, named=True),
        FactKind(
            "date",
            "/",
            "kind-date",
            f"{_GROUPINGS}:dates",
            form="fullest",
            fields=("iso",),
            rendering="brackets",
        ),
        FactKind("number", "%", "text-error", f"{_GROUPINGS}:numbers", fields=("number", "unit", "currency")),
        FactKind("score", "=", "text-muted", f"{_GROUPINGS}:scores", fields=("number",)),
        FactKind(
            "quote",
            "»",
            "text-primary",
            f"{_GROUPINGS}:quotes",
            fields=("speaker", "speaker_person", "speaker_organization", "via"),
            rendering="quoted",
        ),
        FactKind(
            "event", "!", "foreground", f"{_GROUPINGS}:events", form="dated", fields=("iso",), named=True
        ),
    )
}
"""By name, in the order in which they are shown."""
