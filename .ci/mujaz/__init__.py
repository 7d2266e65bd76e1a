"""Mujaz for programs: articles read, briefs composed, key facts found. These names are the public ones.

They keep their meaning within a major version, as semantic versioning has it; so do the fields of what they return
and of the JSON that is made of it. What cannot be used raises an exception with a message; nothing prints.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

# The package that each is imported from when it is first asked for. The stub beside this file tells type checkers.
_HOMES = {
    "Article": "corpus",
    "Brief": "briefs",
    "Budget": "summarizer",
    "Fact": "summarizer.facts",
    "FORMATS": "briefs",
    "FactsReport": "briefs",
    "FACT_KINDS": "summarizer.facts",
    "LABELS": "briefs",
    "METHODS": "summarizer",
    "Mention": "summarizer.facts",
    "NothingToBriefError": "briefs",
    "OptionError": "corpus",
    "Options": "briefs",
    "PARTS": "briefs",
    "Problem": "corpus",
    "ReadOptions": "corpus",
    "Reading": "corpus",
    "Sentence": "corpus",
    "compose": "briefs",
    "extract_facts": "summarizer.facts",
    "facts_report": "briefs",
    "parse_budget": "summarizer",
    "read_all": "corpus",
    "read_articles": "corpus",
    "read_brief": "briefs",
    "read_text": "corpus",
    "render": "briefs",
    "render_facts": "briefs",
}
# In a checkout the four packages stand beside this one, in a wheel inside it.
_INSIDE = f"{__name__}." if Path(__file__).with_name("briefs").is_dir() else ""

__all__ = list(_HOMES)


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"{_INSIDE}{_HOMES[name]}"), name)
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
